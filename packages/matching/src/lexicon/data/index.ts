import type { Concept } from '../lexicon.ts'
import { activities } from './activities.ts'
import { hrActivities, hrRoles, officeActivities, officeCertificates, officeRoles } from './administration.ts'
import { agricultureConcepts } from './agriculture.ts'
import { bankingActivities, bankingCertificates, bankingDomains, bankingRoles } from './banking-insurance.ts'
import { businessApplications } from './business-applications.ts'
import { careConcepts } from './care.ts'
import { certificates } from './certificates.ts'
import { clinicalActivities } from './clinical-work.ts'
import { commerceActivities, commerceConcepts, hospitalityRoles, officeSoftware, salesRoles } from './commerce.ts'
import { dailyWork, therapyWork } from './daily-work.ts'
import { data } from './data.ts'
import { withDeeds } from './deeds.ts'
import { degrees } from './degrees.ts'
import { domains } from './domains.ts'
import { financeActivities, financeMethods, financeRoles } from './finance.ts'
import { fieldDiplomas, fields } from './fields.ts'
import { foodAndBeautyActivities, foodAndBeautyRoles } from './food-and-beauty.ts'
import { frameworks } from './frameworks.ts'
import { hospitalityActivities } from './hospitality-work.ts'
import { industries } from './industries.ts'
import { industryParts } from './industry-parts.ts'
import { architecture, integration } from './integration.ts'
import { lawActivities, lawCertificates, lawFields, lawRoles } from './law.ts'
import { itWork } from './it-work.ts'
import { leadership } from './leadership.ts'
import { mediaConcepts } from './media.ts'
import { methods } from './methods.ts'
import { municipalActivities } from './municipal-work.ts'
import { occupationFamilies, withFamilies } from './occupation-families.ts'
import { foreignDiplomas, otherOccupations, tradeStudies } from './occupations-diplomas.ts'
import { industrialOccupations } from './occupations-industry.ts'
import { commercialOccupations, serviceOccupations } from './occupations-services.ts'
import { officeWork } from './office-work.ts'
import { platforms } from './platforms.ts'
import { businessProducts } from './products-business.ts'
import { healthProducts } from './products-health.ts'
import { serviceProducts } from './products-services.ts'
import { technicalProducts } from './products-technical.ts'
import { programmingLanguages } from './programming-languages.ts'
import { schoolAndSocialActivities } from './school-and-social-work.ts'
import { security } from './security.ts'
import { softSkills } from './soft-skills.ts'
import { studyFields } from './study-fields.ts'
import { teachingWork } from './teaching-work.ts'
import { technicalConcepts } from './technical.ts'

const ours: readonly Concept[] = [
  ...programmingLanguages,
  ...frameworks,
  ...data,
  ...platforms,
  ...integration,
  ...architecture,
  ...security,
  ...businessApplications,
  ...methods,
  ...activities,
  ...leadership,
  ...certificates,
  ...degrees,
  ...fields,
  ...fieldDiplomas,
  ...studyFields,
  ...domains,
  ...industryParts,
  ...financeActivities,
  ...financeMethods,
  ...financeRoles,
  ...careConcepts,
  ...clinicalActivities,
  ...schoolAndSocialActivities,
  ...municipalActivities,
  ...hospitalityActivities,
  ...foodAndBeautyRoles,
  ...foodAndBeautyActivities,
  ...technicalConcepts,
  ...officeActivities,
  ...hrActivities,
  ...officeRoles,
  ...hrRoles,
  ...officeCertificates,
  ...commerceActivities,
  ...salesRoles,
  ...hospitalityRoles,
  ...commerceConcepts,
  ...officeSoftware,
  ...bankingDomains,
  ...bankingActivities,
  ...bankingRoles,
  ...bankingCertificates,
  ...lawRoles,
  ...lawActivities,
  ...lawFields,
  ...lawCertificates,
  ...softSkills,
  ...dailyWork,
  ...teachingWork,
  ...itWork,
  ...therapyWork,
  ...officeWork,
  ...mediaConcepts,
  ...agricultureConcepts,
  ...industries,
  ...occupationFamilies,
  ...industrialOccupations,
  ...commercialOccupations,
  ...serviceOccupations,
  ...businessProducts,
  ...healthProducts,
  ...technicalProducts,
  ...serviceProducts,
  ...tradeStudies,
  ...foreignDiplomas,
  ...otherOccupations,
]

/** Every concept that Dossier knows, by theme. */
export const concepts: readonly Concept[] = withFamilies(withDeeds(ours))
