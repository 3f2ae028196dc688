import { wordsOf } from '../text/fold.ts'

const particle = '(?:(?:van|von|de|der|den|del|della|da|di|do|dos|du|la|le|ten|ter|el|al|bin|zu|zur|af)[\\s-])*'
const family = `${particle}(?:[DLO]['’])?\\p{Lu}[\\p{L}'’]+(?:[\\s-]${particle}\\p{Lu}[\\p{L}'’]+)?`
const initials = '(?:\\p{Lu}\\p{Ll}?\\.?[\\s-]?){1,4}'
const initial = new RegExp(`^(?:${initials})$`, 'u')
const named = new RegExp(
  `^(?:${family}(?:\\s${initials})?|${initials}\\s?${family}|\\p{Lu}\\p{L}+\\s${initials}\\s?${family})$`,
  'u',
)
const initialed = new RegExp(
  `^(?:\\p{Lu}\\.?[\\s-]?){1,4}$|\\s(?:\\p{Lu}\\.?[\\s-]?){1,4}$|^(?:\\p{Lu}\\.[\\s-]?)+`,
  'u',
)
const others = /^(?:et al\.?|u\. ?a\.?|and others|et coll\.?|\(?(?:hrsg|hg|eds?|dir|coord)\.?\)?\.?|…|\.\.\.)$/iu

/** Whether a text is a list of authors: `Meier, A., Huber, B.`, `A. Meier and B. Huber`, `Meier A, Huber B`. */
export function isNameList(text: string, owner: string | null): boolean {
  if (text.length > 600) return false
  const plain = text.replace(/\s*\(?(?:Hrsg|Hg|Eds?|dir)\.?\)?\s*$|(?<=\p{L}{2})\.$/gu, '').trim()
  const parts = plain
    .split(/\s*[,;]\s*(?:(?:&|and|und|et)\s(?!al))?\s*|\s+(?:&|and|und|et)\s+(?!al)/u)
    .filter((part) => part !== '')
  if (parts.length === 0) return false
  if (!parts.every((part) => initial.test(part) || named.test(bare(part)) || others.test(part))) return false
  const own = owner === null ? null : wordsOf(owner).at(-1)
  return (
    parts.some((part) => initialed.test(bare(part)) || others.test(part)) ||
    (own !== null && own !== undefined && wordsOf(plain).includes(own))
  )
}

/** A name without signs of a first author, a member of the group or a note. */
function bare(part: string): string {
  return part.replace(/[*†‡§¹²³⁴]+|\s+et al\.?$/gu, '').trim()
}
