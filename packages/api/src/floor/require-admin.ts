import { type Owner, roleOf } from '@dossier/db'
import { ApiError } from '../errors.ts'
import type { Services } from '../context.ts'

/** Refuses with `forbidden` whoever is not an administrator of the team; `what` says what was asked for. */
export async function requireAdmin({ db }: Pick<Services, 'db'>, owner: Owner, what: string): Promise<void> {
  if ((await roleOf(db, owner)) === 'admin') return
  throw new ApiError('forbidden', `Only an administrator can ${what}.`)
}
