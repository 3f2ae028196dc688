import { languageCode } from '@dossier/profiles'

/** What single letters mean in CVs of German-speaking countries. */
const letters: Readonly<Record<string, string>> = {
  D: 'Deutsch',
  E: 'Englisch',
  F: 'Französisch',
  I: 'Italienisch',
  S: 'Spanisch',
}

const cut = /\s*[,;|\t]\s*|\s{2,}|\s+(?=[A-Z]{1,2}\s*[:(=+*●★]|[A-Z]{1,2}\s+[+*●★•])/u
const written = /^(?<short>[A-Z]{1,2})(?:\s*[:(=–-]\s*|\s+|(?=[+*●★•]))(?<level>\S.*?)\)?$/u

/** A language given by a letter or code, and its level. */
export interface LetteredLanguage {
  name: string
  level: string
  /** The text in the file. */
  text: string
  /** Whether it is a single letter, which may have another meaning. */
  isLetter: boolean
}

/**
 * Reads a line that names languages only by letters or codes: "D: Muttersprache, E: B2", "D +++ E ++", "EN (native)".
 * Returns null for any other line. `isLevel` decides what is a level.
 */
export function letteredLanguages(text: string, isLevel: (text: string) => boolean): LetteredLanguage[] | null {
  const languages: LetteredLanguage[] = []
  for (const part of text.trim().split(cut)) {
    const { short = '', level = '' } = written.exec(part)?.groups ?? {}
    const name = short.length === 1 ? letters[short] : languageCode(short) === null ? undefined : short
    if (name === undefined || !isLevel(level)) return null
    languages.push({ name, level: level.trim(), text: part, isLetter: short.length === 1 })
  }
  return languages
}
