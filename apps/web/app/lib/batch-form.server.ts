import { createHash } from 'node:crypto'
import type { ApiCaller } from '@dossier/api'
import type { Photo } from '@dossier/generators'
import type { WebContext } from '../web-context.ts'
import { formText } from './form-text.ts'
import { documentOfRun } from './run-document.server.ts'
import { readRunForm } from './run-form.server.ts'
import { maxUploadBytes } from './source-file.ts'
import { batchLimits, type BatchFormProblem } from './batch-limits.ts'

type Side = 'job' | 'candidate'
type CreateBatch = Parameters<ApiCaller['batches']['create']>[0]
type Reader = Pick<WebContext, 'api' | 'readDocument' | 'readUpload' | 'whyNoRun'>

/** Parses the form of a batch as the browser sends it, with or without scripts; or returns every problem. */
export async function readBatchForm(
  form: FormData,
  context: Reader,
): Promise<{ input: CreateBatch; problems: null } | { input: null; problems: BatchFormProblem[] }> {
  const side = formText(form, 'side') === 'candidate' ? 'candidate' : 'job'
  const files = [...form.getAll('files'), ...form.getAll('folder')].filter(isChosen)
  const shared = await sharedOf(form, side, context)
  const { values, problem } = await readRunForm(form, context)
  const logo = problem === 'logoTooLarge' || problem === 'logoNotImage' ? [{ code: problem }] : []
  const problems = [...problemsOf(files), ...(shared.problem === null ? [] : [shared.problem]), ...logo]
  if (shared.problem !== null || problems.length > 0) return { input: null, problems }
  const { locale, theme, anonymous, pdf, sections, withOffer } = values
  const items = []
  const photos = form.get('photos') === 'on'
  for (const file of files) {
    const { photo, ...item } = await itemOf(file, side === 'job' ? 'candidate' : 'job', context)
    items.push({ ...item, ...(photos && { photo }) })
  }
  const terms = withOffer ? values.terms : null
  return {
    input: {
      shared: sharedInput(side, photos ? shared : { ...shared, photo: null }),
      items,
      locale,
      theme,
      anonymous,
      pdf,
      sections,
      terms,
    },
    problems: null,
  }
}

function sharedInput(
  side: Side,
  { document, original, photo }: { document: unknown; original: string | null; photo: Photo | null },
): CreateBatch['shared'] {
  return side === 'job' ? { side, document } : { side, document, original, photo }
}

function isChosen(value: FormDataEntryValue): value is File {
  // A folder upload includes hidden system files.
  return value instanceof File && value.name !== '' && !/(?:^|\/)\.[^/]*$|Thumbs\.db$/.test(value.name)
}

function problemsOf(files: readonly File[]): BatchFormProblem[] {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return [
    ...(files.length === 0 ? [{ code: 'noFiles' as const }] : []),
    ...(files.length > batchLimits.files ? [{ code: 'tooMany' as const, count: files.length }] : []),
    ...(bytes > batchLimits.bytes ? [{ code: 'tooLarge' as const, bytes }] : []),
  ]
}

type Shared =
  | { document: unknown; original: string | null; photo: Photo | null; problem: null }
  | { document: null; problem: BatchFormProblem }

async function sharedOf(form: FormData, side: Side, context: Reader): Promise<Shared> {
  const file = form.get('sharedFile')
  const chosen = file instanceof File && file.size > 0 ? file : null
  const text = formText(form, 'sharedText').trim()
  const runId = formText(form, 'sharedRun')
  const given = [chosen !== null, text !== '', runId !== ''].filter(Boolean).length
  if (given !== 1) return { document: null, problem: { code: given === 0 ? 'noShared' : 'twoShared' } }
  if (text !== '') return { document: text, original: null, photo: null, problem: null }
  if (chosen !== null) return documentOf(chosen, side, context)
  const document = await documentOfRun(runId, side, context.api)
  return document === null
    ? { document, problem: { code: 'noRun' } }
    : { document, original: null, photo: null, problem: null }
}

async function documentOf(file: File, side: Side, { readDocument, whyNoRun }: Reader): Promise<Shared> {
  const read = await readDocument(new Uint8Array(await file.arrayBuffer()), side)
  if (read.problem === null) return read
  const sentence = whyNoRun({ code: read.problem, params: {} })
  return { document: null, problem: { code: 'unread', sentence } }
}

async function itemOf(file: File, side: Side, { readDocument }: Reader): Promise<CreateBatch['items'][number]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const fileName = (file.name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .slice(-255)
    .toWellFormed()
  const about = { fileName, sha256: createHash('sha256').update(bytes).digest('hex') }
  if (bytes.length > maxUploadBytes) return { ...about, problem: { code: 'too_big' } }
  const read = await readDocument(bytes, side)
  if (read.problem !== null) return { ...about, problem: { code: read.problem } }
  return { ...about, document: read.document, original: read.original, photo: read.photo }
}
