import { expect, test } from 'vitest'
import type { Verdict } from '../../result.ts'
import { period, sampleEngagement, sampleMatch } from '../../testing/samples.ts'
import { LEXICON_VERSION, ourLexicon } from '../index.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

function verdictOn(criterion: string, line: string): Verdict | undefined {
  const engagements = [sampleEngagement({ activities: [line], period: period('2015-01') })]
  const { must, softSkills } = sampleMatch({ engagements }, { must: [criterion] }, ours)
  return [...must, ...softSkills][0]?.verdict
}

test.each([
  ['Erfahrung mit einem CRM', 'Pflege der Kundendaten in CAS genesisWorld'],
  ['Experience with a CRM system', 'Kept client records in SugarCRM'],
  ['Erfahrung mit einem ERP-System', 'Stammdaten in proALPHA gepflegt'],
  ['Kenntnisse eines Warenwirtschaftssystems', 'Bestellungen in JTL-Wawi erfasst'],
  ['Erfahrung mit einer Buchhaltungssoftware', 'Debitoren in bexio geführt'],
  ['Experience with accounting software', 'Bookkeeping in Xero'],
  ['Maîtrise d’un logiciel de comptabilité', 'Saisie des factures sur Pennylane'],
  ['Erfahrung mit einer Lohnsoftware', 'Monatsläufe mit SwissSalary'],
  ['Expérience d’un logiciel de paie', 'Bulletins établis sur Silae'],
  ['Erfahrung mit einem Bewerbermanagementsystem', 'Bewerbungen über Umantis verwaltet'],
  ['Experience with an applicant tracking system', 'Scheduled interviews in SmartRecruiters'],
  ['Connaissance d’un SIRH', 'Gestion des absences sur Eurécia'],
  ['Erfahrung mit einem Dienstplanungsprogramm', 'Dienstpläne im Polypoint PEP erstellt'],
  ['Experience with e-procurement systems', 'Raised purchase orders in Coupa'],
  ['Erfahrung mit einem DMS', 'Belege in DocuWare abgelegt'],
  ['Erfahrung mit Projektmanagement-Tools', 'Aufgaben in Trello gesteuert'],
  ['Erfahrung mit einem Klinikinformationssystem', 'Dokumentation in ORBIS KIS'],
  ['Experience with an electronic patient record', 'Recorded observations in SystmOne'],
  ['Erfahrung mit einer Praxissoftware', 'Abrechnung über Triamed'],
  ['Maîtrise d’un logiciel de cabinet médical', 'Gestion des dossiers sur Hellodoc'],
  ['Erfahrung mit LIMS', 'Proben in LabVantage erfasst'],
  ['Experience with a chromatography data system', 'Processed HPLC runs in Chromeleon'],
  ['Erfahrung mit einer Statistiksoftware', 'Auswertungen mit Stata'],
  ['Erfahrung mit einer Anwaltssoftware', 'Akten in RA-MICRO geführt'],
  ['Experience of a legal case management system', 'Ran files on Proclaim case management'],
  ['Erfahrung mit juristischen Datenbanken', 'Recherchen in Swisslex'],
  ['Experience with school MIS', 'Kept attendance registers on Bromcom'],
  ['Erfahrung mit einer Immobiliensoftware', 'Mietzinse in GARAIO REM verbucht'],
  ['Maîtrise d’un logiciel de gérance', 'Décomptes sur ImmoTop2'],
  ['Erfahrung mit einer Hotelsoftware', 'Check-in mit Sihot'],
  ['Experience with EPOS systems', 'Took payments on Zonal EPOS'],
  ['Erfahrung mit einem Kassensystem', 'Bonieren mit orderbird'],
  ['Expérience d’un logiciel de réservation de restaurant', 'Plan de salle sur Zenchef'],
  ['Erfahrung mit Monitoring', 'Überwacht mit Checkmk'],
  ['Experience of RPA', 'Built robots in Blue Prism'],
  ['UiPath oder ähnlich', 'Bots in Blue Prism gebaut'],
  ['Erfahrung mit Firewalls', 'Regeln auf Palo Alto gepflegt'],
  ['Container-Orchestrierung', 'Kubernetes-Cluster betrieben'],
  ['Mobile Device Management', 'Intune eingeführt'],
  ['Erfahrung mit einem CMS', 'Seiten in WordPress gepflegt'],
  ['Erfahrung mit Prozessleitsystemen', 'Anlage über PCS 7 gefahren'],
])('«%s» is fulfilled by «%s»', (criterion, line) => {
  expect(verdictOn(criterion, line)).toBe('fulfilled')
})

test.each([
  ['Erfahrung mit CAS genesisWorld', 'Pflege der Kundendaten in SugarCRM'],
  ['Erfahrung mit Datadog', 'Server mit AppDynamics beobachtet'],
  ['UiPath', 'Bots in Blue Prism gebaut'],
  ['Kenntnisse in TYPO3', 'Seiten in WordPress gepflegt'],
  ['Experience with Shopify', 'Ran a shop on Magento'],
  ['Erfahrung mit Veeam', 'Sicherungen mit Commvault'],
  ['Erfahrung mit Fortinet', 'Regeln auf Palo Alto gepflegt'],
  ['Kenntnisse in QGIS', 'Karten in ArcGIS gezeichnet'],
  ['DNS und DHCP', 'LAN und WAN betrieben'],
  ['Erfahrung mit VPN', 'Firewall-Regeln gepflegt'],
  ['Container-Orchestrierung', 'Dienste in Docker gebaut'],
  ['Erfahrung mit Intune', 'Clients mit SCCM verteilt'],
  ['Kenntnisse in Routing', 'Mounted the customers’ switches'],
  ['Facebook Ads', 'Anzeigen auf LinkedIn Ads gebucht'],
  ['Kenntnisse in memoQ', 'Übersetzt mit Trados'],
  ['Robot Framework', 'Tests in Tosca Testsuite gebaut'],
  ['Erfahrung mit einem CRM', 'Stammdaten in proALPHA gepflegt'],
  ['Erfahrung mit einer Buchhaltungssoftware', 'Monatsläufe mit SwissSalary'],
  ['Experience with payroll software', 'Bookkeeping in Xero'],
  ['Kenntnisse in Navision', 'Kundendaten in Dynamics CRM gepflegt'],
  ['Erfahrung mit einer Lohnsoftware', 'Bewerbungen über Umantis verwaltet'],
  ['Recherche in beck-online', 'Recherchen in Swisslex'],
  ['Erfahrung mit einem Klinikinformationssystem', 'Abrechnung über Triamed'],
  ['Erfahrung mit einem Laborinformationssystem', 'Processed HPLC runs in Chromeleon'],
  ['Experience with chromatography data systems', 'Workshops to empower patients'],
  ['Experience of a legal case management system', 'Drove a Clio to clients'],
  ['Experience with a learning management system', 'Painted in oil on canvas'],
  ['Erfahrung mit einer Hotelsoftware', 'Bonieren mit orderbird'],
  ['Maîtrise d’un logiciel de caisse', 'Encaisser l’addition à table'],
  ['Erfahrung mit Videokonferenzsystemen', 'Fotos mit Zoom und Stativ'],
  ['Erfahrung mit Kollaborationstools', 'Leitung von drei Teams'],
  ['Experience with an applicant tracking system', 'ATS qualified sound technician'],
])('«%s» is not fulfilled by «%s»', (criterion, line) => {
  expect(verdictOn(criterion, line)).not.toBe('fulfilled')
})
