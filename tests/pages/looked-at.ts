import type { Page } from 'playwright-core'

/** Who looks: by which cookies the browser is known. */
export type Looker =
  | { role: 'visitor' | 'administrator' }
  | { role: 'sender'; story: string; power: 'read' | 'verdict' }
  | { role: 'asker'; at: string; point: number; power: 'read' | 'verdict' }
  | { role: string; post: string }

/**
 * What an address may name: the petition of a story; a meeting by place and day, and by its kind too where two fall on one; works by their
 * place; a promise by how its line begins; what an act of the room `programme` opened; the way into an account that waits for its officer.
 */
export interface Named {
  matter(story: string): { id: string; code: string }
  meeting(at: string): { id: string; code: string }
  promise(line: string): { id: string; code: string }
  opened(act: string): string
  invitation(post: string): string
}

/** One page in one state, as one person meets it. */
export interface LookedAt {
  /** Names the picture. */
  name: string
  as: Looker
  path: string | ((named: Named) => string)
  /** What is pressed before there is something to look at; by names and ids, so that the language does not matter. */
  does?: (page: Page) => Promise<void>
  /** The page comes with a script of the house; it is looked at as it is without. */
  scripted?: true
  /** What the server answers, where the page tells that something is wrong. */
  status?: 403 | 404 | 422
  /** On the main way of a petition: looked at on the smallest screen too, in large type. */
  main?: true
}

/** Unfolds the form where it is folded, fills what is given by the names of the controls, then presses the button that sends it. */
export const send = async (page: Page, form: string, typed: Readonly<Record<string, string>> = {}): Promise<void> => {
  const within = page.locator(`form#${form}`)
  for (const fold of await page.locator(`details:not([open]):has(form#${form}) > summary`).all()) await fold.click()
  for (const [name, text] of Object.entries(typed)) {
    const choice = within.locator(`[type=radio][name=${name}][value="${text}"]`)
    if ((await choice.count()) > 0) await choice.check()
    else await within.locator(`[name=${name}]`).first().fill(text)
  }
  // The answer is a page: what is looked at next must not be the one on its way out.
  const answered = page.waitForEvent('load')
  await within.locator('button:not([name])').last().click()
  await answered
}
