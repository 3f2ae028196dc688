import { appendAuditEvents } from '@dossier/db'
import { insertIdentity } from '@dossier/db/accounts'
import type { Services } from '../../context.ts'
import { ApiError } from '../../errors.ts'
import type { DirectoryPerson, DirectoryProblem } from '../../floor/directory.ts'
import { readEmail, readName } from '../account-input.ts'
import { asInvited, joinAsNew } from '../redeem.ts'
import { type BegunSession, subjectOf } from '../sessions.ts'
import type { Entrant } from '../visitor.ts'
import { wayOf } from './trip-way.ts'

/** Makes a person from the directory a member by invitation, with the name and the address from the directory. */
export async function joinThroughDirectory(
  services: Pick<Services, 'within' | 'now'>,
  { person, invitation }: { person: DirectoryPerson; invitation: string },
  visitor: Entrant,
): Promise<BegunSession | { problem: DirectoryProblem | 'email_taken' | 'link_invalid' }> {
  const { issuer, subject } = person
  const profile = await person.profile()
  if ('problem' in profile) return profile
  const email = readEmail(profile.email)
  const name = readName(profile.name) || readName(email?.replace(/@.*/, '') ?? '')
  const { userId, db } = asInvited(services, invitation)
  try {
    return await db.transaction(async (tx) => {
      const joining = { userId, secret: invitation, name, email, way: wayOf(person), visitor }
      const begun = await joinAsNew(tx, services, joining)
      const { owner } = begun
      const isNew = await insertIdentity(tx, { userId: owner.userId, issuer, subject, createdAt: services.now() })
      // Only if the same person joins twice at the same time.
      if (!isNew) throw new ApiError('link_invalid', 'This person has just joined.')
      const { requestId } = visitor
      await appendAuditEvents(tx, owner, [{ type: 'directory.linked', requestId, subject: subjectOf(owner), data: {} }])
      return begun
    })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.code === 'account_refused') return { problem: 'email_taken' }
    if (error.code === 'link_invalid') return { problem: 'link_invalid' }
    throw error
  }
}
