import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { receiveWatched, sendWatched } from './stall.ts'
import { readAll } from './stream.ts'

const never = new Promise<never>(() => undefined)
const piece = new Uint8Array(10)
const signal = new AbortController().signal

async function* slowly(count: number, ms: number): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < count; sent += 1) {
    await sleep(ms)
    yield piece
  }
}

async function* andThenSilence(): AsyncGenerator<Uint8Array> {
  yield piece
  await never
}

describe('a streamed body', () => {
  it('may be as slow as its source if the service accepts it', async () => {
    const sent = await sendWatched(slowly(6, 30), { limitMs: 20, signal }, readAll)
    expect(sent.byteLength).toBe(60)
  })

  it.each([
    ['never takes a first chunk', () => never],
    [
      'takes one chunk and no other',
      async (body: AsyncIterable<Uint8Array>) => {
        for await (const chunk of body) await (chunk.byteLength > 0 && never)
      },
    ],
    [
      'takes all and says nothing',
      async (body: AsyncIterable<Uint8Array>) => {
        await readAll(body)
        await never
      },
    ],
  ])('is called off when the service %s', async (_, send) => {
    let isCalledOff = false
    const sending = sendWatched(slowly(3, 1), { limitMs: 20, signal }, (body, stop) => {
      stop.addEventListener('abort', () => (isCalledOff = true))
      return send(body)
    })
    await expect(sending).rejects.toMatchObject({ code: 'unavailable' })
    expect(isCalledOff).toBe(true)
  })

  it('ends with the error of its source or its service', async () => {
    const own = new Error('mine')
    await expect(sendWatched(slowly(3, 1), { limitMs: 1000, signal }, () => Promise.reject(own))).rejects.toBe(own)
  })

  it('may be read as slowly as its reader wants', async () => {
    const read: number[] = []
    for await (const chunk of receiveWatched(slowly(4, 1), 40)) {
      await sleep(60)
      read.push(chunk.byteLength)
    }
    expect(read).toEqual([10, 10, 10, 10])
  })

  it('is unavailable if the service stops in the middle of it', async () => {
    await expect(readAll(receiveWatched(andThenSilence(), 20))).rejects.toMatchObject({ code: 'unavailable' })
  })
})
