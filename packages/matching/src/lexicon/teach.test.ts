import { expect, test } from 'vitest'
import { sampleLexicon } from '../testing/samples.ts'
import { checkTaught, fitTaught, mostTaught } from './check-taught.ts'
import { extendLexicon, type TaughtEntry } from './extend.ts'
import { ourLexicon } from './index.ts'
import { suggestConcepts } from './suggest.ts'

const entry = (parts: Partial<TaughtEntry>): TaughtEntry => ({
  concept: 'team:x',
  label: 'Xylo',
  kind: 'technology',
  aliases: [],
  broader: [],
  ...parts,
})
const check = (added: TaughtEntry[], more: { earlier?: TaughtEntry[]; replace?: boolean } = {}) =>
  checkTaught({ base: sampleLexicon, earlier: [], replace: false, language: 'de', ...more, added })
const codes = (...given: Parameters<typeof check>) => check(...given).map(({ index, code }) => [index, code])

test('reports all problems at once, each with the index of its entry', () => {
  const added = [
    entry({ concept: 'java', aliases: ['…', 'x'.repeat(mostTaught.alias + 1), 'SAP', 'gute Kenntnisse'] }),
    entry({ concept: 'team:new', label: 'Neues', broader: ['nowhere'] }),
    entry({ concept: 'java', aliases: [], broader: [] }),
  ]
  expect(codes(added)).toEqual([
    [0, 'taught.noWord'],
    [0, 'taught.tooLong'],
    [0, 'taught.taken'],
    [0, 'taught.onlyFiller'],
    [1, 'taught.unknownConcept'],
    [2, 'taught.nothing'],
  ])
})

test('names the concept that already has a name, and moves the name when asked to', () => {
  const earlier = [entry({ concept: 'team:crane', label: 'Kranführer', aliases: ['Kranist'] })]
  const added = [entry({ concept: 'java', aliases: ['sap', 'KRANIST'] })]
  expect(check(added, { earlier }).map(({ params }) => params)).toEqual([
    { alias: 'sap', label: 'SAP', concept: 'sap' },
    { alias: 'KRANIST', label: 'Kranführer', concept: 'team:crane' },
  ])
  expect(check(added, { earlier, replace: true })).toEqual([])
  expect(extendLexicon(sampleLexicon, [...earlier, ...added]).entries.get('kranist')?.concept.id).toBe('java')
})

test('refuses a circle, even one through earlier entries, and names its concepts in order', () => {
  const earlier = [entry({ concept: 'java', broader: ['cloud'] })]
  const [problem] = check([entry({ concept: 'cloud', broader: ['spring-boot'] })], { earlier })
  expect(problem).toMatchObject({
    code: 'taught.circle',
    params: { path: 'Cloud → Spring Boot → Spring → Java → Cloud' },
  })
  expect(codes([entry({ concept: 'java', broader: ['java'] })])).toEqual([[0, 'taught.circle']])
})

test('concepts of one import may refer to each other', () => {
  const added = [
    entry({ concept: 'team:a', label: 'Arbeitsbühne', broader: ['team:b'] }),
    entry({ concept: 'team:b', label: 'Baumaschine' }),
  ]
  expect(check(added)).toEqual([])
})

test('refuses empty names and names with invisible characters', () => {
  const names = ['', '  ', 'Kran\u202efahrer', 'Kran\u0000', 'Kran\u200bfahrer']
  expect(codes([entry({ label: 'Kran', aliases: names })]).map(([, code]) => code)).toEqual([
    'taught.empty',
    'taught.empty',
    'taught.unseen',
    'taught.unseen',
    'taught.unseen',
  ])
})

test('treats markup as words', () => {
  expect(check([entry({ label: '<img src=x onerror=alert(1)>' })])).toEqual([])
})

test.each(['upwards', 'downwards'])('refuses a chain of concepts that proves too much, taught %s', (direction) => {
  const chain = Array.from({ length: 5000 }, (_, at) =>
    entry({ concept: `team:${at}`, label: `Wort${at}`, broader: at === 0 ? [] : [`team:${at - 1}`] }),
  )
  const found = check(direction === 'upwards' ? chain : chain.toReversed())
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['taught.provesTooMuch']))
})

test('refuses an entry with too many names', () => {
  const aliases = Array.from({ length: mostTaught.aliases + 1 }, (_, at) => `Wort${at}`)
  expect(codes([entry({ aliases })])).toEqual([[0, 'taught.tooMuch']])
})

test('refuses more entries than a team may have', () => {
  const earlier = Array.from({ length: mostTaught.entries }, (_, at) =>
    entry({ concept: `team:${at}`, label: `Wort${at}` }),
  )
  expect(codes([entry({ label: 'Kranbahn' })], { earlier })).toEqual([[null, 'taught.tooMany']])
})

test('drops what our newer lexicon no longer allows, so that runs continue', () => {
  const entries = [
    entry({ concept: 'java', aliases: ['!'], broader: ['spring', 'gone'] }),
    entry({ concept: 'team:y', label: '?', aliases: ['Ypsilon'] }),
    entry({ concept: 'team:z', label: 'Zett', broader: ['java'] }),
  ]
  const extended = extendLexicon(sampleLexicon, fitTaught(sampleLexicon, entries))
  expect(extended.proves.get('team:z')).toEqual(new Set(['team:z', 'java']))
})

const suggested = (text: string, criterion = '') =>
  suggestConcepts(ourLexicon(), { text, criterion, language: 'de', limit: 8 })

test.each([
  ['Kubernets', 'kubernetes', 'suggested.spelling'],
  ['Javakenntnisse', 'java', 'suggested.part'],
  ['Kuber', 'kubernetes', 'suggested.beginning'],
  ['Java', 'java', 'suggested.same'],
])('suggests for “%s” the concept “%s”', (text, concept, code) => {
  const found = suggested(text).find((one) => one.concept === concept)
  expect(found?.why.code).toBe(code)
})

test('suggests a concept of the same criterion when no name is similar', () => {
  const found = suggested('Zwirbelfix', 'Java und Zwirbelfix')
  expect(found.map(({ concept, why }) => [concept, why.code])).toContainEqual(['java', 'suggested.criterion'])
})

test('suggests nothing when no name is similar', () => {
  expect(suggested('…')).toEqual([])
  expect(suggested('Qzwxvj')).toEqual([])
})
