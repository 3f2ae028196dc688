export interface SyntaxProblem {
  line: number
  column: number
  /** The text at the position, at most 20 characters; empty at the end of the document. */
  near: string
}

const space = /[ \t\n\r]*/y
const scalar =
  /"(?:[^"\\\p{Cc}]+|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

type Expect = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end'

/**
 * Finds where a text stops being JSON. Engines word their messages differently and often omit the position, so the text
 * is scanned here; without recursion, so that nesting cannot exhaust the stack. Null if the text is valid.
 */
export function findSyntaxProblem(source: string): SyntaxProblem | null {
  const open: ('{' | '[')[] = []
  let expect: Expect = 'value'
  let at = skip(space, source, 0)
  while (at < source.length) {
    const next = step(source, at, expect, open)
    if (next === null) return locate(source, at)
    expect = next.expect
    at = skip(space, source, next.at)
  }
  return expect === 'comma or end' && open.length === 0 ? null : locate(source, at)
}

interface Step {
  at: number
  expect: Expect
}

function step(source: string, at: number, expect: Expect, open: ('{' | '[')[]): Step | null {
  const letter = source.charAt(at)
  if (expect === 'colon') return letter === ':' ? { at: at + 1, expect: 'value' } : null
  if (expect === 'comma or end') return afterValue(letter, at, open)
  if (letter === ']' && expect === 'value or ]') return close(at, open)
  if (letter === '}' && expect === 'key or }') return close(at, open)
  if (expect === 'key' || expect === 'key or }') {
    const end = letter === '"' ? skip(scalar, source, at) : at
    return end > at ? { at: end, expect: 'colon' } : null
  }
  if (letter === '{' || letter === '[') {
    open.push(letter)
    return { at: at + 1, expect: letter === '{' ? 'key or }' : 'value or ]' }
  }
  const end = skip(scalar, source, at)
  return end > at ? { at: end, expect: 'comma or end' } : null
}

function afterValue(letter: string, at: number, open: ('{' | '[')[]): Step | null {
  const inside = open.at(-1)
  if (letter === ',' && inside !== undefined) return { at: at + 1, expect: inside === '{' ? 'key' : 'value' }
  if (letter === '}' && inside === '{') return close(at, open)
  if (letter === ']' && inside === '[') return close(at, open)
  return null
}

function close(at: number, open: ('{' | '[')[]): Step {
  open.pop()
  return { at: at + 1, expect: 'comma or end' }
}

/** The index after the match of a sticky pattern at `at`; `at` itself if there is no match. */
function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}

function locate(source: string, at: number): SyntaxProblem {
  const before = source.slice(0, at).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, near: source.slice(at, at + 20) }
}
