import { isPeople } from '../criterion/details.ts'
import type { Token } from '../text/normalise.ts'

/** Last parts of words for a department or another firm. */
export const house =
  /(?:teams?|abteilung|buero|kanzlei|firma|dienst|partner|lieferant|agentur|zentrale|fachstelle|personal|labor|netzteam|office|departments?|agency|labs?|branch|service|bureau|agence|siege|direction|fiduciaire|laboratoire|prestataire|equipe)$/

const personNoun =
  /(?:leiter|leiterin|leitung|chefin|chef|meister|arzt|aerztin|anwalt|foreman|manager|supervisor|polier|architekt|ingenieur|planer|lawyer|solicitor|surveyor|advis[eo]r|director|head|lead|avocate?s?|notaire|medecin|responsable|superieur|vorgesetzten?|gerante?|directeur|directrice|cheffe|comptable|transitaire|patron)$/

/** German articles and possessives that begin a noun phrase. */
export const article = /^(?:das|die|der|den|ein|eine|einen|unser|unsere|mein|meine)$/

/** Whether a folded word names a person or people. */
export function isPerson(word: string): boolean {
  return isPeople(word) || personNoun.test(word)
}

function isOther(word = ''): boolean {
  return personNoun.test(word) || house.test(word)
}

/** Verbs in the third person: after a subject they say what somebody else does. */
const finite =
  /^(?:betreibt|macht|fuehrt|uebernimmt|erledigt|verwaltet|pflegt|erstellt|bearbeitet|verantwortet|installiert|wartet|prueft|liefert|schreibt|plant|trifft|haelt|entscheidet|kauft|baut|rechnet|zahlt|bucht|leitet|gibt|nimmt|laesst|legt|faehrt|fertigt|stellt|regelt|schliesst)$/
const finiteFrench =
  /^(?:(?:ger|command|declar|regl|trait|decid|prepar|redig|valid|sign|calcul|negoci|planifi|dirig|achet|assur|effectu|control|men|install|programm)e(?:nt)?|fait|font|etablit|etablissent|tient|tiennent|choisit|choisissent|recoit|recoivent|vend|prend|prennent|reprend)$/
const finiteEnglish = /^(?:\p{L}+[^s]s|has|does|makes?|do|are|were)$/u
const possessive = /^(?:the|my|our)$/
const frenchArticle = /^(?:l|le|la|les|mon|ma|mes|notre|nos|un|une)$/
const conjunction = /^(?:und|oder|sowie)$/
const pronoun = /^(?:it|them|this|das|es|sie|diese|dies|les?|la)$/

/**
 * Detects at a token that a clause has somebody else as its subject, although a CV otherwise describes its own person. Returns the
 * kind of cue: `agent` if a pronoun refers back to the words before (`the foreman gives them`), else `glimpse`; null if there is none.
 */
export function otherSubjectAt(tokens: readonly Token[], at: number): 'glimpse' | 'agent' | null {
  const isOpening = at === 0 || /[.;,:–—(]/.test(tokens[at]?.gap ?? '')
  const verb = isOpening ? verbBehindSubject(tokens, at) : verbBeforeSubject(tokens, at) ? at : null
  if (verb === null) return isRelativeOfOther(tokens, at) || isHandedOn(tokens, at) ? 'glimpse' : null
  const isBack = isOpening && (pronoun.test(tokens[verb + 1]?.text ?? '') || pronoun.test(tokens[verb - 1]?.text ?? ''))
  return isBack ? 'agent' : 'glimpse'
}

/** The index of the verb of a clause that begins with somebody else: `the foreman gives the talks`, `le gérant commande le reste`. */
function verbBehindSubject(tokens: readonly Token[], at: number): number | null {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((step) => tokens[at + step]?.text)
  const last = isOther(third) ? 4 : isOther(second) ? 3 : 0
  for (let index = at + 2; index <= at + last; index += 1) {
    const isSubject = tokens.slice(at + 1, index).some(({ text }) => isOther(text))
    if (isSubject && isJoined(tokens, at, index) && isVerbOf(first, tokens, index)) return index
  }
  return finite.test(first) && article.test(second) && isOther(third) && house.test(third) ? at : null
}

/** Whether a word is a finite verb in the language of the article that opens the clause. */
function isVerbOf(opening: string, tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text ?? ''
  if (possessive.test(opening) && finiteEnglish.test(verb)) return true
  if (article.test(opening) && finite.test(verb)) return true
  return frenchArticle.test(opening) && (finiteFrench.test(verb) || isPronounBefore(tokens, at))
}

/** Whether a French pronoun precedes its verb: `le service juridique les établit`. */
function isPronounBefore(tokens: readonly Token[], at: number): boolean {
  return pronoun.test(tokens[at]?.text ?? '') && finiteFrench.test(tokens[at + 1]?.text ?? '')
}

/** Whether the subject follows the verb, as in German clauses that begin with the object: `den Bericht schreibt der Teamleiter`. */
function verbBeforeSubject(tokens: readonly Token[], at: number): boolean {
  const [verb = '', first = '', second = '', third = ''] = [0, 1, 2, 3].map((step) => tokens[at + step]?.text)
  if (!/^\p{L}{3,}t$/u.test(verb) || !article.test(first) || conjunction.test(tokens[at - 1]?.text ?? '')) return false
  if (first === 'der' && personNoun.test(second)) return true
  const end = isOther(second) ? at + 3 : isOther(third) ? at + 4 : null
  if (end === null || !isJoined(tokens, at, end - 1)) return false
  return finite.test(verb) || end >= tokens.length || /[.;,:)]/.test(tokens[end]?.gap ?? '')
}

/** Whether a relative clause describes somebody else: `la directrice, qui fait les horaires`, `the head of retail, who presents them`. */
function isRelativeOfOther(tokens: readonly Token[], at: number): boolean {
  const { text = '', gap = '' } = tokens[at] ?? {}
  if (!/^(?:who|qui|der|die|welche[rs]?)$/.test(text) || !gap.includes(',')) return false
  const isAnybodys = text === 'who' || text === 'qui'
  const before = tokens.slice(Math.max(0, at - (isAnybodys ? titleLength : 1)), at)
  return before.some((token) => isOther(token.text))
}

const titleLength = 4

/** Whether the person passes work on to others: `gibt Anfragen für Hypotheken an die Bank weiter`. */
function isHandedOn(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:gibt|gebe|leitet?|reicht?)$/.test(tokens[at]?.text ?? '')) return false
  const end = tokens.findIndex((token, index) => index > at && /[.;,:]/.test(token.gap))
  return tokens.slice(at, end < 0 ? undefined : end).some(({ text }) => text === 'weiter')
}

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to + 1).every(({ gap }) => !/[.;,:()]/.test(gap))
}
