import { isPlainDeed } from '../criterion/vague.ts'
import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'
import { type IndexedPlace, tokenFrom } from '../evidence/indexed-place.ts'
import { isDistinct, leadsObject, type Work, worksOf } from '../lexicon/work.ts'
import { isVerbForm, rootOf } from '../text/root.ts'

/** Verbs of criteria that say little, so that any deed shows them. */
const says =
  /^(?:erstell\w*|verabreich\w*|administ\w*|fuehren|durchfuehr\w*|bearbeit\w*|ausfuehr\w*|betreu\w*|begleit\w*|organis\w*|koordin\w*|umgehen|zusammenarbeit|austausch|kooperation|pflegen|assurer|effectuer|realiser|gerer|participer|traiter|suivre|etablir|animer|organiser|doing|making|preparing|handling|dealing|processing|support\w*|manag\w*|take|make)$/

/** The signs that end a statement. */
const ending = /[.;\n]/

/**
 * Whether the statement around a place says that something else is done with what it names than the verb of the criterion: `Weine verkauft` is no
 * `Abfüllung von Weinen`. False if it says nothing about what is done, or if the verb says little itself (`Erstellung`).
 */
export function isOtherDeed({ pointer, start }: Occurrence, verb: string, { placeAt }: CandidateIndex): boolean {
  const indexed = placeAt.get(pointer)
  if (indexed === undefined || says.test(verb) || pointer.endsWith('/role')) return false
  const said = statementAround(indexed, tokenFrom(indexed, start))
  const [root, works] = [rootOf(verb), worksOf(verb)]
  if (said.some(({ text }) => rootOf(text) === root)) return false
  const deeds = said.filter((one) => one.isDeed)
  return deeds.length > 0 && deeds.every(({ text }) => isOther(worksOf(text), works))
}

function isOther(done: readonly Work[], asked: readonly Work[]): boolean {
  return !done.some((work) => asked.includes(work)) && (done.length === 0 || done.some(isDistinct))
}

/** Verbs that only say that something is done: `Unterweisungen gehalten`. */
const light =
  /^(?:gehalten|gemacht|uebernommen|erledigt|geleistet|gefuehrt|durchgefuehrt|abgehalten|made|done|led|held|kept|took|taken|fait|faites?|effectue\w*|assure\w*|tenue?s?)$/

/** The words of the statement around a token, and whether each says what is done. */
function statementAround({ place, tokens }: IndexedPlace, at: number): { text: string; isDeed: boolean }[] {
  let [from, to] = [at, at + 1]
  while (from > 0 && !ending.test(tokens[from]?.gap ?? '')) from -= 1
  while (to < tokens.length && !ending.test(tokens[to]?.gap ?? '')) to += 1
  const words = tokens.map(({ text }) => text)
  return tokens.slice(from, to).map(({ text, start, end }, index) => {
    const isVerb = isVerbForm(place.text.slice(start, end), text) || leadsObject(words, from + index)
    return { text, isDeed: isVerb && !light.test(text) && !isPlainDeed(text) }
  })
}
