import { languageCode } from '../language-names.ts'
import { splitList } from './split-list.ts'

/** A language and its level as worded in the advert. */
export interface StatedLanguage {
  name: string
  level: string
}

/** The languages required by a line under a heading for languages; null if a part of it names none. */
export function readLanguages(line: string): StatedLanguage[] | null {
  const whole = splitList(line, true).map(readNamedFirst)
  if (whole.some((part) => part !== null)) {
    return splitList(line, true).map((part, at) => whole[at] ?? { name: part, level: '' })
  }
  const parts = splitList(line, true).flatMap((part) => part.split(/\s(?:und|and|et|sowie)\s/iu))
  const named = parts.map(readNamedWithin)
  return named.every((part) => part !== null) ? named : null
}

function readNamedFirst(text: string): StatedLanguage | null {
  const name = /^\p{L}+/u.exec(text)?.[0] ?? ''
  if (languageCode(name) === null) return null
  const level = text.slice(name.length).replace(/^[\s:(–-]+/u, '')
  return { name, level: level.replace(/[).]{1,2}$/, '') }
}

/** `Fluent English`, `gutes Englisch`, `sehr gute Deutschkenntnisse`. */
function readNamedWithin(text: string): StatedLanguage | null {
  if (text.length > 80) return null
  for (const word of text.matchAll(/\p{L}{3,20}/gu)) {
    const name = word[0].replace(/-?kenntnisse$/iu, '')
    if (languageCode(name) === null) continue
    const level = `${text.slice(0, word.index)} ${text.slice(word.index + word[0].length)}`
    return { name, level: level.replace(/\s+/g, ' ').replace(/[().]/g, '').trim() }
  }
  return null
}
