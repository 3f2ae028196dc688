import type { Token } from '../text/normalise.ts'

const ordinal =
  /^(?:first|second|third|fourth|one|two|three|four|single|multi|double|full|half|cross|inter|part|front|back|high|low)$/

/** `third-line support`: which of them is meant is a part of the name. */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  return ordinal.test(tokens[at]?.text ?? '') && tokens[at + 1]?.gap === '-'
}

/** `MS-102`, `M-1`: a number behind a hyphen belongs to the name before it. */
export function isNumberOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '-' && /^\d+$/.test(tokens[at]?.text ?? '')
}
