import { deletedDocuments, type DocumentRow, documentsByIds, findRun, listSubmissions, type Owner } from '@dossier/db'
import type { ShareAnswer, ShareLinkRow } from '@dossier/db/shares'
import type { Services } from '../context.ts'
import { readInputs } from '../rendering/run-inputs.ts'
import { isToMark } from './shared-copy.ts'
import { beginVisit, visitBySession, type Visited } from './visit.ts'

/** A document on the page of a link. */
interface OfferedDocument {
  id: string
  documentType: string
  filename: string
  contentType: string
  byteSize: number
  /** False once its file was permanently deleted. */
  isThere: boolean
}

/** What the recipient of a link sees. */
export interface SharePage {
  recipient: string
  /** The firm of the run’s theme or terms; empty if there is none. */
  firm: string
  sender: string
  /** ISO 8601 UTC. */
  expiresAt: string
  /** Whether downloads are marked with the recipient's name. */
  watermark: boolean
  documents: OfferedDocument[]
  answer: { answer: ShareAnswer; text: string; at: string } | null
}

/** The visit continues: the page, and the cookie value that extends the visit. */
export type ShownShare = { outcome: 'shown'; page: SharePage; session: string } | Exclude<Visited, { outcome: 'open' }>

/** The page of a visit; records nothing. */
export async function readShare(every: Services, visit: { publicId: string; session: string }): Promise<ShownShare> {
  const visited = await visitBySession(every, visit)
  if (visited.outcome !== 'open') return visited
  const { link, owner, services } = visited
  const rows = await sharedRows(services, owner, link)
  const deleted = new Set(
    (
      await deletedDocuments(
        services.db,
        owner,
        rows.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  )
  const { answer, answerText: text, answeredAt } = link
  return {
    outcome: 'shown',
    session: beginVisit(services, link),
    page: {
      recipient: link.recipientName,
      firm: await firmOf(services, owner, link),
      sender: link.makerName,
      expiresAt: link.expiresAt.toISOString(),
      watermark: rows.some((row) => isToMark(link, row)),
      answer: answer === null || answeredAt === null ? null : { answer, text, at: answeredAt.toISOString() },
      documents: rows.map(({ id, documentType, filename, contentType, byteSize }) => {
        return { id, documentType, filename, contentType, byteSize, isThere: !deleted.has(id) }
      }),
    },
  }
}

/** The documents of a link that still count as sent: retracted ones are no longer offered. */
export async function sharedRows(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { sendingId }: Pick<ShareLinkRow, 'sendingId'>,
): Promise<DocumentRow[]> {
  const { items } = await listSubmissions(db, owner, { sendingId, retracted: false, limit: 100 })
  const rows = await documentsByIds(
    db,
    owner,
    items.map(({ documentId }) => documentId),
  )
  return rows.toSorted((a, b) => a.filename.localeCompare(b.filename, 'en'))
}

async function firmOf({ db }: Services, owner: Owner, { runUuid }: ShareLinkRow): Promise<string> {
  const run = await findRun(db, owner, runUuid)
  if (run === null) return ''
  const { theme, terms } = readInputs(run.inputs)
  return theme.firm === '' ? (terms?.vendor ?? '') : theme.firm
}
