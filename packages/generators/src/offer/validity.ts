/** The fewest days that a client needs to answer an offer. */
const SHORTEST_NOTICE = 10
const DAY = 86_400_000

/**
 * The ISO date (UTC) until which an offer of `asOf` is valid: the end of the month, or ten days after `asOf` if that is
 * later.
 */
export function offerValidUntil(asOf: Date): string {
  const today = Date.UTC(asOf.getUTCFullYear(), asOf.getUTCMonth(), asOf.getUTCDate())
  const endOfMonth = Date.UTC(asOf.getUTCFullYear(), asOf.getUTCMonth() + 1, 0)
  const daysLeft = (endOfMonth - today) / DAY
  return isoDate(daysLeft < SHORTEST_NOTICE ? today + SHORTEST_NOTICE * DAY : endOfMonth)
}

/** The day of a moment as an ISO date, in UTC. */
export function isoDate(moment: Date | number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
