import { expect, test } from 'vitest'
import { candidateFixtures, jobFixtures, samplePairs } from '../fixtures/index.ts'
import type { Candidate } from './candidate.ts'
import { importCandidate } from './import-candidate.ts'
import { importJobProfile } from './import-job-profile.ts'
import { languageCode } from './language-names.ts'
import { hasOpenMarker } from './open-marker.ts'

const slugs = Object.keys(candidateFixtures).filter((slug) => !slug.endsWith('-en'))
const read = (slug: string) => importCandidate((candidateFixtures as Record<string, unknown>)[slug])
const words = (text: string) => text.split(/\s+/).length

test('there are six persons, each also in English, and jobs in four locales', () => {
  expect(slugs).toHaveLength(6)
  for (const slug of slugs) expect(read(`${slug}-en`).value?.locale).toBe('en')
  const locales = Object.values(jobFixtures).map((job) => importJobProfile(job).value?.locale)
  expect(new Set(locales)).toEqual(new Set(['de-CH', 'de-DE', 'en', 'fr']))
})

/** The facts that a translation must not change. */
function facts(candidate: Candidate | null): unknown {
  return {
    name: [candidate?.givenName, candidate?.familyName],
    groups: candidate?.expertise.map((group) => [group.category, group.items.length]),
    education: candidate?.education.map((entry) => [entry.period.start, entry.period.end]),
    trainings: candidate?.trainings.map((entry) => [entry.period.start, hasOpenMarker(entry.period.text)]),
    languages: candidate?.languages.map((skill) => [languageCode(skill.name), skill.level, skill.native]),
    engagements: candidate?.engagements.map(({ period, activities, technologies }) => [
      [period.start, period.end, period.present],
      activities.length,
      technologies,
    ]),
  }
}

test.each(slugs)('%s has the same content in English', (slug) => {
  const [original, translated] = [read(slug), read(`${slug}-en`)]
  expect(facts(translated.value)).toEqual(facts(original.value))
  expect(translated.problems.map(({ pointer, rule }) => [pointer, rule])).toEqual(
    original.problems.map(({ pointer, rule }) => [pointer, rule]),
  )
})

test('the persons differ in quality as intended', () => {
  const problems = Object.fromEntries(slugs.map((slug) => [slug, read(slug).problems.map((problem) => problem.rule)]))
  expect(problems).toEqual({
    'marco-rieben': [],
    'anna-maria-mueller-baertschi': [],
    'francois-lefevre-dubois': [],
    'zhanna-kovalenko': ['value.open', 'value.open', 'value.open'],
    'juerg-oeztuerk': ['language.level-unknown', 'period.unreadable'],
    'maximilian-von-hohenstein': [],
  })
  for (const slug of slugs.filter((name) => name !== 'juerg-oeztuerk')) {
    const profile = read(slug).value?.profile ?? ''
    expect(words(profile)).toBeGreaterThanOrEqual(50)
    expect(words(profile)).toBeLessThanOrEqual(100)
  }
})

test('every job profile and every sample pair can be read', () => {
  for (const job of Object.values(jobFixtures)) {
    const { value, problems } = importJobProfile(job)
    expect(problems).toEqual([])
    expect(value?.must.length).toBeGreaterThanOrEqual(4)
    expect(value?.should.length).toBeGreaterThanOrEqual(2)
    expect(value?.languages.every(({ name, level }) => languageCode(name) !== null && level !== '')).toBe(true)
  }
  for (const pair of samplePairs) {
    expect(importCandidate(pair.candidate).value).not.toBeNull()
    expect(importJobProfile(pair.job).value).not.toBeNull()
  }
})
