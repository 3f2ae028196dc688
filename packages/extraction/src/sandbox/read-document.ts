import { advertText } from '../advert/advert-text.ts'
import { refuseOtherThanAdvert } from '../kind/document-kind.ts'
import type { FoundPhoto } from '../photo/found-photo.ts'
import type { ReaderPool } from './reader-pool.ts'

/** A file's document, for the importers of profiles. */
interface ReadFile {
  document: unknown
  /** True if the file is JSON, which is the document itself. */
  isData: boolean
  /** The photo in a candidate's file, or null. */
  photo: FoundPhoto | null
}

/**
 * Reads a file as a document: JSON unchanged, a CV as JSON Resume, an advert as text. Throws a ReadError if it cannot
 * be read.
 */
export async function readDocument(
  readers: Pick<ReaderPool, 'read'>,
  bytes: Uint8Array,
  side: 'candidate' | 'job',
): Promise<ReadFile> {
  const data = jsonOf(bytes)
  if (data !== null) return { document: data, isData: true, photo: null }
  return { ...(await understood(readers, bytes, side)), isData: false }
}

async function understood(
  readers: Pick<ReaderPool, 'read'>,
  bytes: Uint8Array,
  side: 'candidate' | 'job',
): Promise<Pick<ReadFile, 'document' | 'photo'>> {
  const read = await readers.read(bytes, side === 'job' ? 'text' : 'cv')
  if (read.as === 'cv') return { document: read.reading.resume, photo: read.photo }
  if (read.as === 'job') return { document: read.reading.job, photo: null }
  refuseOtherThanAdvert(read.lines)
  return { document: advertText(read.lines), photo: null }
}

const openingBrace = 0x7b

/** Parses a JSON object; null for any other file. */
function jsonOf(bytes: Uint8Array): object | null {
  const start = bytes.subarray(0, 200).findIndex((byte) => byte === openingBrace)
  if (start === -1 || /[^\s\uFEFF]/u.test(new TextDecoder().decode(bytes.subarray(0, start)))) return null
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' ? value : null
  } catch {
    // RTF begins with a brace, too. For other files, the readers report what is wrong.
    return null
  }
}
