import type { Identified } from '@dossier/api'

/** What a file is, null when its hash was none; `close` says that the whole file was compared. */
export interface IdentifyAnswer {
  identified: Identified | null
  close: boolean
  name: string
}
