import type { Cursor } from './cursor.ts'

/** The lists of a CV, wherever its format keeps them. */
export type ListName =
  | 'work'
  | 'projects'
  | 'education'
  | 'certificates'
  | 'skills'
  | 'languages'
  | 'volunteer'
  | 'awards'
  | 'publications'

/** The entries of each list, with their positions. */
export type ResumeLists = Record<ListName, Cursor[]>
