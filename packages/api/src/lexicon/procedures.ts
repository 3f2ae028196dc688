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

const toAdmins = 'Administrators only.'
const wordsOnly = 'Returns words for a query, and no personal data.'

export const lexiconRouter = router({
  suggest: procedure({
    needs: 'lexicon:teach',
    rest: 'GET /lexicon/suggestions',
    audit: { none: wordsOnly },
    summary: 'Suggests concepts for a word, closest first, each with the reason.',
  })
    .input(suggestInput)
    .output(suggestionsSchema)
    .query(({ ctx, input }) => suggest(ctx.services, ctx.caller.owner, input)),

  teach: procedure({
    needs: 'lexicon:teach',
    rest: 'POST /lexicon/entries',
    audit: ['lexicon.taught'],
    summary: 'Adds a word to the team’s lexicon: as a synonym, as a narrower concept, or as a new concept.',
  })
    .input(teachInput)
    .output(lexiconChangeSchema)
    .mutation(({ ctx, input }) => teach(ctx.services, ctx.caller, input)),

  entries: procedure({
    needs: 'lexicon:manage',
    rest: 'GET /lexicon/entries',
    audit: { none: wordsOnly },
    summary: `Lists the entries of the team’s lexicon, sorted by label. ${toAdmins}`,
  })
    .input(lexiconEntriesInput)
    .output(lexiconEntriesSchema)
    .query(({ ctx, input }) => listEntries(ctx.services, ctx.caller.owner, input)),

  change: procedure({
    needs: 'lexicon:manage',
    rest: 'PUT /lexicon/entries/{entryId}',
    audit: ['lexicon.changed'],
    summary: `Updates an entry of the team’s lexicon. ${toAdmins}`,
  })
    .input(changeLexiconInput)
    .output(lexiconChangeSchema)
    .mutation(({ ctx, input }) => changeEntry(ctx.services, ctx.caller, input)),

  remove: procedure({
    needs: 'lexicon:manage',
    rest: 'DELETE /lexicon/entries/{entryId}',
    audit: ['lexicon.removed'],
    summary: `Removes an entry from the team’s lexicon. ${toAdmins}`,
  })
    .input(removeLexiconInput)
    .output(lexiconChangeSchema)
    .mutation(({ ctx, input }) => removeEntry(ctx.services, ctx.caller, input)),

  versions: procedure({
    needs: 'lexicon:manage',
    rest: 'GET /lexicon/versions',
    audit: { none: 'Returns counts and authors, which the audit log records already.' },
    summary: `Lists the versions of the team’s lexicon, newest first. ${toAdmins}`,
  })
    .input(lexiconVersionsInput)
    .output(lexiconVersionsSchema)
    .query(({ ctx, input }) => listVersions(ctx.services, ctx.caller.owner, input)),

  undo: procedure({
    needs: 'lexicon:manage',
    rest: 'POST /lexicon/versions',
    audit: ['lexicon.undone'],
    summary: `Restores an earlier version of the team’s lexicon as a new version. ${toAdmins}`,
  })
    .input(undoLexiconInput)
    .output(lexiconChangeSchema)
    .mutation(({ ctx, input }) => undoLexicon(ctx.services, ctx.caller, input)),

  import: procedure({
    needs: 'lexicon:manage',
    rest: 'POST /lexicon/imports',
    audit: ['lexicon.imported'],
    summary: `Imports concepts from CSV files in ESCO format, or returns every problem found in them. ${toAdmins}`,
  })
    .input(importLexiconInput)
    .output(lexiconImportSchema)
    .mutation(({ ctx, input }) => importLexicon(ctx.services, ctx.caller, input)),

  export: procedure({
    needs: 'lexicon:manage',
    rest: 'GET /lexicon/export',
    audit: ['lexicon.exported'],
    summary: `Exports the team’s lexicon as a CSV file in ESCO format. ${toAdmins}`,
  })
    .input(noInput)
    .output(lexiconExportSchema)
    .query(({ ctx }) => exportLexicon(ctx.services, ctx.caller)),
})
