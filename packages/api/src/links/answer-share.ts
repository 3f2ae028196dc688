import { appendAuditEvents } from '@dossier/db'
import { insertNotice, writeShareAnswer } from '@dossier/db/shares'
import type { Services } from '../context.ts'
import type { AnswerInput } from './inputs.ts'
import { visitBySession, type Visited } from './visit.ts'

/** What came of an answer. */
export type AnsweredShare = { outcome: 'answered' } | Exclude<Visited, { outcome: 'open' }>

interface Answering {
  publicId: string
  session: string
  requestId: string
  said: AnswerInput
}

/** Keeps what the recipient says over what was said before, and tells the link’s maker. The event says it without the text. */
export async function answerShare(
  services: Pick<Services, 'db' | 'now' | 'sign'>,
  answering: Answering,
): Promise<AnsweredShare> {
  const visited = await visitBySession(services, answering)
  if (visited.outcome !== 'open') return visited
  const { link, owner } = visited
  const { answer, text } = answering.said
  // Sent twice by a second click: there is nothing new to tell.
  if (link.answer === answer && link.answerText === text) return { outcome: 'answered' }
  const written = await services.db.transaction(async (tx) => {
    const { id, runUuid, candidateId } = link
    const at = services.now()
    if (!(await writeShareAnswer(tx, owner, { id, answer, text, at }))) return false
    const { requestId } = answering
    const subject = { type: 'share' as const, id }
    const data = { runUuid, answer }
    await appendAuditEvents(tx, owner, [{ type: 'share.answered', requestId, subject, candidateId, data }])
    await insertNotice(tx, owner, { code: 'share.answered', runUuid, subjectId: id, params: { answer }, at })
    return true
  })
  if (written) return { outcome: 'answered' }
  const now = await visitBySession(services, answering)
  return now.outcome === 'open' ? { outcome: 'unknown' } : now
}
