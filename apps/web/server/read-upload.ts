import { advertText, type CvReading, readingMessages } from '@dossier/extraction'
import { type FoundPhoto, readDocument, ReadError, readMessages, type ReaderPool } from '@dossier/extraction/sandbox'
import { type Photo, photoOf } from '@dossier/generators'
import { formatMessage } from '@dossier/profiles'
import type { FilePhoto, KeptFile, UploadReading, WebContext } from '../app/web-context.ts'

/** The reader for whom a file is read. */
interface Upload {
  readers: Pick<ReaderPool, 'read'>
  side: 'candidate' | 'job'
  language: 'de' | 'en'
  /** Stores the file of a readable CV. */
  keep: (bytes: Uint8Array<ArrayBuffer>) => Promise<KeptFile>
}

/** The text of a CV or an advert, for the form; or why it is unreadable, in the reader's language. */
export async function readUpload(
  bytes: Uint8Array<ArrayBuffer>,
  { readers, side, language, keep }: Upload,
): Promise<UploadReading> {
  try {
    const read = await readers.read(bytes, side === 'job' ? 'text' : 'cv')
    if (read.as === 'cv')
      return {
        ...readingOf(read.reading, language),
        photo: viewPhoto(read.photo),
        omitted: read.omitted,
        kept: await keep(bytes),
      }
    const text = read.as === 'text' ? advertText(read.lines) : ''
    const { omitted } = read
    return { text, toCheck: [], places: {}, unplaced: [], photo: null, omitted, kept: null, problem: null }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { code, params } = error
    return { text: null, problem: formatMessage(readMessages, { code, params }, language) }
  }
}

/**
 * The document of a file for a batch, the hash of a CV that is stored for its run, and the photo in it; or why the file
 * is unreadable.
 */
export async function readFileDocument(
  bytes: Uint8Array<ArrayBuffer>,
  { readers, side, keep }: Pick<Upload, 'readers' | 'side' | 'keep'>,
): ReturnType<WebContext['readDocument']> {
  try {
    const { document, isData, photo } = await readDocument(readers, bytes, side)
    const original = side === 'candidate' && !isData ? (await keep(bytes)).sha256 : null
    return { document, original, photo: usable(photo), problem: null }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { problem: error.code }
  }
}

function viewPhoto(found: FoundPhoto | null): FilePhoto | null {
  if (found === null) return null
  const photo = usable(found)
  return { page: found.page, address: photo && `data:${photo.mediaType};base64,${photo.base64}` }
}

/** A found photo in the form that a run accepts; null for one that a run does not accept. */
function usable(found: FoundPhoto | null): Photo | null {
  return found === null || found.bytes === null ? null : photoOf(found.bytes).photo
}

function readingOf({ resume, problems, sources, unplaced }: CvReading, language: Upload['language']) {
  const toCheck = problems.map(({ pointer, code, params }) => ({
    pointer,
    text: params['text'] ?? '',
    message: formatMessage(readingMessages, { code, params }, language),
  }))
  const places = Object.fromEntries(
    Object.entries(sources).map(([pointer, { page, box, text }]) => [pointer, { page, box, text }]),
  )
  return { text: `${JSON.stringify(resume, null, 2)}\n`, toCheck, places, unplaced, problem: null }
}
