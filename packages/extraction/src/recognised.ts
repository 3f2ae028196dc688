import type { CvReading } from './reading.ts'

/** A reading of a scan: text recognition may have taken any letter for another, so every value is a guess, and stands among the problems. */
export function recognised(reading: CvReading): CvReading {
  const sources = Object.fromEntries(
    Object.entries(reading.sources).map(([pointer, source]) => [pointer, { ...source, certainty: 'guess' as const }]),
  )
  const told = new Set(reading.problems.map(({ pointer }) => pointer))
  const values = Object.entries(sources).filter(([pointer, { rule }]) => rule !== 'heading' && !told.has(pointer))
  const unsure = values.map(([pointer, { text }]) => ({ pointer, code: 'recognised' as const, params: { text } }))
  return { ...reading, sources, problems: [...reading.problems, ...unsure] }
}
