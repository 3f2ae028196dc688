import { expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from './lexicon/index.ts'
import type { Verdict } from './result.ts'
import { period, sampleEngagement, sampleMatch } from './testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

interface Station {
  title?: string
  role?: string
  client?: string
  lines?: string[]
}

/** The verdict on one must for a person whose only station is given, for a job with that title. */
function verdictOn(
  criterion: string,
  { title = 'Koch', role = 'Koch', client = '', lines = [] }: Station,
): Verdict | undefined {
  const engagements = [sampleEngagement({ role, client, activities: lines, period: period('2015-01') })]
  const { must, softSkills } = sampleMatch({ engagements }, { title, must: [criterion] }, ours)
  return [...must, ...softSkills][0]?.verdict
}

test('the deed that a criterion begins with is shown by its object only in the same occupation', () => {
  const [criterion, lines] = ['Überwachung der Geldwäschereivorschriften', ['GwG-Kontrollen']]
  expect(verdictOn(criterion, { title: 'Compliance Officer', role: 'Compliance Officer', lines })).toBe('fulfilled')
  expect(verdictOn(criterion, { title: 'Compliance Officer', role: 'Florist', lines })).not.toBe('fulfilled')
})

test.each([
  ['Aufbereitung der Instrumente und Hygiene', 'Aufbereitung der eigenen Instrumente nach Hygienekonzept'],
  ['Überwachung von Fristen und Wiedervorlagen', 'Notieren und Überwachen der Fristen, Wiedervorlagen'],
  ['Kenntnisse der Fahrdienstvorschriften (FDV)', 'Jährliche Prüfung der FDV bestanden'],
  ['Kenntnisse von ETCS', 'Umbau auf ETCS begleitet'],
  ['Versierter Umgang mit MS Office', 'Word, Excel und Outlook täglich'],
  ['Reklamationen abwickeln', 'Reklamationen bis zur Gutschrift'],
  ['Handle complaints', 'Complaints answered within ten days'],
  ['Power BI oder ein vergleichbares Werkzeug', 'Dashboards in Tableau'],
  ['HubSpot or similar', 'Accounts kept in Pipedrive'],
  ['Power BI o.ä.', 'Dashboards in Tableau'],
  ['SAP oder ähnlich, oder Excel', 'Listen in Excel'],
  ['die Abrechnung nach RVG', 'Kostenrechnungen nach RVG'],
  ['Suivre les livraisons et traiter les litiges', 'Suivi des livraisons, litiges avec les assureurs'],
  ['Erfahrung mit Excel, gern in der Lebensmittelindustrie', 'Listen in Excel'],
  ['Flexibility to work weekends', 'Alternate weekends and bank holidays, weekend rota'],
])('«%s» is fulfilled by «%s»', (criterion, line) => {
  expect(verdictOn(criterion, { lines: [line] })).toBe('fulfilled')
})

test.each([
  ['Model data in Snowflake with dbt', 'Feeds the warehouse in Snowflake, which they model in dbt'],
  ['Power BI oder ein vergleichbares Werkzeug', 'Listen in Excel'],
  ['HubSpot', 'Accounts kept in Pipedrive'],
  ['Handle complaints', 'Team answered within ten days'],
  ['Kafka or Kinesis', 'Datenqualität mit dem Data-Team abgestimmt, das Kafka betreibt'],
  ['Data Engineering', 'Datenqualität mit dem Data-Engineering-Team abgestimmt'],
  ['Gute Kenntnisse in Python', 'Python-Kurs 2024'],
  ['Experience of opening a new store', 'Warenpräsentation für die Eröffnung der Filiale Bonn'],
  ['Stockwerkeigentum', 'Verkauf von Wohnungen und Stockwerkeigentum'],
  ['Microbiology basics such as endotoxin testing', 'Release testing on HPLC'],
  ['Freude am Teamteaching', 'Unterricht im Teamteaching'],
])('«%s» is not fulfilled by «%s»', (criterion, line) => {
  expect(verdictOn(criterion, { lines: [line] })).not.toBe('fulfilled')
})

test('experience in a house is shown by the name of an employer, work for such a house is not', () => {
  const client = 'Kanzlei Thormann, Göttingen'
  expect(verdictOn('Berufserfahrung in einer Kanzlei', { client })).toBe('fulfilled')
  expect(verdictOn('Betreuung einer Kanzlei', { client })).not.toBe('fulfilled')
})

test('years in a house or in an activity are shown by the name of an employer, or a title', () => {
  const house = "Au moins 5 ans d'expérience en fiduciaire"
  expect(verdictOn(house, { client: 'Fiduciaire du Moléson SA' })).toBe('fulfilled')
  expect(verdictOn(house, { client: 'Fiduciaire Software SA' })).not.toBe('fulfilled')
  const activity = 'Mindestens 2 Jahre Erfahrung in der Bewirtschaftung'
  const title = 'Immobilienbewirtschafter'
  expect(verdictOn(activity, { title, role: 'Immobilienbewirtschafterin' })).toBe('fulfilled')
  expect(verdictOn(activity, { title, role: 'Leiterin Verkauf' })).not.toBe('fulfilled')
})
