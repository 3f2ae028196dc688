import { isDeepStrictEqual } from 'node:util'
import { appendAuditEvents, type Db, findRunDefaults, type Owner, putRunDefaults } from '@dossier/db'
import { offerTermsSchema, type Theme } from '@dossier/generators'
import type { Caller, Services } from '../../context.ts'
import { plainDefaults, type RunDefaults, runDefaultsSchema, type RunDefaultsView } from './defaults-view.ts'

/** The defaults of the team's new runs; unset ones are plain or empty. */
export async function getRunDefaults(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { owner }: Caller,
): Promise<RunDefaultsView> {
  return viewOf(await readDefaults(db, owner), now())
}

/** Sets the defaults of the team's new runs. The audit log records which fields changed, not their values. */
export async function setRunDefaults(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { owner, requestId }: Caller,
  values: RunDefaults,
): Promise<RunDefaultsView> {
  await db.transaction(async (tx) => {
    const before = await readDefaults(tx, owner)
    const fields = Object.keys(values).filter(
      (name) => !isDeepStrictEqual(Reflect.get(values, name), Reflect.get(before, name)),
    )
    if (fields.length === 0) return
    await putRunDefaults(tx, owner, values)
    const subject = { type: 'team' as const, id: owner.teamId }
    await appendAuditEvents(tx, owner, [{ type: 'team.run_defaults_set', requestId, subject, data: { fields } }])
  })
  return viewOf(values, now())
}

/** The theme of a run or batch without its own. */
export async function defaultTheme({ db }: Pick<Services, 'db'>, { owner }: Caller): Promise<Theme> {
  return (await readDefaults(db, owner)).theme
}

async function readDefaults(db: Db, owner: Owner): Promise<RunDefaults> {
  return runDefaultsSchema.parse({ ...plainDefaults, ...(await findRunDefaults(db, owner)) })
}

function viewOf(defaults: RunDefaults, today: Date): RunDefaultsView {
  const { validDays } = defaults
  const until = validDays === null ? {} : { validUntil: dayAfter(today, validDays) }
  return { ...defaults, terms: offerTermsSchema.parse({ ...defaults.terms, ...until }) }
}

/** The ISO date this many days later, in UTC like all dates in documents. */
function dayAfter(from: Date, days: number): string {
  const day = new Date(from)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
