import { findDocument } from '@dossier/db'
import { toApiError } from '../../errors.ts'
import { healDocument, settleHealed } from '../../documents/index.ts'
import type { SweepFinding } from './sweep-view.ts'
import { verifyObject } from '../objects/index.ts'
import type { Sweep, SweepServices } from './sweep.ts'
import type { Found } from './find.ts'

/**
 * Completes the row or deletion of a document's object, or regenerates its file; in a dry run, reports what it would
 * try.
 */
export async function finish(services: SweepServices, sweep: Sweep, found: Found): Promise<SweepFinding['action']> {
  const { kind, row } = found
  // The mirror job finishes its own copies.
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
    // Other findings still need to be reported; this one stays as it is.
    if (code === 'not_reproducible' || code === 'deleted' || code === 'not_found') return 'kept'
    throw error
  }
}
