import { AuditError } from './errors.ts'

/** A number in its JSON spelling. As JavaScript numbers, `1` and `1.00000000000000001` would be equal. */
export class ExactNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** JSON that keeps every digit. */
export type ExactJson = null | boolean | string | ExactNumber | ExactJson[] | { [key: string]: ExactJson }

/** Parses JSON without losing digits; throws `not_canonical` for anything else. */
export function parseExact(text: string): ExactJson {
  try {
    // TypeScript's types lack the third parameter, and do not know that no numbers remain.
    return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown) as ExactJson
  } catch (cause) {
    throw new AuditError('not_canonical', 'This is not JSON.', { cause })
  }
}

function keepDigits(_key: string, value: unknown, { source }: { source: string }): unknown {
  return typeof value === 'number' ? new ExactNumber(source) : value
}

/** Serializes exact JSON so that `parseExact` reads it back. */
export function writeExact(value: ExactJson): string {
  if (value instanceof ExactNumber) return value.text
  if (Array.isArray(value)) return `[${value.map(writeExact).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${writeExact(member)}`)
  return `{${members.join(',')}}`
}
