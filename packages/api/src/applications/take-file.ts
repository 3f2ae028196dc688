import type { FileReading } from '@dossier/db/applications'
import { photoOf } from '@dossier/generators'
import { type FoundPhoto, ReadError, type ReadErrorCode, type ReaderPool } from '@dossier/extraction/sandbox'
import { contentTypeOf } from '../originals/index.ts'
import { ScannerAway, type VirusScanner } from '../floor/virus-scanner.ts'
import { hostileKind, type HostileKind } from './hostile-kind.ts'

/** The largest file of an application, in bytes. */
export const maxFileBytes = 10_000_000

/** An accepted file: what was read from it, or why it could not be read as a CV. */
export interface TakenFile {
  bytes: Uint8Array
  contentType: string
  reading: FileReading | null
  problem: UnreadCode | null
}

/** Why an accepted file was not read: it is not a CV, or too many files arrived at the same time. */
type UnreadCode = Extract<ReadErrorCode, 'scanned' | 'password' | `not_a_cv${string}`> | 'unread' | 'quarantined'
/** Why a file is refused. */
export type RefusedCode = Exclude<ReadErrorCode, UnreadCode> | HostileKind | 'infected'

/** The services that examine files. */
interface Examiners {
  /** Null while too many files arrive at the same time. */
  readers: Pick<ReaderPool, 'read'> | null
  scanner: Pick<VirusScanner, 'scan'> | null
  /** Whether the queue reads scans, which takes longer than a sender should wait. */
  readsScansLater?: boolean
}

const taken: ReadonlySet<string> = new Set<UnreadCode>([
  'scanned',
  'password',
  'not_a_cv',
  'not_a_cv_but_advert',
  'not_a_cv_but_letter',
  'not_a_cv_but_invoice',
])

/**
 * Examines the file of an application by its content, first for viruses if a scanner is set up. Accepts a file that is
 * not a CV; refuses one that is damaged or hostile. Without readers, because too many files arrive at the same time, it
 * accepts the file unread, and the queue reads it later. A file that should be scanned but was not, for that reason or
 * because the scanner is unavailable, goes into quarantine: nobody gets it until the queue has had it scanned. A scan is
 * accepted unread where the queue reads scans.
 */
export async function takeFile(
  { readers, scanner, readsScansLater = false }: Examiners,
  bytes: Uint8Array,
): Promise<{ file: TakenFile; refused: null } | { file: null; refused: RefusedCode; found?: string }> {
  if (bytes.byteLength === 0) return { file: null, refused: 'empty' }
  const contentType = contentTypeOf(bytes)
  if (contentType === null) return { file: null, refused: 'wrong_type' }
  const hostile = hostileKind(bytes, contentType)
  if (hostile !== null) return { file: null, refused: hostile }
  const unread = (problem: UnreadCode) => ({ file: { bytes, contentType, reading: null, problem }, refused: null })
  if (readers === null) return unread(scanner === null ? 'unread' : 'quarantined')
  const found = scanner === null ? null : await scanner.scan(bytes).catch(away)
  if (found instanceof ScannerAway) return unread('quarantined')
  if (found !== null) return { file: null, refused: 'infected', found }
  try {
    const read = await readers.read(bytes, 'cv')
    if (read.as !== 'cv') throw new TypeError('A file was read as something else than it was asked to be.')
    return { file: { bytes, contentType, reading: readingOf(read), problem: null }, refused: null }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { code } = error
    if (code === 'scanned' && readsScansLater) return unread('unread')
    if (isTaken(code)) return unread(code)
    return { file: null, refused: code }
  }
}

function away(error: unknown): ScannerAway {
  if (error instanceof ScannerAway) return error
  throw error
}

function isTaken(code: ReadErrorCode): code is Exclude<UnreadCode, 'unread' | 'quarantined'> {
  return taken.has(code)
}

type Read = Extract<Awaited<ReturnType<ReaderPool['read']>>, { as: 'cv' }>

function readingOf({ reading: { resume, problems, sources }, omitted, photo }: Read): FileReading {
  return {
    text: `${JSON.stringify(resume, null, 2)}\n`,
    toCheck: problems.map(({ pointer, code, params }) => ({ pointer, words: params['text'] ?? '', code, params })),
    places: Object.fromEntries(
      Object.entries(sources).map(([pointer, { page, box, text }]) => [pointer, { page, box, text }]),
    ),
    omitted,
    ...photoFor(photo),
  }
}

/** The photo of a file if a run takes it. */
function photoFor(found: FoundPhoto | null): Pick<FileReading, 'photo'> {
  if (found === null || found.bytes === null) return {}
  const { photo } = photoOf(found.bytes)
  return photo === null ? {} : { photo: { page: found.page, photo } }
}
