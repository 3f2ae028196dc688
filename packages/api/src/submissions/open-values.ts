import { type DocumentDefinition, documentTypes } from '@dossier/generators'
import { allCriteria, countedVerdict, type CriterionResult } from '@dossier/matching'
import {
  type FieldId,
  fieldTexts,
  hasOpenMarker,
  type Language,
  languageOf,
  languages,
  OPEN_MARKER,
  openMarkerText,
  splitOpenMarkers,
} from '@dossier/profiles'
import type { RunInputs, RunResult } from '../rendering/run-inputs.ts'
import { bareText } from './shown-text.ts'

/** An open value of a run, as a reader sees it. */
export interface OpenValue {
  /** JSON Pointer into the run: `/candidate/profile`, `/job/must/2`. */
  pointer: string
  text: string
  /** Any of these, as `bareText`, marks a document that shows the value. */
  traces: string[]
}

/**
 * Not shown in any document: contact details are never printed, and the original name only records how the name was
 * split.
 */
const unread = new Set(['contact', 'originalName'])
const markers = languages.map((language) => bareText(openMarkerText[language]))
/** Letters around a marker that tell one value from another. */
const traceLength = 16

/**
 * Every open value of a run: marked ones of candidate and job, criteria that need a person's decision, terms that were
 * not given.
 */
export function openValuesOf(
  { candidate, job, locale }: RunInputs,
  { match, offer }: Pick<RunResult, 'match' | 'offer'>,
): OpenValue[] {
  const language = languageOf(locale)
  const person = Object.fromEntries(Object.entries(candidate).filter(([key]) => !unread.has(key)))
  const marked = [...textsOf(person, '/candidate'), ...textsOf(job, '/job')]
    .filter(({ text }) => hasOpenMarker(text))
    .map(({ pointer, text }) => markedValue(pointer, text, language))
  const known = new Set(marked.map(({ pointer }) => pointer))
  const undecided = (match === null ? [] : allCriteria(match))
    .filter((criterion) => countedVerdict(criterion) === 'open' && !known.has(`/job${criterion.pointer}`))
    .map((criterion) => undecidedValue(criterion, language))
  const terms = textsOf(offer, '/offer')
    .filter(({ text }) => text.trim() === '' || hasOpenMarker(text))
    .map(({ pointer, text }) => markedValue(pointer, text.trim() === '' ? OPEN_MARKER : text, language))
  return [...marked, ...undecided, ...terms]
}

const required = ['givenName', 'profile', 'headline', 'highestEducation'] as const

/** Values that a CV needs and the candidate lacks: the CV prints a marker for each, in the run's language. */
function missingValues({ candidate, locale }: RunInputs): OpenValue[] {
  const language = languageOf(locale)
  const named = (pointer: string, field: FieldId): OpenValue => ({
    pointer: `/candidate/${pointer}`,
    text: `${fieldTexts[field][language]}: ${openMarkerText[language]}`,
    traces: [],
  })
  const isNameless = candidate.givenName === '' && candidate.familyName === ''
  const single = required.filter((field) => (field === 'givenName' ? isNameless : candidate[field] === ''))
  return [
    ...single.map((field) => named(field, field)),
    ...candidate.expertise.flatMap(({ items }, at) =>
      items.length > 0 ? [] : [named(`expertise/${at}/items`, 'expertise')],
    ),
    ...candidate.education.flatMap(({ degree }, at) =>
      degree !== '' ? [] : [named(`education/${at}/degree`, 'degree')],
    ),
    ...candidate.trainings.flatMap(({ title }, at) => (title !== '' ? [] : [named(`trainings/${at}/title`, 'title')])),
    ...candidate.languages.flatMap(({ name, level, text }, at) => [
      ...(name === '' ? [named(`languages/${at}/name`, 'name')] : []),
      ...(level === null && text === '' ? [named(`languages/${at}/level`, 'level')] : []),
    ]),
    ...candidate.engagements.flatMap(({ client, role, period }, at) => [
      ...(client === '' ? [named(`engagements/${at}/client`, 'client')] : []),
      ...(role === '' ? [named(`engagements/${at}/role`, 'role')] : []),
      ...(period.start === null && period.text === '' ? [named(`engagements/${at}/period`, 'period')] : []),
    ]),
  ]
}

/** A document as its reader sees it. */
export interface ShownDocument {
  documentType: string
  /** The output of `shownText`. */
  text: string
}

/**
 * The open values of a run that a document shows. Markers beyond those stand for values missing from the input: named
 * individually in a CV, otherwise reported as one open value of the document, so that no visible marker goes unnoticed.
 */
export function shownValues(
  { documentType, text }: ShownDocument,
  values: readonly OpenValue[],
  inputs: RunInputs,
): OpenValue[] {
  const count = markers.reduce((sum, marker) => sum + text.split(marker).length - 1, 0)
  if (count === 0) return []
  const roots = rootsOf(documentType)
  const shown = values.filter(
    ({ pointer, traces }) =>
      roots.some((root) => pointer.startsWith(`/${root}/`)) && traces.some((trace) => text.includes(trace)),
  )
  if (count <= shown.length) return shown
  const missing = documentType === 'cv' ? missingValues(inputs) : []
  if (missing.length > 0) return [...shown, ...missing]
  return [
    ...shown,
    { pointer: `/document/${documentType}`, text: openMarkerText[languageOf(inputs.locale)], traces: [] },
  ]
}

function rootsOf(documentType: string): readonly string[] {
  const definitions: readonly DocumentDefinition[] = documentTypes
  return definitions.find(({ type }) => type === documentType)?.shows ?? ['candidate', 'job', 'offer']
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
  const traces = segments.flatMap(({ open }, at) => {
    if (!open) return []
    const before = bareText(segments[at - 1]?.text ?? '').slice(-traceLength)
    const after = bareText(segments[at + 1]?.text ?? '').slice(0, traceLength)
    // Data files keep the CV's language, whatever the run's language is.
    return markers.map((marker) => before + marker + after)
  })
  return { pointer, text: segments.map(({ text }) => text).join(''), traces }
}

function undecidedValue({ pointer, criterion }: CriterionResult, language: Language): OpenValue {
  const text = `${criterion} – ${openMarkerText[language]}`
  return { pointer: `/job${pointer}`, text, traces: [bareText(criterion).slice(0, 3 * traceLength)] }
}
