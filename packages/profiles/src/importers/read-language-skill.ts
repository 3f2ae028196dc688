import type { LanguageSkill } from '../candidate.ts'
import { parseLanguageLevel } from '../language-level.ts'
import { hasOpenMarker } from '../open-marker.ts'
import { type Cursor, note, warn } from './cursor.ts'
import { readLine } from './read-values.ts'

/** One language: a name and a level in any known wording; an unknown wording is kept and flagged. */
export function readLanguageSkill(name: string, levelCursor: Cursor): LanguageSkill {
  const text = typeof levelCursor.value === 'number' ? String(levelCursor.value) : readLine(levelCursor, 'level')
  const { level, native, certainty } = parseLanguageLevel(text)
  if (certainty === 'guessed' && level !== null) note(levelCursor, 'guessed', 'level.guessed', { text, level })
  if (level === null && !hasOpenMarker(text)) warn(levelCursor, 'language.level-unknown', { name, text })
  return { name, level, native, text }
}

/** A name and a level in one line: `Deutsch (C1)`, `Deutsch: Muttersprache`, `German - fluent`. */
export function splitNameAndLevel(line: string): { name: string; level: string } {
  const at = line.search(/[(:]|\s[-–]\s/u)
  if (at <= 0) return { name: line, level: '' }
  const level = line
    .slice(at + 1)
    .replace(/^[-–]/, '')
    .trim()
  return { name: line.slice(0, at).trim(), level: level.endsWith(')') ? level.slice(0, -1).trim() : level }
}
