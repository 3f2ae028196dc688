import type { Offer } from '@dossier/generators'
import { z } from 'zod'
import { schemaOf } from '../floor/output-schemas.ts'

const claim = z.object({ text: z.string(), criteria: z.array(z.string()) })

/** An offer as text, each claim with the criteria that support it. */
export const offerSchema = schemaOf<Offer>()(
  z.object({
    id: z.string(),
    vendor: z.string(),
    client: z.string(),
    date: z.string(),
    contact: z.object({ name: z.string(), role: z.string(), email: z.string(), phone: z.string() }),
    subject: z.string(),
    roleContext: z.array(z.string()),
    suitability: z.array(claim),
    conditions: z.object({
      workload: z.string(),
      availability: z.string(),
      hourlyRate: z.string(),
      subcontracting: z.string(),
      validUntil: z.string(),
    }),
    assessment: z.array(z.string()),
    addedValue: z.array(claim),
    gaps: z.array(claim),
    recommendation: z.string(),
    closing: z.string(),
  }),
).meta({ id: 'Offer' })
