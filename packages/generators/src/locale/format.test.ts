import { expect, test } from 'vitest'
import { formatDate, formatLongDate, formatNumber, formatPeriod } from './format.ts'

test('groups numbers as the locale does', () => {
  expect(formatNumber(1250, 'de-CH', 2)).toBe('1’250.00')
  expect(formatNumber(1250, 'de-DE', 2)).toBe('1.250,00')
  expect(formatNumber(1234567.5, 'en', 1)).toBe('1,234,567.5')
  expect(formatNumber(1250, 'fr', 2)).toBe('1\u202F250,00')
  expect(formatNumber(999, 'de-CH')).toBe('999')
})

test('writes a minus sign for negative numbers, but not for zero', () => {
  expect(formatNumber(-1250.5, 'en', 1)).toBe('−1,250.5')
  expect(formatNumber(-0.001, 'en', 2)).toBe('0.00')
})

test('writes the day in UTC, whatever the time zone', () => {
  expect(formatDate('2026-01-27', 'de-CH')).toBe('27.01.2026')
  expect(formatDate(new Date('2026-01-27T23:59:59Z'), 'fr')).toBe('27/01/2026')
  expect(formatDate('2026-01-27T00:00:00.000Z', 'en')).toBe('27/01/2026')
})

test('writes a long date in words', () => {
  expect(formatLongDate('2026-03-01', 'de-DE')).toBe('1. März 2026')
  expect(formatLongDate('2026-03-01', 'en')).toBe('1 March 2026')
  expect(formatLongDate('2026-03-01', 'fr')).toBe('1er mars 2026')
  expect(formatLongDate('2026-03-02', 'fr')).toBe('2 mars 2026')
})

test('prints a period with its months if it has any, and as written if it could not be read', () => {
  const period = { start: '2021-03', end: null, present: true, text: '03/2021 - Heute' }
  expect(formatPeriod(period, 'de-CH')).toBe('03/2021 – heute')
  expect(formatPeriod({ ...period, end: '2023-08', present: false }, 'en')).toBe('03/2021 – 08/2023')
  expect(formatPeriod({ start: '2018', end: '2018', present: false, text: '2018' }, 'fr')).toBe('2018')
  expect(formatPeriod({ start: null, end: null, present: false, text: 'mit Maßen' }, 'de-CH')).toBe('mit Massen')
})
