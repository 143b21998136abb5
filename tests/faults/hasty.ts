import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { readConfig } from '../../src/platform/config.ts'
import { makeLog } from '../../src/platform/log.ts'
import { run } from '../../src/run.ts'
import { startHouse } from '../../src/start.ts'

/**
 * A sabotaged house, for the control of the story about killing: it says "done" as soon as it has heard, and only then goes
 * and does it. Everything behind that answer is the real house.
 */
await run(async () => {
  const config = readConfig(process.env)
  const house = await startHouse({ ...config, port: 0 }, makeLog(config.logLevel))
  const front = createServer(async (request, response) => {
    const body = await text(request)
    response.end(JSON.stringify({ result: { petition: '' }, repeated: false }))
    const { 'idempotency-key': key, 'x-forwarded-for': address } = request.headers
    const headers = { 'idempotency-key': String(key), 'x-forwarded-for': String(address) }
    fetch(`${house.url}${request.url}`, { method: 'POST', headers, body }).catch(() => {})
  })
  await new Promise<void>((listening) => front.listen(config.port, '127.0.0.1', listening))
  return { ...house, url: `http://127.0.0.1:${config.port}` }
})
