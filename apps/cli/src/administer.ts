import { adviceOn, BackupError, type BackupErrorCode } from '@dossier/backup'
import { CliError, type Ending } from './cli-error.ts'
import type { CommandContext } from './command-context.ts'
import type { Settings } from './settings.ts'

/** The settings for commands that work on the database directly; throws a `usage` error if they name a server. */
export function settingsHere(context: CommandContext): Settings {
  const settings = context.settings()
  if (settings.url === undefined) return settings
  const message =
    'This command works on the database and the storage of this machine. Unset DOSSIER_URL and run it there.'
  throw new CliError('usage', message)
}

const endings: Record<BackupErrorCode, Exclude<Ending, 'ok'>> = {
  exists: 'usage',
  file: 'usage',
  foreign: 'differs',
  malformed: 'differs',
  truncated: 'differs',
  damaged: 'differs',
  version: 'usage',
}

/** Opens a resource, does the work and closes the resource; converts errors for the command line. */
export async function withOpened<R extends { close(): Promise<void> }, T>(
  open: () => Promise<R>,
  work: (opened: R) => Promise<T>,
): Promise<T> {
  // Loading the whole server takes a second: done only for work on this machine.
  const { told } = await import('./connect-here.ts')
  const opened = await told(open())
  try {
    return await told(work(opened)).catch((error: unknown) => {
      throw error instanceof BackupError ? toBackupCliError(error) : error
    })
  } finally {
    await opened.close()
  }
}

/** Converts an archive error for the command line, with what to do. */
export function toBackupCliError(error: BackupError): CliError {
  const ending = endings[error.code]
  const lines = [error.message + (error.code === 'exists' ? ' --force overwrites it.' : '')]
  if (ending === 'differs') lines.push(adviceOn([error]))
  return new CliError(ending, lines.join('\n'), { cause: error })
}
