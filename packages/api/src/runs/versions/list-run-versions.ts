import {
  countRunVersions,
  documentHashes,
  encodeCursor,
  findRun,
  type Owner,
  runParts,
  type RunVersionRow,
  runVersions,
} from '@dossier/db'
import { findBar } from '@dossier/db/requests'
import { type Verdict, verdicts } from '@dossier/matching'
import { localeSchema } from '@dossier/profiles'
import { notFound } from '../../errors.ts'
import type { RunVersionsInput } from './inputs.ts'
import { recordedVersions } from '../../rendering/versions.ts'
import type { Services } from '../../context.ts'
import type { RunVersion, RunVersions, VerdictCounts } from './run-versions-view.ts'

/** Every run with the same candidate and job as the given one, newest first; throws `not_found`. */
export async function listRunVersions(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { runId, limit, cursor }: RunVersionsInput,
): Promise<RunVersions> {
  const run = await findRun(db, owner, runId)
  if (run === null) throw notFound('run', runId)
  const rows = await runVersions(db, owner, { pair: run, limit, cursor })
  const [newest] = rows
  const [bar, total, version, first, hashes] = await Promise.all([
    findBar(db, owner, run.candidateId),
    countRunVersions(db, owner, run),
    countRunVersions(db, owner, run, run),
    newest === undefined ? 0 : countRunVersions(db, owner, run, newest),
    documentHashes(
      db,
      owner,
      rows.map(({ id }) => id),
    ),
  ])
  const items = rows.slice(0, limit).map((row, index) => {
    const previous = rows[index + 1] ?? null
    return { ...versionView(row, previous), version: first - index, changedDocuments: changed(row, previous, hashes) }
  })
  const last = rows[limit - 1]
  const nextCursor = rows.length > limit && last !== undefined ? encodeCursor({ tier: 0, ...last }) : null
  return { items, nextCursor, version, total, barredBy: bar?.bar ?? null }
}

function versionView(
  row: RunVersionRow,
  previous: RunVersionRow | null,
): Omit<RunVersion, 'version' | 'changedDocuments'> {
  const { id, runId, status, mode, score, recommendation, inputHash, versions, repeatOf, repeatOfRunId } = row
  const before = previous?.score ?? null
  const locale = localeSchema.safeParse(row.locale)
  return {
    id,
    runId,
    status,
    mode,
    score,
    recommendation,
    inputHash,
    scoreChange: score === null || before === null ? null : score - before,
    must: countVerdicts(row.must),
    should: countVerdicts(row.should),
    versions: recordedVersions(versions),
    changedInputs: previous && runParts.filter((part) => row.parts[part] !== previous.parts[part]),
    locale: locale.success ? locale.data : null,
    user: { id: row.userId, name: row.userName },
    repeatOf: repeatOf === null || repeatOfRunId === null ? null : { id: repeatOf, runId: repeatOfRunId },
    asOf: row.asOf.toISOString(),
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

function countVerdicts(list: readonly string[]): VerdictCounts {
  const count = (verdict: Verdict) => [verdict, list.filter((one) => one === verdict).length] as const
  // All keys are verdicts, which `fromEntries` does not know.
  return Object.fromEntries(verdicts.map(count)) as VerdictCounts
}

type Hashes = Awaited<ReturnType<typeof documentHashes>>

/** The manifest names the run, so it differs in every version. */
function changed(row: RunVersionRow, previous: RunVersionRow | null, hashes: Hashes): string[] | null {
  if (previous === null) return null
  const [now, before] = [row, previous].map(({ id }) => {
    return new Map((hashes.get(id) ?? []).map(({ documentType, sha256 }) => [documentType, sha256]))
  })
  if (now === undefined || before === undefined || now.size === 0 || before.size === 0) return []
  const types = new Set([...now.keys(), ...before.keys()])
  types.delete('manifest')
  return [...types].filter((type) => now.get(type) !== before.get(type))
}
