import type { Feedback, Finding, MatchResult, RuleCheck, Verdict } from '@dossier/matching'
import type { ColourPair } from './docx/colours.ts'

const green: ColourPair = { fill: 'E2F3E7', text: '14532D' }
const amber: ColourPair = { fill: 'FDF0D0', text: '7A3E06' }
const blue: ColourPair = { fill: 'E1ECFA', text: '1E3A7B' }
const grey: ColourPair = { fill: 'EEF0F2', text: '3F4752' }
const yellow: ColourPair = { fill: 'FFF6B3', text: '574700' }
const red: ColourPair = { fill: 'FBE3E2', text: '7F1D1D' }

/** Background and text colours of verdicts. The word always accompanies the colour, which alone says nothing. */
export const verdictColours: Readonly<Record<Verdict, ColourPair>> = {
  fulfilled: green,
  partial: amber,
  potential: blue,
  not_mentioned: grey,
  open: yellow,
  unfulfilled: red,
}

/**
 * Background and text colour of a person's verdict: different from all of the machine's, so that nobody takes it for a
 * proof.
 */
export const personColours: ColourPair = { fill: 'EFE7F8', text: '4A2374' }

/** Colours of recommendations. */
export const recommendationColours: Readonly<Record<MatchResult['verdict']['recommendation'], ColourPair>> = {
  go: green,
  maybe: amber,
  no_go: red,
}

/** Colours of severities of risks and findings. */
export const severityColours: Readonly<Record<Finding['severity'], ColourPair>> = {
  high: red,
  medium: amber,
  low: blue,
}

/** Colours of rule outcomes. */
export const outcomeColours: Readonly<Record<RuleCheck['outcome'], ColourPair>> = {
  passed: green,
  violated: red,
  open: yellow,
}

/** Colours of CV ratings. */
export const ratingColours: Readonly<Record<Feedback['summary']['rating'], ColourPair>> = {
  very_good: green,
  good: green,
  improvable: amber,
  critical: red,
}
