import type { Page } from 'playwright-core'

/** Who looks: by which cookies the browser is known. */
export type Looker =
  | { role: 'visitor' | 'administrator' }
  | { role: 'sender'; story: string; power: 'read' | 'verdict' }
  | { role: string; post: string }

/** What an address may name: the petition of a story, the way into an account that waits for its officer. */
export interface Named {
  matter(story: string): { id: string; code: string }
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
  /** What the server answers, where the page tells that something is wrong. */
  status?: 403 | 404 | 422
  /** On the main way of a petition: looked at on the smallest screen too, in large type. */
  main?: true
}

/** Fills what is given by the names of the controls, then presses the button that sends the form. */
export const send = async (page: Page, form: string, typed: Readonly<Record<string, string>> = {}): Promise<void> => {
  const within = page.locator(`form#${form}`)
  for (const [name, text] of Object.entries(typed)) {
    const choice = within.locator(`[type=radio][name=${name}][value="${text}"]`)
    if ((await choice.count()) > 0) await choice.check()
    else await within.locator(`[name=${name}]`).first().fill(text)
  }
  await within.locator('button:not([name])').last().click()
}
