import type { Country } from '../lexicon/diploma-country.ts'
import type { Concept, Level } from '../lexicon/lexicon.ts'
import type { Detail } from './details.ts'
import type { Work } from '../lexicon/work.ts'
import type { LanguageRank } from '../text/spoken-languages.ts'

/** How high a criterion sets the bar for one subject. */
export interface Bars {
  /** Minimum of years, or null. */
  years: number | null
  /** A mention is not enough: use in an engagement, a certificate, a degree or a stated depth has to show it. */
  advanced: boolean
  /** Even to have used it once is not enough: more than one place, or what somebody can do with it, has to show it. */
  mastered?: boolean
  /** The criterion itself asks for the basics only. */
  basic: boolean
  /** A certificate or a degree has to show it. */
  certified: boolean
  /** With or for whom something is done (`work with our designer`): whoever is one does not show it by that. */
  isPartner?: boolean
}

/** Something that the lexicon knows. */
export interface ConceptDemand extends Bars {
  type: 'concept'
  concept: Concept
  /** As the criterion writes it. */
  text: string
  /** The criterion demands something else by another name of the same concept: only what bears this name proves it. */
  isByName?: boolean
}

/** Words that the lexicon does not know; they are looked for as they are written. `words` are folded, without words like `de`. */
export interface TermDemand extends Bars {
  type: 'term'
  /** The word names work with what it is done to behind it: any word for that work proves it where the object stands. */
  works?: readonly Work[]
  /** What is done to it, in words that stand elsewhere in the criterion: a text that shows none of this work only names it. */
  beside?: readonly Work[]
  words: readonly string[]
  text: string
}

/** A subject of a criterion, known or not. */
export type SubjectDemand = ConceptDemand | TermDemand

/** A spoken language (ISO 639 code; or the folded name of one that we do not know), and how well it has to be spoken. */
export interface LanguageDemand {
  type: 'language'
  code: string
  text: string
  /** How well it has to be spoken; null when the criterion does not say. */
  rank: LanguageRank | null
  /** The rank by the words of the criterion on the scale of the house CV; a CV that uses words too is held against it. */
  said?: LanguageRank | null
}

/** Years of work, whatever the subject. */
export interface ExperienceDemand {
  type: 'experience'
  text: string
  years: number
}

/**
 * A completed education: in that subject (null: any), at one of these levels or above (none: any). `orSimilar`: the
 * criterion accepts a related subject, which only a person can judge.
 */
export interface QualificationDemand {
  type: 'qualification'
  /** A further training, which the first education is not. */
  isFurther: boolean
  subject: ConceptDemand | TermDemand | null
  levels: readonly Level[]
  orSimilar: boolean
  /** Whose diplomas the criterion names: one of another country is a hint. None: any. */
  countries: ReadonlySet<Country>
  /** The criterion says of which country in a word of its own: then the diploma has to tell so. */
  isOfCountry: boolean
  text: string
}

/**
 * An attitude (`Freude an …`, `Bereitschaft zu …`): a conversation shows it. A CV shows it only by `deeds`: whoever works
 * nights is ready to; no deeds, no proof.
 */
export interface AttitudeDemand {
  type: 'attitude'
  text: string
  deeds: readonly ConceptDemand[]
}

/** One thing that a criterion asks for. */
export type Demand =
  | ConceptDemand
  | TermDemand
  | LanguageDemand
  | ExperienceDemand
  | QualificationDemand
  | AttitudeDemand

/** Alternatives, any of which will do. What is only wished for (`ideally with …`) is shown but decides nothing. */
export interface Clause {
  anyOf: readonly Demand[]
  isWish: boolean
  /** The clauses whose work is done on it (`Wartung von Aufzügen`), by index: all have to be shown together. */
  objectOf?: readonly number[]
}

/** A criterion, understood: every clause that is not a wish has to hold. */
export interface ParsedCriterion {
  clauses: readonly Clause[]
  /** A trait is asked for towards what the rest names: to show the rest alone shows little. */
  isLedByTrait?: boolean
  /** Amounts, levels, versions and periods: the proofs have to show each of them. */
  details?: readonly Detail[]
  /** Words, as written, that no lexicon knows; each is a demand of its own, and looked for as it is written. */
  unparsed: readonly string[]
  /** `open`: the job profile itself leaves it open. `negated`: it speaks of what is not wanted or not needed. */
  state: 'evaluable' | 'open' | 'negated'
}

/** Whether a demand is about character or attitude: such a demand is shown and never weighed. */
export function isSoft(demand: Demand): boolean {
  return demand.type === 'attitude' || (demand.type === 'concept' && demand.concept.kind === 'soft')
}
