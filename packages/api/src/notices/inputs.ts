import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'
import { mailLanguages } from '../floor/mail-body.ts'
import { noticeKinds, noticeMailTimes } from './notice-codes.ts'

export const listNoticesInput = z.object({ unread: z.boolean().default(false), ...page }).prefault({})
export type ListNoticesInput = z.infer<typeof listNoticesInput>

export const readNoticesInput = z
  .object({
    /** All notices if omitted. */
    noticeIds: z.array(z.uuid()).min(1).max(200).optional(),
  })
  .prefault({})
export type ReadNoticesInput = z.infer<typeof readNoticesInput>

export const noticeMailInput = z.object({
  kinds: z
    .record(z.enum(noticeKinds), z.enum(noticeMailTimes))
    .describe('When notices of each kind are sent by e-mail: immediately, in one e-mail a day, or never'),
  language: z.enum(mailLanguages).describe('Language of the e-mails'),
})
export type NoticeMailInput = z.infer<typeof noticeMailInput>
