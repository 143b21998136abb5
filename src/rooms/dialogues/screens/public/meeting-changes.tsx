import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, Section, Small, Written } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'
import { whenHeld } from './said.ts'

/** Every time it was moved, and from when, or that it was cancelled; each with its reason. */
export const MeetingChanges = ({ page: { changes }, lang }: { page: MeetingPage; lang: Lang }) => {
  const words = dialogueWords(lang).public.meeting.changes
  if (changes.length === 0) return null
  return (
    <Section title={words.title} id="da-doi">
      <ul class="flow">
        {changes.map(({ change, was_on, was_at, was_in, changed_on, reason }) => (
          <li>
            {words[change](whenHeld({ heldOn: was_on, startsAt: was_at }, lang))}, <Written>{was_in}</Written>{' '}
            <Small>({words.on(shortDay(changed_on, lang))})</Small>
            <br />
            {words.reason}: <Written>{reason}</Written>
          </li>
        ))}
      </ul>
    </Section>
  )
}
