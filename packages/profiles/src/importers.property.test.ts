import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { candidateFixtures, jobFixtures } from '../fixtures/index.ts'
import { candidateSchema } from './candidate.ts'
import { importCandidate } from './import-candidate.ts'
import { importJobProfile } from './import-job-profile.ts'
import { jobProfileSchema } from './job-profile.ts'
import { languages } from './language.ts'
import { formatMessage } from './message.ts'
import { reportMessages } from './report-messages.ts'
import type { ImportResult } from './report.ts'
import { describeRule } from './rules.ts'
import { anything } from './testing/arbitraries.ts'
import { leavesOf } from './testing/leaves.ts'
import { costs, isLinear } from './testing/costs.ts'

/** Returns what is wrong with the result of an import of any input. */
function faultsOf<T>(result: ImportResult<T>, schema: ZodType<T>): string[] {
  const hasError = result.problems.some((problem) => problem.severity === 'error')
  const texts = leavesOf(result).flatMap((leaf) => [leaf.text, leaf.pointer])
  const sentences = languages.flatMap((language) => [
    ...result.problems.map(({ rule, params }) => describeRule(rule, params, language).problem),
    ...result.report.map(({ message }) => formatMessage(reportMessages, message, language)),
  ])
  return [
    ...((result.value === null) === hasError ? [] : ['value and errors disagree']),
    ...(result.value === null || schema.safeParse(result.value).success ? [] : ['not a canonical value']),
    ...texts.filter((text) => !text.isWellFormed() || /[\p{Cc}--\n]/v.test(text)),
    ...sentences.filter((sentence) => sentence === '' || /\{(?:field|found|key|count|text|from|to)\}/.test(sentence)),
  ]
}

function importFaults(input: unknown): string[] {
  return [...faultsOf(importCandidate(input), candidateSchema), ...faultsOf(importJobProfile(input), jobProfileSchema)]
}

test('no input makes an importer throw', () => {
  fc.assert(
    fc.property(anything, (input) => {
      expect(importFaults(input)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('no value anywhere in a document makes an importer throw', () => {
  const documents = [candidateFixtures['marco-rieben'], jobFixtures['senior-java-developer'], jsonResume]
  const path = fc.array(fc.nat(), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom<unknown>(...documents), path, anything, (document, steps, value) => {
      expect(importFaults(replaceAt(structuredClone(document), steps, value))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

const jsonResume = {
  basics: {
    name: 'Ada Example',
    label: 'Engineer',
    location: { city: 'Bern' },
    profiles: [{ network: 'X', url: 'u' }],
  },
  work: [{ name: 'Firm', position: 'Dev', startDate: '2020-01', highlights: ['did'], summary: 's', keywords: ['Go'] }],
  projects: [{ name: 'P', roles: ['a', 'b'], entity: 'E', startDate: '2019', endDate: '2020', keywords: ['Rust'] }],
  education: [{ institution: 'I', studyType: 'Bachelor', area: 'CS', startDate: '2015', endDate: '2018' }],
  skills: [{ name: 'Web', level: 'Master', keywords: ['HTML'] }],
  languages: [{ language: 'English', fluency: 'Fluent' }],
  certificates: [{ name: 'C', issuer: 'I', date: '2020-02-30' }],
}

/** Puts a value somewhere into a document, at a place chosen by numbers. */
function replaceAt(document: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined || typeof document !== 'object' || document === null) return value
  const keys = Object.keys(document)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined) return value
  const container = document as Record<string, unknown>
  container[key] = rest.length === 0 ? value : replaceAt(container[key], rest, value)
  return container
}

test('deep nesting, huge lists and cycles cause no crash', () => {
  const deepText = `{"Vorname":"A","Nachname":"B","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
  expect(importCandidate(deepText).value?.givenName).toBe('A')
  expect(importCandidate('['.repeat(200_000)).problems).toMatchObject([{ rule: 'document.syntax' }])
  for (const opening of ['['.repeat(200_000), '\n  ' + '- '.repeat(200_000), '[\n'.repeat(5_000)]) {
    expect(importCandidate(`Vorname: ${opening}`).problems).toMatchObject([{ rule: 'document.too-deep' }])
  }
  const cycle: Record<string, unknown> = { Vorname: 'A', Nachname: 'B' }
  cycle.Hauptrolle = cycle
  expect(importCandidate(cycle).problems).toMatchObject([{ rule: 'document.too-large' }])
  expect(importCandidate({ Vorname: 'A', Nachname: 'B', Sprachen: Array(100_000).fill('x') }).problems).toContainEqual(
    expect.objectContaining({ rule: 'list.too-long' }),
  )
  const manyKeys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]))
  expect(importCandidate({ Vorname: 'A', Nachname: 'B', ...manyKeys }).report.length).toBeLessThan(150)
})

test('texts crafted to make patterns slow are read in linear time', () => {
  const runs = [' ', '\u00A0', '!', ':', '=', '-', '(', ')', '.', '*', '1', '#'].map(
    (letter) => (share: number) => `x${letter.repeat(19_000 * share)}y))`,
  )
  const lists = [
    ['(,', 9_000],
    [', ', 9_000],
    ['1/', 9_000],
    ['! bitte ', 2_000],
  ] as const
  const hostile = [
    ...runs,
    ...lists.map(
      ([item, times]) =>
        (share: number) =>
          item.repeat(times * share),
    ),
  ]
  for (const textOf of hostile) {
    const found = costs((share) => {
      const text = textOf(share)
      importCandidate({
        Vorname: text,
        Nachname: text,
        Kurzprofil: text,
        Sprachen: [{ Sprache: text, Level: text }],
        Ausgewählte_Referenzprojekte: [{ Zeitraum: text, Technologien: text, Tätigkeiten: text }],
      })
      importJobProfile(`Job\n${text}\n- ${text}\nSprachen: ${text}`)
      expect(importJobProfile(`${text}:${text}`).format).toBe('plain-text')
    })
    expect({ text: textOf(1).slice(0, 10), isLinear: isLinear(found) }).toMatchObject({ isLinear: true })
  }
  const all = (share: number) =>
    hostile
      .map((textOf) => textOf(share))
      .join('\n')
      .repeat(6)
  expect(costs((share) => importJobProfile(all(share)))).toSatisfy(isLinear)
}, 60_000)
