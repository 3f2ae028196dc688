/** Fields with values of a closed set, or that other fields are cut by: no text of a person stands in them. */
const closed = new Set(
  'area category code kind level locale mediaType outcome overall rating recommendation rule severity type verdict'.split(
    ' ',
  ),
)

/** The path of every text in a value that a person or a file could have brought in. */
export function textFields(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return closed.has(path.at(-1) ?? '') ? [] : [[...path]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textFields(part, [...path, key]))
}

/** The same value with another text at one path; what is not on the path is shared with the original. */
export function withText<Value>(value: Value, path: readonly string[], text: string): Value {
  const [key, ...rest] = path
  // A path of `textFields` ends at a string, so the text that is put there has the type of what it replaces.
  if (key === undefined) return text as Value
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing at ${path.join('/')}`)
  const part = withText<unknown>(Reflect.get(value, key), rest, text)
  // A copy of a list or of a record with one part replaced has the shape of the original.
  return (Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part }) as Value
}
