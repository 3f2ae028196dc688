import { expect, it } from 'vitest'
import { readEmail } from './account-input.ts'

it.each([
  ['Anna@Zürich.example', 'anna@xn--zrich-kva.example'],
  ['anna@ZU\u0308RICH.example', 'anna@xn--zrich-kva.example'],
  [' anna.berger@firm.example ', 'anna.berger@firm.example'],
])('%s is stored as %s', (typed, stored) => {
  expect(readEmail(typed)).toBe(stored)
})

it.each([
  'zürich.example',
  'anna@zürich',
  'anna@zü/rich.example',
  'anna@ex%61mple.example/x',
  'anna@zürich.example:25',
  '',
])('%s is not an address', (typed) => {
  expect(readEmail(typed)).toBeNull()
})
