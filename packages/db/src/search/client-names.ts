import { foldWords, wordForms } from './fold.ts'
import { editDistance, forgivenEdits } from './typo.ts'

/** Legal forms of companies, folded; they are not part of the name that people use. */
const legalForms = new Set(
  'ag gmbh mbh kg kgaa ohg gbr ug co sa sas sasu sarl eurl spa srl ltd limited llc llp inc corp plc bv nv oy ab as se ev eg'.split(
    ' ',
  ),
)

/** The folded words of a client's name without its legal form: `Müller & Söhne AG` gives `muller`, `sohne`. */
function clientWords(name: string): string[] {
  // Treats initials as one word: `S.A.` like `SA`.
  const words = foldWords(
    name.replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})/gu, (initials) => initials.replaceAll('.', '')),
  )
  const called = words.filter((word) => !legalForms.has(word))
  return (called.length > 0 ? called : words).map((word) => wordForms(word).at(-1) ?? word)
}

/** The folded text that identifies a client; empty for a name without letters and digits. */
export function clientIdentity(name: string): string {
  return clientWords(name).join(' ')
}

/** Whether two identities may be the same client: a typo, an extra word, or words written together. */
export function areNearClients(a: string, b: string): boolean {
  const [fewer = [], more = []] = [a.split(' '), b.split(' ')].toSorted((x, y) => x.length - y.length)
  if (fewer.length < more.length && isNear(fewer.join(''), more.join(''))) return true
  return fewer.every((word) => more.some((other) => isNear(word, other)))
}

/**
 * Whether each search word is a prefix of a word of a folded name, or matches one despite a typo; false if there are no
 * words.
 */
export function isCalledLike(identity: string, asked: string): boolean {
  const words = identity.split(' ')
  return (
    asked !== '' && asked.split(' ').every((word) => words.some((own) => own.startsWith(word) || isNear(word, own)))
  )
}

function isNear(a: string, b: string): boolean {
  const edits = Math.min(forgivenEdits(a), forgivenEdits(b))
  return editDistance(a, b, edits) <= edits
}
