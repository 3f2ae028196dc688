import { ReaderPool, ReadError, readDocument, readMessages } from '@dossier/extraction/sandbox'
import { formatMessage } from '@dossier/profiles'
import { isData } from './candidate-file.ts'
import { CliError } from './cli-error.ts'
import { readAllBytes } from './files.ts'
import type { Settings } from './settings.ts'

/**
 * Reads a job profile from a file named on the command line, as `runs.create` takes it: data as is, any other file as
 * an advert. Throws a `usage` error with the file and the reason if it is unreadable or no advert.
 */
export async function readJob(path: string, { ocr }: Pick<Settings, 'ocr'>): Promise<unknown> {
  const [file] = await readAllBytes([path])
  const bytes = file?.bytes ?? new Uint8Array()
  // The procedure says where JSON is wrong.
  if (isData(path, bytes)) return new TextDecoder().decode(bytes)
  const pool = new ReaderPool({ ocr })
  try {
    return (await readDocument(pool, bytes, 'job')).document
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { code, params } = error
    throw new CliError('usage', `${path}: ${formatMessage(readMessages, { code, params }, 'en')}`, { cause: error })
  } finally {
    pool.close()
  }
}
