/** How deep JSON may be nested, and of how many values and containers it may consist. */
export interface JsonLimits {
  depth: number
  nodes: number
}

/** Far beyond every document that people write, and little enough that reading it costs little. */
export const jsonLimits: JsonLimits = { depth: 100, nodes: 1_000_000 }

/** What of the limits is exceeded; null while nothing is. */
export type JsonExcess = keyof JsonLimits | null

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = new TextEncoder().encode('"\\,[]{}')

/**
 * Measures JSON before anybody parses it: takes its bytes in UTF-8, piece by piece, and says from which one on it exceeds
 * a limit. Commas and opened brackets are what counts as nodes. It needs no memory and judges no syntax.
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

/** What of the limits a text in JSON exceeds. */
export function excessOf(json: string, limits: JsonLimits = jsonLimits): JsonExcess {
  return gaugeJson(limits)(new TextEncoder().encode(json))
}
