#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { runLean, wantsLeanProcess } from './lean-process.ts'
import { runProgram } from './program.ts'

// Whoever reads the output may stop early, as `head` does: the work goes on and ends in order.
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
  return runProgram(args, {
    env: process.env,
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    interrupted: interrupted.signal,
  })
}
