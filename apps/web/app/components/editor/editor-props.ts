import type { JobPlacements } from '@dossier/profiles'
import type { Side } from '../../editor/find-form.ts'
import type { Source } from '../../editor/use-source.ts'
import type { ProblemView } from '../../views/imported.ts'

/** What the form of one side is given. */
export interface EditorProps {
  side: Side
  source: Source
  problems: readonly ProblemView[]
  /** What was decided about lines of the advert. */
  placements: JobPlacements
  /** The place that somebody has asked to see; another object with every question. */
  shown: { pointer: string } | null
  /** Told which field has the focus. */
  onField: (pointer: string | null) => void
}
