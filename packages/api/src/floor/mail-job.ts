import { type Db, sql } from '@dossier/db'
import type { Logger } from 'pino'
import { ApiError } from '../errors.ts'
import { type Mail, type Mailer, MailProblem } from './mailer.ts'

/** Attempts over about ten hours. */
const mostAttempts = 10

/** Throws `invalid_input` if no mail is set up. */
export function requireMailer({ mailer }: { mailer: Mailer | null }): void {
  if (mailer === null) throw new ApiError('invalid_input', 'No mail is set up here. Pass a link on yourself.')
}

/**
 * Queues a mail, or a job that leads to one; pass the transaction that is the reason for it. Replaces a job with the
 * same key.
 */
export async function enqueueMail(tx: Db, task: string, { job, key }: { job: object; key: string }): Promise<void> {
  await tx.execute(sql`select enqueue_job(${task}, ${JSON.stringify(job)}::json, ${`${task}/${key}`}, ${mostAttempts})`)
}

/** Sends a mail as the queue's job; throws if another attempt may succeed. Returns whether it was sent or abandoned. */
export async function sendInJob(
  { mailer, logger }: { mailer: Mailer; logger: Logger },
  mail: Mail,
  { attempt, about }: { attempt: number; about: Record<string, string> },
): Promise<boolean> {
  try {
    await mailer.send(mail)
    return true
  } catch (error) {
    const isLast = attempt >= mostAttempts || (error instanceof MailProblem && error.isFinal)
    if (!isLast) throw error
    logger.error({ ...about, problem: error instanceof MailProblem ? error.message : 'unknown' }, 'a mail was not sent')
    return false
  }
}
