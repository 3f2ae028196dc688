import type { Locale } from '@dossier/profiles'

/**
 * The spelling of a locale, applied at the very end of rendering: `de-CH` writes `ss` for `ß`, and in French no line breaks
 * between a quotation mark and what it quotes. A capital `ẞ` comes from PDFs that LibreOffice made
 * (findings/libreoffice-prints-the-capital-sharp-s.sh).
 */
export function localSpelling(text: string, locale: Locale): string {
  switch (locale) {
    case 'de-CH':
      return text.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS')
    case 'fr':
      return text.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»')
    case 'de-DE':
    case 'en':
      return text
  }
}
