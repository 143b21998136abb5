import { type FormBody, form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Choice, TextArea } from '../../../../ui/index.ts'
import { agreeObstacle } from '../../deeds/agree-obstacle.ts'
import { answerObstacle } from '../../deeds/answer-obstacle.ts'
import { disagreeObstacle } from '../../deeds/disagree-obstacle.ts'
import { openHousehold } from '../../deeds/open-household.ts'
import type { ObstaclePage } from '../../reads/office/obstacle.ts'
import type { ActForm, FieldsProps } from './act-form.tsx'
import { onProject } from './inputs.tsx'
import { askedNumber } from './office-screen.ts'

const onObstacle =
  (...names: string[]) =>
  (body: FormBody, visit: Visit) => ({ ...onProject(...names)(body, visit), number: askedNumber(visit) })
const here = (_result: unknown, { path }: Visit) => ({ to: path })

const answer: ActForm<ObstaclePage> = {
  name: 'tra-loi',
  open: ({ acts }) => acts.answer,
  title: ({ works }) => works.answer,
  form: form(answerObstacle, { input: onObstacle('answer'), next: here }),
  Fields: ({ at, words: { works } }) => (
    <TextArea {...at.field('answer')} label={works.answerText} hint={works.answerHint} rows={4} />
  ),
}

const channels = ['slip', 'telephone', 'meeting'] as const

/** How the household said so, and with which paper. */
const HowFields = ({ at, words: { works } }: FieldsProps<ObstaclePage>) => (
  <>
    <Choice
      {...at.field('channel')}
      label={works.channel}
      options={channels.map((value) => ({ value, label: works.channels[value] }))}
    />
    <TextArea {...at.field('how')} label={works.how} hint={works.howHint} rows={2} />
  </>
)

const agree: ActForm<ObstaclePage> = {
  name: 'dong-y',
  open: ({ acts }) => acts.judge,
  title: ({ works }) => works.agree,
  form: form(agreeObstacle, { input: onObstacle('channel', 'how'), next: here }),
  Fields: HowFields,
}

const notAgree: ActForm<ObstaclePage> = {
  name: 'chua-dong-y',
  open: ({ acts }) => acts.judge,
  title: ({ works }) => works.notAgree,
  form: form(disagreeObstacle, { input: onObstacle('channel', 'how', 'text'), next: here }),
  Fields: (props) => (
    <>
      <TextArea {...props.at.field('text')} label={props.words.works.still} rows={3} />
      <HowFields {...props} />
    </>
  ),
}

const purposes = ['call', 'write-letter', 'verify'] as const

const open: ActForm<ObstaclePage> = {
  name: 'mo-ten',
  open: ({ acts }) => acts.open,
  title: ({ works }) => works.openName,
  form: form(openHousehold, { input: onObstacle('purpose'), next: here }),
  Fields: ({ at, words: { works } }) => (
    <Choice
      {...at.field('purpose')}
      label={works.purpose}
      hint={works.purposeHint}
      options={purposes.map((value) => ({ value, label: works.purposes[value] }))}
    />
  ),
}

export const obstacleActs: readonly ActForm<ObstaclePage>[] = [answer, agree, notAgree, open]
