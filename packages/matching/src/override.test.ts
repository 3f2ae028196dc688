import { expect, test } from 'vitest'
import { exportMatchResult } from './export.ts'
import { applyOverrides, decisionOf } from './override.ts'
import type { Override } from './result.ts'
import { sampleMatch, skills } from './testing/samples.ts'

const match = sampleMatch({ expertise: [skills('Java', 'Kotlin')] }, { must: ['Java', 'Kotlin', 'SQL'] })
const override = (parts: Partial<Override>): Override => ({
  pointer: '/must/2',
  criterion: 'SQL',
  verdict: 'fulfilled',
  reason: 'Im Gespräch gezeigt.',
  author: 'Anna Muster',
  at: '2026-01-20T08:00:00.000Z',
  ...parts,
})

test('adds a person’s verdict beside the machine’s, with a score and a recommendation of its own', () => {
  const decided = applyOverrides(match, [override({})])
  expect(decided.must.map((one) => [one.verdict, one.override?.verdict])).toEqual([
    ['fulfilled', undefined],
    ['fulfilled', undefined],
    ['unfulfilled', 'fulfilled'],
  ])
  expect([decided.score.value, decided.decided?.score.value]).toEqual([67, 100])
  expect([decided.verdict.recommendation, decided.decided?.verdict.recommendation]).toEqual(['go', 'go'])
})

test('a candidate does not get a go if a person decides that a must is lacking', () => {
  const decided = applyOverrides(match, [override({ verdict: 'unfulfilled' })])
  expect(decisionOf(decided).verdict.recommendation).toBe('maybe')
  expect(decisionOf(decided).verdict.reasons).toContainEqual({ code: 'verdict.lacking', params: { criteria: 'SQL' } })
})

test('the latest decision on a criterion counts, in any order', () => {
  const later = override({ verdict: 'partial', at: '2026-01-21T08:00:00.000Z' })
  expect(applyOverrides(match, [later, override({})]).must[2]?.override?.verdict).toBe('partial')
})

test('a decision on other words at the same pointer does not count, and is reported', () => {
  const stale = override({ criterion: 'PL/SQL' })
  const { unapplied, decided, ...rest } = applyOverrides(match, [stale])
  expect({ unapplied, decided }).toEqual({ unapplied: [stale], decided: undefined })
  expect(rest).toEqual(match)
})

test('reports a decision that no longer applies beside one that does', () => {
  const stale = override({ pointer: '/must/9' })
  const both = applyOverrides(match, [stale, override({})])
  expect([both.unapplied, both.decided?.score.value]).toEqual([[stale], 100])
})

test('returns the same object without decisions', () => {
  expect(applyOverrides(match, [])).toBe(match)
})

test('next steps and questions follow from people’s decisions', () => {
  const { decided, verdict } = applyOverrides(match, [override({})])
  expect(verdict.interviewQuestions.map(({ params }) => params['criterion'])).toContain('SQL')
  expect(decided?.verdict.interviewQuestions.map(({ params }) => params['criterion'])).not.toContain('SQL')
})

test('a person can decide that a must is not met, which lowers the recommendation', () => {
  const refusal = override({ pointer: '/must/0', criterion: 'Java', verdict: 'unfulfilled' })
  expect(decisionOf(applyOverrides(match, [refusal])).verdict.recommendation).toBe('no_go')
  expect(decisionOf(match)).toEqual({ score: match.score, verdict: match.verdict })
})

test('an export has both verdicts in words, and both scores', () => {
  const written = exportMatchResult(applyOverrides(match, [override({})]), 'de')
  expect(written.must[2]).toMatchObject({
    verdict: 'nicht erfüllt',
    override: { verdict: 'erfüllt', author: 'Anna Muster', reason: 'Im Gespräch gezeigt.' },
  })
  expect([written.score.value, written.decided?.score.value, written.decided?.verdict.recommendation]).toEqual([
    67,
    100,
    'Go',
  ])
  expect(exportMatchResult(match, 'de')).not.toHaveProperty('decided')
})
