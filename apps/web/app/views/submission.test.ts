import { expect, it } from 'vitest'
import { isoDay, ledgerInputOf, readLedgerFilter, sentAtOf } from './submission.ts'

const zurich = { now: new Date('2026-03-29T00:30:00Z'), timeZone: 'Europe/Zurich' }

it('takes today for now and every other day for its noon, also when clocks change', () => {
  expect(sentAtOf('2026-03-29', zurich)).toBe('2026-03-29T00:30:00.000Z')
  expect(sentAtOf('2026-03-28', zurich)).toBe('2026-03-28T11:00:00.000Z')
  expect(sentAtOf('2026-03-30', zurich)).toBe('2026-03-30T10:00:00.000Z')
  expect(sentAtOf('2026-02-30', zurich)).toBeNull()
  expect(sentAtOf('=cmd()', zurich)).toBeNull()
})

it('names the day of the reader, not of the server', () => {
  const moment = new Date('2026-01-01T11:30:00Z')
  expect(isoDay(moment, 'Pacific/Auckland')).toBe('2026-01-02')
  expect(isoDay(moment, 'America/Los_Angeles')).toBe('2026-01-01')
})

it('takes what is malformed in an address for no filter, and includes the last day', () => {
  const filter = readLedgerFilter(new URLSearchParams('from=2026-13-01&to=2026-02-28&clientId=1&userId=%00&client=m'))
  expect(filter).toMatchObject({ from: '', to: '2026-02-28', clientId: '', userId: '', client: 'm' })
  expect(ledgerInputOf(filter, 'UTC')).toEqual({ limit: 50, client: 'm', to: '2026-03-01T00:00:00.000Z' })
})
