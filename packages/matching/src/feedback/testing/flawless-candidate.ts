import type { Candidate, Engagement, Period } from '@dossier/profiles'

/** Makes a readable period from ISO dates, shortened to what is known; without an end, it continues. */
export function period(start: string, end?: string): Period {
  const text = `${write(start)} - ${end === undefined ? 'Heute' : write(end)}`
  return { start, end: end ?? null, present: end === undefined, text: start === end ? write(start) : text }
}

function write(date: string): string {
  return date.split('-').toReversed().join('/')
}

/** Makes a period that could not be read. */
export function unreadPeriod(text: string): Period {
  return { start: null, end: null, present: false, text }
}

/** Makes a flawless project with the given changes. */
export function engagement(changes: Partial<Engagement> = {}): Engagement {
  return {
    period: period('2021-03'),
    role: 'Projektleiterin Registerplattform',
    client: 'Kanton Musterland',
    activities: ['Leitung des Projekts', 'Führung des Teams'],
    technologies: ['Jira', 'Confluence'],
    method: 'HERMES',
    ...changes,
  }
}

const profile = [
  'Petra leitet seit zwölf Jahren anspruchsvolle Vorhaben in der öffentlichen Verwaltung und führt dabei Teams mit bis',
  'zu fünfzehn Personen. Sie verbindet klassische Projektführung mit agilem Vorgehen, steuert Budgets in Millionenhöhe',
  'und vermittelt zwischen Fachbereichen, Lieferanten und Betrieb. Auftraggeber schätzen ihre ruhige Art, ihre klare',
  'Sprache und ihre Verlässlichkeit auch in schwierigen Phasen eines Projekts.',
].join(' ')

/** A CV that meets every rule on 27 January 2026. */
export const flawless: Candidate = {
  locale: 'de-CH',
  givenName: 'Petra',
  familyName: 'Muster',
  originalName: '',
  headline: 'IT-Projektleiterin',
  headlineDescription: 'Leitung komplexer Vorhaben in der öffentlichen Verwaltung',
  nationality: 'Schweiz',
  highestEducation: 'Bachelor in Wirtschaftsinformatik',
  profile,
  expertise: [
    { category: 'methods', label: 'Projektmethodik', items: ['HERMES', 'Scrum'] },
    { category: 'techStack', label: 'Tech Stack', items: ['Jira', 'Power BI'] },
    { category: 'other', label: 'Weitere Skills', items: ['Beschaffung'] },
  ],
  education: [{ period: period('2010', '2013'), institution: 'Fachhochschule Musterland', degree: 'Bachelor' }],
  trainings: [{ period: period('2019', '2019'), institution: 'PeopleCert', title: 'PRINCE2 Practitioner' }],
  languages: [
    { name: 'Deutsch', level: 'C2', native: true, text: '5' },
    { name: 'Englisch', level: 'C1', native: false, text: '4' },
    { name: 'Französisch', level: 'B1', native: false, text: '2' },
  ],
  engagements: [
    engagement(),
    engagement({ period: period('2017-01', '2021-02'), client: 'Stadtwerke Musterstadt' }),
    engagement({ period: period('2013-10', '2016-12'), role: 'Business Analystin', client: 'Muster AG' }),
  ],
  contact: null,
}

/** The current time in the tests. */
export const asOf = new Date('2026-01-27T14:23:05Z')
