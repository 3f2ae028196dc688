import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'

const patienceMs = 5000
const running = new Set<ChildProcess>()
// However this process ends, nothing that it started continues.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

/** Starts the program of a peer; it ends with this process at the latest. */
export function startPeer(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, options)
  running.add(child)
  child.once('exit', () => running.delete(child))
  // A program that could not be started never answers, which is reported where its answer is awaited.
  child.once('error', () => running.delete(child))
  return child
}

/** Stops a peer and waits until it has ended; one that does not react is killed. */
export async function endPeer(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return
  const ended = once(child, 'exit')
  child.kill()
  const impatient = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await ended
  clearTimeout(impatient)
}
