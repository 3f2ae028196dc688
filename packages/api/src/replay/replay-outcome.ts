import type { Replay, ReplayOutcome } from './replay-view.ts'

/** The outcome of a comparison. A difference that comes from newer versions does not count against the run. */
export function outcomeOf({ record, documents, zip, versions }: Omit<Replay, 'outcome' | 'identical'>): ReplayOutcome {
  const same = record.identical && zip.identical && documents.every(({ identical }) => identical)
  if (same) return 'identical'
  // A stored file that differs from its record was altered afterwards, whatever the versions are.
  const damaged = documents.some(({ stored }) => stored === 'damaged')
  return versions.same || damaged ? 'different' : 'version_gone'
}
