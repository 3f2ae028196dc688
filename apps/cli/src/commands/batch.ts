import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { availableParallelism } from 'node:os'
import type { photoOf } from '@dossier/api'
import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { type FoundPhoto, ReadError, readDocument, ReaderPool, readMessages } from '@dossier/extraction/sandbox'
import { formatMessage } from '@dossier/profiles'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Connection } from '../connection-type.ts'
import { keepFile } from '../keep-file.ts'
import { readAllBytes } from '../files.ts'
import { type DefaultedOptions, localeOption, sectionsOption, termsHelp, withDefaults } from '../run-defaults.ts'
import { columns, type Report } from '../output.ts'

interface BatchOptions extends DefaultedOptions {
  job?: string
  candidate?: string
  pdf?: boolean
  sections?: CreateInput['sections']
  photosFromFiles?: boolean
  key?: string
}

type CreateInput = DossierInputs['batches']['create']
type Batch = DossierOutputs['batches']['get']
type Ranking = DossierOutputs['batches']['ranking']
type Side = CreateInput['shared']['side']

/** Interval between two requests for a batch in progress. Milliseconds. */
const pollMs = 500

/** `dossier batch`: makes a run of each file and ranks the runs. */
export function addBatch(program: Command, perform: Perform): void {
  program
    .command('batch')
    .description('Create one run per file for one job (or one person), wait for them, and print the ranking.')
    .argument(
      '<files...>',
      'CVs, or job adverts with --candidate: PDF, Word, ODT, RTF, HTML, Europass XML, text or JSON',
    )
    .option('--job <file>', 'the job that all persons are matched with')
    .option('--candidate <file>', 'the person who is matched with all jobs')
    .option('--terms <file>', termsHelp)
    .addOption(localeOption())
    .option('--pdf', 'also create the CV and the offer as PDF')
    .addOption(sectionsOption())
    .option('--photos-from-files', 'show the photo that a CV has in its head, where it has one')
    .option('--key <text>', 'idempotency key: retries with the same key create only one batch')
    .action(perform((context, paths: string[], options: BatchOptions) => batch(context, paths, options)))
}

async function batch(context: CommandContext, paths: readonly string[], options: BatchOptions): Promise<Report> {
  const { shared, items, ...input } = await readInput(context, paths, options)
  const connection = await context.connect()
  const { api } = connection
  const keep = async ({ file }: Kept) => (file === null ? null : keepFile(context, connection, file))
  const kept: CreateInput['items'] = []
  for (const item of items) kept.push({ ...item.about, original: await keep(item) })
  const common = { ...shared.about, original: await keep(shared) }
  const defaults = await withDefaults(connection, options)
  const { id } = await api.batches.create.mutate({ ...input, shared: common, items: kept, ...defaults })
  const made = await ended(context, api, id)
  const ranking = await api.batches.ranking.query({ batchId: id })
  const { refused, failed } = made.counts
  const lines = [...rankingLines(ranking), ...(await problemLines(made))]
  return { json: { ...made, ranking }, lines, ending: refused + failed === 0 ? 'ok' : 'failed' }
}

/** The file to keep with a run; null if there is none. */
interface Kept {
  file: Uint8Array<ArrayBuffer> | null
}

/** What was read, before the files of candidates are uploaded. */
interface ReadInput extends Omit<CreateInput, 'locale' | 'terms' | 'shared' | 'items'> {
  shared: Kept & { about: { side: Side; document: unknown; photo?: CreateInput['items'][number]['photo'] } }
  items: (Kept & { about: CreateInput['items'][number] })[]
}

async function readInput(context: CommandContext, paths: readonly string[], options: BatchOptions): Promise<ReadInput> {
  const { job, candidate, pdf, sections, photosFromFiles = false, key } = options
  const path = job ?? candidate
  if (path === undefined || (job !== undefined && candidate !== undefined)) {
    throw new CliError('usage', 'Pass what all files share: --job with CVs, or --candidate with job adverts.')
  }
  const side: Side = job === undefined ? 'candidate' : 'job'
  const [common, ...files] = await readAllBytes([path, ...paths])
  const { ocr } = context.settings()
  const pool = new ReaderPool({ processes: Math.min(paths.length, availableParallelism(), 8), ocr })
  try {
    const reader: Reader = { pool, photoOf: photosFromFiles ? (await import('@dossier/api')).photoOf : null }
    const shared = await sharedOf(reader, common, side)
    const items = await Promise.all(files.map((file) => itemOf(reader, file, side === 'job' ? 'candidate' : 'job')))
    return {
      shared,
      items,
      ...(pdf === undefined ? {} : { pdf }),
      ...(sections === undefined ? {} : { sections }),
      ...(key === undefined ? {} : { idempotencyKey: key }),
    }
  } finally {
    pool.close()
  }
}

interface ReadFile {
  path: string
  bytes: Uint8Array<ArrayBuffer>
}

interface Reader {
  pool: ReaderPool
  /** Turns the picture of a file into a photo that a run takes; null if no photos were asked for. */
  photoOf: typeof photoOf | null
}

/** The photo of a CV, if it was asked for and a run takes it. */
function photoIn(found: FoundPhoto | null, { photoOf: use }: Reader) {
  const photo = use === null || found === null || found.bytes === null ? null : use(found.bytes).photo
  return photo === null ? {} : { photo }
}

async function sharedOf(reader: Reader, read: ReadFile | undefined, side: Side): Promise<ReadInput['shared']> {
  if (read === undefined) return { about: { side, document: null }, file: null }
  try {
    const { document, isData, photo } = await readDocument(reader.pool, read.bytes, side)
    return { about: { side, document, ...photoIn(photo, reader) }, file: isKept(side, isData) ? read.bytes : null }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    throw new CliError('usage', `${read.path}: ${readMessages[error.code].en}`, { cause: error })
  }
}

/** The file that a candidate was read from is kept with the run; data, and an advert, are not. */
function isKept(side: Side, isData: boolean): boolean {
  return side === 'candidate' && !isData
}

async function itemOf(reader: Reader, { path, bytes }: ReadFile, side: Side): Promise<ReadInput['items'][number]> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const about = {
    fileName: basename(path)
      .replace(/\p{Cc}/gu, ' ')
      .slice(-255),
    sha256,
  }
  try {
    const { document, isData, photo } = await readDocument(reader.pool, bytes, side)
    return { about: { ...about, document, ...photoIn(photo, reader) }, file: isKept(side, isData) ? bytes : null }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { about: { ...about, problem: { code: error.code } }, file: null }
  }
}

async function ended(
  { progress, interrupted }: CommandContext,
  api: Connection['api'],
  batchId: string,
): Promise<Batch> {
  for (let told = ''; ; await delay(pollMs, null, interrupted && { signal: interrupted })) {
    const made = await api.batches.get.query({ batchId })
    const { items, succeeded, failed, refused } = made.counts
    const line = `${batchId}: ${succeeded + failed + refused}/${items}`
    if (line !== told) progress(line)
    told = line
    if (made.ended) return made
  }
}

function rankingLines({ side, rows }: Ranking): string[] {
  if (rows.length === 0) return ['No run was made.']
  const head = ['rank', side === 'job' ? 'person' : 'job', 'score', 'verdict', 'musts', 'open', 'file', 'run']
  const body = rows.map(({ rank, name, score, recommendation, musts, open, fileName, run }) => [
    String(rank ?? '-'),
    name,
    String(score ?? '-'),
    (recommendation ?? run.status).replace('_', '-'),
    `${musts.met}/${musts.total}`,
    String(open),
    fileName,
    run.runId,
  ])
  return columns([head, ...body])
}

/** One line for each file without a run or with a failed run. */
async function problemLines({ items }: Batch): Promise<string[]> {
  const wrong = items.filter(({ problem, run }) => problem !== null || run?.status === 'failed')
  if (wrong.length === 0) return []
  const { batchMessages } = await import('@dossier/api/batch-messages')
  return [
    '',
    ...wrong.map(({ position, fileName, problem, run }) => {
      const name = fileName === '' ? `no. ${position + 1}` : fileName
      if (problem === null) return `${name}: run ${run?.runId ?? ''} failed: ${run?.error ?? 'unknown reason'}`
      const fields = problem.problems.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer)
      const where = fields.length === 0 ? '' : ` (${fields.join(', ')})`
      return `${name}: ${formatMessage(batchMessages, problem.message, 'en')}${where}`
    }),
  ]
}
