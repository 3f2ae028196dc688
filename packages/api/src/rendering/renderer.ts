import type { RunDifference } from './difference-view.ts'
import type { DocumentType, GeneratedFile } from '@dossier/generators'
import { Piscina } from 'piscina'
import type { ComparedSide } from './compare-sides.ts'
import type { Prepared, Remade, RemakeTask } from './render.worker.ts'
import type { ComputeJob, RenderJob, RunResult } from './run-inputs.ts'

/** Makes documents outside of the main thread, so that the process keeps answering. */
export interface Renderer {
  /** How many documents are made at once. */
  threads: number
  prepare(job: ComputeJob, signal?: AbortSignal): Promise<Prepared>
  render(task: { job: RenderJob; result: RunResult; type: DocumentType }, signal?: AbortSignal): Promise<GeneratedFile>
  /** Tells in what two runs differ. */
  compare(sides: { before: ComparedSide; after: ComparedSide }): Promise<RunDifference>
  /** Makes a whole run in one thread: the most runs per second where many are made again. */
  remake(task: RemakeTask, signal?: AbortSignal): Promise<Remade>
  close(): Promise<void>
}

/** Who waits for an answer comes before the render threads. Only Linux has priorities of threads; elsewhere it would be the process's. */
const renderNice = process.platform === 'linux' ? 5 : 0

/** Opens a pool of render threads. Threads are started when there is work for them; `warm` has the first one ready before. */
export function createRenderer({ threads, warm }: { threads: number; warm: boolean }): Renderer {
  const pool = new Piscina({
    filename: new URL('./render.worker.ts', import.meta.url).href,
    minThreads: warm ? 1 : 0,
    maxThreads: threads,
    // A thread that has warmed up stays for the next run.
    idleTimeout: 60_000,
    niceIncrement: renderNice,
  })
  return {
    threads,
    prepare: (job, signal) => pool.run(job, { name: 'prepare', ...(signal && { signal }) }) as Promise<Prepared>,
    render: (task, signal) => pool.run(task, { name: 'render', ...(signal && { signal }) }) as Promise<GeneratedFile>,
    compare: (sides) => pool.run(sides, { name: 'compare' }) as Promise<RunDifference>,
    remake: (task, signal) => pool.run(task, { name: 'remake', ...(signal && { signal }) }) as Promise<Remade>,
    close: () => pool.destroy(),
  }
}
