import type { CandidateProjection } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { judgeMust, period, sampleEngagement } from '../../testing/samples.ts'
import { LEXICON_VERSION, ourLexicon } from '../index.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }
const verdictOf = (criterion: string, parts: Partial<CandidateProjection>) => judgeMust(criterion, parts, ours).verdict

function did(activity: string): Partial<CandidateProjection> {
  return { engagements: [sampleEngagement({ role: 'Mitarbeit', activities: [activity], period: period('2018-01') })] }
}

function was(role: string): Partial<CandidateProjection> {
  return { engagements: [sampleEngagement({ role, period: period('2018-01') })] }
}

test.each([
  ['Erfahrung im Rechnungswesen', 'Führen der Kostenrechnung'],
  ['Erfahrung im Steuerwesen', 'Steuererklärungen für natürliche Personen'],
  ['Kenntnisse im Versicherungswesen', 'Policenverwaltung'],
  ['Experience in corporate finance', 'Mergers and acquisitions'],
  ['Führungserfahrung', 'Leitung eines Pflegeteams'],
  ['Erfahrung in der Pflege', 'Beatmungspflege'],
  ['Erfahrung im Sozialwesen', 'Betreuung in der Arbeitsintegration'],
  ['Unterrichtserfahrung', 'Religionsunterricht an der Primarstufe'],
  ['Expérience en gastronomie', 'Service traiteur'],
  ['Erfahrung in der Lebensmittelproduktion', 'Fleischverarbeitung'],
  ['Erfahrung im Bauwesen', 'Gerüstbau'],
  ['Erfahrung im Tiefbau', 'Tunnelbau'],
  ['Erfahrung in der Automatisierungstechnik', 'SPS-Programmierung'],
  ['Erfahrung im Qualitätsmanagement', 'Bearbeitung von CAPA'],
  ['Erfahrung in der Logistik', 'Kommissionierung'],
  ['Erfahrung in der Beschaffung', 'Lieferantenverhandlungen'],
  ['Erfahrung im Vertrieb', 'Verkaufsinnendienst'],
  ['Erfahrung in der Rekrutierung', 'Personalauswahl'],
  ['Arbeit in der Landwirtschaft', 'Ackerbau'],
  ['Kenntnisse der künstlichen Intelligenz', 'Machine Learning'],
  ['Backend-Entwicklung', 'Laravel'],
  ['Kenntnisse von TARDOC', 'Abrechnung nach TARDOC'],
  ['Kenntnisse der Leistungsabrechnung im Gesundheitswesen', 'Abrechnung nach TARDOC'],
  ['Systemadministration', 'Administration von Linux-Systemen'],
  ['PowerShell', 'Skripte in PowerShell'],
  ['Erfahrung im Controlling', 'IT-Controlling'],
  ['Behandlungspflege', 'Grund- und Behandlungspflege'],
  ['Erfahrung in der Intensivpflege', 'Neonatologische Intensivpflege'],
  ['Begleitung von Menschen mit Behinderung', 'Betreuung in einer WfbM'],
  ['Fräsbearbeitung', 'Drehen und Fräsen'],
  ['Kenntnisse in Lean Management', 'Lean Six Sigma'],
])('%s is shown by the narrower work “%s”', (criterion, activity) => {
  expect(verdictOf(criterion, did(activity))).toBe('fulfilled')
})

test.each([
  ['Verabreichung von Medikamenten', 'Dipl. Pflegefachfrau HF'],
  ['Anrichten von Speisen', 'Köchin'],
  ['Menüplanung', 'Küchenchef'],
  ['Gästebetreuung', 'Kellnerin'],
  ['Weinkenntnisse', 'Sommelière'],
  ['Haarfärben', 'Coiffeuse'],
  ['Führungserfahrung', 'Polier'],
  ['Führungserfahrung', 'Produktionsleiterin'],
  ['Technisches Zeichnen', 'Bauzeichnerin'],
  ['Technischer Verkauf', 'Vertriebsingenieur'],
  ['Fahrzeugdiagnose', 'Automobil-Mechatronikerin'],
  ['Erfahrung in der Logistik', 'Lagermitarbeiter'],
  ['Kundenkontakt', 'Verkäuferin'],
  ['Erfahrung im Gartenbau', 'Gärtnerin'],
  ['Fotografie', 'Fotografin'],
  ['Softwareentwicklung', 'Backend-Entwickler'],
  ['Softwareentwicklung', 'Lead Developer'],
  ['Erfahrung im Tiefbau', 'Polier Tiefbau'],
  ['Erfahrung in der Luftfracht', 'Sachbearbeiterin Luftfracht'],
  ['Lehrperson', 'Mathematiklehrerin'],
  ['CAD', 'CAD-Zeichner'],
  ['Erfahrung im Bildungswesen', 'Lehrperson'],
])('%s is shown by the occupation “%s”', (criterion, role) => {
  expect(verdictOf(criterion, was(role))).toBe('fulfilled')
})

test.each([
  ['Erfahrung in der Lohnbuchhaltung', did('Führen der Kostenrechnung')],
  ['Erfahrung im Controlling', did('Projektcontrolling')],
  ['Führungserfahrung', was('Sales Manager')],
  ['Führungserfahrung', was('Schichtleitung in der Pflege')],
  ['Führungserfahrung', was('Leiter Finanzen')],
  ['Projektleitung', did('Teilprojektleitung')],
  ['Softwareentwicklung', did('Betreuung von iOS-Geräten')],
  ['Erfahrung in der Buchhaltung', did('Spesenabrechnung')],
  ['Leitung von Geburten', was('Stillberaterin')],
  ['Weinkenntnisse', was('Kellnerin')],
  ['Erfahrung im Bauwesen', was('Schreinerin')],
  ['Softwareentwicklung', did('Java Schulungen organisiert')],
  ['Erfahrung im strategischen Einkauf', was('Einkäuferin')],
  ['Unterrichtserfahrung', was('Schulsekretärin')],
])('%s is not shown by what is only related', (criterion, parts) => {
  expect(verdictOf(criterion, parts)).not.toBe('fulfilled')
})
