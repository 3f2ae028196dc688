import type { TaskList } from 'graphile-worker'
import {
  answerReset,
  linkMailPayload,
  linkMailTask,
  resetAskedPayload,
  resetAskedTask,
  sendLink,
} from '../accounts/index.ts'
import { receiptMailPayload, receiptMailTask, sendReceipt } from '../applications/index.ts'
import type { Services } from '../context.ts'
import { forEachTeam } from '../floor/each-team.ts'
import { intakeMailPayload, intakeMailTask, mailIntake, remindPersons } from '../intake/index.ts'
import { mailShare, shareMailPayload, shareMailTask } from '../links/index.ts'
import {
  digestPayload,
  digestTask,
  noticeMailPayload,
  noticeMailTask,
  queueDigests,
  queueNoticeMails,
  sendDigest,
  sendNotice,
} from '../notices/index.ts'

/** The scheduled tasks that queue mails. */
export const noticesName = 'notices.queue_mails'
export const digestsName = 'notices.queue_digests'
export const remindingName = 'intake.remind'

type MailServices = Pick<Services, 'db' | 'within' | 'now' | 'logger' | 'mailer' | 'vault'>

/** Only processes that send mail take these; others leave them in the queue. */
export function mailTasks({ mailer, ...services }: MailServices): TaskList {
  if (mailer === null) return {}
  return {
    [resetAskedTask]: (payload: unknown) => answerReset(services, resetAskedPayload.parse(payload)),
    [linkMailTask]: (payload: unknown, { job }) =>
      sendLink({ ...services, mailer }, linkMailPayload.parse(payload), { attempt: job.attempts }),
    [receiptMailTask]: (payload: unknown, { job }) =>
      sendReceipt({ ...services, mailer }, receiptMailPayload.parse(payload), { attempt: job.attempts }),
    [shareMailTask]: (payload: unknown, { job }) =>
      mailShare({ ...services, mailer }, shareMailPayload.parse(payload), { attempt: job.attempts }),
    [intakeMailTask]: (payload: unknown, { job }) =>
      mailIntake({ ...services, mailer }, intakeMailPayload.parse(payload), { attempt: job.attempts }),
    [remindingName]: () => forEachTeam(services, remindingName, (owner) => remindPersons(services, owner)),
    [noticesName]: () => queueNoticeMails(services),
    [digestsName]: () => queueDigests(services),
    [digestTask]: (payload: unknown, { job }) =>
      sendDigest({ ...services, mailer }, digestPayload.parse(payload), { attempt: job.attempts }),
    [noticeMailTask]: (payload: unknown, { job }) =>
      sendNotice({ ...services, mailer }, noticeMailPayload.parse(payload), { attempt: job.attempts }),
  }
}
