import { type Candidate, OPEN_MARKER, ruleTexts, type RuleId } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { reviewCandidate } from '../feedback.ts'
import { asOf, engagement, flawless, period, unreadPeriod } from './testing/flawless-candidate.ts'

const review = (changes: Partial<Candidate>) => reviewCandidate({ ...flawless, ...changes }, { asOf })
const outcomeOf = (rule: RuleId, changes: Partial<Candidate>) =>
  review(changes).ruleChecks.find((check) => check.rule === rule)?.outcome
const pointersOf = (rule: RuleId, changes: Partial<Candidate>) =>
  review(changes).findings.flatMap((finding) => (finding.rule === rule ? [finding.pointer] : []))

const importOnly = /^(document|text|list|type|job)\./
const rulesOnCvs = Object.keys(ruleTexts).filter((rule) => !importOnly.test(rule))

test('checks every rule on CVs once, and a flawless CV passes them all', () => {
  const { ruleChecks, findings, summary, questions } = review({})
  expect(ruleChecks.map(({ rule }) => rule).toSorted()).toEqual(rulesOnCvs.toSorted())
  expect(new Set(ruleChecks.map(({ outcome }) => outcome))).toEqual(new Set(['passed']))
  expect({ findings, questions }).toEqual({ findings: [], questions: [] })
  expect(summary).toEqual({ rating: 'very_good', criticalCount: 0, openCount: 0, recommendation: 'usable' })
})

interface Case {
  violated: Partial<Candidate>
  pointers: string[]
  /** Null for a rule that can always be decided. */
  open: Partial<Candidate> | null
}

const [first = engagement(), second = engagement(), third = engagement()] = flawless.engagements
const [german, english, french] = flawless.languages
const [methods, techStack, other] = flawless.expertise
if (!german || !english || !french || !methods || !techStack || !other) throw new Error('The sample is incomplete.')
const dated = (...periods: Candidate['engagements'][number]['period'][]) => ({
  engagements: periods.map((one, index) => engagement({ period: one, client: `Kunde ${index}` })),
})
const openPeriod = dated(unreadPeriod(OPEN_MARKER))

const cases: Partial<Record<RuleId, Case>> = {
  'value.required': {
    violated: { givenName: '', trainings: [], engagements: [first, { ...second, client: ' ' }, third] },
    pointers: ['/givenName', '/trainings', '/engagements/1/client'],
    open: { nationality: OPEN_MARKER },
  },
  'value.open': {
    violated: {
      nationality: OPEN_MARKER,
      engagements: [{ ...first, activities: [`Budget ${OPEN_MARKER}`] }, second, third],
    },
    pointers: ['/nationality', '/engagements/0/activities/0'],
    open: null,
  },
  'profile.length': { violated: { profile: 'Petra leitet Projekte.' }, pointers: ['/profile'], open: { profile: '' } },
  'profile.first-name': {
    violated: { profile: flawless.profile.replace('Petra', 'Sie') },
    pointers: ['/profile'],
    open: { givenName: OPEN_MARKER },
  },
  'profile.third-person': {
    violated: { profile: flawless.profile.replace('Petra leitet', 'Ich, Petra, leite') },
    pointers: ['/profile'],
    open: { profile: OPEN_MARKER },
  },
  'headline.description-length': {
    violated: { headlineDescription: 'Leitung von Projekten' },
    pointers: ['/headlineDescription'],
    open: { headlineDescription: '' },
  },
  'expertise.groups': {
    violated: { expertise: [techStack, methods, other] },
    pointers: ['/expertise'],
    open: { expertise: [] },
  },
  'expertise.empty-group': {
    violated: { expertise: [methods, { ...techStack, items: [] }, other] },
    pointers: ['/expertise/1/items'],
    open: { expertise: [methods, { ...techStack, items: [OPEN_MARKER] }, other] },
  },
  'entry.duplicate': {
    violated: {
      expertise: [methods, { ...techStack, items: ['Jira', 'JIRA'] }, { ...other, items: ['Scrum'] }],
      languages: [german, { ...german, name: 'German' }],
      engagements: [first, first, third],
    },
    pointers: ['/expertise/1/items/1', '/expertise/2/items/0', '/languages/1', '/engagements/1'],
    open: null,
  },
  'language.level-unknown': {
    violated: { languages: [german, { ...english, level: null, text: 'geht so' }] },
    pointers: ['/languages/1/text'],
    open: { languages: [german, { ...english, level: null, text: OPEN_MARKER }] },
  },
  'language.order': {
    violated: { languages: [french, german, english] },
    pointers: ['/languages/1'],
    open: { languages: [german, { ...english, level: null, text: OPEN_MARKER }] },
  },
  'engagement.role-length': {
    violated: { engagements: [{ ...first, role: 'Leiterin eines Projekts mit viel zu vielen Wörtern im Titel' }] },
    pointers: ['/engagements/0/role'],
    open: { engagements: [{ ...first, role: OPEN_MARKER }] },
  },
  'engagement.activities': {
    violated: { engagements: [first, { ...second, activities: [] }] },
    pointers: ['/engagements/1/activities'],
    open: { engagements: [{ ...first, activities: [OPEN_MARKER] }] },
  },
  'engagement.technologies': {
    violated: { engagements: [first, { ...second, technologies: [''] }] },
    pointers: ['/engagements/1/technologies'],
    open: { engagements: [] },
  },
  'engagement.order': {
    violated: { engagements: [second, first, third] },
    pointers: ['/engagements/1/period'],
    open: openPeriod,
  },
  'period.unreadable': {
    violated: { trainings: [{ period: unreadPeriod('im Frühling'), institution: 'SAQ', title: 'Kurs' }] },
    pointers: ['/trainings/0/period'],
    open: openPeriod,
  },
  'period.format': {
    violated: { engagements: [{ ...first, period: { ...first.period, text: 'seit März 2021' } }, second, third] },
    pointers: ['/engagements/0/period'],
    open: openPeriod,
  },
  'timeline.undated': {
    violated: { engagements: [first, { ...second, period: unreadPeriod('') }] },
    pointers: ['/engagements/1/period'],
    open: openPeriod,
  },
  'timeline.reversed': {
    violated: { education: [{ period: period('2013', '2010'), institution: 'FH', degree: 'Bachelor' }] },
    pointers: ['/education/0/period'],
    open: openPeriod,
  },
  'timeline.overlap': {
    violated: dated(period('2021-03'), period('2017-01', '2021-04')),
    pointers: ['/engagements/0/period'],
    open: openPeriod,
  },
  'timeline.gap': {
    violated: dated(period('2021-07'), period('2017-01', '2021-02')),
    pointers: ['/engagements/0/period'],
    open: openPeriod,
  },
  'timeline.future': {
    violated: dated(period('2021-03', '2026-03')),
    pointers: ['/engagements/0/period'],
    open: openPeriod,
  },
  'timeline.mixed-formats': {
    violated: dated(period('2021-03'), period('2017', '2021')),
    pointers: ['/engagements'],
    open: openPeriod,
  },
  'timeline.year-only': {
    violated: dated(period('2021-03'), period('2017', '2021')),
    pointers: ['/engagements/1/period'],
    open: openPeriod,
  },
}

test('every rule on CVs has a case', () => {
  expect(Object.keys(cases).toSorted()).toEqual(rulesOnCvs.toSorted())
})

test.each(Object.entries(cases))('%s is violated by a CV that breaks it', (id, { violated, pointers }) => {
  const rule = id as RuleId // The keys of `cases` are rule ids.
  expect(pointersOf(rule, violated)).toEqual(pointers)
  expect(outcomeOf(rule, violated)).toBe('violated')
})

const openCases = Object.entries(cases).flatMap(([id, { open }]) => (open === null ? [] : [{ id, open }]))

test.each(openCases)('$id is open if the CV leaves open what it needs', ({ id, open }) => {
  const rule = id as RuleId // The keys of `cases` are rule ids.
  expect(outcomeOf(rule, open)).toBe('open')
  expect(pointersOf(rule, open)).toEqual([])
})
