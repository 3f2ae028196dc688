import { appendAuditEvents, type DocumentSearch, findRun, type Owner, searchDocuments as query } from '@dossier/db'
import type { FilterInput, SearchInput } from './inputs.ts'
import { both } from './filter-parts.ts'
import { kindOf, type ReadSearch, readSearch } from './read-search.ts'
import { typeWords } from './document-type-names.ts'
import type { Services, Caller } from '../context.ts'
import { reading } from '../floor/reading.ts'
import { may } from '../floor/require-permission.ts'
import { foundDocumentView } from '../documents/index.ts'
import { readSearchView, type SearchResult } from './search-view.ts'

/** A parsed search, ready to return a page, a count or a row at a time. */
export interface PreparedSearch {
  read: ReadSearch
  search: Omit<DocumentSearch, 'sort' | 'limit' | 'cursor'>
}

/** Parses the query and combines it with the typed filters: a document must match both. */
export async function prepareSearch(
  { db, now }: Pick<Services, 'db' | 'now'>,
  owner: Owner,
  input: FilterInput,
): Promise<PreparedSearch> {
  const { query: text, language, timeZone, runId } = input
  const read = await readSearch(text, { db, owner }, { language, timeZone, now: now() })
  const run = runId === undefined ? undefined : await findRun(db, owner, runId)
  const filters = both(read.filters, {
    documentTypes: input.documentTypes,
    candidateIds: listOf(input.candidateId),
    jobProfileIds: listOf(input.jobProfileId),
    // A run that does not exist has no documents.
    runUuids: run === undefined ? undefined : run === null ? [] : [run.id],
    statuses: listOf(input.status),
    from: dateOf(input.from),
    to: dateOf(input.to),
  })
  const kind = input.kind === 'any' ? undefined : (input.kind ?? kindOf(filters))
  return { read, search: { terms: read.terms, filters: { ...filters, kind }, typeWords } }
}

/**
 * Finds documents by the search language and typed filters; exact matches first, then in the requested time order.
 * Ignores parts of the query with errors, which the result reports. Records the first page of a completed search, not
 * of one still being typed.
 */
export async function searchDocuments(services: Services, caller: Caller, input: SearchInput): Promise<SearchResult> {
  const { limit, cursor, sort, typing, marks, language } = input
  const { read, items, nextCursor } = await reading(services, async (reader) => {
    const prepared = await prepareSearch(reader, caller.owner, input)
    const page = await query(reader.db, caller.owner, { ...prepared.search, sort, limit, cursor, marks })
    return { read: prepared.read, ...page }
  })
  if (!typing && cursor === undefined) {
    await record(services, caller, { read, hits: items.length, more: nextCursor !== null })
  }
  const seesSubmissions = marks && (await may(services, caller.owner, 'submissions:read'))
  const views = items.map(foundDocumentView).map(({ matched, marks: known, ...view }) => ({
    ...view,
    marks: known === null || seesSubmissions ? known : { ...known, sent: [] },
    matched: matched.map((match) => ({ ...match, term: read.nodeOfTerm[match.term] ?? match.term })),
  }))
  return { items: views, nextCursor, ...readSearchView(read, language) }
}

interface Searched {
  read: ReadSearch
  hits: number
  more: boolean
}

async function record({ db, sign }: Services, { owner, requestId }: Caller, { read, hits, more }: Searched) {
  const queryHash = queryHashOf(sign, owner, read)
  const parts = read.tree.nodes.length
  await appendAuditEvents(db, owner, [
    {
      type: 'documents.searched',
      requestId,
      subject: { type: 'team', id: owner.teamId },
      data: { queryHash, parts, hits, more },
    },
  ])
}

/** Shows that two events concern the same query without revealing it: a query may contain names. */
export function queryHashOf(sign: Services['sign'], { teamId }: Owner, { printed }: ReadSearch): string {
  return sign(`search ${teamId} ${printed}`)
}

function listOf<T>(value: T | undefined): [T] | undefined {
  return value === undefined ? undefined : [value]
}

function dateOf(moment: string | undefined): Date | undefined {
  return moment === undefined ? undefined : new Date(moment)
}
