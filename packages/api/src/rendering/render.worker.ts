import type { RunDifference } from './difference-view.ts'
import { documentTypesFor, type DocumentType, generateDocument, type GeneratedFile } from '@dossier/generators'
import { type ComparedSide, compareSides } from './compare-sides.ts'
import { computeResult } from './compute.ts'
import { fontFiles } from './font-files.ts'
import { runData } from './run-data.ts'
import type { ComputeJob, RenderJob, RunResult } from './run-inputs.ts'

/** What a run comes to, and the types of file that it has. */
export interface Prepared {
  result: RunResult
  types: DocumentType[]
}

/** Runs in a render thread: computes the result of a run. */
export function prepare({ inputs, asOf, taught }: ComputeJob): Prepared {
  const result = computeResult(inputs, new Date(asOf), taught)
  return { result, types: documentTypesFor(runData(inputs, result)) }
}

/** A run to make again, and the types of file that are wanted. */
export interface RemakeTask {
  job: ComputeJob
  types: readonly DocumentType[]
}

/** A run that was made again; a type that its data does not allow is not among the files. */
export interface Remade {
  result: RunResult
  files: { type: DocumentType; bytes: GeneratedFile['bytes'] }[]
}

/** Runs in a render thread: makes files of a run, one after the other. */
export async function remake({ job, types }: RemakeTask): Promise<Remade> {
  const { result, types: possible } = prepare(job)
  const files: Remade['files'] = []
  for (const type of types.filter((one) => possible.includes(one))) {
    files.push({ type, bytes: (await render({ job, result, type })).bytes })
  }
  return { result, files }
}

/** Runs in a render thread: makes one file of a run. */
export function render({
  job,
  result,
  type,
}: {
  job: RenderJob
  result: RunResult
  type: DocumentType
}): Promise<GeneratedFile> {
  const { inputs, asOf } = job
  const { locale, theme, pdf } = inputs
  const options = { locale, theme, asOf: new Date(asOf), ...(pdf && { fonts: fontFiles(theme) }) }
  return generateDocument(type, runData(inputs, result), options)
}

/** Runs in a render thread: tells in what two runs differ. */
export function compare({ before, after }: { before: ComparedSide; after: ComparedSide }): RunDifference {
  return compareSides(before, after)
}
