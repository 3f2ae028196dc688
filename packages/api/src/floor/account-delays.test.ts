import { expect, it } from 'vitest'
import { countPerAccount } from './account-delays.ts'

function started() {
  const clock = { now: 0 }
  return { clock, delays: countPerAccount(() => clock.now) }
}

it('waits longer after each wrong attempt, up to a minute, and locks no account', () => {
  const { clock, delays } = started()
  const waits = Array.from({ length: 14 }, () => {
    delays.failed('vera', 'a')
    const wait = delays.wait('vera', 'a')
    clock.now += wait * 1000
    expect(delays.wait('vera', 'a')).toBe(0)
    return wait
  })
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60])
})

it('counts an account over all networks, and each network that its owner has used separately', () => {
  const { delays } = started()
  delays.succeeded('vera', 'home')
  for (let n = 0; n < 20; n++) delays.failed('vera', `elsewhere ${n}`)
  expect(delays.wait('vera', 'yet elsewhere')).toBe(60)
  expect(delays.wait('vera', 'home')).toBe(0)
  expect(delays.wait('otto', 'yet elsewhere')).toBe(0)
})

it('forgets after an hour, and after the correct password', () => {
  const { clock, delays } = started()
  for (let n = 0; n < 20; n++) delays.failed('vera', 'a')
  clock.now += 3_600_001
  expect(delays.wait('vera', 'a')).toBe(0)
  delays.failed('vera', 'a')
  expect(delays.wait('vera', 'a')).toBe(0)
  for (let n = 0; n < 20; n++) delays.failed('otto', 'a')
  delays.succeeded('otto', 'a')
  delays.failed('otto', 'a')
  expect(delays.wait('otto', 'a')).toBe(0)
})
