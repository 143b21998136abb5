import { type Lang, Section, Small } from '../../../ui/index.ts'
import type { ClosedQuarter } from '../reads/closed.ts'
import { satisfactionWords } from '../words.ts'

/** How the figures were counted, and the same figures to take away: anyone can compute them again. */
export const Method = ({ closed, lang }: { closed: ClosedQuarter; lang: Lang }) => {
  const words = satisfactionWords(lang).figures
  return (
    <Section id="cach-tinh" title={words.method}>
      {words.methodText.map((text) => (
        <p>{text}</p>
      ))}
      <p>
        <a href="/cach-tinh">{words.howCounted}</a>
      </p>
      <p>
        <a href={`/so-lieu/${closed.place_id}/${closed.quarter}.csv`}>{words.takeAway}</a>
        <br />
        <Small>{words.takeNote}</Small>
      </p>
    </Section>
  )
}
