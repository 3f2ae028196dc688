const every = 16

/**
 * Frees unused buffers at every sixteenth call: V8 lets tens of mebibytes of them accumulate. Does nothing in a process
 * that was not started for it.
 */
export function tidying(): () => void {
  let calls = 0
  return () => {
    calls += 1
    if (calls % every === 0) globalThis.gc?.({ type: 'minor', execution: 'sync' })
  }
}
