import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What this process still holds in buffers, in bytes, after garbage was collected: what waits to be collected says how busy the machine is, and nothing of the code. */
export function heldBytes() {
  collect()
  // Buffers are freed beside the program; another collection begins by waiting for that.
  collect()
  return process.memoryUsage().arrayBuffers
}
