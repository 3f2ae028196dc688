import type { NoticeRow } from '@dossier/db/shares'
import { z } from 'zod'
import { moment, pageOf } from '../floor/output-schemas.ts'

/** Kinds of notices. A new code needs one line here, and its text in the catalogues of the pages. */
const noticeCodes = [
  'share.opened',
  'share.answered',
  'share.expired',
  'share.code_refused',
  'run.failed',
  'account.recovery_used',
  'account.factor_reset',
  'account.app_added',
  'account.app_removed',
  'account.passkey_added',
  'account.passkey_removed',
  'account.passkey_copied',
  'account.directory_linked',
  'account.directory_unlinked',
] as const
export type NoticeCode = (typeof noticeCodes)[number]

/** A notice to one member of the team. */
const noticeSchema = z
  .object({
    id: z.uuid(),
    code: z.enum(noticeCodes),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    runId: z.string().nullable().describe('The run that it is about'),
    candidateName: z.string().nullable(),
    recipientName: z.string().nullable().describe('Of a share link'),
    subjectId: z.uuid().nullable(),
    createdAt: moment,
    readAt: moment.nullable(),
  })
  .meta({ id: 'Notice' })
export type NoticeView = z.infer<typeof noticeSchema>

export const noticesSchema = pageOf(noticeSchema)
export const unreadSchema = z.object({ unread: z.int() })

/** Shows a notice's row; null for a code of a later version of this program. */
export function noticeView(row: NoticeRow): NoticeView | null {
  const code = noticeCodes.find((known) => known === row.code)
  if (code === undefined) return null
  return { ...row, code, createdAt: row.createdAt.toISOString(), readAt: row.readAt?.toISOString() ?? null }
}
