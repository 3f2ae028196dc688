import type { CefrLevel } from './candidate.ts'
import type { Certainty } from './period-parse.ts'

export interface ParsedLevel {
  level: CefrLevel | null
  native: boolean
  certainty: Certainty
}

const starLevels: Readonly<Record<string, CefrLevel>> = { 1: 'A2', 2: 'B1', 3: 'B2', 4: 'C1', 5: 'C2' }

/** Most telling words first: the first pattern that matches decides. */
const wordLevels: readonly (readonly [RegExp, CefrLevel | 'native'])[] = [
  [/mutter\s?sprach|erst\s?sprache|native|mother tongue|langue maternelle|maternelle|bilingu|zweisprachig/u, 'native'],
  [/full professional|near.native|proficient|mastery|ma[iî]trise/u, 'C1'],
  [/limited working|conversational|konversation|conversation/u, 'B1'],
  [/professional working|upper.intermediate|obere mittelstufe|fortgeschritten|intermédiaire avancé/u, 'B2'],
  [/elementary|basic|basis|grundkenntnis|grundlagen|notions|élémentaire|bases?\b|schulkenntnis|scolaire/u, 'A2'],
  [/beginner|anfänger|débutant/u, 'A1'],
  [/verhandlungs|business.fluent|flie(?:ss|ß)end|fluent|courant|couramment|négociation|negotiation/u, 'C1'],
  [/sehr gut|stilsicher|very good|très bon|très bien|advanced|avancé|excellent/u, 'B2'],
  [/\bgut\b|gute|\bgood\b|\bbon(?:ne)?s?\b|\bbien\b|intermediate|mittelstufe|intermédiaire|working knowledge/u, 'B1'],
]

/**
 * Reads a language level: 1 to 5 of the agency (5 native, 4 C1, 3 B2, 2 B1, 1 A2), a CEFR level, or words in de, en, fr.
 * Of two CEFR levels (`B2/C1`) the lower counts. Words other than "native speaker" are guesses.
 */
export function parseLanguageLevel(source: string): ParsedLevel {
  const text = source.trim().toLowerCase().normalize('NFC')
  const stars = /^([1-5])(?:\s*\/\s*5)?$/.exec(text)?.[1] ?? starCount(text)
  if (stars !== null) return { level: starLevels[stars] ?? null, native: stars === '5', certainty: 'exact' }
  const words = wordLevels.find(([pattern]) => pattern.test(text))?.[1]
  if (words === 'native') return { level: 'C2', native: true, certainty: 'exact' }
  const cefr = [...text.matchAll(/(?<![\p{L}\d])[abc][12](?![\p{L}\d])/gu)].map(([level]) => level.toUpperCase())
  const lowest = cefr.toSorted()[0]
  if (lowest !== undefined) {
    return { level: lowest as CefrLevel, native: false, certainty: cefr.length === 1 ? 'exact' : 'guessed' }
  }
  return { level: words ?? null, native: false, certainty: words === undefined ? 'none' : 'guessed' }
}

function starCount(text: string): string | null {
  if (!/^[★☆⭐]{1,5}$/u.test(text)) return null
  return String([...text].filter((star) => star !== '☆').length)
}
