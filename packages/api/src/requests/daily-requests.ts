import type { Owner } from '@dossier/db'
import { forgetRequests, takeDueRequests } from '@dossier/db/requests'
import type { Services } from '../context.ts'
import { monthsAfter } from '../floor/months.ts'
import { dayOf, soonFrom } from './deadlines.ts'
import { tellOfficers } from './receive-request.ts'

/** So long after its end, nobody can be blamed any more for how a request was answered. Months. */
const rememberedMonths = 36

/** Tells those who answer of requests that are due soon or overdue, each once, and empties the texts of old ones. */
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
