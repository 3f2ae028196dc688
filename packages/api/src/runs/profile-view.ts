import { themeSchema } from '@dossier/generators'
import { candidateSchema, jobProfileSchema } from '@dossier/profiles'

/** One person as the CV states them. */
export const candidateView = candidateSchema.meta({ id: 'Candidate' })

/** One job as the client states it. */
export const jobProfileView = jobProfileSchema.meta({ id: 'JobProfile' })

/** What a firm's documents look like. */
export const themeView = themeSchema.meta({ id: 'Theme' })
