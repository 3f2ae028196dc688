import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { announced } from './announced.ts'

const main = fileURLToPath(new URL('./peers/firebase.cjs', import.meta.url))

/** Starts the storage part of the Firebase emulator, which speaks the interface of Google Cloud Storage, on a free port. */
export async function startFirebase(): Promise<{ url: string; close(): Promise<void> }> {
  const child = spawn(process.execPath, [main], { stdio: ['pipe', 'pipe', 'ignore'] })
  const close = async () => {
    const ended = once(child, 'exit')
    if (child.kill()) await ended
  }
  return { url: await announced(child.stdout), close }
}
