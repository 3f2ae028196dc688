import type { ConceptDemand } from '../criterion/demand.ts'
import { isFiller, isTechnicalTerm } from '../criterion/filler.ts'
import { isVague } from '../criterion/vague.ts'
import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'
import { isNeutralHead } from '../lexicon/find-weak.ts'
import type { Concept, ConceptKind } from '../lexicon/lexicon.ts'
import { tokenise, wordsOf } from '../text/normalise.ts'

/** Kinds of concepts that may cover several products or documents: `CCNA` is not `CCNP`, although both are Cisco certificates. */
const namedKinds: ReadonlySet<ConceptKind> = new Set(['technology', 'certificate', 'licence'])
/** Words that distinguish the documents of a family. */
const grades =
  /^(?:foundation|associate|practitioner|advanced|professional|expert|intermediate|master|lead|green|black|yellow|white|[a-e]|[ivx]+|\d+)$/
const shortestStem = 4

/**
 * Whether an occurrence of a concept, or of something that proves it, names the product or document that the criterion names. A
 * concept may cover several (`Fortinet` and `Palo Alto` are firewalls), and a criterion that names one means that one. True if the
 * criterion names the whole family, or the same name in another spelling.
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

/** The words of a criterion that distinguish one product or document of a concept from the others; none of a family, which has names of its own only. */
function marksOf({ concept, text }: ConceptDemand): readonly string[] {
  if (!namedKinds.has(concept.kind) || concept.isFamily === true) return []
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

/** Words beside the name that require a part of the product or work on it: `DATEV Unternehmen online`, `administration Linux`. */
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

/** Whether a capital marks a word as the name of a product. German nouns have one too, but are part of the family's name. */
function isProduct({ kind }: Concept, written: string): boolean {
  return kind === 'technology' && /^\p{Lu}\p{Ll}+$/u.test(written)
}

function isAlike(one: string, other: string): boolean {
  return one === other || (one.length >= shortestStem && other.startsWith(one.slice(0, shortestStem)))
}

/** Whether a word consists of the initials of a name: `rhce` and `Red Hat Certified Engineer`. */
function isInitials(word: string, name: string): boolean {
  const words = wordsOf(name)
  return words.length > 1 && words.map((one) => one.charAt(0)).join('') === word
}
