import { pairEntries } from '@dossier/profiles/compare'
import type { Feedback, Finding } from '../feedback-result.ts'

/** The difference between two feedbacks on the same person. */
export interface FeedbackDifference {
  /** Findings of the previous feedback that are gone, in its order. */
  resolved: Finding[]
  /** Findings that are new, in the order of the current feedback. */
  added: Finding[]
  /** Findings that both have, as the current feedback states them. */
  remaining: Finding[]
}

const identities: readonly ((finding: Finding) => string)[] = [
  ({ rule, pointer, params }) => JSON.stringify([rule, pointer, sorted(params)]),
  ({ rule, params }) => JSON.stringify([rule, sorted(params)]),
  ({ rule, pointer }) => JSON.stringify([rule, pointer]),
]

/**
 * Compares the findings of two feedbacks. Two findings are the same if rule, pointer and parameters agree, or else rule and
 * parameters (an entry moved), or else rule and pointer (a number changed).
 */
export function compareFeedback(previous: Feedback, current: Feedback): FeedbackDifference {
  const { pairs, removed, added } = pairEntries(previous.findings, current.findings, { identities })
  return {
    resolved: removed.map(({ value }) => value),
    added: added.map(({ value }) => value),
    remaining: pairs.map(({ after }) => after.value),
  }
}

function sorted(params: Finding['params']): [string, string | number][] {
  return Object.entries(params).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
