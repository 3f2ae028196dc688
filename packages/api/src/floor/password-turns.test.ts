import { expect, it } from 'vitest'
import { openPasswordTurns } from './password-turns.ts'

/** A check that lasts until it is ended. */
function check() {
  const { promise, resolve } = Promise.withResolvers<string>()
  return { work: () => promise, end: () => resolve('done') }
}

it('checks one stranger at a time, in the order of arrival', async () => {
  const turns = openPasswordTurns()
  const ended: number[] = []
  const checks = Array.from({ length: 3 }, check)
  const taken = checks.map(({ work }, index) => turns.take('stranger', work).then(() => ended.push(index)))
  checks[2]?.end()
  checks[1]?.end()
  await Promise.resolve()
  expect([ended, turns.isBusy()]).toEqual([[], true])
  checks[0]?.end()
  await Promise.all(taken)
  expect([ended, turns.isBusy()]).toEqual([[0, 1, 2], false])
})

it('refuses strangers when too many wait, and lets in whom it knows', async () => {
  const turns = openPasswordTurns()
  const first = check()
  const waiting = [turns.take('stranger', first.work)]
  while (!turns.isFull()) waiting.push(turns.take('stranger', async () => 'later'))
  expect(await turns.take('stranger', async () => 'refused')).toBeNull()
  expect(await turns.take('known', async () => 'let in')).toBe('let in')
  first.end()
  expect(await Promise.all(waiting)).toEqual(['done', ...Array<string>(waiting.length - 1).fill('later')])
  expect(turns.isFull()).toBe(false)
})

it('passes the turn on after a check that fails', async () => {
  const turns = openPasswordTurns()
  const failing = turns.take('stranger', async () => Promise.reject(new Error('no database')))
  const next = turns.take('stranger', async () => 'next')
  await expect(failing).rejects.toThrow('no database')
  expect(await next).toBe('next')
})
