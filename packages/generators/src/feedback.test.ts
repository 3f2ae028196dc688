import { type Candidate, locales, OPEN_MARKER } from '@dossier/profiles'
import { reviewCandidate } from '@dossier/matching'
import { expect, test } from 'vitest'
import type { RunData } from './define.ts'
import { generateDocument } from './documents.ts'
import { basicRun, sampleOptions } from './testing/basic-run.ts'
import { bodyText } from './testing/docx-parts.ts'

const { asOf } = sampleOptions

const flawed: Candidate = {
  ...basicRun.candidate,
  profile: 'Ich mache alles.',
  nationality: OPEN_MARKER,
  languages: [...basicRun.candidate.languages, { name: 'Latein', level: null, native: false, text: 'ein wenig' }],
}

function runOf(candidate: Candidate, previous: RunData['previous'] = null): RunData {
  return { ...basicRun, candidate, feedback: reviewCandidate(candidate, { asOf }), previous }
}

async function textOf(run: RunData, locale = sampleOptions.locale): Promise<string> {
  return bodyText((await generateDocument('feedback', run, { ...sampleOptions, locale })).bytes)
}

test('the report has its sections in order, and each finding under its area (defect: the document was specified and never written)', async () => {
  const lines = (await textOf(runOf(flawed))).split('\n')
  const marks = [
    'Feedback zum Lebenslauf',
    'Zusammenfassung',
    'Rückfragen nach Dringlichkeit',
    'Befunde',
    'Felder',
    'Sprachen',
    'Geprüfte Regeln',
    'Veränderung gegenüber dem letzten Lauf',
  ]
  expect(lines.filter((line) => marks.includes(line))).toEqual(marks)
  expect(lines).toContain('Das Kurzprofil hat 3 Wörter; verlangt sind 50 bis 100.')
})

test('questions are sorted by urgency', async () => {
  const lines = (await textOf(runOf(flawed))).split('\n')
  const asked = lines.slice(lines.indexOf('Stelle im Lebenslauf'), lines.indexOf('Befunde'))
  const priorities = asked.filter((line) => /^[123]$/.test(line))
  expect(priorities.length).toBeGreaterThan(0)
  expect(priorities).toEqual(priorities.toSorted())
})

test('the difference lists resolved, new and remaining findings', async () => {
  const before: Candidate = { ...flawed, profile: basicRun.candidate.profile, highestEducation: '' }
  const previous = {
    runId: 'A-Run_20251201-101010',
    asOf: '2025-12-01T10:10:10.000Z',
    feedback: reviewCandidate(before, { asOf }),
  }
  const text = await textOf(runOf(flawed, previous))
  const part = text.slice(text.indexOf('Veränderung gegenüber'))
  expect(part).toMatch(/01\.12\.2025 \(A-Run_20251201-101010\)[\s\S]*Behoben \(1\)\n«Höchste Ausbildung» fehlt/)
  expect(part).toMatch(/Neu \(\d\)\nDas Kurzprofil hat 3 Wörter/)
  expect(part).toMatch(/Weiterhin vorhanden \(\d\)/)
})

test('equal feedback is reported as unchanged, and first feedback has nothing to compare with', async () => {
  const run = runOf(flawed)
  const previous = { runId: 'A-Run_20251201-101010', asOf: run.feedback.asOf, feedback: run.feedback }
  expect(await textOf({ ...run, previous })).toContain('Seit dem letzten Lauf hat sich nichts verändert.')
  expect(await textOf(run)).toContain('Für diese Person liegt kein früheres Feedback vor.')
})

test.each(locales)('in %s no sentence has an unfilled placeholder, whatever could not be checked', async (locale) => {
  const [first] = flawed.engagements
  const undated = { start: null, end: null, present: false, text: '' }
  const candidate = { ...flawed, engagements: first === undefined ? [] : [{ ...first, period: undated }] }
  expect(await textOf(runOf(candidate), locale)).not.toMatch(/\{\w+\}|undefined|null/)
  expect(await textOf(runOf({ ...candidate, engagements: [], languages: [] }), locale)).not.toMatch(/\{\w+\}/)
})
