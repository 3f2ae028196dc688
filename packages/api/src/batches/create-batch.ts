import { appendAuditEvents, type BatchItemRow, type Db, findBatchByKey, insertBatch, type Owner } from '@dossier/db'
import { importCandidate, importJobProfile } from '@dossier/profiles'
import { ownSections, type Theme, withoutNotes } from '@dossier/generators'
import { v7 as uuid } from 'uuid'
import type { Caller, Services } from '../context.ts'
import { ApiError, type InputProblem } from '../errors.ts'
import { hashOf } from '../floor/canonical.ts'
import { provideOriginal } from '../originals/index.ts'
import { defaultTheme } from '../runs/index.ts'
import { enqueueBatch } from './batch-queue.ts'
import type { BatchDetails, StoredProblem } from './batch-view.ts'
import { getBatch } from './get-batch.ts'
import type { BatchItemInput, CreateBatchInput } from './inputs.ts'

/**
 * Accepts one shared document and its counterparts; the queue creates a run from each pair. Records an item that yields
 * no run with its problem. Throws `invalid_input` with every problem of the shared document; the same idempotency key
 * returns the same batch, or throws `idempotency_conflict` for other documents.
 */
export async function createBatch(services: Services, caller: Caller, input: CreateBatchInput): Promise<BatchDetails> {
  const title = titleOfShared(input.shared)
  const items = rowsOf(input.items)
  for (const sha256 of originalsOf(input)) await provideOriginal(services, caller, sha256)
  const theme = input.theme ?? (await defaultTheme(services, caller))
  const id = await services.db.transaction((tx) =>
    write(tx, caller, { input: { ...input, theme }, title, items, createdAt: services.now() }),
  )
  return getBatch(services, caller.owner, id)
}

interface NewBatch {
  input: CreateBatchInput & { theme: Theme }
  title: string
  items: BatchItemRow[]
  createdAt: Date
}

async function write(tx: Db, { owner, requestId }: Caller, batch: NewBatch): Promise<string> {
  const { shared, locale, terms = null, theme, anonymous = null, pdf = false, sections = null } = batch.input
  const { items, createdAt, title } = batch
  const key = batch.input.idempotencyKey ?? null
  const settings = {
    locale,
    terms,
    theme,
    anonymous,
    pdf,
    ...(ownSections(sections) !== null && { sections }),
    placements: 'placements' in shared ? shared.placements : undefined,
  }
  const inputHash = hashOf({ shared, settings, items: items.map(identityIn(batch.input)) })
  const earlier = await findEarlier(tx, owner, { key, inputHash })
  if (earlier !== null) return earlier
  const id = uuid()
  const { side } = shared
  const row = {
    id,
    requestId,
    side,
    title,
    settings,
    shared: storedOf(shared),
    inputHash,
    idempotencyKey: key,
    createdAt,
  }
  await insertBatch(tx, owner, { ...row, items })
  const refused = items.filter(({ state }) => state === 'refused').length
  const data = { side, items: items.length, refused }
  await appendAuditEvents(tx, owner, [{ type: 'batch.created', requestId, subject: { type: 'batch', id }, data }])
  if (refused < items.length) await enqueueBatch(tx, { ...owner, batchId: id, requestId })
  return id
}

/** What makes an item the same when a batch is sent again. */
function identityIn({ items }: CreateBatchInput): (item: BatchItemRow) => object {
  return ({ sha256, fileName, position }) => {
    const photo = items[position]?.photo
    return { sha256, fileName, ...(photo && { photo }) }
  }
}

/** The files that the batch's runs will keep. */
function originalsOf({ shared, items }: CreateBatchInput): Set<string> {
  const all = ['original' in shared ? shared.original : null, ...items.map(({ original }) => original)]
  return new Set(all.flatMap((original) => original ?? []))
}

async function findEarlier(
  tx: Db,
  owner: Owner,
  { key, inputHash }: { key: string | null; inputHash: string },
): Promise<string | null> {
  if (key === null) return null
  const batch = await findBatchByKey(tx, owner, key)
  if (batch === null) return null
  if (batch.inputHash === inputHash) return batch.id
  const message = `The idempotency key was already used for batch ${batch.id} with other documents. Use a new key for a new batch.`
  throw new ApiError('idempotency_conflict', message)
}

/** The title of the shared job; empty for a person, whose name is stored only in the runs. */
function titleOfShared(shared: CreateBatchInput['shared']): string {
  const { side, document } = shared
  if (side === 'job') {
    const { value, problems } = importJobProfile(document, shared.placements)
    if (value === null) throw refusal(side, problems)
    return value.title
  }
  const { value, problems } = importCandidate(document)
  if (value === null) throw refusal(side, problems)
  return ''
}

function refusal(document: InputProblem['document'], found: readonly Omit<InputProblem, 'document'>[]): ApiError {
  const problems = found.map((problem) => ({ ...problem, document }))
  const count = problems.filter(({ severity }) => severity === 'error').length
  const message = `The ${document} that all items share cannot be read. Problems to solve: ${count}.`
  return new ApiError('invalid_input', message, { problems })
}

function rowsOf(items: readonly BatchItemInput[]): BatchItemRow[] {
  const first = new Map<string, number>()
  return items.map((item, position) => {
    const sha256 = item.sha256 ?? hashOf(item.document ?? item.problem)
    const earlier = item.document === undefined && item.sha256 === undefined ? undefined : first.get(sha256)
    if (earlier === undefined) first.set(sha256, position)
    const problem = earlier === undefined ? problemOf(item) : { code: 'duplicate' as const, of: earlier }
    return {
      id: uuid(),
      position,
      fileName: item.fileName,
      sha256,
      state: problem === null ? 'waiting' : 'refused',
      document: problem === null ? storedOf(item) : null,
      runUuid: null,
      problem,
    }
  })
}

/** A document as it waits for its run, with what belongs to a candidate. */
function storedOf({ document, original, photo }: Pick<BatchItemInput, 'document' | 'original' | 'photo'>): object {
  return { document, original, ...(photo && { photo: withoutNotes(photo) }) }
}

function problemOf({ document, problem }: BatchItemInput): StoredProblem | null {
  if (problem !== undefined) return { code: problem.code }
  return isStorable(document) ? null : { code: 'unstorable' }
}

/** Postgres rejects NUL and lone surrogates, which JSON can hold as escapes. */
function isStorable(document: unknown): boolean {
  return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(JSON.stringify(document))
}
