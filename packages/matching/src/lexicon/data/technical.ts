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
import { engineeringNorms, engineeringWork } from './engineering-work.ts'
import { greenWork } from './green-work.ts'
import { siteTools, siteWork } from './site-work.ts'
import { technicalCertificates, technicalLicences } from './technical-licences.ts'
import { maintenanceTools, technicalWork, technicalWorkRoles } from './technical-work.ts'
import { transportTools, transportWork, transportWorkRoles } from './transport-work.ts'
import { workshopLicences, workshopTools, workshopWork } from './workshop-work.ts'

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
  ...technicalWork,
  ...technicalWorkRoles,
  ...maintenanceTools,
  ...siteWork,
  ...siteTools,
  ...workshopWork,
  ...workshopLicences,
  ...workshopTools,
  ...engineeringWork,
  ...engineeringNorms,
  ...transportWork,
  ...transportTools,
  ...transportWorkRoles,
  ...greenWork,
]
