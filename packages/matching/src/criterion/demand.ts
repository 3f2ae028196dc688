import type { Country } from '../lexicon/diploma-country.ts'
import type { Concept, Level } from '../lexicon/lexicon.ts'
import type { Detail } from './details.ts'
import type { Work } from '../lexicon/work.ts'
import type { LanguageRank } from '../text/spoken-languages.ts'
import type { WorkingTime } from '../text/working-times.ts'

/** The bar that a criterion sets for one subject. */
export interface Bars {
  /** The minimum of years, or null. */
  years: number | null
  /** Whether a mention is not enough, and use in an engagement, a certificate, a degree or a stated depth must show it. */
  advanced: boolean
  /** Whether a single use is not enough, and several places or advanced use must show it. */
  mastered?: boolean
  /** Whether the criterion requires only the basics. */
  basic: boolean
  /** Whether a certificate or a degree must show it. */
  certified: boolean
  /** Whether it is a partner with or for whom something is done (`work with our designer`); having that role does not show it. */
  isPartner?: boolean
}

/** A demand for a concept of the lexicon. */
export interface ConceptDemand extends Bars {
  type: 'concept'
  concept: Concept
  /** The words of the criterion. */
  text: string
  /** Whether only this name proves it, because the criterion also demands another name of the same concept. */
  isByName?: boolean
}

/** A demand for words that the lexicon does not know, which are searched for as written. `words` are folded, without words like `de`. */
export interface TermDemand extends Bars {
  type: 'term'
  /** The work that the word names, if its object follows: any word for that work near the object proves it. */
  works?: readonly Work[]
  /** The work that the criterion names elsewhere for this object; a text that shows none of that work only mentions the object. */
  beside?: readonly Work[]
  words: readonly string[]
  text: string
}

/** A demand for a subject, known to the lexicon or not. */
export type SubjectDemand = ConceptDemand | TermDemand

/** A demand for a spoken language; `code` is its ISO 639 code, or the folded name of an unknown language. */
export interface LanguageDemand {
  type: 'language'
  code: string
  text: string
  /** The required rank; null if the criterion does not state one. */
  rank: LanguageRank | null
  /** The rank of the criterion's words on the scale of the house CV, which applies to CVs that state the level in words too. */
  said?: LanguageRank | null
}

/** A demand for years of work without a subject. */
export interface ExperienceDemand {
  type: 'experience'
  text: string
  years: number
}

/**
 * A demand for a completed education in `subject` (null for any), at one of `levels` or above (empty for any). `orSimilar` if the
 * criterion accepts a related subject, which only a person can judge.
 */
export interface QualificationDemand {
  type: 'qualification'
  /** Whether it must be a further training, not a first education. */
  isFurther: boolean
  subject: ConceptDemand | TermDemand | null
  levels: readonly Level[]
  orSimilar: boolean
  /** The countries whose diplomas the criterion names; a diploma of another country is only a hint. Empty for any. */
  countries: ReadonlySet<Country>
  /** Whether the criterion names the country in a separate word, so that the diploma must state it too. */
  isOfCountry: boolean
  text: string
}

/**
 * A demand for an attitude (`Freude an …`, `Bereitschaft zu …`), which a conversation shows. A CV proves it only by `deeds`: a person
 * who works nights is ready to. Without deeds, there is no proof.
 */
export interface AttitudeDemand {
  type: 'attitude'
  text: string
  deeds: readonly ConceptDemand[]
  /** The working times that a readiness is for, all of which the CV must show; absent for any other attitude. */
  times?: readonly WorkingTime[]
}

/** One demand of a criterion. */
export type Demand =
  | ConceptDemand
  | TermDemand
  | LanguageDemand
  | ExperienceDemand
  | QualificationDemand
  | AttitudeDemand

/** Alternatives, any of which is enough. A wish (`ideally with …`) is shown but decides nothing. */
export interface Clause {
  anyOf: readonly Demand[]
  isWish: boolean
  /** The indices of the clauses whose work has this one as its object (`Wartung von Aufzügen`); the CV must show them together. */
  objectOf?: readonly number[]
}

/** A parsed criterion: every clause that is not a wish must hold. */
export interface ParsedCriterion {
  clauses: readonly Clause[]
  /** Whether it requires a trait towards the rest (`Geschick im Umgang mit Kunden`), which the rest alone does not show. */
  isLedByTrait?: boolean
  /** Amounts, levels, versions and periods, each of which the proofs must show. */
  details?: readonly Detail[]
  /** Words that the lexicon does not know, as written; each is a demand of its own, and is searched for as written. */
  unparsed: readonly string[]
  /** `open`: the job profile leaves the criterion open. `negated`: the criterion names what is not wanted or not needed. */
  state: 'evaluable' | 'open' | 'negated'
}

/** Whether a demand is for a soft skill or an attitude, which is shown but never weighed. */
export function isSoft(demand: Demand): boolean {
  return demand.type === 'attitude' || (demand.type === 'concept' && demand.concept.kind === 'soft')
}
