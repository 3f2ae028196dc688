import { expect, it } from 'vitest'
import { hashPassword, isPassword } from './password-hash.ts'

it('knows a password again however its characters are put together, and no other', async () => {
  const stored = await hashPassword('Zürich im Nebel, Gleis\u00a09')
  expect(await isPassword('Zu\u0308rich im Nebel, Gleis 9', stored)).toBe(true)
  expect(await isPassword('Zürich im Nebel, Gleis 8', stored)).toBe(false)
  expect(await isPassword('', stored)).toBe(false)
})

it('keeps every password with a salt of its own, and what it was made with', async () => {
  const [one, two] = await Promise.all([hashPassword('the same words'), hashPassword('the same words')])
  expect(one.hash).not.toBe(two.hash)
  const cheaper = { ...one, passes: 1 }
  expect(await isPassword('the same words', cheaper)).toBe(false)
})

it('is never the password of somebody who has none', async () => {
  expect(await isPassword('anything at all', null)).toBe(false)
})
