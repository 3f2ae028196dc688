import { expect, test } from 'vitest'
import { formatsOf } from './formats.ts'

test('writes times, days, sizes and numbers in the reader’s style', () => {
  const { formatDateTime, formatDate, formatDay, formatPeriod, formatBytes, formatNumber } = formatsOf(
    'de',
    'Europe/Zurich',
  )
  expect(formatDateTime('2026-01-31T23:30:00Z')).toBe('01.02.2026, 00:30')
  expect(formatDate('2026-01-31T23:30:00Z')).toBe('01.02.2026')
  expect(formatDay('2026-01-31')).toBe('31.01.2026')
  expect(formatPeriod('2026-01')).toBe('Januar 2026')
  expect(formatDay('soon')).toBe('soon')
  expect([0, 999, 1500, 12_345_678].map(formatBytes)).toEqual(['0 Byte', '999 Byte', '1.5 kB', '12 MB'])
  // The apostrophe depends on the version of the runtime's locale data.
  expect(formatNumber(12_345.5)).toMatch(/^12['’]345\.5$/)
})

test('creates a formatter once, however often it is requested', () => {
  const { DateTimeFormat } = Intl
  let made = 0
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
    construct: (target, args: ConstructorParameters<typeof DateTimeFormat>) => {
      made++
      return new target(...args)
    },
  })
  try {
    const { formatDateTime } = formatsOf('en', 'UTC')
    for (let n = 0; n < 100; n++) formatDateTime('2026-01-31T23:30:00Z')
  } finally {
    Intl.DateTimeFormat = DateTimeFormat
  }
  expect(made).toBe(1)
})
