/** The words of the search box that several pages share, in English. */
export const searchBox = {
  searchBox: {
    parts: 'Parts of the search',
    not: 'not',
    include: 'Include instead of excluding',
    exclude: 'Exclude instead of including',
    remove: 'Remove from the search',
    clear: 'Clear search',
    proposals: 'Suggestions',
    kinds: { qualifier: 'filter', value: 'value' },
  },
}
