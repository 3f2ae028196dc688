import type { Cursor } from './cursor.ts'

/** The lists of a CV, entry by entry, wherever its format keeps them. */
export const listNames = [
  'work',
  'projects',
  'education',
  'certificates',
  'skills',
  'languages',
  'volunteer',
  'awards',
  'publications',
] as const
export type ListName = (typeof listNames)[number]

/** The entries of each list, where they stand. */
export type ResumeLists = Record<ListName, Cursor[]>
