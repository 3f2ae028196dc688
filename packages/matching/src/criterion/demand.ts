import type { Concept } from '../lexicon/lexicon.ts'
import type { LanguageRank } from '../text/spoken-languages.ts'

/** How high a criterion sets the bar for one subject. */
export interface Bars {
  /** Minimum of years, or null. */
  years: number | null
  /** A mention is not enough: use in an engagement, a certificate or a degree has to show it. */
  advanced: boolean
  /** A certificate or a degree has to show it. */
  certified: boolean
}

/** Something that the lexicon knows. */
export interface ConceptDemand extends Bars {
  type: 'concept'
  concept: Concept
  /** As the criterion writes it. */
  text: string
}

/** A technical name that the lexicon does not know; it is looked for as it is written. `key` is the folded word. */
export interface TermDemand extends Bars {
  type: 'term'
  key: string
  text: string
}

/** A spoken language (ISO 639 code; or the folded name of one that we do not know), and how well it has to be spoken. */
export interface LanguageDemand {
  type: 'language'
  code: string
  text: string
  rank: LanguageRank | null
}

/** Years of work, whatever the subject. */
export interface ExperienceDemand {
  type: 'experience'
  text: string
  years: number
}

/** One thing that a criterion asks for. */
export type Demand = ConceptDemand | TermDemand | LanguageDemand | ExperienceDemand

/** Alternatives, any of which will do. What is only wished for (`ideally with …`) is shown but decides nothing. */
export interface Clause {
  anyOf: readonly Demand[]
  isWish: boolean
}

/** A criterion, understood: every clause that is not a wish has to hold. */
export interface ParsedCriterion {
  clauses: readonly Clause[]
  /** Words, as written, that no rule understood. */
  unparsed: string[]
  /** `open`: the job profile itself leaves it open. `negated`: it speaks of what is not wanted or not needed. */
  state: 'evaluable' | 'open' | 'negated'
}
