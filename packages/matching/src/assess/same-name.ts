import type { ConceptDemand } from '../criterion/demand.ts'
import { isFiller, isTechnicalTerm } from '../criterion/filler.ts'
import { isVague } from '../criterion/vague.ts'
import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'
import { isNeutralHead } from '../lexicon/find-weak.ts'
import type { Concept, ConceptKind } from '../lexicon/lexicon.ts'
import { tokenise, wordsOf } from '../text/normalise.ts'

/** Kinds whose names are those of single products and papers: `CCNA` is no `CCNP`, although both are Cisco certificates. */
const namedKinds: ReadonlySet<ConceptKind> = new Set(['technology', 'certificate', 'licence'])
/** Words that tell one paper of a family from another. */
const grades =
  /^(?:foundation|associate|practitioner|advanced|professional|expert|intermediate|master|lead|green|black|yellow|white|[a-e]|[ivx]+|\d+)$/
const shortestStem = 4

/**
 * Whether a place that names a concept, or something that proves it, names what the criterion asks for: a concept may hold the names
 * of several products or papers (`Fortinet` and `Palo Alto` are firewalls), and whoever asks for one of them by name
 * means that one. The name of the whole family, or another way to write the same name, asks for nothing more.
 */
export function isSameName(demand: ConceptDemand, { alias, pointer }: Occurrence, index: CandidateIndex): boolean {
  const marks = marksOf(demand)
  const isByName = demand.isByName === true
  if (marks.length === 0 && !isByName) return true
  const place = index.placeAt.get(pointer)
  const words = [...wordsOf(alias), ...(place?.tokens ?? []).map((token) => token.text)]
  if (isByName && !wordsOf(demand.text).some((own) => !isFiller(own) && words.some((word) => isAlike(own, word))))
    return false
  return marks.every((mark) => words.some((word) => isAlike(mark, word)) || isInitials(mark, alias))
}

const known = new WeakMap<Concept, Map<string, readonly string[]>>()

/** The words of a criterion that single out one member of a concept: names that are not its own. */
function marksOf({ concept, text }: ConceptDemand): readonly string[] {
  if (!namedKinds.has(concept.kind)) return []
  const own = known.get(concept) ?? new Map<string, readonly string[]>()
  known.set(concept, own)
  const marks = own.get(text) ?? findMarks(concept, text)
  own.set(text, marks)
  return marks
}

function findMarks(concept: Concept, text: string): readonly string[] {
  const labels = Object.values(concept.labels)
  const common = new Set(labels.flatMap(wordsOf))
  const isFamily = concept.kind !== 'technology' || new Set(labels).size > 1
  if (!isFamily) return wordsOf(text).some((word) => common.has(word)) ? wordsBeside(text, common) : []
  const isOwn = (word: string) =>
    [...common].some((one) => isAlike(word, one)) || labels.some((one) => isInitials(word, one))
  return tokenise(text).flatMap((token) => {
    const written = text.slice(token.start, token.end)
    if (isFiller(token.text) || token.text === '3d') return []
    const isName = isTechnicalTerm(written) || grades.test(token.text) || isProduct(concept, written)
    return isName && !isOwn(token.text) ? [token.text] : []
  })
}

/** `DATEV Unternehmen online`, `administration Linux`: words beside the name ask for a part of it, or for work on it. */
function wordsBeside(text: string, common: ReadonlySet<string>): readonly string[] {
  return wordsOf(text).filter((word) => !common.has(word) && !saysLittle(word))
}

function saysLittle(word: string): boolean {
  return (
    word.length < shortestStem ||
    /^(?:apis|schnittstellen?|interfaces?)$/.test(word) ||
    isFiller(word) ||
    isVague(word) ||
    isNeutralHead(word)
  )
}

/** A capital tells the name of a product from a common word, but for German nouns: those are in the name of the family. */
function isProduct({ kind }: Concept, written: string): boolean {
  return kind === 'technology' && /^\p{Lu}\p{Ll}+$/u.test(written)
}

function isAlike(one: string, other: string): boolean {
  return one === other || (one.length >= shortestStem && other.startsWith(one.slice(0, shortestStem)))
}

/** `RHCE` is the Red Hat Certified Engineer. */
function isInitials(word: string, name: string): boolean {
  const words = wordsOf(name)
  return words.length > 1 && words.map((one) => one.charAt(0)).join('') === word
}
