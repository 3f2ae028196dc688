import { availableParallelism } from 'node:os'
import {
  type CvReading,
  type FoundPhoto,
  type JobReading,
  type Omission,
  type Purpose,
  type Reading,
  ReaderPool,
  ReadError,
  type ReadingProblem,
  readMessages,
} from '@dossier/extraction/sandbox'
import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { readAllBytes } from '../files.ts'
import type { Report } from '../output.ts'

/** Where the photo of the person is in the file, in points; only `dossier run --photo-from-file` uses it. */
type Photo = Omit<FoundPhoto, 'bytes'>

/** The result for one file, as `--json` prints it. */
type Result = { file: string } & (
  | (Omit<CvReading, 'resume'> & { candidate: CvReading['resume']; photo: Photo | null; omitted: Omission[] })
  | (JobReading & { omitted: Omission[] })
  | { candidate: null; problems: (ReadingProblem & { message: string })[] }
)

/** `dossier read`: prints the content of CVs or job adverts; needs no database. */
export function addRead(program: Command, perform: Perform): void {
  program
    .command('read')
    .description('Parse CVs or job adverts (PDF, Word, ODT, RTF, HTML, text, Europass XML) and print the result.')
    .argument('<files...>')
    .option('--job', 'take every file for a job advert; otherwise each file decides')
    .action(
      perform((context, paths: string[], options: { job?: boolean }) => read(context, paths, options.job === true)),
    )
}

async function read(context: CommandContext, paths: readonly string[], isJob: boolean): Promise<Report> {
  const files = await readAllBytes(paths)
  const { ocr } = context.settings()
  const pool = new ReaderPool({ processes: Math.min(files.length, availableParallelism(), 8), ocr })
  pool.warm()
  try {
    const results = await Promise.all(files.map((file) => readOne(file, pool, isJob ? 'job' : 'either')))
    return { json: results, lines: results.flatMap(describe) }
  } finally {
    pool.close()
  }
}

async function readOne(file: { path: string; bytes: Uint8Array }, pool: ReaderPool, as: Purpose): Promise<Result> {
  try {
    const answer = await pool.read(file.bytes, as)
    const { omitted } = answer
    if (answer.as === 'job') return { file: file.path, ...answer.reading, omitted }
    if (answer.as === 'text') return { file: file.path, candidate: null, problems: [] }
    const { resume, ...rest } = answer.reading
    return { file: file.path, candidate: resume, ...rest, photo: photoOf(answer), omitted }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { code, params } = error
    return {
      file: file.path,
      candidate: null,
      problems: [{ pointer: '', code, params, message: readMessages[code].en }],
    }
  }
}

function photoOf({ photo }: Extract<Reading, { as: 'cv' }>): Photo | null {
  if (photo === null) return null
  const { bytes: _, ...told } = photo
  return told
}

function describe(result: Result): string[] {
  if ('job' in result) return [`${result.file}: ${result.job?.title ?? 'no job advert'}`]
  if (result.candidate === null) return [`${result.file}: ${result.problems.map(({ message }) => message).join(' ')}`]
  const { name, email, phone } = basicsOf(result.candidate)
  const told = [name, email, phone].flatMap((value) => (typeof value === 'string' ? value : []))
  const counts = `${result.problems.length} to check, ${result.unplaced.length} lines not assigned`
  const left = result.omitted.map(({ why, text }) => `  not taken (${why}): ${text}`)
  const photo = result.photo === null ? [] : [`  photo found on page ${result.photo.page}, not used`]
  return [`${result.file}: ${told.join(', ')} (${counts})`, ...photo, ...left]
}

function basicsOf(candidate: Record<string, unknown>): Record<string, unknown> {
  const basics = candidate['basics']
  return typeof basics === 'object' && basics !== null ? { ...basics } : {}
}
