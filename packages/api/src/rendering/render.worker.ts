import type { RunDifference } from './difference-view.ts'
import { documentTypesFor, type DocumentType, generateDocument, type GeneratedFile } from '@dossier/generators'
import { type ComparedSide, compareSides } from './compare-sides.ts'
import { computeResult } from './compute.ts'
import { type FilePlace, type RunFiles, runFiles, type RunIdentity } from './files.ts'
import { fontFiles } from './font-files.ts'
import { runData } from './run-data.ts'
import type { ComputeJob, RunResult } from './run-inputs.ts'

/** A run to make, and where its files belong. */
export interface MakeTask {
  job: ComputeJob
  run: RunIdentity
  place: FilePlace
}

/** What a run came to, and all of its files, the manifest last. */
export interface Made extends RunFiles {
  result: RunResult
}

/** Runs in a render thread: computes the result of a run and makes its files, one after the other. */
export async function make({ job, run, place }: MakeTask): Promise<Made> {
  const { result, files } = await remake({ job })
  return { result, ...(await runFiles({ run, place, files })) }
}

/** A run to make again, and the types of file that are wanted: all when left out. */
export interface RemakeTask {
  job: ComputeJob
  types?: readonly DocumentType[]
}

/** A run that was made again; a type that its data does not allow is not among the files. */
export interface Remade {
  result: RunResult
  files: TypedFile[]
}

/** A file, and the type of document that it is. */
export type TypedFile = GeneratedFile & { type: DocumentType }

/** Runs in a render thread: computes the result of a run and makes files of it, one after the other. */
export async function remake({ job, types }: RemakeTask): Promise<Remade> {
  const { inputs, asOf, taught } = job
  const result = computeResult(inputs, new Date(asOf), taught)
  const data = runData(inputs, result)
  const { locale, theme, pdf } = inputs
  const options = { locale, theme, asOf: new Date(asOf), ...(pdf && { fonts: fontFiles(theme) }) }
  const files: TypedFile[] = []
  for (const type of documentTypesFor(data)) {
    if (types?.includes(type) ?? true) files.push({ type, ...(await generateDocument(type, data, options)) })
  }
  return { result, files }
}

/** Runs in a render thread: tells in what two runs differ. */
export function compare({ before, after }: { before: ComparedSide; after: ComparedSide }): RunDifference {
  return compareSides(before, after)
}
