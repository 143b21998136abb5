import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { stopwatch } from '../../../src/platform/clock.ts'
import { openCrowd } from '../crowd.ts'
import type { Disk } from '../disk.ts'
import { kept, type Outcome } from '../outcome.ts'
import type { Target } from '../target.ts'
import { watchPages } from '../watch.ts'

const before = 40
/** How long it stays full once the first was refused, and how long writing may take to go on, in seconds. */
const stays = 5
const patience = 90

/** No room on the disk under the house: what is sent is refused in plain words, pages are read, and with room all goes on by itself. */
export const diskFull = async (target: Target, times: number, disk: Disk): Promise<Outcome> => {
  await target.start()
  const room = async () => (await (await fetch(`${target.url}/health/ready`)).json()) as { room?: boolean }
  const roomBefore = (await room()).room === true
  const crowd = openCrowd(target.url)
  await crowd.have(before)
  const control = (await refusal(target.url)) === undefined ? 'with room nobody is refused' : undefined
  const watch = watchPages(target.url)
  const [refusals, resumed, told]: [boolean[], number[], boolean[]] = [[], [], []]
  for (let time = 0; time < times; time += 1) {
    const giveBack = disk.fill()
    refusals.push((await untilRefused(target.url)) === 'no-room')
    told.push((await room()).room === false)
    await pause(stays * 1_000)
    const elapsed = stopwatch()
    const written = crowd.acknowledged.size
    giveBack()
    await Promise.race([crowd.have(written + 1), pause(patience * 1_000, undefined, { ref: false })])
    resumed.push(elapsed())
  }
  const refused = await watch.end()
  await crowd.goHome()
  const also = {
    'what is sent is refused as for want of room': refusals.every(Boolean),
    '/health/ready tells of it': roomBefore && told.every(Boolean),
    'writing goes on by itself': resumed.every((seconds) => seconds < patience),
  }
  const note = `written again after ${resumed.map((seconds) => seconds.toFixed(1)).join(', ')} s`
  return {
    fault: 'disk full',
    engine: target.engine,
    times,
    ...(await kept(target, crowd)),
    refused,
    also,
    note,
    control,
  }
}

let asked = 0

/** What one filing, from a household of its own, is refused as; undefined where it is not. */
const refusal = async (url: string): Promise<string | undefined> => {
  asked += 1
  const petition = { place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp ngập, xe không qua được.'] }
  const answer = await fetch(`${url}/api/deeds/filePetition`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'x-forwarded-for': `10.200.${asked >> 8}.${asked & 255}`,
    },
    body: JSON.stringify(petition),
  })
  const said = (await answer.json()) as { error?: { code: string } }
  return said.error?.code
}

const untilRefused = async (url: string): Promise<string> => {
  for (;;) {
    const code = await refusal(url)
    if (code !== undefined) return code
    await pause(200)
  }
}
