import type { JobPlacements } from '@dossier/profiles'
import type { Side } from '../../editor/find-form.ts'
import type { Source } from '../../editor/use-source.ts'
import type { ProblemView } from '../../views/imported.ts'

/** The props of the form for one side. */
export interface EditorProps {
  side: Side
  source: Source
  problems: readonly ProblemView[]
  /** The decisions about lines of the advert. */
  placements: JobPlacements
  /** The place that the reader asked to see; a new object for every request. */
  shown: { pointer: string } | null
  /** Called with the field that has the focus. */
  onField: (pointer: string | null) => void
}
