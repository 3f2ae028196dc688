import type { findUser } from '@dossier/db/accounts'

/** Whether a user can sign in as themselves, with a password or through the directory. */
export function hasAccount(user: Awaited<ReturnType<typeof findUser>>): boolean {
  return user !== null && (user.password !== null || user.directory !== null)
}
