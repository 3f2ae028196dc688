import { locales, projectCandidate } from '@dossier/profiles'
import { ENGINE_VERSION, LEXICON_VERSION, matchCandidate } from '@dossier/matching'
import { expect, test } from 'vitest'
import { generateDocument } from './documents.ts'
import { formatDuration } from './locale/duration.ts'
import { sampleOptions } from './testing/basic-run.ts'
import { bodyText, docxParts } from './testing/docx-parts.ts'
import { hostileTexts } from './testing/hostile-texts.ts'
import { sampleCandidate, sampleJob, sampleMatch, sampleRun } from './testing/sample-run.ts'
import { textFields, withText } from './testing/text-fields.ts'
import { malformedParts } from './testing/well-formed.ts'

const inputs = { candidate: 'c'.repeat(64), job: 'd'.repeat(64) }

async function lines(data = sampleRun, options = sampleOptions): Promise<string[]> {
  return bodyText((await generateDocument('matchmaking', data, options)).bytes).split('\n')
}

test('the report has every section, in this order (defect: the document was specified and never written)', async () => {
  const sections = [
    'Ergebnis',
    'Begründung',
    'Grundlagen',
    'Kriterien und Nachweise',
    'Muss-Kriterien',
    'Soll-Kriterien',
    'Weitere Anforderungen',
    'Soft Skills',
    'Abdeckung: mittel',
    'Risiken',
    'Sprachen',
    'Berechnung der Erfahrungsjahre',
    'Was den Gesamtwert ändern würde',
    'Nächste Schritte',
    'Fragen für das Gespräch',
    'So wurde gerechnet',
    'Übersteuerungen',
  ]
  expect((await lines()).filter((line) => sections.includes(line))).toEqual(sections)
})

test('the result has the interval, the thresholds and the formula with its numbers', async () => {
  const text = (await lines()).join('\n')
  expect(text).toContain('77 von 100 Punkten, Intervall 66 bis 86')
  expect(text).toContain('Formel: min(0.9·80 + 0.1·46.67; 100 − 20·0) = min(76.67; 100) = 76.67 ≈ 77')
  expect(text).toContain('No-Go unter 60 Punkten oder ab 2 Muss-Kriterien, die so ganz fehlen')
})

test('the facts include the hashes of both inputs, and the versions that computed the match', async () => {
  const match = matchCandidate(projectCandidate(sampleCandidate), sampleJob, { asOf: sampleOptions.asOf, inputs })
  const text = await lines({ ...sampleRun, match })
  expect(text).toEqual(expect.arrayContaining([inputs.candidate, inputs.job, '27. Januar 2026']))
  expect(text).toContain(`${ENGINE_VERSION} / ${LEXICON_VERSION}`)
})

test('every criterion is in the tables once, verbatim, with its verdict', async () => {
  const all = await lines()
  const from = all.indexOf('Kriterien und Nachweise')
  const tables = all.slice(from, all.indexOf('Abdeckung: mittel'))
  const { must, should, further, softSkills } = sampleMatch
  for (const { criterion } of [...must, ...should, ...further, ...softSkills]) {
    expect(tables.filter((line) => line === criterion)).toHaveLength(1)
  }
  expect(tables[tables.indexOf('Erfahrung mit Kubernetes') + 1]).toBe('teilweise erfüllt')
  expect(tables[tables.indexOf('Terraform') + 1]).toBe('nicht erfüllt')
})

test('a quote appears verbatim, with its place', async () => {
  expect(await lines()).toContain('«Certified ScrumMaster» Zertifikat 1 (Scrum Alliance, 2020), Titel')
})

test('stations are added up month by month, and the sum equals the years found', async () => {
  const all = await lines()
  const at = all.indexOf('Java (M1): verlangt 5 Jahre, belegt 9 Jahre 11 Monate')
  expect(all.slice(at, at + 14)).toEqual(
    expect.arrayContaining(['01/2016', '12/2020', '60', '03/2021', '01/2026', '59']),
  )
  expect(all).toContain('Summe der Stationen: 119 Monate. Gleichzeitige Monate zählen einmal: 119 Monate.')
  expect(formatDuration(119, 'de-CH')).toBe('9 Jahre 11 Monate')
  expect([formatDuration(0, 'en'), formatDuration(12, 'en'), formatDuration(13, 'fr')]).toEqual([
    '0 months',
    '1 year',
    '1 an 1 mois',
  ])
})

test('the what-if table shows the effect of each open criterion on the score', async () => {
  const all = await lines()
  const table = all.slice(all.indexOf('Was den Gesamtwert ändern würde'), all.indexOf('Nächste Schritte'))
  expect(table.join(' ')).toContain('Sicherheitsprüfung nach PSPV ! bitte prüfen ! erfüllt 86')
  expect(table.join(' ')).toContain('Sicherheitsprüfung nach PSPV ! bitte prüfen ! nicht erfüllt 66')
})

test('the required languages are next to those that the CV states', async () => {
  expect((await lines()).join(' ')).toContain('Französisch B2 Französisch (gute Kenntnisse) teilweise erfüllt')
})

test('the verdict of the rules counts if there is no override', async () => {
  expect((await lines()).at(-1)).toBe(
    'Es gibt keine: Das Ergebnis des Regelwerks steht ohne Übersteuerung durch einen Menschen.',
  )
})

test.each(locales)(
  'in %s a job without criteria is said to be not scorable, with nothing left blank',
  async (locale) => {
    const job = { ...sampleJob, must: [], should: [], languages: [] }
    const match = matchCandidate(projectCandidate(sampleCandidate), job, { asOf: sampleOptions.asOf, inputs })
    const all = await lines({ ...sampleRun, job, match }, { ...sampleOptions, locale })
    const words = { 'de-CH': 'nicht bewertbar', 'de-DE': 'nicht bewertbar', en: 'not scorable', fr: 'non évaluable' }
    expect(all.join('\n')).toContain(words[locale])
    expect(all.join('\n')).not.toMatch(/NaN|undefined|null|\{\w+\}/)
  },
)

test('hostile text in every field at once leaves every part well-formed and is printed as text', async () => {
  const fields = textFields(sampleRun).filter((path) => !/\/(pointer|quote)$/.test(`/${path.join('/')}`))
  for (const text of hostileTexts) {
    const data = fields.reduce((value, path) => withText(value, path, text), sampleRun)
    const { bytes } = await generateDocument('matchmaking', data, sampleOptions)
    expect(malformedParts(bytes)).toEqual([])
    expect(docxParts(bytes)['word/document.xml']).not.toMatch(/<script|<img|<svg/i)
  }
})
