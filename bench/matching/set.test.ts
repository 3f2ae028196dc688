import { expect, test } from 'vitest'
import { type LabelledAdvert, loadSet } from './set.ts'

const { adverts, persons } = loadSet()
const halves: readonly LabelledAdvert['half'][] = ['dev', 'test']

test('the set is as large as documented', () => {
  const pairs = adverts.flatMap((one) => Object.values(one.persons).flatMap((person) => Object.keys(person.verdicts)))
  expect(adverts.length).toBeGreaterThanOrEqual(60)
  expect(persons.size).toBeGreaterThanOrEqual(40)
  expect(pairs.length).toBeGreaterThanOrEqual(3000)
  expect(new Set(adverts.map((one) => one.field)).size).toBeGreaterThanOrEqual(9)
})

test('each field with two halves has as many adverts in both, in three languages', () => {
  for (const field of new Set(adverts.filter((one) => one.half === 'test').map((one) => one.field))) {
    for (const half of halves) {
      const own = adverts.filter((one) => one.field === field && one.half === half)
      expect({
        field,
        half,
        languages: new Set(own.map((one) => one.language.slice(0, 2))).size,
        adverts: own.length,
      }).toEqual({
        field,
        half,
        languages: 3,
        adverts: 4,
      })
    }
  }
})

test.each(adverts)(
  '$id: criteria occur verbatim in the advert, and each has a label with a reason for each person',
  (advert) => {
    const lines = advert.text.split('\n')
    for (const { text } of advert.criteria)
      expect({ text, isThere: lines.some((line) => line.includes(text)) }).toEqual({ text, isThere: true })
    const ids = advert.criteria.map((one) => one.id)
    expect(Object.keys(advert.persons).length).toBeGreaterThanOrEqual(3)
    for (const { verdicts, send } of Object.values(advert.persons)) {
      expect(Object.keys(verdicts).toSorted()).toEqual(ids.toSorted())
      expect(['yes', 'maybe', 'no']).toContain(send)
      for (const [verdict, reason] of Object.values(verdicts)) {
        expect(['fulfilled', 'partial', 'potential', 'unfulfilled', 'not_mentioned']).toContain(verdict)
        expect(reason).not.toBe('')
      }
    }
  },
)
