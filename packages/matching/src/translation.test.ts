import { type Candidate, importCandidate, importJobProfile, type JobProfile, projectCandidate } from '@dossier/profiles'
import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'
import { describe, expect, test } from 'vitest'
import { matchCandidate } from './match.ts'
import { resolvePointer } from './evidence/pointer.ts'
import type { MatchResult } from './result.ts'

const options = { asOf: new Date('2026-01-27T14:23:05Z'), inputs: { candidate: 'c', job: 'j' } }
const persons: Readonly<Record<string, unknown>> = candidateFixtures
const translated = Object.keys(persons).filter((slug) => `${slug}-en` in persons)

function candidateOf(slug: string): Candidate {
  const { value } = importCandidate(persons[slug])
  if (value === null) throw new Error(`The fixture “${slug}” cannot be imported.`)
  return value
}

function jobOf(input: unknown): JobProfile {
  const { value } = importJobProfile(input)
  if (value === null) throw new Error('The job cannot be imported.')
  return value
}

function all(result: MatchResult): MatchResult['must'] {
  return [...result.must, ...result.should, ...result.further, ...result.softSkills]
}

function vector(result: MatchResult): string[] {
  return all(result).map((one) => `${one.criterion} → ${one.verdict}`)
}

test('has persons in two languages to compare', () => {
  expect(translated.length).toBeGreaterThan(0)
})

describe.each(Object.entries(jobFixtures))('for the job %s', (_, input) => {
  const job = jobOf(input)

  test.each(translated)('%s gets the same verdicts from the CV and from its English translation', (slug) => {
    const original = matchCandidate(projectCandidate(candidateOf(slug)), job, options)
    const english = matchCandidate(projectCandidate(candidateOf(`${slug}-en`)), job, options)
    expect(vector(english)).toEqual(vector(original))
    expect(english.score.value).toBe(original.score.value)
  })

  test.each(Object.keys(persons))('every quote of %s is verbatim', (slug) => {
    const candidate = candidateOf(slug)
    for (const { evidence } of all(matchCandidate(projectCandidate(candidate), job, options))) {
      for (const { pointer, start, end, quote } of evidence) {
        expect(resolvePointer(candidate, pointer).slice(start, end)).toBe(quote)
      }
    }
  })
})
