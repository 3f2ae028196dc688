import { define } from './define.ts'

/** Parts of an industry that its other parts do not prove: who works for an airline does not know space travel. */
const parts = define('domain', {
  ehealth: {
    name: ['E-Health', 'e-health', 'cybersanté'],
    also: 'eHealth, Digital Health, digital health, digitale Gesundheit, santé numérique, e-santé',
    proves: 'healthcare',
  },
  'life-sciences': { name: ['Life Sciences', 'life sciences', 'sciences de la vie'], also: 'Life-Science-Branche' },
  biotech: {
    name: ['Biotechnologiebranche', 'biotech', 'industrie des biotechnologies'],
    also: 'Biotech, Biotechbranche, Biotech-Unternehmen, biotechnology, biotech {industry|company|sector}',
    proves: 'life-sciences',
  },
  'orthopaedic-implants': {
    name: ['Orthopädische Implantate', 'orthopaedic implants', 'implants orthopédiques'],
    also: 'hip and knee implants, orthopedic implants',
    proves: 'medtech',
  },
  railways: {
    name: ['Eisenbahn', 'railways', 'chemins de fer'],
    also: 'Bahn, Bahnen, Eisenbahnen, railway, rail, Bahnumfeld, Bahnbetrieb, Bahnbranche, chemin de fer, ferroviaire, secteur ferroviaire, SBB, BLS',
    proves: 'mobility',
  },
  mobility: { name: ['Mobilität', 'mobility', 'mobilité'], also: 'Mobilitätsbranche, secteur de la mobilité' },
  airport: {
    name: ['Flughafen', 'airport', 'aéroport'],
    also: 'Flughafenbetrieb, airport operations',
    proves: 'aviation',
  },
  airline: {
    name: ['Fluggesellschaft', 'airline', 'compagnie aérienne'],
    also: 'Airline, Fluggesellschaften, airlines, compagnies aériennes',
    proves: 'aviation',
  },
  'air-navigation': {
    name: ['Flugsicherung', 'air navigation services', 'navigation aérienne'],
    also: 'Flugverkehrsleitung, air traffic management, contrôle aérien, Skyguide, Deutsche Flugsicherung',
    proves: 'aviation',
  },
  aerospace: {
    name: ['Luft- und Raumfahrtindustrie', 'aerospace industry', 'industrie aérospatiale'],
    also: 'aerospace, aérospatial, aérospatiale',
  },
  'space-industry': {
    name: ['Raumfahrt', 'space industry', 'industrie spatiale'],
    also: 'Raumfahrtindustrie, space sector, secteur spatial',
    proves: 'aerospace',
  },
  'energy-supply': {
    name: ['Energieversorgung', 'energy supply', 'approvisionnement énergétique'],
    also: 'Energieversorger, energy {supplier|suppliers|provider|providers|utility|utilities}, power utility, fournisseur(s) d’énergie, utilities, Stromversorgung, power supply, Stadtwerke(n), municipal utilities, municipal utility, services industriels, Elektrizitätswerk, Elektrizitätswerke, Elektrizitätswerken',
    proves: 'energy',
  },
  'smart-grid': {
    name: ['Smart Grid', 'smart grid', 'réseau intelligent'],
    also: 'Smart Metering, smart metering, Smart Meter, intelligente Stromnetze, compteurs intelligents',
    proves: 'energy',
  },
  'mobile-networks': {
    name: ['Mobilfunk', 'mobile networks', 'réseaux mobiles'],
    also: '5G, Mobilfunknetz(e), mobile network, réseau mobile, téléphonie mobile',
    proves: 'telecommunications',
  },
  'machine-industry': {
    name: ['Maschinenindustrie', 'machine industry', 'industrie des machines'],
    also: 'Maschinen- und Anlagenbau-Branche, mechanical engineering industry',
    proves: 'manufacturing',
  },
  'property-management-sector': {
    name: ['Immobilienbewirtschaftung', 'property management', 'gérance immobilière'],
    also: 'Immobilien-Bewirtschaftung, Liegenschaftenbewirtschaftung, gérance d’immeubles',
    proves: 'real-estate',
  },
  'higher-education': {
    name: ['Hochschulwesen', 'higher education sector', 'secteur de l’enseignement supérieur'],
    also: 'Hochschulumfeld, Hochschulbereich, Hochschulsektor, milieu universitaire',
    proves: 'education-sector',
  },
  edtech: { name: ['EdTech', 'edtech', 'edtech'], also: 'Ed-Tech, ed tech', proves: 'education-sector' },
  publishing: {
    name: ['Verlagswesen', 'publishing', 'édition'],
    also: 'Verlag, Verlagsbranche, Buchverlag, Zeitungsverlag, Medienhaus, publishing {house|industry|company}, maison(s) d’édition',
    proves: 'media',
  },
  broadcasting: {
    name: ['Rundfunk', 'broadcasting', 'radiodiffusion'],
    also: 'Radio- und Fernsehen, broadcasting industry, radio et télévision',
    proves: 'media',
  },
  'armed-forces': {
    name: ['Armee', 'armed forces', 'armée'],
    also: 'Militär, Schweizer Armee, Bundeswehr, military, army, forces armées',
    proves: 'defence',
  },
  'defence-industry': {
    name: ['Rüstungsindustrie', 'defence industry', 'industrie de la défense'],
    also: 'Rüstung, defense industry, armement',
    proves: 'defence',
  },
  police: {
    name: ['Polizei', 'police', 'police'],
    also: 'Kantonspolizei, Stadtpolizei, law enforcement',
    proves: 'police-justice emergency-services',
  },
  justice: { name: ['Justiz', 'justice system', 'justice'], also: 'Justizwesen, justice', proves: 'police-justice' },
  'emergency-services': {
    name: ['Blaulichtorganisation', 'emergency services', 'services d’urgence'],
    also: 'Blaulichtorganisationen',
  },
  'social-assistance': {
    name: ['Sozialhilfe', 'social assistance', 'aide sociale'],
    also: 'Sozialhilfewesen',
    proves: 'social-services',
  },
  'asylum-sector': {
    name: ['Asylwesen', 'asylum', 'asile'],
    also: 'Migrationswesen, Asylbereich, Migrationsbereich, domaine de l’asile, asylum sector',
    proves: 'social-services',
  },
  'development-cooperation': {
    name: ['Entwicklungszusammenarbeit', 'development cooperation', 'coopération au développement'],
    also: 'internationale Zusammenarbeit, international development',
    proves: 'non-profit',
  },
  foundations: {
    name: ['Stiftung', 'charitable foundation', 'fondation'],
    also: 'Stiftungswesen',
    proves: 'non-profit',
  },
  'card-payments': {
    name: ['Kreditkarten', 'payment cards', 'cartes de crédit'],
    also: 'Kartenzahlungen, Kreditkartengeschäft, credit cards, paiements par carte',
    proves: 'payments',
  },
})

/** Techniques and rules that are named like an industry. */
const techniques = define('method', {
  'pci-dss': { name: 'PCI DSS', also: 'PCI-DSS, PCI compliance' },
})
const products = define('technology', {
  voip: {
    name: ['VoIP', 'VoIP', 'VoIP'],
    also: 'Voice over IP, IP-Telefonie, IP telephony, téléphonie IP, UCC, Unified Communications, communications unifiées',
  },
  mes: {
    name: ['Manufacturing Execution System', 'manufacturing execution system', 'MES'],
    also: 'MES-System(e), MES-Software',
    guard: {
      aliases: ['MES'],
      near: ['ERP', 'SAP', 'Produktion', 'production', 'Fertigung', 'manufacturing', 'SCADA', 'OEE'],
    },
  },
})

/** Parts of industries, and what is named like one. */
export const industryParts = [...parts, ...techniques, ...products]
