import { define } from './define.ts'

/** What is done in offices, shops, law firms and server rooms: payments, reconciliations, supplier contracts, tickets, windows. */
export const officeWork = define('activity', {
  'period-end-entries': {
    name: ['Abgrenzungsbuchungen', 'accruals and prepayments', 'écritures de régularisation'],
    also: 'Abgrenzungen zum Monatsende, Abschlussbuchungen, transitorische Buchungen, month-end accruals, accruals and prepayments, month-end journals, accrual postings, écritures de clôture, provisions et régularisations',
    proves: 'accounting',
  },
  'framework-contracts': {
    name: ['Rahmenverträge mit Lieferanten', 'supplier framework contracts', 'contrats-cadres fournisseurs'],
    also: 'Rahmenverträge, Rahmenverträgen, Rahmenvertrag, Rahmenvereinbarungen, Jahresverträge mit Lieferanten, Jahresvereinbarungen mit Lieferanten, framework {contracts|contract|agreements|agreement}, annual supplier contracts, contrats-cadres, contrat-cadre, contrats annuels avec les fournisseurs',
  },
  'supplier-quotations': {
    name: ['Einholen von Angeboten', 'obtaining quotations', 'demandes d’offres'],
    also: 'Angebote {einholen|eingeholt|einholte}, Offerten {einholen|eingeholt}, Einholung von {Angeboten|Offerten}, Einholen von Offerten, {obtaining|requesting|getting|sourcing} {quotes|quotations}, requests for quotation, obtained {quotes|quotations}, demande d’offres, demandes de devis, demande de devis',
  },
  'supplier-evaluation': {
    name: ['Lieferantenbewertung', 'supplier evaluation', 'évaluation des fournisseurs'],
    also: 'Lieferantenbeurteilung, Lieferantenbewertungen, Lieferantenbeurteilungen, Bewertung von Lieferanten, Beurteilung von Lieferanten, supplier evaluations, supplier assessment, supplier assessments, vendor evaluation, évaluation de fournisseurs, évaluations des fournisseurs',
  },
  'hr-metrics': {
    name: ['HR-Kennzahlen', 'HR metrics', 'indicateurs RH'],
    also: 'HR-Reporting, HR Reporting, Personalkennzahlen, Personalstatistik(en), Personalreporting, HR-KPIs, HR-Controlling-Berichte, HR reporting, HR KPIs, people analytics, workforce reporting, workforce metrics, statistiques du personnel, reporting RH, tableaux de bord RH, statistiques RH',
  },
  'works-council-talks': {
    name: [
      'Verhandlungen mit der Arbeitnehmervertretung',
      'negotiating with employee representatives',
      'négociations avec les représentants du personnel',
    ],
    also: 'Verhandlungen mit {dem Betriebsrat|Betriebsräten|Arbeitnehmervertretungen|Gewerkschaften|der Personalvertretung|Sozialpartnern|Personalverbänden}, Betriebsratsverhandlungen, Betriebsvereinbarungen, Interessenausgleich, Interessenausgleiche, Interessenausgleichen, negotiations with {trade unions|unions|works councils|the works council|employee representatives}, négociations avec les {syndicats|partenaires sociaux}, négociations syndicales',
    proves: 'labour-relations',
  },
  'web-analytics': {
    name: ['Webanalyse', 'web analytics', 'analyse d’audience web'],
    also: 'Web-Analyse, Webanalytics, Web Analytics, Adobe Analytics, Matomo, website analytics, digital analytics, Auswertung der Websitezugriffe, web analytique, analytique web',
  },
  'paid-social': {
    name: ['Social-Media-Kampagnen', 'paid social campaigns', 'campagnes sur les réseaux sociaux'],
    also: 'Social-Media-Werbung, Social Ads, Facebook Ads, Meta Ads, Meta-Kampagnen, Meta-Anzeigen, Instagram Ads, LinkedIn Ads, LinkedIn-Kampagnen, Facebook-Kampagnen, Facebook-Anzeigen, paid social, social campaigns, social media campaigns, social advertising, campagnes {Meta|Facebook|LinkedIn|Instagram}, publicité sur les réseaux sociaux, campagnes social media',
    proves: 'campaign-management',
  },
  'agency-steering': {
    name: ['Steuerung von Agenturen', 'agency management', 'collaboration avec des agences'],
    also: '{Briefing|Führung|Steuerung|Koordination} {von|externer|der} Agenturen, Agentursteuerung, Agenturbriefing, Zusammenarbeit mit {Agenturen|externen Agenturen}, {managing|briefing|steering} {agencies|creative agencies|agency partners}, working with {creative agencies|marketing agencies|media agencies}, {pilotage|coordination|briefing} {d’agences|des agences}',
  },
})
