import { type Recent, recent } from '../text/remembered.ts'
import type { Lexicon } from './lexicon.ts'

/** How many values are kept for each lexicon; and the text that tells one subject from another, null for one not worth keeping. */
interface Keeping<Subject> {
  most: number
  keyOf: (subject: Subject) => string | null
}

/**
 * The same function, which remembers what it gave for the subjects asked for lately: an advert is read for many people, and a CV for many
 * adverts. Whoever gets a value must not change it.
 */
export function remembering<Subject, Value extends object>(
  read: (subject: Subject, lexicon: Lexicon) => Value,
  { most, keyOf }: Keeping<Subject>,
): (subject: Subject, lexicon: Lexicon) => Value {
  const kept = new WeakMap<Lexicon, Recent<Value>>()
  return (subject, lexicon) => {
    const key = keyOf(subject)
    if (key === null) return read(subject, lexicon)
    const own = kept.get(lexicon) ?? recent<Value>(most)
    kept.set(lexicon, own)
    return own.get(key, () => read(subject, lexicon))
  }
}
