import { appendAuditEvents } from '@dossier/db'
import { insertNotice, writeShareAnswer } from '@dossier/db/shares'
import type { Services } from '../context.ts'
import type { AnswerInput } from './inputs.ts'
import { visitBySession, type Visited } from './visit.ts'

/** The result of an answer. */
export type AnsweredShare = { outcome: 'answered' } | Exclude<Visited, { outcome: 'open' }>

interface Answering {
  publicId: string
  session: string
  requestId: string
  said: AnswerInput
}

/**
 * Stores the recipient's answer, replacing an earlier one, and notifies the link's creator. The event omits the text.
 */
export async function answerShare(every: Services, answering: Answering): Promise<AnsweredShare> {
  const visited = await visitBySession(every, answering)
  if (visited.outcome !== 'open') return visited
  const { link, owner, services } = visited
  const { answer, text } = answering.said
  // Sent twice by a double click: there is nothing new to report.
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
  const now = await visitBySession(every, answering)
  return now.outcome === 'open' ? { outcome: 'unknown' } : now
}
