import anyAscii from 'any-ascii'

const expanded: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Accents typed as separate characters, as in `Mu¨ller`, and the combining marks that they stand for. */
const spacingAccents: Readonly<Record<string, string>> = { '¨': '\u0308', '´': '\u0301', '`': '\u0300', '˜': '\u0303' }

/**
 * The words of a text in lower-case ASCII, umlauts written out: `Jürg Müller` gives `juerg`, `mueller`. `+` and `#` are
 * kept, so that `C++` and `C#` are words of their own; any other sign separates words. Postgres would read
 * `Java/Kotlin` as a path (findings/postgres-text-search-takes-skills-for-paths-and-numbers.sh), and its next version
 * stems words differently (findings/postgres-18-stems-german-otherwise-than-17.sh).
 */
export function foldWords(text: string): string[] {
  const composed = text
    .replace(/(?<=\p{L})[¨´`˜]/gu, (accent) => spacingAccents[accent] ?? accent)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => expanded[letter] ?? letter)
  return anyAscii(composed)
    .toLowerCase()
    .replace(/(?<=[a-z0-9])['’](?=[a-z0-9])/g, '')
    .split(/[^a-z0-9+#]+/)
    .filter((word) => word !== '')
}

/** The two forms of a folded word, `mueller` and `muller`. Two words that share a form are the same name. */
export function wordForms(word: string): string[] {
  return [...new Set([word, shortForm(word)])]
}

/** The form of a folded word with umlauts as one letter: `mueller` gives `muller`. */
export function shortForm(word: string): string {
  return word.replace(/([aou])e/g, '$1')
}

/** The folded text that identifies a person or a job. */
export function identityOf(...texts: readonly string[]): string {
  return texts.map((text) => foldWords(text).join(' ')).join('|')
}
