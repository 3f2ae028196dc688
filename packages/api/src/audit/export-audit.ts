import { Readable } from 'node:stream'
import { type ChainedEvent, type ChainRecord, genesisHash, writeExport } from '@dossier/audit'
import {
  announcedKeys,
  appendAuditEvents,
  type AuditFilter,
  headsBetween,
  lastHead,
  linkAt,
  linksOfTime,
  type Owner,
} from '@dossier/db'
import { chainRecords, keyOf } from './chain-records.ts'
import { z } from 'zod'
import { ApiError } from '../errors.ts'
import { type ExportAuditInput, exportAuditInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import { prepareAudit } from './audit-filter.ts'
import { refuseErrors } from '../search/index.ts'

const whole = z
  .string()
  .regex(/^\d{1,15}$/, 'Expected the number of a link.')
  .transform(Number)
const seqTexts = z.looseObject({ fromSeq: whole.optional(), toSeq: whole.optional() })

/** Parses the parameters of an export URL; throws `invalid_input` with every problem. */
export function readExportParameters(parameters: unknown): ExportAuditInput {
  const numbered = seqTexts.safeParse(parameters)
  const parsed = numbered.success ? exportAuditInput.safeParse(numbered.data) : numbered
  if (parsed.success) return exportAuditInput.parse(parsed.data)
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new ApiError('invalid_input', problems.join('\n'), { cause: parsed.error })
}

/** A signed part of the chain to export. */
export interface AuditExport {
  filename: string
  contentType: string
  stream: Readable
}

/**
 * Exports links with their events as JSON lines that can be verified offline. Events that were not requested, or that
 * the owner may not see, are replaced by their hashes. Throws `not_found` if the range is empty, before the first byte.
 */
export async function exportAudit(
  services: Pick<Services, 'db' | 'sealer' | 'keyRing' | 'now'>,
  { owner, requestId }: Caller,
  { fromSeq: first, toSeq: last, ...input }: ExportAuditInput,
): Promise<AuditExport> {
  const { db, sealer, keyRing, now } = services
  await sealer.flush()
  const { filter, read } = await prepareAudit({ db, now }, owner, input)
  refuseErrors(read, input)
  const range = await rangeOf(services, owner, { first, last, filter })
  const isExcerpt = Object.values(filter).some((value) => value !== undefined)
  const { fromSeq, toSeq } = range
  await appendAuditEvents(db, owner, [
    {
      type: 'audit.exported',
      requestId,
      subject: { type: 'chain', id: owner.teamId },
      data: { fromSeq, toSeq, filtered: isExcerpt },
    },
  ])
  const keys = (await announcedKeys(db, owner)).map(keyOf)
  const key = (await keyRing())(owner.teamId, keys.at(-1)?.generation ?? 1)
  const header = { teamId: owner.teamId, ...range, isExcerpt, keys, exportedAt: now().toISOString() }
  const records = chainRecords(db, owner, { after: range.anchor.seq, upTo: range.throughSeq })
  return {
    filename: `audit-${fromSeq}-${toSeq}.jsonl`,
    contentType: 'application/jsonl; charset=utf-8',
    stream: Readable.from(writeExport(header, chosen(records, filter, toSeq), key), { objectMode: false }),
  }
}

interface Range {
  fromSeq: number
  toSeq: number
  throughSeq: number
  anchor: { seq: number; hash: string }
}

async function rangeOf(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { first, last, filter }: { first: number | undefined; last: number | undefined; filter: AuditFilter },
): Promise<Range> {
  const { from, to } = filter
  const ofTime = from === undefined && to === undefined ? undefined : await linksOfTime(db, owner, { from, to })
  const newest = (await lastHead(db, owner))?.seq ?? 0
  const fromSeq = Math.max(first ?? 1, ofTime?.first ?? 1)
  const toSeq = Math.min(last ?? newest, ofTime?.last ?? newest, newest)
  if (ofTime === null || fromSeq > toSeq) {
    throw new ApiError('not_found', `There are no sealed events in that range; the chain has ${newest}.`)
  }
  const [head] = await headsBetween(db, owner, { after: toSeq - 1, upTo: newest, limit: 1 })
  const before = fromSeq === 1 ? genesisHash(owner.teamId) : (await linkAt(db, owner, fromSeq - 1))?.hash
  if (head === undefined || before === undefined) {
    throw new ApiError(
      'chain_broken',
      'The audit chain has gaps in that range; `dossier audit verify` names the first bad link.',
    )
  }
  return { fromSeq, toSeq, throughSeq: head.seq, anchor: { seq: fromSeq - 1, hash: before } }
}

async function* chosen(
  records: AsyncIterable<ChainRecord>,
  filter: AuditFilter,
  toSeq: number,
): AsyncGenerator<ChainRecord> {
  for await (const record of records) {
    const isShown =
      record.kind === 'head' ||
      record.event === null ||
      record.event === 'omitted' ||
      (record.seq <= toSeq && matches(filter, record.event))
    yield isShown ? record : { ...record, eventId: '', event: 'omitted', disclosure: null }
  }
}

/** Whether an event matches the filter: the list's rule, applied to one event. */
function matches(filter: AuditFilter, event: ChainedEvent): boolean {
  const { types, notTypes, userIds, notUserIds, subjectIds, runUuids, persons, notPersons, requestIds, visibleTo } =
    filter
  const { type, actorId, subjectType, subjectId, person, requestId } = event
  const at = new Date(event.time)
  return (
    isOneOf(types, type) &&
    notTypes?.some((one) => one === type) !== true &&
    isOneOf(userIds, actorId) &&
    notUserIds?.includes(actorId) !== true &&
    isOneOf(subjectIds, subjectId) &&
    isOneOf(runUuids, runOf(event)) &&
    isOneOf(persons, person) &&
    (person === null || notPersons?.includes(person) !== true) &&
    isOneOf(requestIds, requestId) &&
    (filter.from === undefined || at >= filter.from) &&
    (filter.to === undefined || at < filter.to) &&
    (visibleTo === undefined || subjectType === 'run' || subjectType === 'document' || actorId === visibleTo)
  )
}

function isOneOf(wanted: readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value))
}

function runOf({ subjectType, subjectId, data }: ChainedEvent): string | null {
  if (subjectType === 'run') return subjectId
  const members =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? new Map(Object.entries(data)) : null
  const runUuid = members?.get('runUuid')
  return typeof runUuid === 'string' ? runUuid : null
}
