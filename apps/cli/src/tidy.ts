const every = 16

/**
 * Lets go of buffers that nobody needs any more, at every sixteenth call: V8 waits for tens of mebibytes of them. Does nothing
 * in a process that was not started for it.
 */
export function tidying(): () => void {
  let calls = 0
  return () => {
    calls += 1
    if (calls % every === 0) globalThis.gc?.({ type: 'minor', execution: 'sync' })
  }
}
