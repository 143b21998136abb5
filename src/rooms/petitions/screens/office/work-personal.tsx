import { findPersonalData } from '../../../../../packages/vietnamese/src/index.ts'
import { Check, type Lang, Note } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'
import type { BoundForm } from './bound-form.ts'

/**
 * What looks like personal data in the words as they came, each place marked in its line; and, as long as there is some there or in
 * what was typed, the question whether it may stand.
 */
export const PersonalData = ({
  original,
  typed,
  bound,
  lang,
}: {
  original: readonly string[]
  typed: readonly string[]
  bound: BoundForm
  lang: Lang
}) => {
  const words = petitionWords(lang).office.work
  const lines = original.flatMap((text) => text.split('\n')).filter(hasPersonalData)
  const asked = lines.length > 0 || typed.some(hasPersonalData)
  return (
    <>
      <Note>
        {lines.length === 0 ? null : (
          <>
            <p>
              <b>{words.found}</b>
            </p>
            <p>{words.foundNote}</p>
            {lines.map((line) => (
              <p>
                <Marked line={line} />
              </p>
            ))}
          </>
        )}
        <p>{words.foundNames}</p>
      </Note>
      {asked ? (
        <Check
          {...bound.control('confirmed')}
          checked={bound.field('confirmed').value === '1'}
          label={words.confirmStays}
        />
      ) : null}
    </>
  )
}

const hasPersonalData = (text: string): boolean => findPersonalData(text).length > 0

/** A line with each place found in bold. */
const Marked = ({ line }: { line: string }) => {
  const found = findPersonalData(line)
  const last = found.at(-1)
  return (
    <>
      {found.map(({ at, text }, index) => {
        const before = found[index - 1]
        return (
          <>
            {line.slice(before === undefined ? 0 : before.at + before.text.length, at)}
            <mark>{text}</mark>
          </>
        )
      })}
      {last === undefined ? line : line.slice(last.at + last.text.length)}
    </>
  )
}
