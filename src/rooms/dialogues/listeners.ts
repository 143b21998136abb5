import type { Run } from '../../civic/deed/deed.ts'
import { on } from '../../civic/deed/listener.ts'
import { DutyInherited } from '../../civic/duties/inherit.ts'
import {
  NoWordFromSender,
  PetitionAnswered,
  PetitionFiled,
  PetitionHandedOver,
  PetitionNotSettled,
  PetitionSettled,
  PetitionWithdrawn,
} from '../petitions/contract.ts'
import { followMeetingDuty } from './deeds/follow-meeting-duty.ts'
import { noteReferral } from './deeds/note-referral.ts'
import type { PetitionStage } from './question.ts'
import { findMeeting, findReferred } from './reads/referred.ts'

const inheritable: readonly string[] = ['dialogues.promise', 'dialogues.hold']

/** What became of a question's petition is told on the meeting's page. Petitions that came by another way are none of ours. */
const note = async (
  run: Run,
  fact: { id: string; matterId: string | null },
  stage: PetitionStage | null,
): Promise<void> => {
  const asked = fact.matterId === null ? undefined : await findReferred(run.tx, fact.matterId)
  if (asked !== undefined) await run.cause(noteReferral, { ...asked, stage }, fact.id)
}

export const dialogueListeners = [
  on('dialogues', DutyInherited, async (run, fact) => {
    if (fact.matterId === null || !inheritable.includes(fact.data.kind)) return
    await run.cause(followMeetingDuty, { matter: fact.matterId, to: fact.data.to }, fact.id)
  }),
  on('dialogues', PetitionFiled, async (run, fact) => {
    const { from } = fact.data
    if (fact.matterId === null || from === undefined || !(await findMeeting(run.tx, from.matter))) return
    const input = { meeting: from.matter, number: from.point, petition: fact.matterId, stage: 'received' as const }
    await run.cause(noteReferral, input, fact.id)
  }),
  on('dialogues', PetitionAnswered, (run, fact) =>
    note(run, fact, fact.data.promised === null ? 'answered' : 'promised'),
  ),
  on('dialogues', PetitionSettled, (run, fact) => note(run, fact, 'settled')),
  on('dialogues', PetitionNotSettled, (run, fact) =>
    note(run, fact, fact.data.next === null ? 'disagrees' : 'in-review'),
  ),
  on('dialogues', NoWordFromSender, (run, fact) => note(run, fact, 'no-word')),
  on('dialogues', PetitionWithdrawn, (run, fact) => note(run, fact, 'withdrawn')),
  // Recognised as an accusation: nothing here may lead to it any more.
  on('dialogues', PetitionHandedOver, (run, fact) => note(run, fact, null)),
]
