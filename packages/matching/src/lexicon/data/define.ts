import { phraseKey } from '../../text/normalise.ts'
import type { AliasGuard, Concept, ConceptKind, Level } from '../lexicon.ts'

/** The short form in which tables define a concept; the whole table shares the kind. */
export interface ConceptEntry {
  /** One name for all languages, or the German, English and French names. */
  name: string | readonly [de: string, en: string, fr: string]
  /** Patterns of further aliases (see `expandAlias`), separated by commas. */
  also?: string
  /** Ids of the concepts that this one proves, separated by spaces. */
  proves?: string
  guard?: AliasGuard
  /** Last parts of compounds that name a kind of this concept (`Buchhaltung`), and compounds that are exceptions, separated by commas. */
  heads?: string
  notHeads?: string
  level?: Level
  /** Ids of the concepts that one studies to enter this role, separated by spaces: `nursing` for a nurse. */
  studies?: string
  /** Whether this is a suite of programs, of which one program proves only a part. */
  suite?: boolean
  /** Whether this is a family of products that replace each other (`CRM`). */
  family?: boolean
  source?: string
}

/** Turns a table of entries, keyed by concept id, into concepts of one kind. */
export function define(kind: ConceptKind, entries: Readonly<Record<string, ConceptEntry>>): Concept[] {
  return Object.entries(entries).map(([id, entry]) => {
    const [de, en, fr] = typeof entry.name === 'string' ? [entry.name, entry.name, entry.name] : entry.name
    const guard = entry.guard === undefined ? undefined : withSentenceCapitals(entry.guard)
    return {
      id,
      kind,
      labels: { de, en, fr },
      aliases: [
        ...[de, ...splitList(entry.also, ',').flatMap(expandAlias)].flatMap(inflectAlias),
        ...(guard?.added ?? []),
      ],
      broader: splitList(entry.proves, ' '),
      ...rareParts({ ...entry, ...(guard === undefined ? {} : { guard: guard.guard }) }),
    }
  })
}

/**
 * Products of the given categories, one a line: its name, which labels it in all languages and gives its id (`CAS genesisWorld` →
 * `cas-genesisworld`), then patterns of further aliases, separated by commas. Each product proves all the categories (ids, separated
 * by spaces). A product whose name is also a common word needs `define` and a guard.
 */
export function products(categories: string, lines: string): Concept[] {
  const entries = splitList(lines, '\n').map((line): [string, ConceptEntry] => {
    const [name = '', ...also] = splitList(line, ',')
    const id = phraseKey(name).replaceAll(/[^a-z\d]+/g, '-')
    return [id, { name, also: also.join(','), proves: categories }]
  })
  return define('technology', Object.fromEntries(entries))
}

/** Adds the cases of guarded nouns, and the spelling with a capital for guarded common words (`livraison`), as at the start of a sentence. */
function withSentenceCapitals({ aliases: own, near }: AliasGuard): { guard: AliasGuard; added: string[] } {
  const aliases = [...new Set(own.flatMap(inflectAlias))]
  const capitals = aliases
    .filter((alias) => /^\p{Ll}/u.test(alias))
    .map((alias) => alias.charAt(0).toUpperCase() + alias.slice(1))
  const added = [...aliases, ...capitals].filter((alias) => !own.includes(alias))
  return { guard: { aliases: [...new Set([...own, ...added])], near }, added }
}

/** The optional parts of a concept, present only if the entry has them. */
function rareParts({ guard, heads, notHeads, level, studies, suite, family, source }: ConceptEntry): Partial<Concept> {
  return {
    ...(guard === undefined ? {} : { guard }),
    ...(heads === undefined ? {} : { heads: splitList(heads, ',').flatMap(inflectAlias) }),
    ...(notHeads === undefined ? {} : { notHeads: splitList(notHeads, ',').flatMap(inflectAlias) }),
    ...(level === undefined ? {} : { level }),
    ...(studies === undefined ? {} : { studies: splitList(studies, ' ') }),
    ...(suite === true ? { isSuite: true } : {}),
    ...(family === true ? { isFamily: true } : {}),
    ...(source === undefined ? {} : { source }),
  }
}

const adjectiveEndings = ['', 'e', 'er', 'en', 'es', 'em']

/**
 * Expands an alias pattern into aliases: `*` stands for the endings of a German adjective (`agil* Methoden`), parentheses
 * enclose an optional part (`project(s)`), and braces enclose alternatives (`{chef|direction} de projet`).
 */
export function expandAlias(pattern: string): string[] {
  const hole = /\*|\(([^)]*)\)|\{([^}]*)\}/.exec(pattern)
  if (hole === null) return [pattern]
  const [text, optional, choice] = hole
  const before = pattern.slice(0, hole.index)
  const rest = expandAlias(pattern.slice(hole.index + text.length))
  return fillings(optional, choice).flatMap((filling) => rest.map((after) => before + filling + after))
}

const nounEndings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ung|heit|keit|schaft|bank|ion)$/, ['en']],
  [/(?:er|or)$/, ['n', 's']],
  [/eur$/, ['e', 'en', 'in', 'innen']],
  [/(?:ist|ekt|dent|nent|ant)$/, ['en']],
  [/(?:ment|wesen|verfahren|test|sektor|handel|verkehr|marketing|controlling)$/i, ['s']],
  [/(?:projekt|prozess|system|konzept|bereich|dienst|portal|netz)$/i, ['e', 'en', 's']],
  [/(?:plan|zentrum|dossier|team|recht|umfeld)$/i, ['s']],
  [/(?:amt)$/i, ['es', 's']],
  [/(?:ausweis|schein)$/i, ['es', 's']],
  [/(?:e|el)$/, ['n']],
  [/(?:analyse|methode|schnittstelle|behörde|kasse)$/i, ['n']],
]

/** Returns an alias and, if it ends in a German noun with a common ending, its other cases: `Projektleiter`, `Projektleitern`. */
export function inflectAlias(alias: string): string[] {
  const last = alias.split(/[\s-]/).at(-1) ?? ''
  if (last.length < 5 || !/^\p{Lu}/u.test(last) || !/\p{Ll}$/u.test(last)) return [alias]
  const endings = nounEndings.flatMap(([pattern, written]) => (pattern.test(last) ? written : []))
  return [alias, ...endings.map((ending) => alias + ending)]
}

function fillings(optional: string | undefined, choice: string | undefined): string[] {
  if (optional !== undefined) return ['', optional]
  return choice === undefined ? adjectiveEndings : choice.split('|')
}

function splitList(text: string | undefined, separator: string): string[] {
  if (text === undefined) return []
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
