const everyMs = 1000

/** Passes calls on at most once a second. */
export function everySoOften<Args extends unknown[]>(tell: (...args: Args) => void): (...args: Args) => void {
  let last = performance.now()
  return (...args) => {
    if (performance.now() - last < everyMs) return
    last = performance.now()
    tell(...args)
  }
}
