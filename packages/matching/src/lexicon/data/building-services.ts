import { define } from './define.ts'

/** Activities of electrical, heating, ventilation, cooling, sanitary and lift work. */
export const buildingServices = define('activity', {
  'building-services-engineering': {
    name: ['Gebäudetechnik', 'building services', 'technique du bâtiment'],
    also: 'Haustechnik, TGA, technische Gebäudeausrüstung, HLKSE, HLKS, HLKK, HLKSE-Planung, HLKS-Planung, Gebäudetechnikplanung, Haustechnikplanung, Versorgungstechnik, building services engineering, MEP, MEP engineering, mechanical and electrical services, M&E services, techniques du bâtiment, CVCSE, CVCS, installations techniques du bâtiment, génie climatique et sanitaire, Gebäudetechnikprojekte, M&E projects, projets techniques du bâtiment, M&E, M&E installations, M&E contracts, M&E contractor, M&E contracting, MEP projects, mechanical and electrical projects, Elektroprojekte, Elektroprojekten, Gebäudetechnikprojekten, HLKS-Projekte, Haustechnikprojekte, Projekte der Gebäudetechnik, Stark- und Schwachstrom, Stark- und Schwachstromanlagen, projets CVC, projets d’électricité, projets électriques du bâtiment, courants forts et courants faibles, courants forts et faibles, CFO/CFA',
  },
  'hvac-work': {
    name: ['Heizung, Lüftung, Klima', 'HVAC', 'CVC'],
    also: 'HLK, HVAC systems, HVAC-Anlagen, HLK-Anlagen, Klimatechnik, Heizungs- Lüftungs- und Klimatechnik, Heizung Lüftung und Klima, Heizungs-, Lüftungs- und Klimatechnik, Heizungs- und Klimatechnik, heating ventilation and air conditioning, heating and ventilation, génie climatique, chauffage ventilation climatisation, installations CVC, systèmes CVC',
    proves: 'building-services-engineering',
  },
  'heating-installation': {
    name: ['Heizungsinstallation', 'heating installation', 'installation de chauffage'],
    also: 'Heizungsbau, Heizungsanlagen, Heizungsmontage, Heizungstechnik, Heizungssanierung(en), Montage von {Heizungen|Heizungsanlagen}, Installation von Heizungsanlagen, heating systems, boiler installation, central heating installation, installations de chauffage, chauffage central, montage en chauffage, travaux de chauffage',
    proves: 'building-services-engineering',
  },
  'heat-pumps': {
    name: ['Wärmepumpen', 'heat pumps', 'pompes à chaleur'],
    also: 'Wärmepumpe, Wärmepumpentechnik, Wärmepumpenanlagen, Wärmepumpeninstallation, Luft-Wasser-Wärmepumpen, heat pump, heat pump installation, pompe à chaleur, PAC air-eau',
  },
  'burner-service': {
    name: ['Feuerungskontrolle und Brennerservice', 'boiler and burner servicing', 'entretien de brûleurs'],
    also: 'Brennerservice, Brennerwartung, Heizungsservice, Heizungswartung, Kesselwartung, Feuerungskontrolle, boiler servicing, burner servicing, boiler maintenance, entretien de chaudières, dépannage de chaudières, maintenance de chaudières',
    proves: 'servicing',
  },
  'ventilation-installation': {
    name: ['Lüftungsbau', 'ventilation installation', 'installation de ventilation'],
    also: 'Lüftungsanlagen, Lüftungsmontage, Lüftungstechnik, raumlufttechnische Anlagen, RLT-Anlagen, Montage von {Lüftungsanlagen|Lüftungskanälen}, Luftkanalbau, ductwork, ductwork installation, ventilation systems, installations de ventilation, montage en ventilation, gaines de ventilation',
    proves: 'building-services-engineering',
  },
  'refrigeration-technology': {
    name: ['Kältetechnik', 'refrigeration technology', 'technique du froid'],
    also: 'Kälteanlagen, Kälteanlagenbau, Gewerbekälte, Kältemontage, Kälte- und Klimatechnik, Industriekälte, refrigeration, refrigeration systems, refrigeration and air conditioning, froid industriel, froid commercial, froid et climatisation, installations frigorifiques, installations de froid, génie frigorifique',
  },
  'sanitary-installation': {
    name: ['Sanitärinstallation', 'plumbing', 'installation sanitaire'],
    also: 'Sanitärinstallationen, Sanitärtechnik, Sanitäranlagen, Sanitärmontage, Sanitärarbeiten, Installation von Sanitäranlagen, plumbing installation, plumbing works, sanitary installations, installations sanitaires, plomberie, plomberie sanitaire, travaux de plomberie, montage sanitaire',
    proves: 'building-services-engineering',
  },
  'pipe-fitting': {
    name: ['Rohrleitungsbau', 'pipe fitting', 'tuyauterie'],
    also: 'Rohrleitungsmontage, Rohrleitungsbauarbeiten, Anlagenrohrleitungsbau, Rohrmontage, Verlegen von Rohrleitungen, piping, pipework, pipework installation, process piping, tuyauterie industrielle, montage de tuyauterie, montage de tuyauteries',
  },
  'sprinkler-systems': {
    name: ['Sprinkleranlagen', 'sprinkler systems', 'installations sprinkler'],
    also: 'Sprinkleranlage, Sprinklertechnik, Sprinklermontage, Sprinklerbau, Feuerlöschanlagen, Löschanlagen, fire suppression systems, sprinkler installation, installation sprinkler, installations d’extinction, sprinklers',
  },
  'electrical-installation': {
    name: ['Elektroinstallation', 'electrical installation', 'installation électrique'],
    also: 'Elektroinstallationen, Elektroinstallationsarbeiten, Elektromontage, Elektroinstallationstechnik, Installation elektrischer Anlagen, elektrische Installationen, Elektroarbeiten, Elektrorohbau, electrical installations, electrical wiring, electrical works, wiring of buildings, installations électriques, travaux d’électricité, électricité du bâtiment, montage électrique, câblage de bâtiments, courant fort bâtiment, elektrische Anlagen, elektrischer Anlagen, elektrischen Anlagen, Installation elektrischer Systeme, power and lighting circuits, lighting and power circuits, Stark- und Schwachstrominstallationen, Licht- und Kraftinstallationen',
  },
  'electrical-planning': {
    name: ['Elektroplanung', 'electrical planning', 'planification électrique'],
    also: 'Elektroprojektierung, Planung von {Elektroanlagen|Elektroinstallationen}, Projektierung elektrischer Anlagen, Planung elektrischer Anlagen, Elektroplanungen, electrical building design, electrical services design, études électriques, conception d’installations électriques, étude électrique, planification d’installations électriques',
  },
  'electrical-inspection': {
    name: ['Elektrokontrolle', 'electrical inspection', 'contrôle d’installations électriques'],
    also: 'Elektrokontrollen, periodische Kontrolle nach NIV, Sicherheitsnachweis nach NIV, Schlusskontrollen NIV, Installationskontrolle(n), Prüfung elektrischer Anlagen, DGUV V3 Prüfung, DGUV-V3-Prüfung(en), Prüfung ortsveränderlicher Geräte, Prüfung nach DGUV, electrical testing and inspection, inspection and testing of electrical installations, PAT testing, EICR, contrôles OIBT, contrôle OIBT, contrôles périodiques OIBT, vérification d’installations électriques, rapports de sécurité OIBT',
  },
  'low-voltage-systems': {
    name: ['Schwachstromanlagen', 'low-voltage communication systems', 'courant faible'],
    also: 'Schwachstrom, Schwachstromtechnik, Schwachstrominstallation(en), UKV, universelle Kommunikationsverkabelung, strukturierte Verkabelung, Gebäudeverkabelung, Netzwerkverkabelung, structured cabling, extra-low voltage systems, ELV systems, network cabling, courants faibles, câblage structuré, câblage universel, VDI courants faibles',
  },
  'fibre-optics-installation': {
    name: ['Glasfaserbau', 'fibre optic installation', 'installation de fibre optique'],
    also: 'FTTH, FTTH-Ausbau, Glasfaserausbau, Glasfasermontage, LWL-Montage, LWL-Spleissen, Spleissen von Glasfasern, Glasfaserinstallation, Glasfaserverkabelung, LWL-Technik, fibre splicing, fiber splicing, fiber optic installation, fibre installation, raccordement de fibre optique, raccordement FTTH, soudure de fibre optique, tirage de fibre, déploiement de la fibre optique',
  },
  'photovoltaics-installation': {
    name: ['Photovoltaik', 'photovoltaics', 'photovoltaïque'],
    also: 'Photovoltaikanlagen, PV-Anlagen, Solaranlagen, Solarmontage, Solartechnik, Solarinstallation, PV-Montage, Photovoltaikmontage, PV-Planung, Photovoltaikplanung, solar installation, solar PV, PV systems, solar panel installation, PV installation, installations photovoltaïques, panneaux solaires, installation solaire, montage de panneaux photovoltaïques, énergie solaire photovoltaïque',
  },
  'solar-thermal': {
    name: ['Solarthermie', 'solar thermal', 'solaire thermique'],
    also: 'thermische Solaranlagen, Solarthermieanlagen, solar thermal systems, capteurs solaires thermiques, installations solaires thermiques',
  },
  'ev-charging': {
    name: ['Ladeinfrastruktur', 'EV charging infrastructure', 'bornes de recharge'],
    also: 'Ladestationen, E-Mobilität-Ladestationen, Wallboxen, Installation von Ladestationen, electric vehicle charging, EV chargers, EV charger installation, borne de recharge, infrastructure de recharge, IRVE',
  },
  'building-automation': {
    name: ['Gebäudeautomation', 'building automation', 'automatisation du bâtiment'],
    also: 'Gebäudeleittechnik, GLT, MSR-Technik, MSRL, Gebäudesystemtechnik, Regeltechnik HLK, Hausautomation, Gebäudeautomationssysteme(n), building management system, building management systems, BMS, building control systems, smart home, Smart-Home-Installation, domotique, GTB, GTC, gestion technique du bâtiment, gestion technique centralisée, immotique, MCR bâtiment',
    guard: {
      aliases: ['BMS', 'GLT', 'GTC', 'GTB'],
      near: [
        'Gebäudetechnik',
        'HLK',
        'HVAC',
        'CVC',
        'MSR',
        'KNX',
        'building',
        'bâtiment',
        'Gebäudeautomation',
        'BACnet',
        'Haustechnik',
      ],
    },
  },
  'lightning-protection': {
    name: ['Blitzschutz', 'lightning protection', 'protection contre la foudre'],
    also: 'Blitzschutzanlagen, Blitzschutzbau, Blitz- und Überspannungsschutz, lightning protection systems, paratonnerre(s), parafoudre',
  },
  'fire-alarm-systems': {
    name: ['Brandmeldeanlagen', 'fire alarm systems', 'détection incendie'],
    also: 'Brandmeldeanlage, Brandmeldetechnik, BMA, Brandmelder, Montage von Brandmeldeanlagen, fire detection, fire detection systems, fire alarms, installations de détection incendie, systèmes de sécurité incendie, SSI',
    guard: {
      aliases: ['BMA', 'SSI'],
      near: [
        'EMA',
        'Brandmeldeanlage',
        'Brandmeldeanlagen',
        'Einbruchmeldeanlagen',
        'Sicherheitstechnik',
        'Brand',
        'incendie',
        'désenfumage',
        'détection',
        'Wartung',
      ],
    },
  },
  'security-systems-installation': {
    name: ['Sicherheitsanlagen', 'security systems installation', 'installation de systèmes de sécurité'],
    also: 'Einbruchmeldeanlagen, Alarmanlagen, Videoüberwachungsanlagen, Zutrittskontrollanlagen, Zutrittskontrollsysteme, Alarmanlagenbau, Montage von Alarmanlagen, intruder alarms, CCTV installation, access control installation, alarm installation, systèmes d’alarme, installation d’alarmes, vidéosurveillance, contrôle d’accès physique',
  },
  'lighting-planning': {
    name: ['Lichtplanung', 'lighting design', 'éclairagisme'],
    also: 'Beleuchtungsplanung, Lichtberechnung(en), Beleuchtungstechnik, lighting planning, conception lumière, conception d’éclairage, études d’éclairage',
  },
  'lift-technology': {
    name: ['Aufzugstechnik', 'lift technology', 'technique des ascenseurs'],
    also: 'Liftmontage, Aufzugsmontage, Aufzugsbau, Liftbau, Aufzugswartung, Liftunterhalt, Fahrtreppen, Aufzugsanlagen, Liftanlagen, lift installation, lift maintenance, elevator installation, elevator maintenance, escalators, montage d’ascenseurs, maintenance d’ascenseurs, dépannage d’ascenseurs, escaliers mécaniques',
  },
  'drinking-water-hygiene': {
    name: ['Trinkwasserhygiene', 'drinking water hygiene', 'hygiène de l’eau potable'],
    also: 'Trinkwasserhygiene nach VDI 6023, VDI 6023, Legionellenprävention, Legionellenprüfung, legionella control, water hygiene, prévention des légionelles',
  },
  'wastewater-treatment': {
    name: ['Abwasserreinigung', 'wastewater treatment', 'épuration des eaux'],
    also: 'Abwasserbehandlung, Abwassertechnik, Kläranlagen, Abwasserreinigungsanlage(n), Betrieb von Kläranlagen, sewage treatment, waste water treatment, wastewater plants, stations d’épuration, traitement des eaux usées, exploitation de STEP, assainissement des eaux usées',
  },
  'water-supply': {
    name: ['Wasserversorgung', 'water supply', 'distribution d’eau potable'],
    also: 'Trinkwasserversorgung, Trinkwasseraufbereitung, Wasserversorgungsnetz, Wasserwerk, drinking water supply, water distribution, potable water supply, approvisionnement en eau potable, réseau d’eau potable, adduction d’eau, production d’eau potable',
  },
  'district-heating': {
    name: ['Fernwärme', 'district heating', 'chauffage à distance'],
    also: 'Fernwärmenetz(e), Nahwärme, Wärmeverbund, Wärmeverbünde, Fernwärmeleitungsbau, district heating networks, heat networks, réseaux de chaleur, réseau de chaleur',
  },
})

/** The occupations of building services. */
export const buildingServicesRoles = define('role', {
  electrician: {
    name: ['Elektroinstallateur', 'electrician', 'installateur-électricien'],
    also: 'Elektroinstallateurin, Elektroinstallateur EFZ, Elektriker, Elektromonteur(in), Elektro-Monteur(in), Elektro-Installateur(in), Bauelektriker, Hauselektriker, Elektroniker für Energie- und Gebäudetechnik, Elektroniker Energie- und Gebäudetechnik, Elektroanlagenmonteur(in), electrical installer, electrical fitter, installation electrician, domestic electrician, commercial electrician, électricien(ne), électriciens, installatrice-électricienne, installateur électricien, installateur-électricien CFC, électricien du bâtiment, électricien bâtiment, électricien CFC, électricien monteur, monteur électricien, monteur-électricien, électricien d’équipement, Elektroniker für Energietechnik und Gebäudetechnik, Elektroniker Energie- und Gebäudetechnik, Elektroniker Energietechnik und Gebäudetechnik, Elektroniker Fachrichtung Energie- und Gebäudetechnik, Elektroniker Fachrichtung Energietechnik und Gebäudetechnik',
    heads: 'Elektroinstallateur, Elektromonteur',
    proves: 'electrical-installation',
    source: 'Switzerland: Elektroinstallateur EFZ; Germany: Elektroniker Energie- und Gebäudetechnik',
  },
  'industrial-electrician': {
    name: ['Betriebselektriker', 'industrial electrician', 'électricien industriel'],
    also: 'Industrieelektriker, Energieelektroniker, Elektroniker für Betriebstechnik, Elektroniker Betriebstechnik, Industrieelektroniker, électricienne industrielle, électricien d’exploitation',
  },
  'maintenance-electrician': {
    name: ['Instandhaltungselektriker', 'maintenance electrician', 'électricien de maintenance'],
    also: 'électricien d’entretien, électromécanicien de maintenance',
    proves: 'industrial-electrician industrial-maintenance',
  },
  'electrical-assembly-installer': {
    name: ['Montage-Elektriker', 'assembly electrician', 'électricien de montage'],
    also: 'Montageelektriker, Montage-Elektriker EFZ, Montageelektriker EFZ, électricienne de montage, électricien de montage CFC',
    proves: 'electrical-installation',
  },
  'electrical-project-leader': {
    name: ['Elektro-Projektleiter', 'electrical project manager', 'chef de projet en installations électriques'],
    also: 'Elektroprojektleiter, Projektleiter Elektro, Projektleiter Elektrotechnik, electrical contracts manager, chef de projet {électricité|électrique}, responsable d’affaires électricité, chargé d’affaires électricité',
    proves: 'project-management',
  },
  'electrical-installation-leader': {
    name: [
      'Projektleiter Elektroinstallation',
      'electrical installation project manager',
      'chef de projet installations électriques',
    ],
    also: 'Elektroprojektleiter Installation, Elektroprojektleiter Installation und Sicherheit, Elektro-Projektleiter Installation und Sicherheit',
    proves: 'electrical-project-leader electrical-installation',
  },
  'electrical-planning-leader': {
    name: [
      'Projektleiter Elektroplanung',
      'electrical planning project manager',
      'chef de projet en planification électrique',
    ],
    also: 'Elektroprojektleiter Planung',
    proves: 'electrical-project-leader electrical-planning',
  },
  'electrical-team-leader': {
    name: ['Elektro-Teamleiter', 'electrical site supervisor', 'chef de chantier électricité'],
    also: 'Elektroteamleiter, Chefmonteur {Elektro|Elektroinstallation}, Elektro-Chefmonteur, bauleitender Monteur Elektro, Obermonteur Elektro, Elektrobauleiter, bauleitender Elektromonteur, bauleitender Elektroinstallateur, electrical foreman, electrical supervisor, chef monteur électricien, chef d’équipe électricien, chef de chantier électricien',
    proves: 'team-leadership',
  },
  'electrical-safety-adviser': {
    name: ['Elektro-Sicherheitsberater', 'electrical safety adviser', 'conseiller en sécurité électrique'],
    also: 'Elektrosicherheitsberater, Elektrokontrolleur(in), Elektro-Kontrolleur(in), Elektro-Sicherheitsberater mit eidg. Fachausweis, electrical inspector, electrical tester, contrôleur électricien, conseillère en sécurité électrique, contrôleuse-électricienne, contrôleur OIBT',
    proves: 'electrical-inspection',
  },
  'electrical-planner': {
    name: ['Elektroplaner', 'electrical planner', 'planificateur-électricien'],
    also: 'Elektroplaner EFZ, Elektrozeichner, Elektroprojekteur(in), Elektroprojektant, Planer Elektrotechnik, Fachplaner Elektro, electrical building services engineer, electrical services designer, planificatrice-électricienne, planificateur électricien, dessinateur-électricien, dessinateur électricien, projeteur électricité, projeteur électricien, dessinateur en électricité, bureau d’études électricité projeteur',
    proves: 'electrical-planning',
  },
  'master-electrician': {
    name: [
      'Elektroinstallations- und Sicherheitsexperte',
      'master electrician',
      'expert en installation et sécurité électrique',
    ],
    also: 'Elektroinstallateur mit Meisterprüfung, dipl. Elektroinstallateur, eidg. dipl. Elektroinstallateur, Elektroinstallateurmeister, Elektromeister, Elektrotechnikermeister, Meister Elektrotechnik, dipl. Elektroinstallations- und Sicherheitsexperte, fachkundige Person NIV, Fachkundiger nach NIV, expert diplômé en installation et sécurité électrique, maître électricien, installateur-électricien diplômé',
    proves: 'electrician',
  },
  'telematics-technician': {
    name: ['Telematiker', 'telematics technician', 'télématicien'],
    also: 'Telematiker EFZ, Multimediaelektroniker, Gebäudeinformatiker, Informationselektroniker, Telekommunikationstechniker, Telematikinstallateur, telecom technician, telecommunications technician, télématicienne, télématiciens, électronicien en multimédia, installateur télécom, technicien télécom, informaticien du bâtiment',
    proves: 'low-voltage-systems',
  },
  'fibre-technician': {
    name: ['Glasfasermonteur', 'fibre optic technician', 'technicien fibre optique'],
    also: 'Glasfaserspleisser, Spleisser, LWL-Monteur(in), LWL-Techniker, Glasfasertechniker, FTTH-Techniker, fibre technician, fiber optic technician, fibre splicer, technicienne fibre optique, technicien FTTH, monteur raccordeur FTTH, raccordeur fibre optique, monteur-raccordeur fibre optique',
    proves: 'fibre-optics-installation',
  },
  'solar-installer': {
    name: ['Solarmonteur', 'solar installer', 'installateur solaire'],
    also: 'Solarinstallateur(in), Solarinstallateur EFZ, Solarteur(in), PV-Monteur(in), Photovoltaikmonteur(in), Solarteure, Solaranlagenmonteur(in), Solarmonteurin, Monteur für Photovoltaik, solar PV installer, solar technician, PV installer, installatrice solaire, monteur solaire, installateur photovoltaïque, poseur de panneaux photovoltaïques, monteur photovoltaïque',
    proves: 'photovoltaics-installation',
  },
  'solar-planner': {
    name: ['Solarplaner', 'solar designer', 'planificateur solaire'],
    also: 'PV-Planer, Photovoltaikplaner, Projektleiter {Photovoltaik|Solar|PV}, PV-Projektleiter, solar PV designer, planificatrice solaire, chef de projet {photovoltaïque|solaire|PV}, ingénieur photovoltaïque',
  },
  'heating-installer': {
    name: ['Heizungsinstallateur', 'heating installer', 'installateur en chauffage'],
    also: 'Heizungsinstallateurin, Heizungsinstallateur EFZ, Heizungsmonteur(in), Heizungsbauer, Zentralheizungsbauer, heating engineer, heating fitter, gas heating engineer, installatrice en chauffage, installateur en chauffage CFC, monteur en chauffage, chauffagiste(s), installateur chauffagiste, monteur en chauffages, installateur chauffage',
    heads: 'Heizungsinstallateur, Heizungsmonteur',
    proves: 'heating-installation',
  },
  'heating-service-technician': {
    name: ['Heizungs-Servicetechniker', 'boiler service engineer', 'technicien de maintenance chauffage'],
    also: 'Servicetechniker {Heizung|Wärmepumpen|Heizungstechnik}, Servicemonteur Heizung, Brennertechniker, Feuerungsfachmann, Feuerungskontrolleur, Fachmann Wärmesysteme, Wärmepumpentechniker, Wärmepumpen-Servicetechniker, heat pump engineer, boiler engineer, boiler technician, heating service engineer, technicien brûleurs, technicien en brûleurs, technicien pompes à chaleur, technicien SAV chauffage, dépanneur chauffage, technicien de service chauffage, gas engineer, gas fitter, gas service engineer',
    proves: 'burner-service service-technician',
  },
  'sanitary-installer': {
    name: ['Sanitärinstallateur', 'plumber', 'installateur sanitaire'],
    also: 'Sanitärinstallateurin, Sanitärinstallateur EFZ, Sanitärmonteur(in), Sanitär-Monteur(in), Sanitärfachmann, Gas- und Wasserinstallateur(in), Gas-Wasser-Installateur, plumbers, plumbing engineer, installatrice sanitaire, installateur sanitaire CFC, plombier, plombiers, plombière, monteur sanitaire, installateur en sanitaire, plombier sanitaire',
    heads: 'Sanitärinstallateur, Sanitärmonteur',
    proves: 'sanitary-installation',
  },
  'plumbing-heating-mechanic': {
    name: ['Anlagenmechaniker SHK', 'plumbing and heating engineer', 'plombier-chauffagiste'],
    also: 'Anlagenmechaniker Sanitär- Heizungs- und Klimatechnik, Anlagenmechaniker für Sanitär- Heizungs- und Klimatechnik, Anlagenmechaniker für SHK, Anlagenmechaniker für Sanitär, SHK-Monteur(in), SHK Monteur, Installateur und Heizungsbauer, Installations- und Gebäudetechniker, plumber and heating engineer, plumbing and heating installer, plombier chauffagiste, installateur sanitaire et thermique, installateur thermique et sanitaire',
    proves: 'sanitary-installer heating-installer',
    source: 'Germany: Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik covers both installations',
  },
  'building-services-fitter': {
    name: ['Gebäudetechnikmonteur', 'building services fitter', 'monteur en technique du bâtiment'],
    also: 'Gebäudetechnikmonteurin, Haustechnikmonteur(in), Haustechnikinstallateur(in), Haustechnikpraktiker, Monteur {HLK|HLKS|Haustechnik|Gebäudetechnik}, M&E fitter, aide en technique du bâtiment, monteur CVC, monteur CVCS',
    proves: 'building-services-engineering',
  },
  'ventilation-installer': {
    name: ['Lüftungsmonteur', 'ventilation installer', 'monteur en ventilation'],
    also: 'Lüftungsmonteurin, Lüftungsanlagenbauer, Lüftungsanlagenbauer EFZ, Lüftungsspengler, Lüftungsbauer, Klimamonteur(in), Lüftungsinstallateur(in), ductwork installer, ductwork fitter, ventilation engineer, constructeur d’installations de ventilation, monteur en gaines de ventilation, gainiste, monteur ventiliste, ventiliste, Lüftungsanlagenpraktiker',
    proves: 'ventilation-installation',
  },
  'refrigeration-technician': {
    name: ['Kältemonteur', 'refrigeration technician', 'frigoriste'],
    also: 'Kältemonteurin, Kältesystem-Monteur(in), Kältesystemmonteur(in), Kältesystem-Planer, Kälteanlagenbauer, Kältetechniker, Mechatroniker für Kältetechnik, Kälteservicetechniker, Servicetechniker {Kälte|Kältetechnik|Kälte/Klima}, Kälte-Klima-Techniker, refrigeration engineer, refrigeration fitter, RAC engineer, air conditioning engineer, monteur frigoriste, monteur frigoriste CFC, technicien frigoriste, monteuse frigoriste, frigoristes, technicien en froid et climatisation, technicien froid, monteur en systèmes de réfrigération, projeteur en systèmes de réfrigération, installateur en froid',
    proves: 'refrigeration-technology',
  },
  'hvac-technician': {
    name: ['HLK-Techniker', 'HVAC technician', 'technicien CVC'],
    also: 'Servicetechniker {HLK|HLKS|Klima|Lüftung|Klimatechnik|Lüftung/Klima|Haustechnik|Gebäudetechnik}, Klimatechniker, Gebäudetechniker, Gebäudetechniker HF, dipl. Gebäudetechniker HF, Lüftungstechniker, Servicemonteur {HLK|Lüftung|Haustechnik}, HVAC engineer, HVAC service engineer, building services technician, technicienne CVC, technicien {CVCS|en ventilation|climatisation|en climatisation|HVAC|génie climatique}, technicien de maintenance CVC, technicien du bâtiment CVC, technicien ES en technique des bâtiments',
    proves: 'hvac-work',
  },
  'building-services-planner': {
    name: ['Gebäudetechnikplaner', 'building services designer', 'projeteur en technique du bâtiment'],
    also: 'Haustechnikplaner, HLKS-Planer, Gebäudetechnikplaner EFZ, TGA-Planer, Fachplaner HLKS, Fachplaner TGA, Fachplaner Gebäudetechnik, Technischer Systemplaner Versorgungs- und Ausrüstungstechnik, HLK-Projektleiter, Projektleiter {HLK|HLKS|HLKSE|Gebäudetechnik|Haustechnik|TGA}, Haustechnikzeichner, MEP designer, MEP coordinator, building services project manager, projeteur CVCS, chef de projet {CVC|CVCS|CVCSE|MCR CVC}, projeteur en technique du bâtiment CFC',
    proves: 'building-services-engineering',
  },
  'hvac-planner': {
    name: ['HLK-Planer', 'HVAC planner', 'projeteur CVC'],
    also: 'Fachplaner HLK, projeteuse CVC, dessinateur CVC',
    proves: 'building-services-planner hvac-work',
  },
  'heating-planner': {
    name: ['Heizungsplaner', 'heating designer', 'projeteur en chauffage'],
    also: 'Gebäudetechnikplaner Heizung, Gebäudetechnikplaner EFZ Heizung, Heizungszeichner, Projektleiter Heizung, projeteur en technique du bâtiment chauffage, projeteur chauffage, chef de projet chauffage, dessinateur en chauffage',
    proves: 'building-services-planner',
  },
  'ventilation-planner': {
    name: ['Lüftungsplaner', 'ventilation designer', 'projeteur en ventilation'],
    also: 'Gebäudetechnikplaner Lüftung, Gebäudetechnikplaner EFZ Lüftung, Lüftungszeichner, Klimaplaner, Projektleiter {Lüftung|Lüftung/Klima}, projeteur en technique du bâtiment ventilation, projeteur ventilation, chef de projet ventilation, dessinateur en ventilation',
    proves: 'building-services-planner',
  },
  'sanitary-planner': {
    name: ['Sanitärplaner', 'plumbing designer', 'projeteur sanitaire'],
    also: 'Gebäudetechnikplaner Sanitär, Gebäudetechnikplaner EFZ Sanitär, Sanitärzeichner, Projektleiter Sanitär, public health engineer building services, projeteur en technique du bâtiment sanitaire, projeteur en sanitaire, chef de projet sanitaire, dessinateur sanitaire, dessinateur en sanitaire',
    proves: 'building-services-planner',
  },
  'building-services-engineer': {
    name: ['Gebäudetechnikingenieur', 'building services engineer', 'ingénieur en technique du bâtiment'],
    also: 'Gebäudetechnikingenieurin, HLKS-Ingenieur(in), TGA-Ingenieur(in), Versorgungsingenieur(in), Ingenieur Gebäudetechnik, Ingenieur Versorgungstechnik, Ingenieur TGA, Dipl.-Ing. Versorgungstechnik, Haustechnikingenieur(in), MEP engineer, mechanical building services engineer, ingénieur CVCS, ingénieur CVCSE, ingénieur fluides, ingénieur génie climatique, ingénieure en technique du bâtiment, ingénieur thermicien',
    proves: 'building-services-engineering',
  },
  'hvac-design-engineer': {
    name: ['HLK-Ingenieur', 'HVAC design engineer', 'ingénieur CVC'],
    also: 'HLK-Ingenieur(in), Ingenieur HLK, ingénieur HVAC, ingénieure CVC',
    proves: 'building-services-engineer hvac-work',
  },
  'building-automation-technician': {
    name: ['Gebäudeautomatiker', 'building automation technician', 'automaticien du bâtiment'],
    also: 'MSR-Techniker, MSRL-Techniker, Techniker Gebäudeautomation, Projektleiter {Gebäudeautomation|MSR|MSRL|GA}, Ingenieur Gebäudeautomation, Systemtechniker Gebäudeautomation, GLT-Techniker, BMS engineer, BMS technician, building controls engineer, technicien {GTB|GTC|MCR|en automatisation du bâtiment}, technicien en GTB, intégrateur GTB, chef de projet MCR',
    proves: 'building-automation',
  },
  'lift-technician': {
    name: ['Liftmonteur', 'lift technician', 'ascensoriste'],
    also: 'Liftmonteurin, Aufzugsmonteur(in), Aufzugstechniker, Lifttechniker, Servicetechniker {Aufzüge|Lift|Aufzug|Aufzüge und Fahrtreppen}, Servicemonteur Aufzüge, lift engineer, lift fitter, elevator technician, elevator mechanic, escalator engineer, monteur d’ascenseurs, monteur en ascenseurs, technicien ascenseurs, technicien ascensoriste, technicien de maintenance ascenseurs, monteur ascensoriste',
    proves: 'lift-technology',
  },
  pipefitter: {
    name: ['Rohrschlosser', 'pipefitter', 'tuyauteur'],
    also: 'Rohrleitungsmonteur(in), Rohrmonteur(in), Industrie-Rohrleitungsbauer, Anlagenmechaniker Rohrsystemtechnik, Anlagenmechaniker, Rohrvorrichter, Industrierohrschlosser, Rohrbauer, pipe fitter, pipefitters, industrial pipefitter, tuyauteurs, tuyauteur industriel, tuyauteur soudeur, tuyauteur-soudeur, monteur en tuyauterie, monteur tuyauteur',
    proves: 'pipe-fitting',
  },
  'sprinkler-fitter': {
    name: ['Sprinklermonteur', 'sprinkler fitter', 'monteur sprinkler'],
    also: 'Sprinklermonteurin, Monteur {Sprinkler|Sprinkleranlagen}, Sprinklertechniker, fire sprinkler fitter, sprinkler installer, installateur sprinkler, monteur en sprinkler, technicien sprinkler',
    proves: 'sprinkler-systems',
  },
  'fire-alarm-technician': {
    name: ['Brandmeldetechniker', 'fire alarm engineer', 'technicien en détection incendie'],
    also: 'Servicetechniker {Brandmeldeanlagen|Brandmeldetechnik|BMA}, Monteur für Brandmeldeanlagen, Fachkraft für Brandmeldeanlagen, fire alarm technician, fire and security engineer, technicien {détection incendie|sécurité incendie|SSI}, technicienne en détection incendie',
    proves: 'fire-alarm-systems',
  },
  'security-systems-technician': {
    name: ['Sicherheitstechnik-Monteur', 'security systems engineer', 'technicien en systèmes de sécurité'],
    also: 'Servicetechniker {Sicherheitstechnik|Sicherheitssysteme|Sicherheitsanlagen}, Alarmanlagenmonteur(in), Projektleiter {Sicherheitsanlagen|Sicherheitssysteme}, Elektroniker Sicherheitstechnik, intruder alarm engineer, CCTV engineer, alarm technician, technicien {alarme|alarmes|vidéosurveillance|sûreté|en systèmes d’alarme}, installateur d’alarmes',
    proves: 'security-systems-installation',
  },
  'wastewater-plant-operator': {
    name: ['Klärwerkfachmann', 'wastewater plant operator', 'exploitant de station d’épuration'],
    also: 'Klärwärter, Klärmeister, Klärfachmann, Fachkraft für Abwassertechnik, Abwassermeister, Umwelttechnologe für Abwasserbewirtschaftung, sewage plant operator, wastewater treatment operator, exploitante de station d’épuration, agent de station d’épuration, technicien de traitement des eaux, opérateur de station d’épuration, responsable STEP',
    proves: 'wastewater-treatment',
  },
  'well-master': {
    name: ['Brunnenmeister', 'water supply technician', 'fontainier'],
    also: 'Wassermeister, Fachkraft für Wasserversorgungstechnik, Wasserwart, Rohrnetzmonteur(in), Rohrnetzbauer, Netzmonteur Wasser und Gas, water network technician, water network operative, fontainière, surveillant de réseaux d’eau, agent réseau eau potable',
    proves: 'water-supply',
  },
})

/** Norms of building services. */
export const buildingServicesMethods = define('method', {
  'niv-regulation': {
    name: ['NIV', 'Swiss low-voltage installation ordinance', 'OIBT'],
    also: 'Niederspannungs-Installationsverordnung, Niederspannungsinstallationsverordnung, NIN, NIN 2020, NIN 2025, Niederspannungs-Installationsnorm, NIV/NIN, NIN/NIV, NIBT, OIBT/NIBT, ordonnance sur les installations à basse tension',
    guard: {
      aliases: ['NIN', 'NIV'],
      near: [
        'Elektro',
        'Elektroinstallation',
        'Elektroinstallationen',
        'Normen',
        'Norm',
        'Elektroplanung',
        'EN',
        'Kontrolle',
        'Elektrokontrolle',
        'ESTI',
        'VSE',
      ],
    },
  },
  'vde-norms': {
    name: ['VDE-Vorschriften', 'VDE standards', 'normes VDE'],
    also: 'VDE-Normen, DIN VDE, DIN VDE 0100, VDE 0100, VDE 0105, VDE-Bestimmungen, DGUV Vorschrift 3, DGUV V3, BGV A3',
  },
  'nf-c-15-100': { name: 'NF C 15-100', also: 'NFC 15-100, NF C15-100, norme NF C 15-100, NFC15-100' },
  'svgw-rules': {
    name: ['SVGW-Richtlinien', 'SVGW guidelines', 'directives SSIGE'],
    also: 'SVGW, SVGW W3, SVGW-Regelwerk, SSIGE, directive W3',
  },
  'dvgw-rules': {
    name: ['DVGW-Regelwerk', 'DVGW rules', 'règles DVGW'],
    also: 'DVGW, DVGW-Richtlinien, DVGW-Arbeitsblätter',
  },
})

/** Control systems of buildings. */
export const buildingServicesTools = define('technology', {
  knx: {
    name: 'KNX',
    also: 'KNX/EIB, EIB/KNX, KNX-Programmierung, ETS KNX, KNX programming, KNX Partner, programmation KNX, Instabus',
    proves: 'building-automation',
  },
  bacnet: { name: 'BACnet', also: 'BACnet/IP' },
  dali: {
    name: 'DALI',
    also: 'DALI-Lichtsteuerung, DALI-2',
    guard: {
      aliases: ['DALI'],
      near: ['KNX', 'BACnet', 'Lichtsteuerung', 'Beleuchtung', 'Gebäudeautomation', 'lighting', 'éclairage', 'EIB'],
    },
  },
  loxone: { name: 'Loxone', also: 'Loxone Miniserver, Loxone Partner' },
  'desigo-cc': { name: 'Siemens Desigo', also: 'Desigo CC, Desigo Insight, Desigo' },
  'saia-pcd': { name: 'Saia PCD', also: 'Saia Burgess, SAIA-Steuerungen, Saia PG5' },
  dialux: { name: 'DIALux', also: 'DIALux evo' },
  pvsol: { name: 'PV*SOL', also: 'PVSOL, PV SOL, PV*SOL premium' },
  pvsyst: { name: 'PVsyst' },
  plancal: { name: 'Trimble Nova', also: 'Plancal Nova, Plancal, Trimble Plancal' },
  'linear-cad': { name: 'LINEAR (TGA-Planung)', also: 'linear Analyse, LINEAR CAD, LINEAR Solutions' },
  'dds-cad': { name: 'DDS-CAD', also: 'DDS CAD, Data Design System' },
})
