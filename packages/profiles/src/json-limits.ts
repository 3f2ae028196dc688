/** Maximum depth of JSON, and maximum number of values and containers. */
export interface JsonLimits {
  depth: number
  nodes: number
}

/** Far beyond every document that people write, and small enough to be read cheaply. */
export const jsonLimits: JsonLimits = { depth: 100, nodes: 1_000_000 }

/** The limit that is exceeded; null if none is. */
export type JsonExcess = keyof JsonLimits | null

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = new TextEncoder().encode('"\\,[]{}')

/**
 * Measures JSON before it is parsed: takes its bytes in UTF-8, piece by piece, and returns which limit is exceeded so
 * far. Commas and opening brackets count as nodes. Needs no memory and does not check the syntax.
 */
export function gaugeJson(limits: JsonLimits = jsonLimits): (bytes: Uint8Array) => JsonExcess {
  let depth = 0
  let nodes = 0
  let isText = false
  let isEscaped = false
  return (bytes) => {
    for (const byte of bytes) {
      if (isText) {
        if (isEscaped) isEscaped = false
        else if (byte === backslash) isEscaped = true
        else if (byte === quote) isText = false
        continue
      }
      if (byte === quote) isText = true
      else if (byte === openList || byte === openObject) {
        depth += 1
        nodes += 1
      } else if (byte === comma) nodes += 1
      else if (byte === closeList || byte === closeObject) depth -= 1
      if (depth > limits.depth) return 'depth'
      if (nodes > limits.nodes) return 'nodes'
    }
    return null
  }
}

/** The limit that a JSON text exceeds. */
export function excessOf(json: string, limits: JsonLimits = jsonLimits): JsonExcess {
  return gaugeJson(limits)(new TextEncoder().encode(json))
}
