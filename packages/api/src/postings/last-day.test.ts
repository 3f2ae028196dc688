import { describe, expect, test } from 'vitest'
import { endOfPosting, lastDayOf } from './last-day.ts'

describe('the last day of a posting', () => {
  test.each([
    ['2027-01-31', '2027-01-31T22:59:59.000Z'],
    ['2027-07-31', '2027-07-31T21:59:59.000Z'],
    ['2027-03-27', '2027-03-27T22:59:59.000Z'],
    ['2027-03-28', '2027-03-28T21:59:59.000Z'],
    ['2026-12-31', '2026-12-31T22:59:59.000Z'],
  ])('lasts until midnight of the public pages: %s', (day, endsAt) => {
    expect(endOfPosting(day).toISOString()).toBe(endsAt)
    expect(lastDayOf(endOfPosting(day))).toBe(day)
  })

  test('is the day of a given moment, and the day before for midnight', () => {
    expect(endOfPosting('2027-02-01T00:00:00+01:00').toISOString()).toBe('2027-01-31T23:00:00.000Z')
    expect(lastDayOf(new Date('2027-01-31T23:00:00Z'))).toBe('2027-01-31')
    expect(lastDayOf(new Date('2027-01-31T23:00:01Z'))).toBe('2027-02-01')
  })

  test('is at most the last one that an ISO date can name', () => {
    for (const endsAt of ['9999-12-31', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59-05:00'])
      expect(endOfPosting(endsAt).toISOString()).toBe('9999-12-31T22:59:59.000Z')
    expect(lastDayOf(new Date('9999-12-31T23:59:59Z'))).toBe('9999-12-31')
  })
})
