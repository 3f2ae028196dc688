import { teachableKinds } from '@dossier/matching'
import { languages } from '@dossier/profiles'
import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'

const text = z.string().max(2000)
const concept = z.string().min(1).max(200)
const kind = z.enum(teachableKinds)
const language = z.enum(languages).default('de').describe('In which concepts of ours are named')
const replace = z.boolean().default(false).describe('Whether names may be taken away from the concepts that have them')
const seen = z
  .int()
  .min(0)
  .optional()
  .describe('The version that the caller has seen; what was changed since is refused')

/** The three things that can be said of a word. */
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
      .describe('`name`: another name of `concept`; `kind`: a kind of `concept`; `concept`: a concept of its own'),
    text,
    concept: concept.optional(),
    kind: kind.optional().describe('Of a new concept; that of `concept`, or `technology`, when left out'),
    replace,
    language,
  })
  .refine((input) => input.as === 'concept' || input.concept !== undefined, {
    path: ['concept'],
    message: 'Say of which concept it is a name or a kind.',
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
  to: z.int().min(0).describe('The version that the lexicon is to be as; 0 is empty'),
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
    .describe('CSV in the form of ESCO; the same concepts in several languages become one each'),
  replace,
  language,
  dryRun: z.boolean().default(false).describe('Only tells what it would come to'),
})
export type ImportLexiconInput = z.infer<typeof importLexiconInput>
