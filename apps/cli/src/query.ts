import type { DossierOutputs } from '@dossier/api/client'
import { CliError } from './cli-error.ts'

/**
 * The query that the words of a command line are. The shell has taken quotation marks away: a word with a space in it was
 * a phrase, unless the whole query is one word. Throws a `usage` error for an option that there is not.
 */
export function queryOf(words: readonly string[]): string {
  const option = words.find((word) => word.startsWith('--'))
  if (option !== undefined)
    throw new CliError('usage', `There is no option ${option}; dossier search --help names them.`)
  return words.length === 1 ? words.join('') : words.map(asPart).join(' ')
}

function asPart(word: string): string {
  if (!/\s/.test(word) || /["„“”«»]/.test(word)) return word
  const [, head = '', value = ''] = /^(-?(?:[\p{L}_-]+:)?)(.*)$/su.exec(word) ?? []
  return `${head}"${value}"`
}

type QueryProblem = DossierOutputs['documents']['search']['problems'][number]

/** A problem below the query, with carets under its place. */
export function problemLines(query: string, { span, sentence, hint, severity }: QueryProblem): string[] {
  const before = widthOf(query.slice(0, span.start))
  const carets = '^'.repeat(Math.max(1, widthOf(query.slice(span.start, span.end))))
  // Controls would move the carets, or the terminal.
  const shown = query.replace(/\p{Cc}/gu, ' ')
  return [`  ${shown}`, `  ${' '.repeat(before)}${carets}`, `${severity}: ${sentence} ${hint}`]
}

/** The code points of a text that take a place of their own on a terminal. */
function widthOf(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length
}

/** The zone in which this machine counts its days. */
export function localTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
