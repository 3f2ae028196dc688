import { expect, test } from 'vitest'
import { countStreams, endingStream } from './streams.ts'

test('limits the streams of one person, without affecting others', () => {
  const streams = countStreams(2)
  const end = streams.open('anna')
  streams.open('anna')
  expect(() => streams.open('anna')).toThrow(expect.objectContaining({ code: 'too_many_streams', limit: 2 }))
  streams.open('beat')
  end()
  end()
  streams.open('anna')
  expect(() => streams.open('anna')).toThrow(/You have reached the limit of 2 open /)
})

async function* events() {
  yield* [1, 2, 3]
}

test('ends a stream when its events end, and when its reader leaves', async () => {
  let ended = 0
  for await (const event of endingStream(events(), () => (ended += 1))) expect(event).toBeGreaterThan(0)
  for await (const event of endingStream(events(), () => (ended += 1))) if (event === 2) break
  expect(ended).toBe(2)
})
