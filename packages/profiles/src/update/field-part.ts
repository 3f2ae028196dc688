import { canonical } from '../compare/shapes.ts'
import type { Flat } from './flat.ts'
import { type Part, type PartName, textsIn } from './part.ts'

/** A part that is replaced as a whole: one value, or several that belong together. */
export function fieldPart(part: PartName, keys: readonly (keyof Flat)[], text: (flat: Flat) => string): Part {
  // Each key comes with its own value.
  const pick = (flat: Flat) => Object.fromEntries(keys.map((key) => [key, flat[key]])) as Partial<Flat>
  return {
    differences({ known, given }) {
      if (canonical(pick(known)) === canonical(pick(given))) return []
      const texts = { known: text(known), given: text(given), texts: textsIn(pick(given)) }
      return [{ id: part, part, kind: 'field', ...texts, choices: ['known', 'given'] }]
    },
    merge: ({ known, given }, choices) => pick(choices[part] === 'given' ? given : known),
  }
}
