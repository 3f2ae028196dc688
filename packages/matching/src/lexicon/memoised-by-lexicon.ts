import { type Recent, recent } from '../text/memoised.ts'
import type { Lexicon } from './lexicon.ts'

/** How many values to cache for each lexicon (see `recent`), and the cache key of a subject; null for one not worth caching. */
interface Keeping<Subject> {
  most: number
  keyOf: (subject: Subject) => string | null
}

/**
 * Memoises a function by subject and lexicon, because an advert is read for many people and a CV for many adverts. Callers
 * share the values and must not change them.
 */
export function memoisedByLexicon<Subject, Value extends object>(
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
