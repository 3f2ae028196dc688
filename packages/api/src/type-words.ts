/** What people call a type of document, folded; a word of a search that begins one of them finds the type. */
export const typeWords: Readonly<Record<string, readonly string[]>> = {
  cv: ['cv', 'lebenslauf', 'resume', 'curriculum'],
  offer: ['offer', 'angebot', 'offerte', 'offre'],
  dashboard: ['dashboard'],
  matchmaking: ['matchmaking', 'matching', 'match'],
  feedback: ['feedback'],
}
