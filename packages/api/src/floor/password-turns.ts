import { openLane } from '@dossier/db'

/** Whose password it is: that of a browser or network that has signed in to the account before, or of anybody. */
type Acquaintance = 'known' | 'stranger'

/**
 * Gives every password its turn to be checked. A check takes a processor for a while, so somebody who guesses from many networks at once
 * would take the processors from everyone: strangers are checked one at a time, and few of them may wait. Those who are known take turns
 * of their own and never wait for strangers.
 */
export interface PasswordTurns {
  /** Whether strangers have to wait. */
  isBusy(): boolean
  /** Whether so many strangers wait that another one would be refused. */
  isFull(): boolean
  /** Checks a password in its turn; null, without a check, for a stranger while it is full. */
  take<T>(who: Acquaintance, check: () => Promise<T>): Promise<T | null>
}

/** How many of each are checked at once. */
const together = { known: 2, stranger: 1 } as const satisfies Record<Acquaintance, number>
/** Strangers who may wait: about a second's work. */
const mostStrangers = 20

/** Starts with nobody waiting. */
export function openPasswordTurns(): PasswordTurns {
  const lanes = { known: openLane(together.known), stranger: openLane(together.stranger) }
  const isFull = () => lanes.stranger.waiting() >= mostStrangers
  return {
    isBusy: () => lanes.stranger.running() >= together.stranger,
    isFull,
    take: async (who, check) => (who === 'stranger' && isFull() ? null : lanes[who].run(check)),
  }
}
