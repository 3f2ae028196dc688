import { openLane } from '@dossier/db'
import { Piscina } from 'piscina'
import type { RunDifference } from './difference-view.ts'
import { tracedWork } from '../floor/work-channel.ts'
import type { ComparedSide } from './compare-sides.ts'
import type { Made, MakeTask } from './make.ts'
import type { ProofTask } from './prove.ts'

/** Generates documents outside the main thread, so that the process stays responsive. */
export interface Renderer {
  /** Number of runs proven at once. */
  threads: number
  /** Generates a whole run in one thread, so that its inputs are transferred only once. */
  make(task: MakeTask, signal?: AbortSignal): Promise<Made>
  /** Regenerates a run and checks whether it equals the record. */
  prove(task: ProofTask): Promise<boolean>
  /** Compares two runs. */
  compare(sides: { before: ComparedSide; after: ComparedSide }): Promise<RunDifference>
  close(): Promise<void>
}

/**
 * Threads that answer callers take precedence over render threads. Only Linux has per-thread priorities; elsewhere this
 * would lower the whole process.
 */
const renderNice = process.platform === 'linux' ? 5 : 0

interface PoolSize {
  threads: number
  warm: boolean
}

interface RendererSize extends PoolSize {
  /** Number of runs generated at once. */
  makers: number
}

/**
 * Loading the program takes a thread longer than generating a run, so all services of a process share its pools. Idle
 * threads end.
 */
const pools = new Map<string, Piscina>()

function poolOf({ threads, warm }: PoolSize): Piscina {
  const key = `${threads} ${warm}`
  const open = pools.get(key)
  if (open !== undefined) return open
  const pool = new Piscina({
    filename: new URL('./render.worker.ts', import.meta.url).href,
    minThreads: warm ? 1 : 0,
    maxThreads: threads,
    // A warmed-up thread stays for the next run.
    idleTimeout: 60_000,
    niceIncrement: renderNice,
    env: threadEnv(),
  })
  pools.set(key, pool)
  return pool
}

/**
 * Without the cache of compiled code: a thread would keep what it read of it, and everything in it that is compiled, for
 * as long as it runs.
 */
function threadEnv(): NodeJS.ProcessEnv {
  const { NODE_COMPILE_CACHE: _cache, ...env } = process.env
  return env
}

/**
 * Creates a renderer. Its threads start when they have work; with `warm`, the first starts at once. Closing waits for
 * the work in progress.
 */
export function createRenderer({ makers, ...size }: RendererSize): Renderer {
  const pool = poolOf(size)
  const making = openLane(makers)
  const working = new Set<Promise<unknown>>()
  const run = async <Result>(name: string, task: unknown, signal?: AbortSignal): Promise<Result> => {
    const work = tracedWork({ kind: 'render', name }, (): Promise<Result> =>
      pool.run(task, { name, ...(signal && { signal }) }),
    )
    working.add(work)
    return work.finally(() => working.delete(work))
  }
  return {
    threads: size.threads,
    make: (task, signal) => making.run(() => run('make', task, signal)),
    prove: (task) => run('prove', task),
    compare: (sides) => run('compare', sides),
    close: async () => void (await Promise.allSettled(working)),
  }
}
