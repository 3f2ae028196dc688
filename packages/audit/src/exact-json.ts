import { AuditError } from './errors.ts'

/** A number as it stands in a JSON text. As a JavaScript number, `1` and `1.00000000000000001` would be the same. */
export class ExactNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** JSON of which no digit is lost. */
export type ExactJson = null | boolean | string | ExactNumber | ExactJson[] | { [key: string]: ExactJson }

/** Reads a JSON text without losing a digit; throws `not_canonical` for anything else. */
export function parseExact(text: string): ExactJson {
  try {
    // TypeScript's types do not know the third parameter, nor that no number is left.
    return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown) as ExactJson
  } catch (cause) {
    throw new AuditError('not_canonical', 'This is not JSON.', { cause })
  }
}

function keepDigits(_key: string, value: unknown, { source }: { source: string }): unknown {
  return typeof value === 'number' ? new ExactNumber(source) : value
}

/** Writes exact JSON as a text that `parseExact` reads back. */
export function writeExact(value: ExactJson): string {
  if (value instanceof ExactNumber) return value.text
  if (Array.isArray(value)) return `[${value.map(writeExact).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${writeExact(member)}`)
  return `{${members.join(',')}}`
}
