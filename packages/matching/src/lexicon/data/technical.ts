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
import { logisticsActivities, logisticsMethods, logisticsRoles, logisticsTools } from './logistics.ts'
import { productionActivities, productionMethods, productionRoles } from './production.ts'
import { technicalCertificates, technicalLicences } from './technical-licences.ts'

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
  ...productionRoles,
  ...productionMethods,
  ...logisticsActivities,
  ...logisticsRoles,
  ...logisticsMethods,
  ...logisticsTools,
  ...technicalLicences,
  ...technicalCertificates,
]
