import type { Owner } from '@dossier/db'
import { forgetRequests, takeDueRequests } from '@dossier/db/requests'
import type { Services } from '../context.ts'
import { monthsAfter } from '../floor/months.ts'
import { dayOf, soonFrom } from './deadlines.ts'
import { tellOfficers } from './receive-request.ts'

/**
 * How long the texts of a closed request are kept, because claims about the answer may be raised until then. Months.
 */
const rememberedMonths = 36

/**
 * Notifies those who answer requests of those that are due soon or overdue, each once, and clears the texts of old
 * ones.
 */
export async function attendToRequests({ db, now }: Pick<Services, 'db' | 'now'>, owner: Owner): Promise<void> {
  const at = now()
  const today = dayOf(at)
  await db.transaction(async (tx) => {
    for (const [told, before] of [
      ['overdue', today],
      ['due_soon', soonFrom(today)],
    ] as const) {
      for (const subjectId of await takeDueRequests(tx, owner, { told, before }))
        await tellOfficers(tx, owner, { code: `request.${told}`, subjectId, at })
    }
    await forgetRequests(tx, owner, monthsAfter(at, -rememberedMonths))
  })
}
