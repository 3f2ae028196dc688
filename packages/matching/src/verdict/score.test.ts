import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CriterionResult, type Verdict, verdicts } from '../result.ts'
import { scoreCriteria } from './score.ts'

function results(base: string, list: readonly Verdict[]): CriterionResult[] {
  return list.map((verdict, at) => ({
    criterion: `${base} ${at}`,
    pointer: `/${base}/${at}`,
    verdict,
    evidence: [],
    comment: [],
    unparsed: [],
    experience: [],
  }))
}

function score(must: readonly Verdict[], should: readonly Verdict[]) {
  return scoreCriteria(results('must', must), results('should', should))
}

const met = (count: number) => Array<Verdict>(count).fill('fulfilled')
const unmet = (count: number) => Array<Verdict>(count).fill('unfulfilled')

test('worked example: 5 of 5 musts and 3 of 5 shoulds score 96', () => {
  const { value, formula } = score(met(5), [...met(3), ...unmet(2)])
  expect(value).toBe(96)
  expect(formula).toEqual({ must: 100, should: 60, unmetMusts: 0, weighted: 96, cap: 100 })
})

test('worked example: one of five musts unmet and all shoulds met scores 80', () => {
  const { value, formula } = score([...met(4), ...unmet(1)], met(5))
  expect(value).toBe(80)
  expect(formula).toEqual({ must: 80, should: 100, unmetMusts: 1, weighted: 82, cap: 80 })
})

test('partial counts 50, potential 40, open and not mentioned 0', () => {
  expect(score(['partial'], []).value).toBe(50)
  expect(score(['potential'], []).value).toBe(40)
  expect(score(['open'], []).value).toBe(0)
  expect(score(['not_mentioned', 'fulfilled'], []).value).toBe(50)
})

test('an empty group cedes its weight to the other; two empty groups have no score', () => {
  expect(score([], [...met(1), ...unmet(1)]).value).toBe(50)
  expect(score(met(2), []).value).toBe(100)
  expect(score([], [])).toEqual({ value: null, interval: null, formula: null, sensitivity: [] })
})

test('the score is never below zero, however many musts are unmet', () => {
  expect(score(unmet(8), []).value).toBe(0)
})

test('the interval shows the worst and best effect of the undecided criteria', () => {
  expect(score(['fulfilled', 'open'], []).interval).toEqual([50, 100])
  expect(score(['fulfilled', 'unfulfilled'], []).interval).toEqual([50, 50])
})

test('sensitivity is the exact effect of one criterion', () => {
  expect(score(['fulfilled', 'open'], ['unfulfilled']).sensitivity).toEqual([
    { pointer: '/must/1', criterion: 'must 1', verdict: 'fulfilled', score: 90 },
    { pointer: '/must/1', criterion: 'must 1', verdict: 'unfulfilled', score: 45 },
    { pointer: '/should/0', criterion: 'should 0', verdict: 'fulfilled', score: 55 },
  ])
})

test('the value lies in its interval, and each sensitivity is the score of the changed criteria', () => {
  const list = fc.array(fc.constantFrom(...verdicts), { maxLength: 8 })
  fc.assert(
    fc.property(list, list, (must, should) => {
      const { value, interval, sensitivity } = score(must, should)
      fc.pre(value !== null && interval !== null)
      expect(interval[0]).toBeLessThanOrEqual(value)
      expect(interval[1]).toBeGreaterThanOrEqual(value)
      const changed = sensitivity.map(({ pointer, verdict }) => {
        const at = Number(pointer.split('/')[2])
        const isMust = pointer.startsWith('/must/')
        return score(isMust ? must.with(at, verdict) : must, isMust ? should : should.with(at, verdict)).value
      })
      expect(sensitivity.map((one) => one.score)).toEqual(changed)
    }),
  )
})
