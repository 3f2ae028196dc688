// XML 1.0, production 2: any other character, including lone surrogates, makes a part unreadable.
// oxlint-disable-next-line no-control-regex -- these are the characters that must not come through
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const lineEnds = /\r\n?|\u0085|\u2028|\u2029/g
/** Quick test that a text has no forbidden character or line end. Surrogates, even in pairs, need the full test. */
const isClean = /^[\t\n\u0020-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD]*$/

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const allEscaped = /[&<>"]/g
/** Quick test that a text needs no removal or escaping. */
const isPlain = /^[\t\n !#-%'-;=?-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD]*$/

/** Removes characters that XML 1.0 forbids, and normalises line ends to `\n`. */
export function cleanText(text: string): string {
  return isClean.test(text) ? text : text.replace(lineEnds, '\n').replace(forbidden, '')
}

/** Escapes text for element content and double-quoted attribute values. */
export function escapeXml(text: string): string {
  if (isPlain.test(text)) return text
  return cleanText(text).replace(allEscaped, (character) => entities[character] ?? character)
}
