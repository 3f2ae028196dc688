import { noInput } from '../../floor/input-schemas.ts'
import { pinSearchInput, renameSearchInput, savedSearchInput, saveSearchInput, shareSearchInput } from './inputs.ts'
import { changeSavedSearch, listSavedSearches, removeSavedSearch, saveSearch } from './saved-searches.ts'
import { procedure, router } from '../../trpc.ts'
import { removedSearchSchema, savedSearchesSchema, savedSearchSchema } from './saved-search-view.ts'

export const searchesRouter = router({
  list: procedure
    .meta({
      rest: 'GET /searches',
      audit: { none: 'It gives the words of searches, and nothing that they find.' },
      summary: 'The saved searches: your own, and those that the team shares.',
    })
    .input(noInput)
    .output(savedSearchesSchema)
    .query(({ ctx }) => listSavedSearches(ctx.services, ctx.caller.owner)),

  save: procedure
    .meta({
      rest: 'POST /searches',
      audit: ['search.saved'],
      summary: 'Saves a search under a name; the same name again replaces its query.',
    })
    .input(saveSearchInput)
    .output(savedSearchSchema)
    .mutation(({ ctx, input }) => saveSearch(ctx.services, ctx.caller, input)),

  rename: procedure
    .meta({
      rest: 'PUT /searches/{searchId}/name',
      audit: ['search.saved'],
      summary: 'Gives a saved search another name.',
    })
    .input(renameSearchInput)
    .output(savedSearchSchema)
    .mutation(({ ctx, input }) => changeSavedSearch(ctx.services, ctx.caller, input)),

  pin: procedure
    .meta({
      rest: 'PUT /searches/{searchId}/pin',
      audit: ['search.saved'],
      summary: 'Pins a saved search to the top, or lets it go.',
    })
    .input(pinSearchInput)
    .output(savedSearchSchema)
    .mutation(({ ctx, input }) => changeSavedSearch(ctx.services, ctx.caller, input)),

  share: procedure
    .meta({
      rest: 'PUT /searches/{searchId}/share',
      audit: ['search.saved'],
      summary: 'Shares a saved search with the team, or no longer.',
    })
    .input(shareSearchInput)
    .output(savedSearchSchema)
    .mutation(({ ctx, input }) => changeSavedSearch(ctx.services, ctx.caller, input)),

  remove: procedure
    .meta({ rest: 'DELETE /searches/{searchId}', audit: ['search.removed'], summary: 'Forgets a saved search.' })
    .input(savedSearchInput)
    .output(removedSearchSchema)
    .mutation(({ ctx, input }) => removeSavedSearch(ctx.services, ctx.caller, input.searchId)),
})
