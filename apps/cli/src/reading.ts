import { ReaderPool, ReadError, readMessages } from '@dossier/extraction/sandbox'
import { formatMessage } from '@dossier/profiles'
import { CliError } from './cli-error.ts'
import type { Settings } from './settings.ts'

/**
 * Runs `read` with a reader for one file, and closes the reader. Throws a `usage` error with the path and the reason if
 * the file cannot be read.
 */
export async function withReader<T>(
  path: string,
  { ocr }: Pick<Settings, 'ocr'>,
  read: (pool: ReaderPool) => Promise<T>,
): Promise<T> {
  const pool = new ReaderPool({ ocr })
  try {
    return await read(pool)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { code, params } = error
    throw new CliError('usage', `${path}: ${formatMessage(readMessages, { code, params }, 'en')}`, { cause: error })
  } finally {
    pool.close()
  }
}
