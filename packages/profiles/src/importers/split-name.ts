export interface SplitName {
  givenName: string
  familyName: string
}

const academicTitles = /^(?:(?:Dr|Prof|Ing|Dipl|Mag|Mr|Mrs|Ms|Herr|Frau|Mme|M)\b\.?(?:-Ing\.?)?\s*)+(?=\p{L})/u
const particles =
  /^(?:van|von|vom|zu|zum|zur|de|del|della|den|der|des|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|af|av|y|e|san|st\.?)$/iu
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u

/**
 * Splits a name into first and last name: `Family, Given` at the comma, East Asian scripts family first, otherwise the
 * last word with the particles before it is the family. Academic titles are left out. One word is a first name.
 */
export function splitName(name: string): SplitName {
  const [beforeComma = '', afterComma = ''] = name.split(/\s*,\s*/, 2)
  if (afterComma !== '' && !/^(?:Ph\.?D|M\.?D|MBA|MSc|BSc|Jr|Sr|[IVX]+\b)/u.test(afterComma)) {
    return { givenName: afterComma, familyName: beforeComma }
  }
  const words = beforeComma.replace(academicTitles, '').trim().split(/\s+/)
  if (words.length === 1) return { givenName: words[0] ?? '', familyName: '' }
  if (familyFirst.test(beforeComma)) return { givenName: words.slice(1).join(' '), familyName: words[0] ?? '' }
  let start = words.length - 1
  while (start > 1 && particles.test(words[start - 1] ?? '')) start -= 1
  return { givenName: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') }
}
