import { readDocument } from '@dossier/extraction/sandbox'
import { isData } from './candidate-file.ts'
import { readAllBytes } from './files.ts'
import { withReader } from './reading.ts'
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
  return withReader(path, { ocr }, async (pool) => (await readDocument(pool, bytes, 'job')).document)
}
