import { appendAuditEvents, findDocument, findRun, type Owner } from '@dossier/db'
import { z } from 'zod'
import { ApiError, notFinished, notFound } from '../errors.ts'
import type { DownloadUrlInput } from '../inputs/documents.ts'
import { isSameSignature, type Services } from '../services.ts'
import type { DownloadLink } from '../views/document.ts'
import type { Caller } from './create-run.ts'

const lifetimeMs = 15 * 60_000

const claimsSchema = z.object({
  /** `d` a document, `b` a run's ZIP. */
  k: z.enum(['d', 'b']),
  id: z.uuid(),
  team: z.uuid(),
  user: z.uuid(),
  exp: z.int(),
})

/** What a link allows: one document or one run's ZIP. */
export interface DownloadClaims {
  purpose: 'document' | 'bundle'
  id: string
  owner: Owner
}

/** Mints a link to a document or to a run's ZIP; whoever has it can use it until it expires. Throws `not_found`. */
export async function mintDownload(services: Services, caller: Caller, input: DownloadUrlInput): Promise<DownloadLink> {
  const { owner, requestId } = caller
  const { purpose, id, filename, contentType } = await targetOf(services, owner, input)
  const exp = services.now().getTime() + lifetimeMs
  const claims: z.infer<typeof claimsSchema> = {
    k: purpose === 'document' ? 'd' : 'b',
    id,
    team: owner.teamId,
    user: owner.userId,
    exp,
  }
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
  const expiresAt = new Date(exp).toISOString()
  const subject = { type: purpose === 'document' ? ('document' as const) : ('run' as const), id }
  await appendAuditEvents(services.db, owner, [
    { type: 'link.created', requestId, subject, data: { purpose, expiresAt } },
  ])
  return { url: `/download/${payload}.${signature(services, payload)}`, filename, contentType, expiresAt }
}

interface Target {
  purpose: 'document' | 'bundle'
  id: string
  filename: string
  contentType: string
}

async function targetOf({ db }: Services, owner: Owner, input: DownloadUrlInput): Promise<Target> {
  if ('documentId' in input) {
    const row = await findDocument(db, owner, input.documentId)
    if (row === null) throw notFound('document', input.documentId)
    return { purpose: 'document', id: row.id, filename: row.filename, contentType: row.contentType }
  }
  const run = await findRun(db, owner, input.runId)
  if (run === null) throw notFound('run', input.runId)
  if (run.status !== 'succeeded') throw notFinished(run)
  return { purpose: 'bundle', id: run.id, filename: `${run.runId}.zip`, contentType: 'application/zip' }
}

/** What a link allows. Throws `link_invalid` for one that was not minted here, and `link_expired` for an old one. */
export function readDownloadToken(services: Pick<Services, 'sign' | 'now'>, token: string): DownloadClaims {
  const [payload = '', signed = '', ...rest] = token.split('.')
  if (rest.length > 0 || !isSameSignature(signed, signature(services, payload))) {
    throw new ApiError('link_invalid', 'This download link is not one of this server. Ask for a new one.')
  }
  const { k, id, team, user, exp } = claimsSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
  if (services.now().getTime() >= exp) {
    throw new ApiError('link_expired', 'This download link has expired. Ask for a new one.')
  }
  return { purpose: k === 'd' ? 'document' : 'bundle', id, owner: { teamId: team, userId: user } }
}

// The purpose is part of what is signed: no other signature of the same secret can stand in for a download link.
function signature({ sign }: Pick<Services, 'sign'>, payload: string): string {
  return sign(`download:${payload}`)
}
