import { define } from './define.ts'

/** Further industries, as adverts name them. */
export const industries = define('domain', {
  'food-sector': {
    name: ['Lebensmittelbranche', 'food sector', 'secteur alimentaire'],
    also: 'Nahrungsmittelbranche, Lebensmittelbereich, Lebensmittelsektor, Food-Branche, Foodbranche, Lebensmittelumfeld, food business, secteur agroalimentaire, domaine alimentaire, milieu alimentaire',
  },
  'food-industry': {
    name: ['Lebensmittelindustrie', 'food industry', 'industrie alimentaire'],
    also: 'Nahrungsmittelindustrie, Lebensmittelhersteller, Nahrungsmittelproduktion, Nahrungsmittelhersteller, Getränkeindustrie, Genussmittelindustrie, food and beverage industry, food and drink industry, food manufacturer, food production industry, beverage industry, agro-alimentaire, IAA, industrie des boissons',
    guard: { aliases: ['IAA'], near: ['agroalimentaire', 'industrie', 'alimentaire', 'secteur'] },
    proves: 'food-sector',
  },
  'watch-industry': {
    name: ['Uhrenindustrie', 'watch industry', 'industrie horlogère'],
    also: 'Uhrenbranche, Uhrenmanufaktur, Luxusuhren, Uhrensektor, watchmaking, watchmaking industry, luxury watches, horlogerie, haute horlogerie, domaine horloger, secteur horloger, milieu horloger, monde horloger',
  },
  'chemical-industry': {
    name: ['Chemieindustrie', 'chemical industry', 'industrie chimique'],
    also: 'chemische Industrie, chemischen Industrie, Chemiebranche, Spezialitätenchemie, Feinchemie, chemicals industry, speciality chemicals, fine chemicals, chimie fine, secteur chimique, secteur de la chimie',
  },
  'metal-industry': {
    name: ['Metallindustrie', 'metal industry', 'industrie métallurgique'],
    also: 'Metallbranche, MEM-Industrie, MEM-Branche, Metall- und Elektroindustrie, metalworking industry, industrie métallique, industrie MEM, sidérurgie, Stahlindustrie, steel industry',
  },
  'electrical-sector': {
    name: ['Elektrobranche', 'electrical sector', 'branche électrique'],
    also: 'Elektrogewerbe, Elektroinstallationsbranche, Elektrohandwerk, electrical contracting, electrical contracting industry, secteur de l’électricité du bâtiment',
  },
  'wood-sector': {
    name: ['Holzbranche', 'wood sector', 'filière bois'],
    also: 'Holzindustrie, Holzwirtschaft, Holzverarbeitung, Möbelindustrie, timber industry, wood industry, furniture industry, secteur du bois, industrie du bois',
  },
  'textile-fashion': {
    name: ['Textil- und Modebranche', 'textile and fashion industry', 'industrie textile et mode'],
    also: 'Textilbranche, Textilindustrie, Bekleidungsindustrie, textile industry, apparel industry, industrie textile, industrie de la mode, secteur textile',
  },
  'luxury-goods': {
    name: ['Luxusgüterbranche', 'luxury goods', 'secteur du luxe'],
    also: 'Luxusgüter, Luxussegment, Luxusgüterindustrie, Luxusbranche, luxury goods industry, luxury sector, luxury industry, luxury brands, industrie du luxe, univers du luxe, domaine du luxe, milieu du luxe, produits de luxe',
  },
  'cosmetics-industry': {
    name: ['Kosmetikbranche', 'cosmetics industry', 'industrie cosmétique'],
    also: 'Kosmetikindustrie, Beautybranche, Beauty-Branche, beauty industry, secteur cosmétique, secteur de la beauté',
  },
  'printing-industry': {
    name: ['Druckindustrie', 'printing industry', 'industrie graphique'],
    also: 'Druckbranche, grafische Industrie, grafischen Industrie, graphische Industrie, grafische Branche, print industry, arts et industries graphiques, secteur de l’imprimerie',
  },
  'packaging-industry': {
    name: ['Verpackungsindustrie', 'packaging industry', 'industrie de l’emballage'],
    also: 'Verpackungsbranche, packaging sector, secteur de l’emballage',
  },
  'plastics-industry': {
    name: ['Kunststoffindustrie', 'plastics industry', 'industrie de la plasturgie'],
    also: 'Kunststoffbranche, Kunststoffverarbeitung, kunststoffverarbeitende Industrie, kunststoffverarbeitenden Industrie, plastics processing, industrie plastique, industrie des matières plastiques',
  },
  'electronics-industry': {
    name: ['Elektronikindustrie', 'electronics industry', 'industrie électronique'],
    also: 'Elektroindustrie, Elektronikbranche, Elektronikfertigung, Halbleiterindustrie, electronics manufacturing, semiconductor industry, fabrication électronique, industrie des semi-conducteurs',
  },
  'waste-management': {
    name: ['Entsorgungsbranche', 'waste management industry', 'secteur de la gestion des déchets'],
    also: 'Entsorgungswirtschaft, Kreislaufwirtschaft, Recyclingbranche, Recyclingwirtschaft, Entsorgung und Recycling, waste industry, recycling industry, secteur des déchets, économie circulaire, circular economy',
  },
  'car-trade': {
    name: ['Autogewerbe', 'motor trade', 'commerce automobile'],
    also: 'Autobranche, Automobilgewerbe, Garagengewerbe, Automobilhandel, Autohandel, Autohaus, Autohäuser, Kfz-Gewerbe, Kfz-Branche, Garagenbetrieb, car dealership(s), motor retail, automotive retail, car retail, branche automobile, concession automobile, concessions automobiles, secteur automobile, garage automobile',
  },
  'security-services': {
    name: ['Sicherheitsbranche', 'security industry', 'secteur de la sécurité privée'],
    also: 'Sicherheitsgewerbe, Sicherheitsdienst, Sicherheitsdienste, Bewachungsgewerbe, Wach- und Sicherheitsgewerbe, Sicherheitsdienstleister, private security, security sector, sécurité privée, entreprise de sécurité, entreprises de sécurité',
  },
  'cultural-sector': {
    name: ['Kulturbereich', 'cultural sector', 'secteur culturel'],
    also: 'Kulturbetrieb, Kulturbranche, Kultursektor, Kulturinstitution(en), arts sector, arts and culture sector, cultural institutions, milieu culturel, domaine culturel, institution culturelle, institutions culturelles',
  },
  museums: {
    name: ['Museum', 'museum', 'musée'],
    also: 'Museen, Museumsbereich, museums, museum sector, musées',
    proves: 'cultural-sector',
  },
  theatres: {
    name: ['Theater', 'theatre sector', 'théâtre'],
    also: 'Theaterbetrieb, Schauspielhaus, Opernhaus, theatre company',
    proves: 'cultural-sector',
  },
  fintech: {
    name: ['Fintech-Branche', 'fintech industry', 'secteur fintech'],
    also: 'Fintech, FinTech, Fintechs, FinTechs, Fintech-Umfeld, Fintech-Unternehmen, Fintech-Startup, FinTech-Startup, Neobank, fintech company, fintech start-up, fintech startup, neobanque, challenger bank',
    proves: 'financial-services',
  },
  'maritime-industry': {
    name: ['Schifffahrt', 'maritime industry', 'secteur maritime'],
    also: 'Seeschifffahrt, Binnenschifffahrt, Schifffahrtsbranche, maritime Wirtschaft, Hafenwirtschaft, shipping industry, maritime sector, inland navigation, navigation intérieure, industrie maritime',
  },
  'consulting-industry': {
    name: ['Beratungsbranche', 'consulting industry', 'secteur du conseil'],
    also: 'Beratungsunternehmen, Beratungsumfeld, Beratungshaus, consulting firm, consultancy firm, management consultancy, consulting environment, cabinet de conseil, cabinets de conseil, société de conseil',
  },
})
