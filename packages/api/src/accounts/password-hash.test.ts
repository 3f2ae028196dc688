import { expect, it } from 'vitest'
import { hashPassword, isPassword } from './password-hash.ts'

it('accepts a password in any Unicode form of its characters, and no other', async () => {
  const stored = await hashPassword('Zürich im Nebel, Gleis\u00a09')
  expect(await isPassword('Zu\u0308rich im Nebel, Gleis 9', stored)).toBe(true)
  expect(await isPassword('Zürich im Nebel, Gleis 8', stored)).toBe(false)
  expect(await isPassword('', stored)).toBe(false)
})

it('stores each password with its own salt and parameters', async () => {
  const [one, two] = await Promise.all([hashPassword('the same words'), hashPassword('the same words')])
  expect(one.hash).not.toBe(two.hash)
  const cheaper = { ...one, passes: 1 }
  expect(await isPassword('the same words', cheaper)).toBe(false)
})

it('never matches for a person without a password', async () => {
  expect(await isPassword('anything at all', null)).toBe(false)
})
