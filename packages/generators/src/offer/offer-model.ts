import { z } from 'zod'

/**
 * The commercial terms entered by a person. Nothing is assumed: an empty string is printed as an open marker.
 * `validUntil` is an ISO date, derived from `asOf` if absent.
 */
export const offerTermsSchema = z.object({
  id: z.string().max(100).default(''),
  vendor: z.string().max(200).default(''),
  client: z.string().max(200).default(''),
  contact: z
    .object({
      name: z.string().max(200).default(''),
      role: z.string().max(200).default(''),
      email: z.string().max(200).default(''),
      phone: z.string().max(100).default(''),
    })
    .prefault({}),
  workload: z.string().max(200).default(''),
  availability: z.string().max(200).default(''),
  hourlyRate: z.string().max(200).default(''),
  subcontracting: z.string().max(200).default(''),
  validUntil: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
})
export type OfferTerms = z.infer<typeof offerTermsSchema>

/** A sentence of the offer and the pointers of the criteria that support it. No sentence makes a claim without a pointer. */
export interface OfferClaim {
  text: string
  criteria: string[]
}

/**
 * The texts of an offer, made only from the inputs and from criteria whose evidence resolves. The criteria table comes
 * from the match.
 */
export interface Offer {
  id: string
  vendor: string
  client: string
  /** ISO date. */
  date: string
  contact: OfferTerms['contact']
  subject: string
  roleContext: string[]
  suitability: OfferClaim[]
  conditions: { workload: string; availability: string; hourlyRate: string; subcontracting: string; validUntil: string }
  assessment: string[]
  /** What the client gains; each claim is proven or confirmed by a person. */
  addedValue: OfferClaim[]
  /** What is not proven, stated openly. */
  gaps: OfferClaim[]
  recommendation: string
  closing: string
}
