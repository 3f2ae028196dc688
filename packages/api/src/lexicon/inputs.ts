import { teachableKinds } from '@dossier/matching'
import { languages } from '@dossier/profiles'
import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'

const text = z.string().max(2000)
const concept = z.string().min(1).max(200)
const kind = z.enum(teachableKinds)
const language = z.enum(languages).default('de').describe('Language of the names of built-in concepts')
const replace = z.boolean().default(false).describe('Whether to move a name from the concept that already has it')
const seen = z
  .int()
  .min(0)
  .optional()
  .describe('The lexicon version the caller last read; the request fails if the lexicon has changed since')

/** The three ways to teach a word. */
const teachings = ['name', 'kind', 'concept'] as const

export const suggestInput = z.object({
  text: z.string().max(200),
  criterion: text.default(''),
  language,
  limit: z.int().min(1).max(20).default(8),
})
export type SuggestInput = z.infer<typeof suggestInput>

export const teachInput = z
  .object({
    as: z
      .enum(teachings)
      .describe(
        '`name`: a synonym of `concept`; `kind`: a narrower concept of `concept`; `concept`: a new, independent concept',
      ),
    text,
    concept: concept.optional(),
    kind: kind.optional().describe('Kind of the new concept; defaults to the kind of `concept`, or to `technology`'),
    replace,
    language,
  })
  .refine((input) => input.as === 'concept' || input.concept !== undefined, {
    path: ['concept'],
    message: 'Name the concept that the term is a synonym or a kind of.',
  })
export type TeachInput = z.infer<typeof teachInput>

const entryId = z.uuid()
export const changeLexiconInput = z.object({
  entryId,
  label: text.optional(),
  kind: kind.optional(),
  aliases: z.array(text).max(1000).optional(),
  broader: z.array(concept).max(1000).optional(),
  replace,
  language,
  version: seen,
})
export type ChangeLexiconInput = z.infer<typeof changeLexiconInput>

export const removeLexiconInput = z.object({ entryId, language, version: seen })
export type RemoveLexiconInput = z.infer<typeof removeLexiconInput>

export const undoLexiconInput = z.object({
  to: z.int().min(0).describe('The lexicon version to restore; 0 is empty'),
  version: seen,
})
export type UndoLexiconInput = z.infer<typeof undoLexiconInput>

export const lexiconEntriesInput = z.object({ query: z.string().max(200).default(''), language, ...page }).prefault({})
export type LexiconEntriesInput = z.infer<typeof lexiconEntriesInput>

export const lexiconVersionsInput = z.object(page).prefault({})
export type LexiconVersionsInput = z.infer<typeof lexiconVersionsInput>

const mostCharacters = 20_000_000
export const importLexiconInput = z.object({
  files: z
    .array(z.object({ name: z.string().max(200), text: z.string().max(mostCharacters) }))
    .min(1)
    .max(40)
    .describe('CSV files in ESCO format, one per language; rows of the same concept are merged'),
  replace,
  language,
  dryRun: z.boolean().default(false).describe('Validates the files and returns the counts without saving anything'),
})
export type ImportLexiconInput = z.infer<typeof importLexiconInput>
