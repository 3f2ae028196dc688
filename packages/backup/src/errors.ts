/** What can be wrong with an archive, as a closed list to act on. */
export type BackupErrorCode =
  /** The file is there already. */
  | 'exists'
  /** The file cannot be written or read; the message has the system's code. */
  | 'file'
  /** This is no archive of Dossier. */
  | 'foreign'
  /** Something in it is not as Dossier writes it: a path, a link, a size that lies, a second entry of one name. */
  | 'malformed'
  /** It ends before its manifest. */
  | 'truncated'
  /** Its content is not what it says of itself. */
  | 'damaged'
  /** Another version of Dossier has made it. */
  | 'version'

/** The one error of this package; its message says what is wrong and what would work. */
export class BackupError extends Error {
  readonly code: BackupErrorCode

  constructor(code: BackupErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'BackupError'
    this.code = code
  }
}
