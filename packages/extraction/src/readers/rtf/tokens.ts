/** A token of an RTF file. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string }

const controlWord = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy
const plainText = /[^\\{}\r\n]+/y

/** Splits an RTF file, read as Latin-1, into tokens. Skips binary data. */
export function* tokenize(text: string): Generator<RtfToken> {
  let at = 0
  while (at < text.length) {
    const sign = text[at]
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' }
      at += 1
    } else if (sign === '\r' || sign === '\n') at += 1
    else if (sign !== '\\') {
      plainText.lastIndex = at
      const run = plainText.exec(text)?.[0] ?? ''
      yield { kind: 'text', text: run }
      at += Math.max(run.length, 1)
    } else {
      const [token, length] = control(text, at)
      if (token !== null) yield token
      at += length
    }
  }
}

const symbols: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n',
  '\r': '\n',
}

function control(text: string, at: number): [token: RtfToken | null, length: number] {
  controlWord.lastIndex = at
  const match = controlWord.exec(text)
  if (match !== null) {
    const [whole, name = '', digits] = match
    const value = digits === undefined ? null : Number(digits)
    const binary = name === 'bin' ? Math.max(value ?? 0, 0) : 0
    return [{ kind: 'word', name, value }, whole.length + binary]
  }
  const sign = text[at + 1] ?? ''
  if (sign === "'") {
    const value = Number.parseInt(text.slice(at + 2, at + 4), 16)
    return [Number.isNaN(value) ? null : { kind: 'byte', value }, 4]
  }
  if (sign === '*') return [{ kind: 'word', name: '*', value: null }, 2]
  return [{ kind: 'text', text: symbols[sign] ?? '' }, 2]
}
