#!/usr/bin/env bash
# Postgres returns counts as bigint, which JSON does not have. If a procedure of @trpc/server 11.25.2 returns one, it fails, and
# with it all calls that @trpc/client 11.25.2 sent in the same batch (httpBatchLink): each gets the error about the bigint,
# although a mutation among them was carried out. In a stream (httpBatchStreamLink), the calls that end later get the error that
# it "closed unexpectedly". Without batching (httpLink), only one fails. Errors thrown by a procedure affect only its own call in
# all three.
# What it means here: each of our bigint columns is read as a number (`mode: 'number'`, packages/db/src/schema), so no answer
# contains one; our client does batch (packages/api/src/client).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @trpc/server@11.25.2 @trpc/client@11.25.2 typescript@5.9.3
cat >run.mjs <<'JS'
import { createTRPCClient, httpBatchLink, httpBatchStreamLink, httpLink } from '@trpc/client'
import { initTRPC } from '@trpc/server'
import { createHTTPServer } from '@trpc/server/adapters/standalone'
import { once } from 'node:events'

const { procedure, router } = initTRPC.create()
let written = 0
const procedures = {
  save: procedure.mutation(() => ++written),
  count: procedure.mutation(() => ({ rows: 10n })),
  refuse: procedure.mutation(() => {
    throw new Error('refused')
  }),
  late: procedure.mutation(() => new Promise((done) => setTimeout(done, 100, 'late'))),
}
const server = createHTTPServer({ router: router(procedures) })
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const url = `http://127.0.0.1:${server.address().port}`
for (const [name, link] of Object.entries({ httpLink, httpBatchLink, httpBatchStreamLink })) {
  const client = createTRPCClient({ links: [link({ url })] })
  for (const other of ['refuse', 'count']) {
    written = 0
    const calls = await Promise.allSettled([client.save.mutate(), client[other].mutate(), client.late.mutate()])
    console.log(`${name} with ${other}: ${calls.map(({ value, reason }) => value ?? reason.message).join(' | ')}; saved: ${written}`)
  }
}
process.exit()
JS
seen=$(node run.mjs)
echo "$seen"
expected='httpLink with refuse: 1 | refused | late; saved: 1
httpLink with count: 1 | Do not know how to serialize a BigInt | late; saved: 1
httpBatchLink with refuse: 1 | refused | late; saved: 1
httpBatchLink with count: Do not know how to serialize a BigInt | Do not know how to serialize a BigInt | Do not know how to serialize a BigInt; saved: 1
httpBatchStreamLink with refuse: 1 | refused | late; saved: 1
httpBatchStreamLink with count: 1 | Stream closed unexpectedly | Stream closed unexpectedly; saved: 1'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
