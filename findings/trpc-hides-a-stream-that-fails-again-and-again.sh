#!/usr/bin/env bash
# A tRPC subscription that ends with an internal error is requested again forever: a `for await` over it gets neither a value nor
# an error, and every response has the HTTP status 200. @trpc/server and @trpc/client 11.25.2, eventsource 4.1.0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @trpc/server@11.25.2 @trpc/client@11.25.2 eventsource@4.1.0 typescript@5.9.3
cat >run.mjs <<'JS'
import { createTRPCClient, httpSubscriptionLink } from '@trpc/client'
import { initTRPC, TRPCError } from '@trpc/server'
import { createHTTPServer } from '@trpc/server/adapters/standalone'
import { EventSource } from 'eventsource'

const t = initTRPC.create()
let asked = 0
const fail = (code) =>
  t.procedure.subscription(async function* () {
    asked += 1
    throw new TRPCError({ code, message: 'no' })
  })
const server = createHTTPServer({ router: t.router({ internal: fail('INTERNAL_SERVER_ERROR'), missing: fail('NOT_FOUND') }) })
const statuses = new Set()
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const get = (url, init) => fetch(url, init).then((answer) => (statuses.add(answer.status), answer))
const url = `http://127.0.0.1:${server.address().port}`
const client = createTRPCClient({ links: [httpSubscriptionLink({ url, EventSource, eventSourceOptions: { fetch: get } })] })

async function outcome(procedure) {
  asked = 0
  const told = (async () => {
    try {
      for await (const _ of procedure.subscribe()) return 'a value'
      return 'the end'
    } catch {
      return 'an error'
    }
  })()
  const after = new Promise((done) => setTimeout(() => done('nothing'), 8_000))
  return Promise.race([told, after])
}
console.log(`NOT_FOUND: the loop is told ${await outcome(client.missing)}, asked ${asked > 1 ? 'again' : 'once'}`)
console.log(`INTERNAL_SERVER_ERROR: the loop is told ${await outcome(client.internal)} in 8 s, asked ${asked > 1 ? 'again' : 'once'}`)
console.log(`statuses: ${[...statuses]}`)
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='NOT_FOUND: the loop is told an error, asked once
INTERNAL_SERVER_ERROR: the loop is told nothing in 8 s, asked again
statuses: 200'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
