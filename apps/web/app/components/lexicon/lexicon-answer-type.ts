import type { LexiconImport } from '@dossier/api'
import type { ProblemView } from '../../views/lexicon.ts'

/** The result of a change. */
export interface LexiconAnswer {
  problems: ProblemView[]
  /** The number of all problems, of which `problems` has the first. */
  count: number
  imported: (LexiconImport & { isDry: boolean }) | null
  /** Why nothing was done, as an API code, if there is no sentence for it. */
  refused: string | null
}
