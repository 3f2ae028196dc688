import type { RunDifference } from './difference-view.ts'
import { type ComparedSide, compareSides } from './compare-sides.ts'
import type { ProofTask } from './prove.ts'

export { make } from './make.ts'

/** Runs in a render thread: compares two runs. */
export function compare({ before, after }: { before: ComparedSide; after: ComparedSide }): RunDifference {
  return compareSides(before, after)
}

/**
 * Runs in a render thread: see `prove.ts`. Loads that module with the first proof, because reading stored inputs needs
 * code that takes longer to load than a run takes to generate.
 */
export async function prove(task: ProofTask): Promise<boolean> {
  const proving = await import('./prove.ts')
  return proving.prove(task)
}
