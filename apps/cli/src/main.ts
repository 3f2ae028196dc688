#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { runLean, wantsLeanProcess } from './lean-process.ts'
import type { World } from './run-commands.ts'

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
