import type { Language } from '@dossier/profiles'
import type { Demand } from '../criterion/demand.ts'
import { isFiller, isTechnicalTerm } from '../criterion/filler.ts'
import { isMereDeed, isPlainDeed, isVague } from '../criterion/vague.ts'
import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'
import { findPhrase } from '../evidence/phrase.ts'
import { findSaid, findTogether, isSaidIn } from '../evidence/together.ts'
import type { ConceptKind } from '../lexicon/lexicon.ts'
import { isCommon, isSpecial } from '../lexicon/synonyms.ts'
import { type Work, worksOf } from '../lexicon/work.ts'
import { tokenise, wordsOf } from '../text/normalise.ts'
import { writtenIn } from '../text/written-in.ts'
import { type Assessment, asProof } from './assessment.ts'
import { isBesideClients, isDistant } from './distant-deed.ts'
import { isOtherDeed } from './other-deed.ts'
import { isPurpose } from './part-of-name.ts'
import type { Scene } from './scene.ts'

interface InContext {
  demands: readonly Demand[]
  assessments: readonly Assessment[]
  strength: Assessment['strength']
  isSoft: boolean
  isWish: boolean
}

/** `deedOfTrade`: the word for what whoever bears the title of the job does to what the criterion names. */
type Context = Pick<Scene, 'index' | 'asked'> & { isTranslated: boolean; deedOfTrade: string | null }

/** A word of a demand. Names (`isName`) must be found as written, because they have no synonyms. */
interface Word {
  text: string
  /** Whether it is a trade or industry, for which that of a client does not count. */
  isDomain: boolean
  isName: boolean
  isPartner: boolean
}

const worded: ReadonlySet<ConceptKind> = new Set(['activity', 'method', 'domain', 'leadership', 'field'])

/**
 * Accounts for the words of a criterion that the CV expresses differently. If a station proves one part of the criterion by its own
 * tasks, each remaining word must occur there in other words, or be the mere verb of what is proven. If nothing is proven yet, one
 * statement must express everything. Returns the clauses, with proof for those that are accounted for.
 */
export function readInContext<Clause extends InContext>(clauses: readonly Clause[], context: Context): Clause[] {
  const hard = clauses.filter((one) => !one.isSoft && !one.isWish)
  const open = hard.filter((one) => one.strength !== 'strong')
  if (open.length === 0 || open.some((one) => one.strength === 'below')) return [...clauses]
  const shown = hard
    .flatMap((one) => one.assessments)
    .flatMap((one) => (one.strength === 'strong' ? one.occurrences : []))
  const said = saidInStation(open, { shown, last: hard.at(-1) }, context) ?? saidAsWhole(open, context)
  return said === null ? [...clauses] : clauses.map((one) => withProof(one, said.get(one) ?? []))
}

const languages = new WeakMap<CandidateIndex, Language | null>()

/** Whether the CV is in a language other than that of the job profile; false if it cannot be detected. */
export function isInOtherLanguage(index: CandidateIndex, language: Language): boolean {
  const known = languages.get(index)
  const own =
    known === undefined ? writtenIn(index.places.flatMap(({ tokens }) => tokens.map(({ text }) => text))) : known
  languages.set(index, own)
  return own !== null && own !== language
}

type Said<Clause> = ReadonlyMap<Clause, readonly Occurrence[]> | null

function saidInStation<Clause extends InContext>(
  open: readonly Clause[],
  { shown, last }: { shown: readonly Occurrence[]; last: Clause | undefined },
  context: Context,
): Said<Clause> {
  const tasks = shown.filter((one) => one.engagement !== null && one.stance === 'asserted')
  for (const station of new Set(tasks.map((one) => one.engagement))) {
    const anchors = tasks.filter((one) => one.engagement === station)
    const said = new Map<Clause, readonly Occurrence[]>()
    for (const clause of open) {
      const isLast = clause === last
      const found = clause.demands.flatMap(
        (demand) => accountFor(wordsIn(demand), anchors, { ...context, isLast }) ?? [],
      )
      if (found.length > 0) said.set(clause, found)
    }
    if (said.size === open.length) return said
  }
  return null
}

/**
 * Finds for each word a place of its own at the station of the anchors (the proofs so far); for a single mere verb, the anchors
 * themselves. Null if a word has none.
 */
function accountFor(
  words: readonly Word[],
  anchors: readonly Occurrence[],
  context: Context & { isLast: boolean },
): readonly Occurrence[] | null {
  const [first, ...others] = words
  if (first === undefined) return null
  const isVerb = isVerbOnly(first.text) || first.text === context.deedOfTrade
  const done = anchors.filter(
    (one) =>
      !isMerelyKept(one, context.index) && (context.isTranslated || !isOtherDeed(one, first.text, context.index)),
  )
  if (isVerb && others.length === 0) return context.isLast || done.length === 0 ? null : done
  const taken: Occurrence[] = [...anchors]
  for (const word of isVerb ? others : words) {
    const station = anchors[0]?.engagement ?? null
    const own =
      saidBy(word, context).find((one) => one.engagement === station && !taken.some((other) => isWithin(one, other))) ??
      employerSaying(word, station, context)
    if (own === null) return null
    taken.push(own)
  }
  return taken.slice(anchors.length)
}

const kept =
  /^(?:follow\w*|compl(?:y|ies|ied)|respect\w*|attend\w*|receiv\w*|befolg\w*|eingehalten|einhalt\w*|gelesen|erhalten|empfangen|suivi\w*|recu\w*)$/

/** The noun, with which a statement begins: `Suivi des livraisons`. */
const followUp = /^suivi$/

/** Whether a statement only complies with, attends or receives what it names. */
function isMerelyKept({ pointer }: Occurrence, { placeAt }: CandidateIndex): boolean {
  const tokens = placeAt.get(pointer)?.tokens ?? []
  return tokens.some(({ text }, at) => kept.test(text) && !(at === 0 && followUp.test(text)))
}

function saidBy({ text, isName, isPartner, isDomain }: Word, { index, asked, isTranslated }: Context): Occurrence[] {
  const found = isName || isPartner ? findPhrase(index, [text]) : findSaid(index, [text], isTranslated)
  return found.filter((one) => {
    if (isPartner && one.pointer.endsWith('/role')) return false
    if (isDomain && isBesideClients(one, index.placeAt.get(one.pointer))) return false
    if (one.engagement === null || isDistant(one, index.placeAt.get(one.pointer), asked)) return false
    return one.stance === 'asserted' || (one.stance === 'mentioned' && isCommon(text))
  })
}

/** Finds a word in the name of the station's employer, which may state the industry: `Muster Pharma AG`. */
function employerSaying({ text, isName }: Word, station: number | null, { index }: Context): Occurrence | null {
  const client = station === null ? '' : (index.candidate.engagements[station]?.client ?? '')
  const words = wordsOf(client)
  if (isName || words.length === 0 || !isSaidIn(words, [text])) return null
  return {
    pointer: `/engagements/${station}/client`,
    start: 0,
    end: client.length,
    alias: client,
    names: text,
    kind: 'engagement',
    engagement: station,
    stance: 'asserted',
    isDeep: false,
    by: 'employer',
  }
}

function isWithin(one: Occurrence, other: Occurrence): boolean {
  return one.pointer === other.pointer && other.start <= one.start && one.end <= other.end
}

/** Finds one statement that expresses all open clauses, with any combination of their alternatives. */
function saidAsWhole<Clause extends InContext>(open: readonly Clause[], context: Context): Said<Clause> {
  const choices = open.map((clause) => clause.demands.map(wordsIn).filter((words) => words.length > 0))
  if (choices.some((one) => one.length === 0 || one.length > mostChoices)) return null
  for (const words of choices.reduce<Word[][]>(
    (all, one) => all.flatMap((before) => one.map((after) => [...before, ...after])),
    [[]],
  )) {
    const found = saidTogether(words, context)
    if (found.length > 0) return new Map(open.map((clause) => [clause, found]))
  }
  return null
}

const mostChoices = 4

function saidTogether(words: readonly Word[], { index, asked, isTranslated }: Context): Occurrence[] {
  const telling = words.filter((word) => !isSmall(word.text) && !isVerbOnly(word.text))
  if (telling.some((word) => word.isName)) return []
  const texts = telling.map((word) => word.text)
  const [only = ''] = texts
  const deed = words.find((word) => isVerbOnly(word.text))?.text
  const places =
    texts.length === 1 && isSpecial(only) && deed !== undefined
      ? findSaid(index, texts, isTranslated).filter((one) => isDoneThere(one, deed, index))
      : findTogether(index, texts.length === 1 && deed !== undefined ? [deed, only] : texts, isTranslated)
  return places.filter((one) => {
    return (
      one.stance === 'asserted' &&
      one.kind === 'engagement' &&
      !isDistant(one, index.placeAt.get(one.pointer), asked) &&
      !isForPurpose(one, index) &&
      (deed === undefined || isTranslated || !isOtherDeed(one, deed, index))
    )
  })
}

/** Kinds of work with people that count as the same. */
/** Whether a statement names as the purpose what it is found for: `Warenpräsentation für die Eröffnung der Filiale`. */
function isForPurpose(occurrence: Occurrence, { placeAt }: CandidateIndex): boolean {
  const indexed = placeAt.get(occurrence.pointer)
  return indexed !== undefined && isPurpose(occurrence, indexed)
}

const guiding: ReadonlySet<Work> = new Set(['accompany', 'train', 'lead'])

/** Whether a text names the same kind of work as the deed of the criterion. */
function isDoneThere({ pointer }: Occurrence, deed: string, { placeAt }: CandidateIndex): boolean {
  if (pointer.endsWith('/role')) return false
  const asked = worksOf(deed)
  const done = (placeAt.get(pointer)?.tokens ?? []).flatMap(({ text }) => worksOf(text))
  const isGuiding = asked.some((work) => guiding.has(work))
  return done.some((work) => asked.includes(work) || (isGuiding && guiding.has(work)))
}

/** Whether a word is only a verb. `Zeichnung` looks like one, but has synonyms of its own. */
function isVerbOnly(word: string): boolean {
  return isPlainDeed(word) || (isMereDeed(word) && !isSpecial(word))
}

function isSmall(word: string): boolean {
  return isFiller(word) || isVague(word)
}

/**
 * The words of a demand that other words may express; none for products, documents and demands for years. A mere verb may have
 * years, which are those of its object.
 */
function wordsIn(demand: Demand): readonly Word[] {
  if (demand.type !== 'term' && demand.type !== 'concept') return []
  const isVerb = demand.type === 'term' && demand.words.every(isVerbOnly)
  if ((demand.years !== null && !isVerb) || (demand.type === 'concept' && !worded.has(demand.concept.kind))) return []
  const names = new Map(
    tokenise(demand.text).map(({ text, start, end }) => [text, isTechnicalTerm(demand.text.slice(start, end))]),
  )
  const words = demand.type === 'term' ? demand.words : [...names.keys()]
  return words.map((text) => ({
    text,
    isName: names.get(text) === true,
    isPartner: demand.isPartner === true,
    isDomain: demand.type === 'concept' && demand.concept.kind === 'domain',
  }))
}

function withProof<Clause extends InContext>(clause: Clause, found: readonly Occurrence[]): Clause {
  const proof = asProof(found)
  if (proof === null) return clause
  const remarks = { experience: [], notes: [], lastUsed: null }
  return {
    ...clause,
    assessments: [{ ...remarks, strength: 'strong', rule: 'statement', occurrences: proof }],
    strength: 'strong',
  }
}
