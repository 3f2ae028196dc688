import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'

/**
 * Makes a command accept a query as its arguments: `-type:cv` is part of the query. Rejects words that look like
 * unknown options, and lists the known ones.
 */
export function takingQuery(command: Command): Command {
  return command.allowUnknownOption().hook('preAction', (_, called) => {
    const flags = called.options.map(({ long }) => long).filter((flag) => typeof flag === 'string')
    const stray = called.args.find((word) => isOptionLike(word, flags))
    if (stray === undefined) return
    const known = `${called.parent?.name() ?? ''} ${called.name()} takes ${flags.join(', ')}`
    called.error(`error: unknown option '${stray}'\n(${known})`, { code: 'commander.unknownOption' })
  })
}

/** Dashes as set by word processors, and options with one dash too few, are not search words. */
function isOptionLike(word: string, flags: readonly string[]): boolean {
  return /^(?:--|[–—])/.test(word) || flags.includes(`-${word.replace(/=.*/s, '')}`)
}

/**
 * Joins the words of a command line to a query. The shell has removed quotation marks: a word with a space was a
 * phrase, unless the whole query is one word.
 */
export function queryOf(words: readonly string[]): string {
  return words.length === 1 ? words.join('') : words.map(asPart).join(' ')
}

function asPart(word: string): string {
  if (!/\s/.test(word) || /["„“”«»]/.test(word)) return word
  const [, head = '', value = ''] = /^(-?(?:[\p{L}_-]+:)?)(.*)$/su.exec(word) ?? []
  return `${head}"${value}"`
}

type QueryProblem = DossierOutputs['documents']['search']['problems'][number]

/** A problem below the query, with carets under its position. */
export function problemLines(query: string, { span, sentence, hint, severity }: QueryProblem): string[] {
  const before = widthOf(query.slice(0, span.start))
  const carets = '^'.repeat(Math.max(1, widthOf(query.slice(span.start, span.end))))
  // Control characters would move the carets, or affect the terminal.
  const shown = query.replace(/\p{Cc}/gu, ' ')
  return [`  ${shown}`, `  ${' '.repeat(before)}${carets}`, `${severity}: ${sentence} ${hint}`]
}

/** Number of code points in a text that occupy a column in a terminal. */
function widthOf(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length
}

/** The time zone of this machine. */
export function localTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
