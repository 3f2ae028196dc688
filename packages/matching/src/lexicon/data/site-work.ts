import { define } from './define.ts'

/** Activities on and around building sites and in buildings, in the words of adverts and CVs. */
export const siteWork = define('activity', {
  'shell-construction': {
    name: ['Rohbau', 'structural shell works', 'gros œuvre du bâtiment'],
    also: 'Rohbauten, Rohbauarbeiten, Rohbaustellen, Rohbaustelle, Rohbauprojekte, Leitung von Rohbaustellen, Rohbauleitung, Massivbau, Massivbauweise, Massivbauten, Mauerwerksbauten, shell and core, shell construction, structural works, concrete frame, travaux de gros œuvre, chantiers de gros œuvre, structure béton, maçonnerie et béton armé',
    proves: 'building-construction',
  },
  'all-trades': {
    name: ['Alle Gewerke', 'all building trades', 'tous corps d’état'],
    also: 'gewerkeübergreifend*, sämtliche Gewerke, sämtlicher Gewerke, aller Gewerke, alle BKP-Positionen, TCE, travaux TCE, opérations TCE, tout corps d’état, tous corps d’état, all trades, multi-trade, multi-trade projects',
    guard: {
      aliases: ['TCE'],
      near: ['travaux', 'opérations', 'chantier', 'chantiers', 'conduite', 'bâtiment', 'logements', 'réhabilitation'],
    },
  },
  'planner-coordination': {
    name: ['Koordination der Fachplaner', 'coordination of design consultants', 'coordination des mandataires'],
    also: 'Fachplanersitzungen, Fachplanersitzungen {leiten|geleitet}, Fachplanerkoordination, Fachplaner {koordinieren|koordiniert}, Koordination von {Fachplanern|Planern|Spezialisten|Fachplanern und Unternehmern|Fachplanern und Spezialisten}, Koordination der {Planer|Spezialisten|Fachplanenden|Fachplaner und Unternehmer|Fachplaner und Spezialisten|beteiligten Planer|beteiligten Fachplaner}, Führung der Fachplaner, Führung von {Fachplanern|Planerteams}, Planerkoordination, Planungskoordination, Planungsteam geleitet, Leitung von Planerteams, Leitung von Planungsteams, Fachkoordination, Steuerung der Fachplaner, Steuerung von Planern, coordination of {consultants|designers|design consultants|the design team|specialist consultants}, coordinating {consultants|designers|the design team|design teams}, design team coordination, design coordination, design management, managing the design team, liaison with consultants, coordination des {mandataires|bureaux d’études|spécialistes|ingénieurs spécialisés|mandataires spécialisés|intervenants de la construction}, coordination avec les {mandataires|bureaux d’études|ingénieurs spécialisés}, pilotage des bureaux d’études, pilotage des mandataires, coordination de mandataires, séances de mandataires',
  },
  'client-liaison-construction': {
    name: [
      'Zusammenarbeit mit Bauherrschaft und Planern',
      'liaison with clients and contractors',
      'relations avec les maîtres d’ouvrage',
    ],
    also: 'Ansprechpartner für {Bauherren|die Bauherrschaft|Bauherren und Planer|Bauherrschaft und Planer|Architekten}, Ansprechperson für {Bauherren|die Bauherrschaft|Architekten|Bauleitung und Bauherrschaft}, Kontakt mit {Bauherren|der Bauherrschaft|Architekten|Bauleitungen|Bauherrschaft und Planern}, Kontakt zu {Bauherren|Architekten|Bauleitungen}, Umgang mit {Bauherren|Bauherrschaften|Bauherrschaft|Architekten|Bauleitungen}, Absprachen mit {Bauherren|der Bauherrschaft|Architekten|der Bauleitung|Ingenieuren|Ingenieuren und Baumeistern|Architekten und Ingenieuren}, Beratung von {Bauherren|Bauherrschaften}, Bauherrenberatung und -betreuung, Sitzungen mit {Bauherrschaft|Bauherren|der Bauherrschaft|Architekten|Planern}, Verhandlungen mit {Bauherren|Bauleitungen|der Bauleitung|Bauleitung und Bauherrschaft|Bauherrschaft|Bauleitungen und Unterakkordanten}, Verhandeln mit {Bauleitungen|der Bauleitung|Bauleitung|Bauherren|Bauleitung und Subunternehmern}, liaison with {clients and consultants|architects|architects and engineers|clients consultants and main contractors|main contractors|client teams}, liaising with {architects|consultants|main contractors|clients and consultants|engineers|architects and engineers}, meetings with {clients|architects|consultants|engineers}, relations avec les {maîtres d’ouvrage|maîtres de l’ouvrage|architectes|architectes et les maîtres d’ouvrage|ingénieurs|bureaux d’études}, relation avec la maîtrise d’ouvrage, contact avec les {maîtres d’ouvrage|architectes|ingénieurs|architectes et ingénieurs|ingénieurs et les entreprises|entreprises et les ingénieurs}, interlocuteur du maître d’ouvrage, interlocuteur des architectes, échanges avec les {architectes|ingénieurs|entreprises|bureaux d’études}',
  },
  'quotation-comparison': {
    name: ['Angebotsvergleich und Vergabe', 'bid comparison and award', 'comparaison d’offres et adjudication'],
    also: 'Vergabe, Vergaben, Vergabeverfahren, Vergabewesen, Vergabeanträge, Vergabeantrag, Vergabevorschläge, Vergabevorschlag, Arbeitsvergabe, Arbeitsvergaben, Vergabe von {Arbeiten|Aufträgen|Bauarbeiten}, Vergabeverhandlungen, Offertvergleich, Offertvergleiche, Angebotsvergleich, Angebotsvergleiche, Angebotsprüfung, Offertprüfung, Offerten {vergleichen|verglichen|prüfen}, Angebote {vergleichen|verglichen|prüfen|ausgewertet}, Auswertung von {Angeboten|Offerten}, Preisspiegel, tender evaluation, tender analysis, tender comparison, bid evaluation, bid analysis, bid comparison, contract award, awarding contracts, letting of contracts, subcontract procurement, letting packages, comparaison des offres, comparatif d’offres, comparatifs d’offres, analyse des offres, analyse d’offres, adjudication, adjudications, propositions d’adjudication, consultation des entreprises, attribution des marchés, passation des marchés de travaux, négociation des marchés',
    guard: {
      aliases: ['Vergabe', 'Vergaben'],
      near: [
        'Ausschreibung',
        'Ausschreibungen',
        'AVA',
        'Bauleitung',
        'Devis',
        'Offerten',
        'Ausführung',
        'Bau',
        'Abrechnung',
        'Arbeiten',
        'Aufträgen',
        'SIA',
        'Planung',
        'Beschaffung',
      ],
    },
  },
  'cost-planning-general': {
    name: ['Kostenplanung', 'cost planning', 'planification des coûts'],
    also: 'Kostenvoranschlag, Kostenvoranschläge, Kostenschätzung, Kostenschätzungen, Kostenermittlung, Kostenermittlungen, Kostenberechnung, Kostenberechnungen, Kostenverfolgung, Kostenplanung und -kontrolle, Kostenplanung und Kostenkontrolle, Kostenüberwachung Bau, cost estimates, cost estimate, cost estimation, cost plans, cost plan, budget estimates, estimation des coûts, estimations des coûts, estimatif, estimatifs, devis général, devis généraux, devis estimatif, devis estimatifs, chiffrage, chiffrages',
  },
  'price-calculation': {
    name: ['Kalkulation', 'price calculation', 'calcul de prix'],
    also: 'Herstellkosten, Kalkulation von Produkten, Kalkulationen, Kalkulationswesen, Offertkalkulation, Offertkalkulationen, Preiskalkulation, Preiskalkulationen, Vorkalkulation, Vor- und Nachkalkulation, Vorkalkulationen, Nachkalkulation, Nachkalkulationen, Kalkulieren von {Offerten|Angeboten|Projekten}, Offerten {kalkulieren|kalkuliert}, Angebote {kalkulieren|kalkuliert}, Kalkulation von {Offerten|Angeboten|Projekten|Aufträgen}, estimating, estimates and tenders, pricing of tenders, pricing tenders, pricing jobs, tender pricing, preparing tenders, preparation of tenders, tenders and quotations, calculation des prix, calculs de prix, calcul des prix, chiffrage des offres, chiffrage d’affaires, réalisation de devis, calcul de soumissions, calculs de soumissions, remise de prix',
    guard: {
      aliases: ['estimating'],
      near: [
        'tender',
        'tendering',
        'construction',
        'quotes',
        'pricing',
        'takeoff',
        'contracts',
        'cost',
        'tenders',
        'surveying',
      ],
    },
  },
  'daywork-billing': {
    name: ['Regiearbeiten', 'dayworks', 'travaux en régie'],
    also: 'Regiewesen, Regieabrechnung, Regieabrechnungen, Regierapport, Regie, Regien, Taglohnarbeiten, Stundenlohnarbeiten, daywork sheets, daywork, régies, rapports de régie, travaux de régie',
    guard: {
      aliases: ['Regie', 'Regien', 'daywork', 'régies'],
      near: [
        'NPK',
        'Abrechnung',
        'Ausmass',
        'Ausmasse',
        'Rapporte',
        'Baustelle',
        'Kalkulation',
        'Devis',
        'Offerten',
        'Rechnungsstellung',
        'métrés',
        'chantier',
        'site',
        'sheets',
        'Akkord',
      ],
    },
  },
  'site-financial-management': {
    name: ['Finanzielle Baustellenführung', 'site financial management', 'gestion financière de chantiers'],
    also: 'suivi financier {des opérations|des chantiers|des travaux}, gestion du budget et situations, Baukostenkontrolle auf der Baustelle, Baustellencontrolling, Bau-Controlling, Baustellenergebnis, Ergebnisverantwortung für Baustellen, Arbeitskalkulation, Leistungsmeldung, Leistungsmeldungen, monatliche Leistungsmeldung, cost value reconciliation, CVR, commercial management of sites, site budgets, gestion financière des chantiers, gestion financière de chantier, suivi budgétaire des chantiers, suivi financier des chantiers, suivi financier, gestion budgétaire des chantiers, budget de chantier, gestion économique des chantiers',
    guard: {
      aliases: ['CVR', 'suivi financier'],
      near: [
        'chantier',
        'chantiers',
        'situations',
        'travaux',
        'avenants',
        'site',
        'construction',
        'opérations',
        'cost',
      ],
    },
  },
  'progress-billing': {
    name: ['Abschlagsrechnungen', 'progress billing', 'situations de travaux mensuelles'],
    also: 'Akontorechnungen, Akonto-Rechnungen, Teilrechnungen, Abschlagsrechnung, interim valuations, valuations, applications for payment, Schlussrechnungen Bau, Rechnungskontrolle Bau, Situationen, situations mensuelles, situations et avenants, établissement des situations, situations, factures et situations, interim applications, monthly valuations, monthly applications',
    guard: {
      aliases: ['situations', 'Situationen', 'valuations'],
      near: [
        'tenders',
        'variations',
        'site',
        'payment',
        'subcontract',
        'accounts',
        'avenants',
        'chantier',
        'mensuelles',
        'travaux',
        'décompte',
        'budget',
        'facturation',
        'budgétaire',
        'financière',
      ],
    },
  },
  'site-organisation': {
    name: ['Baustellenorganisation', 'site organisation', 'organisation de chantier'],
    also: 'Organisation der {Baustelle|Baustellen}, Organisation von Baustellen, Baustellenlogistik, Baustellen {organisieren|eingerichtet|einrichten|organisiert}, Einrichten von Baustellen, Baustelleninstallation, Materialabruf, Materialabrufe, Materialbestellung für die Baustelle, Disposition von {Personal und Material|Material und Personal|Personal und Geräten|Personal Material und Geräten|Personal und Maschinen}, Personal- und Materialdisposition, Material- und Personaldisposition, Wochenprogramm, Wochenprogramme, Arbeitseinteilung, site logistics, organising sites, organising the site, site set-up, ordering materials for site, materials call-off, call off materials, organisation des chantiers, organisation du chantier, logistique de chantier, préparation et organisation de chantiers, préparation et suivi de chantiers, approvisionnement du chantier, approvisionnement des chantiers, commande de matériaux, commandes de matériaux, installation des chantiers, planification des équipes de chantier',
  },
  'site-inductions': {
    name: [
      'Sicherheitsunterweisungen auf der Baustelle',
      'site inductions and toolbox talks',
      'accueil sécurité chantier',
    ],
    also: 'Sicherheitsunterweisungen, Sicherheitsunterweisung, Sicherheitsinstruktion, Sicherheitsinstruktionen, Sicherheitsschulungen auf der Baustelle, Kurzschulungen Arbeitssicherheit, Baustellenbegehungen Sicherheit, toolbox talks, toolbox talk, site inductions, inductions, inductions and toolbox talks, safety inductions, health and safety inductions, safety briefings, quarts d’heure sécurité, quart d’heure sécurité, causeries sécurité, accueil sécurité, visites sécurité, minutes sécurité',
    proves: 'occupational-safety',
    guard: { aliases: ['inductions'], near: ['toolbox', 'site', 'safety', 'RAMS', 'talks', 'permits', 'method'] },
  },
  'risk-and-method-statements': {
    name: ['Gefährdungsbeurteilung und Arbeitsanweisung', 'RAMS', 'modes opératoires et analyse des risques'],
    also: 'RAMS, risk assessments and method statements, method statements, method statement, method statements and risk assessments, writing RAMS, reviewing RAMS, review of method statements, permits to work, permit to work, plan de prévention, plans de prévention, modes opératoires sécurité, rédaction des PPSPS, suivi du PPSPS, analyse des risques de chantier',
    proves: 'occupational-safety',
    guard: {
      aliases: ['RAMS'],
      near: ['toolbox', 'site', 'safety', 'inductions', 'permits', 'talks', 'CDM', 'method', 'review', 'writing'],
    },
  },
  'safety-rule-compliance': {
    name: ['Einhaltung der Sicherheitsvorschriften', 'compliance with safety rules', 'respect des règles de sécurité'],
    also: 'règles de sécurité, respect de la sécurité, respect des consignes de sécurité, Sicherheitsregeln, Einhaltung von {Sicherheitsvorschriften|Sicherheitsregeln|Arbeitssicherheitsvorschriften}, Einhaltung der {Sicherheitsregeln|Arbeitssicherheit|Arbeitssicherheits- und Umweltvorschriften}, Umsetzung der {Arbeitssicherheit|Sicherheitsvorschriften}, Sicherheitsvorschriften, Sicherheitsvorschriften {einhalten|umsetzen|durchsetzen}, Unfallverhütung, compliance with health and safety, health and safety compliance, enforcing site safety, safety compliance, respect des {règles de sécurité|consignes de sécurité|normes de sécurité|règles de sécurité et d’hygiène|règles d’hygiène et de sécurité|procédures de sécurité}, application des {règles de sécurité|consignes de sécurité}, règles de sécurité, consignes de sécurité, sécurité des chantiers, faire respecter les règles de sécurité, prévention des accidents, visite sécurité, Sicherheitsbegehungen, Sicherheitsrundgänge, safety walks, safety tours, rondes sécurité',
  },
  'suva-rules': {
    name: ['SUVA-Vorschriften', 'SUVA safety rules', 'prescriptions de la SUVA'],
    also: 'Suva-Regeln, lebenswichtige Regeln der Suva, lebenswichtigen Regeln der Suva, Vorschriften der Suva, Richtlinien der Suva, Suva-Richtlinien, Einhaltung der SUVA-Vorschriften, lebenswichtige Regeln, règles vitales, règles vitales de la SUVA, prescriptions SUVA, directives SUVA, BauAV, OTConst',
    proves: 'safety-rule-compliance',
  },
  'uvv-rules': {
    name: [
      'Unfallverhütungsvorschriften',
      'German accident prevention rules',
      'règles allemandes de prévention des accidents',
    ],
    also: 'UVV, UVV-Vorschriften, Unfallverhütungsvorschrift, Einhaltung der Unfallverhütungsvorschriften, BG-Vorschriften, Vorschriften der {BG|Berufsgenossenschaft}, DGUV-Vorschriften',
    guard: {
      aliases: ['UVV'],
      near: ['Prüfung', 'Arbeitssicherheit', 'Arbeitsschutz', 'DGUV', 'Sicherheit', 'Kenntnisse'],
    },
    proves: 'safety-rule-compliance',
  },
  'plot-handover': {
    name: ['Objektübergabe', 'handover to the client', 'remise d’ouvrage'],
    also: 'Übergabe an {die Bauherrschaft|den Bauherrn|den Kunden|Kunden|die Käufer}, Bauübergabe, Schlüsselübergabe, Schlüsselübergaben, Objektübergaben, Übergaben, handover, hand over, handovers, handing over, handing over plots to customers, handover to {buyers|customers|clients|the client|residents}, home demos, legal completions, build to completion, from breaking ground to completion, from groundworks to handover, from start to handover, livraison d’ouvrages, remise des clés, livraison aux acquéreurs, livraison des logements',
    guard: {
      aliases: ['handover', 'hand over', 'handovers', 'handing over', 'Übergaben'],
      near: [
        'plot',
        'plots',
        'site',
        'construction',
        'snagging',
        'snagged',
        'buyers',
        'groundworks',
        'completion',
        'commissioning',
        'Abnahmen',
        'Wohnungsabnahmen',
        'Bau',
        'works',
        'homes',
        'residential',
        'buildings',
      ],
    },
  },
  'nhbc-standards': {
    name: ['NHBC-Standards', 'NHBC standards', 'standards NHBC'],
    also: 'NHBC, NHBC key stages, NHBC key-stage inspections, NHBC inspections, NHBC warranty, NHBC Pride in the Job',
  },
  'building-regulations': {
    name: ['Bauvorschriften', 'building regulations', 'réglementation de la construction'],
    also: 'building regulations drawings, Bauordnungsrecht, öffentliches Baurecht, Baugesetz, Planungs- und Baurecht, building control, building control inspections, building codes, building code, building regs, règles de l’art du bâtiment, réglementation du bâtiment',
  },
  'drawings-in-construction': {
    name: ['Baupläne lesen', 'reading construction drawings', 'lecture de plans de construction'],
    also: 'Bauplänen lesen, Lesen von Bauplänen, Lesen und Verstehen von {Plänen|Bauplänen}, Pläne lesen und umsetzen, nach Plan arbeiten, Arbeiten nach Plan, Planverständnis, reading construction drawings, reading architectural drawings, worked from drawings, working from drawings, interpreting construction drawings, working to drawings, lecture de plans de chantier, lecture des plans, lecture de plans et de métrés, compréhension des plans',
    proves: 'reading-technical-drawings',
  },
  'setting-out-instruments': {
    name: ['Einmessen', 'setting out with instruments', 'implantation'],
    also: 'Einmessarbeiten, Einmessungen, Einmessen mit Tachymeter, Tachymeter, Nivellier, Nivelliergerät, Nivellieren, Nivellement, Rotationslaser, Totalstation, Baulaser, Höhenkontrolle, Absteckung ab Achsen, total station, optical level, laser level, dumpy level, set out, set out with total station, tachéomètre, station totale, niveau de chantier, laser de chantier, implantations, implantation d’ouvrages, implantation des ouvrages',
    guard: {
      aliases: ['implantation', 'implantations', 'set out'],
      near: [
        'ouvrage',
        'ouvrages',
        'bâtiment',
        'chantier',
        'niveau',
        'laser',
        'tachéomètre',
        'total',
        'level',
        'plots',
        'drainage',
        'foundations',
        'traçage',
      ],
    },
  },
  'school-buildings': {
    name: ['Schulbauten', 'school buildings', 'bâtiments scolaires'],
    also: 'Schulbau, Schulhäuser, Schulhäusern, Schulhaus, Schulhausbau, Schulhausbauten, Primarschulhäuser, Schulhaussanierung, school projects, school construction, primary school buildings, new schools, bâtiments scolaires, groupe scolaire, groupes scolaires, construction d’écoles, rénovation d’écoles, collèges et lycées',
    proves: 'building-construction',
  },
  'occupied-building-works': {
    name: ['Bauen im bewohnten Zustand', 'works in occupied buildings', 'travaux en site occupé'],
    also: 'bewohntem Zustand, in bewohntem Zustand, im bewohnten Zustand, bewohnten Gebäuden, bewohnten Liegenschaften, bewohnten oder genutzten Gebäuden, Umbau in bewohnten Gebäuden, Umbau unter Betrieb, Sanierung unter Betrieb, Bauen unter Betrieb, bei laufendem Betrieb, unter laufendem Betrieb, im laufenden Betrieb, occupied buildings, occupied premises, in occupied buildings, tenanted properties, live environment, site occupé, en site occupé, milieu occupé, en milieu occupé, immeubles habités, immeuble habité, logements occupés, sites occupés',
    guard: {
      aliases: ['live environment', 'bei laufendem Betrieb', 'unter laufendem Betrieb', 'im laufenden Betrieb'],
      near: ['Umbau', 'Sanierung', 'Bau', 'works', 'refurbishment', 'Umbauten', 'Renovation', 'Sanierungen'],
    },
  },
  'construction-insulation-etics': {
    name: ['Verputzte Aussenwärmedämmung', 'external wall insulation', 'isolation périphérique crépie'],
    also: 'VAWD-Systeme, Aussendämmung, Kompaktfassaden, Kompaktfassade, Fassadendämmung, Fassadendämmungen, EWI, render systems, façade compacte, ITE, isolation thermique par l’extérieur, isolation par l’extérieur, isolation de façades, Aussenwärmedämmung, Wärmedämmverbundsystem(e), WDVS, VAWD, isolation périphérique',
    proves: 'facade-construction',
    guard: {
      aliases: ['ITE', 'EWI'],
      near: ['façade', 'façades', 'isolation', 'render', 'insulation', 'enduit', 'bardage'],
    },
  },
  'rebar-schedules': {
    name: ['Eisenlisten', 'rebar schedules', 'listes de fers'],
    also: 'Eisenliste, Stahllisten, Stahlliste, Biegelisten, Bewehrungslisten, Materiallisten Bewehrung, bar bending schedules, rebar lists, liste de fers, listes d’armature, listes d’acier, nomenclatures d’acier',
  },
  'site-measuring-survey': {
    name: ['Massaufnahmen vor Ort', 'site measurement', 'relevés sur place'],
    also: 'Massaufnahme, Massaufnahmen, Aufmass vor Ort, Aufnahmen vor Ort, Bauaufnahme, Bauaufnahmen, Bestandsaufnahme vor Ort, Bestandsaufnahmen vor Ort, Massnehmen vor Ort, Mass nehmen, Aufnahme am Objekt, site measurements, measured surveys, measured survey, site measure, measuring up, taking measurements on site, relevés, relevés sur le terrain, relevés sur site, relevés de cotes, relevé sur place, prise de cotes, prises de cotes, relevés d’état des lieux, prise de mesures',
    guard: {
      aliases: ['relevés'],
      near: ['terrain', 'plans', 'chantier', 'bâtiment', 'cotes', 'site', 'dessin', 'AutoCAD', 'place'],
    },
  },
  'site-supervision-visits': {
    name: ['Baukontrollen', 'site inspections', 'visites de chantier'],
    also: 'snagging lists, Baustellenkontrolle, Baustellenkontrollen, Baustellenbesuche, Baustellenbegehungen, Baustellenbegehung, Begehungen der Baustelle, Bewehrungsabnahme, Bewehrungsabnahmen, Armierungskontrolle, Armierungskontrollen, Kontrollen auf der Baustelle, site visits, site visit, site inspections, site inspection, site experience, inspecting reinforcement, reinforcement inspections, answering contractors’ queries, site queries, visite de chantier, contrôle de chantier, contrôles de chantier, contrôles d’armatures, réception des ferraillages, réception de ferraillages, contrôle des ferraillages, contrôle d’armature, suivi de l’exécution',
    guard: {
      aliases: ['site visits', 'site visit'],
      near: [
        'construction',
        'design',
        'structures',
        'engineer',
        'works',
        'contractors',
        'reinforcement',
        'drawings',
        'architect',
      ],
    },
  },
  'seismic-design': {
    name: ['Erdbebensicherheit', 'seismic engineering', 'génie parasismique'],
    also: 'Erdbebenbemessung, Erdbebennachweis, Erdbebennachweise, Erdbebenertüchtigung, Erdbebenüberprüfung, Erdbebeningenieurwesen, seismic design, seismic assessment, seismic assessments, seismic retrofit, seismic assessment of existing buildings, earthquake engineering, parasismique, vérification parasismique, vérifications parasismiques, dimensionnement parasismique, renforcement parasismique, calcul parasismique',
    proves: 'structural-design',
  },
  'reinforced-concrete-design': {
    name: ['Bemessung von Stahlbeton', 'reinforced concrete design', 'dimensionnement en béton armé'],
    also: 'Stahlbetonbemessung, Stahlbetonstatik, Massivbaustatik, Bemessung von Betonbauten, design of reinforced concrete, concrete design, design of concrete structures, RC design, dimensionnement de bâtiments en béton armé, dimensionnement d’ouvrages en béton armé, dimensionnement du béton armé, dimensionnement béton armé, calcul béton armé, structures en béton armé, bâtiments en béton armé',
    proves: 'structural-design',
  },
  'air-conditioning-systems': {
    name: ['Klimaanlagen', 'air conditioning', 'climatisation'],
    also: 'Klimaanlage, Klimageräte, Klimasysteme, Raumklimageräte, Split-Klimageräte, Splitgeräte, VRF-Anlagen, VRV-Anlagen, VRV/VRF, Klima- und Lüftungsanlagen, air conditioning systems, air-conditioning, AC units, split systems, VRF systems, VRV systems, climatiseurs, climatiseur, installations de climatisation, systèmes de climatisation, climatisations, split et VRV, DRV',
    guard: { aliases: ['DRV'], near: ['climatisation', 'VRV', 'froid', 'split', 'PAC'] },
  },
  'refrigeration-and-ac': {
    name: [
      'Kälte- und Klimaanlagen',
      'refrigeration and air conditioning systems',
      'installations de froid et de climatisation',
    ],
    also: 'Klima- und Kälteanlagen, Kälte- Klima- und Wärmepumpenanlagen, Kälte-Klima-Anlagen, Kälte- Klima- und Lüftungsanlagen, refrigeration and AC systems, chambres froides et climatiseurs, chambres froides et de climatiseurs, froid et climatisation et pompes à chaleur',
    proves: 'refrigeration-technology air-conditioning-systems',
  },
  'cold-rooms': {
    name: ['Kühlräume', 'cold rooms', 'chambres froides'],
    also: 'Kühlzellen, Tiefkühlräume, Kühlmöbel, Supermarktkälte, cold room, walk-in cold rooms, refrigerated display cabinets, chambre froide, meubles frigorifiques, vitrines réfrigérées, froid commercial alimentaire',
    proves: 'refrigeration-technology',
  },
  'natural-refrigerants': {
    name: ['Natürliche Kältemittel', 'natural refrigerants', 'fluides frigorigènes naturels'],
    also: 'natürlichen Kältemitteln, natürlicher Kältemittel, Propananlagen, Propan als Kältemittel, R290, Ammoniakanlagen, Ammoniak-Kälteanlagen, R717, natural refrigerant, propane refrigerant, ammonia refrigeration, ammonia plant, au propane, installations à l’ammoniac, réfrigérants naturels, fluides naturels',
    guard: {
      aliases: ['au propane', 'R290', 'R717'],
      near: [
        'CO2',
        'froid',
        'installations',
        'Kälte',
        'Kältemittel',
        'transcritique',
        'frigorifique',
        'ammoniac',
        'Wärmepumpen',
        'refrigeration',
        'PAC',
      ],
    },
  },
  'co2-refrigeration': {
    name: ['CO2-Kälteanlagen', 'CO2 refrigeration', 'installations frigorifiques au CO2'],
    also: 'CO2-Anlagen, CO2-Anlage, CO2-Kältetechnik, transkritische CO2-Anlagen, CO2-Kältesysteme, CO2 systems, transcritical CO2, CO2 transcritical systems, R744, installations au CO2, installations au CO2 transcritique, CO2 transcritique, froid au CO2',
    guard: {
      aliases: ['CO2 systems'],
      near: ['refrigeration', 'transcritical', 'supermarket', 'refrigerants', 'HFC', 'F-gas', 'cooling'],
    },
    proves: 'natural-refrigerants',
  },
  'oil-and-gas-boilers': {
    name: ['Öl- und Gasheizungen', 'oil and gas boilers', 'chaudières gaz et mazout'],
    also: 'Öl- und Gaskessel, Öl- und Gaskesseln, Gas- und Ölkessel, Öl- und Gasfeuerungen, Öl- und Gasbrenner, Gas- und Ölheizungen, Gas- und Ölbrenner, Gas- und Ölfeuerungen, Gas- und Ölkesseln, Öl-/Gasheizungen, gas and oil boilers, oil and gas boiler, chaudières à gaz et à mazout, chaudières gaz mazout, chaudières mazout et gaz, chaudières au gaz et au mazout, chaudières fioul et gaz, chaudières gaz et fioul, brûleurs gaz et mazout, brûleurs mazout et gaz, chaudières à mazout et à gaz',
    proves: 'gas-boilers oil-boilers',
  },
  'gas-boilers': {
    name: ['Gasheizungen', 'gas boilers', 'chaudières à gaz'],
    also: 'Gaskessel, Gasthermen, Gasheizung, Gasbrenner, Gasbrennwertgeräte, Brennwertgeräte, gas boiler, gas heating, gas burners, combi boilers, condensing boilers, chaudières gaz, chaudière gaz, chaudière à gaz, brûleurs gaz, chaudières à condensation, chauffage au gaz',
  },
  'oil-boilers': {
    name: ['Ölheizungen', 'oil boilers', 'chaudières à mazout'],
    also: 'Ölkessel, Ölheizung, Ölbrenner, Ölfeuerungen, oil boiler, oil burners, oil-fired boilers, OFTEC, chaudières mazout, chaudière mazout, chaudières fioul, chaudières au fioul, chaudière fioul, brûleurs mazout, brûleurs fioul, chauffage au mazout',
    guard: { aliases: ['OFTEC'], near: ['oil', 'boilers', 'Gas', 'heating', 'registered', 'gas'] },
  },
  'boiler-breakdown': {
    name: ['Störungsbehebung an Heizkesseln', 'boiler breakdowns', 'dépannage de chaudières gaz et mazout'],
    also: 'Störungsbehebung an {Öl- und Gaskesseln|Heizungen|Heizungsanlagen|Heizkesseln|Brennern}, Service und Störungsbehebung an {Öl- und Gaskesseln|Heizungen|Heizungsanlagen|Brennern}, Wartung und Störungsbehebung an {Heizungen|Heizungsanlagen}, boiler repairs, boiler breakdown repairs, gas boiler repairs, boiler fault finding, boiler servicing and repairs, dépannage de {chaudières gaz|chaudières à gaz|chaudières mazout|chaudière|chauffages|chauffage}, dépannage des chaudières, dépannage de brûleurs, dépannage chauffage',
    proves: 'burner-service breakdown-repair',
  },
  'hydronic-balancing': {
    name: ['Hydraulischer Abgleich', 'hydronic balancing', 'équilibrage hydraulique'],
    also: 'hydraulischen Abgleich, hydraulische Abgleiche, Abgleich von Heizungsanlagen, hydraulische Einregulierung, Einregulierung, Einregulierungen, system balancing, balancing of heating systems, balancing heating systems, hydraulic balancing, équilibrage hydraulique des installations, équilibrage de réseaux, équilibrage des réseaux, équilibrage des réseaux hydrauliques, équilibrer un réseau hydraulique, équilibrer les réseaux',
  },
  'heating-curve-setting': {
    name: ['Einstellung der Heizkurve', 'setting the heating curve', 'réglage de la loi d’eau'],
    also: 'Heizkurve, Heizkurven, Heizkurve einstellen, Einstellen der Heizkurve, Heizungsregelung einstellen, Einstellung der Heizungsregelung, Einstellung von Heizungsregelungen, heating curve, heating curves, weather compensation, weather compensation curve, loi d’eau, lois d’eau, régler une loi d’eau, réglage des lois d’eau, courbe de chauffe, courbes de chauffe, réglage de la courbe de chauffe, réglage des courbes de chauffe, réglage de la régulation de chauffage',
  },
  'battery-storage': {
    name: ['Batteriespeicher', 'battery storage', 'stockage par batteries'],
    also: 'Wechselrichter und Speicher, Speicher und Wechselrichter, PV und Speicher, Stromspeicher, Heimspeicher, Batteriespeichersysteme, Batteriespeichersystem, Solarspeicher, PV-Speicher, battery storage systems, home batteries, BESS, batteries de stockage, batteries domestiques, stockage d’énergie par batteries',
  },
  'commercial-battery-storage': {
    name: ['Gewerbliche Batteriespeicher', 'commercial battery storage', 'stockage par batteries tertiaire'],
    also: 'gewerblichen Batteriespeichern, Gewerbespeicher, Grossspeicher, Batterie-Grossspeicher, Gewerbe- und Industriespeicher, Industriespeicher, commercial battery systems, utility-scale storage, grid-scale battery storage, stockage industriel par batteries',
    proves: 'battery-storage',
  },
  'grid-connection-registration': {
    name: ['Netzanmeldung', 'grid connection application', 'demande de raccordement au réseau'],
    also: 'Netzanmeldungen, Netzanmeldungen und Fertigmeldungen, Fertigmeldung, Fertigmeldungen, Anmeldung beim Netzbetreiber, Anmeldungen beim Netzbetreiber, Installationsanzeige, Installationsanzeigen, Inbetriebsetzungsanzeigen, Anschlussgesuch, Anschlussgesuche, DNO application, DNO applications, G98/G99, G99 applications, grid connection applications, demandes de raccordement, avis d’installation, avis d’installation électrique, Consuel',
  },
  'installer-register': {
    name: ['Installateurverzeichnis', 'registered installer directory', 'registre des installateurs'],
    also: 'Eintragung im Installateurverzeichnis, Eintrag im Installateurverzeichnis, im Installateurverzeichnis eingetragen, eingetragen im Installateurverzeichnis, Installateurverzeichnis eines Netzbetreibers, Installateurverzeichnis von zwei Netzbetreibern, Eintragung im Installateurverzeichnis eines Netzbetreibers, eingetragen im Installateurverzeichnis von zwei Netzbetreibern, Eintragung in das Installateurverzeichnis, Konzession des Netzbetreibers',
  },
  'residential-commercial-buildings': {
    name: ['Wohn- und Gewerbebauten', 'homes, shops and offices', 'logements et bâtiments tertiaires'],
    also: 'Wohn- und Gewerbegebäude, Wohn- und Gewerbegebäuden, Wohn- und Geschäftshäuser, Wohn- und Geschäftshäusern, Wohnungs- und Gewerbebau, Wohn- und Gewerbebau, Wohn- und Industriebauten, Wohnungs- und Industriebau, Wohn- und Zweckbau, Wohnungsbau und Gewerbe, residential and commercial, domestic and commercial, domestic and commercial premises, houses shops and offices, residential and commercial buildings, logements et tertiaire, logement et tertiaire, habitat et tertiaire, résidentiel et tertiaire, villas et immeubles commerciaux, logements et bureaux',
    guard: {
      aliases: ['residential and commercial', 'résidentiel et tertiaire', 'domestic and commercial'],
      near: [
        'electrical',
        'plumbing',
        'heating',
        'buildings',
        'projects',
        'installation',
        'installations',
        'construction',
        'électricité',
        'chauffage',
        'bâtiment',
        'gas',
        'boilers',
      ],
    },
  },
  'building-operation': {
    name: [
      'Überwachung haustechnischer Anlagen',
      'monitoring of building services',
      'surveillance des installations techniques',
    ],
    also: 'Überwachung der {Haustechnik|Heizung|Heizungsanlagen|Heizungs- und Lüftungsanlagen|Heizung und Lüftung|haustechnischen Anlagen|technischen Anlagen|Gebäudetechnik|gebäudetechnischen Anlagen}, Überwachung von {Heizungsanlagen|haustechnischen Anlagen|technischen Anlagen|Gebäudetechnik}, Kontrolle der {Haustechnik|Heizung|Heizungsanlagen|haustechnischen Anlagen|technischen Anlagen|technischen Einrichtungen}, Kontrollgänge Technik, Bedienung der {Haustechnik|Heizung|haustechnischen Anlagen}, Betrieb der {Haustechnik|Gebäudetechnik|haustechnischen Anlagen}, Betrieb haustechnischer Anlagen, Betreiben haustechnischer Anlagen, Heizungskontrolle, checking boilers and ventilation, plant room checks, plant checks, monitoring building services, contrôle des chaufferies, contrôle des installations techniques, surveillance des chaufferies, surveillance des installations, contrôle des chaufferies et des ventilations, conduite des installations de chauffage, conduite d’installations techniques, exploitation des installations techniques, suivi des installations techniques',
  },
  'grounds-care': {
    name: ['Umgebungspflege', 'grounds care', 'entretien des extérieurs'],
    also: 'Umgebungspflege und Winterdienst, Aussenanlagenpflege, Pflege der {Aussenanlagen|Umgebung|Grünanlagen|Grünflächen|Aussenanlage}, Pflege von {Aussenanlagen|Grünanlagen|Grünflächen}, Umgebungsunterhalt, Unterhalt der Umgebung, Unterhalt der Grünflächen, Rasen mähen, Hecken schneiden, grounds care, upkeep of grounds, lawn mowing and hedge cutting, tonte et taille, tonte et taille des haies, entretien des {abords|extérieurs|espaces extérieurs|alentours}, entretien extérieur',
  },
  'winter-service': {
    name: ['Winterdienst', 'snow clearing', 'service hivernal'],
    also: 'Schneeräumung, Schneeräumen, Schneeräumdienst, Winterdiensteinsätze, Räumdienst, Glatteisbekämpfung, winter service, snow clearance, snow removal, gritting, winter maintenance, déneigement, déneiger, viabilité hivernale, salage, service d’hiver',
  },
  'flat-handovers': {
    name: ['Wohnungsabnahmen', 'flat inspections', 'états des lieux'],
    also: 'Wohnungsabnahme, Wohnungsabnahmen und Übergaben, Wohnungsabnahmen und -übergaben, Wohnungsübergaben und -abnahmen, Mieterwechsel, Abnahme von Wohnungen, Wohnungswechsel, Wohnungsabgaben, check-in and check-out inspections, check-out inspections, move-in and move-out inspections, inventory inspections, état des lieux, états des lieux d’entrée et de sortie, état des lieux d’entrée et de sortie, remise d’appartements',
  },
  'residential-property-upkeep': {
    name: ['Unterhalt von Wohnliegenschaften', 'upkeep of residential buildings', 'entretien d’immeubles locatifs'],
    also: 'Liegenschaftsunterhalt, Gebäudeunterhalt, Unterhalt von {Liegenschaften|Gebäuden|Wohnliegenschaften|Wohnungen}, technischer Unterhalt von {Liegenschaften|Wohnliegenschaften|Gebäuden}, technischen Unterhalt von {Liegenschaften|Wohnliegenschaften|Gebäuden}, Betreuung von {Wohnliegenschaften|Liegenschaften|Mehrfamilienhäusern|Wohnanlagen}, Liegenschaftsbetreuung, Liegenschaftenunterhalt, Gebäudebewirtschaftung, Hauswartung, Hauswartungen, Hauswartdienst, Hauswartdienste, Hauswartungsarbeiten, Hausmeistertätigkeiten, Hausmeisterdienste, Hausmeisterarbeiten, building maintenance, property maintenance, upkeep of buildings, building upkeep, caretaking, entretien technique de {bâtiments|deux immeubles|trois immeubles|six immeubles|huit immeubles|dix immeubles|plusieurs immeubles|immeubles}, entretien technique des {bâtiments|immeubles}, entretien de huit immeubles, entretien du bâtiment, immeubles locatifs, conciergerie, service de conciergerie, maintenance de bâtiments, maintenance du bâtiment, maintenance des bâtiments',
    proves: 'servicing',
    guard: {
      aliases: ['immeubles locatifs', 'conciergerie'],
      near: ['entretien', 'concierge', 'technique', 'nettoyage', 'locataires', 'réparations', 'immeubles'],
    },
  },
  'building-cleaning': {
    name: ['Gebäudereinigung', 'building cleaning', 'nettoyage de bâtiments'],
    also: 'Gebäudereinigungen, Unterhaltsreinigung, Unterhaltsreinigungen, Treppenhausreinigung, Treppenhausreinigungen, Reinigungsarbeiten, Reinigungsdienst, Glasreinigung, Büroreinigung, Grundreinigung, Baureinigung, Reinigung der {Allgemeinräume|Gebäude|Räume|Büros|Liegenschaft|Liegenschaften|Treppenhäuser}, Reinigung von {Gebäuden|Büros|Räumen}, commercial cleaning, office cleaning, cleaning of buildings, contract cleaning, cleaning services, nettoyage, nettoyages, nettoyage des locaux, nettoyage des communs, nettoyage d’entretien, nettoyage de bureaux, travaux de nettoyage, entretien des communs, propreté des locaux, entretien ménager',
    heads: 'Gebäudereinigung, Unterhaltsreinigung',
    guard: {
      aliases: ['nettoyage', 'nettoyages'],
      near: ['locaux', 'bâtiments', 'immeubles', 'bureaux', 'escaliers', 'concierge', 'communs', 'vitres', 'entretien'],
    },
  },
})

/** Programs for pricing, tendering, managing and calculating construction. */
export const siteTools = define('technology', {
  bausu: { name: 'BauSU', also: 'Bau SU, BauSU-Software', proves: 'construction-software' },
  'bauplus-software': { name: 'Bauplus', also: 'Bauplus Software', proves: 'construction-software' },
  ababau: { name: 'AbaBau', proves: 'construction-software' },
  batigest: { name: 'Batigest', also: 'Sage Batigest, Batigest Connect', proves: 'construction-software' },
  amtech: { name: 'Trimble Amtech', also: 'Amtech ProDesign, Amtech, Trimble ProDesign' },
  simaris: { name: 'Siemens SIMARIS', also: 'Simaris design, Simaris' },
  caneco: { name: 'Caneco BT', also: 'Caneco' },
  etabs: { name: 'ETABS', also: 'CSI ETABS', proves: 'finite-element-analysis' },
  sap2000: { name: 'SAP2000', also: 'CSI SAP2000', proves: 'finite-element-analysis' },
  'construction-software': {
    name: ['Bausoftware', 'construction software', 'logiciel de construction'],
    also: 'Bau-Software, Bauadministrationssoftware, AVA-Software, AVA-Programm, AVA-Programme, Kalkulationssoftware Bau, Devisierungssoftware, estimating software, logiciels de construction, logiciel de métré, logiciel de devis',
  },
})
