import { advertText, type CvReading, readingMessages } from '@dossier/extraction'
import { readDocument, ReadError, readMessages, type ReaderPool } from '@dossier/extraction/sandbox'
import { formatMessage } from '@dossier/profiles'
import type { KeptFile, UploadReading, WebContext } from '../app/web-context.ts'

/** For whom a file is read. */
interface Upload {
  readers: Pick<ReaderPool, 'read'>
  side: 'candidate' | 'job'
  language: 'de' | 'en'
  /** Stores the file of a CV that was readable. */
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
      return { ...readingOf(read.reading, language), omitted: read.omitted, kept: await keep(bytes) }
    const text = read.as === 'text' ? advertText(read.lines) : ''
    return { text, toCheck: [], places: {}, unplaced: [], omitted: read.omitted, kept: null, problem: null }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { code, params } = error
    return { text: null, problem: formatMessage(readMessages, { code, params }, language) }
  }
}

/** The document of a file for a batch, and the hash of a CV that is kept for its run; or why the file is unreadable. */
export async function readFileDocument(
  bytes: Uint8Array<ArrayBuffer>,
  { readers, side, keep }: Pick<Upload, 'readers' | 'side' | 'keep'>,
): ReturnType<WebContext['readDocument']> {
  try {
    const { document, isData } = await readDocument(readers, bytes, side)
    const original = side === 'candidate' && !isData ? (await keep(bytes)).sha256 : null
    return { document, original, problem: null }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { problem: error.code }
  }
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
