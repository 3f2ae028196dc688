import {
  appendAuditEvents,
  madeDocumentsOfRun,
  findRun,
  isErased,
  type Owner,
  type ReplayFinding,
  type RunRow,
} from '@dossier/db'
import { notFinished, notFound } from '../errors.ts'
import { currentVersions, isCurrent, recordedVersions } from '../rendering/versions.ts'
import type { Replay } from './replay-view.ts'
import { compareReplay, type Compared, type ReplayServices } from './compare-replay.ts'
import type { Caller } from '../context.ts'
import { storeAgain } from '../documents/index.ts'

/**
 * Regenerates all files of a run and its ZIP from the stored inputs, and compares them with what is recorded and
 * stored. Changes nothing that is stored. Reports a run whose versions are gone or whose person was erased as such.
 * Throws `not_found`, and `not_finished` for a run that has not succeeded.
 */
export async function replayRun(
  services: ReplayServices,
  { owner, requestId }: Caller,
  idOrRunId: string,
): Promise<Replay> {
  const run = await findRun(services.db, owner, idOrRunId)
  if (run === null) throw notFound('run', idOrRunId)
  if (run.status !== 'succeeded') throw notFinished(run)
  const { replay } = await replayOf(services, owner, run)
  const { documents } = findingOf(run.id, replay)
  const { identical, outcome } = replay
  const data = { identical, outcome, differing: documents.map(({ documentType }) => documentType) }
  const subject = { type: 'run' as const, id: run.id }
  await appendAuditEvents(services.db, owner, [{ type: 'run.replayed', requestId, subject, data }])
  return replay
}

/** Replays a run, and restores files that the storage has lost if the regenerated ones are provably the same. */
export async function replayAndHeal(services: ReplayServices, caller: Caller, runUuid: string) {
  const { owner } = caller
  const run = await findRun(services.db, owner, runUuid)
  if (run === null) return null
  const { replay, lost } = await replayOf(services, owner, run)
  for (const file of lost) await storeAgain(services, caller, { ...file, reason: 'lost' })
  return { outcome: replay.outcome, finding: findingOf(run.id, replay), healed: lost.length }
}

async function replayOf(services: ReplayServices, owner: Owner, run: RunRow): Promise<Compared> {
  const [isGone, rows] = await Promise.all([
    isErased(services.db, owner, run.candidateId),
    madeDocumentsOfRun(services.db, owner, run.id),
  ])
  return isGone ? { replay: erased(run), lost: [] } : compareReplay(services, { owner, run, rows })
}

/** The replay of a run whose person was erased: nothing can be regenerated. */
function erased(run: RunRow): Replay {
  const versions = recordedVersions(run.versions)
  return {
    runId: run.runId,
    outcome: 'erased',
    identical: false,
    record: { identical: true, parts: [] },
    documents: [],
    zip: {
      filename: `${run.runId}.zip`,
      expectedSha256: run.bundleSha256 ?? '',
      actualSha256: null,
      storedSha256: null,
      identical: false,
    },
    versions: { run: versions, current: currentVersions, same: isCurrent(versions) },
  }
}

/** The differences of a run by type and part, without names. `record` and `zip` are listed with the documents. */
function findingOf(runUuid: string, { outcome, record, documents, zip }: Replay): ReplayFinding {
  const differing = documents.filter(({ identical }) => !identical)
  const extra = [
    ...(record.identical ? [] : [{ documentType: 'record', parts: record.parts }]),
    ...(zip.identical || outcome === 'erased' ? [] : [{ documentType: 'zip', parts: [] }]),
  ]
  return {
    runUuid,
    outcome: outcome === 'version_gone' ? 'version_gone' : 'different',
    documents: [...extra, ...differing.map(({ documentType, parts }) => ({ documentType, parts }))],
  }
}
