import { foldWords, wordForms } from './fold.ts'
import { editDistance, forgivenEdits } from './typo.ts'

/** How companies are founded, folded: not what they are called by. */
const legalForms = new Set(
  'ag gmbh mbh kg kgaa ohg gbr ug co sa sas sasu sarl eurl spa srl ltd limited llc llp inc corp plc bv nv oy ab as se ev eg'.split(
    ' ',
  ),
)

/** The folded words that a client is called by, without its legal form: `Müller & Söhne AG` is `muller`, `sohne`. */
function clientWords(name: string): string[] {
  // Initials are one word: `S.A.` and `SA`.
  const words = foldWords(
    name.replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})/gu, (initials) => initials.replaceAll('.', '')),
  )
  const called = words.filter((word) => !legalForms.has(word))
  return (called.length > 0 ? called : words).map((word) => wordForms(word).at(-1) ?? word)
}

/** The folded text that makes a client the same one; empty for a name without letters and digits. */
export function clientIdentity(name: string): string {
  return clientWords(name).join(' ')
}

/** Whether two identities may be one client: a typo, a word more, or words written together. */
export function areNearClients(a: string, b: string): boolean {
  const [fewer = [], more = []] = [a.split(' '), b.split(' ')].toSorted((x, y) => x.length - y.length)
  if (fewer.length < more.length && isNear(fewer.join(''), more.join(''))) return true
  return fewer.every((word) => more.some((other) => isNear(word, other)))
}

/** Whether each word that was asked for begins a word of a folded name, or is one with typos forgiven; never for no word. */
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
