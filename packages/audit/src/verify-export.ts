import { createHash } from 'node:crypto'
import type { ChainRecord, FirstBad } from './chain.ts'
import { AuditError } from './errors.ts'
import { parseExact } from './exact-json.ts'
import { endMessage, type ExportEnd, type ExportHeader, headerSchema, lineSchema } from './export-format.ts'
import { isSignedBy } from './keys.ts'
import { type ChainReport, type KnownHash, verifyChain } from './verify-chain.ts'

/** The result of verifying an export, including that of its chain. */
export interface ExportReport extends ChainReport {
  teamId: string
  fromSeq: number
  toSeq: number
  isExcerpt: boolean
  exportedAt: string
}

interface Reading {
  header: ExportHeader
  end: ExportEnd | null
  /** The last line that could be read, for error reports, and the last link. */
  line: number
  seq: number
  digest: ReturnType<typeof createHash>
}

/**
 * Verifies an export line by line in constant memory, given only a trusted fingerprint: the chain, every head and the completeness of the
 * file. `known` are positions that were recorded elsewhere. Throws `bad_export` for a file that is not an export.
 */
export async function verifyExport(
  lines: AsyncIterable<string>,
  { trusted, known = [] }: { trusted: string; known?: readonly KnownHash[] },
): Promise<ExportReport> {
  const rest = lines[Symbol.asyncIterator]()
  const reading = await readHeader(rest)
  const { teamId, anchor, keys, fromSeq, toSeq, throughSeq, isExcerpt, exportedAt } = reading.header
  const inRange = known.filter(({ seq }) => seq > anchor.seq && seq <= throughSeq)
  const about = { teamId, fromSeq, toSeq, isExcerpt, exportedAt }
  try {
    const options = { teamId, keys, trusted, anchor, known: inRange, reach: throughSeq }
    const report = await verifyChain(recordsOf(reading, rest), options)
    const bad = report.firstBad ?? endProblem(reading, report)
    return { ...report, ...about, ok: bad === null, firstBad: bad }
  } catch (error) {
    if (!(error instanceof AuditError)) throw error
    const seq = reading.seq + 1
    const firstBad: FirstBad = { seq, eventId: null, problem: 'malformed', message: error.message }
    return { ok: false, links: 0, events: 0, ...anchor, seq: reading.seq, head: null, firstBad, ...about }
  }
}

async function readHeader(lines: AsyncIterator<string>): Promise<Reading> {
  const { value, done } = await lines.next()
  const parsed = done === true ? null : headerSchema.safeParse(tryParse(value))
  if (parsed?.success !== true) {
    throw new AuditError('bad_export', 'The first line is not that of an audit export of this version.')
  }
  const digest = createHash('sha256').update(`${value}\n`)
  return { header: parsed.data, end: null, line: 1, seq: parsed.data.anchor.seq, digest }
}

async function* recordsOf(reading: Reading, lines: AsyncIterator<string>): AsyncGenerator<ChainRecord> {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const text = next.value
    reading.line++
    if (reading.end !== null) throw unreadable(reading, 'there is something after the end')
    const parsed = lineSchema.safeParse(tryParse(text))
    if (!parsed.success) throw unreadable(reading, 'it is not a link, a head or the end')
    const line = parsed.data
    if ('end' in line) {
      reading.end = line.end
      continue
    }
    reading.digest.update(`${text}\n`)
    if ('head' in line) {
      yield { kind: 'head', ...line.head }
      continue
    }
    const { seq, hash, eventHash, event, disclosed } = line.link
    yield {
      kind: 'link',
      seq,
      hash,
      eventHash,
      eventId: event?.id ?? '',
      event: event === undefined ? 'omitted' : event === null ? null : { teamId: reading.header.teamId, ...event },
      disclosure: disclosed ?? null,
    }
    reading.seq = seq
  }
}

function tryParse(text: string): unknown {
  try {
    return parseExact(text)
  } catch (error) {
    if (error instanceof AuditError) return null
    throw error
  }
}

function unreadable({ line }: Reading, why: string): AuditError {
  return new AuditError('bad_export', `Line ${line} cannot be read: ${why}.`)
}

function endProblem({ header, end, digest }: Reading, report: ChainReport): FirstBad | null {
  const seq = report.seq + 1
  if (end === null) {
    return { seq, eventId: null, problem: 'truncated', message: `The file ends after link ${report.seq}.` }
  }
  const key = header.keys.find(({ keyId }) => keyId === end.keyId)
  const asCounted = end.links === report.links && end.seq === report.seq && end.hash === report.hash
  const isSigned =
    key !== undefined && isSignedBy(key.publicKey, endMessage(header.teamId, end, digest.digest('hex')), end.signature)
  if (asCounted && isSigned) return null
  const message = 'The chain is in order, but the file is not as it was exported.'
  return { seq: report.seq, eventId: null, problem: 'edited', message }
}
