import type { Feedback, Finding } from './feedback-result.ts'

/** How two feedbacks on the same person differ. */
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
 * Tells what became of the findings on a CV. A finding is the same when rule, place and details agree; failing that
 * when rule and details agree (an entry moved), or rule and place (a number changed).
 */
export function compareFeedback(previous: Feedback, current: Feedback): FeedbackDifference {
  const gone = new Set(previous.findings)
  const fresh = new Set(current.findings)
  for (const identity of identities) pairOff(gone, fresh, identity)
  return {
    resolved: previous.findings.filter((finding) => gone.has(finding)),
    added: current.findings.filter((finding) => fresh.has(finding)),
    remaining: current.findings.filter((finding) => !fresh.has(finding)),
  }
}

function pairOff(gone: Set<Finding>, fresh: Set<Finding>, identity: (finding: Finding) => string): void {
  const waiting = Map.groupBy(gone, identity)
  for (const finding of fresh) {
    const match = waiting.get(identity(finding))?.shift()
    if (match === undefined) continue
    gone.delete(match)
    fresh.delete(finding)
  }
}

function sorted(params: Finding['params']): [string, string | number][] {
  return Object.entries(params).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
