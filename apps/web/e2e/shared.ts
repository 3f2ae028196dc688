import { z } from 'zod'
import { startServer, succeeded, type TestServer } from './harness.ts'

/** A server shared by all test files that only look at data that they created themselves; it has no samples. */
export async function sharedServer(): Promise<Pick<TestServer, 'address'>> {
  return z.object({ address: z.string() }).parse(await askSetUp('server'))
}

const pastOf = z.object({ databaseUrl: z.string(), dataFolder: z.string(), tempFolder: z.string() })

/**
 * A server of its own with the six sample runs, which are done. The test run makes them once, on the first call, and
 * each server starts with a copy of the database and the folders. `env` is added to its environment.
 */
export async function startWithSamples(env: Record<string, string> = {}): Promise<TestServer> {
  const past = pastOf.parse(await askSetUp('samples'))
  return startServer(env, { past })
}

/** Makes the sample runs on a server that has ended when this returns; its `stop` deletes them. */
export async function makeSamples(databaseFolder: string): Promise<TestServer> {
  const server = await startServer({}, { databaseFolder })
  await finishedSampleRuns(server)
  await server.halt()
  return server
}

/** Gets what the global set-up starts on demand. */
async function askSetUp(what: 'server' | 'samples'): Promise<unknown> {
  // Loaded here, because vitest's own module throws in a global set-up, which uses the rest of this file.
  const { inject } = await import('vitest')
  const answer = await fetch(new URL(what, inject('sharedServer')))
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}

const runList = z.object({ items: z.array(z.object({ runId: z.string() })) })

/**
 * Waits until the six sample runs of a new server, and all later runs, are done; returns their readable IDs, newest
 * first.
 */
export async function finishedSampleRuns(server: Pick<TestServer, 'address'>): Promise<string[]> {
  const { items } = runList.parse(await (await fetch(`${server.address}/api/runs`)).json())
  for (const { runId } of items) await succeeded(server, runId)
  return items.map(({ runId }) => runId)
}

/** Waits for the same, and returns the address of the newest run. */
export async function finishedSampleRun(server: Pick<TestServer, 'address'>): Promise<string> {
  const [newest] = await finishedSampleRuns(server)
  return `/runs/${newest}`
}
