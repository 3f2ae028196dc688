/** Calls `make` for about `seconds` after a warm-up and prints calls per second as one JSON line. */
export async function printThroughput(make: () => Promise<unknown>, seconds = 4): Promise<void> {
  const warmUntil = performance.now() + 1000
  while (performance.now() < warmUntil) await make()
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < seconds * 1000) {
    await make()
    calls += 1
  }
  console.log(JSON.stringify({ perSecond: (calls * 1000) / (performance.now() - start) }))
}
