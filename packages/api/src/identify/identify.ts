import type { SubmissionView } from '../floor/error-details.ts'
import {
  appendAuditEvents,
  deletedDocuments,
  documentsByHash,
  documentsByMarkedHash,
  documentsOfSecond,
  type DocumentRow,
  listSubmissions,
  runByBundleHash,
  versionOfDocument,
} from '@dossier/db'
import { DOCX_CONTENT_TYPE } from '@dossier/generators'
import { fingerprintOf, type OfficePrint } from '@dossier/workspace'
import { toApiError } from '../errors.ts'
import type { IdentifyInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import { documentView, readStored } from '../documents/index.ts'
import type { Identified, IdentifiedDocument, Resemblance } from './identified-view.ts'
import { submissionView } from '../submissions/index.ts'

/** Limit on listed copies of the same bytes, and on their submissions. */
const shown = 20

/** Identifies a file by its fingerprint and records which documents were looked up; changes nothing else. */
export async function identifyFile(services: Services, caller: Caller, input: IdentifyInput): Promise<Identified> {
  const { db } = services
  const { sha256, office = null } = input
  const rows = await documentsOf(services, caller, { hashes: [sha256], limit: shown })
  const bundle = rows.length > 0 ? null : await runByBundleHash(db, caller.owner, sha256)
  const entries = await entriesOf(services, caller, input)
  const known = rows.length > 0 || bundle !== null
  const resembles = known || office === null ? null : await resemblance(services, caller, office)
  await recordLook(
    services,
    caller,
    rows.length > 0 ? rows.map(({ row }) => row) : resembles === null ? [] : [resembles.row],
  )
  return {
    verdict: verdictOf({ rows, bundle, entries, resembles }),
    sha256,
    documents: await Promise.all(rows.map((found) => identified(services, caller, found))),
    bundle: bundle === null ? null : { runUuid: bundle.id, runId: bundle.runId },
    entries,
    resembles: resembles?.view ?? null,
  }
}

/** A document with this hash, or with a copy of this hash marked for a recipient. */
interface Found {
  row: DocumentRow
  sha256: string
  markedFor: string | null
}

async function documentsOf(
  { db }: Services,
  { owner }: Caller,
  wanted: { hashes: readonly string[]; limit: number },
): Promise<Found[]> {
  const same = await documentsByHash(db, owner, wanted)
  const known = new Set(same.map(({ sha256 }) => sha256))
  const hashes = wanted.hashes.filter((hash) => !known.has(hash))
  const marked = await documentsByMarkedHash(db, owner, { ...wanted, hashes })
  return [
    ...same.map((row) => ({ row, sha256: row.sha256, markedFor: null })),
    ...marked.map(({ markedSha256, markedFor, ...row }) => ({ row, sha256: markedSha256 ?? '', markedFor })),
  ]
}

interface Findings {
  rows: readonly Found[]
  bundle: unknown
  entries: Identified['entries']
  resembles: unknown
}

function verdictOf({ rows, bundle, entries, resembles }: Findings): Identified['verdict'] {
  if (rows.length > 0) return 'document'
  if (bundle !== null) return 'bundle'
  const ours = entries.filter(({ document }) => document !== null).length
  if (ours > 0) return ours === entries.length ? 'contents' : 'altered'
  return resembles === null ? 'unknown' : 'altered'
}

async function entriesOf(
  services: Services,
  caller: Caller,
  { entries }: IdentifyInput,
): Promise<Identified['entries']> {
  const hashes = [...new Set(entries.map((entry) => entry.sha256))]
  const found = await documentsOf(services, caller, { hashes, limit: 10 * hashes.length })
  // Several runs may hold the same bytes; the files of one ZIP most likely come from one run.
  const likely = found.toSorted((a, b) => filesOf(b.row) - filesOf(a.row))
  return entries.map((entry) => {
    const one = likely.find(({ sha256 }) => sha256 === entry.sha256)
    return { ...entry, document: one === undefined ? null : documentView(one.row) }
  })

  function filesOf({ runUuid }: DocumentRow): number {
    return found.filter(({ row }) => row.runUuid === runUuid).length
  }
}

async function identified(services: Services, caller: Caller, { row, markedFor }: Found): Promise<IdentifiedDocument> {
  const { number, count, newestId, newestRunId } = await versionOfDocument(services.db, caller.owner, row)
  return {
    document: documentView(row),
    markedFor,
    stored: await storedState(services, caller, row),
    version: { number, count, isNewest: newestId === row.id, newest: { documentId: newestId, runId: newestRunId } },
    submissions: await submissionsOf(services, caller, row),
  }
}

async function storedState(
  services: Services,
  caller: Caller,
  row: DocumentRow,
): Promise<IdentifiedDocument['stored']> {
  const deleted = await deletedDocuments(services.db, caller.owner, [row.id])
  if (deleted.length > 0) return 'deleted'
  try {
    // Reading verifies the bytes against the row.
    return (await readStored(services, caller, row)) === null ? 'lost' : 'same'
  } catch (error) {
    // The file is identified even without the storage.
    const known = toApiError(error)
    if (known === null || known.code === 'database_unavailable') throw error
    return 'unknown'
  }
}

async function submissionsOf({ db }: Services, { owner }: Caller, row: DocumentRow): Promise<SubmissionView[]> {
  const { items } = await listSubmissions(db, owner, { documentIds: [row.id], limit: shown })
  return items.map(submissionView)
}

/** Limit on compared runs of the same second; there are rarely two. */
const comparable = 40

/**
 * The document that an altered office document derives from. Word keeps the creation time and the title when it saves;
 * together they identify one run and one document type.
 */
async function resemblance(
  services: Services,
  caller: Caller,
  office: OfficePrint,
): Promise<{ row: DocumentRow; view: Resemblance } | null> {
  if (office.createdAt === null || office.title === '') return null
  const second = new Date(office.createdAt)
  const filter = { second, contentType: DOCX_CONTENT_TYPE, limit: comparable }
  const rows = await documentsOfSecond(services.db, caller.owner, filter)
  const prints = await Promise.all(
    rows.map(async (row) => {
      const bytes = await readStored(services, caller, row)
      return { row, print: bytes === null ? null : (await fingerprintOf(bytes)).office }
    }),
  )
  const [best] = prints
    .flatMap(({ row, print }) =>
      print?.title === office.title ? [{ row, ...compare(print.parts, office.parts) }] : [],
    )
    .toSorted((a, b) => b.equal - a.equal)
  if (best === undefined) return null
  const { row, parts, equal } = best
  const submissions = await submissionsOf(services, caller, row)
  return { row, view: { document: documentView(row), parts, equal, submissions } }
}

type Parts = OfficePrint['parts']

function compare(ours: Parts, theirs: Parts): { parts: Resemblance['parts']; equal: number } {
  const [before, after] = [ours, theirs].map((parts) => new Map(parts.map(({ name, crc32 }) => [name, crc32])))
  if (before === undefined || after === undefined) return { parts: [], equal: 0 }
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  const parts = names.flatMap((name) => {
    if (before.get(name) === after.get(name)) return []
    const difference = !after.has(name) ? 'removed' : before.has(name) ? 'changed' : 'added'
    return [{ name, difference } as const]
  })
  return { parts, equal: names.length - parts.length }
}

async function recordLook({ db }: Services, { owner, requestId }: Caller, rows: readonly DocumentRow[]): Promise<void> {
  await appendAuditEvents(
    db,
    owner,
    rows.map(({ id, runUuid, documentType, sha256 }) => ({
      type: 'document.identified' as const,
      requestId,
      subject: { type: 'document' as const, id },
      data: { runUuid, documentType, sha256 },
    })),
  )
}
