import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { offerValidUntil } from './validity.ts'

test.each([
  ['2026-01-05', '2026-01-31'],
  ['2026-01-21', '2026-01-31'],
  ['2026-01-22', '2026-02-01'],
  ['2026-01-31', '2026-02-10'],
  ['2026-12-29', '2027-01-08'],
  ['2028-02-19', '2028-02-29'],
  ['2026-02-19', '2026-03-01'],
])('an offer of %s is valid until %s', (asOf, validUntil) => {
  expect(offerValidUntil(new Date(`${asOf}T23:59:59Z`))).toBe(validUntil)
})

test('an offer is always valid for at least ten days', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (asOf) => {
      const days = (Date.parse(offerValidUntil(asOf)) - asOf.getTime()) / 86_400_000
      expect(days).toBeGreaterThan(9)
      expect(days).toBeLessThanOrEqual(30)
    }),
  )
})
