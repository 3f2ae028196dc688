#!/usr/bin/env node
import { runProgram } from './program.ts'

// Whoever reads the output may stop early, as `head` does: the work goes on and ends in order.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const interrupted = new AbortController()
process.once('SIGINT', () => interrupted.abort())
process.once('SIGTERM', () => interrupted.abort())

process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  interrupted: interrupted.signal,
})
