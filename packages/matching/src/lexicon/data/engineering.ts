import { define } from './define.ts'

/** Activities of mechanical, electrical, automation and process engineering. */
export const engineeringActivities = define('activity', {
  'mechanical-design': {
    name: ['Konstruktion', 'mechanical design', 'conception mécanique'],
    also: 'mechanische Konstruktion, Maschinenkonstruktion, Konstruktion von {Maschinen|Baugruppen|Bauteilen|Vorrichtungen|Anlagen}, Vorrichtungsbau, Vorrichtungskonstruktion, Mechanikkonstruktion, Konstruktion und Entwicklung von Maschinen, Sondermaschinenkonstruktion, machine design, mechanical engineering design, design of mechanical assemblies, design of machines, construction mécanique, conception de machines, conception de pièces mécaniques, conception mécanique 3D, étude mécanique',
    guard: {
      aliases: ['Konstruktion'],
      near: [
        'CAD',
        'SolidWorks',
        'Inventor',
        'Maschinen',
        'Maschinenbau',
        'Mechanik',
        'Creo',
        'CATIA',
        'NX',
        'Baugruppen',
        'mechanische',
        'Konstrukteur',
        'Entwicklung',
      ],
    },
  },
  'mechanical-development': {
    name: ['Mechanikentwicklung', 'mechanical product development', 'développement mécanique'],
    also: 'mechanische Entwicklung, Geräteentwicklung, Maschinenentwicklung, mechanische Produktentwicklung, mechanical development, mechanical engineering development, développement de produits mécaniques',
  },
  'finite-element-analysis': {
    name: ['FEM-Berechnung', 'finite element analysis', 'calcul par éléments finis'],
    also: 'FEM, FEA, Finite-Elemente-Methode, Finite Elemente, FEM-Simulation(en), FEM-Analyse(n), FEM-Berechnungen, Festigkeitsberechnung(en) mit FEM, finite element method, FE analysis, éléments finis, simulation par éléments finis, calcul éléments finis',
    guard: { aliases: ['FEA'], near: ['FEM', 'ANSYS', 'Abaqus', 'CAD', 'simulation', 'CFD', 'stress', 'structural'] },
  },
  'cfd-simulation': {
    name: ['CFD-Simulation', 'computational fluid dynamics', 'simulation CFD'],
    also: 'CFD, CFD-Simulationen, Strömungssimulation(en), numerische Strömungsmechanik, CFD simulations, mécanique des fluides numérique, simulation des fluides',
    guard: {
      aliases: ['CFD'],
      near: ['FEM', 'FEA', 'ANSYS', 'Fluent', 'OpenFOAM', 'Strömung', 'simulation', 'fluid', 'fluides'],
    },
  },
  'strength-calculation': {
    name: ['Festigkeitsberechnung', 'strength calculation', 'calcul de résistance'],
    also: 'Festigkeitsberechnungen, Festigkeitsnachweis(e), Auslegung von Maschinenelementen, stress analysis, strength analysis, calculs de résistance des matériaux, dimensionnement mécanique',
  },
  tolerancing: {
    name: ['Form- und Lagetoleranzen', 'geometric dimensioning and tolerancing', 'tolérancement géométrique'],
    also: 'GD&T, Toleranzanalyse(n), Toleranzrechnung, Toleranzketten, ISO GPS, geometrische Produktspezifikation, tolerance analysis, cotation ISO, cotation fonctionnelle, ISO 1101, tolérancement',
  },
  'technical-drawing': {
    name: ['Technisches Zeichnen', 'technical drawing', 'dessin technique'],
    also: 'technisch* Zeichnungen, Erstellung von {technischen Zeichnungen|Werkstattzeichnungen|Fertigungszeichnungen|Zeichnungen}, Fertigungszeichnungen, Werkstattzeichnungen, Zeichnungserstellung, technical drawings, engineering drawings, manufacturing drawings, shop drawings, dessins techniques, plans de fabrication, dessins de fabrication, mise en plan',
  },
  'reading-technical-drawings': {
    name: ['Lesen technischer Zeichnungen', 'reading technical drawings', 'lecture de plans'],
    also: 'Zeichnungen lesen, technische Zeichnungen lesen, Pläne lesen, Planlesen, Lesen von {Plänen|Zeichnungen|technischen Zeichnungen|Konstruktionszeichnungen}, reading drawings, reading blueprints, blueprint reading, interpreting engineering drawings, lecture de plan, lire des plans, lecture de dessins techniques, lecture de plans techniques',
  },
  'electrical-schematics': {
    name: ['Elektroschemata', 'electrical schematics', 'schémas électriques'],
    also: 'Schaltpläne(n), Schaltplanerstellung, Elektroschema, Elektropläne(n), Stromlaufpläne(n), Schemazeichnen, Elektrokonstruktion, Hardwareplanung Elektro, Erstellung von {Schaltplänen|Elektroschemas|Stromlaufplänen|Elektroschemata}, electrical drawings, wiring diagrams, circuit diagrams, electrical design, schéma électrique, réalisation de schémas électriques, schématique électrique, conception électrique',
  },
  'switchgear-assembly': {
    name: ['Schaltschrankbau', 'control cabinet building', 'montage de tableaux électriques'],
    also: 'Schaltanlagenbau, Steuerungsbau, Schaltschrankverdrahtung, Verdrahtung von {Schaltschränken|Steuerungen|Schaltanlagen}, Schaltschränke {verdrahten|bauen}, Schaltschrankmontage, panel building, control panel wiring, control panel assembly, switchgear assembly, câblage d’armoires électriques, montage d’armoires électriques, câblage de tableaux, tableaux électriques, câblage d’armoires',
  },
  'plc-programming': {
    name: ['SPS-Programmierung', 'PLC programming', 'programmation d’automates'],
    also: 'SPS, SPS-Techniker, SPS-Steuerungen, SPS-Kenntnisse, Programmierung von {SPS|SPS-Steuerungen|Steuerungen}, Steuerungsprogrammierung, speicherprogrammierbare Steuerungen, PLC, PLC programmer, PLC software, PLC control, PLC controls, programmable logic controllers, automates programmables, automate programmable, automates industriels, programmation API, programmation PLC, programmation automates, programmeur automate',
    proves: 'automation-technology',
  },
  'automation-technology': {
    name: ['Automatisierungstechnik', 'industrial automation', 'automatisation industrielle'],
    also: 'Automationstechnik, Steuerungstechnik, Regelungstechnik, Mess- Steuer- und Regelungstechnik, Mess-, Steuer- und Regelungstechnik, Steuerungs- und Regelungstechnik, Automatisierung von {Anlagen|Maschinen|Produktionsanlagen}, EMSR, EMSR-Technik, E/MSR, automation engineering, control engineering, control systems engineering, instrumentation and control, E&I, EC&I, automatisme(s), automatique industrielle, automatismes industriels, régulation industrielle, contrôle-commande, technique d’automatisation, Steuerungs- und Regelungskenntnisse, Regeltechnik, Regelungstechnik und Steuerungstechnik, Steuerungstechnik und Regelungstechnik, Regulierungstechnik, technique de régulation, régulation, régulations, Regulierung Danfoss',
    guard: {
      aliases: ['E&I'],
      near: ['instrumentation', 'plant', 'electrical', 'commissioning', 'oil', 'process', 'petrochemical'],
    },
  },
  'scada-hmi': {
    name: ['SCADA / HMI', 'SCADA and HMI', 'supervision SCADA'],
    also: 'SCADA, SCADA-Systeme(n), HMI, HMI-Programmierung, Visualisierungssysteme SPS, Prozessvisualisierung, SCADA systems, HMI programming, supervision industrielle, systèmes SCADA, systèmes de supervision, HMI visualisation, visualisation et supervision, Visualisierung von Anlagen, Anlagenvisualisierung, Visualisierungen, Maschinenvisualisierung, Bedienoberflächen für Maschinen, Visualisierung, HMI screens, HMI design, HMI development, visualisation screens, écrans de supervision, supervision',
    guard: {
      aliases: ['Visualisierung', 'Visualisierungen', 'supervision'],
      near: [
        'PLC',
        'SPS',
        'SCADA',
        'process',
        'Prozessleitsystem',
        'Automation',
        'automation',
        'PCS',
        'Emerson',
        'DeltaV',
        'plant',
        'WinCC',
        'HMI',
        'TIA',
        'Portal',
        'Anlagen',
        'automates',
        'Siemens',
        'automatismes',
        'S7-1500',
        'API',
      ],
    },
  },
  'robot-programming': {
    name: ['Roboterprogrammierung', 'robot programming', 'programmation de robots'],
    also: 'Industrieroboter, Robotik, Robotersysteme(n), Roboter {programmieren|einrichten}, industrial robots, industrial robotics, robotics, robot cells, robotique, robotique industrielle, robots industriels',
    proves: 'automation-technology',
  },
  'drive-technology': {
    name: ['Antriebstechnik', 'drive technology', 'technique d’entraînement'],
    also: 'elektrische Antriebe, Servoantriebe, Frequenzumrichter, Motion Control, drive systems, servo drives, variable speed drives, frequency converters, electric drives, entraînements électriques, variateurs de fréquence, motorisation électrique',
  },
  'hydraulics-pneumatics': {
    name: ['Hydraulik und Pneumatik', 'hydraulics and pneumatics', 'hydraulique et pneumatique'],
    also: 'Pneumatik und Hydraulik, Fluidtechnik, Pneumatik/Hydraulik, Hydraulik/Pneumatik, pneumatics and hydraulics, fluid power, pneumatique et hydraulique',
    proves: 'hydraulics pneumatics',
  },
  hydraulics: {
    name: ['Hydraulik', 'hydraulics', 'hydraulique'],
    also: 'Hydrauliksysteme(n), Hydraulikanlagen, Hydrauliktechnik, hydraulische {Systeme|Anlagen}, hydraulic systems, systèmes hydrauliques, hydraulique industrielle',
  },
  pneumatics: {
    name: ['Pneumatik', 'pneumatics', 'pneumatique industrielle'],
    also: 'Pneumatiksysteme(n), Pneumatikanlagen, pneumatische {Systeme|Anlagen}, pneumatic systems, systèmes pneumatiques',
  },
  'measurement-technology': {
    name: ['Messtechnik', 'measurement technology', 'technique de mesure'],
    also: 'Metrologie, Fertigungsmesstechnik, Koordinatenmesstechnik, Längenmesstechnik, metrology, coordinate measuring, CMM programming, CMM inspection, 3D-Messtechnik, Messmaschinen, métrologie, métrologie 3D, mesure tridimensionnelle, machine à mesurer tridimensionnelle',
  },
  'pcb-design': {
    name: ['Leiterplattendesign', 'PCB design', 'conception de circuits imprimés'],
    also: 'Leiterplattenentwicklung, PCB-Layout, PCB-Design, Leiterplattenlayout, Layout von Leiterplatten, PCB layout, printed circuit board design, routage de cartes électroniques, routage PCB, conception de cartes électroniques',
  },
  'electronics-development': {
    name: ['Elektronikentwicklung', 'electronics design', 'développement électronique'],
    also: 'Hardwareentwicklung, Schaltungsentwicklung, Schaltungsdesign, Elektronikdesign, Analogelektronik, Leistungselektronik, electronics development, hardware design, circuit design, analog design, power electronics, conception électronique, électronique de puissance, développement hardware, conception de circuits électroniques',
  },
  'power-engineering': {
    name: ['Energietechnik', 'electrical power engineering', 'technique énergétique'],
    also: 'elektrische Energietechnik, Hochspannungstechnik, Mittelspannung, Mittelspannungsanlagen, Hochspannungsanlagen, Netzplanung Strom, Energieverteilung, Schaltanlagen Mittelspannung, Starkstromtechnik, Starkstromanlagen, power systems engineering, high voltage, medium voltage, HV/MV, power distribution, electrical power systems, haute tension, moyenne tension, HT/BT, HTA/BT, distribution électrique, réseaux électriques, courant fort',
  },
  'process-engineering-work': {
    name: ['Verfahrenstechnik', 'process engineering', 'génie des procédés'],
    also: 'Prozesstechnik, Prozessentwicklung, Verfahrensentwicklung, Scale-up, chemische Verfahrenstechnik, Auslegung von verfahrenstechnischen Anlagen, chemical process engineering, process development, scale-up, process design, génie chimique, développement de procédés, ingénierie des procédés, conception de procédés',
  },
  'plant-engineering': {
    name: ['Anlagenbau', 'plant engineering', 'construction d’installations industrielles'],
    also: 'Anlagenplanung, Industrieanlagenbau, Anlagentechnik, Apparatebau, Behälterbau, verfahrenstechnischer Anlagenbau, plant construction, plant design, industrial plant construction, ingénierie d’installations industrielles, ingénierie d’usine, chaudronnerie et tuyauterie industrielles, construction d’installations, construction d’appareils',
  },
  'p-and-id': {
    name: ['R&I-Schemata', 'piping and instrumentation diagrams', 'schémas PID'],
    also: 'R&I-Fliessbilder, R&I-Fliessschemata, R+I-Schema, R&I-Schema, P&ID, P&IDs, PID-Schemas, Rohrleitungs- und Instrumentenfliessschema, P&I diagrams, schéma tuyauterie et instrumentation, schémas P&ID, plans PID',
  },
  'special-machine-construction': {
    name: ['Sondermaschinenbau', 'special-purpose machinery', 'machines spéciales'],
    also: 'Sondermaschinen, Sonderanlagenbau, Spezialmaschinenbau, special purpose machines, bespoke machinery, special machines, construction de machines spéciales, conception de machines spéciales',
  },
  'machine-commissioning': {
    name: ['Inbetriebnahme von Anlagen', 'plant commissioning', 'mise en service d’installations'],
    also: 'Inbetriebnahme, commissioning, Inbetriebnahme von {Maschinen|Maschinen und Anlagen|Anlagen und Maschinen|Produktionsanlagen|Steuerungen|Industrieanlagen|Schaltanlagen}, Inbetriebsetzung(en), IBS, Maschineninbetriebnahme, Anlageninbetriebnahme, Inbetriebnehmer, Inbetriebnahmen beim Kunden, machine commissioning, commissioning of {machines|plants|equipment|machinery}, commissioning engineer, start-up of machines, FAT und SAT, FAT/SAT, mise en service de {machines|lignes|installations industrielles|machines industrielles}, mises en service, technicien de mise en service, metteur en service',
    guard: { aliases: ['IBS'], near: ['Inbetriebnahme', 'Inbetriebsetzung', 'Anlagen', 'Maschinen', 'SPS', 'Montage'] },
  },
  'machine-safety': {
    name: ['Maschinensicherheit', 'machine safety', 'sécurité des machines'],
    also: 'Maschinenrichtlinie, Maschinenrichtlinie 2006/42/EG, Maschinenverordnung, CE-Kennzeichnung, CE-Konformität, CE-Konformitätserklärung, ISO 12100, CE-Risikobeurteilung, ISO 13849, EN ISO 13849, funktionale Sicherheit, Performance Level, machinery directive, CE marking, machinery safety, functional safety, directive machines, marquage CE, conformité CE, sécurité fonctionnelle',
  },
  atex: {
    name: ['Explosionsschutz', 'explosion protection', 'protection contre les explosions'],
    also: 'ATEX, Ex-Schutz, Explosionsschutzdokument, ATEX-Richtlinie, IECEx, ATEX zones, zones ATEX, directive ATEX, CompEx',
  },
  'hazop-studies': {
    name: ['HAZOP', 'HAZOP study', 'HAZOP'],
    also: 'HAZOP-Studie(n), HAZOP-Analyse(n), HAZOP studies, PAAG-Verfahren, étude HAZOP, études HAZOP, SIL-Einstufung',
  },
  'materials-science': {
    name: ['Werkstofftechnik', 'materials engineering', 'science des matériaux'],
    also: 'Werkstoffkunde, Werkstoffwissenschaften, Materialwissenschaften, Materialwissenschaft, Metallurgie, Werkstoffprüfung, Materialtechnik, materials science, materials testing, metallurgy, génie des matériaux, métallurgie, matériaux',
    guard: { aliases: ['matériaux'], near: ['génie', 'ingénieur', 'EPFL', 'Master', 'science'] },
  },
  'product-data-management': {
    name: ['PDM / PLM', 'product lifecycle management', 'gestion du cycle de vie produit'],
    also: 'PLM, PDM, PLM-Systeme(n), PDM-Systeme(n), Product Lifecycle Management, Product Data Management, PDM-System, PLM-System, PLM systems',
    guard: { aliases: ['PDM'], near: ['PLM', 'CAD', 'SolidWorks', 'Teamcenter', 'Stücklisten', 'ERP', 'Konstruktion'] },
  },
  'technical-project-management': {
    name: ['Technische Projektleitung', 'engineering project management', 'gestion de projets techniques'],
    also: 'technisch* {Projektleitung|Projektmanagement|Projektleiter}, Engineering-Projektleitung, Projektleitung {Maschinenbau|Anlagenbau|Engineering}, Projektingenieur(in), project engineering, project engineer, engineering projects, engineering project manager, technical project manager, technical project management, gestion de projet technique, chef de projet technique, cheffe de projet technique, ingénieur projet, ingénieur de projet, chef de projet industriel',
    proves: 'project-management',
  },
})

/** The occupations of engineering. */
export const engineeringRoles = define('role', {
  'mechanical-engineer': {
    name: ['Maschinenbauingenieur', 'mechanical engineer', 'ingénieur mécanicien'],
    also: 'Maschineningenieur(in), Maschinenbauingenieurin, Ingenieur Maschinenbau, Maschineningenieur {FH|ETH|HTL}, dipl. Maschineningenieur {FH|ETH}, Dipl.-Ing. Maschinenbau, Maschinenbauer FH, ingénieur en mécanique, ingénieure en mécanique, ingénieur mécanique, ingénieure mécanicienne, ingénieur en génie mécanique, ingénieur mécanicien {EPF|HES|EPFL}',
    proves: 'mechanical-engineering',
    studies: 'mechanical-engineering',
  },
  'electrical-engineer': {
    name: ['Elektroingenieur', 'electrical engineer', 'ingénieur électricien'],
    also: 'Elektroingenieurin, Ingenieur Elektrotechnik, Elektroingenieur {FH|ETH|HTL}, dipl. Elektroingenieur {FH|ETH}, Dipl.-Ing. Elektrotechnik, ingénieure électricienne, ingénieur {en électrotechnique|électrotechnique|en génie électrique|électrique}, ingénieur électricien {EPF|HES|EPFL}',
    proves: 'electrical-engineering',
    studies: 'electrical-engineering',
  },
  'electronics-engineer': {
    name: ['Elektronikingenieur', 'electronics engineer', 'ingénieur en électronique'],
    also: 'Elektronikingenieurin, Hardwareentwickler, Elektronikentwickler, Hardware-Entwickler, Entwicklungsingenieur {Elektronik|Hardware}, hardware engineer, electronic engineer, PCB designer, ingénieure en électronique, ingénieur électronicien, ingénieur électronique, ingénieur hardware',
    proves: 'electronics-development',
  },
  'automation-engineer': {
    name: ['Automatisierungsingenieur', 'automation engineer', 'ingénieur en automatisation'],
    also: 'Automatisierungsingenieurin, Automationsingenieur(in), Automatisierungstechniker, Automationstechniker, Ingenieur {Automation|Automatisierungstechnik|Automatisierung}, MSR-Ingenieur(in), EMSR-Techniker, Steuerungstechniker, Regelungstechniker, control engineer, controls engineer, control systems engineer, automation technician, instrumentation and control engineer, EC&I engineer, ingénieure en automatisation, ingénieur automaticien, ingénieur automatisme, ingénieur en automatique, technicien automaticien, automaticien industriel',
    proves: 'automation-technology',
  },
  'plc-programmer': {
    name: ['Steuerungsprogrammierer', 'PLC software engineer', 'programmeur d’automates'],
    also: 'SPS Programmierer, SPS-Softwareingenieur(in), PLC engineer, PLC-Programmierer, PLC Programmierer, programmeur en automatisation, programmeur PLC, automaticien programmeur',
    proves: 'plc-programming',
  },
  'automation-fitter': {
    name: ['Automatiker', 'automation mechanic', 'automaticien'],
    also: 'Elektromechaniker, électromécanicien, électromécanicienne, Automatiker EFZ, Automatikmonteur(in), Automatikmonteur EFZ, Elektroniker für Automatisierungstechnik, automaticienne, automaticiens, automaticien CFC, monteur-automaticien, monteur automaticien',
  },
  mechatronics: {
    name: ['Mechatroniker', 'mechatronics technician', 'mécatronicien'],
    also: 'Mechatronik-Techniker, Industriemechatroniker, Mechatroniktechniker, Mechatronik, mechatronics, mechatronic engineer, mechatronics engineer, Mechatronikingenieur(in), mécatronicienne, technicien en mécatronique, mécatronique, technicien mécatronique, électromécanicien mécatronicien',
  },
  electronician: {
    name: ['Elektroniker EFZ', 'electronics technician (apprenticed)', 'électronicien CFC'],
    also: 'Elektronikpraktiker, Elektroniker für Geräte und Systeme, Elektroniker Geräte und Systeme, Elektronikmonteur(in), Elektroniktechniker, électronicienne CFC, technicien en électronique, électronicien de maintenance',
    proves: 'electrical-engineering',
  },
  'electrical-technician': {
    name: ['Elektrotechniker HF', 'electrical technician', 'technicien en électrotechnique'],
    also: 'dipl. Techniker HF Elektrotechnik, Techniker HF Elektrotechnik, staatlich geprüfter Techniker Elektrotechnik, Techniker Elektrotechnik, Energietechniker, technicien ES en génie électrique, technicien électrotechnicien, électrotechnicien(ne), technicienne en électrotechnique',
    proves: 'electrical-engineering',
  },
  'mechanical-technician': {
    name: ['Maschinenbautechniker', 'mechanical engineering technician', 'technicien en mécanique'],
    also: 'Maschinentechniker, dipl. Techniker HF Maschinenbau, Techniker HF Maschinenbau, Techniker Maschinenbau, staatlich geprüfter Maschinenbautechniker, staatlich geprüfter Techniker Maschinenbau, mechanical technician, technicien mécanicien, technicienne en mécanique, technicien ES en génie mécanique, technicien ES génie mécanique',
  },
  'design-engineer': {
    name: ['Konstrukteur', 'mechanical design engineer', 'concepteur mécanique'],
    also: 'Konstrukteurin, Maschinenkonstrukteur(in), Konstruktionsingenieur(in), Konstrukteur EFZ, Technischer Produktdesigner, technische Produktdesignerin, Konstruktionstechniker, Konstrukteur Maschinenbau, Sondermaschinenkonstrukteur(in), design engineer mechanical, mechanical designer, machine designer, dessinateur-constructeur industriel, dessinateur constructeur industriel, constructeur industriel, dessinatrice-constructrice industrielle, ingénieur conception mécanique, projeteur mécanique, dessinateur industriel, dessinateur projeteur mécanique, dessinateur en construction microtechnique, concepteur de machines, constructeur en mécanique',
    notHeads: 'Elektrokonstrukteur, Modekonstrukteur',
    proves: 'mechanical-design',
  },
  'cad-designer': {
    name: ['CAD-Konstrukteur', 'CAD design engineer', 'concepteur CAO'],
    also: 'CAD-Konstrukteur(in)',
    proves: 'design-engineer cad',
  },
  'electrical-designer': {
    name: ['Elektrokonstrukteur', 'electrical design engineer', 'projeteur électrique'],
    also: 'Elektrokonstrukteurin, Hardwarekonstrukteur Elektro, Elektroprojektierer, Schemazeichner, electrical designer, electrical CAD designer, concepteur électrique, dessinateur électrotechnique, projeteur électrotechnique, schématicien',
    proves: 'electrical-schematics',
  },
  'eplan-designer': {
    name: ['EPLAN-Konstrukteur', 'EPLAN designer', 'dessinateur EPLAN'],
    proves: 'electrical-designer eplan',
  },
  'development-engineer': {
    name: ['Entwicklungsingenieur', 'development engineer', 'ingénieur en développement'],
    also: 'Entwicklungsingenieurin, Entwicklungsingenieur {Mechanik|Maschinenbau|Mechatronik}, R&D engineer, research and development engineer, product development engineer, ingénieure en développement, ingénieur R&D, ingénieur recherche et développement, ingénieur développement produit, ingénieur de développement',
  },
  'calculation-engineer': {
    name: ['Berechnungsingenieur', 'simulation engineer', 'ingénieur calcul'],
    also: 'Berechnungsingenieurin, Simulationsingenieur(in), stress engineer, CAE engineer, ingénieure calcul, ingénieur calculs, ingénieur en calcul, ingénieur simulation',
  },
  'fem-engineer': {
    name: ['FEM-Ingenieur', 'FEA engineer', 'ingénieur éléments finis'],
    also: 'FEM-Ingenieur(in), FEM-Berechner',
    proves: 'calculation-engineer finite-element-analysis',
  },
  'process-engineer': {
    name: ['Verfahrensingenieur', 'process engineer', 'ingénieur procédés'],
    also: 'Verfahrensingenieurin, Prozessingenieur(in), Ingenieur Verfahrenstechnik, Verfahrenstechniker, Chemieingenieur(in), Dipl.-Ing. Verfahrenstechnik, Prozesstechniker, chemical engineer, ingénieure procédés, ingénieur {de procédés|des procédés|en procédés|chimiste procédés|en génie chimique|process}, ingénieur en génie des procédés',
    proves: 'process-engineering-work',
    studies: 'process-engineering-degree',
  },
  'plant-engineer': {
    name: ['Anlagenplaner', 'plant design engineer', 'ingénieur d’installations'],
    also: 'Anlageningenieur(in), Anlagenkonstrukteur(in), Rohrleitungsplaner, Piping-Ingenieur(in), Anlagen- und Apparatebauer Planung, Anlagenplanungsingenieur(in), piping engineer, piping designer, plant designer, ingénieur tuyauterie, projeteur tuyauterie, ingénieur installation générale',
    proves: 'plant-engineering',
  },
  'industrial-engineer': {
    name: ['Wirtschaftsingenieur Produktion', 'industrial engineer', 'ingénieur en génie industriel'],
    also: 'Industrial Engineer, Fertigungsingenieur(in), Produktionsingenieur(in), manufacturing engineer, production engineer, ingénieur {méthodes|industrialisation|de production|production|process industriel}, ingénieure méthodes, ingénieure de production, Industrialisierungsingenieur(in), Ingenieur Produktionstechnik, methods engineer',
    studies: 'industrial-engineering-degree',
  },
  'microtechnology-engineer': {
    name: ['Mikrotechnikingenieur', 'microengineering engineer', 'ingénieur en microtechnique'],
    also: 'Mikrotechnik, Mikrosystemtechnik, Mikrotechnologe, Mikrosystemtechniker, microtechnology, microengineering, ingénieure en microtechnique, ingénieur microtechnicien, microtechnique, micromécanique de précision, Feinwerktechnik, precision engineering',
  },
  'service-engineer-commissioning': {
    name: ['Inbetriebnahmetechniker', 'commissioning technician', 'technicien de mise en service industrielle'],
    also: 'Inbetriebnahmeingenieur(in), Inbetriebsetzer, Inbetriebsetzungsingenieur(in), Inbetriebnahme-Techniker, Inbetriebsetzungstechniker, Commissioning Manager, commissioning manager, commissioning specialist, ingénieur mise en service, ingénieur de mise en service, technicienne de mise en service',
    proves: 'machine-commissioning',
  },
  'welding-engineer': {
    name: ['Schweissfachingenieur', 'welding engineer', 'ingénieur soudeur'],
    also: 'Schweissfachingenieurin, Schweissingenieur(in), International Welding Engineer, IWE, EWE, ingénieure soudeuse, ingénieur en soudage, ingénieur soudage',
    guard: {
      aliases: ['IWE', 'EWE'],
      near: [
        'Schweissfachingenieur',
        'Schweißfachingenieur',
        'welding',
        'Welding',
        'IWS',
        'IWT',
        'DVS',
        'SVS',
        'soudage',
        'SFI',
      ],
    },
    proves: 'welding-supervision',
  },
  'technical-product-manager': {
    name: ['Anwendungstechniker', 'field application engineer', 'ingénieur d’application'],
    also: 'Applikationsingenieur(in), Applikationstechniker, Anwendungsingenieur(in), applications engineer technical products, ingénieur applications techniques, ingénieure d’application, technicien d’application, technicien applications',
  },
  'sales-engineer': {
    name: ['Vertriebsingenieur', 'sales engineer', 'ingénieur commercial'],
    also: 'Vertriebsingenieurin, Verkaufsingenieur(in), Sales Engineer, Technischer Verkäufer, technischer Verkaufsberater, technical sales engineer, ingénieure commerciale, ingénieur de vente, ingénieur technico-commercial, ingénieur d’affaires technique, technico-commercial',
    proves: 'technical-sales',
  },
})

/** Fields of engineering that are studied or learnt. */
export const engineeringFields = define('field', {
  'mechanical-engineering': {
    name: ['Maschinenbau', 'mechanical engineering', 'génie mécanique'],
    also: 'Maschinenbaustudium, Studium Maschinenbau, Studium des Maschinenbaus, Maschineningenieurwesen, Maschinentechnik, Maschinenbautechnik, Maschinenbauwesen, mechanical engineering studies, études de génie mécanique, ingénierie mécanique',
    proves: 'engineering-degree',
  },
  'process-engineering-degree': {
    name: ['Chemieingenieurwesen', 'chemical engineering', 'études de génie chimique'],
    also: 'Studium Verfahrenstechnik, Verfahrenstechnikstudium, Bioverfahrenstechnik, Lebensmittelverfahrenstechnik, chemical engineering studies, bioprocess engineering, études en génie des procédés',
    proves: 'engineering-degree process-engineering-work',
  },
  'industrial-engineering-degree': {
    name: ['Wirtschaftsingenieurwesen', 'industrial engineering', 'génie industriel'],
    also: 'Wirtschaftsingenieur(in), Wirtschaftsingenieurstudium, Wirtschaftsingenieur FH, engineering and management, industrial engineering and management, ingénierie de gestion, ingénieur de gestion industrielle, études de génie industriel',
    proves: 'engineering-degree',
  },
  'systems-engineering-degree': {
    name: ['Systemtechnikstudium', 'systems engineering', 'ingénierie des systèmes'],
    also: 'Studium Systemtechnik, Systemtechnik FH, génie des systèmes, ingénierie systèmes',
  },
  'aerospace-engineering': {
    name: ['Luft- und Raumfahrttechnik', 'aerospace engineering', 'génie aérospatial'],
    also: 'Luftfahrttechnik, Raumfahrttechnik, Luft- und Raumfahrtingenieurwesen, Flugzeugbau, aeronautical engineering, aircraft engineering, ingénierie aéronautique, génie aéronautique, ingénieur aéronautique',
    proves: 'engineering-degree',
  },
  'automotive-engineering': {
    name: ['Fahrzeugtechnik', 'automotive engineering', 'ingénierie automobile'],
    also: 'Automobiltechnik, Fahrzeugtechnikstudium, Fahrzeugbau, Automobilingenieur(in), vehicle engineering, technique automobile, génie automobile, ingénieur automobile',
    proves: 'engineering-degree',
  },
  'energy-engineering-degree': {
    name: [
      'Energie- und Umwelttechnik',
      'energy and environmental engineering',
      'énergie et techniques environnementales',
    ],
    also: 'Studium Energie- und Umwelttechnik, Umwelt- und Energietechnik, Studium Energietechnik, energy engineering, génie énergétique, Erneuerbare Energien Studium, Energie- und Gebäudetechnik Studium, Energietechnikingenieur(in)',
    proves: 'engineering-degree',
  },
})

/** Control and engineering software. */
export const automationTools = define('technology', {
  'siemens-s7': {
    name: 'Siemens S7',
    also: 'SIMATIC S7, Simatic S7, S7-300, S7-400, S7-1200, S7-1500, Siemens SPS, Siemens PLC, STEP 7, Step7, Siemens Simatic, automates Siemens, automate Siemens',
    proves: 'plc-programming',
  },
  'tia-portal': {
    name: 'TIA Portal',
    also: 'TIA-Portal, Siemens TIA Portal, Siemens TIA, TIA V16, TIA V17',
    proves: 'plc-programming',
  },
  twincat: {
    name: 'Beckhoff TwinCAT',
    also: 'TwinCAT, TwinCAT 3, Beckhoff, Beckhoff-Steuerungen',
    proves: 'plc-programming',
  },
  codesys: { name: 'CODESYS', also: 'CoDeSys V3, Codesys 3.5', proves: 'plc-programming' },
  'allen-bradley': {
    name: 'Rockwell Allen-Bradley',
    also: 'Allen-Bradley, Allen Bradley, RSLogix, Studio 5000, ControlLogix, Rockwell Automation, Rockwell PLC',
    proves: 'plc-programming',
  },
  'schneider-plc': {
    name: 'Schneider Modicon',
    also: 'Schneider Unity Pro, Unity Pro, Modicon M340, Schneider SPS, EcoStruxure Control Expert, automates Schneider',
    proves: 'plc-programming',
  },
  'b-and-r': {
    name: 'B&R Automation Studio',
    also: 'B&R Automation, B&R-Steuerungen, B&R Steuerungen',
    proves: 'plc-programming',
  },
  wincc: { name: 'WinCC', also: 'Simatic WinCC, WinCC flexible, Siemens WinCC', proves: 'scada-hmi' },
  'pcs-7': { name: 'SIMATIC PCS 7', also: 'PCS7, PCS 7, PCS neo, Siemens PCS7', proves: 'process-control-systems' },
  deltav: { name: 'Emerson DeltaV', also: 'DeltaV', proves: 'process-control-systems' },
  'abb-800xa': { name: 'ABB 800xA', also: '800xA, ABB System 800xA', proves: 'process-control-systems' },
  'zenon-scada': { name: 'COPA-DATA zenon', also: 'zenon SCADA, zenon HMI', proves: 'scada-hmi' },
  labview: { name: 'LabVIEW', also: 'NI LabVIEW' },
  'kuka-robots': {
    name: ['KUKA-Roboter', 'KUKA robots', 'robots KUKA'],
    also: 'KUKA, KUKA KRL, KUKA-Programmierung',
    proves: 'robot-programming',
  },
  'abb-robots': {
    name: ['ABB-Roboter', 'ABB robots', 'robots ABB'],
    also: 'ABB RobotStudio, ABB Robotics, RAPID ABB',
    proves: 'robot-programming',
  },
  'fanuc-robots': {
    name: ['FANUC-Roboter', 'FANUC robots', 'robots FANUC'],
    also: 'Fanuc Robotics, FANUC Roboguide',
    proves: 'robot-programming',
  },
  teamcenter: { name: 'Teamcenter', also: 'Siemens Teamcenter', proves: 'product-data-management' },
  windchill: { name: 'Windchill', also: 'PTC Windchill', proves: 'product-data-management' },
  'solidworks-pdm': {
    name: 'SolidWorks PDM',
    also: 'SolidWorks Enterprise PDM, SOLIDWORKS PDM Professional',
    proves: 'product-data-management',
  },
  profinet: {
    name: 'PROFINET',
    proves: 'fieldbus-systems',
  },
  ethercat: { name: 'EtherCAT', proves: 'fieldbus-systems' },
  modbus: { name: 'Modbus', also: 'Modbus TCP, Modbus RTU', proves: 'fieldbus-systems' },
  'opc-ua': { name: 'OPC UA', also: 'OPC-UA, OPC Unified Architecture' },
  'fieldbus-systems': {
    family: true,
    name: ['Feldbussysteme', 'fieldbus systems', 'bus de terrain'],
    also: 'Feldbus, Feldbustechnik, fieldbus, bus industriels',
  },
  'aspen-plus': { name: 'Aspen Plus', also: 'AspenTech' },
})
