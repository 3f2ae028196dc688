import { expect, test } from 'vitest'
import { sumExperience } from './experience.ts'
import { asOf, period, sampleCandidate, sampleEngagement } from '../testing/samples.ts'

function sum(...periods: ReturnType<typeof period>[]) {
  const candidate = sampleCandidate({ engagements: periods.map((one) => sampleEngagement({ period: one })) })
  return sumExperience(candidate, new Set(periods.keys()), asOf)
}

test('months are inclusive', () => {
  expect(sum(period('2023-01', '2023-12')).months).toBe(12)
  expect(sum(period('2023-05', '2023-05')).months).toBe(1)
})

test('overlapping stations count once, in any order', () => {
  expect(sum(period('2022-07', '2023-12'), period('2022-01', '2022-12'), period('2022-03', '2022-04')).months).toBe(24)
})

test('a running station ends in the month of asOf, and the future does not count', () => {
  expect(sum(period('2025-12')).months).toBe(2)
  expect(sum(period('2025-12', '2030-01')).months).toBe(2)
  expect(sum(period('2027-01', '2028-01')).months).toBe(0)
})

test('a year without a month runs from January to December', () => {
  expect(sum(period('2020', '2021')).stations).toEqual([
    { pointer: '/engagements/0', start: '2020-01', end: '2021-12' },
  ])
})

test('undated, endless and reversed stations do not count', () => {
  const undated = { start: null, end: null, present: false, text: '' }
  const endless = { start: '2020-01', end: null, present: false, text: '2020' }
  expect(sum(undated, endless, period('2023-01', '2022-01'))).toEqual({ months: 0, stations: [], last: null })
})

test('stations are listed earliest first', () => {
  const { stations } = sum(period('2024-01', '2024-02'), period('2020-01', '2020-02'))
  expect(stations.map((one) => one.pointer)).toEqual(['/engagements/1', '/engagements/0'])
})
