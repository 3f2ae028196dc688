import type { Readable } from 'node:stream'
import type { ByteRange } from '@dossier/workspace'

/** A file to download, whole or in part. */
export interface Download {
  filename: string
  contentType: string
  size: number
  /** A hash that changes exactly when the bytes change. */
  fingerprint: string
  /**
   * Records the read and returns the bytes or a range of them; regenerates what is no longer stored. Throws
   * `not_reproducible` or `storage_unavailable`.
   */
  open(range?: ByteRange): Promise<Readable>
}
