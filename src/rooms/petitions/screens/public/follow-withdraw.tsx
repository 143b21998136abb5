import { typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, Details, Form, TextArea } from '../../../../ui/index.ts'
import { mayNow } from '../../petition.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { petitionWords } from '../../words.ts'
import { fieldId, followAction, withdrawForm } from './following.ts'
import { formProblems } from './problems.ts'

/** Folded: it is rarely wanted, and ends everything. */
export const WithdrawPart = ({ data, visit }: { data: Followed; visit: Visit }) => {
  const { petition, power } = data
  if (power === 'read' || !mayNow(petition.stage, 'withdraw')) return null
  const words = petitionWords(visit.lang).sender.follow.withdraw
  const form = withdrawForm
  return (
    <Details summary={words.summary} open={visit.attempt?.form === form}>
      <p>{words.text}</p>
      <Form action={followAction(form)} clientKey={visit.key} id={form} hidden={{ petition: petition.matter_id }}>
        <TextArea
          name="reason"
          id={fieldId(form, 'reason')}
          label={words.reason}
          optional
          rows={2}
          value={typed(visit, form, 'reason')}
          error={formProblems(visit, form).of('reason')}
        />
        <ActionBar>
          <Button quiet>{words.button}</Button>
        </ActionBar>
      </Form>
    </Details>
  )
}
