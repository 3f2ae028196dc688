import type { FoundDocumentView } from '@dossier/api'

/** The search as the address holds it; an empty string is no filter. Dates are days in the reader's time zone. */
export interface HistoryFilter {
  q: string
  type: string
  candidate: string
  job: string
  from: string
  to: string
  cursor: string
}

const names = ['q', 'type', 'candidate', 'job', 'from', 'to', 'cursor'] as const

/** Reads the search out of an address; what is malformed there is no filter. */
export function readHistoryFilter(params: URLSearchParams): HistoryFilter {
  const value = (name: (typeof names)[number], pattern: RegExp) => {
    const text = params.get(name) ?? ''
    return pattern.test(text) ? text : ''
  }
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
  const day = /^\d{4}-\d{2}-\d{2}$/
  return {
    q: (params.get('q') ?? '').slice(0, 200),
    type: value('type', /^[a-z_]{1,40}$/),
    candidate: value('candidate', uuid),
    job: value('job', uuid),
    from: value('from', day),
    to: value('to', day),
    cursor: params.get('cursor') ?? '',
  }
}

/** The search as the procedure takes it; the last day is included. */
export function searchInputOf(filter: HistoryFilter, timeZone: string) {
  return {
    query: filter.q,
    limit: 50,
    ...(filter.type !== '' && { documentTypes: [filter.type] }),
    ...(filter.candidate !== '' && { candidateId: filter.candidate }),
    ...(filter.job !== '' && { jobProfileId: filter.job }),
    ...(filter.from !== '' && { from: startOfDay(filter.from, 0, timeZone) }),
    ...(filter.to !== '' && { to: startOfDay(filter.to, 1, timeZone) }),
    ...(filter.cursor !== '' && { cursor: filter.cursor }),
  }
}

/** The moment at which a day, or the one `later` days after it, begins in a time zone. */
export function startOfDay(day: string, later: number, timeZone: string): string {
  const utc = Date.parse(`${day}T00:00:00Z`) + later * 86_400_000
  // Twice, because the offset at the guess may not be the offset at the answer when clocks change that day.
  const guess = utc - offsetAt(utc, timeZone)
  return new Date(utc - offsetAt(guess, timeZone)).toISOString()
}

function offsetAt(moment: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '')
  if (match === null) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000
}

/** A filter that was set by a click on a name; it is shown with the name that it stands for. */
export interface Chip {
  name: 'candidate' | 'job'
  label: string
}

/** The chips of a search; their words come from the first hit, which by the filter has that name. */
export function chipsOf(filter: HistoryFilter, first: FoundDocumentView | undefined): Chip[] {
  const chips: Chip[] = []
  if (filter.candidate !== '') chips.push({ name: 'candidate', label: first?.candidateName ?? '…' })
  if (filter.job !== '') chips.push({ name: 'job', label: first?.jobTitle ?? '…' })
  return chips
}
