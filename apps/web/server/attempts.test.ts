import { expect, test } from 'vitest'
import { countAttempts } from './attempts.ts'

test('slows down a network after ten wrong tokens, for a minute, and no other network', () => {
  let now = 0
  const attempts = countAttempts(() => now)
  for (let count = 0; count < 10; count += 1) {
    expect(attempts.isSlowed('192.0.2.1')).toBe(false)
    attempts.failed('192.0.2.1')
  }
  expect(attempts.isSlowed('192.0.2.1')).toBe(true)
  expect(attempts.isSlowed('::ffff:192.0.2.1')).toBe(true)
  expect(attempts.isSlowed('192.0.2.2')).toBe(false)
  now += 60_000
  expect(attempts.isSlowed('192.0.2.1')).toBe(false)
})

test('identifies an IPv6 network by its first half', () => {
  const attempts = countAttempts(() => 0)
  for (let count = 0; count < 10; count += 1) attempts.failed(`2001:db8::${count}`)
  expect(attempts.isSlowed('2001:db8:0:0:ffff::1')).toBe(true)
  expect(attempts.isSlowed('2001:db8:0:1::1')).toBe(false)
})

test('tolerates more from a network that sent the correct token', () => {
  const attempts = countAttempts(() => 0)
  attempts.succeeded('192.0.2.1')
  for (let count = 0; count < 99; count += 1) attempts.failed('192.0.2.1')
  expect(attempts.isSlowed('192.0.2.1')).toBe(false)
  attempts.failed('192.0.2.1')
  expect(attempts.isSlowed('192.0.2.1')).toBe(true)
})
