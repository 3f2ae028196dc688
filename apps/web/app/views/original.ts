import type { RunDetails } from '@dossier/api'

/** The file that a run's candidate was read from; `document` is null if it is not stored. */
export type OriginalView = NonNullable<RunDetails['original']>

/** The original as the page of a run shows it; null for a run without one, and while the run is still being made. */
export function viewOriginal({ run, original }: Pick<RunDetails, 'run' | 'original'>): OriginalView | null {
  if (original === null) return null
  return original.document === null && run.status !== 'succeeded' ? null : original
}
