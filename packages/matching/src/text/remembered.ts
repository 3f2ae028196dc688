/** What was made lately, by text: `most` values are kept at least, and twice as many at the most. */
export interface Recent<Value> {
  get(text: string, make: () => Value): Value
}

/** Keeps values by text; whoever gets one must not change it. */
export function recent<Value extends {}>(most: number): Recent<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return {
    get(text, make) {
      const known = young.get(text)
      if (known !== undefined) return known
      const value = old.get(text) ?? make()
      if (young.size >= most) {
        old = young
        young = new Map()
      }
      young.set(text, value)
      return value
    },
  }
}

/** The same pure function of a text, which remembers what it gave for texts asked for lately, up to a length. */
export function remembered<Value extends {}>(
  read: (text: string) => Value,
  { most, longest }: { most: number; longest: number },
): (text: string) => Value {
  const kept = recent<Value>(most)
  return (text) => (text.length > longest ? read(text) : kept.get(text, () => read(text)))
}

/** Whether a word fits a pattern: words come again in every text. */
export function rememberedTest(pattern: RegExp): (word: string) => boolean {
  return remembered((word) => pattern.test(word), { most: 4000, longest: 48 })
}
