import type { Message } from '@dossier/profiles'
import type { Occurrence } from '../evidence/evidence.ts'
import type { MatchMessageCode } from '../messages.ts'
import type { Experience } from '../result.ts'

/** How well a demand is met: proven; proven but below the bar; hinted at; not found. */
export type Strength = 'strong' | 'below' | 'weak' | 'none'

/** What the candidate's texts say about one demand. */
export interface Assessment {
  strength: Strength
  occurrences: Occurrence[]
  experience: Experience[]
  notes: Message<MatchMessageCode>[]
  /** The last month in which a dated engagement shows it, as months since year 0, or null. */
  lastUsed: number | null
}
