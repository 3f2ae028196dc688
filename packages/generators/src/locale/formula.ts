import type { Locale } from '@dossier/profiles'
import type { Score } from '@dossier/matching'
import { formatNumber } from './format.ts'

/**
 * The scoring formula in symbols: M and S are the mean weights of must and should criteria, u is the number of unmet
 * must criteria.
 */
export function formulaSymbols(locale: Locale): string {
  return `min(${formatFigure(0.9, locale)}·M + ${formatFigure(0.1, locale)}·S; 100 − 20·u)`
}

/** The formula with the numbers of a score, step by step; null if there is nothing to score. */
export function formulaText(score: Score, locale: Locale): string | null {
  const { formula, value } = score
  if (formula === null || value === null) return null
  const number = (figure: number): string => formatFigure(figure, locale)
  const { must, should, unmetMusts, weighted, cap } = formula
  const parts = [term(should === null ? 1 : 0.9, must, locale), term(must === null ? 1 : 0.1, should, locale)]
  const sum = parts.filter((part) => part !== null).join(' + ')
  const exact = Math.min(weighted, cap)
  const rounded = exact === value ? number(exact) : `${number(exact)} ≈ ${number(value)}`
  return `min(${sum}; 100 − 20·${unmetMusts}) = min(${number(weighted)}; ${number(cap)}) = ${rounded}`
}

/** A number with at most two decimals and no trailing zeros: `96`, `93.5`, `86.67`. */
export function formatFigure(value: number, locale: Locale): string {
  const [, decimals = ''] = value.toFixed(2).split('.')
  return formatNumber(value, locale, decimals.replace(/0+$/, '').length)
}

function term(weight: number, mean: number | null, locale: Locale): string | null {
  if (mean === null) return null
  return weight === 1 ? formatFigure(mean, locale) : `${formatFigure(weight, locale)}·${formatFigure(mean, locale)}`
}
