import { z } from 'zod'

/**
 * Ties a schema to a type that another package has written down: neither may have what the other lacks, so that a field
 * that is added there and forgotten here does not compile.
 */
export function schemaOf<T>() {
  return <S extends z.ZodType<T>>(
    schema: S &
      (Required<T> extends Required<z.output<S>> ? (keyof T extends keyof z.output<S> ? unknown : never) : never),
  ) => schema as z.ZodType<T>
}

/** One page of a list, and the cursor of the next; null on the last page. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

/** A point in time, ISO 8601 UTC. */
export const moment = z.iso.datetime()

/** SHA-256 in lower-case hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The keys of a catalogue, as a schema. */
export function keysOf<Catalogue extends Readonly<Record<string, unknown>>>(catalogue: Catalogue) {
  // `Object.keys` forgets which keys they are.
  return z.enum(Object.keys(catalogue) as (keyof Catalogue & string)[])
}
