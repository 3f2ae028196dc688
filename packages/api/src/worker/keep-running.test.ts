import type { Runner } from 'graphile-worker'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { keepRunning } from './keep-running.ts'

const notUsed = () => Promise.reject(new Error('not used'))

/** What of the queue's workers counts here; they end when `ending` does. */
function workers(ending: Promise<void>): Runner {
  // The type has no constructor.
  return { promise: ending, stop: () => ending, kill: notUsed, addJob: notUsed } as unknown as Runner
}

function listen() {
  const said: string[] = []
  const write = (line: string) => void said.push(String((JSON.parse(line) as { msg: unknown }).msg))
  return { said, logger: pino({ level: 'warn' }, { write }) }
}

it('stops when the workers have stopped, and says nothing', async () => {
  const { said, logger } = listen()
  const running = await keepRunning(() => Promise.resolve(workers(Promise.resolve())), logger)
  await running.stop()
  expect(said).toEqual([])
})

it('stops although the workers never do, and says so', async () => {
  const { said, logger } = listen()
  const { promise: never } = Promise.withResolvers<void>()
  const running = await keepRunning(() => Promise.resolve(workers(never)), logger, 10)
  await running.stop()
  expect(said).toEqual(['the workers did not stop in time'])
})

it('stops although the workers fail to, and says so', async () => {
  const { said, logger } = listen()
  const { promise, reject } = Promise.withResolvers<void>()
  const running = await keepRunning(() => Promise.resolve(workers(promise)), logger)
  const stopped = running.stop()
  reject(new Error('of this test'))
  await stopped
  expect(said).toContain('the workers did not stop cleanly')
})
