import { z } from 'zod'

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/** Schemas that have a name, as `#/components/schemas` holds them. */
export type Components = Record<string, JsonSchema>

/**
 * A schema as JSON Schema: what a caller may send (`input`), or what is answered (`output`). Schemas that have an id
 * become references, and are put into `components`; throws when two of them have the same id.
 */
export function toJsonSchema(schema: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema {
  const converted = z.toJSONSchema(schema, { io, unrepresentable: 'any', override: simplify })
  const { $schema: _dialect, $defs = {}, ...root } = JSON.parse(relocate(JSON.stringify(converted))) as JsonSchema
  for (const [name, definition] of Object.entries($defs)) {
    const { id: _id, ...named } = definition
    const known = components[name]
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(named)) {
      throw new Error(`Two schemas have the ID '${name}': rename one of them.`)
    }
    components[name] = named
  }
  return root
}

function relocate(json: string): string {
  return json.replaceAll('"$ref":"#/$defs/', '"$ref":"#/components/schemas/')
}

/** Takes out what is true and helps nobody: safe integers as bounds, and the pattern of a format that has a name. */
function simplify({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  // An answer may gain fields; who reads it must not break on one.
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
}
