import type { Replay, ReplayOutcome } from './replay-view.ts'

/** What a comparison amounts to. What the present versions make otherwise than earlier ones did is no difference of the run. */
export function outcomeOf({ record, documents, zip, versions }: Omit<Replay, 'outcome' | 'identical'>): ReplayOutcome {
  const same = record.identical && zip.identical && documents.every(({ identical }) => identical)
  if (same) return 'identical'
  // A stored file that is not the recorded one was changed afterwards, whatever the versions are.
  const damaged = documents.some(({ stored }) => stored === 'damaged')
  return versions.same || damaged ? 'different' : 'version_gone'
}
