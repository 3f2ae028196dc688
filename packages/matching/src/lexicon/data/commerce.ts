import { define } from './define.ts'

/** What people do in sales, retail, marketing, customer service and hospitality. */
export const commerceActivities = define('activity', {
  'field-sales': {
    name: ['Verkaufsaussendienst', 'field sales', 'vente externe'],
    also: 'Aussendienst, Vertriebsaussendienst, Verkauf im Aussendienst, Aussendienstverkauf, Vertrieb im Aussendienst, outside sales, service externe, vente itinérante, vente sur le terrain, technico-commercial itinérant, vente itinérante, Erfahrung im {Aussendienst|Außendienst}, visites de clients, visite de clients, Kundenbesuche vor Ort',
    proves: 'sales customer-contact',
    guard: {
      aliases: ['Aussendienst'],
      near: ['Verkauf', 'Vertrieb', 'Verkäufer', 'Kunden', 'Innendienst', 'Akquisition', 'im', 'Verkaufserfahrung'],
    },
  },
  'inside-sales': {
    name: ['Verkaufsinnendienst', 'inside sales', 'vente interne'],
    also: 'Vertriebsinnendienst, Innendienst Verkauf, Innendienst Vertrieb, Verkauf Innendienst, Vertrieb Innendienst, sales back office, internal sales, sales administration, sales support, service interne des ventes, administration des ventes, ADV, administration commerciale, Verkaufsadministration, Vertriebsadministration, Verkaufsunterstützung',
    proves: 'sales',
    guard: {
      aliases: ['ADV'],
      near: ['assistante', 'assistant', 'gestionnaire', 'ventes', 'commercial', 'commandes', 'export'],
    },
  },
  'key-account-management': {
    name: ['Key-Account-Management', 'key account management', 'gestion des grands comptes'],
    also: 'Key Account Management, KAM, Grosskundenbetreuung, Betreuung von {Grosskunden|Schlüsselkunden|Key Accounts}, grands comptes, gestion de grands comptes, gestion grands comptes, gestion de comptes clés, gestion des comptes clés',
    proves: 'sales customer-contact',
  },
  'account-management': {
    name: ['Account Management', 'account management', 'gestion de comptes clients'],
    also: 'Account-Management, gestion de comptes commerciaux',
    proves: 'sales customer-contact',
  },
  'customer-acquisition': {
    name: ['Kundenakquise', 'customer acquisition', 'prospection commerciale'],
    also: 'cold calls, neue Kunden gewonnen, neue Kunden, won new accounts, new accounts won, nouveaux clients, Kundenakquisition, Neukundenakquise, Neukundengewinnung, Neukundenakquisition, Akquise, Akquisition, Kaltakquise, Kundengewinnung, Gewinnung von {Neukunden|neuen Kunden}, Akquisition von {Kunden|Neukunden}, new business acquisition, cold calling, prospecting, lead generation, Leadgenerierung, Acquisition, prospection, prospection de clients, acquisition de nouveaux clients, acquisition de clients, démarchage, ouverture de nouveaux comptes, nouveaux comptes, new accounts, opening new accounts, Neukundenakquise, Akquisition von Neukunden',
    proves: 'sales',
    guard: {
      aliases: ['Acquisition', 'prospecting', 'prospection'],
      near: ['Verkauf', 'Kunden', 'sales', 'vente', 'clients', 'commerciale', 'leads', 'customers'],
    },
  },
  'business-development': {
    name: ['Business Development', 'business development', 'développement commercial'],
    also: 'Business-Development, Business Developer, Business Development Manager, développement des affaires, développement d’affaires, Geschäftsfeldentwicklung, responsable du développement commercial, Markterschliessung, market development',
  },
  'sales-consulting-retail': {
    name: ['Verkaufsberatung', 'sales advice', 'conseil à la vente'],
    also: 'Beratung und Verkauf, Verkauf und Beratung, Kundenberatung im Verkauf, Beratungsverkauf, aktiver Verkauf, conseil et vente, vente et conseil, vente conseil, advising customers in store',
    proves: 'sales customer-contact',
  },
  'sales-negotiation': {
    name: ['Verkaufsverhandlungen', 'sales negotiations', 'négociations commerciales'],
    also: 'Verkaufsgespräche, Verkaufsgesprächen, Preisverhandlungen, price negotiations, Verkaufsabschlüsse, negotiating sales, négociation commerciale, négociation des prix',
    proves: 'sales',
  },
  'sales-planning': {
    name: ['Verkaufsplanung', 'sales planning', 'planification des ventes'],
    also: 'Vertriebsplanung, Umsatzplanung, sales forecasting',
  },
  'technical-sales': {
    name: ['Technischer Verkauf', 'technical sales', 'vente technique'],
    also: 'technischen Verkauf, technischer Vertrieb, technischen Vertrieb, Verkauf technischer Produkte, vente de produits techniques, Vertrieb technischer Produkte',
    proves: 'sales',
  },
  telesales: {
    name: ['Telefonverkauf', 'telesales', 'télévente'],
    also: 'Telesales, Telemarketing, telephone sales, Outbound-Verkauf, télémarketing, vente par téléphone, Telefonakquise, Telefonmarketing',
    proves: 'sales',
  },
  'customer-service': {
    name: ['Kundendienst', 'customer service', 'service à la clientèle'],
    also: 'Kundenservice, Kundenbetreuung, Customer Service, Customer Care, customer care, customer support, client service, Betreuung von Kunden, Betreuung der Kundschaft, Kundensupport, service client, service clients, service clientèle, relation client, relations clientèle, suivi de la clientèle, suivi de clientèle, support client, suivi clientèle',
    proves: 'customer-contact',
  },
  'call-centre-work': {
    name: ['Callcenter', 'call centre', 'centre d’appels'],
    also: 'Call-Center, Call Center, Contact Center, Contact-Center, Kundencenter, Telefonsupport, inbound calls, Inbound-Telefonie, Outbound-Telefonie, Kundenberatung am Telefon, telefonische Kundenberatung, telefonische Kundenbetreuung, contact centre, call center, centre de contact, call centres',
    proves: 'customer-service telephone-service',
  },
  'customer-success': {
    name: ['Customer Success', 'customer success', 'customer success'],
    also: 'Customer Success Management, Customer-Success',
  },
  'customer-loyalty': {
    name: ['Kundenbindung', 'customer retention', 'fidélisation de la clientèle'],
    also: 'Kundenbindungsprogramme, customer loyalty, loyalty programmes, fidélisation client, fidélisation des clients, programme de fidélité, Bestandskundenpflege, Kundenpflege',
  },
  'after-sales': {
    name: ['After-Sales-Service', 'after-sales service', 'service après-vente'],
    also: 'After-Sales, After Sales, Aftersales, SAV, after-sales support',
    proves: 'customer-service',
    guard: { aliases: ['SAV'], near: ['service', 'client', 'clients', 'après', 'vente', 'technique', 'technicien'] },
  },
  merchandising: {
    name: ['Warenpräsentation', 'merchandising', 'merchandising'],
    also: 'Visual Merchandising, Merchandising, Warenauslage, Verkaufsförderung am POS, présentation des marchandises, mise en rayon esthétique, visual merchandise display, Regalgestaltung',
  },
  'shelf-stocking': {
    name: ['Warenverräumung', 'shelf stocking', 'mise en rayon'],
    also: 'Regale auffüllen, Auffüllen der Regale, Auffüllen von Regalen, Regalauffüllung, Warenauffüllung, Regalbetreuung, Warenbewirtschaftung Laden, shelf filling, stocking shelves, replenishing shelves, remplissage des rayons, réassort, approvisionnement des rayons',
    proves: 'retail',
  },
  'cashier-work': {
    name: ['Kassieren', 'cashiering', 'encaissement'],
    also: 'Kassendienst, Bedienen der Kasse, Bedienung der Kasse, Kassenbedienung, Kassatätigkeit, Kassiertätigkeit, Arbeit an der Kasse, operating the till, till operation, cash register operation, encaissements, tenue de la caisse enregistreuse, travail en caisse, service de caisse, Kassentätigkeit, Kassenarbeit, Kassenbetreuung, Kasse bedienen, Kasse und Tagesabschluss, Tagesabrechnung, Tageskasse, Führen der Kasse, Kassaführung, Kassenwesen, operating a till, till work, working on the till, cash desk, gestion de la caisse, ouverture et fermeture de caisse, fermeture de caisse, fermeture de la caisse, Inkasso und {Tagesabrechnung|Kassenabrechnung|Tagesabschluss|Abrechnung der Tageseinnahmen}, Kassieren und Tagesabrechnung',
  },
  'assortment-planning': {
    name: ['Sortimentsgestaltung', 'assortment planning', 'gestion de l’assortiment'],
    also: 'Sortimentsplanung, Category Management, Category-Management, category management, Sortimentsbewirtschaftung, Sortimentspflege, gestion de catégories, gestion des assortiments, planification de l’assortiment',
  },
  'store-management': {
    name: ['Filialleitung', 'store management', 'gestion de magasin'],
    also: 'Ladenleitung, Geschäftsführung eines Ladens, Leitung einer Filiale, Führung einer Filiale, Marktleitung, Leitung eines Ladens, Filialführung, managing a store, running a store, gérance de magasin, direction de magasin, gestion d’un magasin, gestion de succursale, conduite {d’un magasin|de magasin|d’une succursale|d’un point de vente}, gestion d’une succursale, gestion d’un point de vente, gérance d’un magasin, Führung eines Ladens, Führen einer Filiale, Führung eines Geschäfts im Detailhandel, running a shop, managing a shop',
    proves: 'retail',
  },
  'online-marketing': {
    name: ['Online-Marketing', 'digital marketing', 'marketing digital'],
    also: 'Onlinemarketing, Digital-Marketing, digitales Marketing, digitalem Marketing, online marketing, marketing en ligne, webmarketing, marketing numérique, e-marketing',
    proves: 'marketing',
  },
  seo: {
    name: ['Suchmaschinenoptimierung', 'search engine optimisation', 'référencement naturel'],
    also: 'SEO, search engine optimization, optimisation pour les moteurs de recherche, SEO-Optimierung',
    proves: 'online-marketing',
  },
  sea: {
    name: ['Suchmaschinenwerbung', 'search engine advertising', 'référencement payant'],
    also: 'SEA, SEM, paid search, PPC, pay-per-click, publicité sur les moteurs de recherche',
    proves: 'online-marketing',
    guard: {
      aliases: ['SEA', 'SEM', 'PPC'],
      near: ['SEO', 'Marketing', 'Ads', 'Google', 'marketing', 'SEA', 'Kampagnen', 'campaigns'],
    },
  },
  'content-marketing': {
    name: ['Content-Marketing', 'content marketing', 'marketing de contenu'],
    also: 'Content Marketing, Content-Erstellung, Content Creation, content creation, Content-Produktion, création de contenu, création de contenus, Storytelling Marketing',
    proves: 'marketing',
  },
  'social-media-marketing': {
    name: ['Social-Media-Marketing', 'social media marketing', 'marketing des réseaux sociaux'],
    also: 'Social Media Marketing, Social-Media-Management, Social Media Management, Betreuung der Social-Media-Kanäle, Betreuung von Social-Media-Kanälen, Bewirtschaftung der Social-Media-Kanäle, Social-Media-Betreuung, Community Management, managing social media channels, social media management, gestion des réseaux sociaux, animation des réseaux sociaux, gestion de réseaux sociaux',
    proves: 'marketing online-marketing',
  },
  'email-marketing': {
    name: ['E-Mail-Marketing', 'email marketing', 'e-mailing'],
    also: 'Newsletter-Marketing, Newsletterversand, Newsletter-Erstellung, Newslettern, email campaigns, marketing par e-mail, newsletter creation, campagnes d’e-mailing, création de newsletters',
    proves: 'online-marketing',
  },
  'marketing-automation': {
    name: ['Marketing Automation', 'marketing automation', 'automatisation du marketing'],
    also: 'Marketing-Automation, Marketingautomatisierung, Marketing-Automatisierung',
    proves: 'marketing',
  },
  'campaign-management': {
    name: ['Kampagnenmanagement', 'campaign management', 'gestion de campagnes'],
    also: 'Marketingkampagnen, Werbekampagnen, Kampagnenplanung, Kampagnenführung, marketing campaigns, advertising campaigns, campagnes marketing, campagnes publicitaires, campagnes de publicité, gestion de campagnes marketing',
    proves: 'marketing',
  },
  advertising: {
    name: ['Werbung', 'advertising', 'publicité'],
    also: 'Werbemassnahmen, Werbemittel, Werbemittelproduktion, Werbeplanung, Inseratewesen, Mediaplanung, media planning, advertising materials, supports publicitaires, plan média',
    guard: {
      aliases: ['Werbung', 'advertising', 'publicité'],
      near: [
        'Marketing',
        'PR',
        'Kommunikation',
        'marketing',
        'Verkaufsförderung',
        'agency',
        'agence',
        'Agentur',
        'communication',
        'Promotion',
      ],
    },
  },
  'market-research': {
    name: ['Marktforschung', 'market research', 'étude de marché'],
    also: 'Marktanalysen, Marktanalyse, Marktbeobachtung, Wettbewerbsanalyse(n), market analysis, competitor analysis, études de marché, analyse de marché, analyse du marché, Konkurrenzanalyse(n), analyse de la concurrence, analyses de marché, veille concurrentielle',
  },
  'brand-management': {
    name: ['Markenführung', 'brand management', 'gestion de marque'],
    also: 'Brand Management, Markenmanagement, Branding, Markenstrategie, Markenpflege, brand strategy, gestion de la marque, stratégie de marque, Corporate Identity, Corporate Design',
    proves: 'marketing',
  },
  'product-marketing': {
    name: ['Produktmarketing', 'product marketing', 'marketing produit'],
    also: 'Product Marketing, Produktlancierungen, Produkteinführungen Markt, product launches, lancement de produits',
    proves: 'marketing',
  },
  'direct-marketing': {
    name: ['Direktmarketing', 'direct marketing', 'marketing direct'],
    also: 'Dialogmarketing, Mailings, Direct Marketing, direct mail, mailing campaigns, publipostage',
    proves: 'marketing',
  },
  'sales-promotion': {
    name: ['Verkaufsförderung', 'sales promotion', 'promotion des ventes'],
    also: 'Verkaufsaktionen, Absatzförderung, Promotionsaktionen, actions promotionnelles',
  },
  'trade-marketing': {
    name: ['Trade-Marketing', 'trade marketing', 'marketing commercial'],
    proves: 'sales-promotion marketing',
  },
  'sponsoring-work': {
    name: ['Sponsoring', 'sponsorship', 'sponsoring'],
    also: 'Sponsoringmanagement, sponsorship management, recherche de sponsors, Sponsorenbetreuung, parrainage',
    guard: { aliases: ['parrainage'], near: ['sponsoring', 'sponsors', 'événements', 'mécénat'] },
  },
  'corporate-communications': {
    name: ['Unternehmenskommunikation', 'corporate communications', 'communication d’entreprise'],
    also: 'Corporate Communications, Konzernkommunikation, corporate communication, communication institutionnelle, externe Kommunikation, external communications, communication externe',
  },
  'internal-communications': {
    name: ['Interne Kommunikation', 'internal communications', 'communication interne'],
    also: 'interner Kommunikation, internen Kommunikation, internal communication, Mitarbeiterkommunikation, employee communications',
    proves: 'corporate-communications',
  },
  'public-relations': {
    name: ['Öffentlichkeitsarbeit', 'public relations', 'relations publiques'],
    also: 'PR-Arbeit, Public Relations, PR und Kommunikation, Presse- und Öffentlichkeitsarbeit, relations avec le public',
  },
  'media-relations': {
    name: ['Medienarbeit', 'media relations', 'relations avec les médias'],
    also: 'Medienstelle, Pressearbeit, Medienmitteilungen, Pressemitteilungen, Medienanfragen, Beantwortung von Medienanfragen, Medienbeziehungen, press releases, press office, communiqués de presse, relations médias, relations presse, service de presse',
    proves: 'public-relations',
  },
  copywriting: {
    name: ['Werbetext', 'copywriting', 'conception-rédaction'],
    also: 'Copywriting, Texten von Werbemitteln, Verfassen von Werbetexten, Werbetexte, advertising copy, rédaction publicitaire, rédaction web, Webtexte',
  },
  'food-and-beverage-service': {
    name: ['Gästeservice', 'food and beverage service', 'service en salle'],
    also: 'Restaurantservice, Servicemitarbeit Restaurant, Bedienung von Gästen, Bedienen der Gäste, Gäste bedienen, Gästebewirtung, Serviceerfahrung Gastronomie, Tischservice, waiting tables, waiting on tables, table service, serving guests, service à table, service en restauration, service aux tables, F&B-Service, service des clients en salle, Bankettservice, banquet service, service de banquets',
    proves: 'gastronomy',
  },
  'bar-service': {
    name: ['Barservice', 'bar service', 'service au bar'],
    also: 'Bararbeit, Barbetrieb, Zubereitung von Cocktails, Mixen von Cocktails, bartending, mixing cocktails, préparation de cocktails, travail au bar',
    proves: 'beverage-service',
  },
  cooking: {
    name: ['Zubereitung von Speisen', 'food preparation', 'préparation des repas'],
    also: 'Speisenzubereitung, Speisezubereitung, Kochen für Gäste, Zubereiten von Speisen, warme Küche, kalte Küche, cooking meals, preparing meals, meal preparation, préparation de repas, préparation des plats, préparation culinaire, cuisine chaude, cuisine froide, Essenszubereitung',
  },
  'menu-planning': {
    name: ['Menüplanung', 'menu planning', 'planification des menus'],
    also: 'Menugestaltung, Menüplanerstellung, Speiseplanung, Menuplanung, Erstellung von Menüplänen, élaboration des menus, conception de menus, Speisekartengestaltung',
  },
  'kitchen-help-work': {
    name: ['Küchenhilfsarbeiten', 'kitchen assistance', 'aide en cuisine'],
    also: 'Mithilfe in der Küche, Abwaschen, Abwasch, Rüstarbeiten Küche, Küchenreinigung, dishwashing, washing up, plonge, nettoyage de la cuisine',
  },
  'hotel-reception': {
    name: ['Hotelrezeption', 'hotel reception', 'réception d’hôtel'],
    also: 'réception d’un hôtel, à la réception d’un hôtel, Réception eines Hotels, Rezeption eines Hotels, Check-in, Check-out, checked guests in, Hotelempfang, Check-in und Check-out, Check-in/Check-out, Check-in von Gästen, Gäste-Check-in, Front Office Hotel, hotel front desk, hotel front office, réception hôtelière, accueil hôtelier',
    proves: 'reception-work hotel-industry',
  },
  'room-cleaning-hotel': {
    name: ['Zimmerreinigung', 'room cleaning', 'nettoyage des chambres'],
    also: 'Reinigung der {Zimmer|Hotelzimmer|Gästezimmer}, Hotelzimmerreinigung, Zimmerservice Reinigung, hotel room cleaning, entretien des chambres, nettoyage de chambres',
    proves: 'hotel-industry',
  },
  'housekeeping-hotel': {
    name: ['Housekeeping', 'housekeeping', 'service d’étage'],
    also: 'Hausdamenbereich, Etagenservice, Hotelhauswirtschaft, gouvernance d’étage, service des étages, housekeeping department',
    proves: 'hotel-industry',
  },
  reservations: {
    name: ['Reservationswesen', 'reservations handling', 'gestion des réservations'],
    also: 'réservations par téléphone, réservations en ligne, réservations par courriel, Reservationen per Telefon, bookings by phone, reservations by phone, Reservationen, Zimmerreservationen, Tischreservationen, Reservierungen, Hotelreservationen, Reservationsabteilung, Reservierungswesen, Bearbeitung von Reservierungen, hotel reservations, room bookings, handling reservations, prise de réservations, réservations hôtelières, service des réservations',
    guard: {
      aliases: ['Reservierungen', 'Reservationen'],
      near: ['Hotel', 'Gäste', 'Zimmer', 'Restaurant', 'Réception', 'Rezeption', 'Bearbeitung', 'Empfang'],
    },
  },
  'revenue-management': {
    name: ['Revenue Management', 'revenue management', 'revenue management'],
    also: 'Revenue-Management, Yield Management, Yield-Management, yield management, Ertragsmanagement Hotel',
  },
  'catering-work': {
    name: ['Catering', 'catering', 'service traiteur'],
    also: 'Cateringbereich, Bankettwesen, Party-Service, Partyservice, catering service, traiteur, restauration événementielle, Event-Catering',
    proves: 'gastronomy',
    guard: { aliases: ['traiteur'], near: ['service', 'restauration', 'boucherie', 'cuisine', 'banquets'] },
  },
  'travel-advice': {
    name: ['Reiseberatung', 'travel advice', 'conseil en voyages'],
    also: 'Reisebuchungen, selling travel, conseils en voyages',
  },
  'travel-sales': {
    name: ['Verkauf von Reisen', 'travel sales', 'vente de voyages'],
    also: 'Beratung und Verkauf von Reisen, Reiseverkauf',
    proves: 'travel-advice sales',
  },
})

/** Occupations of sales, retail, marketing and customer service. */
export const salesRoles = define('role', {
  'sales-representative': {
    name: ['Aussendienstmitarbeiter', 'sales representative', 'représentant commercial'],
    also: 'Verkäufer Aussendienst, Aussendienstverkäufer, Verkaufsberater Aussendienst, Mitarbeiter Aussendienst, Aussendienstler, Vertriebsmitarbeiter, Vertriebsmitarbeiter Aussendienst, Gebietsverkaufsleiter, Gebietsleiter Verkauf, Handelsvertreter, Handelsreisender, Vertreter im Aussendienst, Kundenberater Aussendienst, sales rep, field sales representative, area sales manager, Area Sales Manager, Sales Executive, sales executive, représentante commerciale, représentants, délégué(e) commercial(e), délégué commercial, commercial terrain, commercial itinérant, VRP, technico-commerciale, collaborateur au service externe, conseill{er|ère} de vente externe, attaché(e) commercial(e)',
    proves: 'sales',
  },
  'inside-sales-clerk': {
    name: [
      'Sachbearbeiter Verkaufsinnendienst',
      'inside sales representative',
      'collaborateur au service interne des ventes',
    ],
    also: 'Verkaufssachbearbeiter, Vertriebssachbearbeiter, Sachbearbeiter {Verkauf|Vertrieb|Innendienst|Auftragsabwicklung|Vertriebsinnendienst}, Mitarbeiter {Verkaufsinnendienst|Vertriebsinnendienst|Innendienst}, Verkaufsinnendienstmitarbeiter, Innendienstmitarbeiter, Verkaufsassistent, Vertriebsassistent, sales administrator, sales coordinator, sales support specialist, inside sales specialist, assistant commercial, assistante commerciale, assistant des ventes, gestionnaire ADV, assistant ADV, gestionnaire de vente, collaboratrice au service interne des ventes',
    proves: 'inside-sales',
  },
  'sales-manager': {
    name: ['Verkaufsleiter', 'sales manager', 'responsable des ventes'],
    also: 'Vertriebsleiter, Verkaufsleitung, Vertriebsleitung, Leiter {Verkauf|Vertrieb|Sales}, Leitung {Verkauf|Vertrieb}, Sales Manager, Sales Director, sales director, Head of Sales, head of sales, Regionalverkaufsleiter, Regionalleiter Verkauf, Verkaufsleiter mit eidg. Diplom, eidg. dipl. Verkaufsleiter, chef de vente, chef des ventes, directeur commercial, responsable commercial(e), responsable de vente, directeur des ventes, responsable des ventes régional',
    proves: 'sales',
  },
  'key-account-manager': {
    name: ['Key Account Manager', 'key account manager', 'responsable grands comptes'],
    also: 'Key-Account-Manager, Grosskundenbetreuer, Key Accounter, responsable de grands comptes, responsable comptes clés, gestionnaire grands comptes',
    proves: 'key-account-management',
  },
  'account-manager': {
    name: ['Account Manager', 'account manager', 'gestionnaire de comptes'],
    also: 'Account-Manager, chargé(e) de clientèle commerciale, Account Executive',
    proves: 'account-management',
  },
  'sales-specialist-certificate': {
    name: ['Verkaufsfachmann', 'sales specialist with federal certificate', 'spécialiste de vente'],
    also: 'Verkaufsfachfrau, Verkaufsfachleute, Verkaufsfachmann mit eidg. Fachausweis, Verkaufsfachfrau mit eidg. Fachausweis, Fachausweis Verkauf, Verkaufsspezialist, spécialiste de la vente, spécialiste de vente avec brevet fédéral, brevet fédéral de spécialiste de vente',
    proves: 'sales',
  },
  'retail-specialist': {
    name: ['Detailhandelsfachmann', 'retail specialist', 'gestionnaire du commerce de détail'],
    also: 'Detailhandelsfachfrau, Detailhandelsfachleute, Detailhandelsfachperson, Detailhandelsangestellter, Detailhandelsangestellte, gelernter Verkäufer, gelernte Verkäuferin, Verkäuferlehre, Detailhandelslehre, retail clerk, retail apprenticeship, gestionnaire de commerce de détail, gestionnaire du commerce de détail CFC, CFC de gestionnaire du commerce de détail, Einzelhandelsfachmann',
    proves: 'shop-assistant',
    source: 'SERI: training ordinance Detailhandelsfachfrau/-mann EFZ',
  },
  'retail-assistant-eba': {
    name: ['Detailhandelsassistent', 'retail assistant (EBA)', 'assistant du commerce de détail'],
    also: 'Detailhandelsassistent EBA, Detailhandelsassistentin EBA, assistant de commerce de détail, assistants du commerce de détail',
    proves: 'shop-assistant',
  },
  'shop-assistant': {
    name: ['Verkäufer', 'shop assistant', 'vendeur'],
    also: 'Verkäuferin, Verkäufers, Verkäufern, Verkaufsmitarbeiter, Verkaufsmitarbeitende, Verkaufsberater, Verkaufsaushilfe, Verkaufshilfe, Mitarbeiter Verkauf, Mitarbeiterin Verkauf, Modeberater, sales assistant, retail assistant, store assistant, salesperson, sales associate, retail sales associate, sales advisor, vendeurs, vendeuse, vendeuses, employé(e) de vente, conseill{er|ère} de vente, collaborat{eur|rice} de vente, vendeur en magasin, auxiliaire de vente',
    proves: 'sales customer-contact',
    heads: 'Verkäufer',
    notHeads: 'Weiterverkäufer, Wiederverkäufer, Aussendienstverkäufer',
  },
  cashier: {
    name: ['Kassierer', 'cashier', 'caissier'],
    also: 'Kassier, Kassiererin, Kassierin, Kassenmitarbeiter, Kassenkraft, Mitarbeiter Kasse, Kassenpersonal, caissière, caissiers, hôtesse de caisse, hôte de caisse, till operator, checkout operator, checkout assistant, employé(e) de caisse',
    proves: 'cashier-work',
    guard: { aliases: ['Kassier'], near: ['Verkauf', 'Laden', 'Detailhandel', 'Kasse', 'Verkäufer', 'Supermarkt'] },
  },
  'shelf-stacker': {
    name: ['Regalauffüller', 'shelf stacker', 'employé de libre-service'],
    also: 'Warenverräumer, Auffüller, Regaleinräumer, stock assistant, employée de libre-service, ELS, employé(e) de rayon, shelf filler',
    proves: 'shelf-stocking',
    guard: { aliases: ['ELS'], near: ['magasin', 'rayon', 'supermarché', 'caisse', 'libre'] },
  },
  'store-manager': {
    name: ['Filialleiter', 'store manager', 'gérant de magasin'],
    also: 'Marktleiter, Ladenleiter, Geschäftsführer Filiale, Shopleiter, Shop Manager, Storemanager, Store Manager, Filialgeschäftsführer, Verkaufsstellenleiter, Filialverantwortlicher, branch manager retail, shop manager, retail manager, gérante de magasin, responsable de magasin, directeur de magasin, responsable de succursale, responsable de point de vente, chef de magasin, stellvertretender Filialleiter',
    proves: 'store-management team-leadership',
  },
  'retail-department-manager': {
    name: ['Rayonleiter', 'retail department manager', 'chef de rayon'],
    also: 'Abteilungsleiter Verkauf, Rubrikenleiter, Rayonleiterin, Warenbereichsleiter, responsable de rayon, cheffe de rayon, Erstverkäufer, Substitut Verkauf',
    proves: 'retail',
  },
  'retail-specialist-hfp': {
    name: ['Detailhandelsspezialist', 'retail management specialist', 'spécialiste du commerce de détail'],
    also: 'Detailhandelsspezialist mit eidg. Fachausweis, Detailhandelsökonom, Detailhandelsmanager, Handelsfachwirt, Handelsfachwirt IHK, spécialiste du commerce de détail avec brevet fédéral, manager du commerce de détail',
    proves: 'retail',
  },
  'category-manager': {
    name: ['Category Manager', 'category manager', 'responsable de catégorie'],
    also: 'Sortimentsmanager, Category-Manager, chef de catégorie, Produktgruppenmanager',
    proves: 'assortment-planning',
  },
  'visual-merchandiser': {
    name: ['Visual Merchandiser', 'visual merchandiser', 'décorateur étalagiste'],
    also: 'Polydesigner 3D, Dekorateur, Gestalter für visuelles Marketing, Dekorationsgestalter, étalagiste, Schauwerbegestalter, polydesigner, window dresser, Schaufensterdekorateur',
    proves: 'merchandising',
  },
  'customer-service-agent': {
    name: ['Kundendienstmitarbeiter', 'customer service representative', 'collaborateur du service clientèle'],
    also: 'Mitarbeiter {Kundendienst|Kundenservice|Customer Service|Kundenbetreuung|Kundencenter}, Kundenbetreuer, Kundenservicemitarbeiter, Customer Service Agent, Customer Service Representative, Sachbearbeiter {Kundendienst|Kundenservice|Kundenbetreuung}, customer service {agent|advisor|adviser|assistant|specialist|officer|clerk}, customer care agent, customer support {agent|specialist|representative}, conseill{er|ère} {clientèle|clients}, chargé(e) de clientèle, conseill{er|ère} service client, collaboratrice du service clientèle, gestionnaire relation client, agent de service clientèle, gestionnaire clientèle',
    proves: 'customer-service',
  },
  'call-centre-agent': {
    name: ['Callcenter-Agent', 'call centre agent', 'téléconseiller'],
    also: 'Call Center Agent, Call-Center-Agent, Callcenter Agent, Callcenteragent, Callcenter-Mitarbeiter, Call-Center-Mitarbeiter, Contact Center Agent, Fachmann Kundendialog, Fachfrau Kundendialog, Fachmann Kundendialog EFZ, Fachfrau Kundendialog EFZ, call center agent, contact centre agent, téléconseillère, télévendeur, téléopérateur, agent de centre d’appels, agent relation clientèle, agent en relation clientèle, conseill{er|ère} à distance',
    proves: 'call-centre-work',
  },
  'customer-success-manager': {
    name: ['Customer Success Manager', 'customer success manager', 'customer success manager'],
    also: 'Customer-Success-Manager',
    proves: 'customer-success customer-service',
  },
  telemarketer: {
    name: ['Telefonverkäufer', 'telesales agent', 'téléprospecteur'],
    also: 'Telemarketer, Telefonverkäuferin, Telesales Agent, téléprospectrice, Telefonagent Verkauf',
    proves: 'telesales',
  },
  'marketing-manager': {
    name: ['Marketingmanager', 'marketing manager', 'responsable marketing'],
    also: 'Marketing Manager, Marketing-Manager, Marketingleiter, Leiter Marketing, Leitung Marketing, Marketingverantwortlicher, Head of Marketing, marketing director, CMO, Chief Marketing Officer, directeur marketing, chef marketing, Marketingreferent, chargé(e) de marketing, Marketing- und Verkaufsleiter, Leiter Marketing und {Kommunikation|Verkauf}',
    proves: 'marketing',
  },
  'marketing-specialist': {
    name: ['Marketingfachmann', 'marketing specialist', 'spécialiste en marketing'],
    also: 'Marketingfachfrau, Marketingfachleute, Marketingfachmann mit eidg. Fachausweis, Marketingfachfrau mit eidg. Fachausweis, Marketingspezialist, Marketing Specialist, marketing executive, spécialiste marketing, spécialiste en marketing avec brevet fédéral, Marketingplaner, Fachmann Marketing, Fachfrau Marketing',
    proves: 'marketing',
  },
  'marketing-assistant': {
    name: ['Marketingassistent', 'marketing assistant', 'assistant marketing'],
    also: 'Assistent Marketing, Sachbearbeiter Marketing, Mitarbeiter Marketing, Marketingsachbearbeiter, Marketing Coordinator, marketing coordinator, assistante marketing, Marketing-Assistent, MarKom, MarKom-Zulassungsprüfung',
    proves: 'marketing',
  },
  'online-marketing-manager': {
    name: ['Online-Marketing-Manager', 'digital marketing manager', 'responsable marketing digital'],
    also: 'Online Marketing Manager, Digital Marketing Manager, Digital Marketing Specialist, Online-Marketing-Spezialist, Performance Marketing Manager, digital marketing specialist, chargé(e) de marketing digital, webmarketeur, traffic manager',
    proves: 'online-marketing',
  },
  'sea-manager': {
    name: ['SEA-Manager', 'SEA manager', 'responsable SEA'],
    also: 'SEA Manager',
    proves: 'online-marketing-manager sea',
  },
  'seo-manager': {
    name: ['SEO-Manager', 'SEO manager', 'responsable SEO'],
    also: 'SEO Manager, SEO-Spezialist',
    proves: 'online-marketing-manager seo',
  },
  'social-media-manager': {
    name: ['Social-Media-Manager', 'social media manager', 'community manager'],
    also: 'Social Media Manager, Community Manager, responsable réseaux sociaux, gestionnaire de communauté, Social-Media-Redaktor',
    proves: 'social-media-marketing',
  },
  'content-manager': {
    name: ['Content Manager', 'content manager', 'responsable de contenu'],
    also: 'Content-Manager, Content Creator, content creator, gestionnaire de contenu, Online-Redaktor, Onlineredaktor, Webredaktor, Online-Redakteur, rédacteur web, web editor',
    proves: 'content-marketing',
  },
  'brand-manager': {
    name: ['Brand Manager', 'brand manager', 'chef de marque'],
    also: 'Markenmanager, Brand-Manager, responsable de marque, Markenverantwortlicher',
    proves: 'brand-management',
  },
  'communications-specialist': {
    name: ['Kommunikationsfachmann', 'communications specialist', 'chargé de communication'],
    also: 'Kommunikationsfachfrau, Kommunikationsspezialist, Kommunikationsbeauftragter, Kommunikationsbeauftragte, Kommunikationsverantwortlicher, Kommunikationsmanager, Communications Manager, Communication Manager, communications officer, communications manager, Kommunikationsplaner, Kommunikationsleiter, Leiter Kommunikation, Leiter Unternehmenskommunikation, Head of Communications, chargée de communication, responsable communication, responsable de la communication, spécialiste en communication, directeur de la communication',
    proves: 'corporate-communications',
  },
  'pr-specialist': {
    name: ['PR-Fachmann', 'PR specialist', 'spécialiste en relations publiques'],
    also: 'PR-Fachfrau, PR-Berater, PR-Redaktor, PR-Manager, PR Manager, PR consultant, PR-Spezialist, spécialiste en RP, Public Relations Manager, attaché(e) de presse, chargé(e) de relations publiques',
    proves: 'public-relations',
  },
  'media-spokesperson': {
    name: ['Mediensprecher', 'media spokesperson', 'porte-parole'],
    also: 'Pressesprecher, Medienverantwortlicher, Medienbeauftragter, press officer, spokesperson',
    proves: 'media-relations',
  },
  copywriter: {
    name: ['Werbetexter', 'copywriter', 'concepteur-rédacteur'],
    also: 'Texter, Texterin, Copywriter, Texter mit eidg. Fachausweis, conceptrice-rédactrice, rédacteur publicitaire',
    proves: 'copywriting',
  },
  'market-researcher': {
    name: ['Marktforscher', 'market researcher', 'chargé d’études de marché'],
    also: 'Market Research Analyst, Marktforschungsanalyst, chargée d’études de marché, Interviewer Marktforschung',
    proves: 'market-research',
  },
  promoter: {
    name: ['Promoter', 'promoter', 'promoteur des ventes'],
    also: 'Verkaufspromotor, Promoterin, brand ambassador, animatrice de vente, animateur de vente, hôtesse de vente, Degustator',
  },
})

/** Occupations of hotels, restaurants and travel. */
export const hospitalityRoles = define('role', {
  cook: {
    name: ['Koch', 'cook', 'cuisinier'],
    also: 'Köchin, Köche, Köchen, Koch EFZ, Köchin EFZ, Jungkoch, Diätkoch, Diätköchin, Alleinkoch, Hilfskoch, Beikoch, Gemeinschaftskoch, Commis de Cuisine, Chef de Partie, Demi-Chef de Partie, line cook, commis chef, cuisinière, cuisiniers, cuisinier CFC, CFC de cuisinier, commis de cuisine, Frühstückskoch, Kochs, qualified chef, experienced chef, trained chef, professional chef, relief chef, agency chef, private chef, school chef, experience as a chef, worked as a chef',
    proves: 'cooking gastronomy mise-en-place plating',
    heads: 'Köchin',
    guard: {
      aliases: ['Koch', 'cook', 'Kochs'],
      near: [
        'EFZ',
        'gelernter',
        'als',
        'Restaurant',
        'Küche',
        'Hotel',
        'Lehre',
        'kitchen',
        'restaurant',
        'hotel',
        'Ausbildung',
        'chef',
        'gelernte',
        'Kellner',
        'Gastronomie',
        'Küchenchef',
        'Heim',
      ],
    },
  },
  'kitchen-chef': {
    name: ['Küchenchef', 'head chef', 'chef de cuisine'],
    also: 'Küchenchefin, Küchenleiter, Küchenleitung, Leiter Küche, Leitung Küche, Chefkoch, Chefköchin, Sous-Chef, Souschef, Sous-Chefin, Executive Chef, executive chef, sous chef, sous-chef, cheffe de cuisine, second de cuisine, responsable de cuisine, Küchenmeister, Chefkoch mit eidg. Fachausweis',
    proves: 'cook menu-planning',
  },
  'kitchen-helper': {
    name: ['Küchenhilfe', 'kitchen assistant', 'aide de cuisine'],
    also: 'Küchenmitarbeiter, Küchengehilfe, Küchenangestellter, Küchenangestellte, Küchenangestellten, Küchenhilfskraft, Küchenaushilfe, Casserolier, Abwäscher, Spüler, Spülkraft, Officemitarbeiter, kitchen porter, kitchen helper, dishwasher, aide-cuisinier, aide cuisinier, plongeur, commis débarrasseur, employé(e) polyvalent(e) de restauration, employé(e) en cuisine, Küchenangestellter EBA, Hilfskraft Küche',
    proves: 'kitchen-help-work gastronomy',
    guard: {
      aliases: ['dishwasher', 'plongeur', 'Spüler'],
      near: ['kitchen', 'cuisine', 'restaurant', 'Küche', 'as', 'Restaurant', 'Hotel', 'hôtel'],
    },
  },
  waiter: {
    name: ['Servicefachangestellter', 'waiter', 'serveur'],
    also: 'Servicefachangestellte, Servicefachangestellten, Servicemitarbeiter Restaurant, Servicemitarbeiter Gastronomie, Serviceangestellter, Serviceangestellte, Serviceangestellten, Kellner, Kellnerin, Servicekraft Gastronomie, Serviceaushilfe, Restaurationsfachmann, Restaurationsfachfrau, Restaurationsfachleute, Restaurationsfachmann EFZ, Restaurationsfachfrau EFZ, Restaurantfachmann, Restaurantfachfrau, Restaurantfachleute, Restaurationsangestellter, Restaurationsangestellte, Fachmann für Restaurants und Veranstaltungsgastronomie, Fachfrau für Restaurants und Veranstaltungsgastronomie, Chef de Rang, Commis de Rang, waitress, waiting staff, waiters, serveuse, serveurs, chef de rang, commis de salle, employé(e) de restaurant, spécialiste en restauration, spécialiste en restauration CFC, sommelier CFC',
    proves: 'food-and-beverage-service gastronomy order-taking-restaurant beverage-service guest-care',
    guard: {
      aliases: ['serveur', 'serveurs'],
      near: ['restaurant', 'salle', 'bar', 'café', 'brasserie', 'hôtel', 'restauration', 'barman', 'banquets'],
    },
  },
  bartender: {
    name: ['Barkeeper', 'bartender', 'barman'],
    also: 'Barmitarbeiter, Barkellner, Bardame, Barmaid, Barfachmann, Barfachfrau, barmaid, employé(e) de bar, Barchef, Barmixer',
    proves: 'bar-service gastronomy',
  },
  barista: {
    name: ['Barista', 'barista', 'barista'],
    also: 'Baristas',
    proves: 'gastronomy coffee-making',
  },
  sommelier: {
    name: ['Sommelier', 'sommelier', 'sommelier'],
    also: 'Sommelière, Weinkellner, Sommelière mit Fachausweis, Sommeliers, sommelière',
    proves: 'wine-knowledge gastronomy',
  },
  'restaurant-manager': {
    name: ['Restaurantleiter', 'restaurant manager', 'responsable de restaurant'],
    also: 'Betriebsleiter Gastronomie, Restaurant Manager, Gastronomieleiter, Leiter Gastronomie, Leiter Restauration, Geschäftsführer Restaurant, Gastgeber Restaurant, Serviceleiter Restaurant, Chef de Service Restaurant, Maître d’hôtel, F&B Manager, Food and Beverage Manager, food and beverage manager, gérant de restaurant, gérante de restaurant, directeur de restaurant, maître d’hôtel, Bankettleiter, responsable F&B',
    proves: 'gastronomy team-leadership',
  },
  restaurateur: {
    name: ['Gastronom', 'restaurateur', 'restaurateur'],
    also: 'Wirt, Gastwirt, cafetier, cafetier-restaurateur, Gastrobetriebsleiter, Gastro-Betriebsleiter, Gastrobetriebsleiter mit eidg. Fachausweis, hôtelier-restaurateur, innkeeper',
    proves: 'gastronomy',
    guard: {
      aliases: ['Wirt', 'restaurateur'],
      near: ['Restaurant', 'Gasthof', 'restaurant', 'café', 'cafetier', 'Gastronomie'],
    },
  },
  'system-catering-specialist': {
    name: [
      'Systemgastronomiefachmann',
      'fast food and chain catering specialist',
      'spécialiste en restauration de système',
    ],
    also: 'Systemgastronomiefachfrau, Fachmann für Systemgastronomie, Fachfrau für Systemgastronomie, Fachleute für Systemgastronomie, Systemgastronom, Mitarbeiter Systemgastronomie, fast food worker, équipier polyvalent, équipière polyvalente, équipier de restauration rapide, spécialiste en restauration de système CFC',
    proves: 'gastronomy system-gastronomy',
  },
  'hotel-receptionist': {
    name: ['Hotelrezeptionist', 'hotel receptionist', 'réceptionniste d’hôtel'],
    also: 'Rezeptionist Hotel, Réceptionist Hotel, Hotel-Réceptionist, Front Office Agent Hotel, Night Auditor, Nachtportier, Nachtrezeptionist, night auditor, night receptionist, réceptionniste en hôtellerie, réceptionniste de nuit, réceptionniste tournant, veilleur de nuit en hôtellerie, Front Office Manager, chef de réception, Empfangschef Hotel',
    proves: 'receptionist hotel-reception hotel-industry guest-care',
  },
  'hotel-specialist': {
    name: ['Hotelfachmann', 'hotel specialist', 'spécialiste en hôtellerie'],
    also: 'Hotelfachfrau, Hotelfachleute, Hotelfachmann EFZ, Hotelfachfrau EFZ, Fachmann Hotellerie-Hauswirtschaft, Fachfrau Hotellerie-Hauswirtschaft, Hotelangestellter, Hotelangestellte, spécialiste en hôtellerie CFC, Hotellerieangestellter, Hotellerieangestellte, Hotel-Kommunikationsfachmann, Hotel-Kommunikationsfachfrau, Kaufmann HGT, Kauffrau HGT, Kaufmann Hotel-Gastro-Tourismus, spécialiste en hôtellerie-intendance, gestionnaire en hôtellerie',
    proves: 'hotel-industry',
  },
  'hotel-manager': {
    name: ['Hoteldirektor', 'hotel manager', 'directeur d’hôtel'],
    also: 'Hotelmanager, Hotelleiter, Hotelier, dipl. Hotelier HF, Hotelier-Gastronom HF, Hôtelier-Restaurateur HF, Hotelière-Gastronomin, Hotelbetriebswirt, Hotelfachschule, hotel director, general manager hotel, hôtelier, hôtelière, directrice d’hôtel, hôtelier-restaurateur ES, diplômé de l’école hôtelière, école hôtelière, Vizedirektor Hotel',
    proves: 'hotel-industry',
  },
  'room-attendant': {
    name: ['Zimmermädchen', 'room attendant', 'femme de chambre'],
    also: 'Zimmerfrau, Roomboy, Zimmerservice-Mitarbeiter, Hotelreinigungskraft, Mitarbeiter Housekeeping, Mitarbeiter Etage, Etagenmitarbeiter, Etagenfrau, chambermaid, housekeeping attendant, valet de chambre, femmes de chambre, employé(e) d’étage, room maid',
    proves: 'room-cleaning-hotel hotel-industry',
  },
  'executive-housekeeper': {
    name: ['Gouvernante', 'executive housekeeper', 'gouvernante d’étage'],
    also: 'Hausdame, Hauswirtschaftsleiter Hotel, Etagengouvernante, Generalgouvernante, Executive Housekeeper, housekeeping manager, gouvernante générale, gouvernante d’hôtel, Leiter Housekeeping, Housekeeping-Leiter',
    proves: 'housekeeping-hotel hotel-industry room-inspection',
    guard: { aliases: ['Gouvernante'], near: ['Hotel', 'Housekeeping', 'Etage', 'hôtel', 'étage', 'Hauswirtschaft'] },
  },
  concierge: {
    name: ['Hotelconcierge', 'hotel concierge', 'concierge d’hôtel'],
    also: 'Chefconcierge, Hotelportier, Hotelpage, bellboy, chef concierge, voiturier',
    proves: 'hotel-industry guest-care',
  },
  'travel-agent': {
    name: ['Reiseberater', 'travel agent', 'conseiller en voyages'],
    also: 'Reisebüroangestellter, Reisebüroangestellte, Reisebüromitarbeiter, Reisefachmann, Reisefachfrau, travel consultant, conseillère en voyages, agent de voyages, agente de voyages, Travel Consultant, Kaufmann Reisebüro, Kauffrau Reisebüro',
    proves: 'travel-advice travel-industry',
  },
  'tour-guide': {
    name: ['Reiseleiter', 'tour guide', 'guide touristique'],
    also: 'Stadtführer, Gästeführer, Fremdenführer, tour leader, guides touristiques, accompagnateur de voyages, guide-conférencier, guide accompagnateur, Tourguide',
    proves: 'tourism',
  },
  'tourism-specialist': {
    name: ['Tourismusfachmann', 'tourism specialist', 'spécialiste en tourisme'],
    also: 'Tourismusfachfrau, Tourismusfachleute, Tourismusfachmann HF, Tourismusfachfrau HF, dipl. Tourismusfachmann, dipl. Tourismusfachfrau, Tourismusmanager, tourism manager, gestionnaire en tourisme, spécialiste du tourisme, gestionnaire en tourisme ES, Touristiker',
    proves: 'tourism',
  },
})

/** Settings, licences, methods and systems of commerce and hospitality. */
export const commerceConcepts = [
  ...define('domain', {
    trade: {
      name: ['Handel', 'trade', 'commerce'],
      also: 'Handelsunternehmen, Handelskonzern, Handelsbranche, trading company, société de négoce, entreprise commerciale',
      guard: {
        aliases: ['trade', 'commerce', 'Handel'],
        near: [
          'Industrie',
          'industry',
          'industrie',
          'Gewerbe',
          'Branche',
          'Dienstleistung',
          'retail',
          'Logistik',
          'secteur',
          'sector',
        ],
      },
    },
    wholesale: {
      name: ['Grosshandel', 'wholesale', 'commerce de gros'],
      also: 'Grosshandels, Grosshändler, wholesale trade, wholesaler(s), grossiste(s), commerce en gros',
      proves: 'trade',
    },
    'food-retail': {
      name: ['Lebensmitteldetailhandel', 'food retail', 'commerce alimentaire'],
      also: 'Lebensmitteleinzelhandel, LEH, Lebensmittelhandel, Lebensmittelverkauf, food retailing, grocery retail, Supermarkt, Supermärkte(n), supermarket(s), supermarché(s), épicerie, distribution alimentaire',
      proves: 'retail',
      guard: { aliases: ['LEH'], near: ['Verkauf', 'Handel', 'Lebensmittel', 'FMCG', 'Key'] },
    },
    'fashion-retail': {
      name: ['Modehandel', 'fashion retail', 'commerce de mode'],
      also: 'Textilhandel, Modebranche, Textildetailhandel, Modeverkauf, Textilverkauf, fashion industry, vente de prêt-à-porter, prêt-à-porter, secteur de la mode, Herrenmode, Damenmode, Kindermode, Modehaus, Modegeschäft, Modeboutique, menswear, womenswear, mode homme, mode femme, textile de mode',
    },
    'diy-retail': {
      name: ['Baumarkt', 'DIY retail', 'magasin de bricolage'],
      also: 'Baumärkte, Baumarktbranche, Do-it-yourself-Markt, DIY store, Bau- und Gartencenter, grande surface de bricolage',
      proves: 'retail',
    },
    fmcg: {
      name: ['Konsumgüterindustrie', 'FMCG', 'biens de grande consommation'],
      also: 'FMCG, Fast Moving Consumer Goods, Konsumgüter, Konsumgüterbranche, schnelldrehende Konsumgüter, consumer goods, PGC, produits de grande consommation',
      guard: { aliases: ['PGC'], near: ['grande', 'consommation', 'distribution', 'GMS', 'secteur'] },
    },
    'hotel-industry': {
      name: ['Hotellerie', 'hotel industry', 'hôtellerie'],
      also: 'Hotelbranche, Hotelgewerbe, Hotelbetrieb, Hotelfach, Ferienhotellerie, Stadthotellerie, Luxushotellerie, Hotelumfeld, hotel business, secteur hôtelier, hotels industry, hôtellerie de luxe',
    },
    gastronomy: {
      name: ['Gastronomie', 'gastronomy', 'restauration (gastronomie)'],
      also: 'Gastgewerbe, Gastrobereich, Gastronomiebetrieb, Gastronomiebereich, Restaurantbetrieb, Gastrobranche, restaurant industry, restaurant business, hospitality and catering, secteur de la restauration, hôtellerie-restauration, hôtellerie et restauration, domaine de la restauration, métiers de la restauration',
    },
    'communal-catering': {
      name: ['Gemeinschaftsgastronomie', 'contract catering', 'restauration collective'],
      also: 'Gemeinschaftsverpflegung, Betriebsgastronomie, Personalrestaurant, Kantine, Grossküche, Betriebsrestaurant, Heimküche, Spitalküche, institutional catering, staff canteen, cuisine de collectivité, cuisine collective, restauration d’entreprise, Gemeinschaftsgastronomie, contract catering, restauration collective, Gemeinschaftsverpflegung, Grossküche(n), Großküche(n), Kantine(n), Kantinenküche, Betriebskantine, Betriebsrestaurant(s), Personalrestaurant(s), Mensa, Spitalküche, Heimküche, Schulküche, Grossverpflegung, Care-Gastronomie, Spitalgastronomie, Heimverpflegung, staff canteen, canteen(s), school catering, staff restaurant, hospital kitchen, contract caterer, workplace catering, restauration de collectivité, cuisine de collectivité, cuisine collective, cuisines collectives, cantine(s), cantine scolaire, restaurant d’entreprise, self-service d’entreprise',
      proves: 'gastronomy',
    },
    'system-gastronomy': {
      name: ['Systemgastronomie', 'chain catering', 'restauration rapide'],
      also: 'Schnellgastronomie, Fast-Food-Gastronomie, fast food industry, Schnellrestaurant, restauration de système',
      proves: 'gastronomy',
    },
    'travel-industry': {
      name: ['Reisebranche', 'travel industry', 'secteur du voyage'],
      also: 'Reisebüro, Reisebüros, Touristik, Reiseveranstalter, travel agency, tour operator, agence de voyages, voyagiste',
      proves: 'tourism',
    },
    'advertising-agency': {
      name: ['Werbeagentur', 'advertising agency', 'agence de publicité'],
      also: 'Agenturerfahrung, Agenturumfeld, Grafikagentur, Designagentur, Designstudio, Grafikatelier, design agency, design studio, branding agency, agency experience, agency environment, agency background, agence de design, agence créative, studio graphique, studio de design, expérience en agence, Marketingagentur, Kommunikationsagentur, Werbebranche, Kreativagentur, PR-Agentur, Digitalagentur, marketing agency, communications agency, agence de communication, agence marketing',
    },
  }),
  ...define('licence', {
    'innkeeper-licence': {
      name: ['Wirtepatent', 'innkeeper’s licence', 'patente de cafetier'],
      also: 'Wirteprüfung, Wirtefachausweis, Gastwirtschaftspatent, Fähigkeitsausweis Gastgewerbe, Gaststättenunterrichtung, Gaststättenkonzession, licence de cafetier, licence de débit de boissons, certificat de cafetier-restaurateur, Wirtekurs, licence d’établissement',
    },
  }),
  ...define('technology', {
    'pos-systems': {
      family: true,
      name: ['Kassensysteme', 'point-of-sale systems', 'systèmes de caisse'],
      also: 'Kassensystem(e), Kassensystemen, point-of-sale systems, POS-System(e), POS system(s), point-of-sale system, scanner cash desk, Scannerkasse(n), Registrierkasse, caisse enregistreuse, système de caisse, logiciel(s) de caisse, cash register systems, Kassensoftware, Kassenprogramm(e), Kassasystem(e), Registrierkassensystem(e), POS-Kasse(n), POS-Software, EPOS, EPOS {system|systems}, till system(s), POS software, point of sale {system|systems|software}, logiciel d’encaissement, logiciels d’encaissement, système(s) d’encaissement, TPV',
    },
    'hotel-pms': {
      family: true,
      name: ['Hotelsoftware', 'hotel property management systems', 'logiciels hôteliers'],
      also: 'Hotelsoftware, hotel property management systems, Property-Management-System, property management system(s), hotel software, hotel management {software|system|systems}, hotel PMS, hotel booking system, logiciel hôtelier, logiciel de gestion hôtelière, PMS hôtelier, logiciel PMS, Hotelreservationssystem(e), Hotelprogramm(e), Hotelsystem(e), Hotel-PMS, PMS-System(e), Hotel-Software, Hotelmanagementsoftware, Hotelverwaltungssoftware, Front-Office-Software',
    },
    opera: {
      name: ['Opera PMS', 'Opera PMS', 'Opera PMS'],
      also: 'Oracle Opera, Opera Cloud, Micros Fidelio, Fidelio Suite 8, Fidelio Hotel, logiciel Opera, Opera Hotel, Opera ou Fidelio, Opera oder Fidelio, Opera or Fidelio, Fidelio, Oracle Hospitality Opera, OPERA 5',
      proves: 'hotel-pms',
      guard: {
        aliases: ['Fidelio'],
        near: ['Opera', 'Hotel', 'hôtel', 'Protel', 'Réception', 'Rezeption', 'PMS', 'logiciel', 'Front'],
      },
    },
    protel: { name: 'Protel', also: 'protel PMS, Protel Hotelsoftware', proves: 'hotel-pms' },
    mews: {
      name: 'Mews PMS',
      also: 'Mews, Mews Hospitality, Mews Commander',
      proves: 'hotel-pms',
      guard: {
        aliases: ['Mews'],
        near: [
          'Opera',
          'Protel',
          'Fidelio',
          'PMS',
          'Hotel',
          'hôtel',
          'Apaleo',
          'Guestline',
          'Rezeption',
          'reception',
          'réception',
          'Cloudbeds',
        ],
      },
    },
    gds: {
      family: true,
      name: ['Reservierungssysteme (GDS)', 'global distribution systems', 'systèmes de réservation (GDS)'],
      also: 'Global Distribution System',
    },
    'google-analytics': {
      name: 'Google Analytics',
      also: 'GA4',
      proves: 'web-analytics',
    },
    mailchimp: { name: 'Mailchimp', also: 'MailChimp', proves: 'email-marketing' },
  }),
]

/** Programs that offices work with. */
export const officeSoftware = define('technology', {
  'pivot-tables': {
    name: ['Pivot-Tabellen', 'pivot tables', 'tableaux croisés dynamiques'],
    also: 'Pivottabellen, Pivot-Tabelle, Pivot-Auswertungen, Pivot, pivot table, tableau croisé dynamique, Excel Pivot',
    proves: 'excel',
    guard: { aliases: ['Pivot'], near: ['Excel', 'SVERWEIS', 'VLOOKUP', 'Tabellen', 'Makros', 'Power'] },
  },
  'excel-formulas': {
    name: ['Excel-Formeln', 'Excel formulas', 'formules Excel'],
    also: 'SVERWEIS, S-Verweis, XVERWEIS, WVERWEIS, VLOOKUP, XLOOKUP, RECHERCHEV, RECHERCHEX, Excel-Funktionen, Excel-Formel, Excel functions, fonctions Excel',
    proves: 'excel',
  },
  'excel-advanced': {
    name: ['Excel für Fortgeschrittene', 'advanced Excel', 'Excel avancé'],
    also: 'fortgeschrittene Excel-Kenntnisse, sehr gute Excel-Kenntnisse, Excel Fortgeschritten, Excel fortgeschritten, Excel Expert, Excel-Experte, advanced Excel skills, advanced MS Excel, Excel niveau avancé, maîtrise avancée d’Excel',
    proves: 'excel',
  },
  'power-query': { name: 'Power Query', also: 'PowerQuery', proves: 'excel' },
  word: {
    name: 'Microsoft Word',
    also: 'MS Word, MS-Word, Word, Word-Kenntnisse',
    proves: 'ms-office',
    guard: {
      aliases: ['Word'],
      near: [
        'Excel',
        'PowerPoint',
        'Office',
        'Outlook',
        'Microsoft',
        'MS',
        'Access',
        'dans',
        'in',
        'mit',
        'sous',
        'avec',
        'maîtrise',
        'Modèles',
        'Vorlagen',
        'templates',
        'Briefe',
        'courrier',
      ],
    },
  },
  powerpoint: {
    name: 'Microsoft PowerPoint',
    also: 'PowerPoint, MS PowerPoint, Power Point, PPT',
    proves: 'ms-office',
  },
  outlook: {
    name: 'Microsoft Outlook',
    also: 'MS Outlook, MS-Outlook, Outlook',
    proves: 'ms-office',
    guard: {
      aliases: ['Outlook'],
      near: ['Excel', 'Word', 'Office', 'Exchange', 'Microsoft', 'MS', 'Teams', 'PowerPoint'],
    },
  },
  onenote: { name: 'Microsoft OneNote', also: 'OneNote, MS OneNote', proves: 'ms-office' },
  visio: { name: 'Microsoft Visio', also: 'MS Visio, Visio' },
  'google-workspace': { name: 'Google Workspace', also: 'G Suite, Google Docs, Google Sheets, Google Tabellen' },
  libreoffice: { name: 'LibreOffice', also: 'OpenOffice, Libre Office, Open Office' },
  datev: {
    name: 'DATEV',
    also: 'Datev, DATEV-Kenntnisse, DATEV Unternehmen online, DATEV Kanzlei-Rechnungswesen, DATEV Rechnungswesen, DATEV Buchführung',
    proves: 'accounting-software',
  },
  lexware: {
    name: 'Lexware',
    also: 'lexoffice, Lexware buchhalter, Lexware Office, Lexware Buchhaltung',
    proves: 'accounting-software',
  },
  bmd: {
    name: ['BMD', 'BMD accounting software', 'BMD'],
    also: 'BMD NTCS, BMD-Kenntnisse',
    proves: 'accounting-software',
    guard: {
      aliases: ['BMD'],
      near: ['NTCS', 'Buchhaltung', 'Personalverrechnung', 'RZL', 'Lohnverrechnung', 'Kenntnisse'],
    },
  },
  sage: {
    name: ['Sage', 'Sage accounting software', 'Sage'],
    also: 'Sage Comptabilité, Sage Accounts, Sage Accounting, Sage Business Cloud',
    proves: 'accounting-software',
    guard: {
      aliases: ['Sage'],
      near: [
        'Buchhaltung',
        'Abacus',
        'comptabilité',
        'paie',
        'ERP',
        'accounting',
        'SAP',
        'logiciel',
        'Ciel',
        'DATEV',
        'QuickBooks',
        'Software',
      ],
    },
  },
  bexio: { name: 'bexio', also: 'Bexio', proves: 'accounting-software' },
  banana: {
    name: ['Banana Buchhaltung', 'Banana Accounting', 'Banana Comptabilité'],
    also: 'Banana Buchhaltungssoftware',
    proves: 'accounting-software',
  },
  cresus: {
    name: ['Crésus', 'Crésus accounting', 'Crésus'],
    also: 'Crésus Comptabilité, Crésus Facturation, Cresus',
    proves: 'accounting-software',
  },
  winbiz: { name: 'WinBIZ', also: 'Winbiz', proves: 'accounting-software' },
  topal: {
    name: ['Topal', 'Topal', 'Topal'],
    also: 'Topal Finanzbuchhaltung, Topal Solutions',
    proves: 'accounting-software',
  },
  sesam: {
    name: ['Sesam Buchhaltung', 'Sesam accounting', 'Sesam comptabilité'],
    also: 'Sage Sesam',
    proves: 'accounting-software',
  },
  proconcept: { name: 'ProConcept', also: 'ProConcept ERP, SolvAxis', proves: 'erp' },
  opacc: { name: 'OpaccERP', also: 'Opacc, OpaccOXAS', proves: 'erp' },
  proffix: { name: 'PROFFIX', also: 'Proffix Px5', proves: 'erp' },
  cegid: { name: 'Cegid', also: 'Cegid Quadra, Quadratus, Cegid Expert' },
  silae: { name: 'Silae', also: 'Silae Paie', proves: 'payroll-accounting payroll-software' },
  ebp: {
    name: ['EBP', 'EBP accounting software', 'EBP'],
    also: 'EBP Comptabilité',
    proves: 'accounting-software',
    guard: {
      aliases: ['EBP'],
      near: ['comptabilité', 'Sage', 'Ciel', 'logiciel', 'paie', 'Comptabilité', 'logiciels'],
    },
  },
  quickbooks: { name: 'QuickBooks', also: 'Quickbooks Online', proves: 'accounting-software' },
  xero: { name: 'Xero', proves: 'accounting-software' },
  personio: { name: 'Personio', proves: 'hr-system' },
  bamboohr: { name: 'BambooHR', proves: 'hr-system' },
  'abacus-payroll': {
    name: ['Abacus Lohn', 'Abacus payroll', 'Abacus salaires'],
    also: 'Abacus Lohnbuchhaltung, AbaSalary, Abacus Lohnprogramm',
    proves: 'abacus payroll-software',
  },
  'abacus-finance': {
    name: ['Abacus Finanzbuchhaltung', 'Abacus finance', 'Abacus comptabilité'],
    also: 'Abacus FIBU, Abacus Fibu, Abacus Rechnungswesen, Abacus Buchhaltung, Abacus Finance',
    proves: 'abacus accounting-software',
  },
  hyperion: {
    name: 'Oracle Hyperion',
    also: 'Hyperion Financial Management, Hyperion Planning, HFM',
    proves: 'planning-consolidation-software',
    guard: { aliases: ['HFM'], near: ['Hyperion', 'Konsolidierung', 'Oracle', 'consolidation', 'Reporting'] },
  },
  tagetik: { name: 'CCH Tagetik', also: 'Tagetik', proves: 'planning-consolidation-software' },
  lucanet: { name: 'LucaNet', also: 'Lucanet', proves: 'planning-consolidation-software' },
  'sap-bpc': {
    name: 'SAP BPC',
    also: 'SAP Business Planning and Consolidation, SAP SEM-BCS',
    proves: 'sap planning-consolidation-software',
  },
  bloomberg: { name: 'Bloomberg Terminal', also: 'Bloomberg-Terminal' },
  zendesk: { name: 'Zendesk' },
  pipedrive: { name: 'Pipedrive', proves: 'crm' },
  'zoho-crm': { name: 'Zoho CRM', proves: 'crm' },
  docusign: { name: 'DocuSign' },
  trados: { name: 'SDL Trados', also: 'Trados, Trados Studio, SDL Trados Studio', proves: 'cat-tools' },
  'cat-tools': {
    family: true,
    name: ['CAT-Tools', 'CAT tools', 'outils de TAO'],
    also: 'CAT-Tool, Translation-Memory-System(e), translation memory, outils TAO, mémoires de traduction',
  },
  nest: {
    name: ['NEST Gemeindesoftware', 'NEST municipal software', 'NEST (logiciel communal)'],
    also: 'NEST/ISE, Innosolv, innosolvcity, innosolv city, NEST ISE',
    proves: 'municipal-software',
  },
})
