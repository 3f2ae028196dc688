import type { Engagement } from '../candidate.ts'
import { type Period, periodInterval } from '../period.ts'

/** Legal forms, which people write or leave out. */
const legalForms = /\b(ag|gmbh|sa|sarl|sagl|se|kg|inc|ltd|llc|plc|corp|co)\b/g
/** An ongoing station overlaps with everything after its start. */
const farAway = new Date(Date.UTC(2200, 0))

/**
 * How likely two stations are the same one: the months that they have in common, with the same employer, or in the same
 * role from the same month on. 0 if they differ; a small value if dates cannot be read and the rest is the same.
 */
export function sameStation(one: Engagement, other: Engagement): number {
  const isEmployer = employerOf(one.client) !== '' && employerOf(one.client) === employerOf(other.client)
  const isRole = one.role !== '' && one.role === other.role
  const months = commonMonths(one.period, other.period)
  if (months === null) return isEmployer && isRole ? 0.5 : 0
  const isBegun = one.period.start === other.period.start
  return isEmployer || (isRole && isBegun) ? months : 0
}

function employerOf(client: string): string {
  return client
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(legalForms, '')
    .replace(/ +/g, ' ')
    .trim()
}

/** Null if the dates of one of them are not known. */
function commonMonths(one: Period, other: Period): number | null {
  const [a, b] = [periodInterval(one, farAway), periodInterval(other, farAway)]
  if (a === null || b === null) return null
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1)
}
