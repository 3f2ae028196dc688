import { define } from './define.ts'

/** Industries and fields of knowledge. */
export const domains = define('domain', {
  'public-sector': {
    name: ['Öffentliche Verwaltung', 'public administration', 'administration publique'],
    also: 'öffentlich* {Verwaltung|Verwaltungen|Sektor|Sektors|Hand|Dienst|Bereich}, Verwaltungsumfeld, Verwaltung, Behörde, Behörden, Behördenumfeld, Verwaltungsprojekte(n), public sector, public authorities, public authority, authorities, administrations, public administrations, government, government agencies, secteur public, administrations publiques, administrations, administration, autorités, authorities, autorité publique, fonction publique, Public Sector',
    guard: {
      aliases: ['administration', 'Verwaltung'],
      near: [
        'Kanton',
        'Bund',
        'öffentliche',
        'öffentlichen',
        'Versicherung',
        'Versicherungen',
        'Bahn',
        'Banken',
        'Behörden',
        'Gemeinden',
        'Umfeld',
        'Wirtschaft',
        'Gesundheitswesen',
        'publique',
        'public',
        'fédérale',
        'cantonale',
        'federal',
        'cantonal',
        'government',
        'communale',
      ],
    },
  },
  'federal-administration': {
    name: ['Bundesverwaltung', 'federal administration', 'administration fédérale'],
    also: 'Bund, Bundesstelle(n), Bundesamt, Bundesamtes, Bundesämter, Bundesbehörde(n), federal office(s), federal government, federal authorities, office fédéral, offices fédéraux, autorités fédérales, Swiss federal administration, Bundesumfeld, eidgenössisch* {Departement|Verwaltung}, Confédération, BIT, ISCeco, FOITT, OFIT, armasuisse',
    proves: 'public-sector',
    guard: {
      aliases: ['Bund', 'BIT'],
      near: [
        'Bundesverwaltung',
        'Kanton',
        'Kantone',
        'Gemeinden',
        'Verwaltung',
        'Bern',
        'Bundesamt',
        'Behörden',
        'Informatik',
      ],
    },
  },
  'cantonal-administration': {
    name: ['Kantonale Verwaltung', 'cantonal administration', 'administration cantonale'],
    also: 'kantonal* {Verwaltung|Verwaltungen|Behörden|Amt|Ämter}, Kantonsverwaltung, Kanton(s), Kantone(n), canton, cantons, cantonal, cantonal authorities, cantonal administrations, administrations cantonales, autorités cantonales, service cantonal',
    proves: 'public-sector',
  },
  'municipal-administration': {
    name: ['Gemeindeverwaltung', 'municipal administration', 'administration communale'],
    also: 'Stadtverwaltung, Gemeinde, Gemeinden, kommunal* {Verwaltung|Verwaltungen}, municipality, municipalities, city administration, communes, administration municipale, city council, Stadt Bern, Stadt Zürich, Stadt Basel, Stadt Luzern',
    proves: 'public-sector',
  },
  'e-government': {
    name: ['E-Government', 'e-government', 'cyberadministration'],
    also: 'eGovernment, E-Government-Projekte(n), e-government projects, eGov, digitale Verwaltung, digitalen Verwaltung, digital government, digital administration, Behördenleistungen, Bürgerportal(e), Serviceportal(e), citizen portal(s), Onlinezugangsgesetz, OZG, administration numérique, administration électronique, Behördenportal, government portal, portail citoyen, guichet virtuel, Verwaltungsdigitalisierung, Digitalisierung der Verwaltung, eCH-Standards, eUmzug',
    proves: 'public-sector',
  },
  banking: {
    name: ['Bankwesen', 'banking', 'secteur bancaire'],
    also: 'formation bancaire, Privatkundenbank, Bank, Banken, Bankenumfeld, Bankensektor, Bankbranche, Bankenbranche, Bankfach, Bankfachwissen, bank, banks, banking sector, banking industry, banking environment, banque(s), domaine bancaire, environnement bancaire, milieu bancaire',
    proves: 'financial-services',
  },
  'private-banking': {
    name: ['Private Banking', 'private banking', 'banque privée'],
    also: 'Private-Banking, Wealth Management, Vermögensverwaltung, gestion de fortune, gestion de patrimoine, banques privées, Privatbank, Privatbanken, private bank',
    proves: 'banking',
  },
  insurance: {
    name: ['Versicherungswesen', 'insurance', 'assurance'],
    also: 'Versicherung, Versicherungen, Versicherungsumfeld, Versicherungsbranche, Versicherungsfachwissen, insurance {industry|sector|company|companies|business}, insurer, assurances, secteur de l’assurance, secteur des assurances, domaine des assurances, Versicherer, Versicherungsgesellschaft(en), Versicherungsunternehmen, compagnie d’assurance(s), compagnies d’assurance(s)',
    proves: 'financial-services',
  },
  'health-insurance': {
    name: ['Krankenversicherung', 'health insurance', 'assurance maladie'],
    also: 'Krankenversicherer, Krankenkasse(n), health insurer(s), assurance-maladie, caisse(s) maladie',
    proves: 'insurance',
  },
  'social-insurance': {
    name: ['Sozialversicherung', 'social insurance', 'assurances sociales'],
    also: 'Sozialversicherungen, Sozialversicherungswesen, Sozialversicherungsbereich, social security, social insurances, assurance sociale, sécurité sociale',
  },
  'pension-funds': {
    name: ['Pensionskassen', 'pension funds', 'caisses de pension'],
    also: 'Pensionskasse, berufliche Vorsorge, occupational pension(s), pension fund, caisse de pension, prévoyance professionnelle, BVG',
  },
  'financial-services': {
    name: ['Finanzdienstleistungen', 'financial services', 'services financiers'],
    also: 'Finanzdienstleister, Finanzbranche, Finanzsektor, Finanzindustrie, Finanzumfeld, financial {sector|industry|institutions}, finance industry, secteur financier, institutions financières, Finanzinstitut(e)',
  },
  payments: {
    name: ['Zahlungsverkehr', 'payments', 'trafic des paiements'],
    also: 'Zahlungssysteme, payment systems, payment services, payment transactions, systèmes de paiement, Payment Service Provider, moyens de paiement, e-payment, paiements',
  },
  'anti-money-laundering': {
    name: ['Geldwäschereibekämpfung', 'anti-money laundering', 'lutte contre le blanchiment'],
    also: 'Geldwäschereivorschriften, Geldwäschevorschriften, contrôles anti-blanchiment, AML, Geldwäscheprävention, Geldwäschereiprävention, Geldwäscherei, Geldwäschereigesetz, Geldwäschegesetz, GwG, LBA, anti-blanchiment, blanchiment d’argent, money laundering prevention, prévention du blanchiment',
    proves: 'compliance',
  },
  healthcare: {
    name: ['Gesundheitswesen', 'healthcare', 'santé publique'],
    also: 'Gesundheitsbereich, Gesundheitssektor, health care, healthcare sector, health sector, clinic(s), clinical, secteur de la santé, domaine de la santé, système de santé, clinique(s), soins de santé',
  },
  pharma: {
    name: ['Pharmaindustrie', 'pharmaceutical industry', 'industrie pharmaceutique'],
    also: 'Pharma, Pharmabranche, Pharmaumfeld, pharmaceuticals, pharmaceutical',
    proves: 'life-sciences',
  },
  medtech: {
    name: ['Medizintechnik', 'medical technology', 'technologie médicale'],
    also: 'Medtech, Medizinprodukte, medical devices, dispositifs médicaux, techniques médicales',
  },
  'public-transport': {
    name: ['Öffentlicher Verkehr', 'public transport', 'transports publics'],
    also: 'öffentlich* {Verkehr|Verkehrs}, ÖV, Verkehrsbetriebe, public transportation, transport public',
    proves: 'mobility',
  },
  aviation: {
    name: ['Luftfahrt', 'aviation', 'aviation'],
    also: 'aéronautique',
  },
  automotive: {
    name: ['Automobilindustrie', 'automotive industry', 'industrie automobile'],
    also: 'Automotive, Automobilbranche, automotive, Automobilzulieferer, Automobilhersteller, automotive supplier(s), car manufacturer, équipementier automobile, constructeur automobile, Fahrzeugindustrie, OEM',
  },
  energy: {
    name: ['Energiewirtschaft', 'energy sector', 'secteur de l’énergie'],
    also: 'Energie, Energieunternehmen, Energiesektor, entreprises d’énergie, Energiebranche, energy, energy industry, énergie',
  },
  telecommunications: {
    name: ['Telekommunikation', 'telecommunications', 'télécommunications'],
    also: 'Telekom, Telco, Telekommunikationsbranche, telecoms, telecom, télécoms, télécommunication, opérateur(s) télécom',
  },
  retail: {
    name: ['Detailhandel', 'retail', 'commerce de détail'],
    also: 'Einzelhandel, Retail, Detailhandels, Einzelhandels, Detailhändler, Einzelhändler, Handelskette, retail sector, retail industry, retailer, grande distribution, commerces de détail',
    proves: 'trade',
  },
  'e-commerce': {
    name: ['E-Commerce', 'e-commerce', 'commerce électronique'],
    also: 'eCommerce, Onlinehandel, Onlinehändler, Online-Händler, online retailer(s), online retail, Online-Shop(s), Onlineshop(s), Webshop(s), online shop(s), online store, Omnichannel, boutique(s) en ligne, commerce en ligne',
  },
  manufacturing: {
    name: ['Fertigungsindustrie', 'manufacturing', 'industrie manufacturière'],
    also: 'Industrie, Produktion, Fertigung, industrielle Produktion, production, manufacturing industry, industrial production, industry, production industrielle',
    guard: {
      aliases: ['Industrie', 'Produktion', 'production', 'industry'],
      near: [
        'Maschinenbau',
        'Fertigung',
        'Logistik',
        'manufacturing',
        'Handel',
        'MES',
        'ERP',
        'logistics',
        'logistique',
        'Pharma',
        'industrielle',
        'retail',
        'energy',
        'trade',
        'Energiewirtschaft',
        'commerce',
      ],
    },
  },
  'real-estate': {
    name: ['Immobilien', 'real estate', 'immobilier'],
    also: 'Immobilienbranche, Immobilienwirtschaft',
  },
  'education-sector': {
    name: ['Bildungswesen', 'education sector', 'secteur de la formation'],
    also: 'Bildungsbereich, Bildungssektor, secteur de l’éducation, Bildungsinstitutionen',
  },
  media: {
    name: ['Medien', 'media', 'médias'],
    also: 'Medienbranche, media industry',
  },
  tourism: {
    name: ['Tourismus', 'tourism', 'tourisme'],
    also: 'Tourismusbranche, Tourismuswirtschaft, tourism industry, secteur touristique, secteur du tourisme, touristique',
  },
  defence: {
    name: ['Verteidigung', 'defence', 'défense'],
    also: 'VBS, defense, DDPS, DDPS',
  },
  'police-justice': {
    name: ['Polizei und Justiz', 'police and justice', 'police et justice'],
    also: '',
  },
  taxation: {
    name: ['Steuerwesen', 'taxation', 'fiscalité'],
    also: 'Steuerbereich, Steuerfragen, Steuerthemen, Steuerangelegenheiten, tax matters, questions fiscales',
  },
  'tax-administration': {
    name: ['Steuerverwaltung', 'tax administration', 'administration fiscale'],
    also: 'Steueramt, Steueramtes, Finanzamt, Steuerbehörde, tax office, tax authority, tax authorities, administration des contributions, administration des impôts, centre des impôts',
    proves: 'taxation public-sector',
  },
  'legal-tech': { name: ['Legal Tech', 'legal tech', 'legal tech'], also: 'Legaltech, LegalTech' },
  'social-services': {
    name: ['Sozialwesen', 'social services', 'services sociaux'],
    also: 'Sozialbereich, Sozialdienst(e), social welfare',
  },
  agriculture: {
    name: ['Landwirtschaft', 'agriculture', 'agriculture'],
    also: 'Agrarsektor, Agrar',
  },
  'non-profit': {
    name: ['Non-Profit-Organisationen', 'non-profit organisations', 'organisations à but non lucratif'],
    also: 'NGO, NPO, Non-Profit, ONG, Hilfswerk, charity, charities',
  },
  legal: {
    name: ['Rechtswesen', 'legal affairs', 'affaires juridiques'],
    also: 'Rechtsdienst, Rechtsabteilung, legal department, service juridique, juristisch* {Kenntnisse|Fachwissen|Fachkenntnisse}, rechtliche Kenntnisse, Rechtskenntnisse, legal knowledge, connaissances juridiques, domaine juridique',
  },
})
