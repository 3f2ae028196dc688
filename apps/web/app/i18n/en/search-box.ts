/** The words of the search box that several pages share, in English. */
export const searchBox = {
  searchBox: {
    parts: 'Parts of the search',
    not: 'not',
    include: 'Look for it instead of leaving it out',
    exclude: 'Leave it out instead of looking for it',
    remove: 'Take it out of the search',
    clear: 'Empty the search',
    proposals: 'Proposals',
    kinds: { qualifier: 'filter', value: 'value' },
  },
}
