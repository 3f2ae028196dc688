import { z } from 'zod'

/**
 * Ties a schema to a type defined in another package: neither may lack a field of the other, so adding a field there
 * and forgetting it here fails to compile.
 */
export function schemaOf<T>() {
  return <S extends z.ZodType<T>>(
    schema: S &
      (Required<T> extends Required<z.output<S>> ? (keyof T extends keyof z.output<S> ? unknown : never) : never),
  ) => schema as z.ZodType<T>
}

/** One page of a list and the cursor of the next page; null on the last page. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

/** A point in time, ISO 8601 UTC. */
export const moment = z.iso.datetime()

/** SHA-256 in lower-case hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A schema of a catalogue's keys. */
export function keysOf<Catalogue extends Readonly<Record<string, unknown>>>(catalogue: Catalogue) {
  // `Object.keys` loses the type of the keys.
  return z.enum(Object.keys(catalogue) as (keyof Catalogue & string)[])
}
