import type { Token } from '../text/normalise.ts'
import { memoisedTest } from '../text/memoised.ts'
import { numberAt, type WrittenNumber } from '../text/numbers.ts'
import { spokenLanguage } from '../text/spoken-languages.ts'
import { isFiller } from './filler.ts'
import type { Span } from './marks.ts'
import { findWishes } from './segments.ts'
import { isBeneficiary, isVague } from './vague.ts'

/**
 * A detail of a demand. `amount`: at least this number or sum, of `unit` (a folded word, empty if not stated); `designation`: exactly
 * this level, class, category or version; `recent`: within this number of last years.
 */
export type Detail =
  | { type: 'amount'; value: number; unit: string; isMoney: boolean; text: string }
  | { type: 'designation'; value: string; text: string }
  | { type: 'recent'; years: number; text: string }

const ceilings = /^(?:unter|under|below|max|maximal|hoechstens|bis|to|a|maximum|jusqu|pro|per|par|alle|every)$/
const recentWord = /^(?:letzte[nrs]?|vergangene[nrs]?|last|past|previous|derniere?s?)$/
const timeUnit =
  /^(?:jahre?n?|years?|ans|annees?|monate?n?|months?|mois|wochen?|weeks?|semaines?|tage?n?|days?|jours?|stunden?|hours?|heures?|uhr|std|min|minuten|prozent|percent|lehrjahr\w*|semester\w*|schicht\w*|shifts?)$/
const designating =
  /^(?:stufe|level|kategorien?|kat|klassen?|typ|type|grad|grade|class|category|categories|niveau|categories?|categorie|classe|tier|band|phase|teil|part|partie|modul|module|key|stage|abs|absatz|artikel|art|paragraph|nr|no|annex|anhang|version|release|edition|ausgabe)$/
const designation = /^(?:\d{1,2}[a-z]?|\d{1,2}\.\d{1,2}|[a-z]\d?|i{2,3}|iv)\+?$/
const cefr = /^[abc][12]$/

/** A detail, and its tokens in the criterion. */
export type PlacedDetail = Span & { detail: Detail }

/** Finds the details of a criterion. `known` has the indices of tokens that other rules explain: years, concepts, languages. */
export function findDetails(tokens: readonly Token[], text: string, known: ReadonlySet<number>): PlacedDetail[] {
  const wishes = findWishes(tokens)
  const details: PlacedDetail[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const recent = recentAt(tokens, at)
    if (recent !== null) details.push({ from: at, to: at + 1, detail: recent })
    if (known.has(at) || wishes.has(at)) continue
    const own = designationAt(tokens, at, text) ?? continuedAt(tokens, at, known)
    const number = own === null ? numberAt(tokens, at) : null
    const amount = number === null ? null : amountOf(tokens, number, { text, known })
    if (own !== null) {
      const isSaid = designating.test(tokens[at - 1]?.text ?? '') && !known.has(at - 1)
      details.push({ from: isSaid ? at - 1 : at, to: at + 1, detail: own })
    }
    if (own !== null) details.push(...furtherDesignations(tokens, at + 1, own))
    if (number === null) continue
    if (amount !== null) details.push({ from: at, to: endOfAmount(tokens, number), detail: amount })
    at = number.to - 1
  }
  return details
}

/** Reads a further designation after a concept: in `CACES 1, 3 et 5`, the lexicon knows `CACES 1`. */
function continuedAt(tokens: readonly Token[], at: number, known: ReadonlySet<number>): Detail | null {
  const { text = '', gap = '' } = tokens[at] ?? {}
  if (!/^\d{1,2}[a-z]?$/.test(text) || !/^[,\s+]{1,2}$/.test(gap) || !endsPart(tokens, at + 1)) return null
  const before = /^(?:und|and|et)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  const isListed = before < at - 1 || gap.includes(',')
  if (!isListed || !/\d[a-z]?$/.test(tokens[before]?.text ?? '') || !known.has(before)) return null
  return { type: 'designation', value: text, text: `${tokens[before]?.text ?? ''}, ${text}` }
}

/** Reads the designations after the first one: `CACES 1, 3 et 5` requires all three. */
function furtherDesignations(tokens: readonly Token[], from: number, first: Detail): PlacedDetail[] {
  const further: PlacedDetail[] = []
  for (let at = from; at < tokens.length; at += 1) {
    const { text = '', gap = '' } = tokens[at] ?? {}
    if (/^(?:und|and|et)$/.test(text) && /^\d{1,2}[a-z]?$/.test(tokens[at + 1]?.text ?? '')) continue
    if (!/^\d{1,2}[a-z]?$/.test(text) || !/^[\s,+-]{1,2}$/.test(gap) || !endsPart(tokens, at + 1)) break
    further.push({ from: at, to: at + 1, detail: { type: 'designation', value: text, text: `${first.text}, ${text}` } })
  }
  return further
}

/** The end of an amount, including its currency or the people that it counts. */
function endOfAmount(tokens: readonly Token[], { to, isMoney }: WrittenNumber): number {
  const next = tokens[to]?.text ?? ''
  if (/^(?:euros?|eur|chf|franken|francs?|usd|gbp|dollars?|pounds?)$/.test(next)) return to + 1
  return !isMoney && isPeople(next) ? to + 1 : to
}

const reach = 3

function recentAt(tokens: readonly Token[], at: number): Detail | null {
  if (!recentWord.test(tokens[at]?.text ?? '')) return null
  for (let near = Math.max(0, at - 1); near <= at + reach; near += 1) {
    const number = near === at ? null : numberAt(tokens, near)
    const unit = [tokens[number?.to ?? -1], tokens[(number?.to ?? -1) + 1]].map((token) => token?.text ?? '')
    if (number !== null && unit.some((word) => /^(?:jahre?n?|years?|ans|annees?)$/.test(word)))
      return { type: 'recent', years: number.value, text: written(tokens, at) }
  }
  return null
}

function written(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

function designationAt(tokens: readonly Token[], at: number, text: string): Detail | null {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (token !== undefined && before !== undefined && isInCompound(tokens, at)) {
    return { type: 'designation', value: token.text, text: text.slice(before.start, tokens[at + 1]?.end ?? token.end) }
  }
  if (token === undefined || before === undefined || !/^[\s-]$/.test(token.gap) || !designation.test(token.text))
    return null
  if (cefr.test(token.text) || spokenLanguage(before.text) !== null) return null
  const isNamed = designating.test(before.text)
  const isVersion = /^\d/.test(token.text) && isName(text.slice(before.start, before.end)) && endsPart(tokens, at + 1)
  const isLetter = /^\p{L}+$/u.test(token.text)
  if ((!isNamed && !isVersion) || (isLetter && !isWrittenAsLetter(text.slice(token.start, token.end), tokens[at + 1])))
    return null
  return { type: 'designation', value: token.text.replace('+', ''), text: text.slice(before.start, token.end) }
}

/** Whether a letter or digit between the parts of a compound is a designation: `Trainer-B-Lizenz`. */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return /^[a-d\d]$/.test(token?.text ?? '') && token?.gap === '-' && next?.gap === '-'
}

/** Whether a word is written as a capital designation: `Kategorie C`, but not `niveau d’anglais`. */
function isWrittenAsLetter(word: string, next: Token | undefined): boolean {
  return /^\p{Lu}+$/u.test(word) && !/^['’]/.test(next?.gap ?? '')
}

/** Whether a word as written is a proper name, and not a word that begins a count (`Mindestens`, `About`). */
function isName(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) && !/^(?:Ab|Mit|Von|Mindestens|Minimum|Rund|Circa|Ca|Etwa|Über|At|Over|About|Env)/.test(word)
  )
}

/** Whether no counted noun follows: `HV 2)`, `WCAG 2.2 oder`, but not `8 Monteure`. */
function endsPart(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || /[,;:()|/.–]/.test(next.gap) || isFiller(next.text) || /^[a-z]{1,3}$/.test(next.text)
}

function amountOf(
  tokens: readonly Token[],
  number: WrittenNumber,
  { text, known }: { text: string; known: ReadonlySet<number> },
): Detail | null {
  const next = tokens[number.to]
  if (number.value < 2 || isYear(number) || isCeiling(tokens, number.from)) return null
  if (/[%/:§]/.test(`${tokens[number.from]?.gap.slice(-1) ?? ''}${next?.gap ?? ''}`)) return null
  if (next !== undefined && /^-\p{L}?/u.test(next.gap)) return null
  const range = next !== undefined && /^\s?[-–]\s?$/.test(next.gap) ? numberAt(tokens, number.to) : null
  const unit = unitAt(tokens, range?.to ?? number.to)
  if (timeUnit.test(tokens[range?.to ?? number.to]?.text ?? '') || known.has(number.from)) return null
  if (unit === '' && !number.isMoney && number.value < 1000) return null
  return {
    type: 'amount',
    value: number.value,
    unit,
    isMoney: number.isMoney || number.value >= 1e5,
    text: text.slice(tokens[number.from]?.start ?? 0, tokens[number.to]?.end ?? text.length),
  }
}

function isCeiling(tokens: readonly Token[], at: number): boolean {
  const [before = '', earlier = ''] = [tokens[at - 1]?.text, tokens[at - 2]?.text]
  if (before === 'moins' || before === 'de')
    return tokens[at - (before === 'de' ? 3 : 2)]?.text !== 'au' && (before === 'moins' || earlier === 'moins')
  if (before === 'zu' && earlier === 'bis') return true
  return ceilings.test(before) || /^(?:weniger|less|fewer)$/.test(earlier)
}

function isYear({ value, isMoney }: WrittenNumber): boolean {
  return !isMoney && Number.isInteger(value) && value >= 1900 && value < 2100
}

/** The unit that is counted, as the first folded word from `from` that names something; empty if there is none. */
export function unitAt(tokens: readonly Token[], from: number): string {
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at]
    if (token === undefined || /[,;:()]/.test(token.gap)) return ''
    const says = isBeneficiary(token.text) || (!isFiller(token.text) && !isVague(token.text))
    if (says && /\p{L}{3}/u.test(token.text)) return token.text
  }
  return ''
}

const people =
  /^(?:\p{L}*(?:mitarbeit|beschaeftigt|angestellt|person|monteur|fach(?:kraft|kraefte)|kolleg|leute|staff|people|employee|colleague|collaborat|salarie|agent|ouvrier|engineer|nurse|worker|operative|driver|member|practitioner)\p{L}*|\p{L}{2,}(?:ende|enden|innen|men|er|ern|eure|euren|eurs|ers)|team|teams|fte|vollzeitstellen|ma|equipe)$/u

/** Whether a folded word names people. */
export function isPeople(unit: string): boolean {
  return isBeneficiary(unit) || isPerson(unit)
}

const isPerson = memoisedTest(people)
