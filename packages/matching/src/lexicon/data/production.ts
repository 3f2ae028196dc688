import { define } from './define.ts'

/** Activities of making, assembling, maintaining and testing things. */
export const productionActivities = define('activity', {
  'occupational-safety': {
    name: ['Arbeitssicherheit', 'occupational health and safety', 'sécurité au travail'],
    also: 'health and safety, health & safety, Arbeitsschutz, Arbeits- und Gesundheitsschutz, Arbeitssicherheit und Gesundheitsschutz, HSE, EHS, HSEQ, Arbeitsschutzmanagement, Gefährdungsbeurteilung(en), ISO 45001, OHSAS 18001, EKAS-Richtlinie, ASA-Konzept, occupational safety, workplace safety, health and safety management, health and safety at work, safety at work, QHSE, HSE management, santé et sécurité au travail, sécurité et santé au travail, MSST, prévention des risques professionnels, évaluation des risques professionnels, document unique',
  },
  'welding-supervision': {
    name: ['Schweissaufsicht', 'welding coordination', 'coordination en soudage'],
    also: 'Schweissaufsichtsperson, Überwachung von Schweissarbeiten, EN ISO 14731, ISO 14731, EN ISO 3834, ISO 3834, Schweissüberwachung, welding supervision, WPS-Erstellung, WPS und WPQR, supervision du soudage, coordinateur en soudage, welding coordinator',
    proves: 'welding',
  },
  welding: {
    name: ['Schweissen', 'welding', 'soudage'],
    also: 'Schweissarbeiten, Schweisstechnik, Schweissverfahren, Schweissen von Stahl, Schweisskenntnisse, welding work, welding processes, soudure, travaux de soudure, procédés de soudage, soudage industriel',
    guard: {
      aliases: ['soudure'],
      near: [
        'TIG',
        'MIG',
        'MAG',
        'semi-auto',
        'chaudronnerie',
        'métal',
        'acier',
        'inox',
        'arc',
        'serrurerie',
        'montage',
      ],
    },
  },
  'aluminium-welding': {
    name: ['Schweissen von Aluminium', 'welding aluminium', 'soudage de l’aluminium'],
    proves: 'welding aluminium-work',
  },
  'stainless-steel-welding': {
    name: ['Schweissen von Edelstahl', 'welding stainless steel', 'soudage de l’inox'],
    proves: 'welding stainless-steel-work',
  },
  'tig-welding': {
    name: ['WIG-Schweissen', 'TIG welding', 'soudage TIG'],
    also: 'WIG, TIG, TIG-Schweissen, WIG-Schweisser, WIG-Verfahren, Schweissverfahren WIG, GTAW, TIG welder, soudure TIG, soudeur TIG',
    guard: {
      aliases: ['WIG', 'TIG'],
      near: [
        'MAG',
        'MIG',
        'Schweissen',
        'Schweißen',
        'Schweisser',
        'welding',
        'soudage',
        'soudure',
        'Edelstahl',
        'inox',
        'E-Hand',
      ],
    },
    proves: 'welding',
  },
  'mig-mag-welding': {
    name: ['MIG/MAG-Schweissen', 'MIG/MAG welding', 'soudage MIG/MAG'],
    also: 'MAG-Schweissen, MIG-Schweissen, MIG/MAG, MAG-Schweisser, MIG/MAG-Schweisser, GMAW, MIG welding, MAG welding, MIG welder, soudage MIG, soudage MAG, soudure MIG/MAG, soudage semi-automatique, soudure semi-auto',
    proves: 'welding',
  },
  'arc-welding': {
    name: ['Elektrodenschweissen', 'manual arc welding', 'soudage à l’électrode'],
    also: 'E-Hand-Schweissen, Lichtbogenhandschweissen, Elektrodenhandschweissen, MMA welding, stick welding, SMAW, soudage à l’arc, soudure à l’arc, soudage électrode enrobée',
    proves: 'welding',
  },
  'laser-welding': {
    name: ['Laserschweissen', 'laser welding', 'soudage laser'],
    also: 'Laserschweissanlagen, soudure laser',
    proves: 'welding',
  },
  soldering: {
    name: ['Löten', 'soldering', 'brasage'],
    also: 'Lötarbeiten, Weichlöten, SMD-Löten, Handlöten, SMD-Bestückung, IPC-A-610, soldering work, brasage CMS',
  },
  brazing: {
    name: ['Hartlöten', 'brazing', 'brasage fort'],
    proves: 'soldering',
  },
  'pcb-assembly': {
    name: ['Leiterplattenbestückung', 'PCB assembly', 'assemblage de cartes électroniques'],
    also: 'soudure de composants électroniques',
    proves: 'soldering',
  },
  'cnc-machining': {
    name: ['CNC-Bearbeitung', 'CNC machining', 'usinage CNC'],
    also: 'CNC, CNC-Fertigung, CNC-Maschinen, CNC-Technik, CNC-Bearbeitungszentren, CNC-Zerspanung, Bedienen von CNC-Maschinen, Bedienung von CNC-Maschinen, CNC machines, operating CNC machines, CNC manufacturing, usinage sur commande numérique, machines CNC, machines à commande numérique, commande numérique',
    proves: 'machining',
  },
  machining: {
    name: ['Zerspanung', 'machining', 'usinage'],
    also: 'Zerspanungstechnik, spanende {Fertigung|Bearbeitung}, Metallzerspanung, mechanische Bearbeitung, mechanische Fertigung, metal machining, metal cutting, chip removal, usinage de pièces, usinage mécanique, Zerspanen',
  },
  'cnc-turning': {
    name: ['CNC-Drehen', 'CNC turning', 'tournage CNC'],
    also: 'Drehen CNC, CNC-Drehmaschine(n), Langdrehen, CNC lathe, CNC lathes, tours CNC, tour à commande numérique, tournage sur commande numérique',
    proves: 'cnc-machining turning',
  },
  turning: {
    name: ['Drehbearbeitung', 'turning', 'tournage'],
    also: 'konventionelles Drehen, Dreharbeiten Metall, lathe work, conventional turning, tournage conventionnel, décolletage',
    guard: {
      aliases: ['turning', 'tournage'],
      near: ['milling', 'lathe', 'CNC', 'fraisage', 'usinage', 'machining', 'grinding'],
    },
    proves: 'machining',
  },
  'turning-and-milling': {
    name: ['Drehen und Fräsen', 'turning and milling', 'tournage et fraisage'],
    proves: 'turning milling',
  },
  'cnc-milling': {
    name: ['CNC-Fräsen', 'CNC milling', 'fraisage CNC'],
    also: 'Fräsen CNC, CNC-Fräsmaschine(n), 3-Achs-Fräsen, CNC mill, fraisage sur commande numérique',
    proves: 'cnc-machining milling',
  },
  milling: {
    name: ['Fräsbearbeitung', 'milling', 'fraisage'],
    also: 'Fräsen, konventionelles Fräsen, conventional milling, fraisage conventionnel',
    guard: {
      aliases: ['milling', 'Fräsen'],
      near: ['turning', 'CNC', 'Drehen', 'Bohren', 'Schleifen', 'grinding', 'lathe', 'machining', 'Metall'],
    },
    proves: 'machining',
  },
  grinding: {
    name: ['Schleifbearbeitung', 'grinding', 'rectification'],
    guard: {
      aliases: ['rectification', 'grinding'],
      near: ['tournage', 'fraisage', 'usinage', 'turning', 'milling', 'machining', 'CNC'],
    },
    proves: 'machining',
  },
  'cnc-grinding': {
    name: ['CNC-Schleifen', 'CNC grinding', 'rectification CNC'],
    proves: 'grinding cnc-machining',
  },
  'tool-grinding': {
    name: ['Werkzeugschleifen', 'tool grinding', 'affûtage d’outils'],
    proves: 'grinding',
  },
  'surface-grinding': {
    name: ['Flachschleifen', 'surface grinding', 'rectification plane'],
    proves: 'grinding',
  },
  'cylindrical-grinding': {
    name: ['Rundschleifen', 'cylindrical grinding', 'rectification cylindrique'],
    proves: 'grinding',
  },
  'cnc-programming': {
    name: ['CNC-Programmierung', 'CNC programming', 'programmation CNC'],
    also: 'CNC-Programme erstellen, Programmieren von CNC-Maschinen, CAM-Programmierung, CAD/CAM, CAD-CAM, G-Code, NC-Programmierung, CNC-Programmierer, CAM programming, CNC programmer, programmation FAO, FAO, CFAO, CAO/FAO, programmeur CNC, Programme an der Steuerung',
    proves: 'cnc-machining',
  },
  'machine-setting': {
    name: ['Einrichten von Maschinen', 'machine setting', 'réglage de machines'],
    also: 'Maschinen {einrichten|rüsten}, Einrichten von {CNC-Maschinen|Anlagen|Produktionsanlagen}, Rüsten von {Maschinen|Anlagen}, Rüsten und Einrichten, Einrichten und Rüsten, Maschineneinrichtung, machine setup, machine set-up, setting up machines, setting of machines, réglage de machines CNC, réglages machines, mise en train de machines, Einrichten, gerüstet, setting',
    guard: {
      aliases: ['Einrichten', 'gerüstet', 'setting'],
      near: [
        'Programmieren',
        'Bedienen',
        'CNC',
        'Fräszentren',
        'Maschinen',
        'Rüsten',
        'Drehmaschinen',
        'programming',
        'operating',
        'Steuerung',
        'gefahren',
        'Anlagen',
        'machines',
      ],
    },
  },
  'machine-operation': {
    name: ['Maschinenbedienung', 'machine operation', 'conduite de machines'],
    also: 'Bedienen von {Maschinen|Anlagen|Produktionsanlagen|Produktionsmaschinen}, Bedienung von {Maschinen|Anlagen|Produktionsanlagen|Produktionsmaschinen}, Maschinen bedienen, Anlagenbedienung, Maschinenführung, operating machines, operating production machinery, operating machinery, conduite de {lignes|ligne de production|machines de production|lignes de production|lignes automatisées}, pilotage de ligne de production, Bedienen, gefahren, operating',
    guard: {
      aliases: ['Bedienen', 'gefahren', 'operating'],
      near: [
        'Programmieren',
        'Einrichten',
        'CNC',
        'Fräszentren',
        'Rüsten',
        'gerüstet',
        'setting',
        'programming',
        'machines',
        'Steuerung',
      ],
    },
  },
  'tool-making': {
    name: ['Werkzeugbau', 'tool making', 'fabrication d’outillages'],
    also: 'Werkzeug- und Formenbau, toolmaking, mold making, tool and die making, outillage industriel, moulage d’outillages',
  },
  'mould-making': {
    name: ['Formenbau', 'mould making', 'fabrication de moules'],
    also: 'Spritzgusswerkzeuge',
    proves: 'tool-making',
  },
  'press-tool-making': {
    name: ['Stanzwerkzeugbau', 'press tool making', 'fabrication d’outils de découpe'],
    proves: 'tool-making',
  },
  'sheet-metal-processing': {
    name: ['Blechbearbeitung', 'sheet metal processing', 'tôlerie'],
    also: 'Blechbearbeitungsmaschinen, Abkanten, Laserschneiden, Blechumformung, Kanten und Biegen, Biegen und Kanten, sheet metal work, press brake, laser cutting, metal bending, tôlerie industrielle, pliage, découpe laser, tôlerie fine',
  },
  'injection-moulding': {
    name: ['Spritzguss', 'injection moulding', 'injection plastique'],
    also: 'Kunststoffspritzguss, Spritzgiessen, Kunststoffspritzgiessen, Spritzgussmaschinen, Spritzgusstechnik, injection molding, plastic injection, moulage par injection, presses à injecter, plasturgie',
  },
  'surface-treatment': {
    name: ['Oberflächentechnik', 'surface treatment', 'traitement de surface'],
    also: 'Oberflächenbehandlung, Oberflächenveredelung, Galvanotechnik, surface finishing, traitements de surface',
  },
  anodising: {
    name: ['Eloxieren', 'anodising', 'anodisation'],
    proves: 'surface-treatment',
  },
  galvanising: {
    name: ['Verzinkung', 'galvanising', 'zingage'],
    also: 'Verzinken',
    proves: 'surface-treatment',
  },
  'powder-coating': {
    name: ['Pulverbeschichtung', 'powder coating', 'thermolaquage'],
    also: 'Pulverbeschichten',
    proves: 'surface-treatment',
  },
  electroplating: {
    name: ['Galvanik', 'electroplating', 'galvanoplastie'],
    proves: 'surface-treatment',
  },
  assembly: {
    name: ['Montage von Baugruppen', 'mechanical assembly', 'montage mécanique'],
    also: 'Baugruppenmontage, Montage von {Maschinen|Geräten|Baugruppen und Maschinen|Anlagen|Maschinen und Anlagen}, Maschinenmontage, Gerätemontage, Endmontage, Serienmontage, Montagearbeiten, assembly of machines, assembly work, product assembly, final assembly, assembly line, montage de machines, assemblage mécanique, montage de sous-ensembles, assemblage de machines, montage industriel, travaux de montage',
  },
  'industrial-maintenance': {
    name: ['Instandhaltung', 'industrial maintenance', 'maintenance industrielle'],
    also: 'Wartung und Instandhaltung, Wartung und Reparatur, Instandhaltung von {Anlagen|Maschinen|Produktionsanlagen|Maschinen und Anlagen}, Wartung von {Anlagen|Maschinen|Produktionsanlagen|Maschinen und Anlagen}, Anlagenunterhalt, Maschinenunterhalt, Unterhalt von {Maschinen|Anlagen|Produktionsanlagen}, Instandhaltungsarbeiten, Anlageninstandhaltung, Betriebsinstandhaltung, Wartungs- und Reparaturarbeiten, Instandsetzung, plant maintenance, maintenance of {machines|machinery|production equipment|plant}, equipment maintenance, machine maintenance, maintenance and repair, maintenance de {machines|lignes|équipements industriels|machines industrielles}, entretien de machines, maintenance d’équipements, dépannage industriel, entretien et réparation de machines',
    proves: 'machine-upkeep servicing repair-work',
  },
  'preventive-maintenance': {
    name: ['Vorbeugende Instandhaltung', 'preventive maintenance', 'maintenance préventive'],
    also: 'vorbeugend* {Wartung|Instandhaltung}, präventiv* {Wartung|Instandhaltung|Instandhaltungen}, Wartungsplanung, Instandhaltungsplanung, maintenance planning, planned maintenance, PPM maintenance, maintenance préventive et corrective, planification de la maintenance, Vorbeugende Wartungsarbeiten, preventative maintenance, entretien préventif des équipements, entretien préventif selon le plan, preventative maintenance, planned preventive maintenance, Wartung nach Plan, Wartungsplan, Wartungspläne, maintenance schedules, plan de maintenance, plans de maintenance préventive, plan de maintenance préventive, gammes de maintenance',
    proves: 'industrial-maintenance',
  },
  'predictive-maintenance': {
    name: ['Vorausschauende Wartung', 'predictive maintenance', 'maintenance prédictive'],
    also: 'vorausschauend* {Wartung|Instandhaltung}, zustandsorientierte Instandhaltung, Condition Monitoring, maintenance conditionnelle, Zustandsüberwachung von Maschinen',
  },
  'machine-fault-finding': {
    name: ['Störungsbehebung an Anlagen', 'machine fault finding', 'dépannage de machines'],
    also: 'Fehlersuche an {Maschinen|Anlagen|elektrischen Anlagen}, Störungsbehebung an {Maschinen|Produktionsanlagen}, Fehlerdiagnose an Anlagen, Maschinenreparatur(en), Reparatur von {Maschinen|Anlagen}, electrical fault finding, machine troubleshooting, machine repair, dépannage de machines industrielles, réparation de machines',
    proves: 'machine-upkeep fault-finding',
  },
  'field-service': {
    name: ['Kundendienst vor Ort', 'field service', 'service après-vente sur site'],
    also: 'Aussendienst im technischen Service, Serviceeinsätze(n), Serviceeinsätze beim Kunden, Service und Wartung beim Kunden, Montage beim Kunden, on-site service, field service visits, interventions chez les clients, interventions sur site, dépannage chez les clients, SAV technique',
    proves: 'customer-site-work',
  },
  'production-planning': {
    name: ['Produktionsplanung', 'production planning', 'planification de la production'],
    also: 'Produktionssteuerung, Produktionsplanung und -steuerung, PPS, Fertigungsplanung, Fertigungssteuerung, Produktionsplanung und Steuerung, Produktions- und Feinplanung, production scheduling, production control, production planning and control, PPC planning, ordonnancement, ordonnancement de production, gestion de production assistée, GPAO, planning de production, lancement de production',
    guard: {
      aliases: ['PPS'],
      near: ['ERP', 'Produktion', 'Fertigung', 'Arbeitsvorbereitung', 'AVOR', 'SAP', 'Planung', 'Steuerung'],
    },
  },
  'work-preparation': {
    name: ['Arbeitsvorbereitung', 'work preparation', 'préparation du travail'],
    also: 'AVOR, Arbeitspläne erstellen, Arbeitsplanerstellung, Arbeitsplanung Fertigung, manufacturing process planning, industrialisation et méthodes, bureau des méthodes, gammes de fabrication, préparation de la production, gamme d’usinage',
  },
  'production-management': {
    name: ['Produktionsleitung', 'production management', 'gestion de production'],
    also: 'Fertigungsleitung, Betriebsleitung Produktion, Werksleitung, Leitung der Produktion, Leitung der Fertigung, plant management, manufacturing management, managing production, direction de production, direction d’usine, responsabilité de production, encadrement de la production',
  },
  'production-optimisation': {
    name: ['Produktionsoptimierung', 'production optimisation', 'optimisation de la production'],
    also: 'Fertigungsoptimierung, Optimierung von Produktionsprozessen, Optimierung der Produktionsprozesse, Rüstzeitoptimierung, production optimization, manufacturing process improvement, OEE-Optimierung, amélioration de la production, optimisation des processus de production, optimisation de processus de production',
  },
  industrialisation: {
    name: ['Industrialisierung', 'industrialisation of products', 'industrialisation'],
    also: 'Überführung in die Serie, Serienüberleitung, Produkteinführung in die Fertigung, NPI, new product introduction, industrialization of products, industrialisation de produits, mise en série',
    guard: {
      aliases: ['NPI', 'industrialisation'],
      near: [
        'produits',
        'production',
        'process',
        'Produktion',
        'manufacturing',
        'Serie',
        'méthodes',
        'procédés',
        'product',
      ],
    },
  },
  '3d-printing': {
    name: ['Additive Fertigung', 'additive manufacturing', 'fabrication additive'],
    also: '3D-Druck, 3D-Drucker, 3D printing, impression 3D, selektives Lasersintern, laser sintering',
  },
  'technical-inspection': {
    name: ['Prüfung von Bauteilen', 'inspection of manufactured parts', 'contrôle de pièces'],
    also: 'Bauteilprüfung, Teileprüfung, contrôle des pièces',
  },
  'visual-inspection': {
    name: ['Sichtprüfung', 'visual inspection', 'contrôle visuel'],
    also: 'Sichtprüfungen, Sichtkontrolle(n), visual inspections, contrôles visuels',
    proves: 'technical-inspection',
  },
  'final-inspection': {
    name: ['Endkontrolle', 'final inspection', 'contrôle final'],
    also: 'Endkontrollen, Endprüfung, Warenausgangsprüfung, final inspections',
    proves: 'technical-inspection',
  },
  'incoming-inspection': {
    name: ['Wareneingangsprüfung', 'incoming inspection', 'contrôle réception'],
    also: 'Wareneingangsprüfungen, Eingangsprüfung, goods-in inspection, incoming goods inspection, contrôle d’entrée',
    proves: 'technical-inspection',
  },
  'in-process-inspection': {
    name: ['Fertigungskontrolle', 'in-process inspection', 'contrôle en cours de fabrication'],
    also: 'Fertigungsprüfung, Zwischenprüfung der Fertigung, in-process control of parts',
    proves: 'technical-inspection',
  },
  'dimensional-inspection': {
    name: ['Masskontrolle', 'dimensional inspection', 'contrôle dimensionnel'],
    also: 'Maßkontrolle, Massprüfung, Masskontrollen, dimensional inspections, contrôles dimensionnels',
    proves: 'technical-inspection',
  },
  'non-destructive-testing': {
    name: ['Zerstörungsfreie Prüfung', 'non-destructive testing', 'contrôle non destructif'],
    also: 'ZfP, ZFP, zerstörungsfreie {Werkstoffprüfung|Prüfverfahren|Materialprüfung}, NDT, Ultraschallprüfung, Magnetpulverprüfung, ultrasonic testing, CND, contrôles non destructifs, magnétoscopie',
    guard: {
      aliases: ['CND', 'NDT'],
      near: [
        'contrôle',
        'soudage',
        'soudure',
        'ultrasons',
        'ressuage',
        'testing',
        'inspection',
        'welding',
        'Prüfung',
        'ZfP',
        'Level',
        'COFREND',
      ],
    },
  },
  'penetrant-testing': {
    name: ['Farbeindringprüfung', 'dye penetrant testing', 'ressuage'],
    proves: 'non-destructive-testing',
  },
  'supplier-quality': {
    name: ['Lieferantenqualität', 'supplier quality', 'qualité fournisseurs'],
    also: 'Lieferantenaudits, Lieferantenaudit, Lieferantenqualitätsmanagement, Lieferantenentwicklung, supplier audits, supplier development, supplier quality management, audits fournisseurs, assurance qualité fournisseurs, AQF, Lieferanten auditieren, supplier auditing, auditer les fournisseurs, Auditierung von Lieferanten, Audits bei Lieferanten, Auditieren von Lieferanten, auditing suppliers, vendor audits, vendor auditing, audits chez les fournisseurs, audit fournisseur, audits de fournisseurs',
    proves: 'quality-management',
  },
  'complaint-management': {
    name: ['Reklamationsmanagement', 'complaint management', 'gestion des réclamations'],
    also: 'plaintes des clients, réclamations des clients, gestion des plaintes clients, gestion des plaintes, traitement des plaintes, dealing with complaints, Reklamationsbearbeitung, Reklamationsbehandlung, Bearbeitung von Reklamationen, Beschwerdemanagement, Reklamationswesen, complaint handling, complaints handling, complaints management, handling complaints, gestion des réclamations clients, traitement des réclamations, traitement de réclamations, gestion des non-conformités clients, Kundenreklamationen, customer complaints, réclamations clients, Kundenreklamation, Bearbeitung von Kundenreklamationen, Kundenreklamationen {bearbeiten|bearbeitet}, Behandlung von Kundenreklamationen, Reklamationsbearbeitung von Kunden, Kundenbeschwerden, Kundenbeanstandungen, handling customer complaints, handled customer complaints, customer complaint handling, complaint investigations, customer complaint investigations, traitement des réclamations clients, gestion des réclamations client, réclamations client, retours clients qualité',
  },
  'internal-audits': {
    name: ['Interne Audits', 'internal quality audits', 'audits qualité internes'],
    also: 'interner Audit, interne Qualitätsaudits, Durchführung von internen Audits, Prozessaudits, Systemaudits, Qualitätsaudits, process audits, internal quality audit, quality audits, audits qualité, audits internes qualité, audits de processus, Internal and, internal and',
    guard: { aliases: ['Internal and', 'internal and'], near: ['auditing', 'audits', 'audit'] },
  },
  'equipment-qualification': {
    name: ['Qualifizierung und Validierung', 'qualification and validation', 'qualification et validation'],
    also: 'Prozessvalidierung(en), Anlagenqualifizierung, IQ/OQ/PQ, DQ/IQ/OQ/PQ, IQ OQ PQ, Reinigungsvalidierung, process validation, equipment qualification, cleaning validation, validation de procédés, validation des procédés, qualification d’équipements, validation de processus de fabrication',
  },
})

/** Occupations of production, maintenance and quality. */
export const productionRoles = define('role', {
  polymechanic: {
    name: ['Polymechaniker', 'precision mechanic', 'polymécanicien'],
    also: 'Polymechaniker EFZ, Produktionsmechaniker, Produktionsmechaniker EFZ, Mechanikpraktiker, Feinmechaniker, Präzisionsmechaniker, Maschinenmechaniker, Feinwerkmechaniker, Industriemechaniker, Mechaniker EFZ, industrial mechanic, polymécanicienne, polymécaniciens, polymécanicien CFC, mécanicien de production, mécanicien de précision, mécanicienne de production, mécanicien de machines',
    proves: 'machining',
    source: 'Switzerland: Polymechaniker EFZ; Germany: Industriemechaniker',
  },
  'cnc-machinist': {
    name: ['CNC-Fachkraft', 'CNC machinist', 'opérateur CNC'],
    also: 'CNC-Mechaniker, CNC-Operateur(in), CNC-Operator, CNC-Maschinist, CNC-Maschinenbediener, Zerspanungsmechaniker, Zerspanungsfachkraft, Zerspaner, Zerspanungstechniker, CNC-Zerspanungsmechaniker, CNC-Fachmann, CNC-Dreher, CNC-Fräser, CNC Dreher, CNC Fräser, CNC-Einrichter, CNC operator, CNC setter, machinist, CNC turner, CNC miller, opératrice CNC, usineur, usineuse, opérateur sur machine à commande numérique, opérateur sur commande numérique, opérateur-régleur CNC, régleur CNC, mécanicien CNC, tourneur CNC, fraiseur CNC, tourneur-fraiseur, tourneur fraiseur',
    proves: 'machining',
  },
  turner: {
    name: ['Dreher', 'lathe operator', 'tourneur'],
    also: 'Dreher Metall, Metalldreher, décolleteur, tourneur sur métaux',
    guard: {
      aliases: ['Dreher'],
      near: ['CNC', 'Fräser', 'Metall', 'Zerspanung', 'Drehmaschine', 'Schleifer', 'konventionell'],
    },
    proves: 'turning',
  },
  toolmaker: {
    name: ['Werkzeugmechaniker', 'toolmaker', 'outilleur'],
    also: 'Werkzeugmacher, Formenbauer, Werkzeugbauer, Werkzeug- und Formenbauer, tool maker, mould maker, mold maker, tool and die maker, outilleuse, outilleur-mouliste, mouliste',
    proves: 'tool-making machining',
  },
  metalworker: {
    name: ['Schlosser', 'metalworker', 'serrurier'],
    also: 'Betriebsschlosser, Maschinenschlosser, Konstruktionsmechaniker, Industrieschlosser, Metallfacharbeiter, metal fabricator, fabricator-welder, serruriers, serrurier soudeur, serrurier-soudeur, mécanicien-monteur serrurier',
    heads: 'Schlosser',
    notHeads: 'Autoschlosser',
  },
  welder: {
    name: ['Schweisser', 'welder', 'soudeur'],
    also: 'Schweißer, Schweissfachkraft, Schutzgasschweisser, Rohrschweisser, Orbitalschweisser, welders, pipe welder, coded welder, soudeurs, soudeur tuyauteur, soudeur-tuyauteur, soudeur-monteur, soudeur qualifié, soudeur industriel',
    heads: 'Schweisser',
    notHeads: 'Kunststoffschweisser',
    proves: 'welding',
  },
  boilermaker: {
    name: ['Anlagen- und Apparatebauer', 'plant and apparatus builder', 'chaudronnier'],
    also: 'Anlagen- und Apparatebauer EFZ, Apparatebauer, Behälterbauer, Anlagenbauer, boilermaker, plate worker, plater, constructeur d’appareils industriels, constructrice d’appareils industriels, chaudronnière, chaudronnier soudeur, chaudronnier-soudeur, chaudronnier-tuyauteur',
  },
  'sheet-metal-worker': {
    name: ['Blechschlosser', 'sheet metal worker', 'tôlier'],
    also: 'Feinblechner, Abkanter, Konstruktionsspengler, Blechbearbeiter, press brake operator, sheet metal fabricator, tôlier industriel, tôlier-chaudronnier, tôlier chaudronnier, plieur sur métaux, opérateur plieuse',
    proves: 'sheet-metal-processing',
  },
  'industrial-painter': {
    name: ['Industrielackierer', 'industrial painter', 'peintre industriel'],
    also: 'Industrielackiererin, Lackierer Industrie, Verfahrensmechaniker für Beschichtungstechnik, spray painter, peintre en industrie, peintre industrielle',
    proves: 'surface-treatment',
  },
  'powder-coater': {
    name: ['Pulverbeschichter', 'powder coater', 'thermolaqueur'],
    proves: 'industrial-painter',
  },
  'assembly-worker': {
    name: ['Montagemitarbeiter', 'assembly operative', 'opérateur de montage'],
    also: 'Montagemitarbeitende, Montagehelfer, Montagefachkraft, Baugruppenmonteur(in), Gerätemonteur(in), Monteur in der Produktion, assembly worker, assembly technician, assembly operator, opératrice de montage, monteur industriel, agent de montage, monteuse industrielle, opérateur d’assemblage, agent d’assemblage, ouvrier de montage',
    proves: 'assembly',
  },
  'machine-fitter': {
    name: ['Maschinenmonteur', 'mechanical fitter', 'mécanicien monteur'],
    also: 'Maschinenmonteurin, Industriemonteur(in), Anlagenmonteur(in), Inbetriebnahmemonteur(in), Montagemechaniker, machine fitter, mechanical assembly fitter, millwright, mécanicien-monteur, monteur mécanicien, monteur en mécanique, monteur de machines',
    proves: 'assembly',
  },
  'electrical-assembler': {
    name: ['Schaltschrankbauer', 'panel builder', 'câbleur'],
    also: 'Schaltanlagenmonteur(in), Schaltanlagenbauer, Schaltschrankmonteur(in), Schaltschrankverdrahter, Verdrahter, Elektromonteur Schaltschrankbau, panel wirer, control panel builder, câbleuse, câbleur industriel, câbleur tableautier, câbleur d’armoires électriques, tableautier, monteur-câbleur, monteur câbleur',
    proves: 'switchgear-assembly',
  },
  'machine-operator': {
    name: ['Maschinenführer', 'machine operator', 'conducteur de machine'],
    also: 'Maschinenbediener, Anlagenbediener, Maschinen- und Anlagenführer, Anlagenführer, Anlageführer, Anlageführer EFZ, Maschinenoperateur(in), Produktionsanlagenführer, Produktionsoperateur(in), production line operator, process operator, opérateur machine, opératrice machine, opérateur sur machine, opérateur de ligne, conducteur de ligne, conductrice de ligne, conducteur de machines de production, conducteur d’installation industrielle, opérateur sur ligne de production, conducteur de ligne de production',
    proves: 'machine-operation',
  },
  'machine-setter': {
    name: ['Maschineneinrichter', 'machine setter', 'régleur'],
    also: 'Einrichter, Einrichter in der Produktion, setter operator, toolsetter, régleur sur machines, régleur de machines, metteur en train industriel, opérateur régleur, opérateur-régleur',
    proves: 'machine-setting',
  },
  'production-worker': {
    name: ['Produktionsmitarbeiter', 'production worker', 'opérateur de production'],
    also: 'Produktionsmitarbeitende, Produktionshelfer, Mitarbeiter {Produktion|Fertigung}, Mitarbeitende Produktion, Fertigungsmitarbeiter, Produktionsfachkraft, Betriebsmitarbeiter Produktion, Fabrikarbeiter, production operative, production operator, factory worker, manufacturing operative, opératrice de production, agent de production, agente de production, ouvrier de production, ouvrière de production, employé de production, agent de fabrication, collaborateur de production',
  },
  'plastics-technologist': {
    name: ['Kunststofftechnologe', 'plastics technologist', 'agent technique des matières synthétiques'],
    also: 'Kunststofftechnologe EFZ, Kunststofftechniker, Verfahrensmechaniker Kunststoff- und Kautschuktechnik, Kunststoffverarbeiter, Spritzgiesser, injection moulding technician, plasturgiste, technicien plasturgiste, agente technique des matières synthétiques, technicien injection plastique, Verfahrensmechaniker für Kunststoff- und Kautschuktechnik, Verfahrensmechaniker Kunststofftechnik, Kunststoff- und Kautschuktechnologe, Kunststoffformgeber',
  },
  'chemical-process-technician': {
    name: [
      'Chemie- und Pharmatechnologe',
      'chemical process technician',
      'technologue en production chimique et pharmaceutique',
    ],
    also: 'Chemikant, Chemikantin, Pharmakant, Pharmakantin, Chemie- und Pharmapraktiker, Chemiefacharbeiter, chemical operator, chemical plant operator, pharmaceutical production operator, opérateur chimie, opérateur en production chimique, opérateur de production pharmaceutique, technologue en production chimique',
  },
  'maintenance-technician': {
    name: ['Instandhaltungstechniker', 'maintenance technician', 'technicien de maintenance'],
    also: 'Instandhalter, Betriebstechniker, Instandhaltungsmechaniker, Betriebsmechaniker, Instandhaltungsfachmann, Mitarbeiter Instandhaltung, Wartungstechniker, Unterhaltsmechaniker, Betriebsunterhalt Mechaniker, Unterhaltstechniker, Instandhaltungsmonteur(in), Wartungsmechaniker, maintenance engineer, maintenance fitter, maintenance mechanic, multi-skilled maintenance engineer, technicienne de maintenance, technicien de maintenance industrielle, technicien maintenance, mécanicien de maintenance, agent de maintenance, mécanicien d’entretien, agent de maintenance industrielle',
    proves: 'industrial-maintenance',
  },
  'maintenance-manager': {
    name: ['Leiter Instandhaltung', 'maintenance manager', 'responsable maintenance'],
    also: 'Instandhaltungsleiter, Leiterin Instandhaltung, Leiter Technik und Instandhaltung, Leiter Unterhalt, Instandhaltungsmanager, Meister Instandhaltung, head of maintenance, maintenance supervisor, responsable de maintenance, responsable de la maintenance, chef de maintenance, responsable maintenance industrielle',
    proves: 'industrial-maintenance',
  },
  'service-technician': {
    name: ['Servicetechniker', 'field service technician', 'technicien de service'],
    also: 'Service-Techniker, Kundendiensttechniker, Aussendiensttechniker, Servicemonteur(in), Kundendienstmonteur(in), Servicetechniker im Aussendienst, field service engineer, service engineer, technicien SAV, technicienne de service, technicien itinérant, technicien après-vente, technicien de service après-vente, technicien service externe',
    proves: 'servicing repair-work',
  },
  'production-manager': {
    name: ['Produktionsleiter', 'production manager', 'responsable de production'],
    also: 'Leiter Produktion, Leiterin Produktion, Fertigungsleiter, Leiter Fertigung, Head of Production, manufacturing manager, head of manufacturing, responsable production, directeur de production, responsable de fabrication, chef de production, cheffe de production, responsable d’atelier de production',
    proves: 'production-management team-leadership',
  },
  'plant-manager': {
    name: ['Werksleiter', 'plant manager', 'directeur d’usine'],
    also: 'Werkleiter, Betriebsleiter Produktion, Leiter Werk, factory manager, works manager, directrice d’usine, directeur de site industriel, directeur de site de production',
    proves: 'production-management team-leadership',
  },
  'production-team-leader': {
    name: ['Produktionsteamleiter', 'production team leader', 'chef d’équipe de production'],
    also: 'Teamleiter {Produktion|Fertigung|Montage}, Schichtleiter, Schichtführer, Gruppenleiter {Produktion|Fertigung|Montage}, Produktionsmeister, Linienführer, Vorarbeiter Produktion, shift leader, shift supervisor, production supervisor, production shift manager, chef d’équipe production, cheffe d’équipe de production, chef d’équipe fabrication, responsable d’équipe de production, chef de ligne, chef d’atelier',
  },
  'work-planner': {
    name: ['Arbeitsvorbereiter', 'work planner', 'préparateur méthodes'],
    also: 'Mitarbeiter {AVOR|Arbeitsvorbereitung}, AVOR-Mitarbeiter, Sachbearbeiter {AVOR|Arbeitsvorbereitung}, Fertigungsplaner, Prozessfachmann, Produktionsfachmann, technicien méthodes, technicienne méthodes, agent de méthodes, préparateur de travail, manufacturing planner, agent technique de fabrication',
    proves: 'work-preparation',
  },
  'production-planner': {
    name: ['Produktionsplaner', 'production planner', 'planificateur de production'],
    also: 'Produktionsdisponent, Fertigungssteuerer, Produktionssteuerer, Mitarbeiter Produktionsplanung, production scheduler, planificatrice de production, ordonnanceur, gestionnaire de production, technicien ordonnancement, agent d’ordonnancement, agent de planification',
    proves: 'production-planning',
  },
  'quality-manager': {
    name: ['Qualitätsmanager', 'quality manager', 'responsable qualité'],
    also: 'QM-Manager, Qualitätsleiter, Leiter {Qualitätsmanagement|Qualität|Qualitätssicherung|QM|QS}, Leiterin Qualitätsmanagement, QMB, Qualitätsmanagementbeauftragter, Qualitätsbeauftragter, Qualitätsverantwortlicher, head of quality, QA manager, quality assurance manager, responsable assurance qualité, responsable QSE, responsable QHSE, responsable de la qualité, responsable qualité et sécurité, chargé de qualité',
    proves: 'quality-management',
  },
  'quality-engineer': {
    name: ['Qualitätsingenieur', 'quality engineer', 'ingénieur qualité'],
    also: 'Qualitätsingenieurin, Qualitätstechniker, Quality Engineer, QS-Techniker, QS-Ingenieur(in), SQE, ingénieure qualité, technicien qualité, technicienne qualité, ingénieur assurance qualité',
    guard: { aliases: ['SQE'], near: ['quality', 'supplier', 'Qualität', 'Quality'] },
    proves: 'quality-management',
  },
  'supplier-quality-engineer': {
    name: ['Lieferantenqualitätsingenieur', 'supplier quality engineer', 'ingénieur qualité fournisseurs'],
    also: 'Lieferantenqualitätsingenieur(in)',
    proves: 'quality-engineer supplier-quality',
  },
  'quality-inspector': {
    name: ['Qualitätsprüfer', 'quality inspector', 'contrôleur qualité'],
    also: 'Qualitätsfachmann, Qualitätskontrolleur(in), Prüftechniker, Qualitätsprüferin, Mitarbeiter {Qualitätssicherung|Qualitätskontrolle|QS}, Messtechniker, Fertigungsprüfer, quality controller, QC inspector, quality control inspector, quality technician, metrologist, contrôleuse qualité, contrôleur de qualité, agent contrôle qualité, contrôleur-métrologue, contrôleur métrologue, métrologue, technicien métrologue',
    proves: 'technical-inspection',
  },
  'safety-officer': {
    name: ['Arbeitssicherheitsbeauftragter', 'health and safety officer', 'chargé de sécurité'],
    also: 'SiBe, Fachkraft für Arbeitssicherheit, Sicherheitsfachkraft, Sicherheitsingenieur(in), SiFa, Spezialist ASGS, Sicherheitsfachmann, EKAS-Sicherheitsfachmann, KOPAS, HSE-Manager, HSE-Beauftragter, Arbeitssicherheitsbeauftragter, HSE manager, HSE officer, EHS manager, health and safety manager, safety adviser, safety officer, chargée de sécurité, responsable HSE, responsable sécurité au travail, animateur sécurité, préventeur, coordinateur sécurité, spécialiste MSST, ingénieur HSE, animateur QHSE',
    guard: {
      aliases: ['SiBe', 'KOPAS', 'SiFa'],
      near: ['Arbeitssicherheit', 'EKAS', 'ASGS', 'SUVA', 'Suva', 'Sicherheit', 'Arbeitsschutz', 'Gesundheitsschutz'],
    },
    proves: 'occupational-safety',
  },
  watchmaker: {
    name: ['Uhrmacher', 'watchmaker', 'horloger'],
    also: 'Uhrmacher EFZ, Uhrenarbeiter, Uhrmacher Rhabilleur, horlogère, horlogers, horloger CFC, horloger-rhabilleur, horloger praticien, opérateur en horlogerie, opératrice en horlogerie',
  },
  'automotive-mechatronics': {
    name: ['Automobil-Mechatroniker', 'vehicle technician', 'mécatronicien d’automobiles'],
    also: 'Automobilmechatroniker, Automechaniker, Kfz-Mechatroniker, KFZ-Mechatroniker, Kfz-Mechaniker, Automobil-Fachmann, Automobilfachmann, Automobil-Mechatroniker EFZ, Fahrzeugmechaniker, Kraftfahrzeugmechatroniker, car mechanic, motor mechanic, automotive technician, vehicle mechanic, mécatronicienne d’automobiles, mécanicien automobile, mécanicien auto, mécanicien en automobiles, mécanicien en maintenance d’automobiles, mécanicienne automobile, Automonteur, Kraftfahrzeugmechaniker, assistant en maintenance d’automobiles, Automobil-Assistent EBA',
    proves: 'vehicle-service-and-repair vehicle-diagnostics',
  },
  'truck-mechanic': {
    name: ['Nutzfahrzeugmechaniker', 'HGV technician', 'mécanicien poids lourds'],
    also: 'Nutzfahrzeugmechatroniker, Lastwagenmechaniker, LKW-Mechaniker, Automobil-Mechatroniker Nutzfahrzeuge, truck mechanic, HGV mechanic, mécanicien PL, mécatronicien véhicules utilitaires, mécanicien véhicules industriels',
    proves: 'vehicle-service-and-repair',
  },
  'agricultural-machinery-mechanic': {
    name: ['Landmaschinenmechaniker', 'agricultural machinery mechanic', 'mécanicien en machines agricoles'],
    also: 'Land- und Baumaschinenmechatroniker, Land- und Baumaschinenmechaniker, Landmaschinenmechatroniker, agricultural engineer mechanic, mécanicien agricole, mécanicienne en machines agricoles',
    proves: 'machine-upkeep servicing repair-work',
  },
  'construction-machinery-mechanic': {
    name: ['Baumaschinenmechaniker', 'construction plant mechanic', 'mécanicien en machines de chantier'],
    also: 'Baumaschinenmechatroniker, Baugerätemechaniker, plant fitter, plant mechanic, heavy equipment mechanic, mécanicien d’engins, mécanicien engins de chantier, mécanicien engins TP, mécanicien de machines de chantier',
    proves: 'machine-upkeep servicing repair-work',
  },
  'car-body-worker': {
    name: ['Carrosseriespengler', 'panel beater', 'carrossier-tôlier'],
    also: 'Karosseriespengler, Autospengler, Carrossier Spenglerei, Karosseriebauer, Karosserie- und Fahrzeugbaumechaniker, Fahrzeugschlosser, vehicle body repairer, carrossier, carrossière, carrossier-tôlier CFC, tôlier en carrosserie, tôlier carrossier',
  },
  'vehicle-painter': {
    name: ['Fahrzeuglackierer', 'vehicle painter', 'carrossier-peintre'],
    also: 'Autolackierer, Carrosserielackierer, Carrossier Lackiererei, car painter, vehicle refinisher, carrossier peintre, peintre en carrosserie, peintre automobile',
  },
})

/** Methods of production and quality. */
export const productionMethods = define('method', {
  'iso-14001': {
    name: 'ISO 14001',
    also: 'EN ISO 14001, DIN EN ISO 14001, Umweltmanagement, Umweltmanagementsystem(e), environmental management, environmental management system, management environnemental, système de management environnemental',
  },
  'iatf-16949': {
    name: 'IATF 16949',
    also: 'ISO/TS 16949, TS 16949, ISO TS 16949, IATF16949',
    proves: 'quality-management',
  },
  'en-9100': { name: 'EN 9100', also: 'AS9100, AS 9100, EN9100', proves: 'quality-management' },
  'vda-6-3': {
    name: 'VDA 6.3',
    also: 'VDA-6.3-Audit, VDA 6.3 Auditor, VDA 6.3 Prozessauditor',
  },
  fmea: {
    name: ['FMEA', 'FMEA', 'AMDEC'],
    also: 'FMEA-Moderation, Prozess-FMEA, P-FMEA, D-FMEA, Design-FMEA, PFMEA, DFMEA, Fehlermöglichkeits- und Einflussanalyse, AMDEC process, failure mode and effects analysis, FMECA, FMEA-Moderator',
  },
  '8d-report': {
    name: ['8D-Report', '8D report', 'rapport 8D'],
    also: '8D, 8D-Methode, 8D-Reports, 8D-Berichte(n), 8D reports, 8D problem solving, méthode 8D, rapports 8D',
    guard: {
      aliases: ['8D'],
      near: ['FMEA', 'Reklamation', 'Reklamationen', 'Ishikawa', 'APQP', 'PPAP', 'AMDEC', 'Report', 'quality'],
    },
  },
  'ppap-apqp': {
    name: 'APQP / PPAP',
    also: 'PPAP, APQP, APQP/PPAP, PPAP/APQP, Erstmusterprüfung, Erstmusterprüfbericht(e), EMPB, PPF-Verfahren, first article inspection, initial sample inspection, échantillons initiaux',
  },
  spc: {
    name: ['Statistische Prozesslenkung', 'statistical process control', 'maîtrise statistique des procédés'],
    also: 'SPC, statistische Prozesskontrolle, Prozessfähigkeitsuntersuchung(en), maîtrise statistique des processus, MSP qualité',
    guard: {
      aliases: ['SPC'],
      near: ['FMEA', 'MSA', 'Qualität', 'quality', 'Messtechnik', 'Six', 'QS', 'APQP', 'qualité', 'Prüfmittel'],
    },
  },
  'root-cause-analysis': {
    name: ['Ursachenanalyse', 'root cause analysis', 'analyse des causes'],
    also: 'root cause work, root cause, root-cause, Ishikawa, Ishikawa-Diagramm, 5-Why, 5 Why, 5 Whys, 5W-Methode, Root-Cause-Analyse(n), Fehlerursachenanalyse, 5 pourquoi, analyse des causes racines, diagramme d’Ishikawa, Ursachenuntersuchungen, root cause investigations, recherche des causes, Ursachenabklärung, Ursachenabklärungen, Ursachenermittlung, Ursachenforschung, systematische Ursachenanalyse, Problemlösungsmethoden, root cause investigation, root-cause investigations, investigating root causes, leading root cause investigations, failure investigations, failure analysis, quality investigations, recherche de causes racines, recherche de causes, recherche des causes racines, analyses de causes, analyse de causes, analyses des causes, résolution de problèmes qualité, méthodes de résolution de problèmes',
  },
  '5s': { name: '5S', also: '5S-Methode, 5S method, méthode 5S, 6S-Methode, 5A-Methode' },
  smed: { name: 'SMED', also: 'SMED-Workshops, Schnellrüsten, méthode SMED' },
  tpm: {
    name: ['Total Productive Maintenance', 'total productive maintenance', 'maintenance productive totale'],
    also: 'TPM, TPM-Methode',
    guard: {
      aliases: ['TPM'],
      near: [
        'Lean',
        '5S',
        'Instandhaltung',
        'maintenance',
        'OEE',
        'SMED',
        'Kaizen',
        'Maintenance',
        'KVP',
        'Produktion',
      ],
    },
  },
  kvp: {
    name: ['KVP', 'continuous improvement', 'amélioration continue'],
    also: 'kontinuierlich* {Verbesserungsprozess|Verbesserung}, kontinuierlicher Verbesserungsprozesse, KVP-Prozesse(n), KVP-Projekte(n), CIP, continuous improvement process, processus d’amélioration continue, démarche d’amélioration continue',
    guard: { aliases: ['CIP'], near: ['KVP', 'Lean', 'continuous', 'Kaizen', 'improvement', '5S'] },
  },
  oee: {
    name: ['OEE', 'overall equipment effectiveness', 'TRS'],
    also: 'Gesamtanlageneffektivität, taux de rendement synthétique, OEE-Kennzahlen',
    guard: { aliases: ['TRS'], near: ['OEE', 'production', 'maintenance', 'ligne', 'rendement', 'SMED', '5S'] },
  },
  refa: {
    name: 'REFA',
    also: 'REFA-Methode, REFA-Grundschein, REFA-Zeitaufnahmen, REFA-Fachmann, REFA-Techniker, Zeitaufnahmen, time and motion study, chronométrage de production',
  },
})
