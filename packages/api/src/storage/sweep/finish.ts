import { findDocument } from '@dossier/db'
import { toApiError } from '../../errors.ts'
import { healDocument, settleHealed } from '../../documents/index.ts'
import type { SweepFinding } from './sweep-view.ts'
import { verifyObject } from '../objects/index.ts'
import type { Sweep, SweepServices } from './sweep.ts'
import type { Found } from './find.ts'

/** Finishes what was begun for a document, or makes its file again; in a dry run says what would be tried. */
export async function finish(services: SweepServices, sweep: Sweep, found: Found): Promise<SweepFinding['action']> {
  const { kind, row } = found
  // A copy is finished by whoever makes it.
  if (row === null || row.documentId === null || row.role === 'copy') return 'kept'
  const document = await findDocument(services.db, sweep.caller.owner, row.documentId)
  if (document === null || document.storageDriver !== sweep.driver.name) return 'kept'
  if (kind === 'unfinished' && (await verifyObject(sweep.driver, row)) === 'same') {
    return sweep.dryRun || (await settleHealed(services, sweep.caller, document)) ? 'settled' : 'kept'
  }
  if (!sweep.heal) return 'kept'
  if (sweep.dryRun) return 'healed'
  try {
    await healDocument(services, sweep.caller, document)
    return 'healed'
  } catch (error) {
    const code = toApiError(error)?.code
    // The other findings are still to be told, and this one stays as it is.
    if (code === 'not_reproducible' || code === 'deleted' || code === 'not_found') return 'kept'
    throw error
  }
}
