import {
  appendAuditEvents,
  countRunsToReplay,
  endReplayCheck,
  findReplayCheck,
  insertReplayCheck,
  listReplayChecks,
  type Owner,
  type ReplayCheckRow,
} from '@dossier/db'
import { v7 as uuid } from 'uuid'
import { ApiError, notFound } from '../errors.ts'
import type { ReplayAllInput } from './inputs.ts'
import { enqueueReplay } from './replay-queue.ts'
import type { Services, Caller } from '../context.ts'
import { type ReplayCheck, replayCheckView } from './replay-check-view.ts'

/**
 * Queues a check that regenerates and compares every run of a period; `replayStatus` reports its progress. If the team
 * already has a check in progress, returns that one instead.
 */
export async function startReplay(
  services: Pick<Services, 'db' | 'now' | 'renderer'>,
  { owner, requestId }: Caller,
  input: ReplayAllInput,
): Promise<ReplayCheck> {
  const { db, now, renderer } = services
  const since = input.since === undefined ? null : new Date(input.since)
  const until = input.until === undefined ? now() : new Date(input.until)
  if (since !== null && since >= until) {
    throw new ApiError('invalid_input', 'The period is empty: `since` must be before `until`.')
  }
  const id = uuid()
  const total = await countRunsToReplay(db, owner, { since, until })
  // One run more than there are threads: it is ready when one of them is.
  const concurrency = input.concurrency ?? renderer.threads + 1
  await db.transaction(async (tx) => {
    const isNew = await insertReplayCheck(tx, owner, { id, requestId, since, until, concurrency, total })
    if (!isNew) return
    const data = { runs: total, since: since?.toISOString() ?? null, until: until.toISOString() }
    const subject = { type: 'replay' as const, id }
    await appendAuditEvents(tx, owner, [{ type: 'history.replay_asked', requestId, subject, data }])
    await enqueueReplay(tx, { ...owner, checkId: id, requestId })
  })
  const [latest] = await listReplayChecks(db, owner, 1)
  if (latest === undefined) throw notFound('replay', id)
  return replayCheckView(latest)
}

/** The team's checks of the history, newest first: the first one is in progress or is the last completed one. */
export async function replayStatus(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { limit }: { limit: number },
): Promise<{ items: ReplayCheck[]; nextCursor: null }> {
  const checks = await listReplayChecks(db, owner, limit)
  return { items: checks.map(replayCheckView), nextCursor: null }
}

/** Cancels a check in progress; its counts stay. Throws `not_found`. Leaves a check that has ended unchanged. */
export async function cancelReplay(
  { db }: Pick<Services, 'db'>,
  { owner, requestId }: Caller,
  checkId: string,
): Promise<ReplayCheck> {
  const check = await endCheck(db, { owner, requestId }, { id: checkId, state: 'cancelled' })
  if (check === null) throw notFound('replay', checkId)
  return replayCheckView(check)
}

/** Records the end and the result of a check, once; returns its current state, or null if there is no such check. */
export async function endCheck(
  db: Services['db'],
  { owner, requestId }: Caller,
  end: { id: string; state: 'done' | 'cancelled' | 'failed'; error?: string },
): Promise<ReplayCheckRow | null> {
  return db.transaction(async (tx) => {
    const ended = await endReplayCheck(tx, owner, end)
    const check = await findReplayCheck(tx, owner, end.id)
    if (!ended || check === null) return check
    const { identical, different, versionGone, erased, healed, state } = check
    const counts = { identical, different, versionGone, erased, healed }
    const about = { requestId, subject: { type: 'replay' as const, id: end.id } }
    if (state === 'cancelled') {
      await appendAuditEvents(tx, owner, [{ type: 'history.replay_cancelled', ...about, data: counts }])
    } else {
      await appendAuditEvents(tx, owner, [{ type: 'history.replayed', ...about, data: { ...counts, state } }])
    }
    return check
  })
}
