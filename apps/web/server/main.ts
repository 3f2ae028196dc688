import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { explainStart } from './start-problem.ts'
import { start } from './start.ts'

// Without this, V8 would let garbage grow to several times the live memory before collecting it; this saves a third of
// the memory under load.
setFlagsFromString('--heap-growing-percent=30')
// Kept beside the installed packages, where nobody else can write. Threads and child processes find it in their environment.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url))
enableCompileCache(process.env['NODE_COMPILE_CACHE'])
// React and Express are slower in development mode.
process.env['NODE_ENV'] ??= 'production'

try {
  const running = await start(process.env, (line) => process.stdout.write(`${line}\n`))
  process.stdout.write(`\nDossier runs at ${running.address}\nPress Ctrl-C to stop.\n`)
  let stoppingSince: number | null = null
  const stop = () => {
    // Ctrl-C reaches every process of a terminal, and a wrapper around this one may forward it again.
    if (stoppingSince !== null && performance.now() - stoppingSince < 500) return
    if (stoppingSince !== null) {
      process.stderr.write('Stopped at once; unfinished runs go on with the next start.\n')
      process.exit(1)
    }
    stoppingSince = performance.now()
    process.stdout.write('\nStopping … (Ctrl-C again stops at once)\n')
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${explainStart(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  process.stderr.write(`${explainStart(error)}\n`)
  process.exit(1)
}
