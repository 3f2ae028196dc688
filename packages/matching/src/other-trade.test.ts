import { expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from './lexicon/index.ts'
import { judgeMust, period, sampleEngagement, sampleMatch, skills } from './testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

/** The verdict on one must for a person with one station that has these activities. */
function verdictOf(criterion: string, ...activities: string[]): string {
  const engagements = [sampleEngagement({ activities, period: period('2018-01') })]
  return judgeMust(criterion, { engagements }, ours).verdict
}

const turkish = { name: 'Türkisch', level: null, native: true, text: '' }

function school(degree: string) {
  return { period: period('2010-08', '2013-07'), institution: 'Berufsschule', degree }
}

const foreign = [
  'Konsolidierung nach IFRS',
  'Debitorenbuchhaltung',
  'MWST-Abrechnung',
  'Steuererklärungen',
  'Lohnbuchhaltung',
]

test('a task no longer counts if the CV shows little else of the job; a tool, a licence or leadership still does', () => {
  const engagements = [
    sampleEngagement({
      activities: ['Budgetierung', 'Listen in Excel', 'Zehn Mitarbeitende geführt'],
      period: period('2018-01'),
    }),
  ]
  const must = ['Budgetierung', 'Excel', 'Führung von Mitarbeitenden', ...foreign]
  const alone = sampleMatch({ engagements }, { must }, ours)
  expect(alone.must.slice(0, 3).map((one) => one.verdict)).toEqual(['partial', 'fulfilled', 'fulfilled'])
  expect(alone.must[0]?.comment.map((note) => note.code)).toContain('criterion.otherWork')
  expect(alone.must[0]?.evidence).not.toEqual([])
  const fitting = sampleMatch({ engagements }, { must: must.slice(0, 3) }, ours)
  expect(fitting.must.map((one) => one.verdict)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
})

const dispatching = 'Disposition von Fahrzeugen'

test.each([
  ['Disponent Nahverkehr', 'Disponentin Fernverkehr', 'fulfilled'],
  ['Site Manager – Civils', 'Site Manager', 'fulfilled'],
  ['Direktionsassistenz', 'Direktionsassistentin', 'fulfilled'],
  ['QA Lead', 'QA Manager', 'fulfilled'],
  ['QC Analyst, Pharmaceutical Laboratory', 'Chemielaborant Qualitätskontrolle', 'fulfilled'],
  ['Ingénieur·e logiciel embarqué', 'Firmware Engineer', 'fulfilled'],
  ['Kindergartenlehrperson', 'Enseignante école enfantine', 'fulfilled'],
  ['Backend Engineer', 'Frontend-Entwickler', 'partial'],
  ['Senior Data Engineer', 'Senior Java Developer', 'partial'],
  ['Teamleiter Lager', 'Teamleiterin Hort', 'partial'],
  ['Kaufmann EFZ', 'Koch EFZ', 'partial'],
])('for a job as «%s», a task of a «%s» is %s', (title, role, verdict) => {
  const engagements = [sampleEngagement({ role, activities: [dispatching, 'Listen in Excel'] })]
  const { must, should } = sampleMatch({ engagements }, { title, must: [dispatching, 'Excel'], should: [dispatching] })
  expect([must[0]?.verdict, should[0]?.verdict]).toEqual([verdict, verdict])
  const codes = must[0]?.comment.map((note) => note.code)
  expect(codes?.includes('criterion.otherTitle')).toBe(verdict === 'partial')
})

test.each([
  ['Kaufmännische Grundbildung', { education: [school('Kauffrau EFZ')] }, 'fulfilled'],
  ['Kaufmännische Grundbildung', { engagements: [sampleEngagement({ role: 'Kaufmann' })] }, 'potential'],
  [
    'Jira or Confluence',
    { engagements: [sampleEngagement({ role: 'Koch', activities: ['Boards in Jira'] })] },
    'fulfilled',
  ],
  [
    'board maintenance (we run Jira)',
    { engagements: [sampleEngagement({ role: 'Koch', activities: ['Boards in Jira'] })] },
    'partial',
  ],
  ['weitere Fremdsprache wie Türkisch', { languages: [turkish] }, 'fulfilled'],
])('without a title like that of the job, «%s» with %j is %s', (criterion, parts, verdict) => {
  const cook = { engagements: [sampleEngagement({ role: 'Koch' })] }
  const { must } = sampleMatch({ ...cook, ...parts }, { title: 'Notar', must: [criterion] }, ours)
  expect(must[0]?.verdict).toBe(verdict)
})

test('without a title like that of the job, a go requires ten more points', () => {
  const engagements = [sampleEngagement({ role: 'Koch', activities: ['Listen in Excel'] })]
  const of = (title: string) => sampleMatch({ engagements }, { title, must: ['Excel'] }).verdict.thresholds.go
  expect([of('Koch'), of('Notar')]).toEqual([50, 60])
})

test('a list of tools does not prove work with a tool', () => {
  for (const criterion of ['Automatisierung mit Ansible', 'Automation with Ansible', 'Programmierung in Python']) {
    const tool = criterion.split(' ').at(-1) ?? ''
    expect(judgeMust(criterion, { expertise: [skills(tool)] }, ours).verdict).toBe('partial')
    expect(verdictOf(criterion, `Abläufe mit ${tool} aufgebaut`)).toBe('fulfilled')
  }
})

test('having the partner’s title does not prove work with the partner', () => {
  const designer = [sampleEngagement({ role: 'Product Designer', activities: ['Drafts in Figma'] })]
  expect(judgeMust('work with our designer in Figma', { engagements: designer }, ours).verdict).not.toBe('fulfilled')
  expect(verdictOf('work with our designer in Figma', 'Worked with the designer in Figma')).toBe('fulfilled')
})

test.each([
  ['Compliance Officer', 'fulfilled'],
  ['Interner Revisor', 'partial'],
  ['Sales Manager', 'partial'],
])('three years of compliance as «%s» are %s', (role, verdict) => {
  const engagements = [sampleEngagement({ role, activities: ['Compliance'], period: period('2015-01') })]
  expect(judgeMust('Mindestens drei Jahre in der Compliance', { engagements }, ours).verdict).toBe(verdict)
})

test.each(['ADR certificate, valid until 2028', 'ADR driver training certificate including tanks', 'ADR-Ausweis'])(
  '«%s» is an ADR licence',
  (title) => {
    const trainings = [{ period: period('2023-05', '2023-05'), institution: '', title }]
    expect(judgeMust('ADR-Schein', { trainings }, ours).verdict).toBe('fulfilled')
  },
)

test.each([
  ['SAP oder ähnlich, Excel', 'Buchungen in SAP', 'Listen in Excel'],
  ['SAP or similar and Excel', 'Postings in SAP', 'Lists in Excel'],
  ['Java, Kotlin or similar, Docker', 'Dienste in Kotlin', 'Docker-Container'],
  ['Salesforce or similar, Excel', 'Accounts kept in HubSpot', 'Lists in Excel'],
  ['SAP oder gleichwertig, Excel', 'Buchungen in SAP', 'Listen in Excel'],
  ['SAP oder dergleichen mit Excel', 'Buchungen in SAP', 'Listen in Excel'],
  ['SAP or a comparable system, Excel', 'Postings in SAP', 'Lists in Excel'],
  ['SAP oder ähnlich + Excel', 'Buchungen in SAP', 'Listen in Excel'],
  ['SAP (oder gleichwertig) – Excel', 'Buchungen in SAP', 'Listen in Excel'],
  ['SAP, Abacus o.ä., Excel', 'Buchungen in Abacus', 'Listen in Excel'],
])('«%s» requires what follows “or similar” too', (criterion, first, second) => {
  expect(verdictOf(criterion, first, second)).toBe('fulfilled')
  expect(verdictOf(criterion, first)).toBe('partial')
  expect(verdictOf(criterion, second)).toBe('partial')
})

test('a criterion with a licence and a readiness requires both', () => {
  const trainings = [{ period: period('2010-05', '2010-05'), institution: '', title: 'Führerschein Klasse B' }]
  expect(judgeMust('Führerschein Klasse B', { trainings }, ours).verdict).toBe('fulfilled')
  expect(judgeMust('Führerschein Klasse B und Reisebereitschaft', { trainings }, ours).verdict).toBe('partial')
})

test.each([
  ['Eingewöhnung nach dem Berliner Modell', 'Eingewöhnung nach dem Berliner Modell', 'Eingewöhnung jedes Kindes'],
  ['Durchführung von Schulungen', 'Schulungen gehalten', 'Organisation von Schulungen, die der Hersteller hält'],
  ['Betreuung der Website', 'Website gepflegt', 'Artikel für die Website verfasst'],
  ['droit des marchés publics', 'Droit des marchés publics', 'Réponse à des appels d’offres publics'],
  ['Entwicklungsgespräche', 'Entwicklungsgespräche geführt', 'Tür- und Angelgespräche'],
  ['Group Policy', 'Group Policy for 40 sites', 'Accounts in Active Directory'],
  ['normes SIA', 'Normes SIA 118 et SIA 260', 'Contrats selon SIA 118'],
  ['Betreuung von Risikoschwangeren', 'Risikoschwangere betreut', 'Sechs Wochen auf der Station für Risikoschwangere'],
  ['Monatsabschluss', 'Monatsabschluss erstellt', 'Mitarbeit am Monatsabschluss'],
  ['Seefracht', 'Seefracht nach Dubai abgewickelt', 'Seefracht bei Spediteuren beauftragt'],
])('«%s» is fulfilled by «%s», and not by «%s»', (criterion, proof, other) => {
  expect(verdictOf(criterion, proof)).toBe('fulfilled')
  expect(verdictOf(criterion, other)).not.toBe('fulfilled')
})

test('a semicolon separates demands', () => {
  const languages = [{ name: 'Französisch', level: null, native: true, text: '' }]
  const verdict = judgeMust(
    'Français, langue maternelle ou niveau C2 ; bon niveau d’allemand',
    { languages },
    ours,
  ).verdict
  expect(verdict).toBe('partial')
})
