import { type ArchivedRows, BackupError } from '@dossier/backup'
import { areas, isContentType, objectKey, WorkspaceError } from '@dossier/workspace'
import { z } from 'zod'

/** The part of a document's row that determines its object's place. */
const placeSchema = z.object({
  team_id: z.string(),
  run_uuid: z.string(),
  area: z.enum(areas),
  storage_path: z.string(),
  content_type: z.string(),
  /** Empty for an erased document: it has no object. */
  sha256: z.string(),
})
type Row = z.infer<typeof placeSchema>

/**
 * Throws `damaged` if an archive's documents place their objects outside their run: no driver would accept them, or
 * they would overwrite another team's.
 */
export function checkPlaces({ name, lines }: ArchivedRows): void {
  let row = 0
  for (const line of lines) {
    row += 1
    const place = placeSchema.safeParse(JSON.parse(line))
    if (place.success && isRight(place.data)) continue
    const message = `Row ${row} of ${name} is a document whose object lies outside its run.`
    throw new BackupError('damaged', message, { cause: place.error })
  }
}

function isRight(row: Row): boolean {
  return row.sha256 === '' || (isOwn(row) && isContentType(row.content_type))
}

function isOwn({ team_id: teamId, run_uuid: runId, area, storage_path: path }: Row): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  try {
    return objectKey({ teamId, runId, area, name }) === path
  } catch (error) {
    if (error instanceof WorkspaceError) return false
    throw error
  }
}
