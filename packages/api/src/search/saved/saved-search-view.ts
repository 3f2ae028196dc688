import type { Owner, SavedSearchRow } from '@dossier/db'
import { z } from 'zod'
import { pageOf } from '../../floor/output-schemas.ts'

/** A search that has a name. */
export const savedSearchSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** The printed query. */
    query: z.string(),
    pinned: z.boolean(),
    /** Whether the team sees it. */
    shared: z.boolean(),
    /** Whether it is the caller's own; only the owner may change it. */
    own: z.boolean(),
    /** The name of its owner. */
    by: z.string(),
  })
  .meta({ id: 'SavedSearch' })
export type SavedSearchView = z.infer<typeof savedSearchSchema>

/** All of them: there are few, and no second page. */
export const savedSearchesSchema = pageOf(savedSearchSchema)
export type SavedSearchesView = z.infer<typeof savedSearchesSchema>

export const removedSearchSchema = z.object({
  /** False when there was none of that id any more. */
  removed: z.boolean(),
})

/** Shows a saved search to somebody. */
export function savedSearchView(row: SavedSearchRow, reader: Owner): SavedSearchView {
  const { id, name, query, shared, userId, userName } = row
  const own = userId === reader.userId
  return { id, name, query, shared, own, by: userName, pinned: own && row.pinned }
}
