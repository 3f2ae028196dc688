import { boundsOf, type DateContext, readDate } from './dates/expression.ts'
import { presetNames } from './dates/presets.ts'
import { nearestName } from './fold.ts'
import { problem, type SearchProblem } from './problems.ts'
import type { RawValue } from './scan.ts'
import type { SearchLanguage, Span } from './span.ts'
import type { ValueMeaning, ValueNode } from './tree.ts'
import { allNames, type Choice, findChoice, type Qualifier, yesNo } from './vocabulary.ts'

/** The context for interpreting a query. */
export interface SearchContext extends DateContext {
  /** The language of names in hints; names are understood in all languages. */
  language: SearchLanguage
}

/** Interprets a value according to its qualifier. A value that cannot be understood stays, with its problem. */
export function readValue(raw: RawValue, qualifier: Qualifier, context: SearchContext): ValueNode {
  const { text, quoted, span, closed } = raw
  const read = text === '' ? empty(qualifier, span, context) : understand(text, span, { qualifier, context })
  const unclosed = closed ? [] : [problem('unclosed_quote', span)]
  return { text, quoted, span, meaning: read.meaning, problems: [...unclosed, ...read.problems] }
}

interface Reading {
  meaning: ValueMeaning | null
  problems: SearchProblem[]
}

const understood = (meaning: ValueMeaning): Reading => ({ meaning, problems: [] })
const refused = (reason: SearchProblem): Reading => ({ meaning: null, problems: [reason] })

function empty({ names, example }: Qualifier, span: Span, { language }: SearchContext): Reading {
  return refused(problem('empty_value', span, { name: names[language][0], example: example[language] }))
}

function understand(
  text: string,
  span: Span,
  { qualifier, context }: { qualifier: Qualifier; context: SearchContext },
): Reading {
  switch (qualifier.kind) {
    case 'text':
      return hasSubstance(text) ? understood({ kind: 'text' }) : refused(problem('nothing_to_find', span, { text }))
    case 'choice': {
      const choice = findChoice(qualifier.choices, text)
      if (choice !== null) return understood({ kind: 'choice', id: choice.id })
      return refused(unknownValue(text, span, { qualifier, choices: qualifier.choices, context }))
    }
    case 'yes-no': {
      const choice = findChoice(yesNo, text)
      if (choice !== null) return understood({ kind: 'yes-no', yes: choice.id === 'yes' })
      const period = qualifier.orPeriod ? readDate(text, context) : null
      if (period !== null) return understood({ kind: 'date', date: period, ...boundsOf(period, 'within', context) })
      return refused(unknownValue(text, span, { qualifier, choices: yesNo, context }))
    }
    case 'date': {
      const date = readDate(text, context)
      if (date !== null) return understood({ kind: 'date', date, ...boundsOf(date, qualifier.role, context) })
      const suggestion = nearestName(text, presetNames)
      const name = qualifier.names[context.language][0]
      if (suggestion === null) return refused(problem('bad_date', span, { value: text }))
      return refused(problem('misspelt_value', span, { value: text, name, suggestion }))
    }
  }
}

/** Maximum number of values that a hint lists; the search box proposes all of them. */
const mostNamed = 12

interface Expected {
  qualifier: Qualifier
  choices: readonly Choice[]
  context: SearchContext
}

function unknownValue(value: string, span: Span, { qualifier, choices, context }: Expected): SearchProblem {
  const name = qualifier.names[context.language][0]
  const suggestion = nearestName(
    value,
    choices.flatMap(({ names }) => allNames(names, context.language)),
  )
  if (suggestion !== null) return problem('misspelt_value', span, { value, name, suggestion })
  const names = choices.map((choice) => choice.names[context.language][0])
  const known = [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])].join(', ')
  return problem('unknown_value', span, { value, name, known })
}

/** Whether a text contains anything searchable. */
export function hasSubstance(text: string): boolean {
  return /[\p{L}\p{N}+#]/u.test(text)
}
