/**
 * An event fails permanently after this many failed attempts: about a day after the first one. Attempts that end with
 * their process do not count.
 */
export const mostAttempts = 10

const firstDelayMs = 5_000
const longestDelayMs = 8 * 3_600_000

/**
 * The delay after attempt number `attempt` (from 1): 5 s, four times as long each time, at most 8 h, varied by a fifth
 * through `random` (0 to 1), so that events that failed together are not retried together. Milliseconds.
 */
export function delayAfter(attempt: number, random: number): number {
  const delay = Math.min(firstDelayMs * 4 ** (attempt - 1), longestDelayMs)
  return Math.round(delay * (0.8 + 0.4 * random))
}
