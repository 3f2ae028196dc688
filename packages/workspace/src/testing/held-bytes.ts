import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that this process still holds in buffers after a garbage collection; uncollected ones would depend on how busy the machine is. */
export function heldBytes() {
  collect()
  // Buffers are freed concurrently; a second collection first waits for that.
  collect()
  return process.memoryUsage().arrayBuffers
}
