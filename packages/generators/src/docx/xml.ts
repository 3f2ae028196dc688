// XML 1.0, production 2: everything else, lone surrogates included, makes a part unreadable.
// oxlint-disable-next-line no-control-regex -- these are the characters that must not come through
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Removes every character that XML 1.0 forbids; line ends become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n').replace(forbidden, '')
}

/** Text made safe for element content and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
