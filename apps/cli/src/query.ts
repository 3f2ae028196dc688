import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'

/**
 * A command whose arguments are a query: `-type:cv` is a part of it. What was meant as an option, and is none, is refused with those
 * that there are.
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

/** Dashes as word processors set them, and an option with one dash too few, are no words that somebody looks for. */
function isOptionLike(word: string, flags: readonly string[]): boolean {
  return /^(?:--|[–—])/.test(word) || flags.includes(`-${word.replace(/=.*/s, '')}`)
}

/**
 * The query that the words of a command line are. The shell has taken quotation marks away: a word with a space in it was
 * a phrase, unless the whole query is one word.
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
