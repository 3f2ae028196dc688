import {
  appendAuditEvents,
  type Db,
  documentsByIds,
  findDocument,
  findRun,
  insertSelection,
  type NewAuditEvent,
  originalType,
  type Owner,
} from '@dossier/db'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { ApiError, notFinished, notFound } from '../errors.ts'
import type { DownloadUrlInput } from './inputs.ts'
import { isSameSignature } from '../floor/secret.ts'
import type { DownloadLink } from './document-view.ts'
import type { Services, Caller } from '../context.ts'
import { selectionFilename } from './open-selection.ts'

/** Lifetimes of links. A selection may be large and its connection slow, so it can be resumed for longer. */
const lifetimesMs = { document: 15 * 60_000, bundle: 15 * 60_000, selection: 60 * 60_000 } as const
const kinds = { document: 'd', bundle: 'b', selection: 's' } as const

const claimsSchema = z.object({
  /** `d` a document, `b` a run's ZIP, `s` the ZIP of a selection. */
  k: z.enum(kinds),
  id: z.uuid(),
  /** The run of a document or a ZIP. */
  run: z.uuid().optional(),
  team: z.uuid(),
  user: z.uuid(),
  exp: z.int(),
})

type Purpose = keyof typeof kinds
const subjectTypes = { document: 'document', bundle: 'run', selection: 'selection' } as const satisfies Record<
  Purpose,
  string
>

/** What a link grants: one document, one run's ZIP, or the ZIP of a selection. */
export interface DownloadClaims {
  purpose: Purpose
  id: string
  /** The run it belongs to; a selection may span several. */
  runUuid?: string
  owner: Owner
  /** ISO 8601 UTC. */
  expiresAt: string
}

/**
 * Creates a link to a document, to a run's ZIP or to a ZIP of selected documents; anyone who holds it can use it until
 * it expires. Throws `not_found`.
 */
export async function mintDownload(services: Services, caller: Caller, input: DownloadUrlInput): Promise<DownloadLink> {
  const { owner, requestId } = caller
  return services.db.transaction(async (tx) => {
    const now = services.now()
    const { purpose, id, runUuid, filename, contentType, documents } = await targetOf(tx, owner, { input, now })
    const exp = now.getTime() + lifetimesMs[purpose]
    const run = runUuid === undefined ? {} : { run: runUuid }
    const claims = { k: kinds[purpose], id, ...run, team: owner.teamId, user: owner.userId, exp }
    const payload = Buffer.from(JSON.stringify(claims satisfies z.infer<typeof claimsSchema>)).toString('base64url')
    const expiresAt = new Date(exp).toISOString()
    const link = { purpose, id, ...(runUuid !== undefined && { runUuid }), owner, expiresAt }
    const data = { ...linkData(link), ...(documents !== undefined && { documents }) }
    await appendAuditEvents(tx, owner, [{ type: 'link.created', requestId, subject: subjectOf(link), data }])
    return { url: `/download/${payload}.${signature(services, payload)}`, filename, contentType, expiresAt }
  })
}

interface Target {
  purpose: Purpose
  id: string
  runUuid?: string
  filename: string
  contentType: string
  /** Number of documents in a selection. */
  documents?: number
}

interface Wanted {
  input: DownloadUrlInput
  now: Date
}

async function targetOf(db: Db, owner: Owner, { input, now }: Wanted): Promise<Target> {
  if ('documentIds' in input) return keepSelection(db, owner, { documentIds: input.documentIds, now })
  if ('documentId' in input) {
    const row = await findDocument(db, owner, input.documentId)
    if (row === null) throw notFound('document', input.documentId)
    const { id, runUuid, filename, contentType } = row
    return { purpose: 'document', id, runUuid, filename, contentType }
  }
  const run = await findRun(db, owner, input.runId)
  if (run === null) throw notFound('run', input.runId)
  if (run.status !== 'succeeded') throw notFinished(run)
  return {
    purpose: 'bundle',
    id: run.id,
    runUuid: run.id,
    filename: `${run.runId}.zip`,
    contentType: 'application/zip',
  }
}

function noOriginals(filenames: readonly string[]): string {
  return `Original files are never part of a ZIP that may go to a client. Download them one by one: ${filenames.join(', ')}.`
}

async function keepSelection(
  db: Db,
  owner: Owner,
  { documentIds, now }: { documentIds: readonly string[]; now: Date },
): Promise<Target> {
  const ids = [...new Set(documentIds.map((id) => id.toLowerCase()))].toSorted()
  const rows = await documentsByIds(db, owner, ids)
  const known = new Set(rows.map(({ id }) => id))
  const missing = ids.find((id) => !known.has(id))
  if (missing !== undefined) throw notFound('document', missing)
  const originals = rows.filter(({ documentType }) => documentType === originalType)
  if (originals.length > 0) throw new ApiError('invalid_input', noOriginals(originals.map(({ filename }) => filename)))
  const expiresAt = new Date(now.getTime() + lifetimesMs.selection)
  const selection = { id: uuid(), documentIds: ids, createdAt: now, expiresAt }
  await insertSelection(db, owner, selection)
  return {
    purpose: 'selection',
    id: selection.id,
    filename: selectionFilename(ids.length, now),
    contentType: 'application/zip',
    documents: ids.length,
  }
}

/** The claims of a link created here; does not check expiry. Throws `link_invalid` for any other link. */
export function readDownloadToken(services: Pick<Services, 'sign'>, token: string): DownloadClaims {
  const [payload = '', signed = '', ...rest] = token.split('.')
  if (rest.length > 0 || !isSameSignature(signed, signature(services, payload))) {
    throw new ApiError('link_invalid', 'This download link was not issued by this server. Request a new one.')
  }
  const { k, id, run, team, user, exp } = claimsSchema.parse(
    JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')),
  )
  const purposes = { d: 'document', b: 'bundle', s: 'selection' } as const
  return {
    purpose: purposes[k],
    id,
    ...(run !== undefined && { runUuid: run }),
    owner: { teamId: team, userId: user },
    expiresAt: new Date(exp).toISOString(),
  }
}

/** Whether a link has expired. */
export function isExpired({ now }: Pick<Services, 'now'>, { expiresAt }: DownloadClaims): boolean {
  return now().getTime() >= Date.parse(expiresAt)
}

/** Records the use of a link, even of an expired one; then throws `link_expired` if it has expired. */
export async function recordUse(
  services: Pick<Services, 'db' | 'now'>,
  link: DownloadClaims,
  requestId: string,
): Promise<void> {
  const expired = isExpired(services, link)
  const type = expired ? 'link.expired' : 'link.used'
  await appendAuditEvents(services.db, link.owner, [
    { type, requestId, subject: subjectOf(link), data: linkData(link) },
  ])
  if (expired) throw new ApiError('link_expired', 'This download link has expired. Request a new one.')
}

function subjectOf({ purpose, id }: DownloadClaims): NewAuditEvent['subject'] {
  return { type: subjectTypes[purpose], id }
}

function linkData({ purpose, expiresAt, runUuid }: DownloadClaims) {
  return { purpose, expiresAt, ...(runUuid !== undefined && { runUuid }) }
}

// The signature covers its purpose, so that no other signature by the same secret can pass for a download link.
function signature({ sign }: Pick<Services, 'sign'>, payload: string): string {
  return sign(`download:${payload}`)
}
