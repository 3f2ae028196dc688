// XML 1.0, production 2: everything else, lone surrogates included, makes a part unreadable.
// oxlint-disable-next-line no-control-regex -- these are the characters that must not come through
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const lineEnds = /\r\n?|\u0085|\u2028|\u2029/g
/** Whether a text has none of the above; surrogates, also those in pairs, need a closer look. */
const isClean = /^[\t\n\u0020-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD]*$/

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const allEscaped = /[&<>"]/g
/** Whether a text stands for itself: nothing in it is removed or escaped. */
const isPlain = /^[\t\n !#-%'-;=?-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD]*$/

/** Removes every character that XML 1.0 forbids; line ends become `\n`. */
export function cleanText(text: string): string {
  return isClean.test(text) ? text : text.replace(lineEnds, '\n').replace(forbidden, '')
}

/** Text made safe for element content and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  if (isPlain.test(text)) return text
  return cleanText(text).replace(allEscaped, (character) => entities[character] ?? character)
}
