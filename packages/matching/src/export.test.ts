import { languages } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { exportMatchResult } from './export.ts'
import { matchMessages } from './messages.ts'
import { sampleMatch, skills } from './testing/samples.ts'

const result = sampleMatch(
  { expertise: [skills('Java')] },
  { must: ['Java', 'mind. 3 Jahre Java', 'C#'], should: ['Anderes'] },
)

test('a German export writes the verdicts in German words', () => {
  const exported = exportMatchResult(result, 'de')
  expect(exported.must.map((one) => one.verdict)).toEqual(['erfüllt', 'teilweise erfüllt', 'nicht erfüllt'])
  expect(exported.should.map((one) => one.verdict)).toEqual(['! bitte prüfen !'])
  expect(exported.risks[0]?.severity).toBe('hoch')
  expect(exported.must[2]?.comment).toEqual(['Der Lebenslauf enthält keinen Beleg für «C#».'])
})

test('an export is plain JSON with complete sentences and unchanged numbers, quotes and pointers', () => {
  for (const language of languages) {
    const exported = exportMatchResult(result, language)
    const text = JSON.stringify(exported)
    expect(JSON.parse(text)).toEqual(exported)
    expect(text).not.toMatch(/\{\w+\}/)
    expect(exported.must[0]?.evidence).toEqual(result.must[0]?.evidence)
    expect(exported.score.value).toBe(result.score.value)
  }
})

test('every sentence has the same parameters in every language', () => {
  for (const texts of Object.values(matchMessages)) {
    const holes = Object.values(texts).map((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted(),
    )
    expect(holes).toEqual([holes[0], holes[0], holes[0]])
  }
})
