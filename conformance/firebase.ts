import { fileURLToPath } from 'node:url'
import { announced } from './announced.ts'
import { endPeer, startPeer } from './peer-process.ts'

const main = fileURLToPath(new URL('./peers/firebase.cjs', import.meta.url))

/**
 * Starts the storage part of the Firebase emulator, which implements the interface of Google Cloud Storage, on a free
 * port.
 */
export async function startFirebase(): Promise<{ url: string; close(): Promise<void> }> {
  const child = startPeer(process.execPath, [main], { stdio: ['pipe', 'pipe', 'ignore'] })
  const close = () => endPeer(child)
  try {
    return { url: await announced('The Firebase emulator', child), close }
  } catch (error) {
    await close()
    throw error
  }
}
