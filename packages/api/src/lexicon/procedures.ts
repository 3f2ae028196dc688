import {
  changeLexiconInput,
  importLexiconInput,
  lexiconEntriesInput,
  lexiconVersionsInput,
  removeLexiconInput,
  suggestInput,
  teachInput,
  undoLexiconInput,
} from './inputs.ts'
import { noInput } from '../floor/input-schemas.ts'
import { changeEntry, removeEntry, undoLexicon } from './change.ts'
import { importLexicon } from './import.ts'
import { exportLexicon, listEntries, listVersions } from './list.ts'
import { suggest, teach } from './teach.ts'
import { procedure, router } from '../trpc.ts'
import {
  lexiconChangeSchema,
  lexiconEntriesSchema,
  lexiconExportSchema,
  lexiconImportSchema,
  lexiconVersionsSchema,
  suggestionsSchema,
} from './lexicon-view.ts'

const toAdmins = 'Only administrators.'
const wordsOnly = 'It tells words that are asked for, and nothing of any person.'

export const lexiconRouter = router({
  suggest: procedure
    .meta({
      rest: 'GET /lexicon/suggestions',
      audit: { none: wordsOnly },
      summary: 'The concepts that a word may mean, the nearest first, each with why.',
    })
    .input(suggestInput)
    .output(suggestionsSchema)
    .query(({ ctx, input }) => suggest(ctx.services, ctx.caller.owner, input)),

  teach: procedure
    .meta({
      rest: 'POST /lexicon/entries',
      audit: ['lexicon.taught'],
      summary: 'Teaches one word: another name of a concept, a kind of it, or a concept of its own.',
    })
    .input(teachInput)
    .output(lexiconChangeSchema)
    .mutation(({ ctx, input }) => teach(ctx.services, ctx.caller, input)),

  entries: procedure
    .meta({
      rest: 'GET /lexicon/entries',
      audit: { none: wordsOnly },
      summary: `What the team has taught, by label. ${toAdmins}`,
    })
    .input(lexiconEntriesInput)
    .output(lexiconEntriesSchema)
    .query(({ ctx, input }) => listEntries(ctx.services, ctx.caller.owner, input)),

  change: procedure
    .meta({
      rest: 'PUT /lexicon/entries/{entryId}',
      audit: ['lexicon.changed'],
      summary: `Changes an entry of the team's lexicon. ${toAdmins}`,
    })
    .input(changeLexiconInput)
    .output(lexiconChangeSchema)
    .mutation(({ ctx, input }) => changeEntry(ctx.services, ctx.caller, input)),

  remove: procedure
    .meta({
      rest: 'DELETE /lexicon/entries/{entryId}',
      audit: ['lexicon.removed'],
      summary: `Takes an entry out of the team's lexicon. ${toAdmins}`,
    })
    .input(removeLexiconInput)
    .output(lexiconChangeSchema)
    .mutation(({ ctx, input }) => removeEntry(ctx.services, ctx.caller, input)),

  versions: procedure
    .meta({
      rest: 'GET /lexicon/versions',
      audit: { none: 'It tells how many entries changed and by whom, as the audit log does.' },
      summary: `The versions of the team's lexicon, the newest first. ${toAdmins}`,
    })
    .input(lexiconVersionsInput)
    .output(lexiconVersionsSchema)
    .query(({ ctx, input }) => listVersions(ctx.services, ctx.caller.owner, input)),

  undo: procedure
    .meta({
      rest: 'POST /lexicon/versions',
      audit: ['lexicon.undone'],
      summary: `Makes the team's lexicon what it was in an earlier version, as a new version. ${toAdmins}`,
    })
    .input(undoLexiconInput)
    .output(lexiconChangeSchema)
    .mutation(({ ctx, input }) => undoLexicon(ctx.services, ctx.caller, input)),

  import: procedure
    .meta({
      rest: 'POST /lexicon/imports',
      audit: ['lexicon.imported'],
      summary: `Takes concepts out of CSV files in the form of ESCO, or says all that is wrong with them. ${toAdmins}`,
    })
    .input(importLexiconInput)
    .output(lexiconImportSchema)
    .mutation(({ ctx, input }) => importLexicon(ctx.services, ctx.caller, input)),

  export: procedure
    .meta({
      rest: 'GET /lexicon/export',
      audit: ['lexicon.exported'],
      summary: `What the team has taught as a CSV file in the form of ESCO. ${toAdmins}`,
    })
    .input(noInput)
    .output(lexiconExportSchema)
    .query(({ ctx }) => exportLexicon(ctx.services, ctx.caller)),
})
