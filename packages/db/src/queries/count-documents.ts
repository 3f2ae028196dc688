import { eq, inArray, and } from 'drizzle-orm'
import { type Db, type Owner, readTogether } from '../client.ts'
import { candidates, jobProfiles, memberships, users } from '../schema.ts'
import type { DocumentFilters, DocumentSearch } from '../search/document-search.ts'
import { type FacetName, facetNames, mostCounted, tally, type Tally } from '../search/tally.ts'

/** The number of documents that have a value; a lower bound if `capped`. */
export interface FacetValue {
  value: string
  label: string
  count: number
  capped: boolean
}

/** A search without paging. */
export type DocumentQuestion = Pick<DocumentSearch, 'terms' | 'filters' | 'typeWords'>

/** Counts the documents that match a search, including those found despite typos; a lower bound if `capped`. */
export async function countDocuments(
  db: Db,
  owner: Owner,
  search: DocumentQuestion,
): Promise<{ count: number; capped: boolean }> {
  const { total, open } = await readTogether(db, (tx) => tally(tx, owner, search, { facets: false }))
  return { count: Math.min(total, mostCounted), capped: open || total > mostCounted }
}

/** The filters that belong to each facet; its counts ignore these and apply the others. */
const own: Readonly<Record<FacetName, readonly (keyof DocumentFilters)[]>> = {
  type: ['documentTypes', 'notDocumentTypes'],
  candidate: ['candidateIds'],
  job: ['jobProfileIds'],
  status: ['statuses', 'notStatuses'],
  user: ['userIds', 'notUserIds'],
}

function without(search: DocumentQuestion, names: readonly (keyof DocumentFilters)[]): DocumentQuestion {
  const filters = Object.fromEntries(names.map((name) => [name, undefined]))
  return { ...search, filters: { ...search.filters, ...filters } }
}

/** The most frequent values of each facet among the documents that match a search, counted under the filters of the other facets. */
export async function facetDocuments(
  db: Db,
  owner: Owner,
  search: DocumentQuestion,
): Promise<Record<FacetName, FacetValue[]>> {
  return readTogether(db, (tx) => facetsWithin(tx, owner, search))
}

async function facetsWithin(db: Db, owner: Owner, search: DocumentQuestion): Promise<Record<FacetName, FacetValue[]>> {
  const isNarrowed = (facet: FacetName) => own[facet].some((name) => search.filters[name] !== undefined)
  const [all, ...apart] = await Promise.all([
    facetNames.every(isNarrowed) ? null : tally(db, owner, search, { facets: true }),
    ...facetNames.map((facet) =>
      isNarrowed(facet) ? tally(db, owner, without(search, own[facet]), { facets: true }) : null,
    ),
  ])
  const counted = facetNames.map((facet, index) => ({ facet, values: valuesOf(facet, apart[index] ?? all) }))
  const labels = await labelsOf(db, owner, counted)
  return Object.fromEntries(
    counted.map(({ facet, values }) => [
      facet,
      values.map((each) => ({ ...each, label: labels.get(each.value) ?? each.value })),
    ]),
    // Every name is a key, because `counted` has an entry for each.
  ) as Record<FacetName, FacetValue[]>
}

/** Maximum number of values returned per facet. */
const mostValues = 20

function valuesOf(facet: FacetName, tallied: Tally | null | undefined): Omit<FacetValue, 'label'>[] {
  const counts = new Map<string, number>()
  for (const row of tallied?.rows ?? [])
    if (row.facet === facet) counts.set(row.value, (counts.get(row.value) ?? 0) + row.count)
  return [...counts]
    .map(([value, count]) => ({
      value,
      count: Math.min(count, mostCounted),
      capped: tallied?.open === true || count > mostCounted,
    }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostValues)
}

interface Counted {
  facet: FacetName
  values: readonly { value: string }[]
}

async function labelsOf(db: Db, { teamId }: Owner, counted: readonly Counted[]): Promise<Map<string, string>> {
  const idsOf = (facet: FacetName) =>
    counted.filter((each) => each.facet === facet).flatMap(({ values }) => values.map(({ value }) => value))
  const rows = await Promise.all([
    db
      .select({ id: candidates.id, label: candidates.name })
      .from(candidates)
      .where(and(eq(candidates.teamId, teamId), inArray(candidates.id, idsOf('candidate')))),
    db
      .select({ id: jobProfiles.id, label: jobProfiles.title })
      .from(jobProfiles)
      .where(and(eq(jobProfiles.teamId, teamId), inArray(jobProfiles.id, idsOf('job')))),
    db
      .select({ id: users.id, label: users.name })
      .from(users)
      .innerJoin(memberships, and(eq(memberships.userId, users.id), eq(memberships.teamId, teamId)))
      .where(inArray(users.id, idsOf('user'))),
  ])
  return new Map(rows.flat().map(({ id, label }) => [id, label]))
}
