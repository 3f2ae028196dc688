import { define } from './define.ts'

/** Activities of warehouse, transport, purchasing, customs and forwarding. */
export const logisticsActivities = define('activity', {
  'order-picking': {
    name: ['Kommissionierung', 'order picking', 'préparation de commandes'],
    also: 'préparation vocale, préparateurs, Kommissionieren, Kommissionieren von Waren, Kommissionierarbeiten, Rüsten von {Waren|Bestellungen|Aufträgen}, Warenkommissionierung, picking, pick and pack, picking and packing, préparation des commandes, picking logistique, préparer les commandes, Aufträge kommissionieren, picking orders, prélèvement de commandes, Bestellungen {kommissionieren|rüsten|zusammenstellen}, Aufträge {rüsten|zusammenstellen}, Ware kommissionieren, kommissioniert, Waren rüsten, Rüsten der Ware, Rüsten, picked orders, picks orders, order preparation, pick orders, picking of orders, prélèvement des articles, préparation de commande',
    proves: 'logistics',
    guard: {
      aliases: ['picking', 'Rüsten'],
      near: [
        'warehouse',
        'packing',
        'orders',
        'stock',
        'entrepôt',
        'logistique',
        'Lager',
        'cariste',
        'commandes',
        'Verpackung',
        'Bestellungen',
        'Waren',
        'Ware',
        'Verpacken',
        'Kommissionieren',
        'Aufträge',
        'Versand',
      ],
    },
  },
  'goods-receipt': {
    name: ['Wareneingang', 'goods receipt', 'réception de marchandises'],
    also: 'Warenannahme, Wareneingangskontrolle(n), Warenannahme und Kontrolle, goods in, goods-in, goods receiving, receiving goods, inbound goods, réception des marchandises, contrôle de réception de marchandises, réceptionner les marchandises, Annahme und Kontrolle von Lieferungen, checking deliveries, contrôle des livraisons, Wareneingänge, Wareneingangsprüfung Lager, Wareneingangsbuchung, Wareneingang buchen, Warenannahmen, Annahme von {Waren|Lieferungen}, Kontrolle von Lieferungen, Kontrolle der Lieferungen, Lieferscheinkontrolle, Entgegennahme von {Waren|Lieferungen}, checked deliveries, checking incoming goods, goods inwards, booking in goods, booking in deliveries, receiving deliveries, receiving stock, received goods, réception et contrôle des marchandises, contrôle à réception, réception de la marchandise, contrôle des réceptions, réception des livraisons',
  },
  'goods-issue': {
    name: ['Warenausgang', 'goods dispatch', 'expédition de marchandises'],
    also: 'Versand, Versandabwicklung, Versandvorbereitung, Speditionsversand, Warenausgangskontrolle, Versandwesen, shipping and dispatch, goods out, goods-out, outbound goods, despatch of goods, expédition des marchandises, préparation des expéditions, expédition de colis',
    proves: 'logistics',
  },
  'goods-storage': {
    name: ['Ein- und Auslagerung', 'putaway and retrieval', 'mise en stock'],
    also: 'Einlagerung, Auslagerung, Einlagern von Waren, Ein- und Auslagern, Lagerarbeiten, Warenlagerung, put-away, putaway, warehouse operations, warehouse work, entreposage, stockage de marchandises, mise en rayon d’entrepôt, travaux de magasinage, Einlagern, putting stock away, rangement en stock, Einlagern, Auslagern, Verräumen der Ware, Verräumung, Einräumen der Ware ins Lager, put stock away, putting stock away, putting goods away, stowing goods, mise en stock des marchandises, rangement des marchandises, mise en rack, mise en stock et préparation, stockage des marchandises, mise en stock des produits',
    proves: 'logistics',
  },
  'packing-goods': {
    name: ['Verpacken von Waren', 'packing of goods', 'emballage de marchandises'],
    also: 'Verpackungsarbeiten, Warenverpackung, Konfektionierung von Waren, Verpacken und Versenden, packaging of goods, packing goods, conditionnement de produits, emballage des marchandises, emballage et expédition',
  },
  'loading-unloading': {
    name: ['Be- und Entladen', 'loading and unloading', 'chargement et déchargement'],
    also: 'Be- und Entladen von {LKW|Lastwagen|Fahrzeugen|Containern}, Be- und Entladung, Verladung von Waren, LKW-Verladung, Containerentladung, Verladen von Waren, loading and unloading of {trucks|lorries|vehicles|containers}, loading trucks, truck loading, chargement et déchargement de camions, chargement de camions, déchargement de camions, manutention de marchandises, Verladung, loading of goods, chargement de marchandises, Verlad, Verladen, Warenverlad, Warenverladung, Verladearbeiten, Beladen, Beladung, Entladung, Entladen, Be- und Entladung von {LKW|Fahrzeugen|Containern}, unloading, unloaded, unloading lorries, unloaded lorries, unloaded trucks, loading trailers, loaded trailers, loaded and strapped trailers, loading vehicles, loading lorries, chargement, chargements, déchargement, déchargements, chargement du camion, chargement des camions, déchargement des camions',
    guard: {
      aliases: [
        'chargement',
        'chargements',
        'unloading',
        'unloaded',
        'Verlad',
        'Beladen',
        'Entladen',
        'déchargement',
        'déchargements',
        'Verladen',
        'Beladung',
        'Entladung',
      ],
      near: [
        'camion',
        'camions',
        'lorries',
        'trailers',
        'trucks',
        'LKW',
        'Waren',
        'Lager',
        'marchandises',
        'Ladungssicherung',
        'livraison',
        'vehicles',
        'containers',
        'Container',
        'Lkw',
        'clients',
        'arrimage',
        'picking',
        'deliveries',
        'Auslieferung',
        'cariste',
      ],
    },
  },
  'load-securing': {
    name: ['Ladungssicherung', 'load securing', 'arrimage des charges'],
    also: 'Sicherung der Ladung, Ladungssicherung nach VDI 2700, VDI 2700, cargo securing, securing loads, arrimage, arrimage du chargement, sécurisation du chargement, Ladung sichern, strapping loads, sanglage, Sichern der Ladung, Sichern von Ladungen, Ladung gesichert, Verzurren, Zurrmittel, Zurrgurte, strapping, strapped, strapped trailers, roping and sheeting, sheeting and strapping, sanglage et bâchage, bâchage, sangler, contrôle de l’arrimage, vérification de l’arrimage, arrimage des marchandises, arrimage de la marchandise',
    guard: { aliases: ['strapping', 'strapped'], near: ['loads', 'trailers', 'loaded', 'loading', 'lorry', 'trailer'] },
  },
  'inventory-taking': {
    name: ['Inventur', 'stocktaking', 'inventaire'],
    also: 'Inventuren, Bestandsaufnahme im Lager, permanente Inventur, Inventurarbeiten, Stichtagsinventur, stock taking, stock-taking, stock counts, cycle counting, stock count, inventaires de stock, inventaire physique, inventaires tournants, inventaire tournant, prise d’inventaire, Inventuraufnahmen, annual stock take, comptages de stock, Inventurzählungen, Jahresinventur, Zählung der Bestände, Durchführung von Inventuren, Mithilfe bei der Inventur, Mithilfe bei Inventuren, stock take, stock takes, annual stock take, cycle counts, cycle counts and annual stock take, stock checks, comptage des stocks, comptages, inventaire annuel, réalisation d’inventaires, inventaires tournants et annuels, inventaires, responsable de l’inventaire, responsabilité de l’inventaire, inventaire du magasin',
    guard: {
      aliases: ['inventaire', 'comptages', 'inventaires'],
      near: ['stock', 'stocks', 'entrepôt', 'magasin', 'marchandises', 'annuel', 'magasinier', 'tournants'],
    },
  },
  'inventory-management': {
    name: ['Bestandsmanagement', 'inventory management', 'gestion des stocks'],
    also: 'safety stock, stock levels, Bestandsführung, Bestandskontrolle(n), Lagerbestandsführung, Bestandsoptimierung, Lagerbestandskontrolle, Bestandssteuerung, stock control, inventory control, stock management, inventory optimisation, gestion de stock(s), contrôle des stocks, suivi des stocks, tenue des stocks, optimisation des stocks',
  },
  'forklift-driving': {
    name: ['Staplerfahren', 'forklift driving', 'conduite de chariots élévateurs'],
    also: 'Stapler fahren, Bedienung von {Staplern|Flurförderzeugen|Gabelstaplern}, Bedienen von {Staplern|Flurförderzeugen|Gabelstaplern}, Führen von {Staplern|Gabelstaplern|Flurförderzeugen}, Staplererfahrung, operating forklifts, operating forklift trucks, forklift operation, driving forklifts, conduite de chariots, conduite de chariot élévateur, conduite d’engins de manutention',
  },
  'transport-planning-logistics': {
    name: ['Transportplanung', 'transport scheduling', 'planification des transports de marchandises'],
    also: 'Transportdisposition, Transportorganisation, Organisation von Transporten, Disposition von {LKW|Transporten|Fahrzeugen|Fahrern|Lastwagen}, Transportabwicklung, Frachtdisposition, LKW-Disposition, dispatching trucks, transport coordination, freight planning, haulage planning, organisation de transports, organisation des transports, gestion des transports, gestion de transport, Disposition von Fahrzeugen, vehicle scheduling, affectation des véhicules, Disposition der Fahrzeugflotte, Disposition der Fahrzeuge, Disposition der Flotte, Disposition der Fahrer, Disposition der LKW, Disposition der Lastwagen, Disposition der Transporte, Disposition der Sendungen, Disposition der Aufträge, Disposition der eigenen Flotte, Disposition der Lkw-Verkehre, Disposition von {Lkw-Verkehren|LKW-Verkehren|Sendungen|Transportaufträgen|Touren|eigenen Fahrzeugen|Stückgut|Teil- und Komplettladungen|Ladungsverkehren|Nahverkehr|Nah- und Fernverkehr}, Disposition im {Nahverkehr|Fernverkehr|Nah- und Fernverkehr|Transport}, Disposition eigener Fahrzeuge, Fahrzeugdisposition, Flottendisposition, Fahrerdisposition, Verkehrsdisposition, Nahverkehrsdisposition, Fernverkehrsdisposition, Dispo, Disponieren von {Transporten|Fahrzeugen|LKW|Touren}, Einsatzplanung der {Fahrzeuge|Chauffeure|Lastwagen|Fahrer und Fahrzeuge}, Einsatzplanung von {Chauffeuren|Fahrern|Fahrzeugen}, vehicle dispatch, vehicle dispatching, scheduling vehicles, scheduling drivers, driver scheduling, allocating loads, allocating vehicles, planning vehicles, haulage scheduling, transport operations planning, exploitation transport, gestion de l’exploitation transport, affectation des chauffeurs, affectation des conducteurs, planification des camions, planification des conducteurs, planification des chauffeurs, planning des chauffeurs, planning des conducteurs, gestion des conducteurs',
    proves: 'logistics',
    guard: { aliases: ['Dispo'], near: ['Transport', 'LKW', 'Fahrer', 'Touren', 'Spedition', 'Chauffeure'] },
  },
  'route-planning': {
    name: ['Tourenplanung', 'route planning', 'planification des tournées'],
    also: 'Routenplanung, Tourendisposition, Tourenoptimierung, Einsatzplanung der Fahrer, Disposition der Touren, route scheduling, route optimisation, delivery route planning, planification de tournées, organisation des tournées, optimisation de tournées, optimisation des tournées, Planung der Touren, planning of rounds, planification de tournées de livraison, Touren {planen|geplant|optimieren|disponieren}, Planung von Touren, Planung der {Routen|Fahrten|Touren und Fahrer|täglichen Touren}, Planung von {Routen|Fahrten}, planning routes, planning rounds, delivery planning, planning delivery rounds, planification des tournées de {livraison|camions}, planification des tournées de 28 camions, planification journalière des tournées, organisation de tournées, optimisation des tournées de livraison, organisation des livraisons',
  },
  'fleet-management': {
    name: ['Fuhrparkmanagement', 'fleet management', 'gestion de flotte'],
    also: 'Flottenmanagement, Fuhrparkverwaltung, Fuhrparkleitung, Fahrzeugflotte verwalten, vehicle fleet management, managing the vehicle fleet, gestion de parc automobile, gestion du parc automobile, gestion de la flotte, gestion du parc de véhicules',
  },
  'goods-delivery': {
    name: ['Warenauslieferung', 'goods delivery', 'livraison de marchandises'],
    also: 'Auslieferung von {Waren|Paketen|Sendungen}, Warentransport, Paketzustellung, Zustellung von Paketen, Kurierfahrten, Stückgutverteilung, Feinverteilung, parcel delivery, delivery of goods, delivering parcels, multi-drop delivery, livraisons de marchandises, livraison de colis, distribution de colis, messagerie et livraison, Auslieferung und Verlad, delivery and loading, livraison et chargement, Auslieferung, Auslieferungen, Auslieferungsfahrten, Lieferfahrten, Belieferung von {Kunden|Filialen|Baustellen|Supermärkten}, Auslieferung an {Kunden|Filialen|Supermärkte|Baustellen}, deliveries to {customers|stores|shops|sites|supermarkets}, store deliveries, livraison, livraisons, livraisons chez les clients, livraison chez les clients, livraison aux clients, livraison de chantiers, livraisons de chantiers, livraison et chargement chez les clients, livraisons en magasin, livraisons clients',
    guard: {
      aliases: ['livraison', 'livraisons', 'Auslieferung', 'Auslieferungen'],
      near: [
        'camion',
        'chauffeur',
        'chargement',
        'Waren',
        'LKW',
        'marchandises',
        'conducteur',
        'clients',
        'colis',
        'Supermärkte',
        'Filialen',
        'Entladen',
        'utilitaire',
        'semi-remorque',
        'Chauffeur',
        'Paketen',
        'Raum',
        'tournées',
      ],
    },
  },
  'freight-forwarding': {
    name: ['Spedition', 'freight forwarding', 'expédition internationale'],
    also: 'Speditionswesen, internationale Spedition, Speditionsabwicklung, Speditionsbranche, Speditionslogistik, freight forwarder, forwarding industry, commission de transport, transit et commission de transport, secteur de l’expédition',
    proves: 'logistics',
  },
  'air-freight': {
    name: ['Luftfracht', 'air freight', 'fret aérien'],
    also: 'Luftfrachtabwicklung, Luftfrachtexport, Luftfrachtimport, Luftfrachtspedition, airfreight, air cargo, air export, air import, transport aérien de marchandises',
    proves: 'freight-forwarding',
  },
  'sea-freight': {
    name: ['Seefracht', 'sea freight', 'fret maritime'],
    also: 'Seefrachtabwicklung, Seefrachtexport, Seefrachtimport, Containerverkehr, FCL/LCL, ocean freight, seafreight, transport maritime de marchandises, transport maritime',
    proves: 'freight-forwarding',
  },
  'road-freight': {
    name: ['Landverkehr', 'road freight', 'transport routier de marchandises'],
    also: 'Landverkehre, LKW-Verkehre, Strassentransport(e), Strassengüterverkehr, Strassengütertransport(e), Stückgutverkehr, Güterkraftverkehr, road haulage, haulage, road transport, LTL/FTL, FTL/LTL, transport routier, transports routiers',
    proves: 'logistics',
  },
  'rail-freight': {
    name: ['Schienengüterverkehr', 'rail freight', 'fret ferroviaire'],
    also: 'Bahnfracht, Güterverkehr auf der Schiene, kombinierter Verkehr, rail cargo, intermodal transport, transport combiné, fret rail, transport ferroviaire de marchandises',
    proves: 'logistics',
  },
  'customs-clearance': {
    name: ['Zollabwicklung', 'customs clearance', 'dédouanement'],
    also: 'Zollkenntnisse, Zollkenntnissen, customs knowledge, connaissances douanières, Verzollung(en), Zolldeklaration(en), Zollanmeldung(en), Importverzollung(en), Exportverzollung(en), Import- und Exportverzollungen, Zollformalitäten, Zollabfertigung, Ein- und Ausfuhrabfertigung, Zollwesen, Erstellen von Zollpapieren, Verzollungen erstellen, customs declarations, customs declaration, customs formalities, customs brokerage, customs documentation, customs processing, formalités douanières, déclarations en douane, déclarations douanières, déclaration en douane, opérations de douane, dédouanements, Zolldeklarationen erstellen, preparing customs declarations, établissement de déclarations en douane, Importdeklarationen, Exportdeklarationen, Import- und Exportdeklarationen, Ausfuhrdeklarationen, Einfuhrdeklarationen, export customs declarations, enter export declarations, customs entries, customs entry, déclarations d’importation et d’exportation, déclarations d’importation, déclarations d’exportation, déclarations import et export, déclarations import-export, déclarations d’import et d’export, établissement des {déclarations d’importation et d’exportation|déclarations en douane|documents douaniers|déclarations import}, émission de documents douaniers, formalités d’importation et d’exportation',
    proves: 'customs-documents',
  },
  'import-export-handling': {
    name: ['Import- und Exportabwicklung', 'import and export handling', 'gestion import-export'],
    also: 'Exportabwicklung, Importabwicklung, Import/Export, Export/Import, Im- und Export, Import und Export, Import- und Exportgeschäft, Aussenhandel, Exportdokumente(n), Erstellen von Exportdokumenten, import/export operations, import and export, export documentation, foreign trade, international trade operations, import-export, import/export administration, documents d’exportation, commerce extérieur, opérations import-export',
  },
  'tariff-classification': {
    name: ['Zolltarifierung', 'tariff classification', 'classement tarifaire'],
    also: 'Tarifierung, Tarifierungen, Tarifierung von Waren, Tarifieren von Waren, Einreihung in den Zolltarif, Zolltarif, Zolltarife, Bestimmung der Zolltarifnummern, Zolltarifnummern, Zolltarifnummer, HS-Codes, HS-Code, commodity codes, commodity code, HS code classification, HS classification, customs tariff, customs tariff classification, classement tarifaire des marchandises, classement des marchandises, codes douaniers, tarif douanier, tarif des douanes, nomenclature douanière, classification tarifaire, classification douanière, positions tarifaires, tarification douanière, espèce tarifaire',
  },
  'preferential-origin': {
    name: ['Warenursprung und Präferenzen', 'rules of origin', 'règles d’origine'],
    also: 'Warenursprung, Präferenzkalkulation(en), Präferenzrecht, Präferenznachweis(e), Präferenzen, Präferenzabwicklung, Ursprungsrecht, Ursprungsregeln, Lieferantenerklärung(en), preferential origin, origin calculation, supplier declarations, long-term supplier declarations, règles d’origine préférentielle, origine préférentielle, origine des marchandises, calcul d’origine',
    guard: { aliases: ['Präferenzen'], near: ['Zoll', 'Warenursprung', 'Ursprung', 'Tarifierung', 'Verzollung'] },
    proves: 'certificates-of-origin',
  },
  'certificates-of-origin': {
    name: ['Ursprungszeugnisse', 'certificates of origin', 'certificats d’origine'],
    also: 'Ursprungszeugnis, Ursprungszeugnissen, Warenverkehrsbescheinigung(en), EUR.1, EUR1, EUR 1, Ursprungsnachweis(e), Ursprungserklärung, Ursprungserklärungen, Ursprungsdokumente, Prüfung von {EUR.1|Ursprungsnachweisen|EUR.1 und Ursprungserklärungen}, certificate of origin, proof of origin, proofs of origin, documents of origin, origin documents, certificat d’origine, preuves d’origine, documents d’origine, contrôle des documents d’origine, déclarations d’origine, documents d’origine et EUR.1',
  },
  'export-control': {
    name: ['Exportkontrolle', 'export control', 'contrôle des exportations'],
    also: 'Exportkontrollrecht, Sanktionslistenprüfung, Embargoprüfung, Dual-Use-Güter, SECO-Bewilligung(en), export controls, export compliance, trade compliance, dual-use goods, sanctions screening of shipments, contrôle export, biens à double usage',
  },
  'dangerous-goods-handling': {
    name: ['Gefahrguttransport', 'dangerous goods handling', 'transport de marchandises dangereuses'],
    also: 'Gefahrgut, Gefahrgutabwicklung, Gefahrguttransporte(n), Gefahrgutversand, Gefahrgüter, Umgang mit Gefahrgut, dangerous goods, hazardous goods transport, marchandises dangereuses, transport de matières dangereuses',
  },
  'strategic-purchasing': {
    name: ['Strategischer Einkauf', 'strategic purchasing', 'achats stratégiques'],
    also: 'strategisch* {Einkauf|Beschaffung}, strategische Einkaufsleitung, strategic sourcing, strategic procurement, category management purchasing, Warengruppenmanagement, Lead Buying, achat stratégique, stratégie achats, sourcing stratégique',
    proves: 'procurement',
  },
  'operational-purchasing': {
    name: ['Operativer Einkauf', 'operational purchasing', 'achats opérationnels'],
    also: 'operativ* {Einkauf|Beschaffung}, Bestellabwicklung, Bestellwesen, Bestellungen auslösen, Bestellüberwachung, purchase order processing, operational procurement, placing purchase orders, purchase orders, achat opérationnel, passation de commandes, gestion des commandes fournisseurs, suivi des commandes fournisseurs, approvisionnements',
    proves: 'procurement',
  },
  'technical-purchasing': {
    name: ['Technischer Einkauf', 'technical purchasing', 'achats techniques'],
    also: 'technisch* {Einkauf|Beschaffung}, Einkauf von {technischen Gütern|Produktionsmaterial|Zeichnungsteilen}, technical procurement, achats industriels',
    proves: 'procurement',
  },
  'supplier-negotiation': {
    name: ['Lieferantenverhandlungen', 'supplier negotiations', 'négociation fournisseurs'],
    also: 'Verhandlungen mit Lieferanten, Preisverhandlungen mit Lieferanten, Einkaufsverhandlungen, Verhandlung mit Lieferanten, Lieferantenverhandlung, negotiating with suppliers, supplier negotiation, price negotiations with suppliers, négociation avec les fournisseurs, négociations avec les fournisseurs, négociations fournisseurs, negotiating supplier contracts, contrats avec les fournisseurs négociés',
    proves: 'procurement',
  },
  'supplier-selection': {
    name: ['Lieferantenauswahl', 'supplier selection', 'sélection des fournisseurs'],
    also: 'Lieferantenevaluation, Evaluation von Lieferanten, Auswahl von Lieferanten, Beschaffungsmarktforschung, Auswahl und Bewertung von Lieferanten, supplier evaluation and selection, selecting suppliers, supplier sourcing, sourcing de fournisseurs, recherche de fournisseurs, sélection de fournisseurs',
    proves: 'procurement',
  },
  'materials-planning': {
    name: ['Materialdisposition', 'materials planning', 'planification des matières'],
    also: 'Materialwirtschaft, Materialbedarfsplanung, Disposition von {Material|Waren}, Warendisposition, Materialplanung, Bedarfsplanung von Material, Materialbeschaffung, MRP, material requirements planning, materials management, material planning, material management, gestion des matières, planification des approvisionnements, approvisionnement en matières, gestion des approvisionnements, calcul des besoins nets',
    guard: {
      aliases: ['MRP'],
      near: [
        'ERP',
        'SAP',
        'Disposition',
        'materials',
        'planning',
        'production',
        'Produktion',
        'Material',
        'supply',
        'APICS',
      ],
    },
  },
  'demand-planning': {
    name: ['Bedarfsplanung', 'demand planning', 'planification de la demande'],
    also: 'Absatzplanung, Demand-Planning, Bedarfsprognose(n), demand forecasting, S&OP, Sales and Operations Planning, sales & operations planning, SIOP, prévisions de la demande, prévision des ventes, prévisions de vente, plan industriel et commercial',
    guard: { aliases: ['SIOP'], near: ['supply', 'planning', 'S&OP', 'demand', 'Supply'] },
  },
  'freight-management': {
    name: ['Frachtenmanagement', 'freight management', 'gestion du fret'],
    also: 'Frachteinkauf, Frachtkosten, Frachtratenverhandlung, Carrier Management, Frachtkostenkontrolle, freight procurement, freight rates negotiation, carrier management, achat de transport, achats de transport, négociation des tarifs de transport',
  },
  'returns-handling': {
    name: ['Retourenabwicklung', 'returns handling', 'gestion des retours'],
    also: 'Retourenbearbeitung, Retourenmanagement, Retourenlogistik, returns processing, returns management, reverse logistics, traitement des retours, logistique retour, logistique inverse',
  },
})

/** Occupations of logistics, transport, purchasing and customs. */
export const logisticsRoles = define('role', {
  logistician: {
    name: ['Logistiker', 'logistics specialist', 'logisticien'],
    also: 'Logistiker EFZ, Logistiker EBA, Logistikpraktiker, Logistikfachmann, Logistikfachfrau, Logistikmitarbeiter, Mitarbeiter Logistik, Logistikmitarbeitende, logistics operative, logistics employee, logisticienne, logisticiens, logisticien CFC, gestionnaire en logistique, gestionnaire en logistique CFC, employé logistique, employée logistique, collaborateur logistique, agent logistique',
    proves: 'logistics',
  },
  'warehouse-clerk': {
    name: ['Lagermitarbeiter', 'warehouse worker', 'magasinier'],
    also: 'Lagermitarbeitende, Lagerist(in), Lagerarbeiter, Mitarbeiter Lager, Mitarbeitende Lager, Magaziner, Lagerhelfer, Lagerfachkraft, Lagerfachmann, Lagermitarbeiter Logistik, Kommissionierer, Lageristen, warehouse operative, warehouse assistant, warehouse employee, warehouseman, warehouse associate, storeman, storekeeper, stores operative, order picker, magasinière, magasiniers, magasinier-cariste, magasinier cariste, employé d’entrepôt, ouvrier d’entrepôt, agent d’entrepôt, préparateur de commandes, préparatrice de commandes, manutentionnaire, agent de magasinage, picker packer, picker and packer',
    proves: 'logistics',
  },
  'warehouse-manager': {
    name: ['Lagerleiter', 'warehouse manager', 'responsable d’entrepôt'],
    also: 'Leiter Lager, Leiterin Lager, Lagerchef(in), Lagerverwalter, Lagerverantwortlicher, Leiter Lagerlogistik, Logistikmeister, head of warehouse, stores manager, distribution centre manager, responsable entrepôt, chef magasinier, responsable de magasin logistique, chef d’entrepôt, responsable de dépôt logistique',
    proves: 'warehouse-management',
  },
  'warehouse-team-leader': {
    name: ['Teamleiter Lager', 'warehouse team leader', 'chef d’équipe logistique'],
    also: 'Teamleiter {Logistik|Lagerlogistik|Warenausgang|Wareneingang|Kommissionierung}, Gruppenleiter {Lager|Logistik}, Schichtleiter {Lager|Logistik}, warehouse supervisor, warehouse shift manager, logistics supervisor, logistics team leader, chef d’équipe entrepôt, chef d’équipe magasin, cheffe d’équipe logistique, chef de quai',
    proves: 'logistics',
  },
  'logistics-manager': {
    name: ['Leiter Logistik', 'logistics manager', 'responsable logistique'],
    also: 'Logistikleiter, Leiterin Logistik, Logistikmanager, Head of Logistics, head of logistics, Logistikverantwortlicher, directeur logistique, directrice logistique, responsable de la logistique, chef de la logistique',
    proves: 'logistics',
  },
  'forklift-driver': {
    name: ['Staplerfahrer', 'forklift driver', 'cariste'],
    also: 'Gabelstaplerfahrer, Schubmaststaplerfahrer, Hochregalstaplerfahrer, Staplerführer, forklift operator, fork lift driver, FLT driver, reach truck driver, counterbalance driver, caristes, conducteur de chariots élévateurs, conducteur de chariot élévateur',
    heads: 'Staplerfahrer',
    proves: 'forklift-driving',
  },
  'truck-driver': {
    name: ['Lastwagenfahrer', 'truck driver', 'chauffeur poids lourds'],
    also: 'LKW-Fahrer, LKW Fahrer, Lastwagenchauffeur(in), LKW-Chauffeur(in), Berufskraftfahrer, Strassentransportfachmann, Strassentransportfachfrau, Kraftfahrer, Kraftfahrer LKW, Fernfahrer, Sattelzugfahrer, Sattelschlepperfahrer, Chauffeur {C|CE|C/E|Kat. C|Kat. CE|Kategorie C|Kategorie CE}, Chauffeuse Kat. C, lorry driver, HGV driver, LGV driver, HGV Class 1 driver, HGV Class 2 driver, Class 1 driver, Class 2 driver, chauffeur poids lourd, chauffeur PL, chauffeur SPL, chauffeur super lourd, conducteur poids lourd, conducteur poids lourds, conducteur routier, conductrice routière, conducteur SPL, conductrice de véhicules lourds, conducteur de véhicules lourds, conducteur de véhicules lourds CFC, routier international, Chauffeur Lastwagen, Lastwagenführer',
    proves: 'professional-driver truck-driving',
  },
  'delivery-driver': {
    name: ['Auslieferungsfahrer', 'delivery driver', 'chauffeur-livreur'],
    also: 'Lieferwagenfahrer, Kurierfahrer, Paketzusteller, Paketbote, Kurier(in), Zustellfahrer, Auslieferer, Lieferfahrer, Chauffeur {B|Kat. B|Kategorie B}, van driver, courier driver, parcel courier, courier, multi-drop driver, chauffeur livreur, livreur, livreur de colis, coursier, chauffeur VL, chauffeur catégorie B',
    proves: 'goods-delivery professional-driver',
  },
  'bus-driver': {
    name: ['Busfahrer', 'bus driver', 'conducteur de bus'],
    also: 'Buschauffeur(in), Carchauffeur(in), Linienbusfahrer, Omnibusfahrer, Postautofahrer, Reisebusfahrer, Buspilot, coach driver, PCV driver, conductrice de bus, chauffeur de bus, chauffeur de car, conducteur de car, conducteur receveur, conducteur d’autobus, conducteur d’autocar, chauffeur de bus scolaire',
    proves: 'professional-driver',
  },
  'taxi-driver': {
    name: ['Taxifahrer', 'taxi driver', 'chauffeur de taxi'],
    also: 'Taxichauffeur(in), chauffeur VTC, private hire driver, cab driver, Mietwagenfahrer',
    proves: 'professional-driver',
  },
  'train-driver': {
    name: ['Lokführer', 'train driver', 'mécanicien de locomotive'],
    also: 'Lokomotivführer, Triebfahrzeugführer, Lokführer Kat. B, Zugführer Lok, engine driver, locomotive driver, mécanicienne de locomotive, conducteur de train, conductrice de train, mécanicien de locomotives, conducteur de locomotive',
  },
  'tram-driver': {
    name: ['Tramführer', 'tram driver', 'conducteur de tram'],
    also: 'Strassenbahnfahrer, Trampilot, Tramfahrer, Trampilotin, tramway driver, conducteur de tramway, conductrice de tram, wattman',
    proves: 'public-transport',
  },
  'shunter-driver': {
    name: ['Rangierer', 'railway shunter', 'agent de manœuvre'],
    also: 'Rangierlokführer, Rangiermitarbeiter, Rangierbegleiter, Rangierspezialist, Wagenmeister, shunter, agente de manœuvre, spécialiste de manœuvre, visiteur de wagons',
  },
  dispatcher: {
    name: ['Disponent', 'dispatcher', 'planificateur logistique'],
    also: 'Logistikdisponent, Einsatzdisponent Logistik, logistics dispatcher, logistics planner, agent de planning logistique, planificateur logistique et transport',
  },
  'transport-dispatcher': {
    name: ['Transportdisponent', 'transport planner', 'exploitant transport'],
    also: 'LKW-Disponent, Fahrzeugdisponent, Fuhrparkdisponent, Disponent {Stückgut|Teilladungen|Teil- und Komplettladungen|Lkw|Transport|Nahverkehr|Fernverkehr|Landverkehr|Verkehr|Fuhrpark|Spedition}, Transportplaner, Tourenplaner, Tourendisponent, Verkehrsdisponent, transport dispatcher, transport coordinator, truck dispatcher, haulage planner, exploitante transport, agent d’exploitation transport, disponent transport, répartiteur, affréteur, affréteuse, agent de planification transport, planificateur transport',
    proves: 'dispatcher transport-planning-logistics',
  },
  'freight-forwarder': {
    name: ['Speditionskaufmann', 'freight forwarding clerk', 'agent de transit'],
    also: 'Speditionskauffrau, Speditionskaufleute, Kaufmann für Spedition und Logistikdienstleistung, Kauffrau für Spedition und Logistikdienstleistung, Kaufmann für Spedition und Logistikdienstleistungen, Speditionsfachmann, Speditionsfachfrau, Spediteur(in), Speditionssachbearbeiter, Sachbearbeiter Spedition, Speditionslogistiker, freight forwarding agent, forwarding agent, freight forwarding coordinator, forwarding clerk, transitaire, agent transitaire, agent d’expédition international, employé d’expédition internationale, spécialiste en expédition, spécialiste en logistique internationale, agent de transport, agent de transports, employé de transport, agent de transport et logistique',
    proves: 'freight-forwarding',
  },
  'sea-freight-clerk': {
    name: ['Sachbearbeiter Seefracht', 'sea freight clerk', 'agent de fret maritime'],
    also: 'Sachbearbeiter Import Seefracht',
    proves: 'freight-forwarder sea-freight',
  },
  'air-freight-clerk': {
    name: ['Sachbearbeiter Luftfracht', 'air freight clerk', 'agent de fret aérien'],
    also: 'Sachbearbeiter Export Luftfracht',
    proves: 'freight-forwarder air-freight',
  },
  'customs-declarant': {
    name: ['Zolldeklarant', 'customs declarant', 'déclarant en douane'],
    also: 'Zolldeklarantin, Zollfachmann, Zollfachfrau, Zollsachbearbeiter, Sachbearbeiter {Zoll|Verzollung}, Zollspezialist, Zollbeauftragter, Verzollungsspezialist, Deklarant, Deklarantin, Zollexperte, customs broker, customs agent, customs specialist, customs clerk, déclarante en douane, déclarant en douanes, déclarante en douanes, déclarant douane, spécialiste en douane, spécialiste douane, expert en douane, déclarant de douane, déclarante de douane, déclarant(s) en douane, spécialiste de douane, spécialiste en douane',
    proves: 'customs-clearance customs-documents',
  },
  'import-export-clerk': {
    name: ['Sachbearbeiter Export', 'export clerk', 'assistant import-export'],
    also: 'Sachbearbeiter {Import|Import/Export|Export/Import|Exportabwicklung|Verkaufsinnendienst Export}, Exportsachbearbeiter, Importsachbearbeiter, Exportfachmann, Exportkaufmann, Aussenhandelsfachmann, Exportleiter Sachbearbeitung, import clerk, import export coordinator, import/export coordinator, export coordinator, shipping clerk, assistant export, assistant import/export, assistante import-export, gestionnaire import-export, spécialiste du commerce extérieur',
    proves: 'import-export-handling',
  },
  purchaser: {
    name: ['Einkäufer', 'buyer', 'acheteur'],
    also: 'strategischer Einkäufer, operativer Einkäufer, technischer Einkäufer, Sachbearbeiter Einkauf, Einkaufssachbearbeiter, Einkaufsfachmann, Fachmann Einkauf, Einkaufsspezialist, Beschaffungsfachmann, Mitarbeiter Einkauf, strategic buyer, technical buyer, purchaser, purchasing officer, purchasing clerk, procurement officer, procurement specialist, purchasing agent, acheteurs, acheteur stratégique, acheteur industriel, acheteur technique, acheteur projet, assistant achats, assistante achats, spécialiste achats, spécialiste en achats',
    proves: 'procurement',
    guard: {
      aliases: ['buyer'],
      near: [
        'purchasing',
        'procurement',
        'senior',
        'junior',
        'strategic',
        'technical',
        'supplier',
        'suppliers',
        'category',
        'CIPS',
      ],
    },
  },
  'purchasing-manager': {
    name: ['Einkaufsleiter', 'purchasing manager', 'responsable achats'],
    also: 'Leiter Einkauf, Leiterin Einkauf, Leiter Beschaffung, Leiter Einkauf und Beschaffung, Head of Procurement, head of purchasing, procurement manager, chief procurement officer, responsable des achats, directeur achats, directrice achats, directeur des achats, chef des achats, responsable des approvisionnements',
    proves: 'procurement',
  },
  'category-manager-purchasing': {
    name: ['Warengruppenmanager', 'procurement category manager', 'acheteur famille'],
    also: 'Lead Buyer, Warengruppeneinkäufer, category buyer, Category Manager Einkauf, category manager procurement, lead buyer, acheteur leader, category manager achats',
    proves: 'purchaser strategic-purchasing',
  },
  'materials-planner': {
    name: ['Materialdisponent', 'materials planner', 'approvisionneur'],
    also: 'Warendisponent, Disponent {Material|Materialwirtschaft|Einkauf|Beschaffung|Produktion}, Beschaffungsdisponent, Materialplaner, Materialwirtschafter, Beschaffungslogistiker, material planner, materials controller, supply planner, inventory planner, approvisionneuse, gestionnaire d’approvisionnement, gestionnaire approvisionnement, gestionnaire de stocks, planificateur approvisionnement',
    proves: 'materials-planning',
  },
  'supply-chain-manager': {
    name: ['Supply-Chain-Manager', 'supply chain manager', 'responsable supply chain'],
    also: 'Supply Chain Manager, Head of Supply Chain, Leiter Supply Chain, Leiter SCM, Supply Chain Management Leiter, supply chain director, supply chain lead, responsable de la chaîne logistique, directeur supply chain, responsable de la chaîne d’approvisionnement',
    proves: 'supply-chain-management',
  },
  'supply-chain-specialist': {
    name: ['Supply-Chain-Spezialist', 'supply chain specialist', 'gestionnaire supply chain'],
    also: 'Supply Chain Specialist, Supply Chain Planner, supply chain planner, supply chain coordinator, Supply Chain Coordinator, Supply-Chain-Planer, Supply Chain Analyst, supply chain analyst, supply chain officer, planificateur supply chain, coordinateur supply chain, coordinatrice supply chain',
    proves: 'supply-chain-management',
  },
  'demand-planner': {
    name: ['Bedarfsplaner', 'demand planner', 'prévisionniste'],
    also: 'Demand Planner, Absatzplaner, Demand-Planer, prévisionniste des ventes, planificateur de la demande, gestionnaire de prévisions',
    proves: 'demand-planning',
  },
  'fleet-manager': {
    name: ['Fuhrparkleiter', 'fleet manager', 'gestionnaire de flotte'],
    also: 'Fuhrparkmanager, Flottenmanager, Leiter Fuhrpark, Fuhrparkverwalter, Fuhrparkverantwortlicher, transport fleet manager, responsable de flotte, responsable de parc automobile, gestionnaire de parc automobile, responsable parc automobile',
    proves: 'fleet-management',
  },
  'transport-manager': {
    name: ['Transportleiter', 'transport manager', 'responsable transport'],
    also: 'Leiter Transport, Leiter Transporte, Verkehrsleiter Güterkraftverkehr, Leiter Disposition, Niederlassungsleiter Spedition, haulage manager, head of transport, responsable exploitation transport, responsable des transports, directeur de transport, chef de trafic',
    proves: 'logistics',
  },
  'airport-ramp-agent': {
    name: ['Flughafen-Vorfeldmitarbeiter', 'ramp agent', 'agent de piste'],
    also: 'Vorfeldmitarbeiter, Mitarbeiter Flugzeugabfertigung, Flugzeugabfertiger, Gepäckarbeiter, Luftverkehrskaufmann Abfertigung, baggage handler, ramp handler, ground handler, bagagiste, assistant avion, agent d’escale piste',
    proves: 'airport loading-unloading',
  },
  'furniture-mover': {
    name: ['Umzugsmitarbeiter', 'removals operative', 'déménageur'],
    also: 'Möbelpacker, Zügelmann, Möbelträger, Umzugshelfer, Fachkraft für Möbel- Küchen- und Umzugsservice, furniture remover, removal man, removals porter, déménageurs, aide-déménageur',
  },
  'postal-worker': {
    name: ['Zusteller', 'postal worker', 'facteur'],
    also: 'Postbote, Briefträger, Postzusteller, Pöstler, Mitarbeiter Zustellung, Fachkraft für Kurier- Express- und Postdienstleistungen, postman, postwoman, mail carrier, facteur-trieur, factrice, distributeur de courrier, Postangestellter, Postangestellte',
    guard: { aliases: ['facteur'], near: ['poste', 'Poste', 'courrier', 'distribution', 'tournée'] },
  },
  'recycling-worker': {
    name: ['Recyclist', 'recycling worker', 'recycleur'],
    also: 'Recyclistin, Recyclist EFZ, Entsorger, Fachkraft für Kreislauf- und Abfallwirtschaft, Müllwerker, Müllader, refuse collector, waste operative, recycleuse, agent de tri, éboueur, ripeur, chargeur de déchets',
  },
})

/** Rules and methods of logistics. */
export const logisticsMethods = define('method', {
  incoterms: { name: 'Incoterms', also: 'Incoterms 2020, Incoterms 2010, Incoterms-Klauseln, INCOTERMS' },
  'just-in-time': {
    name: ['Just-in-time', 'just in time', 'juste-à-temps'],
    also: 'JIT, JIT/JIS, Just in Sequence, Just-in-Sequence, Just-in-Time-Belieferung, juste à temps, flux tendus',
    guard: {
      aliases: ['JIT'],
      near: ['Logistik', 'JIS', 'Kanban', 'supply', 'Lean', 'logistics', 'Produktion', 'Belieferung'],
    },
  },
  'fifo-principle': {
    name: ['FIFO-Prinzip', 'FIFO principle', 'principe FIFO'],
    also: 'First in First out, FIFO/FEFO, FEFO, méthode FIFO',
  },
  aeo: {
    name: ['Zugelassener Wirtschaftsbeteiligter (AEO)', 'authorised economic operator', 'opérateur économique agréé'],
    also: 'AEO, AEO-Zertifizierung, AEO-Status, Authorized Economic Operator, zugelassener Versender und Empfänger, ZVE, statut OEA',
    guard: {
      aliases: ['AEO', 'ZVE'],
      near: ['Zoll', 'customs', 'douane', 'Export', 'ATLAS', 'Verzollung', 'Logistik'],
    },
  },
  gdp: {
    name: ['Good Distribution Practice', 'good distribution practice', 'bonnes pratiques de distribution'],
    also: 'GDP-Richtlinien, gute Vertriebspraxis, GDP-konforme Lagerung, GDP guidelines, GDP pharma, BPD',
    guard: { aliases: ['BPD'], near: ['GDP', 'pharma', 'distribution', 'pharmaceutique'] },
  },
  'driving-and-rest-times': {
    name: ['Lenk- und Ruhezeiten', 'driving and rest times', 'temps de conduite et de repos'],
    also: 'Lenkzeiten, Kontrolle der Lenkzeiten, Lenk- und Ruhezeitverordnung, ARV, ARV 1, ARV1, drivers’ hours, drivers hours regulations, temps de conduite, OTR 1, réglementation sociale européenne, Sozialvorschriften im {Straßenverkehr|Strassenverkehr}, Sozialvorschriften im Straßenverkehr, Fahrpersonalrecht, Fahrpersonalgesetz, Fahrpersonalverordnung, Lenk- und Ruhezeitvorschriften, Überwachung der Lenk- und Ruhezeiten, Einhaltung der {Lenk- und Ruhezeiten|ARV|ARV-Vorschriften|ARV 1|Sozialvorschriften}, ARV-Vorschriften, ARV-Kontrolle, EG 561/2006, 561/2006, driving time rules, driving-time rules, drivers’ hours rules, drivers’ hours regulations, tachograph rules, tachograph analysis, tachograph compliance, réglementation sociale des transports, suivi des temps de conduite, contrôle des temps de conduite, respect des temps de conduite, règlement 561/2006, suivi des temps de conduite et de repos, code de la route et de la RSE, respect du code de la route et de la RSE, RSE transport',
    guard: { aliases: ['ARV'], near: ['Chauffeur', 'Disponent', 'Disposition', 'Fahrer', 'Lenk', 'SVG', 'Transport'] },
  },
})

/** Software of logistics and customs. */
export const logisticsTools = define('technology', {
  'e-dec': { name: 'e-dec', also: 'e-dec Import, e-dec Export, e-dec web, e-dec-System' },
  passar: {
    name: 'Passar',
    also: 'Passar Zoll, Passar Export, Passar 1.0, Passar 2.0',
    guard: { aliases: ['Passar'], near: ['e-dec', 'Zoll', 'NCTS', 'Verzollung', 'BAZG', 'douane', 'customs'] },
  },
  ncts: { name: 'NCTS', also: 'T1/T2, Transitverfahren NCTS, T1-Dokumente, New Computerised Transit System' },
  'atlas-customs': {
    name: ['ATLAS-Zoll', 'ATLAS customs system', 'ATLAS (douane)'],
    also: 'ATLAS Ausfuhr, ATLAS-Ausfuhr, ATLAS Verzollung, Zollsystem ATLAS, ATLAS-Anmeldungen',
  },
  'delta-customs': {
    name: ['DELTA (Zoll Frankreich)', 'DELTA customs system', 'DELT@'],
    also: 'Delta G, DELTA G, Delta X, Delta I/E',
  },
  'cargo-wise': { name: 'CargoWise', also: 'CargoWise One, Cargowise1' },
  'transport-management-system': {
    family: true,
    name: ['Transportmanagementsystem', 'transport management system', 'système de gestion des transports'],
    also: 'TMS, Transport-Management-System, Transportmanagementsysteme(n), Speditionssoftware, TMS-Systeme(n), transportation management system, logiciel TMS',
    guard: {
      aliases: ['TMS'],
      near: [
        'WMS',
        'Transport',
        'Spedition',
        'transport',
        'Logistik',
        'logistics',
        'logistique',
        'Disposition',
        'Tourenplanung',
      ],
    },
  },
  'barcode-scanner': {
    name: ['Handscanner', 'handheld barcode scanner', 'scanner code-barres'],
    also: 'Handscannern, Barcode-Scanner, MDE-Geräte(n), Pick-by-Scan, RF scanner, RF scanners, handheld scanner, scanners portatifs, terminal portable code-barres, Mobile Scanner, mobile scanners, scanners mobiles, mobilen Scannern, mobile Scanner, mobilem Scanner, Scannern, Scannergeräte, Scan-Geräte, MDE, MDE-Gerät, Handheld, Handhelds, RF gun, RF guns, RF scanning, hand-held scanners, barcode scanning, scanning devices, scanner mobile, terminaux mobiles, scanners, scannette, PDA, flashage, lecteur de codes-barres',
    guard: {
      aliases: ['Scannern', 'scanners', 'PDA', 'MDE', 'Handheld', 'Handhelds'],
      near: [
        'Lager',
        'SAP',
        'WMS',
        'Kommissionierung',
        'warehouse',
        'mobile',
        'Umgang',
        'entrepôt',
        'colis',
        'tournée',
        'stock',
        'orders',
        'Logistik',
        'Wareneingang',
      ],
    },
  },
  'digital-tachograph': {
    name: ['Digitaler Fahrtenschreiber', 'digital tachograph', 'tachygraphe numérique'],
    also: 'Tachograph, Fahrtenschreiber, digitaler Tachograph, digitale Fahrtenschreiber, tachograph, tachygraphe, chronotachygraphe',
  },
})
