import { z } from 'zod'

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/** Named schemas, as `#/components/schemas` holds them. */
export type Components = Record<string, JsonSchema>

/**
 * Converts a schema to JSON Schema: the accepted input (`input`) or the returned output (`output`). Schemas with an ID
 * become references and are added to `components`; throws if two schemas share an ID.
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

/** Removes correct but useless constraints: safe-integer bounds, and the pattern of a named format. */
function simplify({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  // Responses may gain fields; clients must not break on a new one.
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
}
