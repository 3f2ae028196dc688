/** How closely a word was met: as typed, as a part of a longer word, as it sounds, or with typos forgiven. */
export const closenesses = ['exact', 'partial', 'sounding', 'forgiven'] as const
export type Closeness = (typeof closenesses)[number]

/** What is told of it: a spelling by ear is a forgiven one, it only comes before the others. */
export const toldClosenesses = ['exact', 'partial', 'forgiven'] as const
export type ToldCloseness = (typeof toldClosenesses)[number]

/** The closeness as it is told. */
export function toldCloseness(closeness: Closeness): ToldCloseness {
  return closeness === 'sounding' ? 'forgiven' : closeness
}
