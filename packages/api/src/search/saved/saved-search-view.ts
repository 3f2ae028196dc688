import type { Owner, SavedSearchRow } from '@dossier/db'
import { z } from 'zod'
import { pageOf } from '../../floor/output-schemas.ts'

/** A named search. */
export const savedSearchSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** The canonical query. */
    query: z.string(),
    pinned: z.boolean(),
    /** Whether the team sees it. */
    shared: z.boolean(),
    /** Whether the caller owns it; only the owner may change it. */
    own: z.boolean(),
    /** The owner's name. */
    by: z.string(),
  })
  .meta({ id: 'SavedSearch' })
export type SavedSearchView = z.infer<typeof savedSearchSchema>

/** All saved searches: there are few, so there is no second page. */
export const savedSearchesSchema = pageOf(savedSearchSchema)
export type SavedSearchesView = z.infer<typeof savedSearchesSchema>

export const removedSearchSchema = z.object({
  /** False if no search had this ID. */
  removed: z.boolean(),
})

/** Shows a saved search to a reader. */
export function savedSearchView(row: SavedSearchRow, reader: Owner): SavedSearchView {
  const { id, name, query, shared, userId, userName } = row
  const own = userId === reader.userId
  return { id, name, query, shared, own, by: userName, pinned: own && row.pinned }
}
