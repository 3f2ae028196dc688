import { appendAuditEvents, type DocumentSearch, findRun, type Owner, searchDocuments as query } from '@dossier/db'
import type { FilterInput, SearchInput } from './inputs.ts'
import { both } from './filter-parts.ts'
import { kindOf, type ReadSearch, readSearch } from './read-search.ts'
import { typeWords } from './document-type-names.ts'
import type { Services, Caller } from '../context.ts'
import { foundDocumentView } from '../documents/index.ts'
import { readSearchView, type SearchResult } from './search-view.ts'

/** A search that was read, ready to be asked a page, a count or a row at a time. */
export interface PreparedSearch {
  read: ReadSearch
  search: Omit<DocumentSearch, 'sort' | 'limit' | 'cursor'>
}

/** Reads the query and puts the typed filters beside it: a document has to pass both. */
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
    // A run that is not there has no documents.
    runUuids: run === undefined ? undefined : run === null ? [] : [run.id],
    statuses: listOf(input.status),
    from: dateOf(input.from),
    to: dateOf(input.to),
  })
  const kind = input.kind === 'any' ? undefined : (input.kind ?? kindOf(filters))
  return { read, search: { terms: read.terms, filters: { ...filters, kind }, typeWords } }
}

/**
 * Finds documents by the search language and typed filters; exact hits first, then in the order of time that is asked for. Parts of the query that
 * have an error are not applied, and the answer says which. The first page of a search that is not being typed is
 * recorded.
 */
export async function searchDocuments(services: Services, caller: Caller, input: SearchInput): Promise<SearchResult> {
  const { limit, cursor, sort, typing, language } = input
  const { read, search } = await prepareSearch(services, caller.owner, input)
  const { items, nextCursor } = await query(services.db, caller.owner, { ...search, sort, limit, cursor })
  if (!typing && cursor === undefined) {
    await record(services, caller, { read, hits: items.length, more: nextCursor !== null })
  }
  const views = items.map(foundDocumentView).map(({ matched, ...view }) => ({
    ...view,
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

/** Says that two events speak of the same query, and not of which one: a query may hold names. */
export function queryHashOf(sign: Services['sign'], { teamId }: Owner, { printed }: ReadSearch): string {
  return sign(`search ${teamId} ${printed}`)
}

function listOf<T>(value: T | undefined): [T] | undefined {
  return value === undefined ? undefined : [value]
}

function dateOf(moment: string | undefined): Date | undefined {
  return moment === undefined ? undefined : new Date(moment)
}
