import type { Glyph } from './glyphs.ts'

/** A run of letters is a superscript or subscript of its neighbour if its size is below this share of the neighbour's. */
const smaller = 0.9
/** Distances from the neighbour's baseline, relative to its size: the least, the most below and the most above. */
const leastShift = 0.06
const deepest = 0.4
const highest = 0.65
/** How far touching letters may overlap, and how far apart they may be, relative to the neighbour's size. */
const overlap = 0.25
const reach = 0.3
/** The most letters of a script: an ordinal ending, a number or a mark. More letters are a line. */
const mostLetters = 6

/** Moves superscripts and subscripts to the baseline and size of the letters that they touch, keeping their x-positions. */
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

/** The neighbour if the run is a script of it; otherwise null. */
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
