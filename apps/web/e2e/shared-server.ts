import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startServer, type TestServer } from './harness.ts'
import { makeSamples } from './shared.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to get the server that test files share, and the samples. */
    sharedServer: string
  }
}

/** The part of the test run that a global set-up gets. */
interface Project {
  getProvidedContext(): { databaseFolder: string }
  provide(key: 'sharedServer', value: string): void
}

/**
 * Vitest's global set-up: starts the server that browser tests share, and makes the sample runs that they copy, when the
 * first of them needs it, and deletes both at the end. A run of all tests makes the samples at once.
 */
export default async function setUp(project: Project) {
  const { databaseFolder } = project.getProvidedContext()
  const start: Record<string, () => Promise<TestServer>> = {
    '/server': () => startServer({ DOSSIER_SAMPLES: 'off' }, { databaseFolder }),
    '/samples': () => makeSamples(databaseFolder),
  }
  const started = new Map<string, Promise<TestServer>>()
  const begin = (path: string) => {
    const starting = started.get(path) ?? start[path]?.()
    if (starting !== undefined) started.set(path, starting)
    return starting
  }
  const door = createServer((req, res) => {
    const starting = begin(req.url ?? '')
    if (starting === undefined) return void res.writeHead(404).end()
    starting.then(
      (server) => res.end(JSON.stringify(server)),
      (error: unknown) => res.writeHead(500).end(String(error)),
    )
  })
  await once(door.listen(0, '127.0.0.1'), 'listening')
  const { port } = door.address() as AddressInfo
  project.provide('sharedServer', `http://127.0.0.1:${port}`)
  // The first process that ends decides what the compile cache keeps of each file, and this one uses the most of the program.
  if (isOfAllTests()) begin('/samples')?.catch(() => undefined)
  return async () => {
    door.close()
    for (const starting of started.values()) await (await starting.catch(() => undefined))?.stop()
  }
}

/** Whether the command is `vitest run` without a filter or an option. */
function isOfAllTests(): boolean {
  return process.argv.at(-1) === 'run'
}
