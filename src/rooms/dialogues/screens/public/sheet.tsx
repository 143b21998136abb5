import { anyone } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { readInvitation } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'
import { takesQuestions } from './asking-ahead.ts'
import { meetingInPath, publicScreen } from './screen.ts'
import { SheetView } from './sheet-view.tsx'

/** A sheet for the notice board, and the words for loudspeaker and telephone, of a meeting that lies ahead. */
export const sheetPage = publicScreen({
  path: `/hop/${meetingInPath}/giay-moi`,
  reads: 'public',
  door: 'discuss',
  may: anyone,
  read: async ({ db }, { params, today }) => {
    const invitation = await readInvitation(db, params.code ?? '')
    if (!takesQuestions(invitation.meeting, today)) throw new Refusal('not-found')
    return invitation
  },
  view: (invitation, visit) => ({
    title: dialogueWords(visit.lang).public.sheet.title,
    body: <SheetView invitation={invitation} visit={visit} />,
    placeId: invitation.place.id,
  }),
})
