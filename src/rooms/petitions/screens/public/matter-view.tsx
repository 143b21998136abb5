import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Intro, Items, Num, Photos, PrintSheet, Section, Small, Written } from '../../../../ui/index.ts'
import type { PublicMatter } from '../../reads/public/matter.ts'
import { petitionWords } from '../../words.ts'
import { MatterClocks } from './matter-clocks.tsx'
import { MatterFacts } from './matter-facts.tsx'
import { MatterStatus } from './matter-status.tsx'
import { MatterTalk } from './matter-talk.tsx'
import { MatterVerdict } from './matter-verdict.tsx'
import { placeInSentence } from './place-words.ts'

/** What the people say of it stands above what was asked and answered, and above the clock. */
export const MatterView = ({ matter, visit }: { matter: PublicMatter; visit: Visit }) => {
  const { petition, office, photos } = matter
  const { today, lang } = visit
  const words = petitionWords(lang).sender.matter
  return (
    <>
      <PrintSheet office={office.name_vi}>
        {petitionWords('vi').sender.matter.printed(shortDay(today, 'vi'), petition.public_code)}
      </PrintSheet>
      <Intro
        title={<Written>{petition.title}</Written>}
        tag={<MatterStatus progress={progressOf(matter)} today={today} lang={lang} />}
      >
        <p>
          <Small>
            {words.code} <Num>{petition.public_code}</Num>, {words.sent(shortDay(petition.opened_on, lang))}
          </Small>
        </p>
        <MatterFacts matter={matter} visit={visit} />
      </Intro>
      <MatterVerdict matter={matter} lang={lang} />
      <MatterTalk matter={matter} lang={lang} />
      {photos.length === 0 ? null : (
        <Section title={words.photos}>
          <Photos
            photos={photos.map(({ file_id, width, height }, at) => ({
              src: `/anh/${file_id}`,
              alt: words.photo(at + 1),
              width,
              height,
            }))}
          />
        </Section>
      )}
      <MatterClocks matter={matter} visit={visit} />
      <Elsewhere matter={matter} visit={visit} />
    </>
  )
}

const progressOf = ({ petition, clocks }: PublicMatter) => ({
  stage: petition.stage,
  closedAs: petition.closed_as,
  round: petition.round,
  dueOn:
    clocks.find(({ duty }) => duty.discharged_on === null && duty.kind !== 'petitions.promise')?.duty.due_on ?? null,
})

/** The log shows the newest fact of this matter first. */
const Elsewhere = ({ matter: { now, position }, visit: { lang } }: { matter: PublicMatter; visit: Visit }) => {
  const words = petitionWords(lang).sender.matter
  return (
    <Section title={words.more} noPrint>
      <Items
        items={[
          ...(now ? [{ href: `/viec?noi=${now.id}`, title: words.ofPlace(placeInSentence(now, lang)) }] : []),
          ...(now ? [{ href: `/noi/${now.id}`, title: now.name }] : []),
          { href: `/nhat-ky?truoc=${position + 1}`, title: words.log },
        ]}
      />
    </Section>
  )
}
