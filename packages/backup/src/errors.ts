/** A closed list of archive problems that callers can act on. */
export type BackupErrorCode =
  /** The file already exists. */
  | 'exists'
  /** The file cannot be written or read; the message has the system's error code. */
  | 'file'
  /** This is not an archive of Dossier. */
  | 'foreign'
  /** Something that Dossier never writes: a path, a link, a false size, a duplicate entry. */
  | 'malformed'
  /** It ends before its manifest. */
  | 'truncated'
  /** Its content contradicts its own metadata. */
  | 'damaged'
  /** It was made by another version of Dossier. */
  | 'version'

/** The only error of this package; its message says what is wrong and what would work. */
export class BackupError extends Error {
  readonly code: BackupErrorCode

  constructor(code: BackupErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'BackupError'
    this.code = code
  }
}
