import { typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Button, Columns, Flow, Form, Small, TextArea, VerdictBox } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/follow.ts'
import type { Judging } from '../../reads/public/verdict.ts'
import { petitionWords } from '../../words.ts'
import { fieldId, followAction, notSettledForm, settledForm } from './following.ts'
import { formProblems } from './problems.ts'

/** Where the sender says whether it is settled. Both answers weigh the same. */
export const VerdictPart = ({ data, visit }: { data: Followed; visit: Visit }) => {
  const words = petitionWords(visit.lang).sender.follow.verdict
  const { judging, petition } = data
  if (judging === undefined) return null
  if (data.power === 'read') return <ReadOnly judging={judging} visit={visit} />
  const hidden = { petition: petition.matter_id }
  return (
    <VerdictBox title={words.title}>
      <p>{words.who}</p>
      <Columns>
        <Flow>
          <Form action={followAction(settledForm)} clientKey={visit.key} id={settledForm} hidden={hidden}>
            <p>
              <Small>{words.settledHint}</Small>
            </p>
            <Button>{words.settled}</Button>
          </Form>
        </Flow>
        <NotSettled judging={judging} visit={visit} hidden={hidden} />
      </Columns>
    </VerdictBox>
  )
}

const NotSettled = ({
  judging: { reviewer },
  visit,
  hidden,
}: {
  judging: Judging
  visit: Visit
  hidden: Record<string, string>
}) => {
  const words = petitionWords(visit.lang).sender.follow.verdict
  const form = notSettledForm
  const post = visit.lang === 'vi' ? reviewer?.short_vi : reviewer?.title_en
  return (
    <Form action={followAction(form)} clientKey={visit.key} id={form} hidden={hidden}>
      <TextArea
        name="reason"
        id={fieldId(form, 'reason')}
        label={words.reason}
        hint={post === undefined ? words.last : words.next(post)}
        rows={3}
        value={typed(visit, form, 'reason')}
        error={formProblems(visit, form).of('reason')}
      />
      <Button>{words.notSettled}</Button>
    </Form>
  )
}

/** A code that an office printed looks, and says whom to tell instead. */
const ReadOnly = ({ judging: { front }, visit }: { judging: Judging; visit: Visit }) => {
  const words = petitionWords(visit.lang).sender.follow.verdict
  const name = visit.lang === 'vi' ? front?.short_vi : front?.name_en
  return (
    <VerdictBox title={words.readOnly}>
      <p>{words.readOnlyText(name ?? words.front)}</p>
    </VerdictBox>
  )
}
