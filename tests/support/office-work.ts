import { holderOf } from '../../src/demo/holders.ts'
import { civicToday } from '../../src/platform/clock.ts'
import { petitionDeeds as d } from '../../src/rooms/petitions/deeds.ts'
import type { Staffed } from './staffed.ts'

interface Redacted {
  title: string
  question: string
  answer: string
  photos?: string[]
}

/** What an office does with petitions, as deeds of those who hold its posts. */
export const officeWork = ({ house, database, ...staffed }: Staffed, office = 'xa-can-duoc/ubnd') => {
  const as = async (role: string) => holderOf(house.ground, `${office}/${role}`, await civicToday(database.app))
  const codeOf = async (petition: string): Promise<string> => {
    const { rows } = await database.owner.query('select public_code from civic.matter where id = $1', [petition])
    return rows[0].public_code
  }
  const accept = async (petition: string, topic = 'roads') =>
    staffed.do(await as('one-stop-clerk'), d.acceptPetition, { petition, kind: 'reflection', topic, title: 'Nhận rồi' })
  const answer = async (petition: string, draft: object = {}, role = 'vice-chairperson') => {
    const input = { petition, outcome: 'done', answers: ['Đã làm xong như lời hẹn.'], ...draft }
    await staffed.do(await as(role), d.submitAnswer, input)
    await staffed.do(await as(role), d.approveAnswer, { petition, documentNumber: `77/${role}` })
  }
  const publish = async (petition: string, redacted: Redacted) =>
    staffed.do(await as('one-stop-clerk'), d.publishAnswer, { petition, ...redacted })
  return {
    as,
    codeOf,
    accept,
    answer,
    publish,
    withhold: async (petition: string, ground: string) =>
      staffed.do(await as('one-stop-clerk'), d.withholdAnswer, { petition, ground, reason: 'Ghi trong hồ sơ.' }),
    /** From the people's mouth to the public page, in one day. */
    fileAndPublish: async (input: { topic: string }, redacted: Redacted) => {
      const petition = await staffed.file({ place: office.split('/')[0], points: ['Lời của người gửi.'], ...input })
      await accept(petition, input.topic)
      await answer(petition)
      await publish(petition, redacted)
      return petition
    },
  }
}
