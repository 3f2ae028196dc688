import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportMatchResult } from './export.ts'
import { sampleEngagement, sampleMatch, skills } from './testing/samples.ts'

/** Milliseconds of processor time, generously: what is not linear takes minutes. */
const budget = 4000

function time(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const bombs: readonly (readonly [string, string])[] = [
  ['one letter', 'a'.repeat(100_000)],
  ['dots', '.'.repeat(100_000)],
  ['dotted letters', 'a.'.repeat(50_000)],
  ['plus signs', '+'.repeat(100_000)],
  ['blanks', ' '.repeat(100_000)],
  ['combining marks', `a${'\u0301'.repeat(100_000)}`],
  ['guarded aliases', 'Go, R, C '.repeat(20_000)],
  ['alternatives with years', 'mind. 5 Jahre Java oder '.repeat(8000)],
  ['levels', 'sehr gut Java '.repeat(10_000)],
  ['denials', 'keine Erfahrung mit '.repeat(10_000)],
  ['gender notes', '(m/w/d)'.repeat(20_000)],
  ['open brackets', '(m/'.repeat(40_000)],
  ['masks', 'Java • '.repeat(20_000)],
  ['compounds', 'kenntnisse'.repeat(10_000)],
  ['lone surrogates', 'Java \ud800\udc00\udc00 \ud83d '.repeat(10_000)],
]

test.each(bombs)('a text made of %s is read in linear time, as criterion and as candidate', (_, bomb) => {
  const candidate = {
    profile: bomb,
    headline: bomb.slice(0, 4000),
    expertise: [skills(bomb)],
    engagements: [sampleEngagement({ technologies: ['Java'], activities: [bomb] })],
    languages: [{ name: bomb, level: null, native: false, text: '' }],
  }
  const wanted = { must: [bomb, bomb.slice(0, 3999), 'Java'], languages: [{ name: bomb, level: bomb }] }
  expect(time(() => sampleMatch(candidate, wanted))).toBeLessThan(budget)
})

test('five hundred criteria against a long CV are no problem', () => {
  const must = Array.from({ length: 500 }, (_, at) => `mind. ${at % 9} Jahre Java, Kotlin oder C# und Scrum Nr${at}`)
  const engagements = Array.from({ length: 200 }, () =>
    sampleEngagement({ technologies: ['Java', 'Spring Boot', 'Kotlin'] }),
  )
  expect(time(() => sampleMatch({ engagements }, { must }))).toBeLessThan(budget)
})

test('no text makes the matcher throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary-ascii' }),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (must, items) => {
      const languages = items.map((name) => ({ name, level: null, native: false, text: name }))
      const engagements = items.map((role) => sampleEngagement({ role, activities: items }))
      const candidate = { profile: items.join(' '), expertise: [skills(...items)], languages, engagements }
      const result = sampleMatch(candidate, {
        must,
        should: items,
        languages: must.map((name) => ({ name, level: name })),
      })
      expect(exportMatchResult(result, 'de').must.length).toBe(result.must.length)
    }),
  )
})
