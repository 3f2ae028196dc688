import type { Qualifier } from '../vocabulary.ts'

/** The time qualifiers that all pages share. */
export const timeQualifiers: readonly Qualifier[] = [
  {
    id: 'after',
    names: { de: ['nach', 'seit', 'ab'], en: ['after', 'since'] },
    kind: 'date',
    role: 'from',
    example: { de: 'nach:2026-01-01', en: 'after:2026-01-01' },
  },
  {
    id: 'before',
    names: { de: ['vor'], en: ['before'] },
    kind: 'date',
    role: 'before',
    example: { de: 'vor:7d', en: 'before:7d' },
  },
  {
    id: 'until',
    names: { de: ['bis'], en: ['until', 'through'] },
    kind: 'date',
    role: 'through',
    example: { de: 'bis:2026-03', en: 'until:2026-03' },
  },
  {
    id: 'on',
    names: { de: ['am', 'im', 'datum'], en: ['on', 'in', 'date'] },
    kind: 'date',
    role: 'within',
    example: { de: 'am:letzter-frühling', en: 'on:last-spring' },
  },
]
