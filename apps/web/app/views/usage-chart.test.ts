import { expect, it } from 'vitest'
import { usageChart } from './usage-chart.ts'

const tmp = (bytes: number) => ({ driver: 'tmp', bytes })
const s3 = (bytes: number) => ({ driver: 's3', bytes })

const topFor = (bytes: number) =>
  usageChart([{ day: '2026-03-06', drivers: [tmp(bytes)] }], { today: '2026-03-06', length: 1 }).top

it('carries a size over days without a record, and stacks today’s largest first', () => {
  const days = [
    { day: '2026-03-05', drivers: [tmp(100), s3(900)] },
    { day: '2026-03-02', drivers: [tmp(300)] },
    { day: '2026-02-01', drivers: [tmp(50)] },
  ]
  const { drivers, columns, top } = usageChart(days, { today: '2026-03-06', length: 6 })
  expect(drivers).toEqual(['s3', 'tmp'])
  expect(columns).toEqual([
    { day: '2026-03-01', bytes: [0, 50], total: 50 },
    { day: '2026-03-02', bytes: [0, 300], total: 300 },
    { day: '2026-03-03', bytes: [0, 300], total: 300 },
    { day: '2026-03-04', bytes: [0, 300], total: 300 },
    { day: '2026-03-05', bytes: [900, 100], total: 1000 },
    { day: '2026-03-06', bytes: [900, 100], total: 1000 },
  ])
  expect(top).toBe(1000)
})

it('has a round top above zero', () => {
  expect(usageChart([], { today: '2026-03-06', length: 2 })).toMatchObject({ drivers: [], top: 1 })
  expect([topFor(1), topFor(999), topFor(1001), topFor(2_500_000), topFor(7e9)]).toEqual([
    1, 1000, 2000, 5_000_000, 1e10,
  ])
})
