import type { Visit } from '../../../../civic/screen/screen.ts'
import { Button, Choice, Columns, Details, Flow, Form, TextArea, VerdictBox } from '../../../../ui/index.ts'
import { mayNow } from '../../petition.ts'
import type { Petition } from '../../subject.ts'
import { petitionWords } from '../../words.ts'
import { type BoundForm, boundForm } from './bound-form.ts'

export const settledForm = 'da-xong'
export const notSettledForm = 'chua-xong'
export const withdrawForm = 'rut'

/** What the sender says, written down by whoever asked. Both answers weigh the same. */
export const VerdictEntry = ({ visit }: { visit: Visit }) => {
  const words = petitionWords(visit.lang).office.call
  const settled = boundForm(visit, settledForm)
  const notSettled = boundForm(visit, notSettledForm)
  return (
    <VerdictBox title={words.verdict}>
      <Columns>
        <Flow>
          <h3>{words.settled}</h3>
          <Form action={settled.action} clientKey={settled.key} id={settled.name}>
            <AskedHow bound={settled} visit={visit} />
            <Button>{words.settled}</Button>
          </Form>
        </Flow>
        <Flow>
          <h3>{words.notSettled}</h3>
          <Form action={notSettled.action} clientKey={notSettled.key} id={notSettled.name}>
            <AskedHow bound={notSettled} visit={visit} />
            <TextArea {...notSettled.field('reason')} label={words.notSettledReason} rows={4} />
            <Button>{words.notSettled}</Button>
          </Form>
        </Flow>
      </Columns>
    </VerdictBox>
  )
}

const AskedHow = ({ bound, visit }: { bound: BoundForm; visit: Visit }) => {
  const words = petitionWords(visit.lang).office.call
  return (
    <Choice
      {...bound.field('channel', 'telephone')}
      label={words.channel}
      options={[
        { value: 'telephone', label: words.channels.telephone },
        { value: 'slip', label: words.channels.slip },
      ]}
    />
  )
}

/** Rarely done, and by the sender's wish alone. */
export const WithdrawEntry = ({ petition, visit }: { petition: Petition; visit: Visit }) => {
  const words = petitionWords(visit.lang).office.call
  const bound = boundForm(visit, withdrawForm)
  if (!mayNow(petition.stage, 'withdraw')) return null
  return (
    <Details summary={words.withdraw} open={bound.attempted}>
      <Form action={bound.action} clientKey={bound.key} id={bound.name}>
        <TextArea {...bound.field('reason')} label={words.withdrawReason} rows={3} optional />
        <Button quiet>{words.withdraw}</Button>
      </Form>
    </Details>
  )
}
