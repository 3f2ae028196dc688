import { define } from './define.ts'

/** Activities of offices, shops, law firms and server rooms: payments, reconciliations, supplier contracts, tickets, windows. */
export const officeWork = define('activity', {
  'period-end-entries': {
    name: ['Abgrenzungsbuchungen', 'accruals and prepayments', 'écritures de régularisation'],
    also: 'Abgrenzungen zum Monatsende, Abschlussbuchungen, transitorische Buchungen, month-end accruals, accruals and prepayments, month-end journals, accrual postings, écritures de clôture, provisions et régularisations',
    proves: 'accounting',
  },
  'framework-contracts': {
    name: ['Rahmenverträge mit Lieferanten', 'supplier framework contracts', 'contrats-cadres fournisseurs'],
    also: 'Rahmenverträge, Rahmenverträgen, Rahmenvertrag, Rahmenvereinbarungen, Jahresverträge mit Lieferanten, Jahresvereinbarungen mit Lieferanten, framework {contracts|contract|agreements|agreement}, annual supplier contracts, contrats-cadres, contrat-cadre, contrats annuels avec les fournisseurs',
    proves: 'procurement',
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
    proves: 'human-resources',
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
    also: 'Web-Analyse, Webanalytics, Web Analytics, website analytics, digital analytics, Auswertung der Websitezugriffe, web analytique, analytique web',
  },
  'paid-social': {
    name: ['Social-Media-Kampagnen', 'paid social campaigns', 'campagnes sur les réseaux sociaux'],
    also: 'Social-Media-Werbung, Social Ads, paid social, social campaigns, social media campaigns, social advertising, publicité sur les réseaux sociaux, campagnes social media',
    proves: 'campaign-management online-marketing',
  },
  'agency-steering': {
    name: ['Steuerung von Agenturen', 'agency management', 'collaboration avec des agences'],
    also: '{Briefing|Führung|Steuerung|Koordination} {von|externer|der} Agenturen, Agentursteuerung, Agenturbriefing, Zusammenarbeit mit {Agenturen|externen Agenturen}, {managing|briefing|steering} {agencies|creative agencies|agency partners}, working with {creative agencies|marketing agencies|media agencies}, {pilotage|coordination|briefing} {d’agences|des agences}',
  },
  'ticket-handling': {
    name: ['Bearbeitung von Tickets', 'ticket handling', 'traitement des tickets'],
    also: 'Ticketbearbeitung, Ticket-Bearbeitung, {Lösen|Lösung|Bearbeiten|Erledigung} von Tickets, {Erfassen|Aufnehmen} und {Lösen|Bearbeiten} von Tickets, Supporttickets, support tickets, {resolving|handling|logging and resolving} {tickets|support tickets}, {traitement|résolution} de tickets, résolution des tickets',
    proves: 'user-support',
  },
  'workplace-setup': {
    name: ['Einrichten von Arbeitsplätzen', 'setting up workstations', 'installation de postes de travail'],
    also: 'Einrichten von {Arbeitsplätzen und Benutzerkonten|Arbeitsstationen|Notebooks|PCs}, {Installation|Einrichtung} von {Arbeitsplätzen|Arbeitsstationen|Notebooks|PCs|Clients}, setting up {laptops|PCs|workstations|user accounts|laptops and user accounts}, {installation|installation et dépannage|mise en service} {de|des} postes de travail',
  },
  'client-events': {
    name: ['Kundenanlässe', 'client events', 'événements clients'],
    also: 'Kundenanlass, Kundenevents, Kundenevent, Kundenveranstaltungen, {organising|organizing|planning|hosting} {client events|customer events}, customer events, soirées clients, soirée clients, événements pour les clients',
    proves: 'event-organisation',
  },
  'confidential-records': {
    name: [
      'Umgang mit vertraulichen Unterlagen',
      'handling confidential information',
      'traitement de dossiers confidentiels',
    ],
    also: 'vertraulich* {Unterlagen|Dokumente|Dokumenten|Informationen|Dossiers|Personaldossiers|Personalakten|Daten|Korrespondenz}, confidential {information|documents|files|records|correspondence}, {dossiers|documents|informations} confidentiels, informations confidentielles',
  },
  'trade-fair-attendance': {
    name: ['Teilnahme an Messen', 'attending trade fairs', 'participation aux salons'],
    also: '{Teilnahme|Präsenz|Mitwirkung} an {Fachmessen|Branchenmessen}, Standdienst an Messen, attending {trade shows|exhibitions|trade fairs and exhibitions}, participation aux {salons professionnels|foires}, salons professionnels',
  },
})
