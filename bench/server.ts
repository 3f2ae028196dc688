import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('..', import.meta.url))

/** A separate installation in a temporary folder, whose server can be restarted repeatedly. */
export interface Installation {
  url: string
  /** The folder with the database, among other things. */
  dataDir: string
  /** Starts the server and returns the milliseconds until it answers. */
  start(): Promise<number>
  stop(): Promise<void>
  /** Kills the server abruptly. */
  kill(): Promise<void>
  /** The process ID of the server. */
  pid(): number
  remove(): void
}

interface InstallOptions {
  /** The folder of the build; this one if omitted. */
  root?: string | undefined
  /** The file to which the server's output is appended. */
  log?: string | undefined
  /** The address that it listens on, and the command prefix for programs there; loopback if omitted. */
  where?: { address: string; within: readonly string[] }
}

/**
 * Creates an installation without sample runs, on the embedded Postgres and the tmp driver; `variables` are added to
 * its environment.
 */
export async function install(
  variables: Readonly<Record<string, string>> = {},
  { root = here, log, where = { address: '127.0.0.1', within: [] } }: InstallOptions = {},
): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  const dataDir = join(folder, 'data')
  const port = await freePort()
  const url = `http://${where.address}:${port}`
  const env = {
    ...process.env,
    HOST: where.address,
    // As in the image.
    MALLOC_ARENA_MAX: '2',
    PORT: String(port),
    DOSSIER_DATA_DIR: dataDir,
    STORAGE_TMP_DIR: join(folder, 'storage'),
    DOSSIER_SAMPLES: 'off',
    ...variables,
  }
  let server: ChildProcess | undefined
  const end = async (how: NodeJS.Signals) => {
    const ended = new Promise((done) => server?.once('exit', done))
    server?.kill(how)
    await ended
  }
  return {
    url,
    dataDir,
    pid: () => server?.pid ?? 0,
    async start() {
      const begin = performance.now()
      const output = log === undefined ? null : openSync(log, 'a')
      const [command = 'node', ...args] = [...where.within, 'node', ...serveArguments(root)]
      server = spawn(command, args, {
        env,
        cwd: root,
        stdio: ['ignore', output ?? 'ignore', output ?? 'inherit'],
      })
      if (output !== null) closeSync(output)
      while (!(await answers(url))) {
        if (server.exitCode !== null) {
          const said = log === undefined ? '' : readFileSync(log, 'utf8')
          throw new Error(`The server ended with ${server.exitCode}.\n${said}`)
        }
        await new Promise((done) => setTimeout(done, 10))
      }
      return performance.now() - begin
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** The arguments that start this build's server. */
function serveArguments(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { serve: string } }
  return scripts.serve.replace(/^node /, '').split(' ')
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok
  } catch {
    // Nothing listens yet.
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
