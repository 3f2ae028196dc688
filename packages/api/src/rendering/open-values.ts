import type { CriterionResult } from '@dossier/matching'
import {
  hasOpenMarker,
  type Language,
  languageOf,
  languages,
  openMarkerText,
  splitOpenMarkers,
} from '@dossier/profiles'
import type { RunInputs, RunResult } from './run-inputs.ts'
import { bareText } from './shown-text.ts'

/** A value of a run that is still open, as a reader sees it. */
export interface OpenValue {
  /** Into the run: `/candidate/profile`, `/job/must/2`. */
  pointer: string
  text: string
  /** What a document that shows it holds, as `bareText`; any of them. */
  traces: string[]
}

/** Read by no document: contact details are printed nowhere, the original name only tells how the name was split. */
const unread = new Set(['contact', 'originalName'])
const markers = languages.map((language) => bareText(openMarkerText[language]))
/** Letters around a marker by which a value is told from the others. */
const traceLength = 16

/** Every open value of a run: marked ones of the candidate and the job, and criteria that a person has to decide. */
export function openValuesOf({ candidate, job, locale }: RunInputs, match: RunResult['match']): OpenValue[] {
  const language = languageOf(locale)
  const person = Object.fromEntries(Object.entries(candidate).filter(([key]) => !unread.has(key)))
  const marked = [...textsOf(person, '/candidate'), ...textsOf(job, '/job')]
    .filter(({ text }) => hasOpenMarker(text))
    .map(({ pointer, text }) => markedValue(pointer, text, language))
  const known = new Set(marked.map(({ pointer }) => pointer))
  const criteria = match === null ? [] : [...match.must, ...match.should, ...match.further, ...match.softSkills]
  const undecided = criteria
    .filter(({ verdict, pointer }) => verdict === 'open' && !known.has(`/job${pointer}`))
    .map((criterion) => undecidedValue(criterion, language))
  return [...marked, ...undecided]
}

/** Of a run's open values, those that a document shows, by its text as `shownText` gives it. */
export function shownValues(shown: string, values: readonly OpenValue[]): OpenValue[] {
  if (!markers.some((marker) => shown.includes(marker))) return []
  const traced = values.filter(({ traces }) => traces.some((trace) => shown.includes(trace)))
  // A document that shows a marker is never taken for one that shows none.
  return traced.length > 0 ? traced : [...values]
}

interface LocatedText {
  pointer: string
  text: string
}

function textsOf(node: unknown, pointer: string): LocatedText[] {
  if (typeof node === 'string') return [{ pointer, text: node }]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${pointer}/${key}`))
}

function markedValue(pointer: string, source: string, language: Language): OpenValue {
  const segments = splitOpenMarkers(source, language)
  const traces = segments.flatMap(({ text, open }, at) => {
    if (!open) return []
    const before = bareText(segments[at - 1]?.text ?? '').slice(-traceLength)
    const after = bareText(segments[at + 1]?.text ?? '').slice(0, traceLength)
    return [before + bareText(text) + after]
  })
  return { pointer, text: segments.map(({ text }) => text).join(''), traces }
}

function undecidedValue({ pointer, criterion }: CriterionResult, language: Language): OpenValue {
  const text = `${criterion} – ${openMarkerText[language]}`
  return { pointer: `/job${pointer}`, text, traces: [bareText(criterion).slice(0, 3 * traceLength)] }
}
