import type { Owner } from '@dossier/db'
import { findUser, type StoredPassword, type UserRow } from '@dossier/db/accounts'
import type { Services } from '../context.ts'
import { ApiError } from '../errors.ts'
import { isPassword } from './password-hash.ts'

/**
 * The user of a session, after checking the current password again: a stolen session alone cannot change anything.
 * Throws `wrong_password`.
 */
export async function confirmPassword(
  { within, accountDelays, sign }: Pick<Services, 'within' | 'accountDelays' | 'sign'>,
  { userId }: Owner,
  password: string,
): Promise<UserRow & { password: StoredPassword }> {
  const user = await findUser(within({ persons: [userId] }), userId)
  // Delays apply here too, so this cannot be used to guess passwords.
  const [account, network] = [sign(`account-change:${userId}`), '']
  const wait = accountDelays.wait(account, network)
  if (wait > 0) throw new ApiError('wrong_password', `Too many wrong passwords. Try again in ${wait} seconds.`)
  accountDelays.failed(account, network)
  const stored = user?.password ?? null
  if (!(await isPassword(password, stored)) || user === null || stored === null) {
    throw new ApiError('wrong_password', 'The present password is not right.')
  }
  accountDelays.succeeded(account, network)
  return { ...user, password: stored }
}
