/** An event that was not taken this often is given up: about a day after the first attempt. Attempts that end with their process do not count. */
export const mostAttempts = 10

const firstDelayMs = 5_000
const longestDelayMs = 8 * 3_600_000

/**
 * How long to wait after attempt number `attempt` (from 1): 5 s, four times as long each time, at most 8 h, and a fifth more or
 * less by `random` (0 to 1), so that many who failed together do not come back together. Milliseconds.
 */
export function delayAfter(attempt: number, random: number): number {
  const delay = Math.min(firstDelayMs * 4 ** (attempt - 1), longestDelayMs)
  return Math.round(delay * (0.8 + 0.4 * random))
}
