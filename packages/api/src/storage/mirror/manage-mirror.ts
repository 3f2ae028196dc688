import type { Owner } from '@dossier/db'
import { mirrorLag, runsToMirror } from '@dossier/db/mirror'
import { mirrorRuns } from './announce-run.ts'
import type { Services, Caller } from '../../context.ts'
import type { CaughtUp, MirrorStatus } from './mirror-view.ts'

type MirrorServices = Pick<Services, 'db' | 'storage'>

const runsAtOnce = 500

/** What each mirror holds of the team's files, and what is pending. */
export async function mirrorStatus({ db, storage }: MirrorServices, owner: Owner): Promise<MirrorStatus> {
  const mirrors = await Promise.all(
    storage.mirrors.map(async (driver) => {
      const { oldestWaiting, ...counts } = await mirrorLag(db, owner, driver)
      return { driver, ...counts, oldestWaiting: oldestWaiting?.toISOString() ?? null }
    }),
  )
  return { primary: storage.current.name, mirrors }
}

/** Creates every missing mirror copy. */
export async function catchUpMirrors(services: MirrorServices, caller: Caller): Promise<CaughtUp> {
  return catchUp(services, caller)
}

/** Like `catchUpMirrors`, for scheduled work without a requesting person. */
export async function catchUp({ db, storage }: MirrorServices, caller: Caller): Promise<CaughtUp> {
  const caught = { runs: 0, announced: 0 }
  for (const driver of storage.mirrors) {
    for (let after: string | null = null; ;) {
      const runs: string[] = await runsToMirror(db, caller.owner, { driver, after, limit: runsAtOnce })
      if (runs.length > 0) {
        const only = { mirrors: [driver] }
        caught.announced += await db.transaction((tx) => mirrorRuns(tx, only, caller, runs))
        caught.runs += runs.length
      }
      after = runs.at(-1) ?? null
      if (runs.length < runsAtOnce) break
    }
  }
  return caught
}
