/** The file types that have a reader. */
export type FileType = 'pdf' | 'docx' | 'odt' | 'doc' | 'rtf' | 'html' | 'europass' | 'text'

const beginnings: readonly [string, FileType][] = [
  ['{\\rtf', 'rtf'],
  ['<!doctype html', 'html'],
  ['<html', 'html'],
]

/** Detects a file's type from its content, never from its name. Returns null if no reader supports it. */
export function detectType(bytes: Uint8Array): FileType | null {
  const head = latin(bytes.subarray(0, 2048))
  if (head.slice(0, 1100).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return packed(bytes)
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'doc'
  const text = head
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s+/u, '')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .toLowerCase()
  const known = beginnings.find(([begin]) => text.startsWith(begin))
  if (known !== undefined) return known[1]
  if (
    text.startsWith('<') &&
    /xmlns(?::\w+)?=["']http:\/\/(?:europass\.cedefop\.europa\.eu|www\.europass\.eu)\//u.test(text)
  )
    return 'europass'
  if (/<(?:html|head|body|meta|title|div|table|p)[\s>]/u.test(text) && text.startsWith('<')) return 'html'
  return isText(bytes) ? 'text' : null
}

function packed(bytes: Uint8Array): FileType | null {
  const names = latin(bytes.subarray(0, 2 ** 16)) + latin(bytes.subarray(-(2 ** 16)))
  if (names.includes('word/')) return 'docx'
  return names.includes('opendocument.text') || names.includes('content.xml') ? 'odt' : null
}

/** Whether the bytes are text: no control characters except tabs and line ends, or a UTF-16 byte order mark. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sample = bytes.subarray(0, 2 ** 16)
  const odd = sample.filter((byte) => byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte)).length
  return sample.length > 0 && odd === 0
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
