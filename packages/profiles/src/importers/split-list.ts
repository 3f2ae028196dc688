const separators = new Set([',', ';', '\n'])

/**
 * The entries of `a, b (c, d); e`: commas, semicolons and line breaks separate unless they are in brackets. With
 * `spaced`, a comma must be followed by a space. Empty entries are left out. Linear in the length of the text.
 */
export function splitList(text: string, spaced = false): string[] {
  const lastClose = text.lastIndexOf(')')
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '(' && at < lastClose) depth += 1
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && separators.has(letter) && !(spaced && /\S/.test(text.charAt(at + 1)))) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '')
}
