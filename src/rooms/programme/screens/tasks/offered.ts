import type { Actor } from '../../../../civic/actor/actor.ts'
import { entrusts, givesIt, mayAccept, worksOnIt } from '../../may.ts'
import type { Task } from '../../subject.ts'
import { mayNow } from '../../task.ts'

/** What an officer can be offered to do on a task now. The deeds decide again. */
export type Offer = 'entrust' | 'progress' | 'accept' | 'move' | 'stop' | 'publish' | 'hide' | 'give-on'

export const offeredTo = (actor: Actor, task: Task): ReadonlySet<Offer> => {
  const gives = givesIt(actor, task)
  const works = worksOnIt(actor, task)
  const isPublic = task.matter.visibility === 'published'
  const fits: Readonly<Record<Offer, boolean>> = {
    entrust: entrusts(actor, task) && mayNow(task.stage, 'entrust'),
    progress: works && mayNow(task.stage, 'progress'),
    accept: mayAccept(actor, task) && mayNow(task.stage, 'accept'),
    move: gives && mayNow(task.stage, 'move'),
    stop: gives && mayNow(task.stage, 'stop'),
    publish: gives && (!isPublic || task.stage !== 'stopped'),
    hide: gives && isPublic,
    'give-on': works && mayNow(task.stage, 'progress'),
  }
  return new Set((Object.keys(fits) as Offer[]).filter((offer) => fits[offer]))
}
