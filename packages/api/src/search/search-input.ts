import { searchSorts } from '@dossier/db'
import { searchLanguages, timeZoneNamed } from '@dossier/search'
import { z } from 'zod'

/** The language of messages about a search. */
export const language = z
  .enum(searchLanguages)
  .default('en')
  .describe('Language of names and hints in the response; queries are understood in every language')
/** A search as typed. May be longer than what is parsed, so that the result can show where it was cut. */
export const query = z
  .string()
  .max(4000)
  .default('')
  .describe('Words, "phrases", -exclusions and qualifiers, such as candidate:müller type:cv after:2026-01-01')

/** The order of the results. */
export const sort = z
  .enum(searchSorts)
  .default('newest')
  .describe('Sorts by run time within each group: exact matches, then partial matches, then matches with typos')

/** A search and the settings to parse it with. */
export const reading = {
  query,
  language,
  timeZone: z
    .string()
    .max(64)
    .refine((name) => timeZoneNamed(name) !== null, 'A time zone is an IANA name, such as Europe/Zurich.')
    .default('UTC')
    .describe('IANA time zone that determines where days begin'),
}
