import {
  type Candidate,
  type Engagement,
  type Honour,
  languageStars,
  type LanguageSkill,
  type VoluntaryWork,
} from '../candidate.ts'
import { expertiseLabels } from '../importers/expertise-labels.ts'
import { splitList } from '../importers/split-list.ts'
import { languageOf } from '../language.ts'
import { parsePeriod } from '../period-parse.ts'
import type { ExportResult, ReportEntry } from '../report.ts'
import { droppedValue, withOpenMarkers } from './export-notes.ts'
import { periodText } from './period-text.ts'

/** A candidate as the agency's JSON, with a report of what has no place there. */
export function exportAgencyCandidate(candidate: Candidate): ExportResult<Record<string, unknown>> {
  return { value: agencyCandidate(candidate), report: reportOf(candidate) }
}

/** A candidate as the agency's JSON, with its German keys. Contact details and the unsplit name have no place there. */
export function agencyCandidate(candidate: Candidate): Record<string, unknown> {
  const labels = expertiseLabels[languageOf(candidate.locale)]
  const value = {
    metadata: { document_type: 'cv', language: candidate.locale },
    Vorname: candidate.givenName,
    Nachname: candidate.familyName,
    Hauptrolle: { Titel: candidate.headline, Beschreibung: candidate.headlineDescription },
    Nationalität: candidate.nationality,
    Ausbildung: candidate.highestEducation,
    Kurzprofil: candidate.profile,
    Fachwissen_und_Schwerpunkte: candidate.expertise.map(({ category, label, items }) => ({
      Kategorie: label === '' ? labels[category] : label,
      Inhalt: items,
    })),
    Aus_und_Weiterbildung: candidate.education.map(({ period, institution, degree }) => ({
      Zeitraum: periodText(period),
      Institution: institution,
      Abschluss: degree,
    })),
    Trainings_und_Zertifizierungen: candidate.trainings.map(({ period, institution, title }) => ({
      Zeitraum: periodText(period),
      Institution: institution,
      Titel: title,
    })),
    Sprachen: candidate.languages.map((skill) => ({
      Sprache: skill.name,
      Level: languageStars(skill) ?? skill.text,
    })),
    Ausgewählte_Referenzprojekte: candidate.engagements.map(writeEngagement),
    ...writeSections(candidate),
  }
  return withOpenMarkers(value, candidate.locale)
}

function writeEngagement(engagement: Engagement): Record<string, unknown> {
  const { period, role, client, activities, technologies, method } = engagement
  return {
    Zeitraum: periodText(period),
    Rolle: role,
    Kunde: client,
    Tätigkeiten: activities,
    Technologien: technologies.some((name) => splitList(name).length > 1) ? technologies : technologies.join(', '),
    Methodik: method,
  }
}

/** Sections that were added later are absent if they are empty. */
function writeSections({ volunteering, awards, publications }: Candidate): Record<string, unknown> {
  return {
    ...(volunteering && { Freiwilliges_Engagement: volunteering.map(writeVoluntaryWork) }),
    ...(awards && { Auszeichnungen: awards.map(writeHonour) }),
    ...(publications && { Publikationen: publications.map(writeHonour) }),
  }
}

function writeVoluntaryWork({ period, role, organisation, activities }: VoluntaryWork): Record<string, unknown> {
  return { Zeitraum: periodText(period), Rolle: role, Organisation: organisation, Tätigkeiten: activities }
}

function writeHonour({ period, title, institution, description }: Honour): Record<string, unknown> {
  return { Zeitraum: periodText(period), Titel: title, Institution: institution, Beschreibung: description }
}

function reportOf(candidate: Candidate): ReportEntry[] {
  const { contact, originalName, givenName, familyName } = candidate
  const name = originalName === `${givenName} ${familyName}` ? '' : originalName
  const withheld: ReportEntry = {
    pointer: '/contact',
    kind: 'dropped',
    message: { code: 'contact.withheld', params: {} },
  }
  return [
    ...droppedValue('/originalName', name),
    ...(contact === null ? [] : [withheld]),
    ...candidate.languages.flatMap(levelNote),
    ...undatedDays(candidate),
  ]
}

/** The agency has only five levels. */
function levelNote(skill: LanguageSkill, index: number): ReportEntry[] {
  const stars = languageStars(skill)
  if (stars === null || skill.text === String(stars)) return []
  const params = { text: skill.text === '' ? (skill.level ?? '') : skill.text, level: stars }
  return [{ pointer: `/languages/${index}`, kind: 'guessed', message: { code: 'level.guessed', params } }]
}

/** The agency's files contain months but no days. */
function undatedDays(candidate: Candidate): ReportEntry[] {
  const lists = ['education', 'trainings', 'engagements', 'volunteering', 'awards', 'publications'] as const
  return lists.flatMap((list) =>
    (candidate[list] ?? []).flatMap(({ period }, index) => {
      const text = periodText(period)
      if (text === period.text) return []
      const written = parsePeriod(text).period
      const days = [period.start, period.end].filter((date) => date !== null && date.length > 7)
      const kept = written.start === period.start && written.end === period.end
      return kept ? [] : droppedValue(`/${list}/${index}/period`, days.join(' - '))
    }),
  )
}
