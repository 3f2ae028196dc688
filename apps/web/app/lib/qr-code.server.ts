import { encode } from 'uqr'

/** A QR code as an SVG path of black squares, each one unit wide, on a white square of `size` units. */
export interface QrCode {
  size: number
  path: string
}

/** Draws a text as a QR code, with the quiet zone that scanners need. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
