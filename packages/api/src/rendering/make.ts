import { documentTypesFor, type DocumentType, generateDocument, type GeneratedFile } from '@dossier/generators'
import { computeResult } from './compute.ts'
import { fontFiles } from './font-files.ts'
import { runData } from './run-data.ts'
import type { ComputeJob, RunResult } from './run-inputs.ts'

/** A run to generate, and the file types to generate; all if omitted. */
export interface MakeTask {
  job: ComputeJob
  types?: readonly DocumentType[]
}

/** The result of a run; `files` omits types that its data does not allow. */
export interface Made {
  result: RunResult
  files: TypedFile[]
}

/** A file and its document type. */
type TypedFile = GeneratedFile & { type: DocumentType }

/** Runs in a render thread: computes the result of a run and generates its files, one after another. */
export async function make({ job, types }: MakeTask): Promise<Made> {
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
