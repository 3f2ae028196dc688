import { themeSchema } from '@dossier/generators'
import { candidateSchema, jobProfileSchema } from '@dossier/profiles'

/** One person as stated in the CV. */
export const candidateView = candidateSchema.meta({ id: 'Candidate' })

/** One job as stated by the client. */
export const jobProfileView = jobProfileSchema.meta({ id: 'JobProfile' })

/** The appearance of a firm's documents. */
export const themeView = themeSchema.meta({ id: 'Theme' })
