import { z } from 'zod'

/** With `capped` there are at least so many. */
const countFields = { count: z.int(), capped: z.boolean() }

export const documentCountSchema = z.object(countFields).meta({ id: 'DocumentCount' })
export type DocumentCount = z.infer<typeof documentCountSchema>

const facetSchema = z.array(z.object({ value: z.string(), label: z.string(), ...countFields }))

/** Each facet's most frequent values; `value` is an id, `label` what people call it. */
export const documentFacetsSchema = z
  .object({ type: facetSchema, candidate: facetSchema, job: facetSchema, status: facetSchema, user: facetSchema })
  .meta({ id: 'DocumentFacets' })
export type DocumentFacets = z.infer<typeof documentFacetsSchema>
