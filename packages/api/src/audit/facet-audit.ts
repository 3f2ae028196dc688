import { auditLabels, type AuditFilter, type AuditTally, type Owner, tallyAuditEvents } from '@dossier/db'
import type { FilterAuditInput } from './inputs.ts'
import type { Services } from '../context.ts'
import type { AuditFacets } from '../search/index.ts'
import { prepareAudit } from './audit-filter.ts'

/** Limit on the values listed for a facet. */
const mostValues = 20

/** The periods of the date facet: days, months if there would be too many days, otherwise years. */
const periods = [
  { letters: '2026-01-27'.length, most: 31 },
  { letters: '2026-01'.length, most: 24 },
  { letters: '2026'.length, most: Infinity },
]

/**
 * The number of events that match a search, and the most frequent values of each facet, counted under the filters of
 * the other facets; periods lie within the searched one, so that a month expands to its days.
 */
export async function facetAudit(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  input: FilterAuditInput,
): Promise<AuditFacets> {
  const { read, filter, without } = await prepareAudit({ db, now }, owner, input)
  const apart = (...fields: (keyof AuditFilter)[]) =>
    fields.some((field) => read.filter[field] !== undefined) ? tallyAuditEvents(db, owner, without(...fields)) : null
  const [all, byType, byUser] = await Promise.all([
    tallyAuditEvents(db, owner, filter),
    apart('types', 'notTypes'),
    apart('userIds', 'notUserIds'),
  ])
  const type = (byType ?? all).type.slice(0, mostValues)
  const user = (byUser ?? all).user.slice(0, mostValues)
  const ids = { users: user.map(({ value }) => value), runs: [], documents: [], persons: [], events: [] }
  const { users } = await auditLabels(db, owner, ids)
  return {
    total: all.total,
    type: type.map((each) => ({ ...each, label: each.value })),
    user: user.map((each) => ({ ...each, label: users.get(each.value) ?? each.value })),
    on: periodsOf(all, input.timeZone),
  }
}

/** Counts the newest events, so that only the last period can be capped. */
function periodsOf({ quarters, total }: AuditTally, timeZone: string): AuditFacets['on'] {
  // The Swedish locale formats dates as ISO 8601.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const counts = quarters.map(({ start, count }) => ({ day: days.format(start), count }))
  for (const { letters, most } of periods) {
    const sums = new Map<string, number>()
    for (const { day, count } of counts) {
      const value = day.slice(0, letters)
      sums.set(value, (sums.get(value) ?? 0) + count)
    }
    if (sums.size > most) continue
    return [...sums].map(([value, count], index) => {
      return { value, label: value, count, capped: total.capped && index === sums.size - 1 }
    })
  }
  return []
}
