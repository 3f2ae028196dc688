/** A cache of values by text. It keeps at least the `most` values used last, and at most twice as many. */
export interface Recent<Value> {
  get(text: string, make: (text: string) => Value): Value
}

/** Makes an empty cache. Callers share the values that it returns and must not change them. */
export function recent<Value extends {}>(most: number): Recent<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return {
    get(text, make) {
      const known = young.get(text)
      if (known !== undefined) return known
      const value = old.get(text) ?? make(text)
      if (young.size >= most) {
        old = young
        young = new Map()
      }
      young.set(text, value)
      return value
    },
  }
}

/** Memoises a pure function of a text: caches the results for recent texts of up to `longest` UTF-16 units (see `recent`). */
export function memoised<Value extends {}>(
  read: (text: string) => Value,
  { most, longest }: { most: number; longest: number },
): (text: string) => Value {
  const kept = recent<Value>(most)
  return (text) => (text.length > longest ? read(text) : kept.get(text, read))
}

/** Memoises the test of a word against a pattern, because every text repeats the same words. */
export function memoisedTest(pattern: RegExp): (word: string) => boolean {
  return memoised((word) => pattern.test(word), { most: 4000, longest: 48 })
}
