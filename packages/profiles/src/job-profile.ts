import { z } from 'zod'
import { localeSchema } from './language.ts'

/** One job as the client states it, in English keys; values stay in the language of the profile. One bullet, one entry. */
export const jobProfileSchema = z.object({
  locale: localeSchema,
  title: z.string(),
  client: z.string(),
  organisationUnit: z.string(),
  programme: z.array(z.string()),
  summary: z.string(),
  goal: z.string(),
  roleInSetup: z.string(),
  collaboration: z.array(z.string()),
  tasks: z.object({
    core: z.array(z.string()),
    operational: z.array(z.string()),
    governance: z.array(z.string()),
  }),
  must: z.array(z.string()),
  should: z.array(z.string()),
  languages: z.array(z.object({ name: z.string(), level: z.string() })),
  assignment: z.object({
    start: z.string(),
    end: z.string(),
    extension: z.string(),
    workload: z.string(),
    locations: z.array(z.string()),
    deliveryModel: z.string(),
  }),
  reporting: z.object({ meetings: z.array(z.string()), artifacts: z.array(z.string()) }),
  contact: z.object({ role: z.string(), name: z.string(), organisation: z.string() }),
})
export type JobProfile = z.infer<typeof jobProfileSchema>
