import { languageCode } from '@dossier/profiles'

/** What single letters stand for in CVs of German-speaking countries. */
const letters: Readonly<Record<string, string>> = {
  D: 'Deutsch',
  E: 'Englisch',
  F: 'Französisch',
  I: 'Italienisch',
  S: 'Spanisch',
}

const cut = /\s*[,;|\t]\s*|\s{2,}|\s+(?=[A-Z]{1,2}\s*[:(=+*●★]|[A-Z]{1,2}\s+[+*●★•])/u
const written = /^(?<short>[A-Z]{1,2})(?:\s*[:(=–-]\s*|\s+|(?=[+*●★•]))(?<level>\S.*?)\)?$/u

/** A language that a letter or a code stands for, and the level behind it. */
export interface LetteredLanguage {
  name: string
  level: string
  /** The words of the file. */
  text: string
  /** Whether a single letter stands for it, which may mean something else. */
  isLetter: boolean
}

/**
 * The languages of a line that names them by letters or codes alone: "D: Muttersprache, E: B2", "D +++ E ++", "EN (native)". Null for any other
 * line; `isLevel` says what a level is.
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
