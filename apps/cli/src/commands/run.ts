import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import type { FoundPhoto } from '@dossier/extraction/sandbox'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Connection } from '../connection-type.ts'
import { readCandidate } from '../candidate-file.ts'
import { readJob } from '../job-file.ts'
import { keepFile } from '../keep-file.ts'
import { readAllBytes, readJson, writeFiles } from '../files.ts'
import { type DefaultedOptions, localeOption, sectionsOption, termsHelp, withDefaults } from '../run-defaults.ts'
import { columns, readableSize, type Report } from '../output.ts'

interface RunOptions extends DefaultedOptions {
  candidate: string
  job?: string
  theme?: string
  photo?: string
  photoFromFile?: boolean
  out?: string
  force: boolean
  pdf?: boolean
  sections?: CreateInput['sections']
  anonymous?: boolean
  yearsOnly?: boolean
  key?: string
}

type CreateInput = DossierInputs['runs']['create']
type Details = DossierOutputs['runs']['get']

/** `dossier run`: makes a run and waits for it. */
export function addRun(program: Command, perform: Perform): void {
  program
    .command('run')
    .description('Create a run from one candidate and, optionally, one job profile, and wait for its documents.')
    .requiredOption(
      '--candidate <file>',
      'candidate: a CV as PDF, Word, ODT, RTF, HTML, Europass XML or text, which is kept with the run, or agency JSON or JSON Resume',
    )
    .option('--job <file>', 'job profile: an advert as PDF, Word, ODT, RTF, HTML or text, or agency JSON')
    .option('--terms <file>', termsHelp)
    .addOption(localeOption())
    .option('--theme <file>', 'company name, address, accent colour, font and logo, as JSON (default: the team’s)')
    .option('--pdf', 'also create the CV and the offer as PDF')
    .addOption(sectionsOption())
    .option('--photo <file>', 'photo in the CV: JPEG or PNG up to 512 KiB; never in an anonymous run')
    .option('--photo-from-file', 'the photo that the CV of --candidate has in its head; never in an anonymous run')
    .option('--anonymous', 'hide who the person is in every file: initials, kinds of employers, no contact details')
    .option('--years-only', 'with --anonymous: years instead of months')
    .option('--out <folder>', 'download all files of the run to this folder')
    .option('--force', 'overwrite existing files', false)
    .option('--key <text>', 'idempotency key: retries with the same key create only one run')
    .action(perform((context, options: RunOptions) => run(context, options)))
}

async function run(context: CommandContext, options: RunOptions): Promise<Report> {
  const { input, original, toCheck } = await readSources(context, options)
  for (const line of toCheck) context.progress(`please check ${line}`)
  const connection = await context.connect()
  const started = await withDefaults(connection, options)
  const kept = original === null ? null : await keepFile(context, connection, original)
  const { runId } = await connection.api.runs.create.mutate({ ...input, ...started, original: kept })
  for await (const { status, progress, error } of connection.watch(runId)) {
    context.progress(`${runId}: ${progress.step} ${progress.done}/${progress.total}`)
    if (status === 'failed') throw new CliError('failed', `${runId} failed: ${error ?? 'unknown reason'}`)
  }
  const details = await connection.api.runs.get.query({ runId })
  const saved = options.out === undefined ? [] : await save(connection, details, options.out, options.force)
  return { json: { ...summary(details), saved }, lines: lines(details, saved) }
}

/** A photo as the procedure takes it, which checks what the file is. */
async function readPhoto(path: string): Promise<NonNullable<CreateInput['photo']>> {
  const [file] = await readAllBytes([path])
  const bytes = file?.bytes ?? new Uint8Array()
  const mediaType = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg'
  return { mediaType, base64: Buffer.from(bytes).toString('base64') }
}

/** The photo of a CV. Throws a usage error if it has none, or shows only part of one. */
function foundPhoto(path: string, found: FoundPhoto | null): NonNullable<CreateInput['photo']> {
  if (found === null) throw new CliError('usage', `No photo was found in ${path}.`)
  const { mediaType, bytes } = found
  if (bytes === null) throw new CliError('usage', `The photo in ${path} is cropped: pass the picture with --photo.`)
  return { mediaType, base64: Buffer.from(bytes).toString('base64') }
}

async function readSources(context: CommandContext, options: RunOptions) {
  const { candidate, job, theme, pdf, sections, photo, key } = options
  const anonymous = readAnonymity(options)
  const { candidate: text, original, photo: found, toCheck } = await readCandidate(candidate, context.settings())
  const input: Omit<CreateInput, 'locale' | 'terms'> = {
    candidate: text,
    ...(job === undefined ? {} : { job: await readJob(job, context.settings()) }),
    // The procedure checks the content of the file, and reports all problems at once.
    ...(theme === undefined ? {} : { theme: (await readJson(theme)) as CreateInput['theme'] }),
    ...(pdf === undefined ? {} : { pdf }),
    ...(sections === undefined ? {} : { sections }),
    ...(photo === undefined ? {} : { photo: await readPhoto(photo) }),
    ...(options.photoFromFile === true && { photo: foundPhoto(candidate, found) }),
    ...(anonymous === null ? {} : { anonymous }),
    ...(key === undefined ? {} : { idempotencyKey: key }),
  }
  return { input, original, toCheck }
}

/**
 * Reads the flags that anonymise the run; null if there are none. Throws a usage error for `--years-only` without
 * `--anonymous`.
 */
export function readAnonymity({ anonymous, yearsOnly }: Pick<RunOptions, 'anonymous' | 'yearsOnly'>) {
  if (anonymous === true) return { dates: yearsOnly === true ? ('years' as const) : ('months' as const) }
  if (yearsOnly === true) throw new CliError('usage', '--years-only hides months of an anonymous run: add --anonymous.')
  return null
}

async function save(connection: Connection, details: Details, folder: string, force: boolean): Promise<string[]> {
  const files = []
  for (const { id, documentType } of details.documents) {
    // The user already has it, and the folder may go to a client.
    if (documentType !== 'original') files.push(await connection.fetchDocument(id))
  }
  return writeFiles(folder, files, force)
}

function summary({ run: made, match, documents }: Details) {
  return {
    id: made.id,
    runId: made.runId,
    status: made.status,
    mode: made.mode,
    score: match?.score.value ?? null,
    recommendation: match?.verdict.recommendation ?? null,
    documents,
  }
}

function lines(details: Details, saved: readonly string[]): string[] {
  const { runId, mode, score, recommendation, documents } = summary(details)
  const verdict =
    recommendation === null ? [] : [`score ${score ?? 'not scorable'}, ${recommendation.replace('_', '-')}`]
  return [
    [runId, mode, ...verdict].join('  '),
    ...columns(documents.map(({ id, filename, byteSize }) => [`  ${filename}`, readableSize(byteSize), id])),
    ...saved.map((path) => `saved ${path}`),
  ]
}
