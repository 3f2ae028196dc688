import { appendAuditEvents } from '@dossier/db'
import { enterTeam, findByEmail, hasFreshReset, lockUser, teamsOf } from '@dossier/db/accounts'
import type { z } from 'zod'
import type { Services } from '../../context.ts'
import type { MailLanguage } from '../../floor/mail-body.ts'
import { readEmail } from '../account-input.ts'
import { makeLink } from '../links.ts'
import { subjectOf } from '../sessions.ts'
import { enqueueLinkMail, enqueueResetAsked, type resetAskedPayload } from './mail-queue.ts'

const purpose = 'reset address'
/** At most one mail per account in this time. Milliseconds. */
const pause = 5 * 60_000

/**
 * Accepts a request for a password link by address. Does the same work whether or not there is an account: the queue
 * looks the address up later.
 */
export async function askForReset(
  { within, vault, sign }: Pick<Services, 'within' | 'vault' | 'sign'>,
  { email: typed, language, requestId }: { email: string; language: MailLanguage; requestId: string },
): Promise<void> {
  const email = readEmail(typed)
  if (email === null) return
  const sealed = vault.seal(Buffer.from(email), purpose)
  await enqueueResetAsked(within({}), { sealed, language, requestId, key: sign(`reset:${email}`) })
}

/** Creates the link and queues its mail if the address has an account that was not sent a link just now. */
export async function answerReset(
  { within, vault, now }: Pick<Services, 'within' | 'vault' | 'now'>,
  { sealed, language, requestId }: z.infer<typeof resetAskedPayload>,
): Promise<void> {
  const email = vault.open(sealed, purpose)?.secret.toString('utf8')
  if (email === undefined) return
  const found = await findByEmail(within({ shown: { by: 'address', key: email } }), email)
  if (found === null) return
  const { userId } = found
  await within({ persons: [userId] }).transaction(async (tx) => {
    await lockUser(tx, userId)
    const [team] = await teamsOf(tx, userId)
    const since = new Date(now().getTime() - pause)
    if (team === undefined || (await hasFreshReset(tx, userId, since))) return
    const owner = { teamId: team.id, userId }
    await enterTeam(tx, team.id)
    const link = await makeLink(tx, now(), { kind: 'reset', ...owner, role: null, note: '', madeBy: null })
    const data = { linkId: link.id, expiresAt: link.expiresAt.toISOString() }
    await appendAuditEvents(tx, owner, [{ type: 'password.reset_offered', requestId, subject: subjectOf(owner), data }])
    await enqueueLinkMail(tx, { linkId: link.id, language })
  })
}
