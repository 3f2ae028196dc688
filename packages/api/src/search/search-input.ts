import { searchSorts } from '@dossier/db'
import { searchLanguages } from '@dossier/search'
import { z } from 'zod'

/** The language of what is answered about a search. */
export const language = z
  .enum(searchLanguages)
  .default('en')
  .describe('Of names and hints in what is answered; queries are understood in every language')
/** A search as it is typed. Longer than what is read of it, so that the answer can say where it was cut. */
export const query = z
  .string()
  .max(4000)
  .default('')
  .describe('Words, "phrases", -without, and qualifiers: candidate:müller type:cv after:2026-01-01')

/** In which order a search is answered. */
export const sort = z
  .enum(searchSorts)
  .default('newest')
  .describe('By the time of the run, within exact hits, then parts of words, then forgiven typos')

/** A search and what it is read against. */
export const reading = {
  query,
  language,
  timeZone: z
    .string()
    .max(64)
    .refine(isTimeZone, 'A time zone is an IANA name, such as Europe/Zurich.')
    .default('UTC')
    .describe('IANA name of the zone in which days begin'),
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
