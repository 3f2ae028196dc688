import { expect, test } from 'vitest'
import { findPeriods } from './dates.ts'

const said = (text: string): string[] =>
  findPeriods(text).map(({ start, end, isOpen }) => `${start ?? '?'}..${isOpen ? 'today' : (end ?? '?')}`)

test.each([
  ['02.2021 – today', '2021-02..today'],
  ['seit 03/2019', '2019-03..today'],
  ['depuis avril 2019', '2019-04..today'],
  ['de septembre 2015 à février 2019', '2015-09..2019-02'],
  ['1. März 2015 bis 30. Juni 2018', '2015-03-01..2018-06-30'],
  ["Jan '19 – Mar '20", '2019-01..2020-03'],
  ['März – Mai 2019', '2019-03..2019-05'],
  ['(2010-2013)', '2010..2013'],
  ['Q3 2012 – Q1 2014', '2012-07..2014-03'],
  ['WS 2014/15', '2014-10..2015-03'],
])('%s is a period', (text, period) => {
  expect(said(text)).toEqual([period])
})

test('a period is found next to other words, including its duration', () => {
  const text = 'Verkäufer, Muster AG\t03/2015 - 04/2019 (4 Jahre 1 Monat)'
  const [period] = findPeriods(text)
  expect(text.slice(period?.from, period?.to)).toBe('03/2015 - 04/2019 (4 Jahre 1 Monat)')
})

test.each(['Budget von 1200 Franken', '24/7-Betrieb', '+41 79 000 11 22', 'Leitung von 18 Personen'])(
  '%s holds no period',
  (text) => {
    expect(findPeriods(text)).toEqual([])
  },
)

test('a two-digit year is less certain than a four-digit one', () => {
  expect(findPeriods('08/15 – 03/19')[0]?.certainty).toBe('likely')
  expect(findPeriods('08/2015 – 03/2019')[0]?.certainty).toBe('exact')
})
