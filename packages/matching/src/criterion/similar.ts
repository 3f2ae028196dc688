import type { Concept, Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../text/normalise.ts'
import type { ConceptDemand } from './demand.ts'
import { isFiller } from './filler.ts'
import { isLike, isOrLike } from './like.ts'
import type { Span } from './marks.ts'
import { type Placed, written } from './placing.ts'
import { isVague } from './vague.ts'

const or = /^(?:oder|or|ou|o|bzw|resp)$/
const article = /^(?:ein(?:e[mnrs]?)?|an?|another|other|une?|d|de|des|autres?|andere[mnrs]?)$/
/** Nouns for any product; another noun says what is similar, and is a demand of its own. */
const product =
  /^(?:werkzeuge?n?|tools?|frameworks?|software|systeme?n?|systems?|programme?n?|loesung(?:en)?|plattform(?:en)?|platforms?|products?|produkte?n?|bibliothek(?:en)?|librar(?:y|ies)|technologien?|technolog(?:y|ies)|outils?|logiciels?|solutions?|programmes?|applikation(?:en)?|application|anwendung(?:en)?)$/
const farthest = 3

/**
 * Finds where a criterion accepts something like a product that it names (`Power BI oder ein vergleichbares Werkzeug`), which is any product
 * of a family whose products replace each other.
 */
export function placeSimilar(
  named: readonly Placed<ConceptDemand>[],
  { text, tokens, lexicon }: { text: string; tokens: readonly Token[]; lexicon: Lexicon },
): Placed<ConceptDemand>[] {
  return named.flatMap(({ demand, to }) => {
    const span = similarFrom(to, tokens)
    if (span === null || named.some(({ from }) => from >= span.to && isNear(tokens, span.to, from))) return []
    return familiesOf(demand.concept, lexicon).map((concept) => {
      return { ...span, demand: { ...demand, concept, text: written(text, tokens, span) } }
    })
  })
}

function similarFrom(to: number, tokens: readonly Token[]): Span | null {
  const joint = tokens[to]?.text ?? ''
  if (isOrLike(joint)) return { from: to, to: to + 1 }
  if (!or.test(joint)) return null
  const near = tokens.slice(to + 1, to + 1 + farthest).map((token) => token.text)
  const first = near.findIndex((word) => !article.test(word))
  const word = near[first] ?? ''
  if (isLike(word)) {
    const from = to + 1 + first
    if (product.test(tokens[from + 1]?.text ?? '')) return { from, to: from + 2 }
    return saysWhat(tokens[from + 1]) ? null : { from, to: from + 1 }
  }
  return first > 0 && product.test(word) ? { from: to + 1 + first, to: to + 2 + first } : null
}

/** Whether a name follows at once or after one word: `a comparable electronic patient record`. */
function isNear(tokens: readonly Token[], to: number, from: number): boolean {
  return from - to <= 1 && tokens.slice(to, from + 1).every(({ gap }) => /^\s*$/.test(gap))
}

/** Whether a word says what is similar: `a comparable patient record`. */
function saysWhat(next: Token | undefined): boolean {
  return next !== undefined && /^\s*$/.test(next.gap) && !isFiller(next.text) && !isVague(next.text)
}

function familiesOf(concept: Concept, lexicon: Lexicon): Concept[] {
  return concept.broader.flatMap((id) => {
    const broader = lexicon.concepts.get(id)
    return broader?.isFamily === true ? broader : []
  })
}
