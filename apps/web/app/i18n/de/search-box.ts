import type { searchBox as english } from '../en/search-box.ts'

/** The words of the search box that several pages share, in German. */
export const searchBox: typeof english = {
  searchBox: {
    parts: 'Teile der Suche',
    not: 'nicht',
    include: 'Einschliessen statt ausschliessen',
    exclude: 'Ausschliessen statt einschliessen',
    remove: 'Aus der Suche entfernen',
    clear: 'Suche leeren',
    proposals: 'Vorschläge',
    kinds: { qualifier: 'Filter', value: 'Wert' },
  },
}
