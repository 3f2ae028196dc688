import { z } from 'zod'

/** If `capped`, there are at least this many. */
const countFields = { count: z.int(), capped: z.boolean() }

export const documentCountSchema = z.object(countFields).meta({ id: 'DocumentCount' })
export type DocumentCount = z.infer<typeof documentCountSchema>

const facetSchema = z.array(z.object({ value: z.string(), label: z.string(), ...countFields }))

/** Each facet's most frequent values; `value` is an ID, `label` its display name. */
export const documentFacetsSchema = z
  .object({ type: facetSchema, candidate: facetSchema, job: facetSchema, status: facetSchema, user: facetSchema })
  .meta({ id: 'DocumentFacets' })
export type DocumentFacets = z.infer<typeof documentFacetsSchema>

/** The number of matching audit events, and the most frequent values of each facet. */
export const auditFacetsSchema = z
  .object({
    total: documentCountSchema,
    type: facetSchema,
    user: facetSchema,
    /** Days as `2026-01-27`, months as `2026-01`, or years, depending on the time span of the events; newest first. */
    on: facetSchema,
  })
  .meta({ id: 'AuditFacets' })
export type AuditFacets = z.infer<typeof auditFacetsSchema>
