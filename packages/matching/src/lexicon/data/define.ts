import type { AliasGuard, Concept, ConceptKind, Level } from '../lexicon.ts'

/** A concept as it is written down: short, and without its kind, which a whole table shares. */
export interface ConceptEntry {
  /** One name for all languages, or the German, the English and the French one. */
  name: string | readonly [de: string, en: string, fr: string]
  /** Patterns of further aliases (see `expandAlias`), separated by commas. */
  also?: string
  /** Ids of the concepts that this one proves, separated by spaces. */
  proves?: string
  guard?: AliasGuard
  /** Words that end compounds for a kind of this concept (`Buchhaltung`), and compounds that do not, separated by commas. */
  heads?: string
  notHeads?: string
  level?: Level
  /** Ids of the concepts that are studied to become this role, separated by spaces: `nursing` for a nurse. */
  studies?: string
  /** A suite of programs, of which one alone proves a part. */
  suite?: boolean
  source?: string
}

/** Turns a table of entries, by concept id, into concepts of one kind. */
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

/** A guarded common word (`livraison`) begins a sentence with a capital: both spellings count. */
function withSentenceCapitals({ aliases, near }: AliasGuard): { guard: AliasGuard; added: string[] } {
  const capitals = aliases
    .filter((alias) => /^\p{Ll}/u.test(alias))
    .map((alias) => alias.charAt(0).toUpperCase() + alias.slice(1))
  const added = capitals.filter((alias) => !aliases.includes(alias))
  return { guard: { aliases: [...aliases, ...added], near }, added }
}

/** The parts that few concepts have. */
function rareParts({ guard, heads, notHeads, level, studies, suite, source }: ConceptEntry): Partial<Concept> {
  return {
    ...(guard === undefined ? {} : { guard }),
    ...(heads === undefined ? {} : { heads: splitList(heads, ',').flatMap(inflectAlias) }),
    ...(notHeads === undefined ? {} : { notHeads: splitList(notHeads, ',').flatMap(inflectAlias) }),
    ...(level === undefined ? {} : { level }),
    ...(studies === undefined ? {} : { studies: splitList(studies, ' ') }),
    ...(suite === true ? { isSuite: true } : {}),
    ...(source === undefined ? {} : { source }),
  }
}

const adjectiveEndings = ['', 'e', 'er', 'en', 'es', 'em']

/**
 * Writes out an alias pattern: `*` stands for the endings of a German adjective (`agil* Methoden`), a part in
 * parentheses may be left out (`project(s)`), and one of the parts in braces is taken (`{chef|direction} de projet`).
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

/** An alias and, when it ends in a German noun of a common kind, its other cases: `Projektleiter`, `Projektleitern`. */
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
