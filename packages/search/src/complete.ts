import { presetIds, presetName } from './dates/presets.ts'
import { foldName, nearestName } from './fold.ts'
import { quote } from './print.ts'
import { type RawToken, type RawValue, scan } from './scan.ts'
import type { SearchLanguage, Span } from './span.ts'
import {
  allNames,
  type Choice,
  type CompletionSource,
  findQualifier,
  type Qualifier,
  type Vocabulary,
  yesNo,
} from './vocabulary.ts'

/** A proposed replacement for the completion's span. */
export interface Proposal {
  kind: 'qualifier' | 'value'
  /** The text to insert: `typ:`, `lebenslauf`, `"Jürg Müller"`. */
  insert: string
  /** The qualifier that it names or is a value of. */
  qualifier: string
}

/** The proposals at the caret. */
export interface Completion {
  /** The range that a proposal replaces. */
  span: Span
  proposals: Proposal[]
  /** Where to request more values that start with `text`; null if the proposals are complete. */
  open: { source: CompletionSource; qualifier: string; text: string } | null
}

const most = 12

/** Proposes names of qualifiers and values of closed lists for the part being typed at `caret`. */
export function complete(
  text: string,
  caret: number,
  { vocabulary, language }: { vocabulary: Vocabulary; language: SearchLanguage },
): Completion {
  const token = scan(text).find(({ span }) => span.start <= caret && caret <= span.end)
  if (token === undefined)
    return { span: { start: caret, end: caret }, proposals: names('', vocabulary, language), open: null }
  const beforeColon = token.name !== null && caret <= token.name.span.end
  if (token.name === null || beforeColon) return completeWord(token, text, { caret, vocabulary, language })
  const qualifier = findQualifier(vocabulary, token.name.text)
  const value = token.values.findLast(({ span }) => span.start <= caret)
  if (qualifier === null || value === undefined)
    return { span: { start: caret, end: caret }, proposals: [], open: null }
  return completeValue(qualifier, value, { typed: upTo(value, text, caret), language })
}

interface Place {
  caret: number
  vocabulary: Vocabulary
  language: SearchLanguage
}

function completeWord(token: RawToken, text: string, { caret, vocabulary, language }: Place): Completion {
  const start = token.name?.span.start ?? token.values[0]?.span.start ?? token.span.start
  // Replaces the name with its colon and keeps the values after it.
  const end = token.name === null ? token.span.end : token.name.span.end + 1
  const span = { start: Math.min(start, caret), end }
  if (token.values[0]?.quoted === true && token.name === null) return { span, proposals: [], open: null }
  const typed = text.slice(span.start, caret)
  const values = token.name === null && typed.length > 1 ? closedValues(typed, vocabulary, language) : []
  return { span, proposals: [...names(typed, vocabulary, language), ...values].slice(0, most), open: null }
}

function names(typed: string, { qualifiers }: Vocabulary, language: SearchLanguage): Proposal[] {
  const proposalOf = ({ id, names: { [language]: own } }: Qualifier): Proposal => ({
    kind: 'qualifier',
    insert: `${own[0]}:`,
    qualifier: id,
  })
  return ranked(qualifiers, typed, (qualifier) => allNames(qualifier.names, language)).map(proposalOf)
}

function closedValues(typed: string, { qualifiers }: Vocabulary, language: SearchLanguage): Proposal[] {
  return qualifiers.flatMap((qualifier) => {
    if (qualifier.kind !== 'choice') return []
    const named = ranked(qualifier.choices, typed, (choice) => allNames(choice.names, language))
    return named.map(({ names: { [language]: own } }) => ({
      kind: 'value' as const,
      insert: `${qualifier.names[language][0]}:${spelt(own[0])}`,
      qualifier: qualifier.id,
    }))
  })
}

function completeValue(
  qualifier: Qualifier,
  { span }: RawValue,
  { typed, language }: { typed: string; language: SearchLanguage },
): Completion {
  const proposals = valuesOf(qualifier, typed, language)
    .slice(0, most)
    .map((value): Proposal => ({ kind: 'value', insert: spelt(value), qualifier: qualifier.id }))
  const source = qualifier.kind === 'text' ? qualifier.source : null
  return { span, proposals, open: source === null ? null : { source, qualifier: qualifier.id, text: typed } }
}

function valuesOf(qualifier: Qualifier, typed: string, language: SearchLanguage): string[] {
  switch (qualifier.kind) {
    case 'text':
      return []
    case 'date':
      return periods(typed, language)
    case 'yes-no': {
      const answers = choiceNames(yesNo, typed, language)
      return qualifier.orPeriod ? [...answers, ...periods(typed, language)] : answers
    }
    case 'choice':
      return choiceNames(qualifier.choices, typed, language)
  }
}

function periods(typed: string, language: SearchLanguage): string[] {
  return ranked([...presetIds.map((id) => presetName(id, language)), '7d', '3m', '1y'], typed, (name) => [name])
}

function choiceNames(choices: readonly Choice[], typed: string, language: SearchLanguage): string[] {
  const met = ranked(choices, typed, (choice) => allNames(choice.names, language))
  return met.map((choice) => choice.names[language][0])
}

/** Entries with a name that starts with `typed`, then those that contain it; a misspelt one if there is no other. */
function ranked<Entry>(entries: readonly Entry[], typed: string, namesOf: (entry: Entry) => string[]): Entry[] {
  const folded = foldName(typed)
  const fits = (test: (name: string) => boolean) =>
    entries.filter((entry) => namesOf(entry).some((name) => test(foldName(name))))
  const first = fits((name) => name.startsWith(folded))
  const second = folded.length < 2 ? [] : fits((name) => name.includes(folded))
  const met = [...new Set([...first, ...second])]
  if (met.length > 0) return met
  const near = nearestName(typed, entries.flatMap(namesOf))
  return near === null ? [] : entries.filter((entry) => namesOf(entry).includes(near))
}

/** A value in the spelling that a query needs. */
export function spelt(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._+#-]*$/u.test(value) ? value : quote(value)
}

function upTo({ span, quoted }: RawValue, text: string, caret: number): string {
  const start = quoted ? span.start + 1 : span.start
  const typed = text.slice(start, Math.max(start, caret))
  return quoted ? typed.replace(/["“”»«]$/, '') : typed
}
