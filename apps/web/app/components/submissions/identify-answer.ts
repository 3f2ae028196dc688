import type { Identified } from '@dossier/api'

/** What a file is, or null if its hash was invalid; `close`: the whole file was compared. */
export interface IdentifyAnswer {
  identified: Identified | null
  close: boolean
  name: string
}
