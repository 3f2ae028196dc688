import { movedPairs } from './moved-pairs.ts'
import { type Identity, pairEntries } from './pair-entries.ts'

/**
 * A place in a document (RFC 6901) and its value in readable form; an entry with several fields takes several lines.
 */
export interface FieldPlace {
  pointer: string
  text: string
}

/** One difference between two documents. `before` is null for an addition, `after` for a removal. */
export interface FieldChange {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  before: FieldPlace | null
  after: FieldPlace | null
}

interface At<T> {
  pointer: string
  value: T
}

/** How values of one type are compared and displayed. */
export interface Shape<T> {
  compare(before: At<T>, after: At<T>): FieldChange[]
  text(value: T): string
}

/** All differences between two documents of one shape; none exactly if they are equal. */
export function compareDocuments<T>(shape: Shape<T>, before: T, after: T): FieldChange[] {
  return shape.compare({ pointer: '', value: before }, { pointer: '', value: after })
}

/** A value that changes as a whole. A value with an empty text counts as absent. */
export function leaf<T>(text: (value: T) => string): Shape<T> {
  return {
    text,
    compare(before, after) {
      const values = [canonical(before.value), canonical(after.value)] as const
      if (values[0] === values[1]) return []
      const texts = [text(before.value), text(after.value)] as const
      // If two different values have the same text, they are shown as stored.
      const [old, young] = texts[0] === texts[1] ? values : texts
      const places = { before: { pointer: before.pointer, text: old }, after: { pointer: after.pointer, text: young } }
      if (old === '') return [{ kind: 'added', before: null, after: places.after }]
      if (young === '') return [{ kind: 'removed', before: places.before, after: null }]
      return [{ kind: 'changed', ...places }]
    },
  }
}

/** A text field. */
export const line = leaf<string>((text) => text)

/** An object with a shape for every key; the code does not compile if a key has none. */
export function record<T extends object>(shapes: { readonly [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> {
  const keys = Object.keys(shapes) as (keyof T & string)[] // its own keys are what the type says
  return {
    text: (value) => joined(keys.map((key) => shapes[key].text(value[key]))),
    compare: (before, after) => keys.flatMap((key) => shapes[key].compare(member(before, key), member(after, key))),
  }
}

/** A value that may be absent as a whole. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    text: (value) => (value === null ? '' : shape.text(value)),
    compare(before, after) {
      if (before.value === null && after.value === null) return []
      if (before.value === null) return [{ kind: 'added', before: null, after: placed(after, shape) }]
      if (after.value === null) return [{ kind: 'removed', before: placed(before, shape), after: null }]
      return shape.compare({ ...before, value: before.value }, { ...after, value: after.value })
    },
  }
}

/** A list that may be absent, which is the same as an empty one. */
export function optional<T>(shape: Shape<T[]>): Shape<T[] | undefined> {
  return {
    text: (value) => shape.text(value ?? []),
    compare: (before, after) =>
      shape.compare({ ...before, value: before.value ?? [] }, { ...after, value: after.value ?? [] }),
  }
}

/**
 * A list whose entries are compared wherever they have moved: equal entries first, then by the identities in their
 * order, finally by their words.
 */
export function list<T>(entry: Shape<T>, ...identities: readonly Identity<T>[]): Shape<T[]> {
  const options = { identities: [canonical, ...identities], words: entry.text }
  return {
    text: (values) => joined(values.map(entry.text)),
    compare(before, after) {
      const { pairs, added, removed } = pairEntries(before.value, after.value, options)
      const steps = pairs.map((pair) => ({ pair, before: pair.before.index, after: pair.after.index }))
      const moved = movedPairs(steps)
      const kept = steps.map((step) => {
        const old = { pointer: `${before.pointer}/${step.before}`, value: step.pair.before.value }
        const young = { pointer: `${after.pointer}/${step.after}`, value: step.pair.after.value }
        const move: FieldChange = { kind: 'moved', before: placed(old, entry), after: placed(young, entry) }
        return { index: step.after, changes: [...(moved.has(step) ? [move] : []), ...entry.compare(old, young)] }
      })
      const fresh = added.map(({ index, value }) => {
        const place = placed({ pointer: `${after.pointer}/${index}`, value }, entry)
        return { index, changes: [{ kind: 'added', before: null, after: place }] satisfies FieldChange[] }
      })
      const gone = removed.map(({ index, value }): FieldChange => {
        const place = placed({ pointer: `${before.pointer}/${index}`, value }, entry)
        return { kind: 'removed', before: place, after: null }
      })
      const present = [...kept, ...fresh].toSorted((one, other) => one.index - other.index)
      return [...present.flatMap(({ changes }) => changes), ...gone]
    },
  }
}

/** An identity that consists of several parts; an entry that lacks one of them has none. */
export function keyOf(...parts: readonly string[]): string | null {
  return parts.includes('') ? null : JSON.stringify(parts)
}

function member<T, Key extends keyof T & string>({ pointer, value }: At<T>, key: Key): At<T[Key]> {
  return { pointer: `${pointer}/${key}`, value: value[key] }
}

function placed<T>({ pointer, value }: At<T>, shape: Shape<T>): FieldPlace {
  return { pointer, text: shape.text(value) }
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}

/** JSON with sorted keys: equal values, and only they, have equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, nested: unknown) => {
    if (typeof nested !== 'object' || nested === null || Array.isArray(nested)) return nested
    return Object.fromEntries(Object.entries(nested).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
