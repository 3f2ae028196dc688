import { type ApiCaller, uploadFile } from '@dossier/api'
import { fullStorageOf } from '../app/lib/api-error.server.ts'
import type { KeptFile } from '../app/web-context.ts'

/**
 * Stores the file that a candidate was read from for its run; returns where it was used before, or why it is not
 * stored.
 */
export async function keepUpload(
  bytes: Uint8Array<ArrayBuffer>,
  { uploads }: Pick<ApiCaller, 'uploads'>,
): Promise<KeptFile> {
  try {
    const { sha256, usedBy } = await uploadFile(bytes, uploads)
    const [latest] = usedBy
    const usedFor = latest === undefined ? null : { runId: latest.runId, candidateName: latest.candidateName }
    return { sha256, usedFor, full: null }
  } catch (error) {
    const full = fullStorageOf(error)
    if (full === null) throw error
    return { sha256: null, usedFor: null, full }
  }
}
