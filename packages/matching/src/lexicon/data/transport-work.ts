import { define } from './define.ts'

/** Driving, dispatching, forwarding and storing, in the words of adverts and CVs. */
export const transportWork = define('activity', {
  'carrier-procurement': {
    name: ['Einkauf von Frachtraum', 'subcontracting of haulage', 'affrètement'],
    also: 'Frachtraumeinkauf, Frachtraum einkaufen, Einkauf von Frachtraum bei {Subunternehmern|Unternehmern|Frachtführern}, Einkauf von {Transportleistungen|Frachten|Laderaum|Transportkapazitäten}, Laderaumbeschaffung, Laderaumeinkauf, Frachtraumbeschaffung, Beschaffung von {Frachtraum|Laderaum|Transportkapazitäten}, Einsatz von Transportunternehmern, Vergabe an Frachtführer, Vergabe von Ladungen, fremde Lkw, fremden Lkw, Subunternehmer im Transport, Transportunternehmer, buying haulage, subcontract haulage, subcontracting loads, haulier procurement, sourcing hauliers, subcontract hauliers, carrier procurement, affrètements, affréter, affrètement de sous-traitants, affrètement routier, sous-traitance transport, gestion des affrétés',
    proves: 'freight-management procurement',
  },
  'freight-exchanges': {
    name: ['Frachtenbörsen', 'freight exchanges', 'bourses de fret'],
    also: 'Frachtenbörse, Frachtbörse, Frachtbörsen, Laderaumbörsen, Umgang mit Frachtenbörsen, freight exchange, load boards, load board, haulage exchange, Haulage Exchange, bourses de fret en ligne',
  },
  'freight-rates': {
    name: ['Frachtraten', 'freight rates', 'tarifs de transport'],
    also: 'Ratenanfragen, Ratenanfrage, Raten {anfragen|angefragt|vergleichen|verglichen}, Raten angefragt und verglichen, Raten bei den Reedereien, Ratenverhandlungen, Frachtpreise, Frachtratenanfragen, Frachtangebote, carrier rates, requesting and comparing carrier rates, requesting carrier rates, comparing rates, rate requests, rate negotiations, freight quotes, freight quotations, demande de tarifs, demandes de tarifs, cotations transport, cotations de transport, cotation transport, cotations maritimes, cotations aériennes, comparaison de tarifs, tarifs de fret',
    guard: {
      aliases: ['Frachtangebote', 'rate negotiations'],
      near: ['Reedereien', 'Carrier', 'carrier', 'Spedition', 'freight', 'shipping', 'Fracht'],
    },
    proves: 'freight-management',
  },
  'transport-documents': {
    name: ['Frachtpapiere', 'transport documents', 'documents de transport'],
    also: 'Frachtpapieren, Frachtbrief, Frachtbriefe, Frachtbriefen, CMR-Frachtbrief, CMR-Frachtbriefe, CMR-Frachtbriefen, Frachtdokumente, Transportdokumente, Transportdokumenten, Transportpapiere, Versandpapiere, Versanddokumente, Lieferpapiere, Begleitpapiere, transport documentation, shipping documents, shipping documentation, CMR notes, CMR, consignment notes, delivery paperwork, lettres de voiture, lettre de voiture, émission des CMR, établissement des CMR, documents d’expédition, bordereaux de transport',
    guard: {
      aliases: ['CMR'],
      near: [
        'émission',
        'documents',
        'transport',
        'Frachtbrief',
        'notes',
        'Zoll',
        'douaniers',
        'Transport',
        'camions',
        'haulage',
        'Lieferscheine',
        'AWB',
        'Rechnung',
        'factures',
      ],
    },
  },
  'transport-and-customs-documents': {
    name: ['Frachtpapiere und Zolldokumente', 'transport and customs documents', 'documents de transport et de douane'],
    proves: 'transport-documents customs-documents',
  },
  'bills-of-lading': {
    name: ['Konnossemente', 'bills of lading', 'connaissements'],
    also: 'Konnossement, Bill of Lading, Bills of Lading, B/L, bill of lading, B/Ls, Seefrachtbriefe, sea waybills, connaissement, connaissements maritimes, Seefrachtdokumente',
    proves: 'transport-documents',
  },
  'air-waybills': {
    name: ['Luftfrachtbriefe', 'air waybills', 'lettres de transport aérien'],
    also: 'Luftfrachtbrief, AWB, Air Waybill, Air Waybills, AWBs, air waybill, HAWB, MAWB, LTA, établissement des LTA, lettre de transport aérien',
    guard: {
      aliases: ['LTA', 'AWB'],
      near: ['aérien', 'fret', 'Luftfracht', 'air', 'établissement', 'freight', 'compagnies', 'IATA', 'HAWB', 'CMR'],
    },
    proves: 'transport-documents',
  },
  'letters-of-credit': {
    name: ['Akkreditive', 'letters of credit', 'crédits documentaires'],
    also: 'Akkreditiv, Akkreditivgeschäft, Akkreditivabwicklung, Dokumentenakkreditive, Dokumente für Akkreditive, letter of credit, documentary credits, documentary credit, L/C, crédit documentaire, lettres de crédit, accréditifs, accréditif, crédoc',
  },
  'driver-contact': {
    name: ['Betreuung der Fahrer', 'driver liaison', 'contact avec les conducteurs'],
    also: 'Betreuung des Fahrpersonals, Führung der {Fahrer|Chauffeure}, Führung von {Fahrern|Chauffeuren}, Ansprechpartner für {Fahrer|Chauffeure|das Fahrpersonal}, Ansprechperson für {Fahrer|Chauffeure|das Fahrpersonal}, Fahrerbetreuung, Kontakt mit Fahrern, Unterweisung der Fahrer, Fahrerunterweisung, Fahrerunterweisungen, managing drivers, driver management, driver debriefs, liaising with drivers, supervising drivers, interlocuteur des {conducteurs|chauffeurs}, encadrement des {conducteurs|chauffeurs}, management des {conducteurs|chauffeurs}, gestion des chauffeurs, suivi des conducteurs',
  },
  'dispatch-software': {
    name: ['Dispositionssoftware', 'dispatch software', 'logiciel d’exploitation transport'],
    also: 'Dispo-Software, Disposoftware, Dispositionsprogramm, Dispositionsprogramme, Dispositionssystem, Dispositionssysteme, Tourenplanungssoftware, Tourenplanungsprogramm, Dispotool, Dispo-Tool, transport planning software, routing software, route planning software, logiciel de transport, logiciel d’exploitation, logiciels de transport, logiciel de planification de tournées',
  },
  'articulated-truck-driving': {
    name: ['Fahren von Sattelzügen', 'driving articulated lorries', 'conduite de semi-remorque'],
    also: 'Sattelzug, Sattelzüge, Sattelzügen, Sattelschlepper, Sattelmotorfahrzeug, Sattelmotorfahrzeuge, Fahren von {Sattelschleppern|Sattelmotorfahrzeugen|Gliederzügen|Anhängerzügen|Sattelzug}, Gliederzug, Gliederzüge, Hängerzug, Anhängerzug, articulated lorry, articulated lorries, artic, artics, articulated vehicles, Class 1 driving, semi-remorque, semi-remorques, conduite de {semi-remorques|poids lourds articulés|super lourds|SPL|PL et SPL|ensembles articulés}, super lourd, SPL, tracteur et semi-remorque',
    guard: {
      aliases: ['SPL', 'artics', 'artic'],
      near: [
        'conducteur',
        'permis',
        'routier',
        'conduite',
        'PL',
        'driver',
        'HGV',
        'Class',
        'tramping',
        'trunking',
        'trailers',
      ],
    },
    proves: 'truck-driving',
  },
  'truck-driving': {
    name: ['Lastwagenfahren', 'truck driving', 'conduite de poids lourds'],
    also: 'LKW fahren, Lastwagen fahren, Fahrpraxis LKW, Fahrpraxis mit LKW, Fahrpraxis auf {LKW|Lastwagen}, Fahren von {LKW|Lastwagen}, Fahrerfahrung LKW, HGV driving, LGV driving, lorry driving, driving HGVs, driving lorries, conduite de camions, conduite de camion, conduite poids lourd, conduite poids lourds, conduite PL',
  },
  'long-distance-driving': {
    name: ['Fernverkehr', 'long-distance driving', 'transport longue distance'],
    also: 'Fernverkehr national und international, internationaler Fernverkehr, internationalen Fernverkehr, im Fernverkehr, Fernfahrten, Langstreckenverkehr, Auslandfahrten, long haul, long-haul, long-haul driving, long distance haulage, tramping, international haulage, longue distance, grande distance, transport international routier, national et international, conduite longue distance, zone longue, grand routier',
    guard: {
      aliases: [
        'national et international',
        'longue distance',
        'grande distance',
        'long haul',
        'long-haul',
        'tramping',
      ],
      near: [
        'conducteur',
        'routier',
        'chauffeur',
        'driver',
        'HGV',
        'camion',
        'semi-remorque',
        'découchés',
        'transport',
        'trailers',
        'Class',
        'lorry',
      ],
    },
  },
  'nights-out': {
    name: ['Auswärtige Übernachtungen', 'nights out', 'découchés'],
    also: 'auswärts übernachten, Übernachtung im Lkw, Übernachtungen im LKW, Übernachtung im LKW, Übernachten im {LKW|Lastwagen|Fahrzeug}, wöchentlich unterwegs, die ganze Woche unterwegs, Wocheneinsätze, nights away, nights out in the cab, sleeping in the cab, overnight stays in the cab, découchés à la semaine, découcher, découché, découchages, départ à la semaine, absent la semaine',
    guard: {
      aliases: ['nights away', 'Wocheneinsätze', 'découcher'],
      near: ['driver', 'HGV', 'tramping', 'lorry', 'Chauffeur', 'LKW', 'conducteur', 'semaine', 'Fernverkehr'],
    },
  },
  'vehicle-checks': {
    name: ['Abfahrtskontrolle', 'daily vehicle checks', 'contrôle du véhicule avant départ'],
    also: 'Abfahrtkontrolle, Abfahrtkontrollen, Abfahrtskontrollen, Fahrzeugkontrolle, Fahrzeugkontrollen, Kontrolle der Fahrzeuge, walk-round checks, walkaround checks, walkround checks, daily checks, vehicle checks, defect reporting, contrôle des véhicules, contrôles avant départ, contrôle du véhicule, contrôle quotidien du véhicule, vérification du véhicule, prise en charge du véhicule',
    guard: {
      aliases: ['daily checks', 'defect reporting'],
      near: ['vehicle', 'HGV', 'driver', 'lorry', 'trailer', 'trailers', 'van'],
    },
  },
  'vehicle-care': {
    name: ['Fahrzeugpflege', 'vehicle care', 'entretien courant du véhicule'],
    also: 'Pflege des Fahrzeugs, Pflege der {Fahrzeuge|Fahrzeugflotte}, Pflege und Wartung des {Fahrzeugs|Lastwagens}, Wartung und Pflege des {Fahrzeugs|Lastwagens}, Fahrzeugpflege und Wartung, Sauberkeit des Fahrzeugs, Fahrzeugreinigung, cleaning and care of the vehicle, keeping the vehicle clean, basic vehicle maintenance, entretien du véhicule, entretien du camion, entretien courant du {camion|véhicule}, propreté du véhicule, entretien et propreté du véhicule, nettoyage du véhicule',
  },
  'refrigerated-goods': {
    name: ['Gekühlte Ware', 'chilled goods', 'produits réfrigérés'],
    also: 'Frischdienst, Kühlgut, Temperaturprotokolle, nach Temperaturvorgabe, ambient and chilled, ambient and chilled distribution, chilled and ambient, chilled warehouse, frozen and chilled, chilled and frozen, temperature-controlled distribution, temperature-controlled warehouse, temperature-controlled storage, logistique sous température dirigée, temperaturgeführtes Lager, temperaturgeführte Lagerung, gekühlter Ware, gekühlten Waren, gekühlte Waren, gekühlte Lebensmittel, gekühlten Lebensmitteln, Kühlware, Kühlwaren, Kühllager, Kühllogistik, Kühltransport, Kühltransporte, Kühlketten, Kühlkette, Kühl- und Tiefkühlware, Frischelogistik, Tiefkühlware, Tiefkühllager, Temperaturkontrollen beim Wareneingang, temperaturgeführte {Ware|Transporte|Waren|Logistik}, temperaturgeführten {Waren|Transporten}, chilled and frozen, chilled products, chilled food, refrigerated goods, refrigerated transport, temperature-controlled, temperature controlled, temperature-controlled goods, cold chain, cold store, chilled distribution, chaîne du froid, température dirigée, sous température dirigée, transport frigorifique, transports frigorifiques, produits frais, entrepôt frigorifique, produits frais et surgelés, marchandises réfrigérées',
    guard: {
      aliases: ['temperature controlled', 'temperature-controlled', 'produits frais', 'cold store'],
      near: [
        'warehouse',
        'transport',
        'logistics',
        'distribution',
        'goods',
        'deliveries',
        'storage',
        'transport',
        'entrepôt',
        'livraison',
        'logistique',
        'camion',
      ],
    },
  },
  'sap-bookings': {
    name: [
      'Buchen im Lagerverwaltungssystem',
      'bookings in the warehouse system',
      'saisie dans le système de gestion d’entrepôt',
    ],
    also: 'Lagerbuchungen, Lagerbuchungen im System, Buchungen im {WMS|SAP|Lagerverwaltungssystem}, Erfassen der Warenbewegungen, Warenbewegungen buchen, stock bookings, booking stock movements, stock movements in SAP, saisie des mouvements de stock, mouvements de stock, enregistrement des mouvements de stock',
  },
  'customs-documents': {
    name: ['Zolldokumente', 'customs documents', 'documents douaniers'],
    also: 'Zollpapiere, Zolldokumenten, Zolldokumentation, Ausfuhranmeldung, Ausfuhranmeldungen, Einfuhranmeldung, Einfuhranmeldungen, Einfuhr- und Ausfuhranmeldungen, Ausfuhrerklärungen, Ausfuhrbegleitdokumente, Zolldokumente erstellen, customs paperwork, export declarations, import declarations, import and export declarations, établissement de documents douaniers, documents de douane, émission des documents douaniers, CMR et des documents douaniers',
  },
  'customs-procedures': {
    name: ['Zollverfahren', 'customs procedures', 'régimes douaniers'],
    also: 'Zollverfahrensarten, besondere Zollverfahren, aktive Veredelung, passive Veredelung, Veredelung vorübergehende Verwendung, Veredelungsverkehr, Veredelungsverkehre, Zolllager, offenes Zolllager, vorübergehende Verwendung, Transitverfahren, Carnet ATA, Carnets ATA, customs regimes, inward processing, outward processing, temporary admission, customs warehousing, customs warehouse, bonded warehouse, transit procedures, régime douanier, perfectionnement actif, perfectionnement passif, admission temporaire, entrepôt douanier, entrepôt douanier ouvert, entrepôts douaniers, régimes économiques, carnets ATA',
    guard: {
      aliases: ['Veredelungsverkehr', 'vorübergehende Verwendung'],
      near: ['Zoll', 'Transit', 'Verzollung', 'Verfahren', 'Carnet', 'Veredelung', 'Export'],
    },
  },
})

/** Trading places for freight. */
export const transportTools = define('technology', {
  timocom: { name: 'TIMOCOM', also: 'TimoCom, Timocom', proves: 'freight-exchanges' },
  'trans-eu': { name: 'Trans.eu', proves: 'freight-exchanges' },
  teleroute: { name: 'Teleroute', proves: 'freight-exchanges' },
  'b2p-web': { name: 'B2PWeb', also: 'B2P Web', proves: 'freight-exchanges' },
  dashdoc: { name: 'Dashdoc', proves: 'transport-management-system dispatch-software' },
})

/** Occupations of drivers of any vehicle. */
export const transportWorkRoles = define('role', {
  'professional-driver': {
    name: ['Chauffeur', 'professional driver', 'chauffeur'],
    also: 'Fahrer, Berufsfahrer, Berufschauffeur, chauffeur professionnel, conducteur professionnel',
  },
})
