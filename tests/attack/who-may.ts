import type { Asker } from './askers.ts'
import type { Ask } from './send.ts'

/** One address, shown to everybody: who got which answer. Ids are left out, so that it reads the same in every house. */
export const whoMay = async (path: string, address: string, askers: readonly Asker[], ask: Ask): Promise<string> => {
  const byAnswer = new Map<string, string[]>()
  for (const { name, cookie } of askers) {
    const { status, to } = await ask({ path: address, cookie })
    const answer = to === null ? String(status) : `${status} ${to.split('?')[0]?.replace(ids, '…')}`
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), name])
  }
  const rows = [...byAnswer].sort(([one], [other]) => (one < other ? -1 : 1))
  return `${path}\n${rows.map(([answer, names]) => `  ${answer}: ${names.length === askers.length ? 'everybody' : names.join(' ')}`).join('\n')}`
}

const ids = /[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{3}/g
