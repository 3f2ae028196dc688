import type { Message } from '@dossier/profiles'
import type { Occurrence } from '../evidence/evidence.ts'
import type { MatchMessageCode } from '../messages.ts'
import type { Experience, ProofRule } from '../result.ts'

/** How well a demand is met: `strong`, proven; `below`, proven but below the bar; `weak`, only hinted at; `none`, not found. */
export type Strength = 'strong' | 'below' | 'weak' | 'none'

interface Remarks {
  experience: Experience[]
  notes: Message<MatchMessageCode>[]
  /** The last month in which a dated engagement shows it, counted from year 0, or null. */
  lastUsed: number | null
}

/** At least one occurrence in the CV. */
export type Proof = readonly [Occurrence, ...Occurrence[]]

/** A proven demand; its type requires at least one occurrence. */
interface Proven extends Remarks {
  strength: 'strong'
  rule: ProofRule
  occurrences: Proof
}

/** An unproven demand; `isUnknown` if nothing was found but the person may still meet it. */
export interface Unproven extends Remarks {
  strength: 'below' | 'weak' | 'none'
  occurrences: readonly Occurrence[]
  isUnknown: boolean
}

/** The assessment of one demand by the candidate's texts. */
export type Assessment = Proven | Unproven

/** Returns the occurrences as a proof, or null if there are none. */
export function asProof(occurrences: readonly Occurrence[]): Proof | null {
  const [first, ...more] = occurrences
  return first === undefined ? null : [first, ...more]
}

/** Makes an unproven assessment with a remark; by default without occurrences and known to be missing. */
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
