import { noInput } from '../../floor/input-schemas.ts'
import { pinSearchInput, renameSearchInput, savedSearchInput, saveSearchInput, shareSearchInput } from './inputs.ts'
import { changeSavedSearch, listSavedSearches, removeSavedSearch, saveSearch } from './saved-searches.ts'
import { procedure, router } from '../../trpc.ts'
import { removedSearchSchema, savedSearchesSchema, savedSearchSchema } from './saved-search-view.ts'

export const searchesRouter = router({
  list: procedure({
    needs: 'documents:read',
    rest: 'GET /searches',
    audit: { none: 'Returns the queries, and none of their results.' },
    summary: 'Lists your saved searches and those shared with the team.',
  })
    .input(noInput)
    .output(savedSearchesSchema)
    .query(({ ctx }) => listSavedSearches(ctx.services, ctx.caller.owner)),

  save: procedure({
    needs: 'searches:write',
    rest: 'POST /searches',
    audit: ['search.saved'],
    summary: 'Saves a search under a name. Saving under an existing name replaces its query.',
  })
    .input(saveSearchInput)
    .output(savedSearchSchema)
    .mutation(({ ctx, input }) => saveSearch(ctx.services, ctx.caller, input)),

  rename: procedure({
    needs: 'searches:write',
    rest: 'PUT /searches/{searchId}/name',
    audit: ['search.saved'],
    summary: 'Renames a saved search.',
  })
    .input(renameSearchInput)
    .output(savedSearchSchema)
    .mutation(({ ctx, input }) => changeSavedSearch(ctx.services, ctx.caller, input)),

  pin: procedure({
    needs: 'searches:write',
    rest: 'PUT /searches/{searchId}/pin',
    audit: ['search.saved'],
    summary: 'Pins or unpins a saved search.',
  })
    .input(pinSearchInput)
    .output(savedSearchSchema)
    .mutation(({ ctx, input }) => changeSavedSearch(ctx.services, ctx.caller, input)),

  share: procedure({
    needs: 'searches:write',
    rest: 'PUT /searches/{searchId}/share',
    audit: ['search.saved'],
    summary: 'Shares a saved search with the team, or stops sharing it.',
  })
    .input(shareSearchInput)
    .output(savedSearchSchema)
    .mutation(({ ctx, input }) => changeSavedSearch(ctx.services, ctx.caller, input)),

  remove: procedure({
    needs: 'searches:write',
    rest: 'DELETE /searches/{searchId}',
    audit: ['search.removed'],
    summary: 'Deletes a saved search.',
  })
    .input(savedSearchInput)
    .output(removedSearchSchema)
    .mutation(({ ctx, input }) => removeSavedSearch(ctx.services, ctx.caller, input.searchId)),
})
