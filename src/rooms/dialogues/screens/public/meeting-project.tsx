import { type Lang, Written } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'

/** The works the meeting belongs to, and in counts how far what households raised has come. */
export const MeetingProject = ({ page: { project }, lang }: { page: MeetingPage; lang: Lang }) => {
  const words = dialogueWords(lang).public.works
  if (project === undefined) return null
  return (
    <p>
      {words.ofMeeting}{' '}
      <a href={`/du-an/${project.code}`}>
        <Written>{project.name}</Written>
      </a>
      {project.counts === undefined ? '.' : `: ${words.counted(project.counts)}.`}
    </p>
  )
}
