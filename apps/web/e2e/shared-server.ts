import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startServer, type TestServer } from './harness.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to get the address of the server that test files share. */
    sharedServer: string
  }
}

/** The part of the test run that a global set-up gets. */
interface Project {
  getProvidedContext(): { databaseFolder: string }
  provide(key: 'sharedServer', value: string): void
}

/**
 * Vitest's global set-up: starts the server that browser tests share when the first of them needs it, and stops it at
 * the end.
 */
export default async function setUp(project: Project) {
  let starting: Promise<TestServer> | undefined
  const door = createServer((_req, res) => {
    starting ??= startServer({ DOSSIER_SAMPLES: 'off' }, project.getProvidedContext().databaseFolder)
    starting.then(
      ({ address }) => res.end(address),
      (error: unknown) => res.writeHead(500).end(String(error)),
    )
  })
  await once(door.listen(0, '127.0.0.1'), 'listening')
  const { port } = door.address() as AddressInfo
  project.provide('sharedServer', `http://127.0.0.1:${port}`)
  return async () => {
    door.close()
    const server = await starting?.catch(() => undefined)
    await server?.stop()
  }
}
