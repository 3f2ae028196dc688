import { openLane } from '@dossier/db'

/** Whose password it is: that of a browser or network that has signed in to the account before, or of anybody. */
type Acquaintance = 'known' | 'stranger'

/**
 * Limits how many passwords are checked at once. A check occupies a processor for a while, so somebody who guesses from many networks
 * at once could slow down everyone. Strangers are therefore checked one at a time, and few of them may wait; known browsers and
 * networks have a lane of their own and never wait for strangers.
 */
export interface PasswordTurns {
  /** Whether strangers have to wait. */
  isBusy(): boolean
  /** Whether another stranger would be refused, because too many wait. */
  isFull(): boolean
  /** Checks a password in its turn; null, without a check, for a stranger while it is full. */
  take<T>(who: Acquaintance, check: () => Promise<T>): Promise<T | null>
}

/** How many of each are checked at once. */
const together = { known: 2, stranger: 1 } as const satisfies Record<Acquaintance, number>
/** Strangers who may wait: about a second's work. */
const mostStrangers = 20

/** Opens the lanes, initially empty. */
export function openPasswordTurns(): PasswordTurns {
  const lanes = { known: openLane(together.known), stranger: openLane(together.stranger) }
  const isFull = () => lanes.stranger.waiting() >= mostStrangers
  return {
    isBusy: () => lanes.stranger.running() >= together.stranger,
    isFull,
    take: async (who, check) => (who === 'stranger' && isFull() ? null : lanes[who].run(check)),
  }
}
