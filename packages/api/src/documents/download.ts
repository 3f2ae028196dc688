import type { Readable } from 'node:stream'
import type { ByteRange } from '@dossier/workspace'

/** A file that may be downloaded, whole or in part. */
export interface Download {
  filename: string
  contentType: string
  size: number
  /** A hash that is another one exactly when the bytes are others. */
  fingerprint: string
  /**
   * Records that it is read, and gives its bytes or a stretch of them; what is no longer stored is made again. Throws
   * `not_reproducible` or `storage_unavailable`.
   */
  open(range?: ByteRange): Promise<Readable>
}
