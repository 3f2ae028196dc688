import { deletedDocuments, type DocumentRow, madeDocumentsOfRuns, type Owner, type RunToReplay } from '@dossier/db'
import { ApiError } from '../errors.ts'
import { isStored } from '../documents/index.ts'
import { lexiconOfVersion } from '../rendering/stored-lexicon.ts'
import type { TeamLexicon } from '../rendering/team-lexicon.ts'
import { isCurrent, recordedVersions } from '../rendering/versions.ts'
import type { ReplayServices } from './compare-replay.ts'

/** Data for proving some runs: the rows of their files, and the files deleted on purpose. */
export interface Proofs {
  rows: ReadonlyMap<string, readonly DocumentRow[]>
  deleted: ReadonlySet<string>
}

/** Reads the data that `isProven` needs for many runs at once. */
export async function readProofs(
  { db }: Pick<ReplayServices, 'db'>,
  owner: Owner,
  runs: readonly RunToReplay[],
): Promise<Proofs> {
  const ids = runs.map(({ id }) => id)
  const rows = await madeDocumentsOfRuns(db, owner, ids)
  const documents = [...rows.values()].flat().map(({ id }) => id)
  const deleted = await deletedDocuments(db, owner, documents)
  return { rows, deleted: new Set(deleted.map(({ id }) => id)) }
}

/**
 * Whether a regenerated run, its record and its stored files are equal. Its replay would be `identical`, with nothing
 * to explain or heal. `false` means only that `compareReplay` must check. Throws on an outage.
 */
export async function isProven(
  services: ReplayServices,
  owner: Owner,
  { run, proofs }: { run: RunToReplay; proofs: Proofs },
): Promise<boolean> {
  // Runs of other versions rarely have the same bytes.
  if (run.isErased || run.bundleSha256 === null || !isCurrent(recordedVersions(run.versions))) return false
  const rows = proofs.rows.get(run.id) ?? []
  const taught = await taughtFor(services, owner, run)
  if (taught === undefined) return false
  const { inputs, result, inputHash, score, recommendation, runId, asOf, versions, bundleSha256 } = run
  const [isMade, stored] = await Promise.all([
    services.renderer.prove({
      inputs,
      result,
      record: { inputHash, score, recommendation },
      run: { runId, asOf },
      versions,
      bundleSha256,
      rows: rows.map(recordedFile),
      taught,
    }),
    Promise.all(rows.map(async (row) => proofs.deleted.has(row.id) || isStored(services, owner, row))),
  ])
  return isMade && stored.every(Boolean)
}

function recordedFile({ documentType, area, filename, contentType, byteSize: size, sha256, crc32 }: DocumentRow) {
  return { documentType, area, filename, contentType, size, sha256, crc32 }
}

/** The lexicon of the team that a run names; undefined if it does not exist. */
async function taughtFor(
  { db }: Pick<ReplayServices, 'db'>,
  owner: Owner,
  { lexiconVersion }: RunToReplay,
): Promise<TeamLexicon | null | undefined> {
  if (lexiconVersion === null || lexiconVersion === '0') return null
  if (!/^\d{1,9}$/.test(lexiconVersion)) return undefined
  return lexiconOfVersion(db, owner, Number(lexiconVersion)).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 'not_reproducible') return undefined
    throw error
  })
}
