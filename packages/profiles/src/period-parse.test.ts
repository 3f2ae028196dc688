import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { OPEN_MARKER } from './open-marker.ts'
import { agencyPeriod, formatPeriod, periodInterval, periodSchema } from './period.ts'
import { parsePeriod } from './period-parse.ts'

const read = (text: string) => {
  const { period, certainty } = parsePeriod(text)
  return [certainty, period.start, period.present ? 'present' : period.end]
}

test.each([
  ['03/2019 - 11/2021', ['exact', '2019-03', '2021-11']],
  ['3/2019–11/2021', ['exact', '2019-03', '2021-11']],
  ['03/2023 - Heute', ['exact', '2023-03', 'present']],
  ['03/2023 - aujourd’hui', ['exact', '2023-03', 'present']],
  ['2015 - 2018', ['exact', '2015', '2018']],
  ['2015', ['exact', '2015', '2015']],
  ['2014-12-01 - 2016-03', ['exact', '2014-12-01', '2016-03']],
  ['01.02.2019 - 31.03.2019', ['exact', '2019-02-01', '2019-03-31']],
  ['12/2021 - 01/2020', ['exact', '2021-12', '2020-01']],
  ['März 2019 bis Dez. 2020', ['guessed', '2019-03', '2020-12']],
  ['Sept 2019 to present', ['guessed', '2019-09', 'present']],
  ['janvier 2019 à août 2020', ['guessed', '2019-01', '2020-08']],
  ['seit 2020', ['guessed', '2020', 'present']],
  ['depuis mai 2019', ['guessed', '2019-05', 'present']],
  ['bis 2020', ['guessed', null, '2020']],
  ['03/19 - 04/20', ['guessed', '2019-03', '2020-04']],
  ['31.02.2020', ['guessed', '2020-02', '2020-02']],
  [`01/2019 - ${OPEN_MARKER}`, ['exact', '2019-01', null]],
  ['13/2019', ['none', null, null]],
  ['2010 - 2012, 2014 - 2016', ['none', null, null]],
  ['irgendwann', ['none', null, null]],
  ['heute', ['none', null, null]],
])('reads the period %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each(['heute', 'aktuell', 'present', 'today', "aujourd'hui", 'maintenant'])('%s ends an open interval', (word) => {
  expect(read(`05/2020 - ${word}`)).toEqual(['exact', '2020-05', 'present'])
  expect(read(`05/2020 - ${word.toUpperCase()}`)).toEqual(['exact', '2020-05', 'present'])
})

test('an interval covers whole months at both ends, and a single year covers twelve', () => {
  const asOf = new Date('2026-01-27T14:23:05Z')
  const months = (text: string) => {
    const interval = periodInterval(parsePeriod(text).period, asOf)
    return interval === null ? null : interval.end - interval.start + 1
  }
  expect(months('03/2019 - 03/2019')).toBe(1)
  expect(months('2015')).toBe(12)
  expect(months('2015 - 2016')).toBe(24)
  expect(months('11/2025 - heute')).toBe(3)
  expect(months('12/2021 - 01/2020')).toBeNull()
  expect(months('bis 2020')).toBeNull()
  expect(months('02/2026 - heute')).toBeNull()
})

test('a period is written in the words of each language', () => {
  const { period } = parsePeriod('03/2023 - Heute')
  expect(formatPeriod(period, 'de')).toBe('03/2023 – heute')
  expect(formatPeriod(period, 'en')).toBe('03/2023 – present')
  expect(formatPeriod(period, 'fr')).toBe('03/2023 – aujourd’hui')
  expect(formatPeriod(parsePeriod('2014-12-01').period, 'de')).toBe('12/2014')
  expect(formatPeriod(parsePeriod('Sommer, lange her').period, 'de')).toBe('Sommer, lange her')
})

test("the agency's notation is read back unchanged", () => {
  const date = fc.record({
    year: fc.integer({ min: 1950, max: 2100 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
  })
  const text = date.map(({ year, month }) =>
    month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`,
  )
  fc.assert(
    fc.property(text, fc.option(text), (start, end) => {
      const period = { start, end, present: end === null, text: '' }
      const reread = parsePeriod(agencyPeriod(period))
      expect(reread.certainty).toBe('exact')
      expect(reread.period).toMatchObject({ start, end, present: end === null })
    }),
  )
})

test('any text gives a valid period and keeps its words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/. -]{0,20}$/)), (text) => {
      const { period } = parsePeriod(text)
      expect(periodSchema.safeParse(period).success).toBe(true)
      expect(period.text).toBe(text.trim())
    }),
  )
})

test.each(['2017, 2019', '2017 und 2019', 'ca. 2015', '~2015', '2003–05'])('%s is a guess', (text) => {
  expect(parsePeriod(text).certainty).toBe('guessed')
})

test('a year that is left open is no year', () => {
  expect(parsePeriod('January 20XX').period.start).toBeNull()
})
