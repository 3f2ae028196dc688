import { isDemand, isIndispensable, wishMark } from './plain-text-cues.ts'

/** A demand without the reason that an advert gives for it. */
export interface WithoutReasons {
  before: string
  demand: string
  behind: string
  /** Whether the reason says that something would be welcome. */
  isWish: boolean
}

const reasonInFront = /^(?:weil|da|as|since|because|comme|puisque|étant donné que)\s[^,;]{8,200},\s+/iu
const gladIf = /^(?!(?:wir|we|nous|es|das)\s)[^,;]{3,120}(?:freu\p{L}+ sich|dankt es),\s+(?=wenn\s)/iu
const reasonBehind =
  /(?:,\s+(?:denn|weil|da|car|puisque|because|since|as|so that|but|aber|mais)\s|\s?:\s+(?=\p{Ll}))/giu

/**
 * Separates the reason from a demand: `Weil du Lernende anleitest, wäre ein Kurs schön`, `X serait un plus, car …`, `X
 * preferred, but we can teach you`. Before the demand, it counts as a reason only in prose; after it, only if a
 * weighing word precedes it and none is within it.
 */
export function withoutReasons(text: string, isProse: boolean): WithoutReasons {
  const glad = isProse ? gladIf.exec(text)?.[0] : undefined
  const lead = glad ?? (isProse ? reasonInFront.exec(text)?.[0] : undefined)
  const isWish = glad !== undefined
  const before = lead?.replace(/[\s,]+$/, '') ?? ''
  const rest = text.slice(lead?.length ?? 0)
  if (lead !== undefined && !isWish && !weighs(rest)) return { before: '', demand: text, behind: '', isWish }
  const cut = [...rest.matchAll(reasonBehind)].find(({ index, 0: whole }) => {
    const [demand, reason] = [rest.slice(0, index), rest.slice(index + whole.length)]
    return (
      weighs(demand) &&
      !weighs(reason) &&
      (isProse || !whole.includes(':')) &&
      demand.split('(').length === demand.split(')').length
    )
  })
  if (cut === undefined) return { before, demand: rest, behind: '', isWish }
  const behind = rest.slice(cut.index).replace(/^[\s,:]+/, '')
  return { before, demand: rest.slice(0, cut.index).trim(), behind, isWish }
}

function weighs(text: string): boolean {
  return wishMark.test(text) || isDemand(text) || isIndispensable(text)
}
