#!/usr/bin/env bash
# What Postgres counts is a bigint, and JSON has none. A procedure of @trpc/server 11.25.2 that returns one fails, and with it all calls that
# @trpc/client 11.25.2 sent together with it (httpBatchLink): each is told of the bigint, and a mutation among them was carried out all the
# same. In a stream (httpBatchStreamLink) the calls that end later are told that it "closed unexpectedly". Alone (httpLink), one fails.
# Errors that a procedure throws concern only its own call in all three.
# What it means here: each bigint column of ours is read as a number (`mode: 'number'`, packages/db/src/schema), so that no answer has one; our
# client does batch (packages/api/src/client).
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
