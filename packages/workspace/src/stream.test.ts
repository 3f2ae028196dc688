import { expect, it } from 'vitest'
import { abortable } from './stream.ts'
import { heldBytes } from './testing/held-bytes.ts'

it('retains no chunk of an abortable stream, however long it is', async () => {
  const MiB = 2 ** 20
  async function* long() {
    for (let sent = 0; sent < 64; sent += 1) yield new Uint8Array(MiB)
  }
  const before = heldBytes()
  let most = 0
  let count = 0
  for await (const chunk of abortable(long(), new AbortController().signal)) {
    count += 1
    if (count % 8 === 0) most = Math.max(most, heldBytes() - before + chunk.byteLength)
  }
  expect(most / MiB).toBeLessThan(16)
})

it("ends with its signal's reason, even if its source never answers", async () => {
  const stop = new AbortController()
  async function* silent() {
    yield new Uint8Array(1)
    stop.abort(new Error('enough'))
    await new Promise(() => undefined)
  }
  const chunks = abortable(silent(), stop.signal)[Symbol.asyncIterator]()
  await chunks.next()
  await expect(chunks.next()).rejects.toThrow('enough')
})
