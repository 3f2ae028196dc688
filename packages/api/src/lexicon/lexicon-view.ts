import { lexiconChanges, type LexiconVersionSummary } from '@dossier/db/lexicon'
import { conceptKinds, teachingMessages } from '@dossier/matching'
import { z } from 'zod'
import { messageOf } from '../floor/message-schema.ts'
import { keysOf, moment, pageOf } from '../floor/output-schemas.ts'
import { lexiconVersion } from '../rendering/versions-view.ts'

export const suggestionsSchema = z.object({
  items: z.array(
    z.object({
      concept: z.string(),
      label: z.string(),
      kind: z.enum(conceptKinds),
      why: messageOf(keysOf(teachingMessages)).meta({ id: 'TeachingMessage' }),
    }),
  ),
})
export type Suggestions = z.infer<typeof suggestionsSchema>

const namedConcept = z.object({ concept: z.string(), label: z.string() })
const person = z.object({ id: z.uuid(), name: z.string() })

/** One entry of the team's lexicon. */
const lexiconEntrySchema = z
  .object({
    id: z.uuid(),
    concept: z.string(),
    label: z.string(),
    kind: z.enum(conceptKinds),
    own: z
      .boolean()
      .describe('Whether the team created the concept; false when it only added names to a built-in concept'),
    aliases: z.array(z.string()),
    broader: z.array(namedConcept).describe('The broader concepts'),
    by: person,
    at: moment,
  })
  .meta({ id: 'LexiconEntry' })
export type LexiconEntryView = z.infer<typeof lexiconEntrySchema>

export const lexiconEntriesSchema = pageOf(lexiconEntrySchema).extend({
  version: lexiconVersion,
  total: z.int().describe('Total number of matches across all pages'),
})
export type LexiconEntries = z.infer<typeof lexiconEntriesSchema>

/** The result of a change. */
export const lexiconChangeSchema = z.object({
  version: lexiconVersion.describe('The latest version'),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
})
export type LexiconChangeView = z.infer<typeof lexiconChangeSchema>

export const lexiconImportSchema = lexiconChangeSchema.extend({
  unchanged: z.int(),
  ignored: z.array(z.object({ file: z.string(), columns: z.array(z.string()) })).describe('Columns that were ignored'),
})
export type LexiconImport = z.infer<typeof lexiconImportSchema>

export const lexiconVersionsSchema = pageOf(
  z
    .object({
      version: lexiconVersion,
      change: z.enum(lexiconChanges),
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
      size: z.int().describe('Number of entries in that version'),
      by: person,
      at: moment,
    })
    .meta({ id: 'LexiconVersion' }),
)
export type LexiconVersions = z.infer<typeof lexiconVersionsSchema>

export const lexiconExportSchema = z.object({ version: lexiconVersion, filename: z.string(), text: z.string() })
export type LexiconExport = z.infer<typeof lexiconExportSchema>

/** Shows a version. */
export function lexiconVersionView(row: LexiconVersionSummary): LexiconVersions['items'][number] {
  const { version, change, added, changed, removed, size, changedBy, changedByName, createdAt } = row
  const by = { id: changedBy, name: changedByName }
  return { version, change, added, changed, removed, size, by, at: createdAt.toISOString() }
}
