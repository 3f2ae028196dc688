import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRunId, parseRunId } from './run-id.ts'

const at = new Date('2026-01-27T14:23:05.678Z')
const parts = { jobSlug: 'Senior-Java-Developer', candidateSlug: 'Marco-Rieben', at, attempt: 1 }

describe('a run ID', () => {
  it('consists of the job slug, the candidate slug and the UTC time', () => {
    expect(makeRunId(parts)).toBe('Senior-Java-Developer_Marco-Rieben_20260127-142305')
  })

  it('gets a suffix from the second attempt on, so that two runs in one second differ', () => {
    expect(makeRunId({ ...parts, attempt: 2 })).toBe('Senior-Java-Developer_Marco-Rieben_20260127-142305-2')
    expect(makeRunId({ ...parts, attempt: 13 })).toMatch(/-142305-13$/)
  })

  it('has no job part for a run without a job profile', () => {
    const { jobSlug: _, ...basic } = parts
    expect(makeRunId(basic)).toBe('Marco-Rieben_20260127-142305')
    expect(parseRunId('Marco-Rieben_20260127-142305')).not.toHaveProperty('jobSlug')
  })

  it.each(['', 'Müller', 'a b', 'a_b', '-a', 'a-', 'a--b', '../x', 'a/b', 'a\n'])(
    'refuses the slug %j',
    (candidateSlug) => {
      expect(() => makeRunId({ ...parts, candidateSlug })).toThrow(
        expect.objectContaining({ code: 'invalid_argument' }),
      )
    },
  )

  it.each([0, -1, 1.5, Number.NaN])('refuses attempt %d', (attempt) => {
    expect(() => makeRunId({ ...parts, attempt })).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })

  it('refuses an invalid date', () => {
    expect(() => makeRunId({ ...parts, at: new Date(Number.NaN) })).toThrow(
      expect.objectContaining({ code: 'invalid_argument' }),
    )
  })

  it('cuts a long slug at a hyphen and stays within its limit', () => {
    const jobSlug = Array.from({ length: 40 }, () => 'Projektleiterin').join('-')
    const id = makeRunId({ ...parts, jobSlug, candidateSlug: 'x'.repeat(500), attempt: 999_999 })
    expect(id.length).toBeLessThanOrEqual(145)
    expect(id).toMatch(/^Projektleiterin-Projektleiterin-Projektleiterin_x{60}_/)
  })

  it('parses into the parts it was made of', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,10}$/)
    const slugs = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join('-'))
    const time = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(slugs, slugs, time, fc.integer({ min: 1, max: 999_999 }), (jobSlug, candidateSlug, date, attempt) => {
        const id = makeRunId({ jobSlug, candidateSlug, at: date, attempt })
        const whole = new Date(Math.floor(date.getTime() / 1000) * 1000)
        expect(parseRunId(id)).toEqual({ id, jobSlug, candidateSlug, at: whole, attempt })
      }),
    )
  })

  it.each([
    'Senior-Java-Developer_Marco-Rieben',
    'A_B_20260230-142305',
    'A_B_20260127-252305',
    'A_B_20260127-142305-1',
    'A_B_20260127-142305-02',
    'A_B_C_20260127-142305',
    '../A_B_20260127-142305',
    'A_B_20260127-142305\n',
  ])('does not take %j for a run ID', (text) => {
    expect(() => parseRunId(text)).toThrow(expect.objectContaining({ code: 'invalid_argument' }))
  })
})
