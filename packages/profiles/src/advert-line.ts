import { z } from 'zod'

/** How a part of an advert is classified; `remaining` is not a criterion and has no separate field. */
const advertPlaces = [
  'title',
  'heading',
  'must',
  'should',
  'language',
  'task',
  'fact',
  'summary',
  'goal',
  'remaining',
] as const

/** A part of an advert in its own words, from line `line` to line `lastLine` of the source, counted from 0. */
export const advertLineSchema = z
  .object({
    line: z.number().int().nonnegative(),
    lastLine: z.number().int().nonnegative(),
    text: z.string(),
    as: z.enum(advertPlaces),
  })
  .meta({ id: 'AdvertLine' })
export type AdvertLine = z.infer<typeof advertLineSchema>

/** A person's decisions about parts of an advert, by their text: a must, a should, or not a criterion. */
export const jobPlacementsSchema = z.record(z.string().max(20_000), z.enum(['must', 'should', 'none']))
export type JobPlacements = Readonly<z.infer<typeof jobPlacementsSchema>>
