import { listSealed, reseal } from '@dossier/db/accounts'
import type { Services } from '../../context.ts'
import { purposeOf } from './own-factors.ts'

/**
 * Re-encrypts with the installation's secret what the previous secret encrypted, as long as the previous one is
 * configured.
 */
export async function sealAnew({
  db,
  vault,
  previousSign,
}: Pick<Services, 'db' | 'vault' | 'previousSign'>): Promise<void> {
  if (previousSign === null) return
  for (const { userId, sealed } of await listSealed(db)) {
    const opened = vault.open(sealed, purposeOf(userId))
    if (opened?.outdated) {
      await reseal(db, { userId, from: sealed, to: vault.seal(opened.secret, purposeOf(userId)) })
    }
  }
}
