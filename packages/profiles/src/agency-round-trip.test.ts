import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidateFixtures, jobFixtures } from '../fixtures/index.ts'
import type { Candidate } from './candidate.ts'
import { exportAgencyCandidate } from './exporters/agency-candidate.ts'
import { exportAgencyJobProfile } from './exporters/agency-job.ts'
import { importCandidate } from './import-candidate.ts'
import { importJobProfile } from './import-job-profile.ts'
import type { JobProfile } from './job-profile.ts'
import { anything, candidate, job, line } from './testing/arbitraries.ts'
import { lostLeaves } from './testing/leaves.ts'

/** The agency's five levels are coarser than CEFR, and the wording of a level is not kept. */
function coarse(value: Candidate | null): unknown {
  const levels = { A1: 'A', A2: 'A', B1: 'B1', B2: 'B2', C1: 'C', C2: 'C' }
  return {
    ...value,
    languages: value?.languages.map((skill) => [skill.name, skill.level && levels[skill.level], skill.native]),
  }
}

test('a candidate written as agency JSON is read back unchanged', () => {
  fc.assert(
    fc.property(candidate, (original) => {
      const result = importCandidate(exportAgencyCandidate(original).value)
      expect(coarse(result.value)).toEqual(coarse(original))
      expect(result.report.filter((entry) => entry.kind === 'renamed')).toEqual([])
    }),
  )
})

test('a job profile written as agency JSON is read back unchanged', () => {
  fc.assert(
    fc.property(job, (original) => {
      expect(importJobProfile(exportAgencyJobProfile(original).value).value).toEqual(original)
    }),
  )
})

test('every fixture survives the round trip', () => {
  for (const document of Object.values(candidateFixtures)) {
    const { value } = importCandidate(document)
    expect(coarse(importCandidate(exportAgencyCandidate(value as Candidate).value).value)).toEqual(coarse(value))
  }
  for (const document of Object.values(jobFixtures)) {
    const { value } = importJobProfile(document)
    expect(importJobProfile(exportAgencyJobProfile(value as JobProfile).value).value).toEqual(value)
  }
})

test('nothing of a fixture is lost without being reported', () => {
  for (const document of Object.values(candidateFixtures)) {
    const result = importCandidate(document)
    expect(lostLeaves(document, result.value, result)).toEqual([])
  }
  for (const document of Object.values(jobFixtures)) {
    const result = importJobProfile(document)
    expect(lostLeaves(typeof document === 'string' ? {} : document, result.value, result)).toEqual([])
  }
})

test('nothing of an agency file with arbitrary content is lost without being reported', () => {
  const part = fc.oneof(
    line,
    fc.jsonValue({ maxDepth: 3 }),
    anything.filter((value) => typeof value === 'string'),
  )
  const keys = [
    'Hauptrolle',
    'Nationalität',
    'Ausbildung',
    'Kurzprofil',
    'Fachwissen_und_Schwerpunkte',
    'Expertise',
    'Sprachen',
    'Ausgewählte_Referenzprojekte',
    'Referenzprojekte',
    'Freiwilliges_Engagement',
    'Auszeichnungen',
    'Publikationen',
    'fremd',
  ]
  const document = fc.dictionary(fc.constantFrom(...keys), part)
  fc.assert(
    fc.property(document, (parts) => {
      const input = { Vorname: 'A', Nachname: 'B', ...parts }
      const result = importCandidate(input)
      expect(result.value === null ? [] : lostLeaves(input, result.value, result)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
