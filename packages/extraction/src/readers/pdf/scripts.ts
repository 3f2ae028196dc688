import type { Glyph } from './glyphs.ts'

/** A run of letters of one size on one baseline is a script of its neighbour when it is smaller than this, of the neighbour's size. */
const smaller = 0.9
/** Of the neighbour's size: how far from its baseline a script stands, at least, at most below and at most above. */
const leastShift = 0.06
const deepest = 0.4
const highest = 0.65
/** Of the neighbour's size: how far letters that touch may overlap, and how far apart they may be. */
const overlap = 0.25
const reach = 0.3
/** A script is an ordinal's end, a number or a mark; more letters are a line. */
const mostLetters = 6

/** Puts superscripts and subscripts on the baseline of the letters that they touch, in those letters' size; they keep their x-position. */
export function onBaselines(glyphs: readonly Glyph[]): Glyph[] {
  const runs = runsOf(glyphs)
  return runs.flatMap((run, index) => {
    const host =
      touching(runs[index - 1]?.findLast(isSeen), run.find(isSeen), run) ??
      touching(runs[index + 1]?.find(isSeen), run.findLast(isSeen), run)
    return host === null ? run : run.map((glyph) => ({ ...glyph, y: host.y, size: host.size }))
  })
}

function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isSame =
      last !== undefined &&
      Math.abs(glyph.size - last.size) <= 0.02 * last.size &&
      Math.abs(glyph.y - last.y) <= 0.02 * last.size
    if (isSame) run?.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

/** The neighbour, when the run is a script of it. */
function touching(host: Glyph | undefined, letter: Glyph | undefined, run: readonly Glyph[]): Glyph | null {
  if (host === undefined || letter === undefined || letter.size > smaller * host.size) return null
  if (run.filter(isSeen).length > mostLetters) return null
  const shift = (letter.y - host.y) / host.size
  if (Math.abs(shift) < leastShift || shift > deepest || shift < -highest) return null
  const [left, right] = host.x < letter.x ? [host, letter] : [letter, host]
  const gap = (right.x - left.x - left.width) / host.size
  return gap >= -overlap && gap <= reach ? host : null
}

function isSeen({ text }: Glyph): boolean {
  return text.trim() !== ''
}
