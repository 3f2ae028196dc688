import { define } from './define.ts'

/** Planning, managing and pricing of buildings and structures. */
export const constructionActivities = define('activity', {
  'construction-site-management': {
    name: ['Bauleitung', 'construction site management', 'direction de travaux'],
    also: 'Bauführung, Baustellenleitung, Baustellenmanagement, örtliche Bauleitung, Oberbauleitung, Fachbauleitung, Bauüberwachung, Objektüberwachung, Leitung von Baustellen, Leitung der Baustelle, Baustellen leiten, Führung von Baustellen, Bauleitungen, site supervision, construction management, construction supervision, supervision of construction works, managing construction sites, running construction sites, direction des travaux, conduite de travaux, conduite de chantier(s), suivi de chantier(s), gestion de chantier(s), direction de chantier(s), direction locale des travaux, surveillance de chantier',
    proves: 'construction-industry',
  },
  'construction-project-management': {
    name: ['Bauprojektleitung', 'construction project management', 'gestion de projets de construction'],
    also: 'Bauprojektmanagement, Leitung von Bauprojekten, Projektleitung {Bau|Hochbau|Tiefbau|Bauwesen|Architektur}, Bauprojekte leiten, Gesamtleitung von Bauprojekten, management of construction projects, managing construction projects, construction project delivery, direction de projets de construction, conduite de projets de construction, gestion de projets {immobiliers|du bâtiment|en construction}',
    proves: 'project-management construction-industry',
  },
  'owner-representation': {
    name: ['Bauherrenvertretung', 'client representation', 'assistance à maîtrise d’ouvrage'],
    also: 'Bauherrenberatung, Bauherrenunterstützung, Bauherrentreuhand, Bauherrschaftsvertretung, Bauherrenfunktion, Projektsteuerung Bau, owner’s representative, owner’s representation, client’s representative, représentation du maître d’ouvrage, représentant du maître d’ouvrage, assistance au maître d’ouvrage, maîtrise d’ouvrage déléguée, BAMO',
  },
  'building-cost-planning': {
    name: ['Baukostenplanung', 'construction cost planning', 'planification des coûts de construction'],
    also: 'Baukostenermittlung, Baukostenschätzung, Kostenvoranschläge {Bau|Hochbau}, Baukostenmanagement, Baukostenkontrolle, quantity surveying, construction cost control, cost planning of buildings, devis estimatif des travaux, contrôle des coûts de construction, estimation des coûts de construction, économie de la construction',
    proves: 'cost-planning-general',
  },
  'cost-estimates-din-276': {
    name: ['Kostenermittlung nach DIN 276', 'cost estimates to DIN 276', 'estimation selon DIN 276'],
    proves: 'building-cost-planning din-276',
  },
  'cost-estimates-bkp': {
    name: ['Kostenermittlung nach BKP', 'cost estimates by BKP', 'devis selon CFC'],
    proves: 'building-cost-planning ebkp-cost-plan',
  },
  'construction-tendering': {
    name: ['Bauausschreibung', 'construction tendering', 'appels d’offres de construction'],
    also: 'Ausschreibung von {Bauleistungen|Bauarbeiten}, Ausschreibung und Vergabe von Bauleistungen, AVA, Leistungsverzeichnis, Leistungsverzeichnisse(n), Leistungsbeschreibungen nach NPK, Devisierung, Devis erstellen, Submissionen, Submissionswesen, Baudevis, bills of quantities, bill of quantities, construction tenders, soumissions, mise en soumission, cahiers de soumission, DCE, rédaction de soumissions',
    guard: {
      aliases: ['DCE', 'AVA'],
      near: ['Ausschreibung', 'Bau', 'Vergabe', 'Abrechnung', 'Bauleitung', 'chantier', 'travaux', 'marché', 'BTP'],
    },
  },
  'construction-calculation': {
    name: ['Baukalkulation', 'construction estimating', 'calcul de prix de construction'],
    also: 'Kalkulation von {Bauleistungen|Bauprojekten}, Angebotskalkulation Bau, Offertkalkulation Bau, Vorkalkulation Bau, Nachkalkulation Bau, construction cost estimating, estimating of construction works, étude de prix, études de prix, calculation bâtiment, chiffrage de travaux, métré et chiffrage',
    proves: 'price-calculation',
  },
  'quantity-take-off': {
    name: ['Ausmass', 'quantity take-off', 'métré'],
    also: 'Ausmasse {erstellen|aufnehmen}, Aufmass, Aufmasse, Aufmasserstellung, Ausmasserstellung, Massenermittlung, Massenauszug, Massenauszüge, Mengenermittlung, quantity takeoff(s), taking off quantities, métrés, avant-métré(s), relevé des quantités, Ausmasse',
    guard: {
      aliases: ['Ausmass', 'Ausmasse'],
      near: [
        'Abrechnung',
        'Baustelle',
        'Kalkulation',
        'Devis',
        'NPK',
        'Regie',
        'Rapport',
        'Bauleitung',
        'Bau',
        'Regierapporte',
        'Ausmasse',
        'abgerechnet',
        'Offerten',
        'Rechnungsstellung',
      ],
    },
  },
  'construction-billing': {
    name: ['Bauabrechnung', 'construction billing', 'décompte de travaux'],
    also: 'Abrechnung von {Bauleistungen|Bauarbeiten|Bauprojekten}, Abrechnung nach VOB, Schlussabrechnung(en), Regierapporte(n), Rechnungsprüfung Bau, final account(s), construction invoicing, valuations and final accounts, facturation de travaux, métré et facturation, décompte(s) final, décomptes finaux, situations de travaux',
  },
  'claim-management': {
    name: ['Nachtragsmanagement', 'construction claim management', 'gestion des avenants'],
    also: 'Nachtragswesen, Nachtragsverhandlung(en), Nachträge erstellen, Bauclaims, Claim-Management, Claimmanagement, Nachforderungsmanagement, claims management construction, contract claims, variation orders, construction claims, gestion des réclamations de chantier, réclamations contractuelles, Nachträge, contract variations, avenants de travaux, Nachtrag, Nachtragsofferten, Nachtragsofferte, Nachtragsangebote, Nachtragsforderungen, Mehrkosten, variations, variation, variations and final accounts, avenants, négociation des avenants, travaux supplémentaires, plus-values',
    guard: {
      aliases: ['variations', 'variation', 'avenants', 'Nachtrag', 'Mehrkosten', 'plus-values'],
      near: [
        'situations',
        'travaux',
        'budget',
        'chantier',
        'contract',
        'accounts',
        'valuations',
        'Rechnungsstellung',
        'Ausmasse',
        'Offerten',
        'Abrechnung',
        'Bau',
        'négociation',
        'marché',
      ],
    },
  },
  'construction-scheduling': {
    name: ['Bauablaufplanung', 'construction scheduling', 'planning de chantier'],
    also: 'Bauzeitenplanung, Bauzeitenplan, Bauprogramm(e), Bauterminplanung, Terminplanung Bau, Taktplanung, construction programme planning, construction planning and scheduling, planification de chantier(s), planification des travaux, plannings de chantier, programme des travaux, Wochenplanung auf der Baustelle, look-ahead programmes, planning prévisionnel de chantier, Feinterminplanung, Drei-Wochen-Vorschau, look-ahead programmes, look-aheads, look aheads, lookahead programmes, two-week look-ahead, three-week look-ahead, six-week look-ahead, short-term programmes, short term programmes, short-term programmes and look-aheads, short-term programming, weekly programmes, producing short-term programmes, build and update the programme, programming of works, planning hebdomadaire de chantier, planning à trois semaines',
    proves: 'project-planning',
  },
  'work-preparation-construction': {
    name: ['Arbeitsvorbereitung Bau', 'construction work preparation', 'préparation de chantier'],
    also: 'AVOR Bau, AVOR Holzbau, Arbeitsvorbereitung im {Holzbau|Metallbau|Bau|Schreinergewerbe}, Arbeitsvorbereitung {Holzbau|Metallbau}, Baustellenvorbereitung, Baustelleneinrichtung, site setup, site mobilisation, préparation de chantiers, installation de chantier(s), préparation du travail {bois|construction}',
  },
  'building-acceptance': {
    name: ['Bauabnahme', 'building handover inspection', 'réception des travaux'],
    also: 'Bauabnahmen, Abnahme von Bauwerken, Bauwerksabnahme(n), Werkabnahme(n), Wohnungsübergabe(n), handover of buildings, snagging, punch list(s), réception d’ouvrages, réceptions de travaux, levée des réserves',
  },
  'construction-defect-management': {
    name: ['Mängelmanagement', 'construction defect management', 'gestion des défauts de construction'],
    also: 'Baumängel, Mängelbehebung am Bau, Garantiearbeiten Bau, Gewährleistungsmanagement, Mängelverfolgung, defects management, building defects, defects liability, gestion des garanties de construction, gestion des malfaçons',
  },
  'building-permit-process': {
    name: ['Baubewilligungsverfahren', 'building permit procedure', 'procédure de permis de construire'],
    also: 'Baugesuch(e), Baueingabe(n), Baugenehmigungsverfahren, Baugenehmigung(en), Bauantrag, Bauanträge(n), Baubewilligung(en), Bewilligungsverfahren Bau, planning application(s), building permits, planning permission, demande(s) d’autorisation de construire, mise à l’enquête, permis de construire, dépôt de permis, autorisations de construire, Baubewilligungen, Baueingabeverfahren, planning applications',
    proves: 'permits-administration',
  },
  'architectural-design': {
    name: ['Entwurfsplanung', 'architectural design', 'conception architecturale'],
    also: 'architektonischer Entwurf, Gebäudeentwurf, Architekturwettbewerb(e), Vorprojekt und Bauprojekt, Projektierung von {Gebäuden|Neubauten|Umbauten|Wohnbauten}, Wettbewerbsentwürfe, building design, concept design of buildings, conception de bâtiments, concours d’architecture, projets d’architecture',
  },
  'execution-planning': {
    name: ['Ausführungsplanung', 'execution planning', 'plans d’exécution'],
    also: 'Werkplanung, Ausführungspläne(n), Werkpläne(n), Detailplanung Bau, Erstellung von {Ausführungsplänen|Werkplänen|Bauplänen}, construction drawings, working drawings, detailed building design, plan d’exécution, plans de détail, études d’exécution, dossier d’exécution',
  },
  'structural-design': {
    name: ['Tragwerksplanung', 'structural design', 'conception de structures'],
    also: 'Statik, statische {Berechnungen|Berechnung|Nachweise}, Baustatik, Tragwerksberechnung, Tragwerksanalyse, Standsicherheitsnachweis, Standsicherheitsnachweise, structural analysis, structural calculations, structural engineering, design of structures, calcul de structures, calculs statiques, calcul statique, dimensionnement de structures, dimensionnement des structures, ingénierie structurelle, descente de charges, Bemessung von {Tragwerken|Bauteilen}',
    proves: 'civil-engineering-work',
  },
  'reinforcement-planning': {
    name: ['Bewehrungsplanung', 'reinforcement detailing', 'plans d’armature'],
    also: 'Bewehrungspläne(n), Schal- und Bewehrungspläne(n), Schalungs- und Bewehrungspläne(n), Armierungspläne(n), Bewehrungszeichnungen, rebar detailing, reinforcement drawings, plans de ferraillage, plans de coffrage et d’armature, plans de coffrage et de ferraillage',
  },
  'civil-engineering-work': {
    name: ['Ingenieurbau', 'civil engineering works design', 'ingénierie civile'],
    also: 'Projektierung von Infrastrukturbauten, Infrastrukturbau, konstruktiver Ingenieurbau, Projektierung im {Tiefbau|Strassenbau}, civil engineering design, études de génie civil, projets de génie civil',
  },
  'traffic-planning': {
    name: ['Verkehrsplanung', 'traffic planning', 'planification des transports'],
    also: 'Strassenprojektierung, Verkehrstechnik, Strassenplanung, Strassenentwurf, Verkehrskonzepte, Verkehrsgutachten, transport planning, traffic engineering, road design, highway design, planification du trafic, ingénierie du trafic, ingénierie des transports, études de circulation, conception routière',
  },
  'urban-drainage': {
    name: ['Siedlungsentwässerung', 'urban drainage', 'évacuation des eaux urbaines'],
    also: 'Siedlungswasserwirtschaft, Siedlungswasserbau, Entwässerungsplanung, GEP, Kanalisationsplanung, Wasserversorgungsplanung, Abwasserplanung, sewer design, drainage design, stormwater management, sanitary engineering, assainissement des eaux, gestion des eaux urbaines, génie sanitaire, PGEE',
    guard: {
      aliases: ['GEP'],
      near: ['Entwässerung', 'Kanalisation', 'Siedlungsentwässerung', 'Tiefbau', 'Gemeinde', 'PGEE'],
    },
  },
  'geotechnics-work': {
    name: ['Geotechnik', 'geotechnical engineering', 'géotechnique'],
    also: 'Grundbau, Bodenmechanik, Baugrunduntersuchung(en), Baugrundgutachten, Felsmechanik, geotechnische {Untersuchungen|Gutachten|Berechnungen}, geotechnics, soil mechanics, site investigation, ground investigation, foundation engineering, mécanique des sols, études géotechniques, mécanique des roches',
  },
  surveying: {
    name: ['Vermessung', 'surveying', 'géomatique'],
    also: 'Bauvermessung, Ingenieurvermessung, amtliche Vermessung, Katastervermessung, Vermessungsarbeiten, Absteckung(en), Absteckungsarbeiten, Geländeaufnahmen, Geomatik, Tachymetrie, Laserscanning, land surveying, setting out, site surveying, engineering survey, topographic survey, geomatics, cadastral surveying, topographie, mensuration, mensuration officielle, implantation de bâtiments, levés topographiques, relevés topographiques',
  },
  'building-physics': {
    name: ['Bauphysik', 'building physics', 'physique du bâtiment'],
    also: 'Wärmeschutznachweis(e), Schallschutz im Hochbau, Schallschutznachweis(e), Bauakustik, Energienachweis(e), thermische Bauphysik, building acoustics, hygrothermal analysis, acoustique du bâtiment, bilan thermique, bilans thermiques, thermique du bâtiment, isolation phonique du bâtiment',
  },
  'energy-consulting': {
    name: ['Energieberatung', 'energy consulting', 'conseil en énergie'],
    also: 'Gebäudeenergieberatung, Energieausweis(e), GEAK, Energieberatung von Gebäuden, energetische {Sanierung|Gebäudesanierung|Sanierungen}, Energieaudit(s), energy audit(s), energy efficiency consulting, energetic renovation, conseils énergétiques, audit énergétique, audits énergétiques, CECB, rénovation énergétique, assainissement énergétique',
  },
  'fire-protection-planning': {
    name: ['Brandschutzplanung', 'fire protection engineering', 'planification de la protection incendie'],
    also: 'Brandschutzkonzept(e), Brandschutznachweis(e), Brandschutz im Hochbau, vorbeugender Brandschutz, baulicher Brandschutz, VKF-Brandschutzvorschriften, QSS 2, fire safety engineering, fire strategy, fire protection concepts, concept(s) de protection incendie, protection incendie des bâtiments, protection incendie AEAI, ingénierie incendie',
  },
  'spatial-planning': {
    name: ['Raumplanung', 'spatial planning', 'aménagement du territoire'],
    also: 'Ortsplanung, Stadtplanung, Nutzungsplanung, Zonenplanung, Städtebau, Quartierplanung, Bauleitplanung, Gestaltungsplan, Gestaltungspläne(n), Richtplanung, urban planning, town planning, city planning, zoning, urban design, urbanisme, planification urbaine, plan d’affectation, plans de quartier, plan d’affectation communal',
  },
  'construction-renovation': {
    name: ['Umbau und Sanierung', 'building renovation', 'rénovation de bâtiments'],
    also: 'Badumbauten, Badumbau, Küchenumbauten, Wohnungsumbauten, bathroom refits, bathroom refurbishments, rénovation de salles de bains, transformation de salles de bains, Gebäudesanierung(en), Umbauten und Sanierungen, Sanierung von {Gebäuden|Altbauten|Wohnbauten}, Umbauprojekte(n), Sanierungsprojekte(n) im Hochbau, Altbausanierung(en), Bauen im Bestand, Bestandssanierung, Bestandsbau, Gebäudemodernisierung, Renovation von {Gebäuden|Liegenschaften}, refurbishment of buildings, building refurbishment, renovation of buildings, transformation et rénovation, rénovations de bâtiments, transformations de bâtiments, réhabilitation de bâtiments, réhabilitation d’immeubles, Renovation, refurbishment, rénovation, Renovationen, Renovationsarbeiten, Renovationsprojekte, Renovierung, Renovierungen, Renovierungsarbeiten, Sanierung, Sanierungen, Sanierungsarbeiten, Sanierungsprojekte, Umbau, Umbauten, Umbauarbeiten, Umbau und Renovation, Modernisierung von Gebäuden, Instandsetzung von {Gebäuden|Schulhäusern}, refurbishments, refurbishment works, renovations, renovation works, rénovations, chantiers de rénovation, travaux de rénovation, transformations et rénovations, travaux de transformation',
    guard: {
      aliases: ['Sanierung', 'Sanierungen', 'Umbau'],
      near: [
        'Neubau',
        'Gebäude',
        'Gebäuden',
        'Bad',
        'Bau',
        'Umbau',
        'Umbauten',
        'Sanierung',
        'Sanierungen',
        'Wohnbauten',
        'Wohnungen',
        'Baustellen',
        'Schulhäuser',
        'Schulhäusern',
        'Erweiterung',
        'Heizung',
        'Dach',
        'logements',
        'bâtiment',
        'immeubles',
        'chantiers',
        'Mehrfamilienhäusern',
        'Mehrfamilienhäuser',
        'Gebäude',
        'Neubauten',
        'Altbau',
        'Liegenschaften',
        'Fassade',
      ],
    },
  },
  'monument-conservation': {
    name: ['Denkmalpflege', 'heritage conservation', 'conservation du patrimoine bâti'],
    also: 'Baudenkmalpflege, Denkmalschutz, denkmalgeschützte {Gebäude|Bauten|Objekte}, denkmalgeschützten {Gebäuden|Bauten|Objekten}, listed buildings, conservation of historic buildings, historic building conservation, monuments historiques, protection du patrimoine bâti, bâtiments protégés',
  },
  'site-safety': {
    name: ['Baustellensicherheit', 'construction site safety', 'sécurité sur les chantiers'],
    also: 'Arbeitssicherheit auf {Baustellen|der Baustelle|dem Bau}, SiGe-Plan, SiGe-Koordination, Sicherheits- und Gesundheitsschutzkoordination, site health and safety, CDM regulations, construction health and safety, coordination sécurité et santé, sécurité de chantier, sécurité chantier, coordination SPS, PPSPS',
    proves: 'safety-rule-compliance occupational-safety',
  },
  'general-contracting': {
    name: ['Generalunternehmung', 'general contracting', 'entreprise générale de construction'],
    also: 'Generalunternehmer, Totalunternehmer, Totalunternehmung, GU/TU, TU/GU, Generalplanung, GU-Projekte(n), TU-Projekte(n), main contractor, general contractor, main contracting, design and build, entreprise générale, entreprise totale, contractant général',
    proves: 'construction-industry',
  },
  'real-estate-development': {
    name: ['Immobilienentwicklung', 'real estate development', 'développement immobilier'],
    also: 'Projektentwicklung von Immobilien, Immobilienprojektentwicklung, Arealentwicklung(en), Immobilienentwickler, Bauträgergeschäft, property development, real estate developer, property developer, promotion immobilière, promoteur immobilier, développement de projets immobiliers',
    proves: 'real-estate',
  },
})

/** The settings of construction. */
export const constructionDomains = define('domain', {
  'construction-industry': {
    name: ['Bauwesen', 'construction industry', 'secteur de la construction'],
    also: 'Baubranche, Bauwirtschaft, Baugewerbe, Bauhauptgewerbe, Baunebengewerbe, Ausbaugewerbe, Bauindustrie, Bauunternehmen, Bauunternehmung, Bauprojekte(n), Baustelle(n), Bauumfeld, construction sector, building industry, building trade, construction company, construction projects, building sites, construction site(s), industrie de la construction, domaine de la construction, secteur du bâtiment, BTP, bâtiment et travaux publics, entreprise de construction, projets de construction, chantiers de construction, construction, auf Baustellen, auf der Baustelle, sur les chantiers, sur chantier(s), sur le chantier, chantiers de construction, chantier de construction',
    guard: {
      aliases: ['construction'],
      near: ['sector', 'civil', 'residential', 'contractor', 'bâtiment', 'immobilier', 'chantier', 'Bauwesen', 'BTP'],
    },
  },
  'building-construction': {
    name: ['Hochbau', 'building construction', 'construction de bâtiments'],
    also: 'Hochbauprojekte(n), Hochbauten, Hochbauarbeiten, Hochbaubereich, building projects, structural building works, construction de logements et bâtiments, projets de bâtiment, bâtiment gros œuvre, gros œuvre',
    proves: 'construction-industry',
  },
  'residential-construction': {
    name: ['Wohnungsbau', 'residential construction', 'construction de logements'],
    also: 'logement collectif, immeubles d’habitation, Mehrfamilienhäuser bauen, Wohnbau, Wohnbauten, Wohnbauprojekte(n), Einfamilienhäuser(n) bauen, Bau von {Einfamilienhäusern|Mehrfamilienhäusern|Wohnhäusern}, Wohnüberbauung(en), Fertighausbau, Einfamilienhausbau, housing construction, residential building projects, house building, housebuilding, construction de villas, construction d’immeubles de logements, logements collectifs, residential schemes, residential scheme, residential sites, residential developments, residential development schemes, housing schemes, housing sites, housing developments, new-build housing, new build housing, houses from breaking ground, new homes',
    proves: 'building-construction',
  },
  'commercial-construction': {
    name: [
      'Gewerbe- und Industriebau',
      'commercial and industrial construction',
      'construction industrielle et commerciale',
    ],
    also: 'Industriebau, Gewerbebau, Industriebauten, Gewerbebauten, Bürobauten, Hallenbau, commercial buildings, industrial buildings, commercial construction, industrial construction, bâtiments industriels, bâtiments administratifs',
    proves: 'building-construction',
  },
  'hospital-construction': {
    name: ['Spitalbau', 'hospital construction', 'construction hospitalière'],
    also: 'Spitalbauten, Krankenhausbau, Spitalneubau, Klinikbau, hospital building projects, construction d’hôpitaux',
    proves: 'building-construction',
  },
  'civil-works': {
    name: ['Tiefbau', 'civil engineering works', 'travaux de génie civil'],
    also: 'Tiefbauarbeiten, Tiefbauprojekte(n), Tief- und Strassenbau, Strassen- und Tiefbau, Infrastrukturprojekte im Tiefbau, Tiefbaubereich, civil works, heavy civil construction, infrastructure construction, travaux publics, chantiers de génie civil',
    proves: 'construction-industry',
  },
  prefabrication: {
    name: ['Vorfabrikation im Bau', 'prefabricated construction', 'préfabrication'],
    also: 'Elementbau, Modulbau, Fertigteilbau, Betonfertigteile(n), Betonelemente(n), Betonvorfabrikation, Systembau, modular construction, precast concrete, offsite construction, prefabricated building elements, préfabrication béton, éléments préfabriqués, construction modulaire',
    proves: 'construction-industry',
  },
  'sustainable-building': {
    name: ['Nachhaltiges Bauen', 'sustainable building', 'construction durable'],
    also: 'nachhaltig* Bauen, Green Building, ökologisches Bauen, kreislauffähiges Bauen, zirkuläres Bauen, green buildings, sustainable construction, construction écologique, bâtiment durable, écoconstruction',
  },
})

/** Norms and methods of construction. */
export const constructionMethods = define('method', {
  'sia-norms': {
    name: ['SIA-Normen', 'SIA standards', 'normes SIA'],
    also: 'SIA-Norm, Normen SIA, Norm SIA, SIA 112, SIA 102, SIA 103, SIA 108, SIA-Phasen, SIA-Leistungsphasen, SIA Phasen, SIA standard, norme SIA, phases SIA',
  },
  'sia-118': {
    name: 'SIA 118',
    also: 'SIA-Norm 118, Norm SIA 118, norme SIA 118, SIA standard 118',
    proves: 'sia-norms',
  },
  'sia-260': {
    name: ['Tragwerksnormen SIA 260 ff.', 'SIA structural codes', 'normes de structures SIA'],
    also: 'SIA 260, SIA 261, SIA 262, SIA 263, SIA 265, SIA 266, SIA 267, SIA 260-267, SIA-Tragwerksnormen, Swisscodes',
    proves: 'sia-norms',
  },
  'sia-380': {
    name: 'SIA 380/1',
    also: 'SIA 380, Norm SIA 380/1, norme SIA 380/1, SIA 384, SIA 382',
    proves: 'sia-norms',
  },
  hoai: {
    name: ['HOAI', 'HOAI fee regulations', 'HOAI'],
    also: 'HOAI-Leistungsphasen, Leistungsphasen der HOAI, Leistungsphasen nach HOAI, Honorarordnung für Architekten und Ingenieure, HOAI phases, Leistungsphasen 1-9, Leistungsphasen {5-8|6-8|1-5|6-9|1-8|5-9|1-4}, LPH {1-9|5-8|6-8|1-5|6-9|1-8|5-9|1-4}',
  },
  'vob-construction': {
    name: ['VOB/B', 'VOB contract procedures', 'VOB/B'],
    also: 'VOB/A, VOB/C, VOB/A und VOB/B, VOB Teil B, VOB/B-Kenntnisse, Vergabe- und Vertragsordnung für Bauleistungen',
  },
  'npk-catalogue': {
    name: ['NPK', 'Swiss building works catalogue (NPK)', 'CAN'],
    also: 'Normpositionenkatalog, Normpositionen-Katalog, NPK Bau, NPK-Katalog, catalogue des articles normalisés, CAN construction',
    guard: {
      aliases: ['CAN', 'NPK'],
      near: [
        'Devis',
        'CRB',
        'BKP',
        'Ausschreibung',
        'SIA',
        'CFC',
        'soumission',
        'soumissions',
        'Bau',
        'Leistungsverzeichnis',
        'Messerli',
        'catalogue',
        'Ausmass',
        'Ausmasse',
        'Regie',
        'Regierapporte',
        'abgerechnet',
        'Kalkulation',
        'Offerten',
      ],
    },
  },
  'ebkp-cost-plan': {
    name: ['Baukostenplan (BKP)', 'Swiss building cost classification (BKP)', 'code des frais de construction'],
    also: 'BKP, eBKP, eBKP-H, eBKP-T, Baukostenplan, BKP-Gliederung, CFC construction, eCCC, eCCC-Bât',
  },
  'din-276': { name: ['DIN 276', 'DIN 276 building costs', 'DIN 276'], also: 'Kostengruppen nach DIN 276' },
  eurocodes: {
    name: ['Eurocodes', 'Eurocodes', 'Eurocodes'],
    also: 'Eurocode, Eurocode {2|3|5|7|8}, EC2, EC3, Eurocode-Normen, normes Eurocodes, EN 1992, EN 1993',
    guard: {
      aliases: ['EC2', 'EC3'],
      near: ['Eurocode', 'Eurocodes', 'Stahlbeton', 'Stahlbau', 'Tragwerk', 'béton', 'concrete', 'steel', 'Bemessung'],
    },
  },
  'vss-norms': {
    name: ['VSS-Normen', 'VSS road standards', 'normes VSS'],
    also: 'VSS-Norm, VSS Normen, norme VSS, Schweizer Strassennormen',
  },
  minergie: {
    name: 'Minergie',
    also: 'Minergie-P, Minergie-A, Minergie-ECO, Minergie-Standard, standard Minergie, label Minergie',
    proves: 'sustainable-building',
  },
  leed: {
    name: 'LEED',
    also: 'LEED-Zertifizierung, LEED certification, certification LEED, LEED AP, LEED Green Associate',
    proves: 'sustainable-building',
  },
  breeam: {
    name: 'BREEAM',
    also: 'BREEAM-Zertifizierung, BREEAM certification, certification BREEAM, BREEAM assessor',
    proves: 'sustainable-building',
  },
  dgnb: {
    name: 'DGNB',
    also: 'DGNB-Zertifizierung, DGNB-Auditor, DGNB Consultant, DGNB certification, certification DGNB, SGNI',
    proves: 'sustainable-building',
  },
  snbs: {
    name: 'SNBS',
    also: 'Standard Nachhaltiges Bauen Schweiz, SNBS Hochbau, Standard Construction Durable Suisse',
    proves: 'sustainable-building',
  },
  'hqe-label': {
    name: 'HQE',
    also: 'certification HQE, haute qualité environnementale, label HQE',
    proves: 'sustainable-building',
  },
  'passive-house': {
    name: ['Passivhaus', 'passive house', 'maison passive'],
    also: 'Passivhausstandard, Passivhäuser(n), Passivhausbau, Passivhausplanung, passivhaus standard, passive houses, bâtiment passif, maisons passives',
    proves: 'sustainable-building',
  },
  geg: {
    name: ['Gebäudeenergiegesetz (GEG)', 'German building energy act', 'loi allemande sur l’énergie des bâtiments'],
    also: 'Gebäudeenergiegesetz, EnEV, Energieeinsparverordnung, Energiesparverordnung EnEV',
  },
  muken: { name: 'MuKEn', also: 'MuKEn 2014, Mustervorschriften der Kantone im Energiebereich, MoPEC' },
  re2020: {
    name: 'RE 2020',
    also: 'RE2020, RT 2012, RT2012, réglementation thermique, réglementation environnementale 2020',
  },
  'lean-construction': {
    name: ['Lean Construction', 'lean construction', 'lean construction'],
    also: 'Last Planner System, Last Planner, Lean-Construction, LCM Bau, Lean Construction Management, Taktsteuerung',
    proves: 'lean construction-industry',
  },
  fidic: { name: 'FIDIC', also: 'FIDIC-Verträge, FIDIC contracts, contrats FIDIC, FIDIC Red Book, FIDIC Yellow Book' },
  'nec-contracts': {
    name: ['NEC-Verträge', 'NEC contracts', 'contrats NEC'],
    also: 'NEC3, NEC4, NEC3 contracts, NEC4 contracts',
  },
  'jct-contracts': {
    name: ['JCT-Verträge', 'JCT contracts', 'contrats JCT'],
    also: 'JCT, JCT contract, JCT Design and Build',
  },
})

/** Occupations of planning, pricing and managing construction. */
export const constructionRoles = define('role', {
  'construction-manager': {
    name: ['Bauleiter', 'construction manager', 'directeur de travaux'],
    also: 'Oberbauleiter, Chefbauleiter, Bauleiter Architektur, Bauleiter Infrastruktur, örtlicher Bauleiter, Bauüberwacher, Objektüberwacher, Baustellenleiter, Fachbauleiter, construction site manager, building site manager, site manager, resident engineer, clerk of works, directrice de travaux, directeur des travaux, directrice des travaux, directeur local des travaux, directeur de travaux du bâtiment, surveillant de travaux, surveillant de chantier',
    guard: {
      aliases: ['site manager'],
      near: [
        'construction',
        'building',
        'contractor',
        'residential',
        'housing',
        'SMSTS',
        'CSCS',
        'works',
        'subcontractors',
      ],
    },
    proves: 'construction-site-management',
  },
  'civil-works-manager': {
    name: ['Bauleiter Tiefbau', 'civil works site manager', 'directeur de travaux génie civil'],
    proves: 'construction-manager civil-works',
  },
  'building-site-manager': {
    name: ['Bauleiter Hochbau', 'building construction site manager', 'directeur de travaux bâtiment'],
    proves: 'construction-manager building-construction',
  },
  'contractor-site-manager': {
    name: ['Bauführer', 'contractor’s site manager', 'conducteur de travaux'],
    also: 'Bauführer {Hochbau|Tiefbau|SBA}, Techniker HF Bauführung, dipl. Techniker HF Bauführung, Bauführer HF, Jungbauführer, conductrice de travaux, conducteur des travaux, technicien ES en conduite des travaux, conducteur de travaux TP, conducteur de travaux principal, works manager construction',
    proves: 'construction-site-management',
  },
  'construction-project-manager': {
    name: ['Bauprojektleiter', 'construction project manager', 'chef de projet construction'],
    also: 'Projektleiter Bau, Projektleiter Architektur, Projektleiter Bauwesen, Projektleiter Infrastrukturbau, Projektleiter Holzbau, Projektleiter Metallbau, Bauprojektmanager, Gesamtleiter Bau, building project manager, cheffe de projet construction, chef de projet bâtiment, chef de projet immobilier, chef de projet architecture, chef de projets construction, responsable de projets de construction, directeur de projet construction',
    proves: 'construction-project-management',
  },
  'civil-works-project-manager': {
    name: ['Projektleiter Tiefbau', 'civil works project manager', 'chef de projet génie civil'],
    proves: 'construction-project-manager civil-works',
  },
  'building-project-manager': {
    name: ['Projektleiter Hochbau', 'building construction project manager', 'chef de projet gros œuvre'],
    proves: 'construction-project-manager building-construction',
  },
  'owner-representative': {
    name: ['Bauherrenvertreter', 'client’s project manager', 'représentant du maître d’ouvrage délégué'],
    also: 'Bauherrenberater, Bauherrentreuhänder, Bauherren-Projektleiter, Projektleiter {Bauherr|Bauherrschaft|Bauherrenvertretung}, Fachmann Bauherrenberatung, chargé d’opération, chargé d’opérations immobilières, assistant à maîtrise d’ouvrage',
    proves: 'owner-representation',
  },
  architect: {
    name: ['Hochbauarchitekt', 'building architect', 'architecte du bâtiment'],
    also: 'dipl. Architekt, Dipl.-Ing. Architektur, Architekt {ETH|FH|HTL|SIA|BSA|TU|EPFL|HES|BDA}, dipl. Architekt {ETH|FH|HTL|TU|EPFL}, Bauarchitekt, Entwurfsarchitekt, Projektarchitekt Hochbau, Part II architectural assistant, architecte {EPF|EPFL|HES|ETS|DPLG|DESA|HMONP|SIA|DE}, architecte diplômé, architecte diplômée, architecte projet bâtiment, chartered architect, registered architect',
    studies: 'architecture-degree',
  },
  'interior-architect': {
    name: ['Innenarchitekt', 'interior architect', 'architecte d’intérieur'],
    also: 'Innenarchitektur, interior designer, interior design, interior architecture, architecture d’intérieur, décorateur d’intérieur, Innenraumgestalter, Innenausbauplaner',
  },
  'landscape-architect': {
    name: ['Landschaftsarchitekt', 'landscape architect', 'architecte-paysagiste'],
    also: 'Landschaftsarchitektur, Freiraumplaner, Freiraumplanung, Landschaftsplaner, landscape architecture, landscape planner, architecte paysagiste, architecture du paysage',
  },
  'civil-engineer': {
    name: ['Bauingenieur', 'civil engineer', 'ingénieur civil'],
    also: 'Bauingenieurin, Bauingenieur {ETH|FH|TU|HTL}, dipl. Bauingenieur {ETH|FH|TU}, Dipl.-Ing. Bauingenieurwesen, Ingenieur Bauwesen, chartered civil engineer, ingénieure civile, ingénieurs civils, ingénieur {génie civil|en génie civil|BTP|travaux publics}, ingénieure en génie civil, ingénieur civil {EPF|HES}',
    proves: 'civil-engineering',
    studies: 'civil-engineering',
  },
  'structural-engineer': {
    name: ['Tragwerksplaner', 'structural engineer', 'ingénieur structure'],
    also: 'Statiker, Baustatiker, Tragwerksingenieur(in), Ingenieur {konstruktiver Ingenieurbau|Tragwerksplanung|Statik}, Prüfstatiker, Prüfingenieur für Baustatik, ingénieur {en structures|structures|calcul de structures}, ingénieure structure, ingénieure en structures',
    proves: 'structural-design',
    studies: 'civil-engineering',
  },
  'geotechnical-engineer': {
    name: ['Geotechniker', 'geotechnical engineer', 'ingénieur géotechnicien'],
    also: 'Geotechnikingenieur(in), Ingenieur Geotechnik, Grundbauingenieur(in), ingénieure géotechnicienne, ingénieur {en géotechnique|géotechnique}, géotechnicien(ne)',
    proves: 'geotechnics-work',
  },
  'traffic-engineer': {
    name: ['Verkehrsingenieur', 'traffic engineer', 'ingénieur en transports'],
    also: 'Verkehrsingenieurin, Verkehrsplaner, Strassenbauingenieur(in), transportation engineer, highway engineer, road engineer, ingénieur {trafic|routier|voirie|en mobilité}, ingénieure en transports, planificateur en mobilité',
    proves: 'traffic-planning',
  },
  'environmental-engineer': {
    name: ['Umweltingenieur', 'environmental engineer', 'ingénieur en environnement'],
    also: 'Umweltingenieurin, Umweltingenieurwesen, Umwelttechniker, Ingenieur Umwelttechnik, Umweltfachmann, environmental engineering, ingénieure en environnement, ingénieur environnement, génie de l’environnement',
  },
  surveyor: {
    name: ['Vermessungstechniker', 'land surveyor', 'géomètre'],
    also: 'Vermesser, Geomatiker, Geomatiker EFZ, Geomatiktechniker, Vermessungsingenieur(in), Bauvermesser, Vermessungszeichner, Vermessungsfachmann, Geomatikingenieur(in), Geometer, Ingenieur-Geometer, Ingenieurgeometer, setting out engineer, geomatics technician, geomatician, topographer, géomaticien(ne), géomètres, géomètre-topographe, technicien géomètre, ingénieur géomètre, ingénieur en géomatique, topographe',
    proves: 'surveying',
    studies: 'geomatics-degree',
  },
  'cost-estimator': {
    name: ['Baukalkulator', 'construction estimator', 'métreur'],
    also: 'Kalkulator {Bau|Hochbau|Tiefbau|Holzbau|Metallbau|Bauwesen}, Bau-Kalkulator, Baukalkulatoren, Kalkulator für Bauleistungen, estimator construction, building estimator, chargé d’études de prix, deviseur construction, deviseur bâtiment, métreurs, métreur deviseur, métreuse, métreur-vérificateur, calculateur de prix construction, senior estimator, trainee estimator',
    proves: 'construction-calculation',
  },
  'quantity-surveyor': {
    name: ['Baukostenplaner', 'quantity surveyor', 'économiste de la construction'],
    also: 'Bauökonom, Baukostenmanager, Bauabrechner, Abrechner Bau, Kostenplaner Bau, construction cost manager, economist of construction, économistes de la construction, technicien économiste de la construction',
    proves: 'building-cost-planning',
  },
  'building-drafter': {
    name: ['Hochbauzeichner', 'architectural draughtsperson', 'dessinateur en bâtiment'],
    also: 'Zeichner EFZ Fachrichtung Architektur, Zeichner Fachrichtung Architektur, Zeichner Architektur, Zeichner EFZ Architektur, Zeichner FR Architektur, Bauzeichner Architektur, architectural draftsman, architectural draughtsman, architectural technician, architectural technologist, architectural drafter, dessinateur CFC orientation architecture, dessinateur en architecture, dessinateur architecture, dessinatrice en bâtiment, dessinateur bâtiment, dessinateur-projeteur bâtiment',
    proves: 'drafter',
  },
  'civil-drafter': {
    name: ['Zeichner Ingenieurbau', 'civil engineering draughtsperson', 'dessinateur en génie civil'],
    also: 'Zeichner EFZ Fachrichtung Ingenieurbau, Zeichner Fachrichtung Ingenieurbau, Zeichner EFZ Ingenieurbau, Tiefbauzeichner, Eisenbetonzeichner, Bauzeichner Ingenieurbau, Bauzeichner {Tiefbau|Tief- Strassen- und Landschaftsbau|konstruktiver Ingenieurbau}, civil draftsman, civil engineering draftsman, civil engineering technician, structural draughtsman, structural detailer, dessinateur CFC orientation génie civil, dessinateur génie civil, dessinateur-projeteur génie civil, dessinateur projeteur VRD, dessinateur béton armé',
    proves: 'drafter',
  },
  'construction-drafter': {
    name: ['Bauzeichner', 'construction draughtsperson', 'dessinateur de la construction'],
    also: 'Bautechnischer Zeichner, bautechnische Zeichnerin, building draughtsman, construction draftsman',
    proves: 'drafter',
  },
  drafter: {
    name: ['Zeichner', 'draughtsperson', 'dessinateur technique'],
    also: 'Technischer Zeichner, technische Zeichnerin, Technischer Systemplaner, Zeichner EFZ, CAD-Konstrukteur und Zeichner, draughtsman, draftsman, draftsperson, drafter, dessinateur-projeteur, dessinateur projeteur, dessinateur CFC, dessinateur DAO, dessinateur, projeteur, Maschinenzeichner, Raumplanungszeichner',
    proves: 'technical-drawing',
    guard: { aliases: ['projeteur'], near: ['dessinateur', 'bureau', 'CAO', 'DAO', 'études', 'plans', 'AutoCAD'] },
  },
  'cad-drafter': {
    name: ['CAD-Zeichner', 'CAD drafter', 'dessinateur CAO'],
    also: 'CAD Zeichner, CAD technician, CAD operator',
    proves: 'drafter cad',
  },
  'bim-manager': {
    name: ['BIM-Manager', 'BIM manager', 'BIM manager'],
    also: 'BIM-Gesamtkoordinator, BIM-Verantwortlicher, BIM Lead, BIM-Management, BIM management, responsable BIM',
    proves: 'bim bim-coordination',
  },
  'bim-coordinator': {
    name: ['BIM-Koordinator', 'BIM coordinator', 'coordinateur BIM'],
    also: 'BIM-Koordinatorin, BIM-Fachkoordinator, coordinatrice BIM, coordonnateur BIM, coordonnatrice BIM, BIM Coordinator',
    proves: 'bim bim-coordination',
  },
  'construction-technician': {
    name: ['Bautechniker', 'construction technician', 'technicien en bâtiment'],
    also: 'Techniker HF Bauplanung, dipl. Techniker HF Bauplanung, Hochbautechniker, Tiefbautechniker, staatlich geprüfter Techniker Bautechnik, building technician, civil technician, technicien ES en conduite de projet bâtiment, technicien bâtiment, technicienne en bâtiment, technicien génie civil, technicien en génie civil',
    proves: 'construction-industry',
  },
  'master-builder': {
    name: ['Baumeister', 'master builder', 'entrepreneur-construction diplômé'],
    also: 'eidg. dipl. Baumeister, dipl. Baumeister, Maurermeister, Maurer- und Betonbauermeister, Strassenbauermeister, maître maçon, maître-maçon, entrepreneur de construction diplômé',
  },
  'building-physicist': {
    name: ['Bauphysiker', 'building physicist', 'physicien du bâtiment'],
    also: 'Bauphysikingenieur(in), Bauakustiker, building physics engineer, ingénieur en physique du bâtiment, thermicien du bâtiment, acousticien du bâtiment, thermicien',
    proves: 'building-physics',
  },
  'energy-consultant': {
    name: ['Energieberater', 'energy consultant', 'conseiller en énergie'],
    also: 'Gebäudeenergieberater, Energieberater Gebäude, Energieeffizienz-Experte, GEAK-Experte, energy adviser, energy advisor, energy assessor, energy auditor, conseillère en énergie, expert CECB, auditeur énergétique, conseiller énergie',
    proves: 'energy-consulting',
  },
  'spatial-planner': {
    name: ['Raumplaner', 'spatial planner', 'aménagiste'],
    also: 'Stadtplaner, Ortsplaner, Raumplanungsingenieur, Zeichner Raumplanung, Zeichner EFZ Fachrichtung Raumplanung, urban planner, town planner, city planner, urbaniste(s), aménageur du territoire, architecte urbaniste',
    proves: 'spatial-planning',
  },
  'building-inspector': {
    name: ['Bausekretär', 'building control officer', 'inspecteur des constructions'],
    also: 'Bausekretärin, Baukontrolleur(in), Bauverwalter, Bauinspektor, Baupolizei, Baurechtsfachmann, Fachmann Bau- und Planungsrecht, building inspector, building control surveyor, police des constructions, inspectrice des constructions, responsable technique communal',
    proves: 'building-permit-process',
  },
  'fire-protection-specialist': {
    name: ['Brandschutzfachmann', 'fire protection specialist', 'spécialiste en protection incendie'],
    also: 'Brandschutzfachfrau, Brandschutzexperte, Brandschutzplaner, Brandschutzfachmann {VKF|mit eidg. Fachausweis}, Brandschutzexperte VKF, Fachplaner Brandschutz, Brandschutzingenieur(in), Sachverständiger für Brandschutz, fire safety engineer, fire protection engineer, expert en protection incendie, préventionniste, spécialiste protection incendie AEAI',
  },
  'fire-safety-officer': {
    name: ['Brandschutzbeauftragter', 'fire safety officer', 'chargé de sécurité en protection incendie'],
    also: 'Sicherheitsbeauftragter Brandschutz, betrieblicher Brandschutzbeauftragter, fire safety manager, chargé de sécurité incendie, chargée de sécurité incendie, responsable sécurité incendie',
  },
  'building-authority-head': {
    name: ['Bauamtsleiter', 'head of building authority', 'chef du service technique communal'],
    also: 'Leiter Bauamt, Leiter Bauverwaltung, Stadtbaumeister, Kantonsbaumeister, Tiefbauamtsleiter, Leiter Tiefbauamt, Leiter Hochbauamt, architecte cantonal, ingénieur cantonal, Kantonsingenieur',
  },
})

/** What people study or learn to work in construction. */
export const constructionFields = define('field', {
  'civil-engineering': {
    name: ['Bauingenieurwesen', 'civil engineering', 'génie civil'],
    also: 'Bauingenieurstudium, Studium Bauingenieurwesen, Studium des Bauingenieurwesens, Bauingenieurwissenschaften, Bautechnik, études de génie civil HES, génie de la construction',
    proves: 'engineering-degree',
  },
  'architecture-degree': {
    name: ['Architekturstudium', 'degree in architecture', 'études d’architecture'],
    also: 'Studium der Architektur, Studium Architektur, Studium in Architektur, Architektur {ETH|FH|EPFL|HES|TU}, Architektur und Städtebau, Architektur und Bauingenieurwesen, architecture EPFL, Architekturausbildung, école d’architecture, ENSA, formation d’architecte',
  },
  'geomatics-degree': {
    name: ['Geodäsie', 'geodesy', 'géodésie'],
    also: 'Geomatikstudium, Geodäsie und Geoinformation, Vermessungswesen, Vermessungskunde, Geomatikingenieurwesen, geomatics engineering, surveying studies, ingénierie géomatique',
  },
  'construction-management-degree': {
    name: ['Baumanagement', 'construction management studies', 'management de la construction'],
    also: 'Studium Baumanagement, Baubetriebswirtschaft, Baubetriebslehre, Bauprojektmanagement Studium, Bauwirtschaftsingenieur, Wirtschaftsingenieur Bau, Baubetrieb, gestion de la construction',
  },
})
