import {
  type Candidate,
  candidateSchema,
  cefrLevels,
  describeRule,
  expertiseCategories,
  languages,
  locales,
  OPEN_MARKER,
} from '@dossier/profiles'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareFeedback } from './compare/feedback.ts'
import { reviewCandidate } from './feedback.ts'

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    OPEN_MARKER,
    `Bern ${OPEN_MARKER}`,
    'Ich leite',
    'Petra',
    'Java',
    'java',
    '田中',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const date = fc.constantFrom(null, '2019', '2021-03', '2021-02', '2020-02-30', '2031-12', '0000', '9999-99')
const period = fc.record({ start: date, end: date, present: fc.boolean(), text })
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 })
const candidates: fc.Arbitrary<Candidate> = fc.record({
  locale: fc.constantFrom(...locales),
  givenName: text,
  familyName: text,
  originalName: text,
  headline: text,
  headlineDescription: text,
  nationality: text,
  highestEducation: text,
  profile: text,
  expertise: list(fc.record({ category: fc.constantFrom(...expertiseCategories), label: text, items: list(text) })),
  education: list(fc.record({ period, institution: text, degree: text })),
  trainings: list(fc.record({ period, institution: text, title: text })),
  languages: list(fc.record({ name: text, level: fc.constantFrom(null, ...cefrLevels), native: fc.boolean(), text })),
  engagements: list(
    fc.record({ period, role: text, client: text, activities: list(text), technologies: list(text), method: text }),
  ),
  contact: fc.option(fc.record({ email: text, phone: text, location: text, links: list(text) })),
})
const asOf = new Date('2026-01-27T14:23:05Z')

function resolves(document: unknown, pointer: string): boolean {
  const path = pointer.split('/').slice(1)
  let node = document
  for (const part of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return false
    node = Reflect.get(node, part)
  }
  return true
}

test('reviews any valid candidate, and every pointer resolves', () => {
  fc.assert(
    fc.property(candidates, (candidate) => {
      candidateSchema.parse(candidate)
      const { findings, questions } = reviewCandidate(candidate, { asOf })
      const lost = [...findings, ...questions].filter(({ pointer }) => !resolves(candidate, pointer))
      expect(lost).toEqual([])
    }),
  )
})

test('a rule check counts the findings of its rule, and is violated if and only if there are any', () => {
  fc.assert(
    fc.property(candidates, (candidate) => {
      const { findings, ruleChecks } = reviewCandidate(candidate, { asOf })
      for (const { rule, outcome, count } of ruleChecks) {
        expect(count).toBe(findings.filter((finding) => finding.rule === rule).length)
        expect(outcome === 'violated').toBe(count > 0)
      }
      expect(new Set(ruleChecks.map(({ rule }) => rule)).size).toBe(ruleChecks.length)
    }),
  )
})

test('the same candidate gives the same feedback, without differences', () => {
  fc.assert(
    fc.property(candidates, (candidate) => {
      const feedback = reviewCandidate(candidate, { asOf })
      const again = reviewCandidate(structuredClone(candidate), { asOf: new Date(asOf) })
      expect(again).toEqual(feedback)
      expect(compareFeedback(feedback, again)).toEqual({ resolved: [], added: [], remaining: feedback.findings })
    }),
  )
})

test('a difference contains every finding of both feedbacks once', () => {
  fc.assert(
    fc.property(candidates, candidates, (one, other) => {
      const previous = reviewCandidate(one, { asOf })
      const current = reviewCandidate(other, { asOf })
      const { resolved, added, remaining } = compareFeedback(previous, current)
      expect(resolved.length + remaining.length).toBe(previous.findings.length)
      expect(added.length + remaining.length).toBe(current.findings.length)
    }),
  )
})

test('every sentence of a feedback has all its parameters filled in', () => {
  fc.assert(
    fc.property(candidates, fc.constantFrom(...languages), (candidate, language) => {
      const { findings, ruleChecks } = reviewCandidate(candidate, { asOf })
      const sentences = findings.map(({ rule, params }) => describeRule(rule, params, language).problem)
      const holes = sentences.filter((sentence) =>
        /\{(?:field|count|name|text|months|role|found|label)\}/.test(sentence),
      )
      expect(holes).toEqual([])
      expect(ruleChecks.every(({ rule }) => describeRule(rule, {}, language).title !== '')).toBe(true)
    }),
  )
})
