/** How closely a word was met: as typed, as a part of a longer word, or with typos forgiven. */
export const closenesses = ['exact', 'partial', 'forgiven'] as const
export type Closeness = (typeof closenesses)[number]
