import { appendAuditEvents, type Owner } from '@dossier/db'
import {
  codeWaits,
  findShareLink,
  forgiveCodes,
  insertNotice,
  recordOpening,
  type ShareLinkRow,
  takeCodeAttempt,
} from '@dossier/db/shares'
import type { Services } from '../context.ts'
import { isCode } from './secrets.ts'
import { type AskWhom, beginVisit, quietMs, visitBySecret } from './visit.ts'

/** The result of opening a link. */
export type OpenedShare =
  | { outcome: 'opened'; session: string }
  /** It requires a code; `waitSeconds` until the next attempt is checked. */
  | { outcome: 'code'; wrong: boolean; waitSeconds: number }
  | { outcome: 'expired'; askWhom: AskWhom }
  /** No such link, a wrong secret, or a revoked link: callers cannot tell which. */
  | { outcome: 'unknown' }

type OpenServices = Pick<Services, 'db' | 'now' | 'sign'>

interface Opening {
  publicId: string
  secret: string
  /** Empty if none was entered. */
  code: string
  requestId: string
}

/** Opens a link with its secret and, if required, its code; records the visit and notifies the link's creator. */
export async function openShare(every: Services, opening: Opening): Promise<OpenedShare> {
  const visited = await visitBySecret(every, opening)
  if (visited.outcome !== 'open') return visited
  const { link, owner, services } = visited
  const { db, now } = services
  const refused = await tryCode(services, { link, owner, opening })
  if (refused !== null) return refused
  const at = now()
  const isOpen = await db.transaction(async (tx) => {
    const opened = await recordOpening(tx, owner, { id: link.id, at, quietMs })
    if (opened === null) return false
    const { id, runUuid, candidateId } = link
    const subject = { type: 'share' as const, id }
    const { requestId } = opening
    if (opened.counted)
      await appendAuditEvents(tx, owner, [{ type: 'share.opened', requestId, subject, candidateId, data: { runUuid } }])
    if (opened.first) await insertNotice(tx, owner, { code: 'share.opened', runUuid, subjectId: id, at })
    return true
  })
  // It was revoked or has expired in the meantime.
  if (!isOpen) return openShareAgain(every, opening)
  return { outcome: 'opened', session: beginVisit(services, link) }
}

async function openShareAgain(services: Services, opening: Opening): Promise<OpenedShare> {
  const visited = await visitBySecret(services, opening)
  return visited.outcome === 'open' ? { outcome: 'unknown' } : visited
}

interface Trial {
  link: ShareLinkRow
  owner: Owner
  opening: Opening
}

/** Null if the code is correct or none is required. */
async function tryCode(services: OpenServices, trial: Trial): Promise<OpenedShare | null> {
  const { db, now } = services
  const { link, owner, opening } = trial
  const { id, codeHash } = link
  if (codeHash === null) return null
  if (opening.code === '') return { outcome: 'code', wrong: false, waitSeconds: waitOf(link, now()) }
  const attempt = await takeCodeAttempt(db, owner, { id, at: now(), waits: codeWaits })
  if (attempt === null) {
    const present = (await findShareLink(db, owner, id)) ?? link
    return { outcome: 'code', wrong: false, waitSeconds: Math.max(1, waitOf(present, now())) }
  }
  if (await isCode(opening.code, codeHash)) {
    await forgiveCodes(db, owner, id)
    return null
  }
  await recordWrong(services, trial, attempt.wrongCodes)
  const present = (await findShareLink(db, owner, id)) ?? link
  return { outcome: 'code', wrong: true, waitSeconds: waitOf(present, now()) }
}

function waitOf({ codeAfter }: Pick<ShareLinkRow, 'codeAfter'>, now: Date): number {
  return codeAfter === null ? 0 : Math.max(0, Math.ceil((codeAfter.getTime() - now.getTime()) / 1000))
}

/** Number of wrong codes after which the link's creator is notified, who may revoke it and create another. */
const suspicious = 10

async function recordWrong(
  { db, now }: OpenServices,
  { link, owner, opening: { requestId } }: Trial,
  wrong: number,
): Promise<void> {
  const { id, runUuid, candidateId } = link
  await db.transaction(async (tx) => {
    const subject = { type: 'share' as const, id }
    const data = { runUuid, wrong }
    await appendAuditEvents(tx, owner, [{ type: 'share.code_refused', requestId, subject, candidateId, data }])
    if (wrong !== suspicious) return
    await insertNotice(tx, owner, { code: 'share.code_refused', runUuid, subjectId: id, params: { wrong }, at: now() })
  })
}
