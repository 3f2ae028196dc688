import type { Concept } from '../lexicon.ts'
import {
  buildingServices,
  buildingServicesMethods,
  buildingServicesRoles,
  buildingServicesTools,
} from './building-services.ts'
import { buildingCrafts, buildingTrades } from './building-trades.ts'
import { bimMethods, cadTools } from './cad-bim.ts'
import {
  constructionActivities,
  constructionDomains,
  constructionFields,
  constructionMethods,
  constructionRoles,
} from './construction.ts'
import { automationTools, engineeringActivities, engineeringFields, engineeringRoles } from './engineering.ts'
import { productionActivities } from './production.ts'

/** Construction, building services, engineering, production and logistics. */
export const technicalConcepts: readonly Concept[] = [
  ...buildingCrafts,
  ...buildingTrades,
  ...buildingServices,
  ...buildingServicesRoles,
  ...buildingServicesMethods,
  ...buildingServicesTools,
  ...constructionActivities,
  ...constructionDomains,
  ...constructionMethods,
  ...constructionRoles,
  ...constructionFields,
  ...cadTools,
  ...bimMethods,
  ...engineeringActivities,
  ...engineeringRoles,
  ...engineeringFields,
  ...automationTools,
  ...productionActivities,
]
