import { languageCode } from '../language-names.ts'
import { splitList } from './split-list.ts'
import { namesQuality } from './plain-text-cues.ts'
import { phrasesOf, stemsOf } from './phrases.ts'
import { type DemandKind, demandKinds } from './plain-text-part-words.ts'

const patterns = demandKinds.map(({ kind, stems, words }) => ({
  kind,
  pattern: new RegExp(`${stemsOf(stems).source}|${phrasesOf(words).source}`, 'iu'),
}))
const joint = /,\s(?:(?:und|and|et|sowie)\s)?|\s(?:und|and|et|sowie|as well as|ainsi que)\s/giu

/**
 * The demands of one line, as a person would list them: an apprenticeship and a diploma, a degree and years of
 * practice, or a licence are separate entries; two attitudes, or two languages, stay one.
 */
export function listedParts(text: string): string[] {
  const enumerated = enumeration(text)
  return enumerated ?? splitAtKinds(text)
}

/** `Lehre; drei Jahre Praxis; Führerausweis` on one line; two parts of one kind may belong together. */
export function splitAtSemicolons(text: string): string[] {
  const parts = text.split(/;\s+/).map((part) => part.trim())
  const [one = '', other = ''] = parts
  const areApart =
    parts.length > 2 || (parts.length === 2 && firstKind(other) !== null && firstKind(other) !== kindOf(one))
  return areApart && parts.every((part) => part !== '' && isBalanced(part)) ? parts : [text]
}

function splitAtKinds(text: string): string[] {
  for (const { index, 0: whole } of text.matchAll(joint)) {
    const before = text.slice(0, index)
    const after = text.slice(index + whole.length)
    if (isBalanced(before) && areTwo(before, after)) return [before.trim(), ...splitAtKinds(after)]
  }
  return [text]
}

function areTwo(before: string, after: string): boolean {
  if (!before.includes(' ') || !after.includes(' ')) return false
  if ((isOwnClause(before) && isOwnClause(after)) || isSecondVerb(before, after)) return true
  const [one, other] = [kindOf(before), firstKind(after)]
  if (one === null || other === null) return ownLanguageClause(before, after)
  if (one !== other) return !/(?<!\p{L})(?:oder|or|ou)(?!\p{L})[^,]*$/iu.test(after) || one === 'qualification'
  if (one === 'qualification')
    return /^(?:\p{L}+(?:en|st|t) (?:über )?)?(?:eine[nmrs]?|ein|den|die|das|an?|the|une?|le|la|abschluss|\S+ausweis)\s/iu.test(
      after,
    )
  return one === 'practice' && /^with (?:exposure|experience|knowledge)/i.test(after)
}

const subject = String.raw`(?:sie|du|ihr|vous|tu|you)`
const verb = String.raw`(?:sind|haben|bringen|verfügen|besitzen|beherrschen|kennen|sprechen|schreiben|arbeiten|können|denken|bleiben|\p{L}{2,}st)`
const ownClause = new RegExp(
  String.raw`^${subject} (?!\p{L}*(?:$|[.,])|nicht)\p{L}+ \p{L}|^(?:\S+ ){1,6}?${verb} (?:sie|du|ihr)(?!\p{L})`,
  'iu',
)

const goesOn =
  /^(?:bist|hast|kannst|verfügst|bringst|besitzt|beherrschst|sprichst|kennst|arbeitest|sind|haben|verfügen|bringen|besitzen|beherrschen|sprechen|kennen|êtes|avez|maîtrisez|parlez|possédez|disposez|lisez|utilisez|connaissez|have|hold|speak|know|bring)\s\S/iu
const begins = new RegExp(String.raw`^${subject}\s`, 'iu')

/** `Du bist schwindelfrei, hast den Führerausweis B`: a second verb of the same reader. */
function isSecondVerb(before: string, after: string): boolean {
  const isChecked = kindOf(before) !== null || firstKind(after) !== null || namesLanguage(after)
  return isChecked && goesOn.test(after) && (begins.test(before) || goesOn.test(before))
}

/** `Sie schreiben stilsicher`, `in Excel sind Sie fit`: a clause about the reader with a verb of its own. */
function isOwnClause(text: string): boolean {
  return ownClause.test(text)
}

/**
 * `Deutsch (B2), Schweizerdeutsch verstehst du`, `en allemand (B1) et en anglais (B2)`: each language has a separate
 * verb or level.
 */
function ownLanguageClause(before: string, after: string): boolean {
  if (!namesLanguage(before) || !namesLanguage(after)) return false
  if (/\p{L}st du(?!\p{L})|(?:vous|tu|sie|you) \p{L}{4,}/iu.test(after)) return true
  return before.trim().endsWith(')') && /^(?:en|auf|in)\s[^(]{3,30}\(/iu.test(after)
}

function namesLanguage(text: string): boolean {
  return text.split(/[\s,;/()]+/).some((word) => word.length > 3 && languageCode(word) !== null)
}

function kindOf(text: string): DemandKind | null {
  return patterns.find(({ pattern }) => pattern.test(text))?.kind ?? null
}

/** The kind of demand that the first words of a text state, or null. */
function firstKind(text: string): DemandKind | null {
  return kindOf((/^[^,;]*/.exec(text)?.[0] ?? '').split(/\s+/).slice(0, 8).join(' '))
}

/** `Kranausweis, Führerausweis Kat. C, gute Deutschkenntnisse.`: the entries of a sentence without a verb; else the sentence. */
export function nominalList(sentence: string): readonly string[] {
  if (
    /(?<!\p{L})(?:sie|du|ihr|wir|you|we|vous|tu|nous|il|(?:is|are|est|sont|ist|sind|wäre|wären))(?!\p{L})/iu.test(
      sentence,
    )
  )
    return [sentence]
  const parts = splitList(sentence.replace(/\.$/u, ''), true)
  return (parts.length > 2 && enumeratedQualities(parts)) || [sentence]
}

/** `Wir erwarten`, `To do this well you need`: what introduces a list of demands. */
const frame =
  /^(?:[^,;]{0,40}\s)?(?:(?:wir|darum|hier) (?:erwarten|verlangen|brauchen|suchen)|voraussetzung(?:en)? (?:ist|sind)|you(?:['’]ll| will)? need|we (?:need|expect|ask for|require)|nous (?:demandons|attendons|exigeons)|il (?:vous |te |nous )?faut)\s/iu

/**
 * `A leader with two years of practice, good judgement and an eye for detail`: three or more items, each of which is a
 * quality.
 */
function enumeration(text: string): string[] | null {
  const opening = (frame.exec(text) ?? /^[^,;]{3,60}?\s(?:mit|with|avec)\s/iu.exec(text))?.[0] ?? ''
  if (opening === '' || /^(?:erfahrung|experience|umgang|kenntnis)/iu.test(text)) return null
  const parts = text.slice(opening.length).split(joint)
  const named = parts.filter((part) => namesQuality(part) || kindOf(part) !== null).length
  const isList = named === parts.length || (frame.test(text) && named * 2 > parts.length)
  if (parts.length < 3 || !isList || !parts.every(isBalanced) || !parts.some((part) => kindOf(part) !== null))
    return null
  return [opening + (parts[0] ?? ''), ...parts.slice(1)].map((part) => part.trim())
}

/** The entries of `Lehre als Maler, Führerausweis B, Humor` after a heading; null if it is one text. */
export function enumeratedQualities(parts: readonly string[]): readonly string[] | null {
  const areAll =
    parts.length > 1 &&
    parts.every(
      (part) =>
        part.split(' ').length <= 8 &&
        !/^(?:mit|in|with|avec|dont|davon|und|oder|and|or|et|ou|inkl|z\. ?b|e\.g|par ex|auch|idealerweise|ideally|ist|sind|wäre|aber|is|are|but|est|mais)(?!\p{L})/iu.test(
          part,
        ),
    )
  if (!areAll) return null
  const named = parts.filter((part) => namesQuality(part) || kindOf(part) !== null).length
  return named === parts.length || (parts.length > 2 && named * 2 >= parts.length) ? parts : null
}

function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length
}
