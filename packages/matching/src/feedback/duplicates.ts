import { type Candidate, languageCode, type Period } from '@dossier/profiles'
import type { Finding, FindingArea } from '../feedback-result.ts'
import { fold } from '../text/normalise.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'
import { saysNothing } from './text.ts'

interface Entry {
  pointer: string
  /** The name of the entry in the report. */
  text: string
  /** Equal for entries that are duplicates. */
  key: string
}

interface EntryList {
  area: FindingArea
  severity: Finding['severity']
  entries: Entry[]
}

/** Checks that nothing is listed twice: skills, degrees, trainings, languages, projects, and the lists of a project. */
export function checkDuplicates(candidate: Candidate): RuleResult {
  return ruleResult(
    'entry.duplicate',
    listsOf(candidate).flatMap(({ area, severity, entries }) =>
      repeated(entries).map(({ pointer, text }) => ({ area, pointer, kind: 'structure', severity, params: { text } })),
    ),
  )
}

function repeated(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter(({ key, text }) => {
    if (saysNothing(text)) return false
    const again = seen.has(key)
    seen.add(key)
    return again
  })
}

function listsOf(candidate: Candidate): EntryList[] {
  const skills = candidate.expertise.flatMap((group, index) => texts(group.items, `/expertise/${index}/items`))
  const degrees = candidate.education.map(({ period, institution, degree }, index) =>
    entry(`/education/${index}`, degree, [degree, institution, periodKey(period)]),
  )
  const trainings = candidate.trainings.map(({ period, institution, title }, index) =>
    entry(`/trainings/${index}`, title, [title, institution, periodKey(period)]),
  )
  const languages = candidate.languages.map(({ name }, index) =>
    entry(`/languages/${index}`, name, [languageCode(name) ?? name]),
  )
  const projects = candidate.engagements.map(({ period, role, client }, index) =>
    entry(`/engagements/${index}`, role, [role, client, periodKey(period)]),
  )
  const withinProjects = candidate.engagements.flatMap(({ activities, technologies }, index): EntryList[] => [
    { area: 'projects', severity: 'low', entries: texts(activities, `/engagements/${index}/activities`) },
    { area: 'projects', severity: 'low', entries: texts(technologies, `/engagements/${index}/technologies`) },
  ])
  return [
    { area: 'skills', severity: 'low', entries: skills },
    { area: 'field', severity: 'low', entries: degrees },
    { area: 'field', severity: 'low', entries: trainings },
    { area: 'languages', severity: 'medium', entries: languages },
    { area: 'projects', severity: 'medium', entries: projects },
    ...withinProjects,
  ]
}

function texts(items: readonly string[], pointer: string): Entry[] {
  return items.map((text, index) => entry(`${pointer}/${index}`, text, [text]))
}

function entry(pointer: string, text: string, parts: readonly string[]): Entry {
  return { pointer, text, key: parts.map((part) => fold(part).trim()).join('\n') }
}

function periodKey(period: Period): string {
  return `${period.start ?? ''}/${period.present ? 'present' : (period.end ?? '')}/${period.start === null ? period.text : ''}`
}
