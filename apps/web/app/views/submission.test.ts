import { expect, it } from 'vitest'
import { isoDay } from '@dossier/search'
import { ledgerInputOf, readLedgerFilter, sentAtOf, viewRefusal } from './submission.ts'

const zurich = { now: new Date('2026-03-29T00:30:00Z'), timeZone: 'Europe/Zurich' }

it('uses the current time for today and noon for every other day, also across clock changes', () => {
  expect(sentAtOf('2026-03-29', zurich)).toBe('2026-03-29T00:30:00.000Z')
  expect(sentAtOf('2026-03-28', zurich)).toBe('2026-03-28T11:00:00.000Z')
  expect(sentAtOf('2026-03-30', zurich)).toBe('2026-03-30T10:00:00.000Z')
  expect(sentAtOf('2026-02-30', zurich)).toBeNull()
  expect(sentAtOf('=cmd()', zurich)).toBeNull()
})

it('uses the reader’s day, not the server’s', () => {
  const moment = new Date('2026-01-01T11:30:00Z')
  expect(isoDay(moment, 'Pacific/Auckland')).toBe('2026-01-02')
  expect(isoDay(moment, 'America/Los_Angeles')).toBe('2026-01-01')
})

it('ignores malformed filters in an address, and includes the last day', () => {
  const filter = readLedgerFilter(new URLSearchParams('from=2026-13-01&to=2026-02-28&clientId=1&userId=%00&client=m'))
  expect(filter).toMatchObject({ from: '', to: '2026-02-28', clientId: '', userId: '', client: 'm' })
  expect(ledgerInputOf(filter, 'UTC')).toEqual({ limit: 50, client: 'm', to: '2026-03-01T00:00:00.000Z' })
})

const open = (documentType: string, pointer: string) =>
  ({ code: 'open_value', documentId: crypto.randomUUID(), documentType, pointer, text: '! bitte prüfen !' }) as const

it('lists obstacles that read the same once, and counts them', () => {
  const { others } = viewRefusal([
    { code: 'client_unnamed' },
    open('offer', '/terms/vendor'),
    open('cv', '/candidate/profile'),
    open('offer', '/terms/contact'),
  ])
  expect(others).toEqual([
    { obstacle: { code: 'client_unnamed' }, times: 1 },
    { obstacle: expect.objectContaining({ documentType: 'offer', pointer: '/terms/vendor' }), times: 2 },
    { obstacle: expect.objectContaining({ documentType: 'cv' }), times: 1 },
  ])
})
