import type { SubmissionCheck, SubmissionObstacle, SubmissionView } from '@dossier/api'
import { type Day, isoDay, startOfDay } from '@dossier/search'

/** A submission as pages show it. */
export type SubmissionRow = SubmissionView
/** The channels through which a document can reach a client; a closed list. */
export const channels = ['email', 'portal', 'post', 'in_person', 'other'] as const

/** A recipient of a document, shown as a chip. */
export interface SentMark {
  id: string
  client: string
  sentAt: string
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The filter of the ledger as in the address; an empty string is no filter. Dates are days in the reader's time zone.
 */
export interface LedgerFilter {
  client: string
  clientId: string
  jobProfileId: string
  candidate: string
  userId: string
  from: string
  to: string
  cursor: string
}

/** Parses the filter from an address; ignores malformed values. */
export function readLedgerFilter(params: URLSearchParams): LedgerFilter {
  const text = (name: string) => (params.get(name) ?? '').slice(0, 200)
  const matching = (name: string, pattern: RegExp) => (pattern.test(text(name)) ? text(name) : '')
  return {
    client: text('client'),
    clientId: matching('clientId', uuid),
    jobProfileId: matching('jobProfileId', uuid),
    candidate: text('candidate'),
    userId: matching('userId', uuid),
    from: readDay(text('from')) === null ? '' : text('from'),
    to: readDay(text('to')) === null ? '' : text('to'),
    cursor: params.get('cursor') ?? '',
  }
}

/** The filter as input for the procedure; includes the last day. */
export function ledgerInputOf(filter: LedgerFilter, timeZone: string) {
  const { client, clientId, jobProfileId, candidate, userId, from, to, cursor } = filter
  const start = readDay(from)
  const end = readDay(to)
  return {
    limit: 50,
    ...(client !== '' && { client }),
    ...(clientId !== '' && { clientId }),
    ...(jobProfileId !== '' && { jobProfileId }),
    ...(candidate !== '' && { candidate }),
    ...(userId !== '' && { userId }),
    ...(start && { from: startOfDay(start, timeZone).toISOString() }),
    ...(end && { to: startOfDay({ ...end, day: end.day + 1 }, timeZone).toISOString() }),
    ...(cursor !== '' && { cursor }),
  }
}

/** The address of the table with everything that matches the filter. */
export function ledgerExportPath(filter: LedgerFilter, format: 'csv' | 'jsonl', timeZone: string): string {
  const { limit: _limit, cursor: _cursor, ...input } = ledgerInputOf({ ...filter, cursor: '' }, timeZone)
  const params = new URLSearchParams(input)
  return `/export/submissions.${format}${params.size > 0 ? `?${params}` : ''}`
}

/** The day of an ISO date; null for any other text. */
function readDay(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const moment = Date.parse(`${text}T00:00:00Z`)
  // `Date` reads the 30th of February as the 2nd of March.
  const isReal = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
  if (year === undefined || !isReal) return null
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** The time for a day: now for today, else its noon; null for anything that is not a day. */
export function sentAtOf(text: string, { now, timeZone }: { now: Date; timeZone: string }): string | null {
  const day = readDay(text)
  if (day === null) return null
  if (isoDay(now, timeZone) === text) return now.toISOString()
  return new Date(startOfDay(day, timeZone).getTime() + 12 * 3_600_000).toISOString()
}

/** The obstacles of a refused submission: earlier ones to acknowledge, and everything else. */
export interface Refusal {
  before: { id: string; closeness: 'same' | 'near'; submission: SubmissionRow }[]
  /** Those that read the same are one line, and `times` counts them. */
  others: { obstacle: OtherObstacle; times: number }[]
}

type OtherObstacle = Exclude<SubmissionObstacle, { code: 'submitted_before' }>

/** The entered values when the form is shown again. */
export interface RecordValues {
  types: readonly string[]
  client: string
  recipient: string
  channel: string
  day: string
  note: string
  sentBy: string
}

/** The result of a form. */
export interface RecordAnswer {
  /** Which form of the page was sent. */
  intent: 'record' | 'waive'
  values: RecordValues
  refusal: Refusal | null
  /** Fields of the procedure's input that are missing, too long or invalid. */
  wrong: readonly string[]
  done: 'recorded' | 'waived' | null
}

/** The documents that can be sent, each with the number of its unwaived open values. */
export function documentLines(documents: SubmissionCheck['documents']) {
  return documents.map(({ document, open }) => ({
    documentType: document.documentType,
    blocking: open.filter(({ waiver }) => waiver === null).length,
  }))
}

/** Sorts obstacles by how they can be resolved. */
export function viewRefusal(obstacles: readonly SubmissionObstacle[]): Refusal {
  const refusal: Refusal = { before: [], others: [] }
  for (const one of obstacles) {
    if (one.code === 'submitted_before') {
      refusal.before.push({ id: one.submission.id, closeness: one.closeness, submission: one.submission })
      continue
    }
    const same = refusal.others.find(({ obstacle }) => wordsOf(obstacle) === wordsOf(one))
    if (same === undefined) refusal.others.push({ obstacle: one, times: 1 })
    else same.times += 1
  }
  return refusal
}

/** What a reader sees of an obstacle. */
function wordsOf(one: OtherObstacle): string {
  return one.code === 'open_value' ? [one.code, one.documentType, one.text].join('\n') : one.code
}
