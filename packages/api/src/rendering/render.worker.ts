import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { RunDifference } from './difference-view.ts'
import { type ComparedSide, compareSides } from './compare-sides.ts'
import { type Made, make as makeRun, type MakeTask } from './make.ts'
import type { ProofTask } from './prove.ts'

/** Runs in a render thread: see `make.ts`. The files are handed over and not copied. */
export async function make(task: MakeTask): Promise<unknown> {
  const made = await makeRun(task)
  return move({ [valueSymbol]: made, [transferableSymbol]: ownBuffers(made) })
}

/** The memory of the files. A small file may lie in memory that it shares with others; such a file is copied. */
function ownBuffers({ files }: Made): ArrayBuffer[] {
  return files.flatMap(({ bytes }) => (bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []))
}

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
