import { boundForm } from '../../../../civic/screen/bound-form.ts'
import { downloadsOver } from '../../../../civic/screen/download.ts'
import { screensOver, sectionsOver, type Visit } from '../../../../civic/screen/screen.ts'
import type { DialogueTables } from '../../tables.ts'
import { dialogueWords } from '../../words.ts'

export const publicScreen = screensOver<DialogueTables>()
export const publicSection = sectionsOver<DialogueTables>()
export const publicDownload = downloadsOver<DialogueTables>()

/** In a path: only what is a meeting's code, or a project's, so that other addresses of the same beginning stay free. */
export const meetingInPath = ':code{BH-[0-9A-Z-]+}'
export const projectInPath = ':code{DA-[0-9A-Z-]+}'

/** A form of a page anybody fills in, with this room's words for what is wrong. */
export const bound = (visit: Visit, form: string) => {
  const { refusals, public: words } = dialogueWords(visit.lang)
  return boundForm(visit, form, { refusals: { ...refusals, ...words.problems } })
}
