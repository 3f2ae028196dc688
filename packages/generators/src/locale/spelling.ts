import type { Locale } from '@dossier/profiles'

/**
 * Applies the spelling of a locale, as the last step of rendering: `de-CH` writes `ss` for `ß`, and French does not
 * break lines between a quotation mark and the quoted text. A capital `ẞ` comes from PDFs made by LibreOffice
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
