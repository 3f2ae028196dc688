type Channels = readonly [red: number, green: number, blue: number]

const white: Channels = [255, 255, 255]
const black: Channels = [0, 0, 0]

/** The contrast of two colours `#rrggbb`, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [bright, dark] = [luminance(channelsOf(one)), luminance(channelsOf(other))].toSorted((a, b) => b - a)
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Moves a colour towards black or white until its contrast with `ground` is at least `least`. */
export function readableOn(colour: string, ground: string, least = 4.5): string {
  const target = luminance(channelsOf(ground)) > 0.4 ? black : white
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(channelsOf(colour), target, share)
    if (contrast(mixed, ground) >= least) return mixed
  }
  return toHex(target)
}

/** Mixes two colours: `share` 0 is the first, 1 the second. */
export function blend(one: string, other: string, share: number): string {
  return mix(channelsOf(one), channelsOf(other), share)
}

function mix(one: Channels, other: Channels, share: number): string {
  const at = (index: 0 | 1 | 2): number => Math.round(one[index] + (other[index] - one[index]) * share)
  return toHex([at(0), at(1), at(2)])
}

function channelsOf(colour: string): Channels {
  const at = (index: number): number => Number.parseInt(colour.slice(index, index + 2), 16)
  return [at(1), at(3), at(5)]
}

function toHex(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function luminance(channels: Channels): number {
  return 0.2126 * linear(channels[0]) + 0.7152 * linear(channels[1]) + 0.0722 * linear(channels[2])
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
