import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { type Candidate, importCandidate, importJobProfile, type JobProfile, projectCandidate } from '@dossier/profiles'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchCandidate } from '../match.ts'
import { applyOverrides } from '../override.ts'
import { type CriterionResult, type MatchResult, verdicts } from '../result.ts'
import { scoreCriteria } from '../verdict/score.ts'
import { compareMatches } from './matches.ts'
import type { ScoreDifference } from './score.ts'

const asOf = new Date('2026-01-15T00:00:00Z')
const marco = read(importCandidate(candidateFixtures['marco-rieben']).value)
const java = read(importJobProfile(jobFixtures['senior-java-developer']).value)

function read<T>(value: T | null): T {
  if (value === null) throw new Error('the fixture cannot be read')
  return value
}

function match(candidate: Candidate, job: JobProfile, at = asOf): MatchResult {
  return matchCandidate(projectCandidate(candidate), job, { asOf: at, inputs: { candidate: '', job: '' } })
}

function fail(): never {
  throw new Error('the fixture has a must')
}

const words = ['Java', 'Go', 'Scrum', 'SQL', 'Kafka', 'Cloud', 'Git', 'Rust', 'C++', 'Linux', 'SAP', 'Swift']
const results = (pointer: string) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...verdicts)), {
      maxLength: 9,
      selector: ([criterion]) => criterion,
    })
    .map((list) =>
      list.map(([criterion, verdict], index): CriterionResult => {
        return {
          criterion,
          pointer: `${pointer}/${index}`,
          verdict,
          evidence: [],
          comment: [],
          unparsed: [],
          experience: [],
        }
      }),
    )
const base = match(marco, java)
const anyMatch = fc
  .tuple(results('/must'), results('/should'), results('/must'))
  .map(([must, should, softSkills]): MatchResult => {
    return { ...base, must, should, further: [], softSkills, score: scoreCriteria(must, should) }
  })

function asTexts(list: readonly unknown[]): string[] {
  return list.map((entry) => JSON.stringify(entry)).toSorted()
}

function total({ parts }: ScoreDifference): number {
  return parts.reduce((sum, { hundredths }) => sum + hundredths, 0)
}

describe('compareMatches', () => {
  test('explains every score difference to the hundredth of a point', () => {
    fc.assert(
      fc.property(anyMatch, anyMatch, (one, other) => {
        const { score } = compareMatches(one, other)
        if (score.points === null) return
        expect(total(score)).toBe(100 * score.points)
        expect(score.parts.filter(({ reason }) => reason === 'rules')).toEqual([])
        const rounding = score.parts.find(({ reason }) => reason === 'rounding')?.hundredths ?? 0
        expect(Math.abs(rounding)).toBeLessThanOrEqual(120)
      }),
      { numRuns: 2_000 },
    )
  })

  test('reverses every sign when the matches are swapped', () => {
    fc.assert(
      fc.property(anyMatch, anyMatch, (one, other) => {
        const there = compareMatches(one, other)
        const back = compareMatches(other, one)
        const turned = back.score.parts.map((part) => ({
          ...part,
          hundredths: -part.hundredths,
          before: part.after,
          after: part.before,
        }))
        expect(asTexts(turned)).toEqual(asTexts(there.score.parts))
        const sides = there.criteria.map(({ before, after }) => [before, after])
        expect(asTexts(back.criteria.map(({ before, after }) => [after, before]))).toEqual(asTexts(sides))
      }),
    )
  })

  test('finds no difference between equal matches', () => {
    fc.assert(
      fc.property(anyMatch, (one) => {
        const { score, criteria } = compareMatches(one, structuredClone(one))
        expect(criteria).toEqual([])
        expect(score.parts).toEqual([])
      }),
    )
  })

  test('explains no score difference when a match is missing', () => {
    const { score, criteria, recommendation } = compareMatches(null, base)
    expect(score).toEqual({ before: null, after: base.score.value, points: null, parts: [] })
    expect(criteria.every(({ before }) => before === null)).toBe(true)
    expect(recommendation.before).toBeNull()
  })

  test('names the criteria whose verdict changed, the lost quotes, and the points', () => {
    const without = {
      ...marco,
      engagements: marco.engagements.map((one) => ({ ...one, technologies: [], activities: [], role: '' })),
    }
    const { score, criteria } = compareMatches(base, match(without, java))
    const flipped = criteria.filter(({ before, after }) => before?.verdict !== after?.verdict)
    expect(flipped.length).toBeGreaterThan(0)
    for (const change of flipped) {
      expect(change.lost.length + change.gained.length).toBeGreaterThan(0)
      expect(change.causes).toContain('evidence')
    }
    expect(score.points).toBeLessThan(0)
    expect(total(score)).toBe(100 * (score.points ?? 0))
  })

  test('attributes a must that became a should to its group', () => {
    const [first = '', ...rest] = java.must
    const job: JobProfile = { ...java, must: rest, should: [...java.should, first] }
    const { criteria } = compareMatches(base, match(marco, job))
    const moved = criteria.filter(({ before, after }) => before?.group !== after?.group)
    expect(moved.map(({ before, causes }) => [before?.criterion, causes])).toEqual([[first, ['group']]])
  })

  test('attributes a change to experience when only the date differs', () => {
    const { criteria } = compareMatches(base, match(marco, java, new Date('2028-01-15T00:00:00Z')))
    expect(criteria.flatMap(({ causes }) => causes)).toContain('experience')
    expect(criteria.flatMap(({ causes }) => causes)).not.toContain('versions')
  })

  test('attributes a change that no input explains to the versions', () => {
    const flipped = base.must.map((one, index) => (index === 0 ? { ...one, verdict: 'unfulfilled' as const } : one))
    const other = { ...base, must: flipped, score: scoreCriteria(flipped, base.should) }
    expect(compareMatches(base, other).criteria.map(({ causes }) => causes)).toEqual([['versions']])
  })

  test('attributes a person’s decision to the override, and compares the verdicts that count', () => {
    const { pointer, criterion, verdict } =
      base.must.find((one) => one.verdict === 'fulfilled') ?? base.must[0] ?? fail()
    const said = { reason: 'Nur im Kurs.', author: 'Anna Muster', at: '2026-01-20T08:00:00.000Z' }
    const decided = applyOverrides(base, [{ pointer, criterion, verdict: 'unfulfilled', ...said }])
    const { score, criteria, recommendation } = compareMatches(base, decided)
    expect(criteria.map(({ causes, after }) => [causes, after?.verdict, after?.override])).toEqual([
      [['override'], 'unfulfilled', { machine: verdict, reason: said.reason, author: said.author }],
    ])
    expect([score.before, score.after]).toEqual([base.score.value, decided.decided?.score.value])
    expect(total(score)).toBe(100 * (score.points ?? 0))
    expect(recommendation.after).toBe(decided.decided?.verdict.recommendation)
    const later = applyOverrides(base, [
      { pointer, criterion, verdict: 'unfulfilled', ...said, at: asOf.toISOString() },
    ])
    expect(compareMatches(decided, later).criteria).toEqual([])
  })

  test('attributes a different score for the same verdicts to the rules', () => {
    const { formula, value } = base.score
    if (formula === null || value === null) throw new Error('the fixture is scored')
    const score = { ...base.score, value: value - 10, formula: { ...formula, weighted: formula.weighted - 10 } }
    const { parts } = compareMatches(base, { ...base, score }).score
    expect(parts.find(({ reason }) => reason === 'rules')?.hundredths).toBe(-1_000)
  })
})
