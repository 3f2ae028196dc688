import type {
  ComparedRun,
  CriterionChangeView,
  DocumentChangeView,
  FieldChangesView,
  FieldChangeView,
  RunComparison,
} from '@dossier/api'
import { describePointer } from '@dossier/generators/locale'
import type { Finding } from '@dossier/matching'
import { type Candidate, describeRule, fieldTexts } from '@dossier/profiles'
import { messagesFor } from '../i18n/catalogues.ts'
import type { Messages } from '../i18n/en.ts'
import type { UiLanguage } from '../i18n/ui-language.ts'
import { localeOf } from './locale.ts'
import '../i18n/topics/compare.ts'

/** A changed field, with its place in words. */
export interface FieldView extends Pick<FieldChangeView, 'kind' | 'pieces'> {
  key: string
  place: string
  /** Its previous place, if it was a different one; empty otherwise. */
  placeBefore: string
  before: string
  after: string
}

export interface FieldSection {
  section: 'candidate' | 'job' | 'offer' | 'theme'
  fields: FieldView[]
  omitted: number
}

type Side = Pick<ComparedRun, 'runId' | 'status' | 'candidateName' | 'createdAt'> & { jobTitle: string }

/** All differences between two runs, in one language. */
export interface CompareView {
  a: Side
  b: Side
  sameCandidate: boolean
  sameJob: boolean
  score: RunComparison['score']
  recommendation: RunComparison['recommendation']
  /** Language and versions that differ. */
  facts: { name: keyof Messages['compare']['facts']; before: string; after: string }[]
  criteria: CriterionChangeView[]
  criteriaOmitted: number
  sections: FieldSection[]
  feedback: {
    resolved: string[]
    resolvedOmitted: number
    added: string[]
    addedOmitted: number
    remaining: number
  } | null
  documents: DocumentChangeView[]
}

interface People {
  before: Candidate
  after: Candidate
}

/** Writes a comparison in one language; `people` are the candidates of both runs, into which the places point. */
export function viewComparison(comparison: RunComparison, people: People, language: UiLanguage): CompareView {
  const { a, b, sameCandidate, sameJob, score, recommendation, criteria, documents } = comparison
  const inCandidate = {
    before: (pointer: string) => describePointer(people.before, pointer, localeOf(language)),
    after: (pointer: string) => describePointer(people.after, pointer, localeOf(language)),
  }
  const byName = (pointer: string) => fieldNames(pointer, language)
  const inOther = { before: byName, after: byName }
  return {
    a: viewSide(a),
    b: viewSide(b),
    sameCandidate,
    sameJob,
    score,
    recommendation,
    criteria,
    criteriaOmitted: comparison.criteriaOmitted,
    facts: factsOf(a, b, language),
    sections: [
      viewFields('candidate', comparison.candidate, inCandidate),
      viewFields('job', comparison.job, inOther),
      viewFields('offer', comparison.offer, inOther),
      viewFields('theme', comparison.theme, inOther),
    ].filter(({ fields }) => fields.length > 0),
    feedback: comparison.feedback && {
      resolvedOmitted: comparison.feedback.resolvedOmitted,
      addedOmitted: comparison.feedback.addedOmitted,
      resolved: comparison.feedback.resolved.map((finding) => sayFinding(finding, language)),
      added: comparison.feedback.added.map((finding) => sayFinding(finding, language)),
      remaining: comparison.feedback.remaining,
    },
    documents,
  }
}

function viewSide({ runId, status, candidateName, createdAt, jobTitle }: ComparedRun): Side {
  return { runId, status, candidateName, createdAt, jobTitle: jobTitle ?? '' }
}

function factsOf(a: ComparedRun, b: ComparedRun, language: UiLanguage): CompareView['facts'] {
  const { locales, compare } = messagesFor(language)
  const facts: CompareView['facts'] = [
    { name: 'mode', before: compare.modes[a.mode], after: compare.modes[b.mode] },
    { name: 'locale', before: locales[a.locale], after: locales[b.locale] },
    { name: 'engine', before: a.versions.engine, after: b.versions.engine },
    { name: 'lexicon', before: lexiconOf(a), after: lexiconOf(b) },
    { name: 'templates', before: a.versions.templates, after: b.versions.templates },
    { name: 'bundle', before: a.versions.bundle, after: b.versions.bundle },
  ]
  return facts.filter(({ before, after }) => before !== after)
}

type Describe = Record<'before' | 'after', (pointer: string) => string>

function viewFields(
  section: FieldSection['section'],
  { changes, omitted }: FieldChangesView,
  describe: Describe,
): FieldSection {
  const fields = changes.map(({ kind, before, after, pieces }): FieldView => {
    const places = [before && describe.before(before.pointer), after && describe.after(after.pointer)] as const
    const place = places[1] ?? places[0] ?? ''
    return {
      kind,
      pieces,
      key: `${kind} ${before?.pointer ?? ''} ${after?.pointer ?? ''}`,
      place,
      placeBefore: places[0] !== null && places[0] !== place ? places[0] : '',
      before: before?.text ?? '',
      after: after?.text ?? '',
    }
  })
  return { section, fields, omitted }
}

/** `/assignment/start` as `Assignment › Start`; omits the indices of entries. */
export function fieldNames(pointer: string, language: UiLanguage): string {
  const words = messagesFor(language).compare.fields
  return pointer
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .map((part) => words[part] ?? catalogued(part, language))
    .join(' › ')
}

function catalogued(name: string, language: UiLanguage): string {
  return Object.hasOwn(fieldTexts, name) ? fieldTexts[name as keyof typeof fieldTexts][language] : name
}

function sayFinding({ rule, params }: Finding, language: UiLanguage): string {
  return describeRule(rule, params, language).problem
}

/** The number of changes to step through. */
export function countChanges({ criteria, sections, feedback, documents, facts }: CompareView): number {
  const fields = sections.reduce((sum, section) => sum + section.fields.length, 0)
  const findings = (feedback?.resolved.length ?? 0) + (feedback?.added.length ?? 0)
  const lines = documents.flatMap(({ text }) => text?.stretches.flatMap((stretch) => stretch.lines) ?? [])
  return facts.length + criteria.length + fields + findings + lines.filter(({ kind }) => kind !== 'same').length
}

/** The built-in lexicon, and the version of the team's if it has taught anything. */
function lexiconOf({ versions, lexiconVersion }: ComparedRun): string {
  return lexiconVersion === 0 ? versions.lexicon : `${versions.lexicon} + ${lexiconVersion}`
}
