import type { Concept } from '../lexicon.ts'
import { careActivities, careSettings } from './care-work.ts'
import {
  educationActivities,
  educationCertificates,
  educationFields,
  educationMethods,
  educationRoles,
  educationTechnology,
} from './education.ts'
import { healthFields, healthLicences, medicalActivities, medicalRoles } from './medicine.ts'
import { nursingRoles } from './nursing.ts'
import { socialActivities, socialFields, socialMethods, socialRoles, socialTechnology } from './social-work.ts'
import { careTechnology, therapyMethods, therapyRoles } from './therapies.ts'

/** Nursing, medicine, therapy, social work and education. */
export const careConcepts: readonly Concept[] = [
  ...nursingRoles,
  ...careActivities,
  ...careSettings,
  ...medicalRoles,
  ...medicalActivities,
  ...healthLicences,
  ...healthFields,
  ...therapyRoles,
  ...therapyMethods,
  ...careTechnology,
  ...socialRoles,
  ...socialActivities,
  ...socialMethods,
  ...socialFields,
  ...socialTechnology,
  ...educationRoles,
  ...educationActivities,
  ...educationMethods,
  ...educationFields,
  ...educationCertificates,
  ...educationTechnology,
]
