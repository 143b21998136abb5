import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { Pool } from 'pg'

/*
 * What the same machine does without a house, to measure the house against: a page of twenty rows with node:http and pg and nothing
 * else, one row committed by the same means, and a page of twenty rows by Hono's JSX without any database.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
await pool.query('create table if not exists public.peer (key text primary key, body text not null)')

interface Row {
  public_code: string
  title: string
  opened_on: string
}
const newest = `select public_code, title, opened_on::text from petitions.public_petition
  where place_id = 'xa-can-duoc' order by opened_on desc, matter_id limit 20`
const { rows: sample } = await pool.query<Row>(newest)

const pageOf = (rows: readonly Row[]): string =>
  `<!doctype html><title>Peer</title><ul>${rows
    .map((row) => `<li>${row.public_code} ${row.title} ${row.opened_on}</li>`)
    .join('')}</ul>`

let keys = 0
const bare = createServer(async (request, response) => {
  if (request.method === 'POST') {
    request.resume()
    keys += 1
    await pool.query('insert into public.peer (key, body) values ($1, $2)', [`${process.pid}-${keys}`, 'x'.repeat(300)])
    response.end('{}')
    return
  }
  const { rows } = await pool.query<Row>(newest)
  response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(rows))
})

const Page = ({ rows }: { rows: readonly Row[] }) => (
  <html lang="vi">
    <head>
      <title>Peer</title>
    </head>
    <body>
      <ul>
        {rows.map((row) => (
          <li>
            {row.public_code} {row.title} {row.opened_on}
          </li>
        ))}
      </ul>
    </body>
  </html>
)
const jsx = new Hono().get('/', (c) => c.html(<Page rows={sample} />))

bare.listen(0, '127.0.0.1', () => {
  const { port } = bare.address() as AddressInfo
  process.stdout.write(`node:http and pg: http://127.0.0.1:${port}\n`)
  serve({ fetch: jsx.fetch, port: 0, hostname: '127.0.0.1' }, (at) =>
    process.stdout.write(`hono/jsx: http://127.0.0.1:${at.port}\n`),
  )
})
