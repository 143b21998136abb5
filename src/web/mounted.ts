import { perform } from '../civic/deed/perform.ts'
import type { Form } from '../civic/screen/form.ts'
import type { Screen } from '../civic/screen/screen.ts'
import type { Act, MountedPage } from './web.ts'

/** A room's screen: each of its forms performs its deed. */
export const mounted = (screen: Screen, ownActs: Readonly<Record<string, Act>> = {}): MountedPage => {
  const deeds = Object.entries(screen.forms).map(([name, form]) => [
    name,
    { act: performing(form), ...(form.keep && { keep: form.keep }) },
  ])
  const acts = Object.entries(ownActs).map(([name, act]) => [name, { act }])
  return { screen, acts: Object.fromEntries([...deeds, ...acts]) }
}

const performing =
  (form: Form): Act =>
  async ({ web, visit, body }) => {
    const attempt = { actor: visit.actor, key: visit.key, input: form.input(body, visit) }
    const { result } = await perform(web.house.ground, form.deed, attempt)
    return form.next(result, visit)
  }

/** Plain segments before parameters, and those that take only some values before those that take any. */
export const inMountingOrder = (pages: readonly MountedPage[]): MountedPage[] =>
  [...pages].sort((one, other) => (rank(one.screen.path) < rank(other.screen.path) ? -1 : 1))

const rank = (path: string): string =>
  path
    .split('/')
    .map((part) => (part.startsWith(':') ? (part.includes('{') ? '1' : '2') : `0${part}`))
    .join('/')
