/** How closely a word matched: as typed, as a part of a longer word, by sound, or despite a typo (`forgiven`). */
export const closenesses = ['exact', 'partial', 'sounding', 'forgiven'] as const
export type Closeness = (typeof closenesses)[number]

/** The closeness that is reported: a match by sound counts as forgiven, although it ranks before matches with typos. */
export const toldClosenesses = ['exact', 'partial', 'forgiven'] as const
export type ToldCloseness = (typeof toldClosenesses)[number]

/** Maps a closeness to the reported one. */
export function toldCloseness(closeness: Closeness): ToldCloseness {
  return closeness === 'sounding' ? 'forgiven' : closeness
}
