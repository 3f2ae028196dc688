import { type CandidateProjection, OPEN_MARKER } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { asOf, judgeMust, period, sampleEngagement, sampleMatch, skills } from './testing/samples.ts'

const training = { period: period('2021-05', '2021-05'), institution: 'Akademie', title: 'Professional Scrum Master' }
const german = { name: 'Deutsch', level: 'C2' as const, native: true, text: 'Muttersprache' }
const english = { name: 'Englisch', level: 'B1' as const, native: false, text: 'gut' }

const javaProject = sampleEngagement({ technologies: ['Java'], period: period('2022-01', '2023-12') })

test.each([
  ['in a project', { engagements: [javaProject] }],
  ['as a listed skill', { expertise: [skills('Java')] }],
  ['in the profile', { profile: 'Er entwickelt seit Jahren in Java.' }],
  ['through something narrower', { expertise: [skills('Spring Boot')] }],
])('a concept %s is fulfilled', (_, candidate) => {
  expect(judgeMust('Java', candidate).verdict).toBe('fulfilled')
})

test.each<[string, string, Partial<CandidateProjection>, string]>([
  ['Azure', 'a broader concept', { expertise: [skills('Cloud')] }, 'broader'],
  ['Projektleitung', 'a compound', { profile: 'Er macht Grossprojektleitung.' }, 'stem'],
])('%s is only potential if the CV has %s', (criterion, _, candidate, kind) => {
  const result = judgeMust(criterion, candidate)
  expect(result.verdict).toBe('potential')
  expect(result.evidence.map((one) => one.kind)).toEqual([kind])
})

test('a criterion with some demands met is partial, with none met unfulfilled', () => {
  expect(judgeMust('Java und Kotlin', { expertise: [skills('Java')] }).verdict).toBe('partial')
  expect(judgeMust('Java und Kotlin', { expertise: [skills('SQL')] }).verdict).toBe('unfulfilled')
})

test('one alternative is enough', () => {
  expect(judgeMust('Java oder Kotlin', { expertise: [skills('Kotlin')] }).verdict).toBe('fulfilled')
})

test.each([
  ['Java', { expertise: [skills('JavaScript')] }],
  ['JavaScript', { expertise: [skills('Java')] }],
  ['C', { expertise: [skills('C#', 'C++')] }],
  ['SAP', { profile: 'Homo sapiens' }],
  ['SQL', { expertise: [skills('PL/SQL')] }],
  ['Go', { profile: 'Er begleitete den Go-Live.' }],
  ['R', { profile: 'Leiter R&D' }],
])('%s is not found in a word that only looks similar', (criterion, candidate) => {
  expect(judgeMust(criterion, candidate).verdict).toBe('unfulfilled')
})

test('what the CV denies is not evidence', () => {
  expect(judgeMust('Java', { profile: 'Keine Erfahrung mit Java.' }).verdict).toBe('unfulfilled')
  expect(judgeMust('Java', { profile: 'No prior experience with Java, but Kotlin.' }).verdict).toBe('unfulfilled')
  expect(judgeMust('Java', { profile: 'Migration ohne Unterbruch mit Java.' }).verdict).toBe('fulfilled')
})

test('depth requires a project or a certificate', () => {
  expect(judgeMust('Fundierte Kenntnisse in Java', { expertise: [skills('Java')] }).verdict).toBe('partial')
  expect(judgeMust('Fundierte Kenntnisse in Java', { engagements: [javaProject] }).verdict).toBe('fulfilled')
})

test('a wish in a criterion does not lower the verdict', () => {
  const result = judgeMust('Java, idealerweise mit Kotlin', { expertise: [skills('Java')] })
  expect(result.verdict).toBe('fulfilled')
  expect(result.comment).toEqual([{ code: 'demand.missing', params: { subject: 'Kotlin' } }])
})

test('a certificate must be listed among the trainings', () => {
  expect(judgeMust('Scrum-Zertifizierung', { expertise: [skills('Scrum')] }).verdict).toBe('partial')
  expect(judgeMust('Scrum-Zertifizierung', { trainings: [training] }).verdict).toBe('fulfilled')
  expect(judgeMust('PSM I', { trainings: [training] }).evidence[0]?.kind).toBe('certificate')
})

test('too few years are partial, and the result lists the stations that count', () => {
  const result = judgeMust('mind. 5 Jahre Java', { engagements: [javaProject] })
  expect(result.verdict).toBe('partial')
  expect(result.experience).toEqual([
    {
      concept: 'java',
      label: 'Java',
      requiredYears: 5,
      months: 24,
      stations: [{ pointer: '/engagements/0', start: '2022-01', end: '2023-12' }],
    },
  ])
  expect(result.comment).toEqual([
    { code: 'years.short', params: { subject: 'Java', years: 2, months: 0, required: 5 } },
  ])
})

test('years of alternatives are added up', () => {
  const kotlinProject = sampleEngagement({ technologies: ['Kotlin'], period: period('2024-01', '2025-12') })
  const engagements = [javaProject, kotlinProject]
  expect(judgeMust('mind. 4 Jahre Java oder Kotlin', { engagements }).verdict).toBe('fulfilled')
  expect(judgeMust('mind. 4 Jahre Java und Kotlin', { engagements }).verdict).toBe('partial')
})

test.each([
  ['Deutsch', 'fulfilled'],
  ['Deutsch Muttersprache', 'fulfilled'],
  ['Englisch B1', 'fulfilled'],
  ['Englisch verhandlungssicher', 'partial'],
  ['Französischkenntnisse', 'unfulfilled'],
  ['Französisch oder Deutsch C1', 'fulfilled'],
])('the language demand %s is %s', (criterion, verdict) => {
  expect(judgeMust(criterion, { languages: [german, english] }).verdict).toBe(verdict)
})

test('a language without a level is below any level', () => {
  const languages = [{ name: 'French', level: null, native: false, text: 'some' }]
  expect(judgeMust('Französisch B1', { languages }).verdict).toBe('partial')
  expect(judgeMust('Französisch', { languages }).verdict).toBe('fulfilled')
})

test('soft skills have their own group, are never unfulfilled and never weigh', () => {
  const { must, softSkills, score } = sampleMatch({}, { must: ['Teamfähigkeit'], should: ['Kommunikationsstärke'] })
  expect(must).toEqual([])
  expect(softSkills.map((one) => [one.pointer, one.verdict])).toEqual([
    ['/must/0', 'not_mentioned'],
    ['/should/0', 'not_mentioned'],
  ])
  expect(score.value).toBeNull()
})

test('a soft skill beside a hard demand does not lower the verdict', () => {
  expect(judgeMust('Java und Teamfähigkeit', { expertise: [skills('Java')] }).verdict).toBe('fulfilled')
})

test('a criterion that cannot be evaluated is open, with a remark', () => {
  const { must } = sampleMatch({}, { must: ['Erfahrung', `Java ${OPEN_MARKER}`, 'Kenntnisse in ServiceNow'] })
  expect(must.map((one) => one.verdict)).toEqual(['open', 'open', 'open'])
  expect(must.map((one) => one.comment[0]?.code)).toEqual([
    'criterion.unparsed',
    'criterion.open',
    'demand.unknownTerm',
  ])
})

test('an unknown word is missing from a CV that shows little else of the job, and open for one that fits', () => {
  const must = ['Java', 'Kotlin', 'Wurmbach']
  const verdicts = (...known: string[]) => {
    return sampleMatch({ expertise: [skills(...known)] }, { must }).must.map((one) => one.verdict)
  }
  expect(verdicts('SAP')).toEqual(['unfulfilled', 'unfulfilled', 'unfulfilled'])
  expect(verdicts('Java')).toEqual(['fulfilled', 'unfulfilled', 'open'])
  const [, , unknown] = sampleMatch({}, { must }).must
  expect(unknown?.comment.map((note) => note.code)).toEqual(['demand.noTrace', 'criterion.leftOver'])
})

test('musts and shoulds keep their order and pointers, and empty ones are skipped', () => {
  const { must, should } = sampleMatch({}, { must: ['Java', ' ', 'Kotlin'], should: ['', 'SQL'] })
  expect(must.map(({ criterion, pointer }) => [criterion, pointer])).toEqual([
    ['Java', '/must/0'],
    ['Kotlin', '/must/2'],
  ])
  expect(should.map(({ pointer }) => pointer)).toEqual(['/should/1'])
})

test('languages of the job are listed under further, unless a must already requires them', () => {
  const languages = [
    { name: 'Deutsch', level: 'C1' },
    { name: 'English', level: 'B2' },
    { name: 'Italienisch', level: '' },
  ]
  const { further } = sampleMatch({ languages: [german, english] }, { must: ['Deutsch C2', 'Englisch A2'], languages })
  expect(further.map(({ criterion, verdict }) => [criterion, verdict])).toEqual([
    ['English B2', 'partial'],
    ['Italienisch', 'unfulfilled'],
  ])
})

test('a must that offers a language as an alternative does not replace the language of the job', () => {
  const languages = [{ name: 'Deutsch', level: 'B2' }]
  expect(sampleMatch({}, { must: ['Deutsch C1 oder Französisch C1'], languages }).further).toHaveLength(1)
})

test('a person who shows half of the job gets a go, with the criteria that are still to be asked about', () => {
  const candidate = { expertise: [skills('Java', 'Kotlin', 'SQL', 'SAP')] }
  const of = (must: string[]) => sampleMatch(candidate, { must }).verdict
  expect(of(['Java', 'Kotlin', 'SQL', 'SAP']).recommendation).toBe('go')
  const open = of(['Java', 'Kotlin', 'C#', 'etwas ganz anderes'])
  expect(open.recommendation).toBe('go')
  expect(open.reasons.at(-1)).toEqual({
    code: 'verdict.toAsk',
    params: { criteria: 'C# · etwas ganz anderes' },
  })
  expect(of(['Java', 'C#', 'C++', 'Ruby']).recommendation).toBe('no_go')
  expect(of([]).recommendation).toBe('maybe')
  expect(of([]).thresholds).toEqual({ go: 50, noGo: 35, unmetMusts: 2 })
})

test.each([
  ['a diploma', 'degree in computer science'],
  ['a certificate', 'Professional Scrum Master'],
  ['a language', 'Polnisch B2'],
  ['a level of a language', 'Deutsch C2'],
  ['years', 'Mindestens 8 Jahre Java'],
  ['what the CV denies', 'Erfahrung mit Kafka'],
])('a person who lacks %s does not get a go', (_, lacking) => {
  const engagements = [
    sampleEngagement({
      technologies: ['Java', 'Kotlin', 'SQL'],
      activities: ['Keine Erfahrung mit Kafka'],
      period: period('2020-01', '2023-12'),
    }),
  ]
  const languages = [{ ...german, native: false, level: 'B2' as const, text: 'B2' }]
  const { must, verdict } = sampleMatch({ engagements, languages }, { must: ['Java', 'Kotlin', 'SQL', lacking] })
  expect(must.at(-1)).toMatchObject({ criterion: lacking, isLacking: true })
  expect(verdict.recommendation).toBe('maybe')
  expect(verdict.reasons).toContainEqual({ code: 'verdict.lacking', params: { criteria: lacking } })
  expect(verdict.nextSteps).toContainEqual({ code: 'step.discussGaps', params: { count: 1 } })
})

test('a criterion that is a sentence adds no second full stop to the reasons', () => {
  const { verdict } = sampleMatch({}, { must: ['Du kennst Kotlin.', 'Du kennst C#.'] })
  expect(verdict.reasons.at(-1)).toMatchObject({ params: { criteria: 'Du kennst Kotlin · Du kennst C#' } })
})

test('an unmet must is a high risk and an old skill a low one, and unsettled criteria get questions', () => {
  const old = sampleEngagement({ technologies: ['Java'], period: period('2010-01', '2012-12') })
  const result = sampleMatch({ engagements: [old] }, { must: ['Java', 'Kotlin'] })
  expect(result.risks.map(({ severity, description }) => [severity, description.code])).toEqual([
    ['high', 'risk.mustUnmet'],
    ['low', 'risk.stale'],
  ])
  expect(result.verdict.interviewQuestions).toEqual([{ code: 'question.missing', params: { criterion: 'Kotlin' } }])
  expect(result.coverage).toEqual({ overall: 'medium', strong: ['Java'], partial: [], missing: ['Kotlin'] })
})

test('the metadata state the inputs, the time and the versions', () => {
  const { metadata } = sampleMatch({}, {})
  expect(metadata.asOf).toBe(asOf.toISOString())
  expect(metadata.inputs).toEqual({ candidate: 'c', job: 'j' })
  expect(metadata.engine).toMatch(/^\d+\.\d+\.\d+$/)
})
