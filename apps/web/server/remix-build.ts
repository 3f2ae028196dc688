import { spawn } from 'node:child_process'
import { mkdir, readdir, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setTimeout as delay } from 'node:timers/promises'
import type { ServerBuild } from '@remix-run/node'
import { tryLock } from './file-lock.ts'
import { StartProblem } from './start-problem.ts'
import { tellRefusals } from './tell-refusals.ts'

const webRoot = fileURLToPath(new URL('..', import.meta.url))
const packages = fileURLToPath(new URL('../../../packages', import.meta.url))
const serverBuild = join(webRoot, 'build/server/index.js')

/** Where a build puts the files for browsers. */
export const clientFolder = join(webRoot, 'build/client')

/** The sources of the bundle; the server itself runs from its sources and is not bundled. */
const sources = [
  join(webRoot, 'app'),
  join(webRoot, 'public'),
  join(webRoot, 'vite.config.ts'),
  join(webRoot, 'package.json'),
  ...['profiles', 'matching', 'search', 'generators/src/locale'].map((name) => join(packages, name)),
]

/** Loads the pages; builds them first if there is no build or if it is older than its sources. */
export async function loadRemixBuild(say: (line: string) => void): Promise<ServerBuild> {
  if (await isStale()) {
    say('Building the user interface …')
    await buildOnce()
  }
  // The compiler cannot know the type of a module that the build creates.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return tellRefusals((await import(pathToFileURL(serverBuild).href)) as ServerBuild)
}

async function isStale(): Promise<boolean> {
  const [built, changed] = await Promise.all([newest(serverBuild), Promise.all(sources.map(newest))])
  return built < Math.max(...changed)
}

/** Builds, or waits while another start builds: two concurrent builds would overwrite each other's files. */
async function buildOnce(): Promise<void> {
  const cache = join(webRoot, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  for (;;) {
    const { release } = await tryLock(join(cache, 'build.lock'), 'building')
    if (release !== null) {
      try {
        if (await isStale()) await build()
        return
      } finally {
        await release()
      }
    }
    await delay(250)
  }
}

async function build(): Promise<void> {
  const remix = createRequire(import.meta.url).resolve('@remix-run/dev/package.json')
  const cli = join(dirname(remix), 'dist/cli.js')
  const child = spawn(process.execPath, [cli, 'vite:build', '--logLevel', 'warn'], {
    cwd: webRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0) return
  throw new StartProblem(`The user interface could not be built:\n${output.trim()}`)
}

/** Time of the last change below a path, in milliseconds; 0 if there is none. Ignores tests and links. */
async function newest(path: string): Promise<number> {
  const info = await stat(path).catch(() => null)
  if (info === null) return 0
  if (!info.isDirectory()) return info.mtimeMs
  const entries = await readdir(path, { withFileTypes: true })
  const relevant = entries.filter(({ name }) => name !== 'node_modules' && !/\.test\.tsx?$/.test(name))
  const times = await Promise.all(relevant.map(({ name }) => newest(join(path, name))))
  return Math.max(0, ...times)
}
