import { expect, test } from 'vitest'
import { importCandidate } from '../import-candidate.ts'
import { parsePeriod } from '../period-parse.ts'

const read = (text: string) => {
  const { period } = parsePeriod(text)
  return [period.start, period.present ? 'present' : period.end]
}

function importWork(...work: Record<string, unknown>[]) {
  const basics = { name: 'Nora Beispiel', label: 'Ingenieurin', summary: 'Web-Dienste.' }
  const result = importCandidate({ basics, work })
  const unreadable = result.problems.filter(({ rule }) => rule === 'period.unreadable').map(({ pointer }) => pointer)
  const periods = result.value?.engagements.map(({ period }) => [period.start, period.present ? 'present' : period.end])
  return { periods, unreadable }
}

test.each([
  ['2014/5 - 2015/6', '2014-05', '2015-06'],
  ['2009-5 - 2009-11', '2009-05', '2009-11'],
  ["Jan '19 - Dec '21", '2019-01', '2021-12'],
  ['April, 2008 - March, 2009', '2008-04', '2009-03'],
  ['2020-01-01T00:00:00.000+02:00 - 2021-01-01T00:00:00.000+02:00', '2020-01-01', '2021-01-01'],
  ['2020-01 - till date', '2020-01', 'present'],
  ['Q3 2012 - Q1 2013', '2012-07', '2013-03'],
  ['2018-01 - tuttora', '2018-01', 'present'],
])('date-forms: %s', (text, start, end) => {
  expect(read(text)).toEqual([start, end])
})

test('date-forms: a start and an end in separate fields', () => {
  const { periods, unreadable } = importWork(
    { startDate: '2014/5', endDate: '2015/6' },
    { startDate: "Jan '19", endDate: "Dec '21" },
    { startDate: 'Q3 2012', endDate: 'Q1 2013' },
    { startDate: 'Summer 2019', endDate: 'Fall 2020' },
    { startDate: '2020-01', endDate: 'till date' },
    { startDate: '2019-01', isCurrent: true },
    { dates: 'Mai–August 2018' },
  )
  expect(periods).toEqual([
    ['2014-05', '2015-06'],
    ['2019-01', '2021-12'],
    ['2012-07', '2013-03'],
    ['2019-06', '2020-11'],
    ['2020-01', 'present'],
    ['2019-01', 'present'],
    ['2018-05', '2018-08'],
  ])
  expect(unreadable).toEqual([])
})

test.each([
  ['1. März 2019 – 31. Mai 2022', '2019-03-01', '2022-05-31'],
  ['März 19 – aktuell', '2019-03', 'present'],
  ['WS 2014/15', '2014-10', '2015-03'],
  ['2003–05', '2003', '2005'],
  ['2003-05', '2003-05', '2003-05'],
  ['2020/03/15 – 2021/04/20', '2020-03-15', '2021-04-20'],
  ['KW 12/2019', '2019-03', '2019-03'],
  ['2019-W01', '2019-01', '2019-01'],
  ['1990er Jahre', '1990', '1999'],
  ['1.–31. Mai 2018', '2018-05-01', '2018-05-31'],
  ['Mai/Juni 2018', '2018-05', '2018-06'],
  ['2016 (Mai)', '2016-05', '2016-05'],
  ['2016 (Mai–Sept.)', '2016-05', '2016-09'],
  ['août 2018 – auj.', '2018-08', 'present'],
  ['2020 – unbefristet', '2020', 'present'],
  ['SoSe 2018', '2018-04', '2018-09'],
  ['Q3 2021', '2021-07', '2021-09'],
  ['Summer 2019', '2019-06', '2019-08'],
  ['Winter 2019/20', '2019-12', '2020-02'],
  ['2019-03-01/2020-04-01', '2019-03-01', '2020-04-01'],
  ['Feber 2021', '2021-02', '2021-02'],
  ['2020-13 – Present', null, 'present'],
  ['2014/15', '2014', '2015'],
  ['2019–21', '2019', '2021'],
  ['1. Halbjahr 2019', '2019-01', '2019-06'],
  ['Jan 2019 – Mar 2020 (1 yr 3 mos)', '2019-01', '2020-03'],
  ['Dez. – Jan. 2020', '2019-12', '2020-01'],
  ['dal 2016', '2016', 'present'],
  ['aktuell, seit 03/2019', '2019-03', 'present'],
  ['fino al 2018', null, '2018'],
])('periods-of-real-files: %s', (text, start, end) => {
  expect(read(text)).toEqual([start, end])
})

test.each([
  ['gennaio 2016 - dicembre 2017'],
  ['schaner 2016 - december 2017'],
  ['enero de 2016 - diciembre de 2017'],
  ['janeiro de 2016 - dezembro de 2017'],
  ['januari 2016 tot december 2017'],
  ['stycznia 2016 - grudnia 2017'],
  ['leden 2016 – prosinec 2017'],
  ['Ocak 2016 - Aralık 2017'],
  ['janar 2016 deri dhjetor 2017'],
  ['siječanj 2016 - prosinac 2017'],
  ['јануар 2016 до децембар 2017'],
  ['январь 2016 по декабрь 2017'],
  ['2016年1月 - 2017年12月'],
  ['٠١/٢٠١٦ - ١٢/٢٠١٧'],
])('periods-of-real-files: months in their own language, %s', (text) => {
  expect(read(text)).toEqual(['2016-01', '2017-12'])
})

const wordsForToday = [
  'heute',
  'bis dato',
  'derzeit',
  'present',
  'to date',
  "aujourd'hui",
  'en cours',
  'oggi',
  'presente',
  'in corso',
  'oz',
  'actualidad',
  'hoy',
  'atualmente',
  'o momento',
  'heden',
  'nu',
  'obecnie',
  'současnost',
  'dosud',
  'halen',
  'günümüz',
  'devam ediyor',
  'tani',
  'aktualisht',
  'danas',
  'trenutno',
  'данас',
  'настоящее время',
  'н.в.',
  '至今',
  '现在',
  '現在',
  '현재',
  'الآن',
  'حتى الآن',
  'היום',
]

test.each(wordsForToday)('unknown-word-for-today: %s is today', (word) => {
  expect(read(`2019-01 - ${word}`)).toEqual(['2019-01', 'present'])
  expect(importWork({ startDate: '2019-01', endDate: word })).toEqual({
    periods: [['2019-01', 'present']],
    unreadable: [],
  })
})

test.each(['n/a', '?', 'offen', 'unbekannt', 'tbd', 'xyz', '2020-13', '99'])(
  'unknown-word-for-today: the end "%s" is open, and never equals the start',
  (word) => {
    expect(read(`2012-01 - ${word}`)).toEqual(['2012-01', null])
    expect(importWork({ startDate: '2012-01', endDate: word })).toEqual({
      periods: [['2012-01', null]],
      unreadable: ['/work/0/startDate'],
    })
  },
)
