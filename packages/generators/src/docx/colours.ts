/** The greys of all documents, as six hex digits. */
export const greys = { text: '262626', muted: '6B7280', line: 'D0D5DB', band: 'F3F5F7' } as const

/** Background and text colour of a status, with a contrast of at least 4.5 : 1. */
export interface ColourPair {
  fill: string
  text: string
}

/** Mixes a colour with white: `share` 1 is the colour, 0 is white. Colours are six hex digits without `#`. */
export function tint(colour: string, share: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return channels
    .map((channel) => Math.round(255 - (255 - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/**
 * The accent darkened until it has a contrast of at least 4.5 : 1 on white. Takes `#` and six hex digits; returns six
 * digits without `#`.
 */
export function readableAccent(accent: string): string {
  let channels = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16))
  while (1.05 / (luminance(channels) + 0.05) < 4.5) channels = channels.map((channel) => Math.floor(channel * 0.9))
  return channels
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

// Relative luminance as WCAG 2.2 defines it.
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
