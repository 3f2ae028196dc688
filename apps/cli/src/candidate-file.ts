import { readFile } from 'node:fs/promises'
import type { FoundPhoto } from '@dossier/extraction/sandbox'
import { CliError } from './cli-error.ts'
import { reasonOf } from './files.ts'
import { withReader } from './reading.ts'
import type { Settings } from './settings.ts'

/** A candidate as `runs.create` takes it. */
interface CandidateFile {
  candidate: string
  /** The bytes of the CV, to be stored with the run; null for data. */
  original: Uint8Array<ArrayBuffer> | null
  /** The photo in the CV. */
  photo: FoundPhoto | null
  /** What to check in the parsed CV, one sentence each. */
  toCheck: string[]
}

/**
 * Reads a candidate from a file named on the command line: data as is, any other file as a CV. Throws a `usage` error
 * with the file and the reason if it is unreadable.
 */
export async function readCandidate(path: string, { ocr }: Pick<Settings, 'ocr'>): Promise<CandidateFile> {
  const bytes = await open(path)
  if (isData(path, bytes))
    return { candidate: new TextDecoder().decode(bytes), original: null, photo: null, toCheck: [] }
  return withReader(path, { ocr }, async (pool) => {
    const read = await pool.read(bytes, 'cv')
    if (read.as !== 'cv') throw new RangeError(`a CV was read as ${read.as}`)
    const { resume, problems } = read.reading
    const toCheck = problems.map(({ pointer, params }) => `${pointer}: ${params['text'] ?? ''}`.replace(/: $/, ''))
    return { candidate: JSON.stringify(resume), original: bytes, photo: read.photo, toCheck }
  })
}

async function open(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    throw new CliError('usage', `Cannot read ${path} (${reasonOf(error)}).`, { cause: error })
  }
}

/** Whether a file is data in a format that the importers know, rather than a document. */
export function isData(path: string, bytes: Uint8Array): boolean {
  if (/\.(json|ya?ml|csv)$/i.test(path)) return true
  return /^\s*[[{](?!\\rtf)/.test(new TextDecoder().decode(bytes.subarray(0, 200)))
}
