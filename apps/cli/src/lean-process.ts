import { spawn } from 'node:child_process'

/**
 * V8 lets its heap grow while the program loads, and keeps it: more than a backup needs. A limit, in MiB, makes it
 * collect garbage. glibc keeps a heap for each thread. None of this can be changed once a process runs.
 */
const flags = ['--expose-gc', '--max-semi-space-size=1', '--max-old-space-size=128']
const environment = { MALLOC_ARENA_MAX: '1' }

/** Whether a command moves gibibytes and should therefore run in a process that stays small. */
export function wantsLeanProcess([command]: readonly string[]): boolean {
  return (command === 'backup' || command === 'restore') && !flags.every((flag) => process.execArgv.includes(flag))
}

/** Runs the command line again in a process that stays small, and returns its exit code. */
export async function runLean(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...flags, program, ...args], {
    stdio: 'inherit',
    env: { ...env, ...environment },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
