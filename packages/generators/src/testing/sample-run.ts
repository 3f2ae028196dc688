import type { Candidate, JobProfile } from '@dossier/profiles'
import { type CriterionResult, type Evidence, type Feedback, type MatchResult, resolvePointer } from '@dossier/matching'
import type { RunData } from '../define.ts'
import type { Offer } from '../offer/offer-model.ts'
import type { Theme } from '../theme.ts'

/** A handmade run in which every part of every document has content. Person and companies are fictional. */
export const sampleCandidate: Candidate = {
  locale: 'de-CH',
  givenName: 'Marco',
  familyName: 'Rieben',
  originalName: '',
  headline: 'Senior Java Developer',
  headlineDescription: 'Entwickelt Fachanwendungen für die öffentliche Verwaltung',
  nationality: 'Schweiz',
  highestEducation: 'BSc Informatik',
  profile: 'Marco entwickelt seit Jahren Fachanwendungen und übernimmt Verantwortung im Team. Er kommuniziert klar.',
  expertise: [
    { category: 'methods', label: 'Projektmethodik', items: ['Scrum', 'HERMES'] },
    { category: 'techStack', label: 'Tech Stack', items: ['Java', 'Spring Boot', 'PostgreSQL'] },
    { category: 'other', label: 'Weitere Skills', items: ['Moderation'] },
  ],
  education: [
    {
      period: { start: '2008', end: '2012', present: false, text: '2008 - 2012' },
      institution: 'Fachhochschule Musterland',
      degree: 'BSc Informatik',
    },
  ],
  trainings: [
    {
      period: { start: '2020', end: '2020', present: false, text: '2020' },
      institution: 'Scrum Alliance',
      title: 'Certified ScrumMaster',
    },
  ],
  languages: [
    { name: 'Deutsch', level: 'C2', native: true, text: '5' },
    { name: 'Französisch', level: 'B1', native: false, text: '2' },
  ],
  engagements: [
    {
      period: { start: '2021-03', end: null, present: true, text: '03/2021 - Heute' },
      role: 'Senior Entwickler',
      client: 'Kantonale Verwaltung',
      activities: [
        'Entwicklung der Schnittstellen zum Personenregister mit Java 17 und Spring Boot für 400 Sachbearbeitende in drei Ämtern',
        'Einführung automatischer Tests',
      ],
      technologies: ['Java', 'Spring Boot', 'PostgreSQL', 'Docker'],
      method: 'Scrum',
    },
    {
      period: { start: '2016-01', end: '2020-12', present: false, text: '01/2016 - 12/2020' },
      role: 'Entwickler',
      client: 'Versicherung Alpenblick',
      activities: ['Ablösung des Bestandessystems', 'Betrieb der REST-Schnittstellen'],
      technologies: ['Java', 'Oracle'],
      method: 'HERMES',
    },
  ],
  contact: { email: 'marco@example.org', phone: '000', location: 'Bern', links: ['https://example.org'] },
}

export const sampleJob: JobProfile = {
  locale: 'de-CH',
  title: 'Senior Java Developer',
  client: 'Bundesamt für Beispiele',
  organisationUnit: 'Abteilung Fachanwendungen',
  programme: ['Programm Register 2030'],
  summary: 'Weiterentwicklung der Registeranwendungen.',
  goal: 'Stabile und wartbare Fachanwendungen.',
  roleInSetup: 'Mitglied eines Scrum-Teams',
  collaboration: ['Product Owner'],
  tasks: { core: ['Entwicklung'], operational: ['Support'], governance: ['Reporting'] },
  must: [
    'Mindestens 5 Jahre Erfahrung mit Java',
    'Erfahrung mit Spring Boot und PostgreSQL',
    'Erfahrung mit Kubernetes',
    'Zertifizierung als Scrum Master',
    'Sicherheitsprüfung nach PSPV',
  ],
  should: ['HERMES-Kenntnisse', 'Erfahrung in der öffentlichen Verwaltung', 'Terraform'],
  languages: [
    { name: 'Deutsch', level: 'C1' },
    { name: 'Französisch', level: 'B2' },
  ],
  assignment: {
    start: '01.03.2026',
    end: '28.02.2027',
    extension: 'Option auf zwei Jahre',
    workload: '80–100%',
    locations: ['Bern', 'Homeoffice'],
    deliveryModel: 'Personalverleih',
  },
  reporting: { meetings: ['Weekly'], artifacts: ['Statusbericht'] },
  contact: { role: 'Einkauf', name: 'A. Muster', organisation: 'Bundesamt für Beispiele' },
}

function evidence(pointer: string, quote: string, kind: Evidence['kind']): Evidence {
  const start = resolvePointer(sampleCandidate, pointer).indexOf(quote)
  if (start < 0) throw new Error(`The sample has no '${quote}' at ${pointer}`)
  return { pointer, start, end: start + quote.length, quote, alias: quote.toLowerCase(), kind }
}

function criterion(
  pointer: string,
  text: string,
  verdict: CriterionResult['verdict'],
  rest: Partial<CriterionResult> = {},
): CriterionResult {
  return { criterion: text, pointer, verdict, evidence: [], comment: [], unparsed: [], experience: [], ...rest }
}

const java = criterion('/must/0', sampleJob.must[0] ?? '', 'fulfilled', {
  evidence: [
    evidence('/engagements/0/activities/0', 'Java 17', 'engagement'),
    evidence('/engagements/1/technologies/0', 'Java', 'engagement'),
    evidence('/expertise/1/items/0', 'Java', 'skill'),
  ],
  experience: [
    {
      concept: 'java',
      label: 'Java',
      requiredYears: 5,
      months: 119,
      stations: [
        { pointer: '/engagements/1', start: '2016-01', end: '2020-12' },
        { pointer: '/engagements/0', start: '2021-03', end: '2026-01' },
      ],
    },
  ],
})

const unparsed = { code: 'criterion.unparsed', params: {} } as const

export const sampleMatch: MatchResult = {
  metadata: {
    engine: '1.0.0',
    lexicon: '1.0.0',
    asOf: '2026-01-27T14:23:05.000Z',
    inputs: { candidate: 'a1'.repeat(32), job: 'b2'.repeat(32) },
  },
  must: [
    java,
    criterion('/must/1', sampleJob.must[1] ?? '', 'fulfilled', {
      evidence: [evidence('/engagements/0/technologies/1', 'Spring Boot', 'engagement')],
    }),
    criterion('/must/2', sampleJob.must[2] ?? '', 'partial', {
      evidence: [evidence('/engagements/0/technologies/3', 'Docker', 'broader')],
    }),
    criterion('/must/3', sampleJob.must[3] ?? '', 'fulfilled', {
      evidence: [evidence('/trainings/0/title', 'Certified ScrumMaster', 'certificate')],
    }),
    criterion('/must/4', sampleJob.must[4] ?? '', 'open', { comment: [unparsed], unparsed: ['PSPV'] }),
  ],
  should: [
    criterion('/should/0', sampleJob.should[0] ?? '', 'fulfilled', {
      evidence: [evidence('/expertise/0/items/1', 'HERMES', 'skill')],
    }),
    criterion('/should/1', sampleJob.should[1] ?? '', 'potential', {
      evidence: [evidence('/engagements/0/client', 'Verwaltung', 'stem')],
    }),
    criterion('/should/2', sampleJob.should[2] ?? '', 'unfulfilled'),
  ],
  further: [
    criterion('/languages/0', 'Deutsch C1', 'fulfilled', {
      evidence: [evidence('/languages/0/name', 'Deutsch', 'language')],
    }),
    criterion('/languages/1', 'Französisch B2', 'partial', {
      evidence: [evidence('/languages/1/name', 'Französisch', 'language')],
    }),
  ],
  softSkills: [criterion('/should/3', 'Teamfähigkeit', 'not_mentioned')],
  coverage: { overall: 'medium', strong: ['Java', 'Spring Boot'], partial: ['Kubernetes'], missing: ['Terraform'] },
  risks: [
    { type: 'skill', severity: 'high', description: unparsed, reason: unparsed },
    { type: 'context', severity: 'low', description: unparsed, reason: unparsed },
  ],
  score: {
    value: 77,
    interval: [66, 86],
    formula: { must: 79.99999, should: 46.6667, unmetMusts: 0, weighted: 76.6667, cap: 100 },
    sensitivity: [
      { pointer: '/must/4', criterion: sampleJob.must[4] ?? '', verdict: 'fulfilled', score: 86 },
      { pointer: '/must/4', criterion: sampleJob.must[4] ?? '', verdict: 'unfulfilled', score: 66 },
    ],
  },
  verdict: {
    recommendation: 'maybe',
    reasons: [unparsed],
    nextSteps: [unparsed],
    interviewQuestions: [unparsed],
    thresholds: { go: 80, noGo: 60, unmetMusts: 2 },
  },
}

export const sampleFeedback: Feedback = {
  asOf: '2026-01-27T14:23:05.000Z',
  summary: { rating: 'improvable', criticalCount: 0, openCount: 1, recommendation: 'questions' },
  findings: [
    {
      area: 'field',
      pointer: '/profile',
      kind: 'rule_violation',
      severity: 'medium',
      rule: 'profile.length',
      params: { count: 14, min: 50, max: 100 },
    },
  ],
  ruleChecks: [
    { rule: 'value.required', outcome: 'passed', params: {}, count: 0 },
    { rule: 'profile.length', outcome: 'violated', params: { count: 14, min: 50, max: 100 }, count: 1 },
    { rule: 'value.open', outcome: 'open', params: { field: 'nationality' }, count: 1 },
  ],
  questions: [{ priority: 1, pointer: '/profile', rule: 'value.required', params: { field: 'profile' } }],
}

export const sampleOffer: Offer = {
  id: 'A-2026-014',
  vendor: 'Musterberatung AG',
  client: 'Bundesamt für Beispiele',
  date: '2026-01-27',
  contact: { name: 'B. Beispiel', role: 'Beratung', email: 'b@example.org', phone: '000 000 00 00' },
  subject: 'Angebot Senior Java Developer',
  roleContext: ['Sie suchen Verstärkung für die Registeranwendungen.'],
  suitability: [{ text: 'Fünf Jahre Java sind belegt.', criteria: ['/must/0'] }],
  conditions: {
    workload: '80–100%',
    availability: 'ab 01.03.2026',
    hourlyRate: '! open !',
    subcontracting: 'nein',
    validUntil: '2026-02-06',
  },
  assessment: ['Drei von fünf Muss-Kriterien sind voll belegt.'],
  addedValue: [{ text: 'Kennt Projekte der öffentlichen Verwaltung.', criteria: ['/must/1', '/should/1'] }],
  gaps: [{ text: 'Terraform ist nicht belegt.', criteria: ['/should/2'] }],
  recommendation: 'Wir empfehlen ein Gespräch.',
  closing: 'Freundliche Grüsse',
}

/** One red pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

export const sampleTheme: Theme = {
  firm: 'Musterberatung AG',
  address: ['Beispielgasse 1', '3000 Bern'],
  accent: '#1f4e79',
  font: 'Calibri',
  logo: { mediaType: 'image/png', base64: pixel },
}

export const sampleRun: RunData = {
  pdf: true,
  candidate: sampleCandidate,
  job: sampleJob,
  match: sampleMatch,
  feedback: sampleFeedback,
  offer: sampleOffer,
  previous: null,
}
