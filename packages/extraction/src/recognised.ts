import type { CvReading } from './reading.ts'

/** Marks every value in the reading of a scan as a guess and reports it, because text recognition can mistake any letter. */
export function recognised(reading: CvReading): CvReading {
  const sources = Object.fromEntries(
    Object.entries(reading.sources).map(([pointer, source]) => [pointer, { ...source, certainty: 'guess' as const }]),
  )
  const told = new Set(reading.problems.map(({ pointer }) => pointer))
  const values = Object.entries(sources).filter(([pointer, { rule }]) => rule !== 'heading' && !told.has(pointer))
  const unsure = values.map(([pointer, { text }]) => ({ pointer, code: 'recognised' as const, params: { text } }))
  return { ...reading, sources, problems: [...reading.problems, ...unsure] }
}
