import type { GenerateOptions } from '../define.ts'
import type { FontFiles } from './typeface.ts'

/** Returns the options for a PDF. Throws a `RangeError` if they have no fonts. */
export function requireFonts({ asOf, fonts }: GenerateOptions): { asOf: Date; fonts: FontFiles } {
  if (fonts === undefined) throw new RangeError('A PDF needs font files: pass `fonts` among the options.')
  return { asOf, fonts }
}
