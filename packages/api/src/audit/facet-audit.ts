import { auditLabels, type AuditFilter, type AuditTally, type Owner, tallyAuditEvents } from '@dossier/db'
import type { FilterAuditInput } from './inputs.ts'
import type { Services } from '../context.ts'
import type { AuditFacets } from '../search/index.ts'
import { prepareAudit } from './audit-filter.ts'

/** Values of a facet that are told. */
const mostValues = 20

/** How periods are written: by days, by months where that were too many, and otherwise by years. */
const periods = [
  { letters: '2026-01-27'.length, most: 31 },
  { letters: '2026-01'.length, most: 24 },
  { letters: '2026'.length, most: Infinity },
]

/**
 * How many events meet a search, and the most frequent values of each facet, counted under the filters of the others;
 * periods are those within the search's own, so that a month opens to its days.
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

/** The newest events are counted, so that of all periods only the last one can be capped. */
function periodsOf({ quarters, total }: AuditTally, timeZone: string): AuditFacets['on'] {
  // Sweden writes its days as ISO 8601 does.
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
