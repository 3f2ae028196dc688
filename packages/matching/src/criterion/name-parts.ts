import type { Token } from '../text/normalise.ts'

const ordinal =
  /^(?:first|second|third|fourth|one|two|three|four|single|multi|double|full|half|cross|inter|part|front|back|high|low)$/

/** Whether an ordinal is part of a name: `third-line support`. */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  return ordinal.test(tokens[at]?.text ?? '') && tokens[at + 1]?.gap === '-'
}

/** Whether a number after a hyphen is part of the name before it: `MS-102`, `M-1`. */
export function isNumberOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '-' && /^\d+$/.test(tokens[at]?.text ?? '')
}
