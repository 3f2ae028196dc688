import { expect, test } from 'vitest'
import { applyOverrides } from './override.ts'
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

test('a person’s verdict stands beside the machine’s, with a score and a recommendation of its own', () => {
  const decided = applyOverrides(match, [override({})])
  expect(decided.must.map((one) => [one.verdict, one.override?.verdict])).toEqual([
    ['fulfilled', undefined],
    ['fulfilled', undefined],
    ['unfulfilled', 'fulfilled'],
  ])
  expect([decided.score.value, decided.decided?.score.value]).toEqual([67, 100])
  expect([decided.verdict.recommendation, decided.decided?.recommendation]).toEqual(['maybe', 'go'])
})

test('the latest decision on a criterion counts, whatever the order', () => {
  const later = override({ verdict: 'partial', at: '2026-01-21T08:00:00.000Z' })
  expect(applyOverrides(match, [later, override({})]).must[2]?.override?.verdict).toBe('partial')
})

test('a decision on other words at the same place does not count', () => {
  expect(applyOverrides(match, [override({ criterion: 'PL/SQL' })])).toBe(match)
})
