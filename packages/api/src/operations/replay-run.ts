import { appendAuditEvents, documentsOfRun, type DocumentRow, findRun, type RunRow } from '@dossier/db'
import { type Bytes, digestOf } from '@dossier/workspace'
import { notFinished, notFound } from '../errors.ts'
import { bundleHash } from '../rendering/bundle.ts'
import { differingParts } from '../rendering/differing-parts.ts'
import { regenerate } from '../rendering/regenerate.ts'
import { currentVersions } from '../rendering/run-inputs.ts'
import type { Services } from '../services.ts'
import type { Replay, ReplayedDocument } from '../views/replay.ts'
import type { Caller } from './create-run.ts'
import { readStored } from './read-stored.ts'

/**
 * Makes all files of a run and its ZIP again from the stored inputs and compares their hashes with what was recorded.
 * Nothing that is stored is changed. Throws `not_found`, and `not_finished` for a run that has not succeeded.
 */
export async function replayRun(services: Services, { owner, requestId }: Caller, idOrRunId: string): Promise<Replay> {
  const run = await findRun(services.db, owner, idOrRunId)
  if (run === null) throw notFound('run', idOrRunId)
  if (run.status !== 'succeeded') throw notFinished(run)
  const rows = await documentsOfRun(services.db, owner, run.id)
  const made = await regenerate(services, { run, rows, types: rows.map(({ documentType }) => documentType) })
  const documents = await Promise.all(
    rows.map((row) => compare(services, { owner, row, bytes: made.get(row.documentType) ?? null })),
  )
  const zip = await compareZip(run, rows, made)
  const identical = zip.identical && documents.every((document) => document.identical)
  const differing = documents.filter((document) => !document.identical).map(({ documentType }) => documentType)
  const subject = { type: 'run' as const, id: run.id }
  await appendAuditEvents(services.db, owner, [
    { type: 'run.replayed', requestId, subject, data: { identical, differing } },
  ])
  return { runId: run.runId, identical, documents, zip, versions: versionsOf(run) }
}

interface Comparison {
  owner: Caller['owner']
  row: DocumentRow
  bytes: Bytes | null
}

async function compare(services: Services, { owner, row, bytes }: Comparison): Promise<ReplayedDocument> {
  const { documentType, filename, sha256: expectedSha256 } = row
  const actualSha256 = bytes === null ? null : digestOf(bytes).sha256
  const identical = actualSha256 === expectedSha256
  const stored = identical || bytes === null ? null : await readStored(services, owner, row)
  const parts = stored === null || bytes === null ? [] : differingParts(stored, bytes)
  return { documentType, filename, expectedSha256, actualSha256, identical, parts }
}

async function compareZip(
  run: RunRow,
  rows: readonly DocumentRow[],
  made: ReadonlyMap<string, Bytes>,
): Promise<Replay['zip']> {
  const files = rows.flatMap(({ area, filename, documentType }) => {
    const bytes = made.get(documentType)
    return bytes === undefined ? [] : [{ area, filename, bytes }]
  })
  const expectedSha256 = run.bundleSha256 ?? ''
  const actualSha256 = await bundleHash(files)
  return { filename: `${run.runId}.zip`, expectedSha256, actualSha256, identical: actualSha256 === expectedSha256 }
}

function versionsOf(run: RunRow): Replay['versions'] {
  const { engine = '', lexicon = '', templates = '' } = run.versions
  const current = currentVersions
  const same = engine === current.engine && lexicon === current.lexicon && templates === current.templates
  return { run: { engine, lexicon, templates }, current, same }
}
