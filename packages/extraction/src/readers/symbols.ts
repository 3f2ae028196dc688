/**
 * Meaningful characters of Microsoft's symbol fonts: ticks, crosses, boxes, stars and the dots of a level. Codes as in
 * `w:sym`.
 */
const signs = new Map<string, Readonly<Record<number, string>>>([
  [
    'wingdings',
    {
      0x6c: '●',
      0x6e: '■',
      0x6f: '☐',
      0x71: '☐',
      0x72: '☐',
      0x78: '☒',
      0xa1: '○',
      0xa8: '☐',
      0xab: '★',
      0xb6: '☆',
      0xfb: '✗',
      0xfc: '✓',
      0xfd: '☒',
      0xfe: '☑',
    },
  ],
  ['wingdings 2', { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐' }],
  [
    'zapfdingbats',
    {
      0x33: '✓',
      0x34: '✓',
      0x35: '✗',
      0x36: '✗',
      0x37: '✗',
      0x38: '✗',
      0x48: '★',
      0x6c: '●',
      0x6d: '○',
      0x6e: '■',
      0x6f: '☐',
      0x71: '☐',
    },
  ],
  ['webdings', { 0x61: '✓', 0x63: '☐', 0x67: '■', 0x6e: '●', 0x72: '✗' }],
])

/**
 * Replaces private-use characters by what their symbol font draws. Leaves others to `cleanText`, which tells bullets
 * from pictures (findings/word-readers-drop-dots-and-ticks-of-symbols.sh).
 */
export function withSigns(text: string, font: string | undefined): string {
  const known = signs.get(font?.toLowerCase() ?? '')
  return known === undefined
    ? text
    : text.replaceAll(/[\uf000-\uf0ff]/gu, (sign) => known[sign.charCodeAt(0) - 0xf000] ?? sign)
}

/** The character that a symbol font draws for a letter; null for other letters and other fonts. */
export function signOf(letter: string, font: string): string | null {
  // A subset font in a PDF has a prefix before its name.
  const known = signs.get(font.toLowerCase().replace(/^[a-z]{6}\+/u, ''))
  return known?.[(letter.codePointAt(0) ?? 0) % 0xf000] ?? null
}
