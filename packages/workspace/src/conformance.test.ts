import { afterAll, describe, expect, it } from 'vitest'
import { conformanceCases } from './conformance.ts'
import { type DriverName, driverNames } from './drivers.ts'
import { type Harness, inProcess } from './testing/harnesses.ts'

/** A driver without an entry here is a compile error; one that needs an external service is tested by `pnpm conformance`. */
const harnesses: Record<DriverName, (() => Promise<Harness>) | 'elsewhere'> = {
  ...inProcess,
  s3: 'elsewhere',
  azure: 'elsewhere',
  gcs: 'elsewhere',
}

function conformance(title: string, start: () => Promise<Harness>): void {
  describe(`conformance of ${title}`, () => {
    let started: Promise<Harness> | undefined
    const harness = () => (started ??= start())
    afterAll(async () => (await harness()).close())
    for (const { group, name, needs, run } of conformanceCases) {
      it(`${group}: ${name}`, async ({ skip }) => {
        const { open } = await harness()
        if (needs && !(await open())[needs]) skip()
        await expect(run(open)).resolves.toBeUndefined()
      })
    }
  })
}

for (const name of driverNames) {
  const start = harnesses[name]
  if (start !== 'elsewhere') conformance(name, start)
}

describe('the conformance suite', () => {
  it('has every group, the documented number of cases, and no duplicate name', () => {
    const counts = new Map<string, number>()
    for (const { group } of conformanceCases) counts.set(group, (counts.get(group) ?? 0) + 1)
    const least = {
      'round trip': 12,
      'exclusive create': 5,
      integrity: 6,
      range: 8,
      stat: 6,
      list: 14,
      delete: 9,
      copy: 8,
      keys: 41,
      'signed URLs': 12,
      tiers: 8,
      abort: 5,
      errors: 10,
      concurrency: 3,
    }
    for (const [group, count] of Object.entries(least))
      expect([group, (counts.get(group) ?? 0) >= count]).toEqual([group, true])
    expect([...counts.keys()].toSorted()).toEqual(Object.keys(least).toSorted())
    expect(new Set(conformanceCases.map(({ group, name }) => `${group} ${name}`)).size).toBe(conformanceCases.length)
  })
})
