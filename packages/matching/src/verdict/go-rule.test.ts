import { expect, test } from 'vitest'
import { ENGINE_VERSION } from '../match.ts'
import { goRuleOf } from './go-rule.ts'

test.each([
  ['1.9.0', 'noneUnmet'],
  ['2.3.0', 'noneUnmet'],
  ['2.4.0', 'noneLacking'],
  ['2.10.1', 'noneLacking'],
  ['3.0.0', 'noneLacking'],
  [ENGINE_VERSION, 'noneLacking'],
] as const)('engine %s recommends by the rule %s', (engine, rule) => {
  expect(goRuleOf(engine)).toBe(rule)
})
