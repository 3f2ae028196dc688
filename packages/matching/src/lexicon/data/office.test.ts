import { expect, test } from 'vitest'
import { tokenise } from '../../text/normalise.ts'
import { findConcepts } from '../find.ts'
import { ourLexicon } from '../index.ts'

function conceptsOf(text: string): string[] {
  return findConcepts(text, tokenise(text), ourLexicon()).map((hit) => hit.concept.id)
}

const proves = (id: string) => [...(ourLexicon().proves.get(id) ?? [])]

test.each([
  ['accounting', 'Führen der Buchhaltung', 'accounting', 'tenue de la comptabilité'],
  ['financial-accounting', 'Fibu', 'financial accounting', 'comptabilité générale'],
  ['accounts-payable', 'Kreditorenbuchhaltung', 'accounts payable', 'comptabilité fournisseurs'],
  ['accounts-receivable', 'Debitorenbuchhaltung', 'accounts receivable', 'comptabilité débiteurs'],
  ['payroll-accounting', 'Lohn- und Gehaltsabrechnung', 'payroll processing', 'établissement des salaires'],
  ['payroll-accounting', 'Löhne abrechnen', 'running payroll', 'gestion de la paie'],
  ['annual-accounts', 'Jahresabschlüsse', 'year-end closing', 'bouclement annuel'],
  ['monthly-closing', 'Monatsabschlüsse', 'month-end close', 'clôtures mensuelles'],
  ['controlling', 'Controlling', 'management control', 'contrôle de gestion'],
  ['cost-accounting', 'Betriebsbuchhaltung', 'cost accounting', 'comptabilité analytique'],
  ['dunning', 'Mahnwesen', 'payment reminders', 'gestion des rappels'],
  ['invoicing', 'Fakturierung', 'invoicing', 'facturation'],
  ['financial-audit', 'Wirtschaftsprüfung', 'external audit', 'révision des comptes'],
  ['auditor', 'Revisorin', 'statutory auditor', 'réviseur agréé'],
  ['fiduciary', 'Treuhänderin', 'Mandatsleiter Treuhand', 'agent fiduciaire'],
  ['tax-adviser', 'Steuerberaterin', 'tax advisor', 'fiscaliste'],
  ['compliance-officer', 'Compliance Officer', 'compliance specialist', 'responsable conformité'],
  ['claims-handling', 'Schadenregulierung', 'claims handling', 'gestion des sinistres'],
  ['old-age-insurance', 'AHV', 'old-age and survivors’ insurance', 'AVS/AI'],
  ['jurist', 'Juristin', 'legal counsel', 'juriste d’entreprise'],
  ['attorney', 'Rechtsanwältin', 'attorney-at-law', 'avocate'],
  ['notary', 'Notarin', 'notary public', 'notaire'],
  ['bar-exam', 'Anwaltspatent', 'bar admission', 'brevet d’avocat'],
  ['contract-drafting', 'Ausarbeitung von Verträgen', 'drafting contracts', 'rédaction de contrats'],
  ['labour-law', 'Arbeitsrecht', 'employment law', 'droit du travail'],
  [
    'data-protection-officer',
    'Datenschutzbeauftragte',
    'data protection officer',
    'déléguée à la protection des données',
  ],
  ['commercial-employee', 'Kauffrau EFZ', 'commercial employee', 'CFC d’employée de commerce'],
  ['commercial-apprenticeship', 'kaufmännische Ausbildung', 'commercial training', 'formation commerciale'],
  ['secretarial-work', 'Sekretariatsarbeiten', 'secretarial duties', 'travaux de secrétariat'],
  ['minute-taking', 'Protokollführung', 'taking minutes', 'rédaction de procès-verbaux'],
  ['executive-assistant', 'Direktionsassistentin', 'executive assistant', 'assistante de direction'],
  ['receptionist', 'Rezeptionistin', 'receptionist', 'réceptionniste'],
  ['telephone-service', 'Telefonzentrale', 'switchboard', 'accueil téléphonique'],
  ['personnel-administration', 'Personaladministration', 'HR administration', 'administration du personnel'],
  ['recruiting', 'Personalrekrutierung', 'recruitment', 'recrutement'],
  ['hr-specialist', 'HR-Fachfrau', 'HR generalist', 'spécialiste RH'],
  ['translator', 'Übersetzerin', 'translator', 'traductrice'],
  ['event-organisation', 'Organisation von Anlässen', 'event management', 'organisation d’événements'],
  ['inside-sales', 'Verkaufsinnendienst', 'inside sales', 'administration des ventes'],
  ['customer-acquisition', 'Neukundengewinnung', 'new business acquisition', 'acquisition de clients'],
  ['customer-service', 'Kundendienst', 'customer service', 'service à la clientèle'],
  ['complaint-management', 'Reklamationsbearbeitung', 'complaint handling', 'gestion des réclamations'],
  ['shop-assistant', 'Verkäuferin', 'sales assistant', 'vendeuse'],
  ['retail-specialist', 'Detailhandelsfachfrau', 'retail specialist', 'gestionnaire du commerce de détail'],
  ['seo', 'Suchmaschinenoptimierung', 'SEO', 'référencement naturel'],
  ['cook', 'Köchin', 'line cook', 'cuisinière'],
  ['waiter', 'Servicefachangestellte', 'waitress', 'serveuse'],
  ['excel', 'MS Excel', 'Microsoft Excel', 'Excel'],
  ['pivot-tables', 'Pivot-Tabellen', 'pivot tables', 'tableaux croisés dynamiques'],
  ['excel-formulas', 'SVERWEIS', 'VLOOKUP', 'RECHERCHEV'],
])('%s is named by “%s”, “%s” and “%s”', (id, german, english, french) => {
  expect([german, english, french].filter((text) => !conceptsOf(text).includes(id))).toEqual([])
})

test.each([
  ['Kantonalbank', 'private-banking'],
  ['Asset Management', 'private-banking'],
  ['Lohnbuchhaltung', 'human-resources'],
  ['Payroll', 'personnel-administration'],
  ['FINMA', 'compliance'],
  ['Zoll', 'taxation'],
  ['Mehrwertsteuer', 'taxation'],
  ['Steuerverwaltung', 'tax-law'],
  ['Vertragsrecht', 'administrative-law'],
  ['Öffentlichkeitsarbeit', 'communication'],
  ['Kassensysteme', 'retail'],
  ['Grosshandel', 'retail'],
  ['Gastronomie', 'tourism'],
  ['Hotellerie', 'gastronomy'],
  ['SEO', 'sea'],
  ['Key Account Management', 'customer-acquisition'],
  ['Herr Koch leitet das Projekt', 'cook'],
  ['Herr Kaufmann leitet das Projekt', 'commercial-employee'],
  ['Dr. Richter hat den Bericht geprüft', 'judge'],
  ['in other words, a word of thanks', 'word'],
  ['the outlook for next year', 'outlook'],
  ['Staatssekretärin', 'secretary'],
  ['gestion des serveurs Linux', 'waiter'],
  ['Jura-Gebirge', 'law-degree'],
  ['Konsolidierung der Serverlandschaft', 'consolidation'],
  ['API-Controller in Java', 'controller'],
  ['Bildung einer neuen Ablage der Daten', 'secretarial-work'],
  ['Materialbuchhaltung', 'accounting'],
  ['interpreting data', 'interpreting'],
  ['Versicherungsbroker', 'underwriting'],
])('“%s” does not name %s', (text, id) => {
  expect(conceptsOf(text)).not.toContain(id)
})

test.each([
  ['payroll-accountant', 'accounting'],
  ['accounts-payable', 'accounting'],
  ['cfo', 'executive-management'],
  ['attorney', 'law-degree'],
  ['retail-banking', 'banking'],
  ['seo', 'marketing'],
  ['pivot-tables', 'excel'],
])('%s proves %s, and never the other way', (special, general) => {
  expect(proves(special)).toContain(general)
  expect(proves(general)).not.toContain(special)
})
