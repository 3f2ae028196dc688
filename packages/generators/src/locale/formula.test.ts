import { describe, expect, it } from 'vitest'
import type { Score } from '@dossier/matching'
import { formatFigure, formulaSymbols, formulaText } from './formula.ts'

function score(value: number | null, formula: Score['formula']): Score {
  return { value, interval: null, formula, sensitivity: [] }
}

describe('formulaText', () => {
  it('fills in the formula for two worked examples', () => {
    const five = score(96, { must: 100, should: 60, unmetMusts: 0, weighted: 96, cap: 100 })
    expect(formulaText(five, 'de-CH')).toBe('min(0.9·100 + 0.1·60; 100 − 20·0) = min(96; 100) = 96')
    const capped = score(80, { must: 80, should: 100, unmetMusts: 1, weighted: 82, cap: 80 })
    expect(formulaText(capped, 'de-DE')).toBe('min(0,9·80 + 0,1·100; 100 − 20·1) = min(82; 80) = 80')
  })

  it('gives the weight of an empty group to the other group', () => {
    const musts = score(75, { must: 75, should: null, unmetMusts: 0, weighted: 75, cap: 100 })
    expect(formulaText(musts, 'en')).toBe('min(75; 100 − 20·0) = min(75; 100) = 75')
    const shoulds = score(50, { must: null, should: 50, unmetMusts: 0, weighted: 50, cap: 100 })
    expect(formulaText(shoulds, 'en')).toBe('min(50; 100 − 20·0) = min(50; 100) = 50')
  })

  it('shows that it rounded', () => {
    const rounded = score(87, { must: 86.6667, should: 90, unmetMusts: 0, weighted: 87.00003, cap: 100 })
    expect(formulaText(rounded, 'fr')).toContain('= 87')
    expect(formulaText(score(68, { must: 67.5, should: null, unmetMusts: 0, weighted: 67.5, cap: 100 }), 'fr')).toMatch(
      /= 67,5 ≈ 68$/,
    )
  })

  it('returns null if nothing can be scored', () => {
    expect(formulaText(score(null, null), 'en')).toBeNull()
  })
})

describe('formatFigure', () => {
  it('writes at most two decimals, without trailing zeros', () => {
    expect([96, 93.5, 86.6667, 79.999].map((value) => formatFigure(value, 'en'))).toEqual(['96', '93.5', '86.67', '80'])
    expect(formulaSymbols('fr')).toBe('min(0,9·M + 0,1·S; 100 − 20·u)')
  })
})
