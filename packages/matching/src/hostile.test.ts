import { costs, isLinear } from '@dossier/profiles/costs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportMatchResult } from './export.ts'
import { sampleEngagement, sampleMatch, skills } from './testing/samples.ts'

const bombs: readonly (readonly [name: string, part: string, times: number])[] = [
  ['one letter', 'a', 50_000],
  ['dots', '.', 50_000],
  ['dotted letters', 'a.', 25_000],
  ['plus signs', '+', 50_000],
  ['blanks', ' ', 50_000],
  ['combining marks', `a${'\u0301'.repeat(1000)}`, 48],
  ['guarded aliases', 'Go, R, C ', 10_000],
  ['alternatives with years', 'mind. 5 Jahre Java oder ', 4000],
  ['levels', 'sehr gut Java ', 5000],
  ['denials', 'keine Erfahrung mit ', 5000],
  ['gender notes', '(m/w/d)', 10_000],
  ['open brackets', '(m/', 20_000],
  ['masks', 'Java • ', 10_000],
  ['compounds', 'kenntnisse', 5000],
  ['lone surrogates', 'Java \ud800\udc00\udc00 \ud83d ', 5000],
]

test.each(bombs)('reads a text of %s in linear time, as criterion and as candidate', (_, part, times) => {
  const found = costs((share) => {
    const bomb = part.repeat(times * share)
    const candidate = {
      profile: bomb,
      headline: bomb.slice(0, 4000),
      expertise: [skills(bomb)],
      engagements: [sampleEngagement({ technologies: ['Java'], activities: [bomb] })],
      languages: [{ name: bomb, level: null, native: false, text: '' }],
    }
    const wanted = { must: [bomb, bomb.slice(0, 3999), 'Java'], languages: [{ name: bomb, level: bomb }] }
    sampleMatch(candidate, wanted)
  }, 2)
  expect(found).toSatisfy(isLinear)
})

test('the time for a long CV grows linearly with the number of criteria', () => {
  const engagements = Array.from({ length: 200 }, () =>
    sampleEngagement({ technologies: ['Java', 'Spring Boot', 'Kotlin'] }),
  )
  const found = costs((share) => {
    const must = Array.from(
      { length: 500 * share },
      (_, at) => `mind. ${at % 9} Jahre Java, Kotlin oder C# und Scrum Nr${at}`,
    )
    sampleMatch({ engagements }, { must })
  }, 2)
  expect(found).toSatisfy(isLinear)
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
