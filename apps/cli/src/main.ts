#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { runLean, wantsLeanProcess } from './lean-process.ts'
import type { World } from './run-commands.ts'

// Kept beside the installed packages, where nobody else can write. A child process finds it in its environment.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url))
enableCompileCache(process.env['NODE_COMPILE_CACHE'])

// A reader of the output may stop early, as `head` does: the work continues and ends normally.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const args = process.argv.slice(2)
process.exitCode = wantsLeanProcess(args)
  ? await runLean(fileURLToPath(import.meta.url), args, process.env)
  : await runHere()

async function runHere(): Promise<number> {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  process.once('SIGTERM', () => interrupted.abort())
  const world: World = {
    env: process.env,
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    interrupted: interrupted.signal,
  }
  // Loading all commands takes longer than reading a file.
  if (args[0] === 'read') return (await import('./read-program.ts')).runReading(args, world)
  return (await import('./program.ts')).runProgram(args, world)
}
