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
  locale: localeSchema.nullable().describe('Null for the language of the member who creates the run'),
  theme: themeSchema.describe('Also applies to a run that is created without a theme'),
  terms: commonTerms,
  validDays: z
    .int()
    .min(1)
    .max(365)
    .nullable()
    .describe('Number of days that an offer is valid; null suggests no date'),
  pdf: z.boolean().describe('Whether the form for a new run preselects PDF for the CV and the offer'),
  photo: z.boolean().default(false).describe('Whether the form for a new run asks for a photo'),
  sections: sectionsSchema
    .nullable()
    .default(null)
    .describe('The sections of the CV that the form for a new run starts with; null for the default sections'),
})
export type RunDefaults = z.infer<typeof runDefaultsSchema>

/** The defaults of a team that has not set any. */
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
  terms: offerTermsSchema.describe('For an offer created today: `validUntil` follows from `validDays`'),
})
export type RunDefaultsView = z.infer<typeof runDefaultsView>
