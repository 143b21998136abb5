import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import { form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, Form, Section, TextArea } from '../../../../ui/index.ts'
import { markPasted } from '../../deeds/mark-pasted.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { boundForm } from './bound-form.ts'
import { askedId } from './office-screen.ts'
import { pasteText } from './paste-text.ts'

const pasteForm = 'da-dan'

export const pasteForms = {
  [pasteForm]: form(markPasted, {
    input: (_body, visit) => ({ petition: askedId(visit) }),
    next: (_result, visit) => ({ to: `/viec/${askedId(visit)}#dan` }),
  }),
}

/** What came from another system is answered there, too: the answer to copy, and the tick that it was pasted. */
export const MatterPaste = ({ dossier, visit }: { dossier: Dossier; visit: Visit }) => {
  const { lang } = visit
  const words = petitionWords(lang).office.export
  const { petition, drafts, posts, pasted, mayPaste } = dossier
  const answer = drafts.findLast(({ decision }) => decision === 'approved')
  if (petition.other_code === null || answer === undefined) return null
  const text = pasteText(answer, petition.other_code, posts)
  const bound = boundForm(visit, pasteForm)
  return (
    <Section id="dan" full title={words.pasteTitle}>
      <TextArea name="dan-sang" label={words.pasteText} value={text} rows={text.split('\n').length + 2} readOnly />
      {pasted === undefined ? null : (
        <p>{words.pastedOn(longDay(pasted.pasted_on, lang), postTitle(posts, pasted.by_post_id, lang))}</p>
      )}
      {pasted === undefined && mayPaste ? (
        <Form action={bound.action} clientKey={bound.key} id={bound.name}>
          <ActionBar>
            <Button quiet>{words.pasteDone}</Button>
          </ActionBar>
        </Form>
      ) : null}
    </Section>
  )
}
