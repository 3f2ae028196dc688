import type { Locale } from '@dossier/profiles'

const marks: Readonly<Record<Locale, readonly [string, string]>> = {
  'de-CH': ['«', '»'],
  'de-DE': ['„', '“'],
  en: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
}

/** The opening and closing quotation marks of a locale; French ones include their no-break space. */
export function quoteMarks(locale: Locale): readonly [open: string, close: string] {
  return marks[locale]
}
