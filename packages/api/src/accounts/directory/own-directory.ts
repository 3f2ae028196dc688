import { appendAuditEvents } from '@dossier/db'
import { deleteIdentity, type Identity, insertIdentity, lockUser } from '@dossier/db/accounts'
import { insertNotice } from '@dossier/db/shares'
import type { Caller, Services } from '../../context.ts'
import { asPersons } from '../../floor/in-team.ts'
import { confirmPassword } from '../own-password.ts'
import { subjectOf } from '../sessions.ts'

type Needed = Pick<Services, 'db' | 'within' | 'now'>

/** Links the caller to an identity; false if the caller already has one, or it belongs to someone else. */
export async function linkIdentity(
  { within, now }: Pick<Services, 'within' | 'now'>,
  { owner, requestId }: Caller,
  { issuer, subject }: Identity,
): Promise<boolean> {
  const { userId } = owner
  return asPersons({ within }, owner).transaction(async (tx) => {
    await lockUser(tx, userId)
    if (!(await insertIdentity(tx, { userId, issuer, subject, createdAt: now() }))) return false
    await appendAuditEvents(tx, owner, [{ type: 'directory.linked', requestId, subject: subjectOf(owner), data: {} }])
    await insertNotice(tx, owner, { code: 'account.directory_linked', at: now() })
    return true
  })
}

/**
 * Unlinks the caller from the directory. Requires the password, so that everyone keeps a way to sign in. Throws
 * `wrong_password`.
 */
export async function unlinkDirectory(
  services: Needed & Pick<Services, 'accountDelays' | 'sign'>,
  { owner, requestId }: Caller,
  password: string,
): Promise<{ unlinked: boolean }> {
  await confirmPassword(services, owner, password)
  return services.db.transaction(async (tx) => {
    await lockUser(tx, owner.userId)
    const unlinked = await deleteIdentity(tx, owner.userId)
    if (unlinked) {
      await appendAuditEvents(tx, owner, [
        { type: 'directory.unlinked', requestId, subject: subjectOf(owner), data: {} },
      ])
      await insertNotice(tx, owner, { code: 'account.directory_unlinked', at: services.now() })
    }
    return { unlinked }
  })
}
