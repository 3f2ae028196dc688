import type { LanguageSkill } from '../candidate.ts'
import { languageCode } from '../language-names.ts'
import { parseLanguageLevel } from '../level/language-level.ts'
import { hasOpenMarker } from '../open-marker.ts'
import { type Cursor, isAbsent, note, warn } from './cursor.ts'
import { readLine } from './read-values.ts'

/**
 * One language: a name and a level in any known wording; an unknown wording is kept and flagged. `numbers` determines
 * whether a bare 1 to 5 is the agency's number or a score on a scale.
 */
export function readLanguageSkill(name: string, levelCursor: Cursor, numbers: 'house' | 'scale'): LanguageSkill {
  const text = typeof levelCursor.value === 'number' ? String(levelCursor.value) : readLine(levelCursor, 'level')
  const { level, native, certainty } = parseLanguageLevel(text, numbers)
  if (certainty === 'guessed' && level !== null) note(levelCursor, 'guessed', 'level.guessed', { text, level })
  if (level === null && !hasOpenMarker(text)) warn(levelCursor, 'language.level-unknown', { name, text })
  return { name, level, native, text }
}

/** A language whose name may contain its level, if nothing else states it. */
export function readNamedSkill(nameCursor: Cursor, levelCursor: Cursor, numbers: 'house' | 'scale'): LanguageSkill {
  const line = readLine(nameCursor, 'name')
  const isAlone = isAbsent(levelCursor) || levelCursor.value === ''
  const { name, level } = isAlone ? splitNameAndLevel(line) : { name: line, level: '' }
  const cursor = level === '' ? levelCursor : { ...nameCursor, value: level }
  return readLanguageSkill(name, cursor, numbers)
}

/** A name and a level in one line: `Deutsch (C1)`, `Deutsch: Muttersprache`, `German - fluent`, `Englisch C1`. */
export function splitNameAndLevel(line: string): { name: string; level: string } {
  const sure = cut(line, line.search(/[(:：（]|\s[-–—|·]\s/u))
  const isVariety = sure !== null && !isLevel(sure.level) && languageCode(line) !== null
  if (sure !== null) return isVariety ? { name: line, level: '' } : sure
  const likely = cut(line, line.search(/[/,،|·]/u))
  if (likely !== null && isLevel(likely.level)) return likely
  const words = line.split(/\s+/, 12)
  for (let at = 1; at < words.length; at += 1) {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    if (languageCode(head) !== null && isLevel(tail)) return { name: head, level: tail }
    if (languageCode(tail) !== null && isLevel(head)) return { name: tail, level: head }
  }
  return { name: line, level: '' }
}

function isLevel(text: string): boolean {
  return parseLanguageLevel(text, 'scale').certainty !== 'none'
}

function cut(line: string, at: number): { name: string; level: string } | null {
  if (at <= 0) return null
  const level = line
    .slice(at + 1)
    .replace(/^\s*[-–—|·]/u, '')
    .trim()
  return { name: line.slice(0, at).trim(), level: level.replace(/[)）]$/u, '').trim() }
}
