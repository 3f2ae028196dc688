import { describe, expect, it } from 'vitest'
import { boundsOf, type DateContext, type DateRole, printDate, readDate } from './expression.ts'
import { presetIds, presetName } from './presets.ts'

const zurich: DateContext = { now: new Date('2026-11-21T08:00:00Z'), timeZone: 'Europe/Zurich' }

function bounds(text: string, role: DateRole = 'within', context = zurich) {
  const date = readDate(text, context)
  if (date === null) return null
  const { from, to } = boundsOf(date, role, context)
  return `${from?.slice(0, 16) ?? ''}/${to?.slice(0, 16) ?? ''}`
}

describe('readDate', () => {
  it.each([
    ['2026-03-15', '2026-03-14T23:00/2026-03-15T23:00'],
    ['15.3.2026', '2026-03-14T23:00/2026-03-15T23:00'],
    ['2026-03', '2026-02-28T23:00/2026-03-31T22:00'],
    ['03.2026', '2026-02-28T23:00/2026-03-31T22:00'],
    ['2026', '2025-12-31T23:00/2026-12-31T23:00'],
    ['heute', '2026-11-20T23:00/2026-11-21T23:00'],
    ['Yesterday', '2026-11-19T23:00/2026-11-20T23:00'],
    ['diese-woche', '2026-11-15T23:00/2026-11-22T23:00'],
    ['letzter Monat', '2026-09-30T22:00/2026-10-31T23:00'],
    ['vorigen-monat', '2026-09-30T22:00/2026-10-31T23:00'],
    ['last-quarter', '2026-06-30T22:00/2026-09-30T22:00'],
    ['letztes_jahr', '2024-12-31T23:00/2025-12-31T23:00'],
    ['last-spring', '2026-02-28T23:00/2026-05-31T22:00'],
    ['letzten-frühling', '2026-02-28T23:00/2026-05-31T22:00'],
    ['letzter-fruehling', '2026-02-28T23:00/2026-05-31T22:00'],
    ['last-autumn', '2025-08-31T22:00/2025-11-30T23:00'],
    ['last-winter', '2025-11-30T23:00/2026-02-28T23:00'],
    ['7d', '2026-11-13T23:00/'],
    ['3 Wochen', '2026-10-30T23:00/'],
    ['2m', '2026-09-20T22:00/'],
    ['1j', '2025-11-20T23:00/'],
  ])('reads %s in Zurich', (text, expected) => {
    expect(bounds(text)).toBe(expected)
  })

  it.each(['', '2026-02-30', '2026-13', '1800', '7x', '9999y', 'morgen', '2026-03-15T10:00', '-7d', '٢٠٢٦'])(
    'does not take %j for a date',
    (text) => {
      expect(readDate(text, zurich)).toBeNull()
    },
  )

  it('starts after the date for after, ends at its start for before, and includes it for until', () => {
    expect(bounds('2026-03', 'from')).toBe('2026-02-28T23:00/')
    expect(bounds('2026-03', 'before')).toBe('/2026-02-28T23:00')
    expect(bounds('2026-03', 'through')).toBe('/2026-03-31T22:00')
    expect(bounds('7d', 'before')).toBe('/2026-11-13T23:00')
  })

  it("uses the local day of the reader's time zone", () => {
    const auckland = { now: new Date('2026-11-21T12:00:00Z'), timeZone: 'Pacific/Auckland' }
    expect(bounds('today', 'within', auckland)).toBe('2026-11-21T11:00/2026-11-22T11:00')
  })

  it('stays within the month when counting back from its end', () => {
    const march = { now: new Date('2026-03-31T12:00:00Z'), timeZone: 'UTC' }
    expect(bounds('1m', 'from', march)).toBe('2026-02-28T00:00/')
  })

  it('reads every preset that it writes', () => {
    for (const preset of presetIds) {
      expect(readDate(presetName(preset, 'de'), zurich)).toEqual({ form: 'preset', preset })
      expect(readDate(presetName(preset, 'en'), zurich)).toEqual({ form: 'preset', preset })
    }
    expect(printDate({ form: 'ago', amount: 7, unit: 'd' }, 'de')).toBe('7d')
  })
})
