import { addDays } from '../../../../packages/workdays/src/index.ts'
import { isHouse } from '../../../civic/actor/actor.ts'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { dropNoticesToSender } from '../../../civic/notices/notice.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { recordVerdict } from '../../../civic/verdicts/verdict.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { NoWordFromSender } from '../contract.ts'
import { judgedDuty } from '../judging.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** Nobody spoke for the ruled number of days: answered, no word from the sender. Never counted as satisfied. */
export const fallSilent = petitionDeed({
  name: 'fallSilent',
  fact: NoWordFromSender,
  input: OnPetition,
  find: getPetition,
  may: isHouse,
  run: async ({ tx, today }, petition) => {
    assertNow(petition, 'fall-silent')
    const silence = await getRule(tx, 'petitions.silence', petition.matter.opened_on)
    const openOn = petition.verdict_open_on
    if (openOn === null || addDays(openOn, silence.value) >= today) throw new Refusal('not-now')
    const matterId = petition.matter_id
    const duty = await judgedDuty(tx, matterId)
    const { round } = petition
    await recordVerdict(tx, today, { matterId, dutyId: duty.id, round, value: 'none', channel: 'silence' })
    await changePetition(tx, petition, { stage: 'closed' })
    await closeMatter(tx, matterId, today, 'no-word')
    await dropNoticesToSender(tx, matterId)
    return { matterId, data: { duty: duty.id, round }, result: null }
  },
})
