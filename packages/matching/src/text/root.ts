import { memoised } from './memoised.ts'
import { stemOf } from './stem.ts'
import { verbForms } from './verb-forms.ts'

/** What makes a noun of a verb, a verb of a noun, or either of a field, and every inflection; the longest that leaves a root counts. */
const suffixes =
  'ierungen|ierung|ierens?|ierte[mnrs]?|(?<!f)iert?|ologi(?:en?|es?|cal|sts?|ques?|sch(?:e[mnrs]?)?)|ology|ologues?|ationen|ations?|' +
  'ating|ated|ates?|issements?|issages?|issez|ements?|ments?|(?:er|(?<=[^aeioulryh])l)ung(?:en|s)?|ung(?:en|s)?|ings?|ances?|' +
  '(?<=s|(?<!produc)t)ion(?:en|s)?|innen|ed|ees?|ages?|ert|el[nt]?|ern|ens|ers?|en|es?|em|ns?|ez|ir|(?<=[dptv])re|is?|us?|x|s'
const derived = new RegExp(`^(\\p{L}{4,}?)(?:${suffixes})$`, 'u')

const separable =
  'ab an auf aus bei dar durch ein fest frei gegen her hin los mit nach nieder rueck teil um vor vorbei weg weiter zu zurueck zusammen'
const inseparable = 'be emp ent er hinter miss ueber unter ver wider zer'
const [separableParts, anyPrefix] = [separable, `${separable} ${inseparable}`].map((list) => list.replaceAll(' ', '|'))
/** Participles of German verbs: with `ge` (`gereinigt`, `zugeschnitten`, `rückgebaut`) and without it (`verpackt`). */
const withGe = new RegExp(`^(${separableParts})?ge(\\p{L}{3,}?)(e?t|en)$`, 'u')
const withoutGe = new RegExp(`^(?:${anyPrefix})(?:\\p{L}{3,}[dt]et|\\p{L}{3,}(?<!e|ier)t)$`, 'u')
const prefixed = new RegExp(`^(?:${anyPrefix})(?=\\p{L}{3})`, 'u')
/** Verbs that an umlaut tells from others: `zählen` and `zahlen`. */
const apart = /^(?:ver|er|an|ab|aus|be|ein)?(?:zaehl|foerder|drueck|fuell)/
const [shortest, longest] = [4, 48]

const pastForms = new Set(verbForms.en.match(/(?<=: |\s)[a-z]+(?<!ing|ment|ion|ce)(?=[;\s]|$)/g))

/** German roots by form; they also stand behind a prefix. */
const germanRoots = rootsOf([verbForms.de])
const otherRoots = rootsOf([verbForms.deNouns, verbForms.en, verbForms.fr])

function rootsOf(lists: readonly string[]): ReadonlyMap<string, string> {
  const families = lists.flatMap((list) => list.split(';')).map((line) => line.split(':').map((part) => part.trim()))
  return new Map(families.flatMap(([root = '', forms = '']) => forms.split(/\s+/).map((form) => [form, root] as const)))
}

/**
 * What words have in common that one makes of the other by an ending, a participle or another vowel (`Aufbereitung`, `aufbereitet`;
 * `calibrating`, `calibration`; `Zuschnitt`, `zugeschnitten`): rougher than `stemOf`, and only for words that stand beside others that are
 * compared too.
 */
export const rootOf: (word: string) => string = memoised(readRoot, { most: 8000, longest })

function readRoot(word: string): string {
  if (!/^\p{L}+$/u.test(word) || word.length > longest) return stemOf(word)
  const known = otherRoots.get(word) ?? germanRoot(word)
  if (known !== null) return plain(known)
  const verb = verbOf(word.replace(/aux$/, 'al'))
  return plain((derived.exec(verb)?.[1] ?? verb).replace(/f(?:i[cz]|y)$/, 'fi').replace(/([bt]u)t$/, '$1'))
}

/** A weak verb without what makes a participle of it. */
function verbOf(word: string): string {
  const [, separated = '', base = '', ending] = withGe.exec(word) ?? []
  const verb = `${separated}${base}`
  if (ending !== undefined && ending !== 'en' && verb.length >= shortest) return verb
  return withoutGe.test(word) ? word.replace(/(?<=[dt])et$|t$/, '') : word
}

const german = /\p{L}{3}ierte?$/u
const english = /\p{L}{3}ed$/u
const french = /\p{L}{3}ée?s?$/u
/** Words that look like participles, but say how something is. */
const noParticiple =
  /^(?:based|skilled|mixed|related|dedicated|advanced|detailed|limited|medium-sized|need|speed|feed|seed|weed|breed|geeignet|gesamt|gerecht|bekannt|beliebt|insgesamt|bereit|zuletzt|verschieden\w*)$/

/** Whether a word as written has the form of a participle or of a past tense, in any language: `geimpft`, `verpackt`, `planted`, `imprimés`, `sold`. */
export function isVerbForm(written: string, word: string): boolean {
  if (noParticiple.test(word)) return false
  if (english.test(word) || french.test(written) || pastForms.has(word)) return true
  const isSmall = /^\p{Ll}/u.test(written)
  return isSmall && (german.test(word) || withGe.test(word) || withoutGe.test(word))
}

/** The root of a German strong verb or of its noun, behind any prefix: `zugeschnitten` and `Zuschnitt` give `zuschneid`. */
function germanRoot(word: string): string | null {
  const [, separated = '', base = '', ending = ''] = withGe.exec(word) ?? []
  const participle = germanRoots.get(`${base}${ending}`)
  if (participle !== undefined) return `${separated}${participle}`
  const prefix = prefixed.exec(word)?.[0] ?? ''
  const own = germanRoots.get(word.slice(prefix.length))
  return own === undefined || (prefix === '' && !word.endsWith('en')) ? null : `${prefix}${own}`
}

/** Without an umlaut (`Zäune`, `Zaun`) and a doubled letter at the end (`fitted`, `fit`). */
function plain(root: string): string {
  return (apart.test(root) ? root : root.replace(/([aou])e/g, '$1')).replace(/(\p{L})\1$/u, '$1')
}
