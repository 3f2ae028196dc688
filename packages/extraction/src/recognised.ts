import type { CvReading } from './reading.ts'
import type { QuarterTurns } from './readers/pdf/matrix.ts'
import type { Box, Source } from './types.ts'

/** Pages that were read turned, by number: by how many quarter turns, clockwise, and their size in the file, in points. */
export type TurnedPages = Map<number, { turns: QuarterTurns; width: number; height: number }>

/**
 * Marks every value in the reading of a scan as a guess and reports it, because text recognition can mistake any letter.
 * Places on turned pages become those of the page as it is in the file.
 */
export function recognised(reading: CvReading, turned: TurnedPages): CvReading {
  const sources = Object.fromEntries(
    Object.entries(reading.sources).map(([pointer, source]) => [
      pointer,
      { ...source, box: boxInFile(source, turned), certainty: 'guess' as const },
    ]),
  )
  const told = new Set(reading.problems.map(({ pointer }) => pointer))
  const values = Object.entries(sources).filter(([pointer, { rule }]) => rule !== 'heading' && !told.has(pointer))
  const unsure = values.map(([pointer, { text }]) => ({ pointer, code: 'recognised' as const, params: { text } }))
  return { ...reading, sources, problems: [...reading.problems, ...unsure] }
}

function boxInFile({ page, box }: Pick<Source, 'page' | 'box'>, turned: TurnedPages): Box | null {
  const how = turned.get(page)
  if (box === null || how === undefined) return box
  const { x, y, width, height } = box
  switch (how.turns) {
    case 1:
      return { x: y, y: how.height - x - width, width: height, height: width }
    case 2:
      return { x: how.width - x - width, y: how.height - y - height, width, height }
    case 3:
      return { x: how.width - y - height, y: x, width: height, height: width }
    default:
      return box
  }
}
