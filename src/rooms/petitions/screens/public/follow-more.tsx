import { typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, Form, Prose, TextArea, VerdictBox } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { petitionWords } from '../../words.ts'
import { fieldId, followAction, moreForm } from './following.ts'
import { formProblems } from './problems.ts'

/** What the office asked, and where to answer it. Either kind of code will do: it only helps the answer. */
export const MorePart = ({ data, visit }: { data: Followed; visit: Visit }) => {
  const { petition } = data
  if (petition.stage !== 'waiting') return null
  const words = petitionWords(visit.lang).sender.follow.more
  const asked = data.story.findLast(({ is }) => is === 'more-asked')
  return (
    <VerdictBox title={words.title} id="hoi-them">
      {asked?.words.map(({ text }) => (
        <Prose text={text} />
      ))}
      <Form
        action={followAction(moreForm)}
        clientKey={visit.key}
        id={moreForm}
        hidden={{ petition: petition.matter_id }}
      >
        <TextArea
          name="text"
          id={fieldId(moreForm, 'text')}
          label={words.label}
          hint={words.hint}
          rows={4}
          value={typed(visit, moreForm, 'text')}
          error={formProblems(visit, moreForm).of('text')}
        />
        <ActionBar>
          <Button>{words.send}</Button>
        </ActionBar>
      </Form>
    </VerdictBox>
  )
}
