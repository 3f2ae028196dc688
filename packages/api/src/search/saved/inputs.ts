import { z } from 'zod'

const searchId = z.uuid()
/** Ignores surplus spaces; rejects names without visible characters. */
const searchName = z
  .string()
  .transform((name) => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'A search needs a name.')
      .max(80, 'A name has at most 80 characters.')
      .refine((name) => name.isWellFormed() && !/\p{C}/u.test(name), 'A name can contain visible characters only.'),
  )

export const saveSearchInput = z.object({
  name: searchName,
  /** The canonical query, as `documents.search` takes it. */
  query: z
    .string()
    .max(2000)
    .refine((query) => query.isWellFormed() && !query.includes('\0'), 'A query cannot contain NUL.'),
})
export type SaveSearchInput = z.infer<typeof saveSearchInput>

export const renameSearchInput = z.object({ searchId, name: searchName })
/** `position` counts the owner's searches from 0. */
export const pinSearchInput = z.object({ searchId, pinned: z.boolean(), position: z.int().min(0).max(1000).optional() })
export const shareSearchInput = z.object({ searchId, shared: z.boolean() })
export const savedSearchInput = z.object({ searchId })
