import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Button, Details, Form, Section, Small, TextArea } from '../../../../ui/index.ts'
import type { FollowedQuestion } from '../../reads/public/followed.ts'
import { dialogueWords } from '../../words.ts'
import { correctForm, mayWithdraw, takesCorrections, withdrawForm } from './following.ts'
import { bound } from './screen.ts'

interface Shown {
  data: FollowedQuestion
  visit: Visit
}

const hiddenOf = ({ meeting, point }: FollowedQuestion) => ({ meeting: meeting.matter_id, number: String(point) })

/** For the ruled days after the minutes were read out; then only what was asked and what came of it. */
export const CorrectPart = ({ data, visit }: Shown) => {
  const { follow, meeting: shared } = dialogueWords(visit.lang).public
  const words = follow.correct
  const open = takesCorrections(data, visit.today)
  const { corrections_until: until } = data.meeting
  const form = bound(visit, correctForm)
  if (!open && data.corrections.length === 0) return null
  return (
    <Section title={open ? words.title : words.asked} id="sua">
      {data.corrections.length === 0 ? null : (
        <ul class="flow">
          {data.corrections.map(({ n, state, asked_on, answered_on }) => (
            <li>
              {shared.minutes.correction(n)}: <b>{shared.minutes.states[state]}</b>{' '}
              <Small>{shortDay(answered_on ?? asked_on, visit.lang)}</Small>
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <>
          {until === null ? null : <p>{words.text(shortDay(until, visit.lang))}</p>}
          <p>
            <a href={`/hop/${data.meeting.public_code}#y-kien`}>{follow.page}</a>
          </p>
          <Form action={form.action} clientKey={visit.key} id={correctForm} hidden={hiddenOf(data)}>
            <TextArea label={words.field} rows={3} {...form.field('text')} />
            <Button quiet>{words.button}</Button>
          </Form>
        </>
      ) : null}
    </Section>
  )
}

/** Folded: it is rarely wanted, and ends everything. */
export const WithdrawPart = ({ data, visit }: Shown) => {
  if (!mayWithdraw(data)) return null
  const words = dialogueWords(visit.lang).public.follow.withdraw
  const form = bound(visit, withdrawForm)
  return (
    <Details summary={words.summary} open={form.attempted}>
      <p>{words.text}</p>
      <Form action={form.action} clientKey={visit.key} id={withdrawForm} hidden={hiddenOf(data)}>
        <Button quiet>{words.button}</Button>
      </Form>
    </Details>
  )
}
