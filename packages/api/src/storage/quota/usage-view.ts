import type { QuotaExcess, QuotaState, UsageDay, UsagePart } from '@dossier/db'
import { z } from 'zod'
import { schemaOf } from '../../floor/output-schemas.ts'

const bytes = z.number().int().min(0)

/** The quota of a team or a member, its usage, and the additional bytes that were requested. */
export const quotaExcessSchema = schemaOf<QuotaExcess>()(
  z.object({
    // Runs that failed before members had quotas do not record whose quota it was.
    of: z
      .enum(['team', 'member'])
      .default('team')
      .describe('Whose storage is full: the team’s, or that of the member who created the run'),
    used: bytes,
    limit: bytes,
    needed: bytes,
  }),
).meta({
  id: 'QuotaExcess',
})

const quota = {
  objects: z.int(),
  used: bytes.describe(
    'Bytes of all originals, including those being written or deleted, of photos in CVs, and of files of applications',
  ),
  limit: bytes.nullable().describe('The quota in bytes; null without a quota'),
  percent: z.number().nullable().describe('Percentage of the quota in use, rounded down; null without a quota'),
  state: z.enum(['free', 'near', 'full']).describe('`near` from 80 %; while `full`, new runs are refused'),
}
export const quotaSchema = z.object(quota).meta({ id: 'Quota' })
export type Quota = z.infer<typeof quotaSchema>

/** A member of the team, with the usage and quota of their runs. */
const memberQuotaSchema = z.object({ userId: z.uuid(), name: z.string(), ...quota }).meta({ id: 'MemberQuota' })
export type MemberQuota = z.infer<typeof memberQuotaSchema>
export const memberQuotasSchema = z.object({ items: z.array(memberQuotaSchema) })

const partSchema = z.object({
  driver: z.string().describe('`database` for the photos in CVs and the files of applications'),
  role: z.enum(['original', 'copy']).describe('Copies do not count towards the quota'),
  tier: z.string().nullable().describe('Storage class or tier; null is the service’s default'),
  objects: z.int(),
  bytes,
})

const daySchema = z.object({
  day: z.iso.date().describe('Date in UTC'),
  objects: z.int(),
  bytes,
  drivers: z.array(z.object({ driver: z.string(), bytes })),
})

/** What a team stores, and how its usage has grown. */
export const storageUsageSchema = z
  .object({
    ...quota,
    own: quotaSchema.describe('The caller’s own usage and quota'),
    parts: z.array(partSchema),
    days: z.array(daySchema).describe('Use at the end of each day, oldest first; today’s value is current'),
  })
  .meta({ id: 'StorageUsage' })
export type StorageUsage = z.infer<typeof storageUsageSchema>

/** Shows a usage and its quota. */
export function quotaView({ objects, used, limit }: QuotaState): Quota {
  const percent = limit === null ? null : limit === 0 ? 100 : Math.floor((used / limit) * 100)
  const state = limit === null || used * 5 < limit * 4 ? 'free' : used < limit ? 'near' : 'full'
  return { objects, used, limit, percent, state }
}

/** Shows usage from the first recorded day until today; a day without a record repeats the previous one. */
export function usageDaysView(recorded: readonly UsageDay[], now: readonly UsagePart[], today: string) {
  const originals = now.filter(({ role }) => role === 'original').map((part) => ({ ...part, day: today }))
  const byDay = Map.groupBy([...recorded.filter(({ day }) => day < today), ...originals], ({ day }) => day)
  const days: StorageUsage['days'] = []
  const first = recorded[0]?.day ?? today
  let last: readonly UsageDay[] = []
  for (const day of daysBetween(first, today)) {
    last = byDay.get(day) ?? (day === today ? [] : last)
    days.push(dayView(day, last))
  }
  return days
}

function dayView(day: string, parts: readonly UsageDay[]): StorageUsage['days'][number] {
  const drivers = [...Map.groupBy(parts, ({ driver }) => driver)].map(([driver, own]) => ({
    driver,
    bytes: sum(own, 'bytes'),
  }))
  return {
    day,
    objects: sum(parts, 'objects'),
    bytes: sum(parts, 'bytes'),
    drivers: drivers.filter((one) => one.bytes > 0),
  }
}

function sum(parts: readonly UsageDay[], what: 'objects' | 'bytes'): number {
  return parts.reduce((total, part) => total + part[what], 0)
}

function* daysBetween(first: string, last: string): Generator<string> {
  const at = new Date(`${first}T00:00:00Z`)
  for (let day = first; day <= last; day = at.toISOString().slice(0, 10)) {
    yield day
    at.setUTCDate(at.getUTCDate() + 1)
  }
}
