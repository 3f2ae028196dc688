import { define } from './define.ts'

/** Words beside a common word or surname that show that it names the occupation. */
const nearDiploma = ['EFZ', 'EBA', 'CFC', 'Lehre', 'Ausbildung', 'gelernter', 'gelernte', 'Geselle', 'Meisterprüfung']

/** Commercial occupations of the German system, whose names say the branch; each proves the occupation that adverts name for it. */
export const commercialOccupations = define('role', {
  'retail-merchant': {
    name: [
      'Kaufmann im Einzelhandel',
      'qualified retail merchant (Germany)',
      'employé de commerce de détail (Allemagne)',
    ],
    also: '{Kauffrau|Kaufleute} im Einzelhandel, Einzelhandelskaufmann, Einzelhandelskauffrau, Einzelhandelskaufleute',
    proves: 'retail-specialist',
  },
  'wholesale-merchant': {
    name: [
      'Kaufmann für Groß- und Außenhandelsmanagement',
      'wholesale and foreign trade merchant',
      'agent du commerce de gros et extérieur',
    ],
    also: '{Kauffrau|Kaufleute} für Groß- und Außenhandelsmanagement, Groß- und Außenhandelskaufmann, Groß- und Außenhandelskauffrau, Außenhandelskaufmann, Außenhandelskauffrau',
    proves: 'import-export-clerk',
  },
  'travel-merchant': {
    name: ['Reiseverkehrskaufmann', 'qualified travel merchant (Germany)', 'agent de voyages diplômé (Allemagne)'],
    also: 'Reiseverkehrskauffrau, Tourismuskaufmann, Tourismuskauffrau, {Kaufmann|Kauffrau|Kaufleute} für {Tourismus und Freizeit|Freizeit und Tourismus}',
    proves: 'travel-agent',
  },
  'event-merchant': {
    name: ['Veranstaltungskaufmann', 'qualified event merchant (Germany)', 'agent événementiel diplômé (Allemagne)'],
    also: 'Veranstaltungskauffrau, Eventkaufmann, Eventkauffrau',
    proves: 'event-manager',
  },
  'marketing-merchant': {
    name: [
      'Kaufmann für Marketingkommunikation',
      'marketing communications merchant',
      'agent en communication marketing',
    ],
    also: '{Kauffrau|Kaufleute} für Marketingkommunikation, Werbekaufmann, Werbekauffrau',
    proves: 'marketing-specialist',
  },
  'staffing-merchant': {
    name: ['Personaldienstleistungskaufmann', 'staffing services merchant', 'agent en services de personnel'],
    also: 'Personaldienstleistungskauffrau, Personaldienstleistungskaufleute, Personalkaufmann, Personalkauffrau',
    proves: 'personnel-consultant',
  },
  'dialogue-marketing-merchant': {
    name: ['Kaufmann für Dialogmarketing', 'dialogue marketing merchant', 'agent en marketing téléphonique diplômé'],
    also: '{Kauffrau|Kaufleute} für Dialogmarketing, Servicefachkraft für Dialogmarketing',
    proves: 'call-centre-agent',
  },
  'real-estate-merchant': {
    name: ['Immobilienkaufmann', 'real estate merchant', 'employé de commerce en immobilier'],
    also: 'Immobilienkauffrau, Immobilienkaufleute, {Kaufmann|Kauffrau} in der Grundstücks- und Wohnungswirtschaft, BTS professions immobilières',
    proves: 'real-estate',
  },
  'automotive-merchant': {
    name: ['Automobilkaufmann', 'automotive merchant', 'employé de commerce automobile'],
    also: 'Automobilkauffrau, Automobilkaufleute',
  },
  'it-merchant': {
    name: ['IT-System-Kaufmann', 'IT systems merchant', 'employé de commerce en systèmes informatiques'],
    also: 'IT-System-Kauffrau, IT-Systemkaufmann, IT-Systemkauffrau, Informatikkaufmann, Informatikkauffrau, {Kaufmann|Kauffrau|Kaufleute} für {IT-System-Management|Digitalisierungsmanagement}, Datenverarbeitungskaufmann, Datenverarbeitungskauffrau',
  },
  'media-merchant': {
    name: ['Medienkaufmann Digital und Print', 'media merchant', 'employé de commerce en médias'],
    also: 'Medienkauffrau Digital und Print, Medienkaufmann, Medienkauffrau, Verlagskaufmann, Verlagskauffrau, {Kaufmann|Kauffrau|Kaufleute} für audiovisuelle Medien',
    proves: 'media',
  },
  'health-merchant': {
    name: ['Kaufmann im Gesundheitswesen', 'healthcare administration merchant', 'employé de commerce dans la santé'],
    also: '{Kauffrau|Kaufleute} im Gesundheitswesen',
    proves: 'healthcare',
  },
  'e-commerce-merchant': {
    name: ['Kaufmann im E-Commerce', 'e-commerce merchant', 'employé de commerce en ligne'],
    also: '{Kauffrau|Kaufleute} im E-Commerce, {Kaufmann|Kauffrau|Kaufleute} für E-Commerce, E-Commerce-Kaufmann, E-Commerce-Kauffrau',
    proves: 'e-commerce',
  },
  'aviation-merchant': {
    name: ['Luftverkehrskaufmann', 'air transport merchant', 'employé de commerce aérien'],
    also: 'Luftverkehrskauffrau, Servicekaufmann im Luftverkehr, Servicekauffrau im Luftverkehr',
    proves: 'aviation',
  },
  'shipping-merchant': {
    name: ['Schifffahrtskaufmann', 'shipping merchant', 'employé de commerce maritime'],
    also: 'Schifffahrtskauffrau, {Kaufmann|Kauffrau} für Schifffahrtslogistik',
  },
  'fitness-merchant': {
    name: ['Sport- und Fitnesskaufmann', 'sports and fitness merchant', 'employé de commerce en sport et fitness'],
    also: 'Sport- und Fitnesskauffrau, Sport- und Fitnesskaufleute, Sportfachmann, Sportfachfrau',
  },
  'hotel-merchant': {
    name: ['Hotelkaufmann', 'hotel merchant', 'employé de commerce en hôtellerie'],
    also: 'Hotelkauffrau, {Kaufmann|Kauffrau|Kaufleute} für Hotelmanagement',
    proves: 'hotel-industry',
  },
  'transport-service-merchant': {
    name: ['Kaufmann für Verkehrsservice', 'transport service merchant', 'employé de commerce en transports'],
    also: 'Kauffrau für Verkehrsservice, {Kaufmann|Kauffrau} für Kurier-, Express- und Postdienstleistungen, Investmentfondskaufmann, Investmentfondskauffrau',
  },
  'sales-diploma-fr': {
    name: ['Französisches Verkaufsdiplom', 'French sales diploma', 'BTS commercial'],
    also: 'BTS NDRC, BTS NRC, BTS négociation et digitalisation de la relation client, BTS négociation et relation client, BTS négociation relation client, BTS MCO, BTS management commercial opérationnel, BTS MUC, BTS management des unités commerciales, BTS force de vente, BTS action commerciale, BTS technico-commercial, BTS CCST, BTS commerce international, BTS CI, DUT techniques de commercialisation, BUT techniques de commercialisation, DUT TC, BUT TC, bac pro commerce, bac pro vente, bac pro métiers du commerce et de la vente, CAP vente, CAP équipier polyvalent du commerce, BEP vente, BEP vente action marchande, NDRC, négociation et digitalisation de la relation client, négociation et relation client, management commercial opérationnel, management des unités commerciales, techniques de commercialisation, métiers du commerce et de la vente',
    guard: { aliases: ['BUT TC'], near: ['IUT', 'commercialisation', 'BTS', 'DUT'] },
  },
  'transport-diploma-fr': {
    name: ['Französisches Speditionsdiplom', 'French transport diploma', 'BTS transport'],
    also: 'BTS transport et prestations logistiques, BTS GTLA, BTS gestion des transports et logistique associée, BTS TPL, transport et prestations logistiques, gestion des transports et logistique associée',
  },
  'administration-diploma-fr': {
    name: ['Französisches Verwaltungsdiplom', 'French business administration diploma', 'BTS gestion de la PME'],
    also: 'BTS GPME, BTS gestion de la PME, BTS assistant de gestion, BTS assistant de gestion PME-PMI, BTS SAM, BTS support à l’action managériale, BTS assistant de manager, BTS secrétariat, BTS assistant de direction, DUT GEA, BUT GEA, BUT gestion des entreprises et des administrations, DUT gestion des entreprises et des administrations, DUT GACO, BUT GACO, bac pro gestion-administration, bac pro AGOrA, bac pro secrétariat, BEP métiers du secrétariat, BEP secrétariat, BEP comptabilité, gestion de la PME, assistant de gestion PME-PMI, support à l’action managériale, gestion des entreprises et des administrations',
    proves: 'office-administration',
  },
})

/** Occupations of services, trade, food, agriculture, art and public safety. */
export const serviceOccupations = define('role', {
  'facility-maintenance-efz': {
    name: ['Fachmann Betriebsunterhalt', 'facility maintenance specialist', 'agent d’exploitation CFC'],
    also: 'Fachfrau Betriebsunterhalt, Fachperson Betriebsunterhalt, Betriebspraktiker, agente d’exploitation CFC',
    proves: 'caretaker',
  },
  'facility-maintenance-eba': {
    name: ['Unterhaltspraktiker', 'maintenance practitioner', 'employé d’exploitation AFP'],
    also: 'Unterhaltspraktiker EBA, employée d’exploitation AFP, Sonnenstoren-Praktiker',
  },
  'building-cleaner': {
    name: ['Gebäudereiniger', 'qualified building cleaner', 'agent de propreté'],
    also: 'Gebäudereiniger EFZ, Gebäudereiniger EBA, Glas- und Gebäudereiniger, Fachfrau Gebäudereinigung, Spezialist für Reinigungstechnik, agente de propreté, agent de propreté CFC, nettoyeur en bâtiment, bac pro hygiène propreté stérilisation',
    proves: 'building-cleaning cleaner',
  },
  cleaner: {
    name: ['Reinigungskraft', 'cleaner', 'agent de nettoyage'],
    also: 'Reinigungsmitarbeiter, Reinigungsmitarbeitende, Reinigungsfachkraft, Mitarbeiter Reinigung, Mitarbeiterin Reinigung, Raumpfleger, Putzfrau, Putzkraft, Unterhaltsreiniger, cleaning operative, cleaning staff, office cleaner, industrial cleaner, window cleaner, agente de nettoyage, agent d’entretien nettoyage, employé de nettoyage, employée de nettoyage, nettoyeuse, femme de ménage, agent d’entretien des locaux, agent des services hospitaliers, ASH',
    guard: {
      aliases: ['ASH', 'cleaner'],
      near: [
        'hôpital',
        'EHPAD',
        'agent',
        'clinique',
        'ménage',
        'school',
        'hospital',
        'hotel',
        'domestic',
        'as',
        'housekeeper',
      ],
    },
  },
  'housekeeping-specialist': {
    name: ['Fachfrau Hauswirtschaft', 'home economics specialist', 'gestionnaire en intendance'],
    also: 'Fachmann Hauswirtschaft, Fachperson Hauswirtschaft, Fachfrau Hotel-Hauswirtschaft, Fachmann Hotel-Hauswirtschaft, Hauswirtschafter, hauswirtschaftliche Ausbildung, Hauswirtschaftsleiter, hauswirtschaftliche Betriebsleiterin, Bereichsleiterin Hotellerie-Hauswirtschaft, hauswirtschaftliche Betriebsleitung, home economist, gestionnaire en intendance CFC, gestionnaire en hôtellerie-intendance, intendante, responsable d’intendance, bac pro SAPAT, BTS économie sociale familiale, BTS ESF',
  },
  'housekeeping-practitioner': {
    name: ['Hauswirtschaftspraktiker', 'housekeeping practitioner', 'employé en intendance'],
    also: 'Hauswirtschaftspraktiker EBA, Praktiker Hotellerie-Hauswirtschaft, hauswirtschaftliche Mitarbeiterin, Mitarbeiterin Hauswirtschaft, Mitarbeiter Hauswirtschaft, Hauswirtschaftsmitarbeiter, Hauswirtschaftskraft, employée en intendance, employé d’intendance, employée d’intendance',
  },
  bookseller: {
    name: ['Buchhändler', 'bookseller', 'libraire'],
    also: 'Buchhändler EFZ, Sortimentsbuchhändler, Musikalienhändler, libraire CFC',
    proves: 'retail',
  },
  'sales-specialist-food': {
    name: ['Fachverkäufer Fleischerei', 'food craft sales assistant', 'vendeur en métiers de bouche'],
    also: 'Fachverkäufer Lebensmittelhandwerk, Fachverkäuferin Fleischerei, Metzgereiverkäufer, Fleischereifachverkäufer, Fleischfachverkäufer, vendeur en boucherie, vendeuse en boucherie',
    proves: 'shop-assistant food-retail',
  },
  'specialist-sales-assistant': {
    name: ['Fachverkäufer', 'specialist sales assistant', 'vendeur spécialisé'],
    also: 'Fachberater Verkauf, vendeuse spécialisée, vendeur conseil, vendeuse conseil, vendeur-conseil',
    proves: 'shop-assistant',
  },
  'information-specialist': {
    name: [
      'Fachmann Information und Dokumentation',
      'information and documentation specialist',
      'agent en information documentaire',
    ],
    also: 'Fachfrau Information und Dokumentation, I+D-Spezialist, Fachangestellter für Medien- und Informationsdienste, Fachangestellte für Medien- und Informationsdienste, FaMI, agente en information documentaire, spécialiste en information documentaire, library assistant, assistant de bibliothèque',
  },
  librarian: {
    name: ['Bibliothekar', 'librarian', 'bibliothécaire'],
    also: 'Diplombibliothekar, Bibliothekarin SAB, documentaliste, bibliothécaire-documentaliste, Mediothekar, Bibliothekarin',
  },
  archivist: {
    name: ['Archivar', 'archivist', 'archiviste'],
    also: 'Diplomarchivar, Dokumentar, records officer, Archivarin',
  },
  'market-research-assistant': {
    name: [
      'Fachangestellter für Markt- und Sozialforschung',
      'market research assistant',
      'assistant en études de marché',
    ],
    also: 'Fachangestellte für Markt- und Sozialforschung',
  },
  'employment-services-assistant': {
    name: [
      'Fachangestellter für Arbeitsmarktdienstleistungen',
      'employment services assistant',
      'assistant en services de l’emploi',
    ],
    also: 'Fachangestellte für Arbeitsmarktdienstleistungen',
    proves: 'public-sector',
  },
  'brewer-maltster': {
    name: ['Brauer und Mälzer', 'brewer', 'brasseur'],
    also: 'Bierbrauer, Braumeister, Diplom-Braumeister, Brauereitechnologe, Lebensmitteltechnologe Fachrichtung Bier, brewmaster, maître brasseur, brasseuse',
    proves: 'food-industry',
  },
  'grain-miller': {
    name: ['Müller', 'grain miller', 'meunier'],
    also: 'Müller EFZ, Verfahrenstechnologe Mühlen- und Getreidewirtschaft, Verfahrenstechnologe in der Mühlen- und Getreidewirtschaft, flour miller, meunière',
    guard: { aliases: ['Müller', 'meunier'], near: [...nearDiploma, 'Mühle', 'moulin'] },
    proves: 'food-industry',
  },
  'confectionery-technologist': {
    name: ['Süsswarentechnologe', 'confectionery technologist', 'technologue en confiserie'],
    also: 'Süßwarentechnologe, Fachkraft für Süßwarentechnik, Fachkraft für Speiseeis, Fachkraft für Fruchtsafttechnik, Destillateur, Getränketechnologe, distiller',
    proves: 'food-industry',
  },
  'food-practitioner-eba': {
    name: ['Milchpraktiker', 'dairy practitioner', 'employé en industrie laitière'],
    also: 'praticienne en denrées alimentaires, employée en industrie laitière, Milchpraktiker EBA',
    proves: 'food-industry',
  },
  fishmonger: {
    name: ['Fischverkäufer', 'fishmonger', 'vendeur en poissonnerie'],
    also: 'Fischfachverkäufer',
    proves: 'food-retail',
  },
  cheesemonger: {
    name: ['Käsefachverkäufer', 'cheesemonger', 'crémier-fromager'],
    also: 'Käseverkäufer, crémière-fromagère, crémier',
    proves: 'food-retail',
  },
  greengrocer: {
    name: ['Gemüsehändler', 'greengrocer', 'primeur'],
    also: 'Obst- und Gemüsehändler, marchand de primeurs',
    guard: { aliases: ['primeur'], near: ['vendeur', 'rayon', 'CAP', 'marchand'] },
    proves: 'food-retail',
  },
  'fish-farmer': {
    name: ['Fischwirt', 'fish farmer', 'pisciculteur'],
    also: 'Fischwirtin, Fischzüchter, Berufsfischer, fisherman, commercial fisherman, pisciculture ouvrier, pêcheur professionnel, aquaculteur',
  },
  'poultry-farmer': {
    name: ['Geflügelfachmann', 'poultry farmer', 'aviculteur'],
    also: 'Geflügelfachfrau, Geflügelfachmann EFZ, Tierwirt Geflügelhaltung, avicultrice, avipraticien, éleveur de volailles',
    proves: 'livestock-farming',
  },
  'animal-farmer': {
    name: ['Tierzüchter', 'livestock farmer', 'éleveur'],
    also: 'Schäfer EFZ, Schafhirt, stockman, stockperson, shepherd, éleveuse, berger, vacher-porcher',
    guard: { aliases: ['berger'], near: ['troupeau', 'moutons', 'CFC', 'alpage'] },
    proves: 'livestock-farming',
  },
  beekeeper: {
    name: ['Imker', 'beekeeper', 'apiculteur'],
    also: 'Tierwirt Imkerei, apicultrice',
  },
  'agricultural-service-specialist': {
    name: ['Fachkraft Agrarservice', 'agricultural contractor operative', 'agent de services agricoles'],
    also: 'Fachkraft für Agrarservice, Pflanzentechnologe, Lohnunternehmer Landwirtschaft',
  },
  gamekeeper: {
    name: ['Revierjäger', 'gamekeeper', 'garde-chasse'],
    also: 'Berufsjäger, Wildhüter, garde-faune, ranger',
    guard: { aliases: ['ranger'], near: ['park', 'wildlife', 'countryside', 'forest', 'nature'] },
  },
  arborist: {
    name: ['Baumpfleger', 'arborist', 'arboriste-grimpeur'],
    also: 'Baumpflegespezialist, Baumkletterer, Fachagrarwirt Baumpflege, tree climber, soigneur d’arbres, élagueur, élagueur-grimpeur, arboriste grimpeur',
  },
  greenkeeper: {
    name: ['Greenkeeper', 'greenkeeper', 'intendant de terrain de golf'],
    also: 'Platzwart, Sportplatzwart, groundsman, groundsperson, head greenkeeper',
  },
  'public-transport-specialist': {
    name: ['Fachmann öffentlicher Verkehr', 'public transport specialist', 'agent de transports publics'],
    also: 'Fachfrau öffentlicher Verkehr, Fachmann Bahntransport, Fachfrau Bahntransport, Zugbegleiter, Kundenbegleiter Zug, Zugverkehrsleiter, Bahnbetriebsdisponent, Betriebsdisponent Bahn, Eisenbahner im Betriebsdienst, Fachkraft im Fahrbetrieb, train guard, train conductor, railway signaller, agente de transports publics, agent des transports publics, spécialiste des transports publics, contrôleur de train, chef de train, gestionnaire de transports publics',
    proves: 'public-transport',
  },
  'road-transport-practitioner': {
    name: ['Strassentransportpraktiker', 'road transport practitioner', 'conducteur de véhicules légers'],
    also: 'Strassentransportpraktiker EBA, Servicefahrer, conductrice de véhicules légers',
    proves: 'professional-driver',
  },
  boatman: {
    name: ['Binnenschiffer', 'inland boatman', 'batelier'],
    also: 'Matrose Binnenschifffahrt, Matrose EFZ, Matrose der Binnenschifffahrt, Fachkraft für Hafenlogistik, Schiffsführer, Steuermann, deckhand, bargee, matelot de la navigation intérieure, matelot, matelote, conducteur de bateau',
  },
  'air-crew': {
    name: ['Flugbegleiter', 'cabin crew', 'personnel navigant commercial'],
    also: 'Flight Attendant, Cabin Crew Member, cabin attendant, Maître de Cabine, hôtesse de l’air, steward de l’air, PNC aérien, agent de bord',
    proves: 'airline',
  },
  'airline-pilot': {
    name: ['Verkehrspilot', 'airline pilot', 'pilote de ligne'],
    also: 'Linienpilot, Berufspilot, Helikopterpilot, Flugkapitän, commercial pilot, airline captain, helicopter pilot, ATPL, pilote d’hélicoptère, Verkehrspilotin, Berufspilotin, Linienpilotin',
    proves: 'aviation',
  },
  'air-traffic-controller': {
    name: ['Flugverkehrsleiter', 'air traffic controller', 'contrôleur aérien'],
    also: 'Fluglotse, contrôleur de la circulation aérienne, aiguilleur du ciel',
    proves: 'air-navigation',
  },
  'warehouse-specialist': {
    name: [
      'Fachkraft für Lagerlogistik',
      'qualified warehouse specialist (Germany)',
      'agent logistique diplômé (Allemagne)',
    ],
    also: 'Fachkraft Lagerlogistik, Fachlagerist, Handelsfachpacker, bac pro logistique, CAP opérateur logistique, CAP opérateur/opératrice logistique, BEP logistique',
    proves: 'warehouse-clerk logistician',
  },
  'vending-specialist': {
    name: ['Automatenfachmann', 'vending machine specialist', 'technicien en automates de vente'],
    also: 'Automatenfachfrau, Fachkraft für Automatenservice',
  },
  'stage-artist': {
    name: ['Bühnenmaler', 'scenic artist', 'peintre de décors'],
    also: 'Bühnenmaler und -plastiker, Bühnenplastiker, Theatermaler, Theaterplastiker, set designer, Bühnenbildner, scénographe',
  },
  'stage-dancer': {
    name: ['Bühnentänzer', 'professional dancer', 'danseur interprète'],
    also: 'Bühnentänzer EFZ, Tänzer EFZ, danseuse interprète',
  },
  'architectural-model-maker': {
    name: ['Architekturmodellbauer', 'architectural model maker', 'maquettiste d’architecture'],
    also: 'Biologiemodellmacher, maquettiste en architecture',
  },
  'pool-attendant': {
    name: ['Fachangestellter für Bäderbetriebe', 'pool attendant', 'garde-bain'],
    also: 'Fachangestellte für Bäderbetriebe, Badangestellter, Badangestellte, Bademeister, Schwimmmeister, Badewart, maître-nageur, garde-bains, BEESAN',
  },
  'fitness-specialist': {
    name: ['Fitnesstrainer', 'fitness instructor', 'coach sportif'],
    also: 'Fitnessinstruktor, Personal Trainer, Fachfrau Bewegungs- und Gesundheitsförderung, Fachmann Bewegungs- und Gesundheitsförderung, Spezialist Bewegungs- und Gesundheitsförderung, personal trainer, gym instructor, fitness coach, instructeur de fitness, instructrice de fitness, moniteur de fitness, assistant en promotion de l’activité physique et de la santé, assistante en promotion de l’activité physique, assistant en promotion de l’activité physique, éducateur sportif, BPJEPS activités de la forme, BPJEPS AF',
  },
  'security-guard': {
    name: ['Sicherheitsmitarbeiter', 'security guard', 'agent de sécurité'],
    also: 'Sicherheitsmitarbeitende, Mitarbeiter Sicherheitsdienst, Mitarbeiter Sicherheit, Fachkraft für Schutz und Sicherheit, Servicekraft für Schutz und Sicherheit, Fachmann für Sicherheit und Bewachung, Fachfrau für Sicherheit und Bewachung, Wachmann, Werkschutzfachkraft, Objektschützer, Sicherheitsagent, Sicherheitsangestellter, security officer, door supervisor, SIA licensed officer, agente de sécurité, agent de prévention et de sécurité, agent de surveillance, APS agent de sécurité, CQP APS, vigile',
  },
  firefighter: {
    name: ['Berufsfeuerwehrmann', 'firefighter', 'sapeur-pompier professionnel'],
    also: 'Feuerwehrmann, Feuerwehrfrau, Berufsfeuerwehrfrau, Werkfeuerwehrmann, Brandmeister, Brandmeisteranwärter, sapeur-pompier, sapeuse-pompière, pompier professionnel',
  },
  'police-officer': {
    name: ['Polizist', 'police officer', 'policier'],
    also: 'Polizeibeamter, Polizeibeamtin, Polizeivollzugsbeamter, Polizist mit eidg. Fachausweis, police constable, policière, gendarme, gardien de la paix, agent de police',
    proves: 'police',
  },
  'prison-officer': {
    name: ['Justizvollzugsbeamter', 'prison officer', 'agent de détention'],
    also: 'Justizvollzugsbeamtin, Fachmann Justizvollzug, Fachfrau Justizvollzug, Gefängnisaufseher, agente de détention, surveillant pénitentiaire',
    proves: 'justice',
  },
  'pest-controller': {
    name: ['Schädlingsbekämpfer', 'pest controller', 'désinfestateur'],
    also: 'Kammerjäger, pest control technician, technicien hygiéniste nuisibles, dératiseur',
  },
  'funeral-specialist': {
    name: ['Bestattungsfachkraft', 'funeral director', 'conseiller funéraire'],
    also: 'Bestatter, Bestattungsfachfrau, Bestattungsfachmann, undertaker, funeral arranger, embalmer, agent funéraire, entrepreneur de pompes funèbres, thanatopracteur, assistant funéraire',
  },
  'estate-agent': {
    name: ['Immobilienmakler', 'estate agent', 'courtier en immobilier'],
    also: 'Immobilienvermarkter, Immobilienverkäufer, Makler Immobilien, real estate agent, real estate broker, sales negotiator estate agency, letting agent, lettings negotiator, courtière en immobilier, courtier immobilier, agent immobilier, agente immobilière, négociateur immobilier',
    proves: 'real-estate',
  },
  'property-manager': {
    name: ['Immobilienbewirtschafter', 'property manager', 'gérant immobilier'],
    also: 'Immobilienverwalter, Immobilienbewirtschafter mit eidg. Fachausweis, Liegenschaftsverwalter, Hausverwalter, Liegenschaftenbewirtschafter, WEG-Verwalter, block manager, lettings manager, gérante immobilière, gérant d’immeubles, gérante d’immeubles, gestionnaire immobilier, gestionnaire locatif, gestionnaire de copropriété, syndic de copropriété, administrateur de biens',
    proves: 'property-management-sector',
  },
  'building-surveyor': {
    name: ['Bausachverständiger', 'building surveyor', 'expert en bâtiment'],
    also: 'chartered building surveyor, Immobilienschätzer, Immobilienbewerter, valuation surveyor, chartered surveyor, expert immobilier, MRICS',
  },
  conveyancer: {
    name: ['Conveyancer (britisch)', 'conveyancer', 'conveyancer (britannique)'],
    also: 'licensed conveyancer, conveyancing executive, residential conveyancer',
  },
  'loss-adjuster': {
    name: ['Schadengutachter', 'loss adjuster', 'expert en sinistres'],
    also: 'chartered loss adjuster, expert d’assurance',
  },
  'customs-officer': {
    name: ['Zollbeamter', 'customs officer', 'douanier'],
    also: 'Zollbeamtin, Fachspezialist Zoll und Grenzsicherheit, Grenzwächter, Grenzwachtangehöriger, border force officer, douanière, garde-frontière, spécialiste douanes et sécurité des frontières',
    proves: 'customs public-sector',
  },
  'restaurant-assistant-eba': {
    name: ['Restaurantangestellter', 'restaurant assistant', 'employé en restauration'],
    also: 'Restaurantangestellte, Restaurantangestellte EBA, Restaurantangestellter EBA, employée en restauration, employé en restauration AFP, Fachkraft im Gastgewerbe, Fachkraft Gastgewerbe, Fachkraft für Gastronomie',
    proves: 'gastronomy',
  },
  'kitchen-specialist-de': {
    name: ['Fachkraft für Küche', 'kitchen specialist (Germany)', 'spécialiste de cuisine (Allemagne)'],
    also: 'Fachkraft Küche, Fachpraktiker Küche, Fachpraktiker Küche (Beikoch)',
    proves: 'gastronomy',
  },
  'hotel-gastronomy-specialist': {
    name: ['Hotel- und Gastgewerbeassistent', 'hotel and catering assistant', 'assistant en hôtellerie-restauration'],
    also: 'Hotel- und Gastronomiefachmann, Hotel- und Gastronomiefachfrau, Hotel- und Restaurantfachmann, Hotel- und Restaurantfachfrau, Gastronomiefachmann, Gastronomiefachfrau, Hotelfachassistent, Hotelfachassistentin, BTS hôtellerie-restauration, BTS hôtellerie restauration, BTS MHR, bac pro commercialisation et services en restauration, bac techno hôtellerie, CAP hôtel-café-restaurant',
    proves: 'hotel-industry gastronomy',
  },
  'coach-hair-practitioner': {
    name: ['Coiffeurpraktiker', 'hairdressing practitioner', 'praticien en coiffure'],
    also: 'Coiffeurpraktiker EBA, Coiffeuse EBA, Coiffeur EBA, coiffeur AFP, coiffeuse AFP',
    proves: 'haircutting',
  },
  'medical-technical-assistant': {
    name: ['Medizinisch-technischer Assistent', 'medical technical assistant', 'assistant technico-médical'],
    also: 'Medizinisch-technische Assistentin, medizinisch-technische Assistenz, MTA, MTA-Ausbildung',
    guard: {
      aliases: ['MTA'],
      near: ['MTLA', 'MTRA', 'Labor', 'Radiologie', 'als', 'Ausbildung', 'MFA', 'medizinisch', 'ZFA', 'Klinik'],
    },
  },
  'gymnastics-teacher': {
    name: ['Gymnastiklehrer', 'gymnastics teacher', 'professeur de gymnastique'],
    also: 'Sport- und Gymnastiklehrer',
  },
  'pedagogical-helper': {
    name: ['Sozialhelfer', 'social care helper', 'auxiliaire social'],
    also: 'Heilerziehungspflegehelfer, Heilerziehungshelfer, Sozialbetreuer, aide médico-psychologique, AMP aide médico-psychologique',
  },
  'special-educator-assistant-fr': {
    name: ['Moniteur-éducateur', 'residential support educator', 'moniteur-éducateur'],
    also: 'moniteur éducateur, monitrice éducatrice, monitrice-éducatrice, DEME',
    proves: 'social-occupation',
  },
})
