import { offerTermsSchema, plainTheme, themeSchema } from '@dossier/generators'
import { localeSchema } from '@dossier/profiles'
import { z } from 'zod'

/** Terms that are the same in many offers; the others belong to one client. */
const commonTerms = offerTermsSchema.pick({
  vendor: true,
  contact: true,
  workload: true,
  hourlyRate: true,
  subcontracting: true,
})

/** What the team's new runs start with. */
export const runDefaultsSchema = z.object({
  locale: localeSchema.nullable().describe('Null: the language of whoever makes the run'),
  theme: themeSchema.describe('Also the theme of a run that is created without one'),
  terms: commonTerms,
  validDays: z.int().min(1).max(365).nullable().describe('Days for which an offer is valid; null suggests no date'),
  pdf: z.boolean().describe('Whether the form of a new run asks for CV and offer as PDF'),
})
export type RunDefaults = z.infer<typeof runDefaultsSchema>

/** What runs start with until somebody sets it. */
export const plainDefaults: RunDefaults = {
  locale: null,
  theme: plainTheme,
  terms: commonTerms.parse({}),
  validDays: null,
  pdf: true,
}

export const runDefaultsView = z.object({
  ...runDefaultsSchema.shape,
  terms: offerTermsSchema.describe('Ready for an offer of today: `validUntil` follows from `validDays`'),
})
export type RunDefaultsView = z.infer<typeof runDefaultsView>
