import { expect, test } from 'vitest'
import { languages } from './language.ts'
import { fieldTexts } from './rules/field-texts.ts'
import { reportMessages } from './report-messages.ts'
import { describeRule, ruleTexts } from './rules.ts'

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()

test('every rule has the same parameters in each language', () => {
  for (const [id, rule] of Object.entries(ruleTexts)) {
    for (const part of [rule.title, rule.problem, rule.hint]) {
      for (const language of languages) {
        expect(part[language]).toMatch(/\S/)
        expect([id, ...holes(part[language])]).toEqual([id, ...holes(part.de)])
      }
    }
    expect([id, ...holes(rule.title.de), ...holes(rule.hint.de)]).toEqual([id])
  }
})

test('every report message has the same parameters in each language', () => {
  for (const [code, message] of Object.entries(reportMessages)) {
    for (const language of languages) expect([code, ...holes(message[language])]).toEqual([code, ...holes(message.de)])
  }
})

test("a field's name is in the reader's language", () => {
  expect(describeRule('value.required', { field: 'nationality' }, 'de').problem).toBe('«Nationalität» fehlt.')
  expect(describeRule('value.required', { field: 'nationality' }, 'en').problem).toBe('“Nationality” is missing.')
  expect(describeRule('value.required', { field: '__proto__' }, 'en').problem).toBe('“__proto__” is missing.')
  expect(Object.keys(fieldTexts)).toContain('technologies')
})
