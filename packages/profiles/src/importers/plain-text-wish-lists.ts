import { splitList } from './split-list.ts'

/** How a sentence begins that lists wishes and says nothing else. */
const leadIn =
  /^(?:(?:sehr |besonders )?gerne? gesehen (?:sind|ist|wären?)|gern sehen wir|(?:extra|bonus) points (?:for|if you (?:have|know|speak))|(?:plus|bonus|zusatz)punkte (?:sammelst du|sammeln sie|gibt es|gibt's) (?:mit|für)|wir wünschen uns (?:zudem|ausserdem|außerdem|auch|zusätzlich)|it (?:would|will) (?:be (?:great|lovely|a plus)|help) if you (?:had|have|also had)|(?:schön|toll|super),? wenn (?:du|sie)(?: auch| ausserdem| außerdem)?|(?:seraient|sont) (?:un plus|des atouts) ?:|(?:ebenfalls |auch )?(?:von vorteil|ein plus|willkommen) (?:sind|ist|wären?))\s+/iu
const ending = /(?:\s(?:hast|haben|hättest|hätten|mitbringst|mitbringen))?[.!\s]*$/iu
const conjunction = /\s(?:und|oder|sowie|and|or|et|ou)\s/giu
/** Behind a conjunction they begin another wish. */
const opening =
  /^(?:eine?[nrms]?|den|die|das|kenntnisse|erfahrung|mit|had|have|spoke|speak|some|an?|experience|knowledge|une?|le|la|l'|l’|des)(?=\s|['’])/iu

/** `… einer Zeiterfassung und mündliches Italienisch`, unlike `grosse und kleine Betriebe`. */
const endsWithNoun = /(?:^|\s)\p{Lu}\S*$/u
const describedNoun = /^\p{Ll}{2,}es?\s\p{Lu}/u

/** The wishes of a sentence, and the words around them: `Schön, wenn du … hast.` */
interface WishList {
  wishes: string[]
  frame: string
}

/**
 * The wishes of a sentence that only lists them: `Extra points for React Native, some Node.js and a start-up`; null for any
 * other sentence.
 */
export function wishesListed(sentence: string): WishList | null {
  const lead = leadIn.exec(sentence)?.[0]
  if (lead === undefined) return null
  const list = sentence.slice(lead.length).replace(ending, '')
  const behind = sentence.slice(lead.length + list.length)
  const parts = list.split(/,\s+/)
  const last = parts.pop() ?? ''
  const wishes = [...parts, ...lastOf(last, parts.length > 0)].map((one) =>
    one.replace(/^(?:und|oder|and|or|et|ou)\s+/iu, '').trim(),
  )
  if (wishes.length < 2 || wishes.includes('')) return null
  return { wishes, frame: `${lead.trim()} …${behind}` }
}

/** The last entry of a list: a conjunction parts it where commas part the others, or where it begins anew. */
function lastOf(text: string, hasCommas: boolean): string[] {
  const joint = [...text.matchAll(conjunction)].find(({ index, 0: whole }) => {
    const after = text.slice(index + whole.length)
    if (hasCommas || whole.trim().toLowerCase() === 'sowie' || opening.test(after)) return true
    return endsWithNoun.test(text.slice(0, index)) && describedNoun.test(after)
  })
  if (joint === undefined) return [text]
  return [text.slice(0, joint.index), ...lastOf(text.slice(joint.index + joint[0].length), false)]
}

/** The most words of an entry of a list. */
const longestEntry = 6

/** Whether a text is a list of short entries: `asbestos awareness, scaffolding and conversational Welsh`. */
export function isShortList(text: string): boolean {
  const entries = shortListOf(text)
  return entries.length > 1 && entries.every((entry) => entry !== '' && entry.split(/\s+/).length <= longestEntry)
}

/** The entries of a list, without the full stop at its end. */
export function shortListOf(text: string): string[] {
  const parts = splitList(text.replace(/[.!\s]+$/u, ''), true)
  const last = parts.pop() ?? ''
  return [...parts, ...lastOf(last, parts.length > 0)].map((one) => one.trim())
}
