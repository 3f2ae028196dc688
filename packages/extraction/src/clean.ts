const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
}

/** Code points of bullets in Word's Symbol and Wingdings fonts. */
const privateBullets = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8\uf076\uf0e0\uf0f0\uf02d\uf0be\uf0df\uf0de]/gu

/**
 * Normalises text to what a person would type: composed letters, Arabic letters without their painted form, and plain
 * spaces, without ligatures, soft hyphens, zero-width or control characters. Turns private-use bullets into `•` and other
 * private-use characters into spaces. Keeps tabs.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/[ﬀﬁﬂﬃﬄﬅﬆĳĲ]/gu, (letter) => ligatures[letter] ?? letter)
    .replaceAll(/[\ufb50-\ufdfb\ufe70-\ufefc]/gu, (form) => form.normalize('NFKC'))
    .replaceAll(privateBullets, '•')
    .replaceAll(/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu, ' ')
    .replaceAll(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu, '')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .replaceAll(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\n]/gu, ' ')
    .replaceAll(/ {2,}/gu, ' ')
    .normalize('NFC')
}
