import { define } from './define.ts'

/** Machining, welding, assembly and vehicle work, in the words of adverts and CVs. */
export const workshopWork = define('activity', {
  'five-axis-milling': {
    name: ['5-Achs-Fräsen', '5-axis milling', 'fraisage 5 axes'],
    also: '5-Achs-Bearbeitung, 5-Achs-Fräszentren, 5-Achs-Fräszentrum, 5-Achs-Bearbeitungszentrum, 5-Achs-Bearbeitungszentren, 5-Achs-Maschinen, 5-Achs-Simultanbearbeitung, 5-Achsen-Fräsen, fünfachsig*, Fünfachsfräsen, 5-axis machining, 5 axis machining, five-axis machining, 5-axis machining centres, usinage 5 axes, centre d’usinage 5 axes, centres d’usinage 5 axes',
    proves: 'cnc-milling',
  },
  'small-batch-production': {
    name: ['Kleinserienfertigung', 'small batch production', 'production de petites séries'],
    also: 'Kleinserien, Kleinserie, Kleinserien- und Einzelteilfertigung, Einzelteil- und Kleinserienfertigung, Einzel- und Kleinserienfertigung, Kleinserienproduktion, Fertigung von {Kleinserien|Einzelteilen und Kleinserien}, small batches, small batch, small series, low-volume production, low volume production, one-offs and small batches, petites séries, petite série, pièces unitaires et petites séries, unitaire et petites séries, petite et moyenne série',
  },
  'one-off-production': {
    name: ['Einzelteilfertigung', 'one-off production', 'fabrication unitaire'],
    also: 'Einzelteile, Einzelfertigung, Einzelteilen, Einzelanfertigungen, Prototypenfertigung, Prototypenbau, Prototypenteile, Musterbau, Fertigung von {Einzelteilen|Prototypen}, one-off parts, one-offs, prototype parts, prototype machining, pièces unitaires, pièces prototypes, fabrication de prototypes, usinage de prototypes',
  },
  'measuring-instruments': {
    name: ['Messmittel', 'measuring instruments', 'instruments de mesure'],
    also: 'Messmitteln, Prüfmittel, Prüfmitteln, Mess- und Prüfmittel, Mess- und Prüfmitteln, Umgang mit {Messmitteln|Prüfmitteln|Messgeräten}, Messwerkzeuge, Messwerkzeugen, Messinstrumente, Mikrometer, Messschieber, Schieblehre, Bügelmessschraube, Höhenmessgerät, Höhenmesser, Messuhr, Lehren und Messuhren, measuring equipment, measuring tools, gauges, micrometers, micrometer, vernier calipers, verniers, callipers, calipers, precision measuring equipment, appareils de mesure, moyens de mesure, outils de mesure, moyens de contrôle, pied à coulisse, micromètre, micromètres, palmer, colonne de mesure',
    guard: {
      aliases: ['gauges', 'palmer'],
      near: [
        'micrometers',
        'measuring',
        'verniers',
        'calipers',
        'drawings',
        'coulisse',
        'mesure',
        'contrôle',
        'micromètre',
        'inspection',
      ],
    },
  },
  'measuring-machines': {
    name: ['3D-Messmaschine', 'coordinate measuring machine', 'machine de mesure 3D'],
    also: '3D-Koordinatenmessmaschine, 3D-Koordinatenmessmaschinen, Koordinatenmessgerät, Koordinatenmessgeräte, KMG, Zeiss Calypso, Calypso, PC-DMIS, CMM, coordinate measuring machines, machine de mesure tridimensionnelle, MMT, Koordinatenmessmaschine(n), 3D-Messmaschinen, machines de mesure tridimensionnelle',
    guard: {
      aliases: ['KMG', 'CMM', 'MMT', 'Calypso'],
      near: [
        'Messtechnik',
        'Messmaschine',
        'Zeiss',
        'Messmittel',
        'Mikrometer',
        'inspection',
        'Faro',
        'Prüfung',
        'mesure',
        'contrôle',
        'measuring',
        'micrometers',
        'Hexagon',
        'Renishaw',
        'Mitutoyo',
      ],
    },
    proves: 'measurement-technology measuring-instruments',
  },
  'tool-presetting': {
    name: ['Werkzeugvoreinstellung', 'tool presetting', 'préréglage d’outils'],
    also: 'Werkzeuge voreinstellen, Werkzeugvoreinstellungen, Voreinstellen von Werkzeugen, Werkzeugvoreinstellgerät, Werkzeugvoreinstellgeräte, Werkzeuge {bereitstellen|vermessen|einstellen}, Zoller, tool setting, tool pre-setting, presetting tools, préréglage des outils, pré-réglage des outils, préparation des outils',
    guard: {
      aliases: ['Zoller', 'tool setting'],
      near: ['Voreinstellung', 'Werkzeuge', 'CNC', 'Werkzeug', 'machining', 'milling', 'turning'],
    },
  },
  'machine-care': {
    name: ['Maschinenwartung', 'machine upkeep', 'entretien des machines'],
    also: 'Maschinen warten, Maschinenpflege, Wartung der {Maschinen|Maschine|Anlagen|Anlage}, Wartung und Pflege der {Maschinen|Anlagen}, Pflege der {Maschinen|Anlagen}, kleinere Wartungsarbeiten, Wartung und Reinigung der {Maschinen|Anlagen}, autonome Instandhaltung, Erstinstandhaltung, operator maintenance, first-line maintenance, upkeep of machines, basic machine maintenance, entretien de premier niveau, maintenance de premier niveau, maintenance premier niveau, maintenance 1er niveau, entretien des machines',
    proves: 'machine-upkeep servicing',
  },
  'stainless-steel-work': {
    name: ['Edelstahlverarbeitung', 'stainless steel work', 'travail de l’inox'],
    also: 'Edelstahl, Edelstähle, rostfreier Stahl, rostfreiem Stahl, rostfreien Stahl, rostfreie Stähle, rostfreien Stählen, Chromstahl, Chromnickelstahl, CrNi-Stahl, V2A, V4A, Inox, Edelstahlbearbeitung, stainless steel, stainless, inox, acier inoxydable, aciers inoxydables, acier inox',
    guard: { aliases: ['stainless'], near: ['steel', 'TIG', 'carbon', 'welding', 'aluminium', 'machining', 'mild'] },
  },
  'carbon-steel-work': {
    name: ['Baustahl', 'carbon steel', 'acier carbone'],
    also: 'Schwarzstahl, C-Stahl, Kohlenstoffstahl, unlegierter Stahl, unlegierten Stahl, S235, S355, Baustählen, mild steel, structural steel grades, acier noir, acier au carbone, aciers de construction, acier de construction, acier S235',
  },
  'titanium-work': {
    name: ['Titan', 'titanium', 'titane'],
    also: 'Titanbearbeitung, Zerspanung von Titan, titanium machining, usinage du titane, titane usiné',
    guard: {
      aliases: ['Titan', 'titane'],
      near: [
        'Zerspanung',
        'Inox',
        'Stahl',
        'Alu',
        'Aluminium',
        'Implantate',
        'Edelstahl',
        'inox',
        'acier',
        'usinage',
        'Medizintechnik',
        'Kleinserien',
        'Prototypen',
        'Fräsen',
        'Drehen',
        'aluminium',
        'inconel',
        'Peek',
      ],
    },
  },
  'aluminium-work': {
    name: ['Aluminium', 'aluminium', 'aluminium'],
    also: 'Alu, Aluminiumbearbeitung, Alu-Bearbeitung, Leichtmetall, Leichtmetalle, aluminum, alu',
    guard: {
      aliases: ['Alu', 'alu'],
      near: [
        'Titan',
        'Inox',
        'Stahl',
        'Edelstahl',
        'inox',
        'acier',
        'Metall',
        'Schweissen',
        'Kunststoff',
        'usinage',
        'Holz',
      ],
    },
  },
  'mag-process': {
    name: ['MAG-Verfahren', 'MAG process', 'procédé MAG'],
    also: 'MAG, MIG, Schutzgasschweissen, Schutzgas-Schweissen, Verfahren 135, Prozess 135, Schweissverfahren MAG, procédé 135, soudure MAG, soudure MIG, semi-automatique MAG, MIG/MAG-Verfahren',
    guard: {
      aliases: ['MAG', 'MIG'],
      near: [
        'WIG',
        'TIG',
        'Schweissen',
        'Schweißen',
        'welding',
        'soudage',
        'soudure',
        'Verfahren',
        'inox',
        'acier',
        'Edelstahl',
        'semi-auto',
        'Schweisser',
        'Schweißer',
        '135',
        '141',
      ],
    },
    proves: 'welding',
  },
  'gas-welding': {
    name: ['Autogenschweissen', 'gas welding', 'soudure autogène'],
    also: 'Gasschweissen, Autogen-Schweissen, autogen geschweisst, autogen schweissen, Autogenschweißen, Gasschmelzschweissen, oxy-acetylene welding, oxyacetylene welding, gas welding of pipes, soudage autogène, soudure oxyacétylénique, soudage oxyacétylénique, soudure au chalumeau',
    proves: 'welding',
  },
  'press-fitting-pipes': {
    name: ['Pressverbindungen', 'press fitting of pipes', 'sertissage'],
    also: 'Pressfittings, Pressfitting, Pressfittingtechnik, Presssysteme, Pressen von Rohrleitungen, Leitungen {pressen|gepresst}, Rohre {pressen|gepresst}, gepresst, press fittings, press-fit, press fit systems, raccords à sertir, raccords sertis, sertir',
    guard: {
      aliases: ['gepresst', 'sertissage', 'sertir'],
      near: [
        'Leitungen',
        'Rohre',
        'geschweisst',
        'gelötet',
        'soudure',
        'tuyaux',
        'cuivre',
        'tubes',
        'raccords',
        'autogène',
        'brasage',
      ],
    },
  },
  'pipework-preparation': {
    name: ['Vorrichten von Rohrleitungen', 'pipework fit-up', 'préfabrication de tuyauteries'],
    also: 'Vorrichten, Heften, Vorrichten und Heften, Anpassen und Heften, Heften von Rohrleitungen, Vorrichten und Heften von Rohrleitungen, Rohrvorfertigung, Rohrleitungsvorfertigung, Vorfertigung von Rohrleitungen, Spools, pipe fit-up, fit-up and tacking, tacking, tack welding, prefabrication of pipework, spool fabrication, pointage, pointage de tuyauteries, préfabrication et pointage, préfabrication de tuyauterie, préfabrication et pointage de tuyauteries, préfabrication de spools, assemblage et pointage',
    guard: {
      aliases: ['Heften', 'pointage', 'tacking', 'Spools'],
      near: [
        'Rohrleitungen',
        'Schweissen',
        'Vorrichten',
        'Schweißen',
        'soudure',
        'tuyauterie',
        'tuyauteries',
        'préfabrication',
        'pipework',
        'welding',
        'fit-up',
        'Rohre',
      ],
    },
    proves: 'pipe-fitting',
  },
  'isometric-drawings': {
    name: ['Isometrien', 'isometric drawings', 'plans isométriques'],
    also: 'Rohrleitungsisometrien, Isometrie, Lesen von Isometrien, nach Isometrien, isometrics, isometric, piping isometrics, reading isometrics, isométriques, isométries, lecture d’isométriques, d’après isométriques, lecture d’isométries, plans isos',
    proves: 'reading-technical-drawings',
  },
  'weld-inspection': {
    name: ['Prüfung von Schweissnähten', 'weld inspection', 'contrôle des soudures'],
    also: 'Schweissnahtprüfung, Schweissnahtprüfungen, Nahtprüfung, Sichtprüfung der {Nähte|Schweissnähte}, Sichtprüfung von Schweissnähten, VT-Prüfung, VT2, VT 2, visual weld inspection, visual inspection of welds, weld inspections, contrôle visuel des soudures, contrôle de soudure, contrôle des soudures, contrôle visuel de soudures',
    proves: 'technical-inspection',
  },
  'overhead-crane-use': {
    name: ['Hallenkran und Anschlagmittel', 'overhead crane and slings', 'pont roulant et élingage'],
    also: 'Hallenkran, Hallenkrane, Hallenkränen, Brückenkran, Brückenkrane, Deckenkran, Umgang mit Kran, Kran und Anschlagmitteln, Krane und Anschlagmittel, Kranbedienung, Hallenkranbedienung, Kranschein Hallenkran, Anschlagmittel, Anschlagmitteln, overhead crane, overhead cranes, overhead travelling crane, gantry crane, slings and lifting gear, pont roulant, ponts roulants, conduite de pont roulant, élingage et pont roulant, pont roulant et élingage',
  },
  'vehicle-service-and-repair': {
    name: [
      'Service und Reparatur von Fahrzeugen',
      'vehicle servicing and repair',
      'entretien et réparation de véhicules',
    ],
    also: '{Service|Wartung|Reparatur|Instandsetzung|Unterhalt|Reparaturen} von {Personenwagen|Fahrzeugen|PKW|Autos|Kraftfahrzeugen}, {Service|Reparatur|Reparaturen|Servicearbeiten|Reparaturarbeiten} an {Personenwagen|Fahrzeugen|PKW|Autos|Motor Fahrwerk und Bremsen|Motor}, Service- und Reparaturarbeiten, Service- und Reparaturarbeiten an {Personenwagen|Fahrzeugen|PKW}, Wartungs- und Reparaturarbeiten an Fahrzeugen, Wartung und Reparatur von Fahrzeugen, Fahrzeugservice, Fahrzeugreparaturen, Fahrzeugreparatur, Fahrzeugunterhalt, Inspektionen und Reparaturen, Inspektionen Reparaturen an Motor, Fahrzeugwartung, Autoreparaturen, Kfz-Reparaturen, Kfz-Service, vehicle servicing, vehicle repairs, vehicle repair, servicing and repair of vehicles, servicing and repairing vehicles, car servicing, car repairs, vehicle maintenance, repairs to vehicles, entretien et réparation {de véhicules|automobile|des véhicules|automobiles}, réparation de véhicules, réparation automobile, mécanique automobile, entretien automobile, réparations mécaniques automobiles, maintenance automobile',
    proves: 'servicing repair-work',
  },
  'vehicle-diagnostics': {
    name: ['Fahrzeugdiagnose', 'vehicle diagnostics', 'diagnostic automobile'],
    also: 'Diagnose elektronischer {Systeme|Fahrzeugsysteme}, Diagnose am Fahrzeug, Diagnosegerät, Diagnosegeräte, Diagnosegeräten, Diagnosetester, elektronische Fahrzeugdiagnose, Fehlerspeicher {auslesen|ausgelesen}, Fehlerspeicher, Steuergeräte {programmieren|programmiert|codiert}, Autoelektrik, Fahrzeugelektrik, Fahrzeugelektronik, Kfz-Elektrik, diagnostics on vehicles, diagnostic tools vehicles, fault codes, ECU programming, auto electrics, vehicle electrics, diagnostic électronique, diagnostic des véhicules, valise de diagnostic, lecture des codes défaut, électricité automobile, électronique embarquée automobile',
  },
  'vehicle-inspection-prep': {
    name: ['Vorbereitung zur Fahrzeugprüfung', 'MOT preparation', 'préparation au contrôle technique'],
    also: 'MFK, MFK-Bereitstellung, MFK-Vorbereitung, Bereitstellung zur MFK, Bereitstellung von Fahrzeugen zur MFK, Vorbereitung auf die MFK, Motorfahrzeugkontrolle, Hauptuntersuchung, Vorbereitung zur Hauptuntersuchung, TÜV-Vorbereitung, Vorbereitung für den TÜV, HU/AU, MOT, MOT preparation, MOT testing, MOT tester, MOTs, préparation à l’expertise, expertise des véhicules, préparation des véhicules à l’expertise, préparation au contrôle technique, passage au contrôle technique',
    guard: {
      aliases: ['MOT', 'MOTs'],
      near: ['servicing', 'vehicle', 'vehicles', 'test', 'tester', 'repairs', 'cars', 'Class'],
    },
  },
  'tyre-and-alignment': {
    name: ['Reifenwechsel', 'tyre fitting', 'montage de pneus'],
    also: 'Räderwechsel, Reifenmontage, Reifenservice, Pneuwechsel, Pneuservice, Pneumontage, Radwechsel, Reifen wechseln, tyre fitting and balancing, tyre changes, tyres, pneus, changement de pneus, montage et équilibrage, service pneus, service de pneumatiques',
    guard: {
      aliases: ['tyres', 'pneus'],
      near: [
        'brakes',
        'servicing',
        'fitting',
        'alignment',
        'freins',
        'montage',
        'géométrie',
        'équilibrage',
        'vidanges',
      ],
    },
  },
  'wheel-alignment': {
    name: ['Achsvermessung', 'wheel alignment', 'géométrie des trains roulants'],
    also: 'Achsvermessungen, Achsgeometrie, Spureinstellung, Spur {eingestellt|einstellen}, Fahrwerksvermessung, Fahrwerkvermessung, Lenkgeometrie, wheel alignments, four-wheel alignment, tracking and alignment, géométrie, géométrie des roues, réglage de la géométrie, parallélisme',
    guard: {
      aliases: ['géométrie', 'parallélisme'],
      near: ['pneus', 'freins', 'roues', 'véhicules', 'amortisseurs', 'trains', 'automobile', 'équilibrage'],
    },
  },
  'vehicle-air-conditioning': {
    name: ['Fahrzeugklimaanlagen', 'vehicle air conditioning', 'climatisation automobile'],
    also: 'Klimaservice, Klimaanlagenservice, Klimaservice an Fahrzeugen, Klimaanlagen warten, Autoklima, Kfz-Klimaanlagen, Sachkunde Klimaanlagen, vehicle aircon, car air conditioning, aircon servicing, air-con service, entretien de climatisation automobile, recharge de climatisation, service climatisation auto',
  },
})

/** Trainings of the workshop that count wherever the CV states them. */
export const workshopLicences = define('licence', {
  'high-voltage-vehicle-training': {
    name: ['Hochvolt-Ausbildung', 'high-voltage vehicle training', 'habilitation véhicules électriques'],
    also: 'Hochvolt, Hochvolttechnik, Arbeiten an Hochvoltfahrzeugen, Hochvolt-Schulung, Hochvoltausbildung, Hochvoltschulung, Hochvoltschein, Hochvolt-Schein, HV-Schein, Hochvoltexperte, Hochvolt Stufe {2|3|2S|1S|3S}, Hochvolt-Schulung Stufe {2|3|2S|1S|3S}, DGUV 209-093, Hochvolt-Fachkundiger, Fachkundiger für Hochvoltsysteme, Fachkundige Person Hochvolt, EV training level 3, IMI Level 3 electric vehicle, Level 3 electric vehicle, Level 3 hybrid and electric vehicles, habilitation B2VL, B2VL, habilitation véhicules électriques et hybrides, formation haute tension véhicules',
  },
})

/** Controls, machines and programs of the workshop. */
export const workshopTools = define('technology', {
  heidenhain: {
    name: ['Heidenhain-Steuerung', 'Heidenhain control', 'commande Heidenhain'],
    also: 'Heidenhain, Heidenhain iTNC, Heidenhain iTNC 530, Heidenhain TNC, iTNC 530, iTNC530, iTNC, TNC 640, TNC640, TNC 530, Heidenhain TNC 640, Heidenhain Klartext, Heidenhain-Steuerungen, Steuerung Heidenhain',
  },
  'fanuc-cnc': {
    name: ['Fanuc-Steuerung', 'Fanuc control', 'commande Fanuc'],
    also: 'Fanuc, Fanuc-Steuerungen, Fanuc CNC, Fanuc 31i, Fanuc 30i, Steuerung Fanuc, Fanuc controls',
  },
  sinumerik: {
    name: 'Siemens SINUMERIK',
    also: 'Sinumerik, Sinumerik 840D, Siemens 840D, 840D, Sinumerik 828D, Siemens 828D, ShopMill, ShopTurn, Siemens-Steuerung CNC',
  },
  mazatrol: { name: 'Mazatrol', also: 'Mazak Mazatrol, Mazatrol Smooth, Mazak-Steuerung' },
  'cam-system': {
    family: true,
    name: ['CAM-System', 'CAM software', 'logiciel de FAO'],
    also: 'CAM-Systeme, CAM-Systemen, CAM-Systems, CAM-Software, CAM-Kenntnisse, CAM systems, CAM system, logiciels de FAO, CAM',
    proves: 'cnc-programming',
    guard: { aliases: ['CAM'], near: ['CAD', 'Kenntnisse', 'System', 'Systems', 'Systemen', 'CNC', 'Programmierung'] },
  },
  mastercam: { name: 'Mastercam', proves: 'cam-system' },
  hypermill: { name: 'hyperMILL', also: 'Open Mind hyperMILL', proves: 'cam-system' },
  esprit: { name: 'ESPRIT CAM', also: 'DP Esprit, Esprit TNG', proves: 'cam-system' },
  gibbscam: { name: 'GibbsCAM', proves: 'cam-system' },
  solidcam: { name: 'SolidCAM', proves: 'cam-system' },
})
