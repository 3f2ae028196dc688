import { type Candidate, formatPeriod, type Language, OPEN_MARKER, type Period } from '@dossier/profiles'

/**
 * A candidate as its CV shows it: a marker where the CV prints one for a missing value, periods as printed, and no
 * contact details, which are never printed.
 */
export function shownCandidate(candidate: Candidate, language: Language): Candidate {
  const shown = (period: Period): Period => ({ ...period, text: formatPeriod(period, language) })
  const dated = <T extends { period: Period }>(entry: T): T => ({ ...entry, period: shown(entry.period) })
  const { volunteering, awards, publications, engagements } = candidate
  return {
    ...candidate,
    contact: null,
    givenName: candidate.givenName === '' && candidate.familyName === '' ? OPEN_MARKER : candidate.givenName,
    headline: orOpen(candidate.headline),
    highestEducation: orOpen(candidate.highestEducation),
    profile: orOpen(candidate.profile),
    expertise: candidate.expertise.map((group) =>
      group.items.length > 0 ? group : { ...group, items: [OPEN_MARKER] },
    ),
    education: candidate.education.map((entry) => ({ ...dated(entry), degree: orOpen(entry.degree) })),
    trainings: candidate.trainings.map((entry) => ({ ...dated(entry), title: orOpen(entry.title) })),
    languages: candidate.languages.map((skill) => ({
      ...skill,
      name: orOpen(skill.name),
      text: skill.level === null ? orOpen(skill.text) : skill.text,
    })),
    engagements: engagements.map((entry) => {
      const period = shown(entry.period)
      const named = { role: orOpen(entry.role), client: orOpen(entry.client) }
      return { ...entry, ...named, period: { ...period, text: orOpen(period.text) } }
    }),
    ...(volunteering === undefined ? {} : { volunteering: volunteering.map(dated) }),
    ...(awards === undefined ? {} : { awards: awards.map(dated) }),
    ...(publications === undefined ? {} : { publications: publications.map(dated) }),
  }
}

function orOpen(text: string): string {
  return text === '' ? OPEN_MARKER : text
}
