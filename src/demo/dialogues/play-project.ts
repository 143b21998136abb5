import { visitor } from '../../civic/actor/actor.ts'
import { dialogueDeeds as deeds } from '../../rooms/dialogues/deeds.ts'
import { type Doing, type Entry, holderOfCode } from './doing.ts'
import type { Obstacle, ProjectStory } from './story.ts'

/** Works, and what households said stands in the way, in the order they said it. */
export const playProject = (doing: Doing, story: ProjectStory): Entry[] => {
  const open = async () => {
    const actor = await doing.post(`${story.place}/${story.clerk}`, story.opened)
    const input = { post: `${story.place}/${story.post}`, name: story.name }
    doing.open(story.id, (await doing.do(actor, deeds.openProject, input)).project)
  }
  const inOrder = story.obstacles.toSorted((a, b) => a.on.localeCompare(b.on))
  return [
    [story.opened, open],
    ...inOrder.flatMap((obstacle, index) => playObstacle(doing, story, obstacle, index + 1)),
  ]
}

const playObstacle = (doing: Doing, story: ProjectStory, obstacle: Obstacle, number: number): Entry[] => {
  const { on, via, head, at, text, hamlet, name, answered, agreed, still } = obstacle
  const project = () => doing.of(story.id)
  const clerk = `${story.place}/${story.clerk}`
  const by = head === undefined ? clerk : `${story.place}/${head}`
  const raise = async () => {
    const actor = via === 'web' ? visitor : await doing.post(by, on)
    const meeting = at === undefined ? '' : doing.of(at)
    const said = { project: project(), meeting, text, hamlet, name, accusation: 'no' }
    await doing.do(actor, deeds.raiseObstacle, said)
  }
  const entries: Entry[] = [[on, raise]]
  if (answered !== undefined) {
    const answer = async () =>
      doing.do(await doing.post(clerk, answered.on), deeds.answerObstacle, {
        ...{ project: project(), number },
        answer: answered.text,
      })
    entries.push([answered.on, answer])
  }
  if (still !== undefined) {
    const say = () =>
      doing.do(holderOfCode(project(), number), deeds.disagreeObstacle, {
        ...{ project: project(), number },
        channel: 'web',
        text: still.text,
      })
    entries.push([still.on, say])
  }
  if (agreed !== undefined) {
    const front = `${story.place}/front/front-officer`
    const agree = async () => {
      const actor = via === 'web' ? holderOfCode(project(), number) : await doing.post(front, agreed)
      const said =
        via === 'web' ? { channel: 'web' } : { channel: 'slip', how: 'Hộ ký vào phiếu đồng ý với câu trả lời.' }
      await doing.do(actor, deeds.agreeObstacle, { project: project(), number, ...said })
    }
    entries.push([agreed, agree])
  }
  return entries
}
