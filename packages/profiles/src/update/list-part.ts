import { movedPairs } from '../compare/moved-pairs.ts'
import { type ListEntry, pairEntries, type PairingOptions } from '../compare/pair-entries.ts'
import { canonical } from '../compare/shapes.ts'
import type { Language } from '../language.ts'
import type { Flat } from './flat.ts'
import { type Choice, type Difference, type Part, type PartName, type Sides, textsIn } from './part.ts'

/** How the entries of one list are distinguished and displayed. */
export interface ListSpec<T> extends PairingOptions<T> {
  read: (flat: Flat) => readonly T[]
  write: (entries: T[]) => Partial<Flat>
  text: (entry: T, language: Language) => string
  /** Combines two versions of one entry if both are wanted; null if only one of them can be kept. */
  join: ((known: T, given: T) => T[]) | null
}

/** An entry of either side, or of both. */
type Slot<T> =
  | { known: ListEntry<T>; given: ListEntry<T> }
  | { known: ListEntry<T>; given: null }
  | { known: null; given: ListEntry<T> }

/**
 * A part that is a list: each entry that one side lacks or has in another version is a difference, and so is the order.
 */
export function listPart<T>(part: PartName, spec: ListSpec<T>): Part {
  const identities = [canonical, ...spec.identities]
  const slotsOf = ({ known, given }: Sides) => {
    const { pairs, removed, added } = pairEntries(spec.read(known), spec.read(given), { ...spec, identities })
    const both = pairs.map((pair) => ({ known: pair.before, given: pair.after }))
    const gone = removed.map((entry) => ({ known: entry, given: null }))
    const fresh = added.map((entry) => ({ known: null, given: entry }))
    const steps = both.map((slot) => ({ before: slot.known.index, after: slot.given.index }))
    return { slots: [...both, ...gone, ...fresh] as Slot<T>[], isMoved: movedPairs(steps).size > 0 }
  }
  const idOf = ({ known, given }: Slot<T>) => `${part}:${known?.index ?? ''}:${given?.index ?? ''}`
  const orderId = `${part}:order`
  return {
    differences(sides, language) {
      const { slots, isMoved } = slotsOf(sides)
      const entries = inOrder(slots, 'given').flatMap((slot): Difference[] => {
        const { known, given } = slot
        if (known !== null && given !== null && canonical(known.value) === canonical(given.value)) return []
        const textOf = (entry: ListEntry<T> | null) => (entry === null ? '' : spec.text(entry.value, language))
        const canBoth = known !== null && given !== null && spec.join !== null
        return [
          {
            id: idOf(slot),
            part,
            kind: 'entry',
            known: textOf(known),
            given: textOf(given),
            choices: canBoth ? ['known', 'given', 'both'] : ['known', 'given'],
            texts: textsIn(given?.value),
          },
        ]
      })
      if (!isMoved) return entries
      const lines = (flat: Flat) => spec.read(flat).map((entry) => spec.text(entry, language).split('\n', 1)[0] ?? '')
      const [known, given] = [lines(sides.known).join('\n'), lines(sides.given).join('\n')]
      return [...entries, { id: orderId, part, kind: 'order', known, given, choices: ['known', 'given'], texts: [] }]
    },
    merge(sides, choices) {
      const { slots } = slotsOf(sides)
      const order = choices[orderId] === 'given' ? 'given' : 'known'
      return spec.write(
        inOrder(slots, order).flatMap((slot) => chosen(slot, choices[idOf(slot)] ?? 'known', spec.join)),
      )
    },
  }
}

function chosen<T>({ known, given }: Slot<T>, choice: Choice, join: ListSpec<T>['join']): T[] {
  if (choice === 'both' && known !== null && given !== null && join !== null) return join(known.value, given.value)
  const entry = choice === 'known' ? known : given
  return entry === null ? [] : [entry.value]
}

/** All entries in the order of one side; an entry that only the other side has follows its neighbour there. */
function inOrder<T>(slots: readonly Slot<T>[], side: 'known' | 'given'): Slot<T>[] {
  const other = side === 'known' ? 'given' : 'known'
  const placed = (by: typeof side) => slots.filter((slot) => slot[by] !== null).toSorted(byIndex(by))
  const ordered = placed(side)
  const there = placed(other)
  for (const [at, slot] of there.entries()) {
    if (slot[side] !== null) continue
    const neighbour = there[at - 1]
    ordered.splice(neighbour === undefined ? 0 : ordered.indexOf(neighbour) + 1, 0, slot)
  }
  return ordered
}

function byIndex<T>(side: 'known' | 'given') {
  return (one: Slot<T>, other: Slot<T>) => (one[side]?.index ?? 0) - (other[side]?.index ?? 0)
}
