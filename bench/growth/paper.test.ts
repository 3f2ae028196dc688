import { expect, it } from 'vitest'
import { atFullLoad, atSteadyLoad, type RunCost } from './paper.ts'

const cost: RunCost = {
  web: 20,
  worker: 100,
  database: 25,
  statements: 20,
  wal: 100_000,
  rows: 50_000,
  objects: 7,
  stored: 200_000,
}

it('grows with the workers until another host has no time left', () => {
  expect([1, 2, 4, 8].map((workers) => atFullLoad(cost, workers))).toEqual([
    { rate: 20, limit: 'the worker' },
    { rate: 40, limit: 'the workers' },
    { rate: 80, limit: 'the workers' },
    { rate: 80, limit: 'Postgres' },
  ])
  expect(atFullLoad({ ...cost, web: 50 }, 8)).toEqual({ rate: 40, limit: 'the web host' })
})

it('counts busy cores, and bytes of an hour and of a year', () => {
  expect(atSteadyLoad(cost, 36_000)).toMatchObject({ web: 0.2, worker: 1, database: 0.25, walPerHour: 3.6e9 })
  expect(atSteadyLoad(cost, 1)).toMatchObject({ objectsPerYear: 61_320, storedPerYear: 1_752_000_000 })
})
