import type { NoticeRow } from '@dossier/db/shares'
import { z } from 'zod'
import { mailLanguages } from '../floor/mail-body.ts'
import { moment, pageOf } from '../floor/output-schemas.ts'
import { noticeCodeOf, noticeCodes, noticeKinds, noticeMailTimes } from './notice-codes.ts'

/** A notice to one member of the team. */
const noticeSchema = z
  .object({
    id: z.uuid(),
    code: z.enum(noticeCodes),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    runId: z.string().nullable().describe('The run that the notice is about'),
    candidateName: z.string().nullable(),
    recipientName: z.string().nullable().describe('The recipient of a share link'),
    subjectId: z.uuid().nullable().describe('The share link, batch, application or request that the notice is about'),
    createdAt: moment,
    readAt: moment.nullable(),
  })
  .meta({ id: 'Notice' })
export type NoticeView = z.infer<typeof noticeSchema>

export const noticesSchema = pageOf(noticeSchema)
export const unreadSchema = z.object({ unread: z.int() })

/** Which notices a person also gets by mail. */
export const noticeMailSchema = z
  .object({
    unavailable: z.enum(['no_mail', 'no_address']).nullable().describe('Why notices cannot be sent by e-mail'),
    kinds: z
      .record(z.enum(noticeKinds), z.enum(noticeMailTimes))
      .describe('When notices of each kind are sent by e-mail'),
    language: z.enum(mailLanguages),
  })
  .meta({ id: 'NoticeMail' })
export type NoticeMailView = z.infer<typeof noticeMailSchema>

/** Shows a notice's row; null for a code from a later version of this program. */
export function noticeView(row: NoticeRow): NoticeView | null {
  const code = noticeCodeOf(row.code)
  if (code === null) return null
  return { ...row, code, createdAt: row.createdAt.toISOString(), readAt: row.readAt?.toISOString() ?? null }
}
