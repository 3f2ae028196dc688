import { offerTermsSchema, plainTheme, sectionsSchema, themeSchema } from '@dossier/generators'
import { localeSchema } from '@dossier/profiles'
import { z } from 'zod'

/** Terms shared by many offers; the others depend on the client. */
const commonTerms = offerTermsSchema.pick({
  vendor: true,
  contact: true,
  workload: true,
  hourlyRate: true,
  subcontracting: true,
})

/** The defaults of the team's new runs. */
export const runDefaultsSchema = z.object({
  locale: localeSchema.nullable().describe('Null: the language of whoever makes the run'),
  theme: themeSchema.describe('Also the theme of a run that is created without one'),
  terms: commonTerms,
  validDays: z.int().min(1).max(365).nullable().describe('Days for which an offer is valid; null suggests no date'),
  pdf: z.boolean().describe('Whether the form of a new run asks for CV and offer as PDF'),
  photo: z.boolean().default(false).describe('Whether the form of a new run asks for a photo in the CV'),
  sections: sectionsSchema
    .nullable()
    .default(null)
    .describe('The sections of the CV that the form of a new run starts with; null for those of the house'),
})
export type RunDefaults = z.infer<typeof runDefaultsSchema>

/** The defaults until somebody sets them. */
export const plainDefaults: RunDefaults = {
  locale: null,
  theme: plainTheme,
  terms: commonTerms.parse({}),
  validDays: null,
  pdf: true,
  photo: false,
  sections: null,
}

export const runDefaultsView = z.object({
  ...runDefaultsSchema.shape,
  terms: offerTermsSchema.describe('Ready for an offer of today: `validUntil` follows from `validDays`'),
})
export type RunDefaultsView = z.infer<typeof runDefaultsView>
