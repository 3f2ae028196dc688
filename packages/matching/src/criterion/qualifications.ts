import type { Level, Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../text/normalise.ts'
import type { ConceptDemand, QualificationDemand, SubjectDemand } from './demand.ts'
import { isCertificateWord, isFiller } from './filler.ts'
import { isLikeOrRelated } from './like.ts'
import type { Span } from './marks.ts'
import { indices, type Placed, written } from './placing.ts'
import { countriesOf, type Country } from '../lexicon/diploma-country.ts'
import {
  isBesideDiploma,
  isExamination,
  isLearner,
  isOtherSense,
  isQualificationWord,
  isTeaching,
} from './qualification-words.ts'
import { wordsOf } from '../text/normalise.ts'
import { signsBefore } from './segments.ts'
import { isVague } from './vague.ts'

/** A criterion, and the indices of its tokens that other rules explain. */
export interface QualificationScene {
  text: string
  tokens: readonly Token[]
  taken: ReadonlySet<number>
  lexicon: Lexicon
}

type Item = Span & { placed: Placed<SubjectDemand> | null }

const experienceWord =
  /(?:erfahrung|erfahrungen|kenntnisse|kenntnissen|praxis)$|^(?:experience|experiences|knowledge|skills|connaissances?|maitrise|pratique|jahre|jahren|years|ans)$/
const joining = new Set(['mit', 'with', 'avec'])
const farthest = 8

/**
 * Turns subjects that a criterion requires as an education into demands for qualifications: `Ausbildung als Pflegefachfrau HF`,
 * `Bachelor in Informatik oder Mathematik`. A level applies to the subject before it, or else to all subjects after it. A level or a
 * word such as `Ausbildung` without a subject requires an education in any subject.
 */
export function placeQualifications(subjects: readonly Placed<SubjectDemand>[], scene: QualificationScene): Placed[] {
  const words = scene.tokens.map((token) => token.text)
  const isExamining = words.some((word, at) => isExamination(word) && isOtherSense(words, at))
  return chainsOf(itemsOf(subjects, scene), scene).flatMap((chain) => {
    const placed = chain.flatMap((item) => item.placed ?? [])
    if (isExamining || placed.some(({ demand }) => wordsOf(demand.text).some(isLearner)))
      return placed.filter((one) => !isLevel(one))
    const isAsked = chain.some(
      (item) => item.placed === null || isLevel(item.placed) || asksByItself(item.placed, scene),
    )
    return isAsked ? toQualifications(chain, scene) : placed
  })
}

function itemsOf(subjects: readonly Placed<SubjectDemand>[], { tokens, taken }: QualificationScene): Item[] {
  const words = tokens.map((token) => token.text)
  const cues: Item[] = words.flatMap((word, from) => {
    if (taken.has(from) || !isQualificationWord(word) || isTeaching(words, from) || isOtherSense(words, from)) return []
    return [{ from, to: from + 1, placed: null }]
  })
  const placed: Item[] = subjects.map((one) => ({ from: one.from, to: one.to, placed: one }))
  return [...placed, ...cues].toSorted((a, b) => a.from - b.from)
}

/** Groups items that only small words separate. A subject that is no education stays alone. */
function chainsOf(items: readonly Item[], scene: QualificationScene): Item[][] {
  const chains: Item[][] = []
  for (const item of items) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (
      chain !== undefined &&
      last !== undefined &&
      isLearnable(last) &&
      isLearnable(item) &&
      isLinked(last, item, scene)
    ) {
      chain.push(item)
    } else chains.push([item])
  }
  return chains
}

const unlearnable = new Set(['soft', 'certificate', 'licence', 'leadership'])

function isLearnable({ placed }: Item): boolean {
  return placed === null || placed.demand.type === 'term' || !unlearnable.has(placed.demand.concept.kind)
}

function isLinked(last: Item, next: Item, { tokens }: QualificationScene): boolean {
  if (next.from - last.to > farthest) return false
  for (let at = last.to; at <= next.from; at += 1) {
    if (/[;]|\.\s/.test(signsBefore(tokens, at))) return false
    if (at === next.from) break
    const word = tokens[at]?.text ?? ''
    if (experienceWord.test(word) || word === 'sowie') return false
    if (joining.has(word) && next.placed !== null && !isLevel(next.placed)) return false
    if (!isFiller(word) && !isVague(word)) return false
  }
  return true
}

function isLevel(placed: Placed<SubjectDemand>): placed is Placed<ConceptDemand> {
  return placed.demand.type === 'concept' && placed.demand.concept.level !== undefined
}

/** Whether a subject requires an education by its own name: `Informatikstudium`. */
function asksByItself({ demand }: Placed<SubjectDemand>, { lexicon }: QualificationScene): boolean {
  if (demand.type === 'term') return false
  if (demand.concept.kind === 'role')
    return /\p{L}{3}(?:lehre|ausbildung|studium|diplom|abschluss)$/iu.test(demand.text)
  if (demand.concept.kind !== 'field' && demand.concept.kind !== 'degree') return false
  if (levelsWithin(demand, lexicon).length > 0) return true
  return /studi|ausbildung|lehre|abschluss|diplom|degree|dipl\b|lic\.|étude|formation/i.test(demand.text)
}

const further =
  /weiterbildung|fortbildung|zusatzausbildung|nachdiplom|formation continue|perfectionnement|further (?:training|education|qualification)/i
/** Words with which a further training is only an alternative: `Aus- und Weiterbildung`, `Ausbildung oder Weiterbildung`. */
const eitherEducation = /\baus- |ausbildung|lehre\b|apprenti|abschluss|studium/i

function toQualifications(chain: readonly Item[], scene: QualificationScene): Placed[] {
  const orSimilar = isOpenEnded(chain, scene)
  const countries = orSimilar ? new Set<Country>() : countriesOf(scene.text)
  const isEither = eitherEducation.test(scene.text)
  // In `Grundbildung mit Weiterbildung in Verkauf`, only what follows `Weiterbildung` is a further training.
  const isFurtherAt = (to: number) => !isEither && further.test(scene.text.slice(0, scene.tokens[to - 1]?.end ?? 0))
  const alone = chain.filter((item, at) => standsAlone(item, chain[at + 1], scene))
  const levels = chain.filter((item) => item.placed !== null && isLevel(item.placed) && !alone.includes(item))
  const named = chain.flatMap((item) => (item.placed !== null && !isLevel(item.placed) ? [item.placed] : []))
  const subjects = named.filter((one) => !isBeside(one))
  const isOfCountry = countries.size > 0 && subjects.length < named.length && named.some(isCountry)
  const spoken = (span: Span) => written(scene.text, scene.tokens, span)
  const inAnything = (span: Span, parts: Partial<QualificationDemand>): Placed<QualificationDemand> => {
    const demand = { type: 'qualification', isFurther: false, subject: null, levels: [], orSimilar } as const
    return { ...span, demand: { ...demand, countries: new Set(), isOfCountry: false, text: spoken(span), ...parts } }
  }
  if (subjects.length === 0) {
    const from = chain[0]?.from ?? 0
    const isFurther = !isEither && further.test(scene.text)
    const parts = { isFurther, levels: levels.flatMap(levelOf), countries, isOfCountry }
    return [inAnything({ from, to: chain.at(-1)?.to ?? from }, parts)]
  }
  const explained = levelsInBrackets(levels, subjects, scene)
  const withSubject = subjects.flatMap((subject, index) => {
    const until = subjects[index + 1]?.from ?? Infinity
    const behind = levels.filter(
      (level) => level.from >= subject.to && level.from < until && !leads(level, chain, scene),
    )
    const before = leadingLevels(levels, subject, { chain, scene })
    const isOther = isAlternative(subject, behind, scene)
    const others = isOther && before.length === 0 && isVocational(subject) ? behind.filter(isAcademic) : []
    const beside = behind.filter((level) => !others.includes(level))
    const own = beside.length === 0 ? before : isOther ? [...before, ...beside] : beside
    const to = Math.max(subject.to, ...beside.map((level) => level.to))
    const text = spoken({ from: subject.from, to })
    const within = levelsWithin(subject.demand, scene.lexicon)
    const qualification: QualificationDemand = {
      type: 'qualification',
      isFurther: isFurtherAt(subject.to),
      subject: within.length > 0 ? subjectWithin(subject.demand, scene.lexicon) : subject.demand,
      levels: own.length > 0 ? asExplained([...own, ...explained].flatMap(levelOf)) : within,
      orSimilar,
      countries,
      isOfCountry,
      text,
    }
    const inAnyField = others.map((level) => inAnything({ from: level.from, to: level.to }, { levels: levelOf(level) }))
    return [{ from: subject.from, to, demand: qualification }, ...inAnyField, ...yearsOf(subject)]
  })
  const standing = alone.map((item) => inAnything({ from: item.from, to: item.to }, { levels: levelOf(item) }))
  return [...standing, ...withSubject].toSorted((a, b) => a.from - b.from)
}

/** Whether a level has no subject, although one follows: `University degree or a federal HR diploma`. */
function standsAlone(item: Item, next: Item | undefined, { tokens }: QualificationScene): boolean {
  if (next === undefined || !levelOf(item).some(({ track }) => track === 'academic')) return false
  if (next.placed === null || isLevel(next.placed)) return false
  if (next.placed.demand.type === 'term' && !isBeside(next.placed)) return false
  const between = tokens.slice(item.to, next.from).map(({ text }) => text)
  return /^(?:or|oder|ou)$/.test(between[0] ?? '') && !between.some((word) => prepositions.test(word))
}

/** Whether a subject is an occupation or a school, to which an academic level behind `oder` is an alternative: `Handelsschule oder Bachelor`. */
function isVocational({ demand }: Placed<SubjectDemand>): boolean {
  return demand.type === 'term' ? /schule|school|école/i.test(demand.text) : demand.concept.kind === 'role'
}

function isAcademic(level: Item): boolean {
  return levelOf(level).some(({ track }) => track === 'academic')
}

function isBeside({ demand }: Placed<SubjectDemand>): boolean {
  return demand.type === 'term' && demand.words.every(isBesideDiploma)
}

/** Whether a subject only names the country of the diploma: `master en droit suisse`. */
function isCountry({ demand }: Placed<SubjectDemand>): boolean {
  return demand.type === 'term' && demand.words.every((word) => /^(?:suiss|schweiz|swiss)/.test(word))
}

/** Whether the levels after a subject are alternatives to the one before it: `CFC de viticulteur ou formation supérieure (ES)`. */
function isAlternative({ to }: Span, [next]: readonly Item[], { tokens }: QualificationScene): boolean {
  return tokens.slice(to, next?.from ?? to).some(({ text }) => /^(?:oder|or|ou)$/.test(text))
}

/** The levels that a diploma such as `degree in computer science` includes beside its subject; none of one that is no other (`MBA`). */
function levelsWithin(demand: SubjectDemand, { concepts }: Lexicon): Level[] {
  if (demand.type === 'term' || demand.concept.kind !== 'field') return []
  return demand.concept.broader.flatMap((id) => concepts.get(id)?.level ?? [])
}

function subjectWithin(demand: SubjectDemand, { concepts }: Lexicon): SubjectDemand {
  if (demand.type === 'term') return demand
  const fields = demand.concept.broader.flatMap((id) => concepts.get(id) ?? [])
  const subject = fields.find((concept) => concept.level === undefined)
  return subject === undefined ? demand : { ...demand, concept: subject }
}

const prepositions = /^(?:in|im|der|des|als|zum|zur|en|of|de|d|du|as)$/

/** Whether a level applies to the subject after it: `ein Studium der Pädagogik`, `Bachelor oder Master in Physik`. */
function leads(level: Item, chain: readonly Item[], { tokens }: QualificationScene): boolean {
  const next = chain.find((item) => item.from >= level.to && item.placed !== null && !isLevel(item.placed))
  if (next === undefined) return false
  return tokens.slice(level.to, next.from).some((token) => prepositions.test(token.text))
}

/** The levels before a subject that apply to it: the nearest of those that lead. */
function leadingLevels(
  levels: readonly Item[],
  subject: Placed<SubjectDemand>,
  { chain, scene }: { chain: readonly Item[]; scene: QualificationScene },
): Item[] {
  const first = chain.find((item) => item.placed !== null && !isLevel(item.placed))
  const firstFrom = first?.from ?? Infinity
  const before = levels.filter(
    (level) => level.to <= subject.from && (leads(level, chain, scene) || level.from < firstFrom),
  )
  const last = before.at(-1)
  if (hasOwnCue(subject, last, chain) || hasOwnCertificate(subject, last, scene)) return []
  if (first === undefined || levels.every((level) => level.from < first.from)) return before
  return before.filter((level) => last !== undefined && last.from - level.to <= 2)
}

/** Whether a subject has an education word of its own, without a level: `Studium der Grafik oder Ausbildung als Polygraf`. */
function hasOwnCue(subject: Placed<SubjectDemand>, level: Item | undefined, chain: readonly Item[]): boolean {
  if (level === undefined) return false
  const between = chain.filter((item) => item.from >= level.to && item.to <= subject.from)
  const cue = between.findIndex((item) => item.placed === null)
  return cue > 0 && between.slice(0, cue).some((item) => item.placed !== null && !isLevel(item.placed))
}

/** Whether a subject has a certificate of its own behind `ou`: `brevet fédéral de spécialiste RH ou certificat d’assistante`. */
function hasOwnCertificate(
  { from, demand }: Placed<SubjectDemand>,
  level: Item | undefined,
  { tokens }: QualificationScene,
): boolean {
  if (level === undefined || !demand.certified) return false
  const between = tokens.slice(level.to, from).map(({ text }) => text)
  const or = between.findLastIndex((word) => /^(?:oder|or|ou)$/.test(word))
  return or >= 0 && between.slice(or).some(isCertificateWord)
}

/** Keeps the years of a subject beside its qualification: `Pflegefachfrau HF mit zwei Jahren Erfahrung` requires both. */
function yearsOf(subject: Placed<SubjectDemand>): Placed[] {
  return subject.demand.years === null ? [] : [subject]
}

function levelOf(item: Item): Level[] {
  return item.placed !== null && isLevel(item.placed) ? [item.placed.demand.concept.level ?? []].flat() : []
}

/** The levels in brackets behind all subjects, which explain the level before them: `formation supérieure en informatique ou en web (BUT, licence)`. */
function levelsInBrackets(levels: readonly Item[], subjects: readonly Span[], { tokens }: QualificationScene): Item[] {
  const end = subjects.at(-1)?.to ?? 0
  if (tokens[end]?.gap.includes('(') !== true) return []
  return levels.filter(({ from }) => from >= end)
}

/** Leaves out an open level that others explain: `formation supérieure (licence, bachelor)`. */
function asExplained(levels: readonly Level[]): readonly Level[] {
  const named = levels.filter(({ isOpen }) => isOpen !== true)
  return named.length > 0 ? named : levels
}

function isOpenEnded(chain: readonly Item[], { tokens }: QualificationScene): boolean {
  const end = chain.at(-1)?.to ?? 0
  const inside = new Set(chain.flatMap((item) => indices(item)))
  return tokens
    .slice(0, end + farthest)
    .some(({ text }, at) => !inside.has(at) && (isLikeOrRelated(text) || text === 'relevant'))
}
