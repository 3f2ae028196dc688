/** The position of a walk through a JSON text: `path` is the pointer of the next value. */
interface Frame {
  path: string
  /** The index of the next element in an array; null in an object. */
  index: number | null
}

const token = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * Parses a JSON text once and returns a function that maps RFC 6901 pointers to the lines (from 1) of their values: the
 * line of the deepest existing ancestor if the value itself is missing; null if that is the whole document, or if the
 * text is not JSON.
 */
export function jsonLines(json: string): (pointer: string) => number | null {
  const lines = linesByPointer(json)
  return (pointer) => {
    let path = pointer
    while (!lines.has(path) && path !== '') path = path.slice(0, path.lastIndexOf('/'))
    return path === '' && pointer !== '' ? null : (lines.get(path) ?? null)
  }
}

function linesByPointer(json: string): Map<string, number> {
  const lines = new Map<string, number>()
  const stack: Frame[] = []
  const starts = lineStarts(json)
  let pendingKey: string | null = null
  for (const match of json.matchAll(token)) {
    const [text] = match
    const frame = stack.at(-1)
    if (text === '}' || text === ']') stack.pop()
    if (text === ',' && frame?.index != null) frame.index += 1
    if ('}],:'.includes(text)) continue
    if (frame?.index === null && pendingKey === null) {
      if (!text.startsWith('"')) return lines
      pendingKey = `${frame.path}/${escapeKey(text)}`
      lines.set(pendingKey, lineAt(starts, match.index))
      continue
    }
    const path: string = pendingKey ?? (frame ? `${frame.path}/${frame.index ?? ''}` : '')
    pendingKey = null
    if (!lines.has(path)) lines.set(path, lineAt(starts, match.index))
    if (text === '{') stack.push({ path, index: null })
    if (text === '[') stack.push({ path, index: 0 })
  }
  return lines
}

function escapeKey(quoted: string): string {
  const key = quoted.slice(1, -1).replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => fromCode(code))
  return key.replaceAll('\\"', '"').replaceAll('\\\\', '\\').replaceAll('~', '~0').replaceAll('/', '~1')
}

function fromCode(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16))
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
