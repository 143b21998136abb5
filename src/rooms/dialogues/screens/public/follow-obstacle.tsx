import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Button, Columns, Flow, Form, TextArea, VerdictBox } from '../../../../ui/index.ts'
import type { FollowedObstacle } from '../../reads/public/followed.ts'
import { dialogueWords } from '../../words.ts'
import { agreeForm, notAgreeForm } from './following.ts'
import { bound } from './screen.ts'

/** Where the household says whether it agrees. Both answers weigh the same; a code that an office printed only looks. */
export const HouseholdPart = ({ data, visit }: { data: FollowedObstacle; visit: Visit }) => {
  const { follow, works } = dialogueWords(visit.lang).public
  const words = works.follow
  const { obstacle, project, power, point } = data
  if (obstacle.agreed_on !== null) return <p>{words.agreedOn(shortDay(obstacle.agreed_on, visit.lang))}</p>
  if (obstacle.state !== 'answered') return null
  if (power === 'read')
    return (
      <VerdictBox title={follow.readOnly}>
        <p>{follow.readOnlyText}</p>
      </VerdictBox>
    )
  const hidden = { project: project.matter_id, number: String(point) }
  const notAgree = bound(visit, notAgreeForm)
  return (
    <VerdictBox title={words.answered}>
      <p>{words.who}</p>
      <Columns>
        <Flow>
          <Form action={bound(visit, agreeForm).action} clientKey={visit.key} id={agreeForm} hidden={hidden}>
            <Button>{words.agree}</Button>
          </Form>
        </Flow>
        <Form action={notAgree.action} clientKey={visit.key} id={notAgreeForm} hidden={hidden}>
          <TextArea label={words.still} hint={words.stillHint} rows={3} {...notAgree.field('text')} />
          <Button>{words.notAgree}</Button>
        </Form>
      </Columns>
    </VerdictBox>
  )
}
