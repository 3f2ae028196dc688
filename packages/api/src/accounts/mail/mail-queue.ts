import type { Db } from '@dossier/db'
import { z } from 'zod'
import { mailLanguages } from '../../floor/mail-body.ts'
import { enqueueMail } from '../../floor/mail-job.ts'

const language = z.enum(mailLanguages)

/**
 * The task that mails a link. It creates the secret when it sends the mail; until then, neither a person nor the queue
 * has it.
 */
export const linkMailTask = 'mail.account_link'
export const linkMailPayload = z.object({ linkId: z.uuid(), language })

/** The task that looks up whether an address has an account; its payload encrypts the address with the installation's secret. */
export const resetAskedTask = 'mail.reset_asked'
export const resetAskedPayload = z.object({ sealed: z.string(), language, requestId: z.string() })

/** Queues the mail for a link; pass the transaction that creates it. */
export async function enqueueLinkMail(tx: Db, job: z.infer<typeof linkMailPayload>): Promise<void> {
  await enqueueMail(tx, linkMailTask, { job, key: job.linkId })
}

/** Queues the look-up of an address; equal addresses have the same `key`. */
export async function enqueueResetAsked(
  db: Db,
  { key, ...job }: z.infer<typeof resetAskedPayload> & { key: string },
): Promise<void> {
  await enqueueMail(db, resetAskedTask, { job, key })
}
