/** Fields with enumerated values, or with values that index other fields. They contain no text from a person. */
const closed = new Set(
  'area category code kind level locale mediaType outcome overall rating recommendation rule severity type verdict'.split(
    ' ',
  ),
)

/** The path of every text in a value that could come from a person or a file. */
export function textFields(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return closed.has(path.at(-1) ?? '') ? [] : [[...path]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textFields(part, [...path, key]))
}

/** A copy of a value with another text at one path. Everything else is shared with the original. */
export function withText<Value>(value: Value, path: readonly string[], text: string): Value {
  const [key, ...rest] = path
  // A path of `textFields` ends at a string, so the new text has the type of the value that it replaces.
  if (key === undefined) return text as Value
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing at ${path.join('/')}`)
  const part = withText<unknown>(Reflect.get(value, key), rest, text)
  // A copy of a list or record with one part replaced has the shape of the original.
  return (Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part }) as Value
}
