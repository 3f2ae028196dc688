import type { Message } from '@dossier/profiles'
import type { Occurrence } from '../evidence/evidence.ts'
import type { MatchMessageCode } from '../messages.ts'
import type { Experience, ProofRule } from '../result.ts'

/** How well a demand is met: proven; proven but below the bar; hinted at; not found. */
export type Strength = 'strong' | 'below' | 'weak' | 'none'

interface Remarks {
  experience: Experience[]
  notes: Message<MatchMessageCode>[]
  /** The last month in which a dated engagement shows it, as months since year 0, or null. */
  lastUsed: number | null
}

/** At least one place in the CV. */
export type Proof = readonly [Occurrence, ...Occurrence[]]

/** A demand that is proven: there is no way to say so without a place in the CV. */
interface Proven extends Remarks {
  strength: 'strong'
  rule: ProofRule
  occurrences: Proof
}

/** A demand that is not proven. `isUnknown`: nothing was found, and nobody can say that nothing is there. */
export interface Unproven extends Remarks {
  strength: 'below' | 'weak' | 'none'
  occurrences: readonly Occurrence[]
  isUnknown: boolean
}

/** What the candidate's texts say about one demand. */
export type Assessment = Proven | Unproven

/** The occurrences as a proof; null when there are none. */
export function asProof(occurrences: readonly Occurrence[]): Proof | null {
  const [first, ...more] = occurrences
  return first === undefined ? null : [first, ...more]
}

/** A demand that is not proven, with a remark on it. */
export function unproven(
  strength: Unproven['strength'],
  note: Message<MatchMessageCode> | null,
  more: Partial<Omit<Unproven, 'strength'>> = {},
): Unproven {
  return {
    strength,
    occurrences: [],
    experience: [],
    lastUsed: null,
    isUnknown: false,
    notes: note === null ? [] : [note],
    ...more,
  }
}
