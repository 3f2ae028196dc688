import type { LexiconImport } from '@dossier/api'
import type { ProblemView } from '../../views/lexicon.ts'

/** What became of a change. */
export interface LexiconAnswer {
  problems: ProblemView[]
  /** All of them, of which `problems` are the first. */
  count: number
  imported: (LexiconImport & { isDry: boolean }) | null
  /** Why nothing was done where no sentence says it: the code of the API. */
  refused: string | null
}
