import { appendAuditEvents, type Db } from '@dossier/db'
import { countQuarantined, discardFile, type WaitingFile } from '@dossier/db/applications'
import type { Services } from '../context.ts'
import { openPosting } from '../postings/index.ts'
import { tellDeciders } from './tell-deciders.ts'

/** The queue has no request: its events carry this in place of a request ID. */
const queueRequest = 'applications.read'

interface Infected {
  teamId: string
  file: WaitingFile
  /** The scanner's name for the virus. */
  found: string
  at: Date
}

/**
 * Deletes the bytes of a received file that contains a virus, records it, and notifies those who decide on
 * applications.
 */
export async function discardInfected(tx: Db, { teamId, file, found, at }: Infected): Promise<void> {
  const { id, applicationId, receiptId, postingId, publishedBy } = file
  const owner = { teamId, userId: publishedBy }
  if (!(await discardFile(tx, owner, id))) return
  const data = { postingId, receiptId, found }
  const subject = { type: 'application' as const, id: applicationId }
  await appendAuditEvents(tx, owner, [{ type: 'application.infected', requestId: queueRequest, subject, data }])
  await tellDeciders(tx, owner, { code: 'application.infected', subjectId: applicationId, at })
}

/** Records that a file was refused with the form of a posting because it contains a virus; nothing of it was stored. */
export async function recordRefused(
  services: Pick<Services, 'within' | 'now'>,
  { slug, found, requestId }: { slug: string; found: string; requestId: string },
): Promise<void> {
  const opened = await openPosting(services, slug)
  if (opened.outcome !== 'open') return
  const { id, teamId, publishedBy } = opened.posting
  const data = { postingId: id, receiptId: null, found }
  const subject = { type: 'posting' as const, id }
  const owner = { teamId, userId: publishedBy }
  const db = services.within({ teamId })
  await appendAuditEvents(db, owner, [{ type: 'application.infected', requestId, subject, data }])
}

/** The number of files that wait for the virus scanner, in all teams. */
export function quarantinedFiles({ db }: Pick<Services, 'db'>): Promise<number> {
  return countQuarantined(db)
}
