import { languages } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { verdicts } from '../result.ts'
import { parseVerdictText, verdictText } from './verdict-text.ts'

test('«nicht erfüllt», «teilweise erfüllt» and «potenziell erfüllt» are never read as «erfüllt» (defect: substring matching)', () => {
  expect(parseVerdictText('nicht erfüllt')).toBe('unfulfilled')
  expect(parseVerdictText('teilweise erfüllt')).toBe('partial')
  expect(parseVerdictText('potenziell erfüllt')).toBe('potential')
  expect(parseVerdictText('erfüllt')).toBe('fulfilled')
})

test('reads every verdict back from its text, in every language', () => {
  for (const verdict of verdicts) {
    for (const language of languages) expect(parseVerdictText(verdictText[verdict][language])).toBe(verdict)
  }
})

test('only the exact text is a verdict', () => {
  expect(parseVerdictText('erfüllt, aber nicht ganz')).toBeNull()
  expect(parseVerdictText('')).toBeNull()
})

test('no two verdicts have the same text in a language', () => {
  for (const language of languages) {
    expect(new Set(verdicts.map((verdict) => verdictText[verdict][language])).size).toBe(verdicts.length)
  }
})
