import { define } from './define.ts'

/** Activities of every trade: inducting people, writing rotas, keeping machines running, ordering material. */
export const dailyWork = define('activity', {
  'staff-induction': {
    name: ['Einarbeitung neuer Mitarbeitender', 'inducting new staff', 'accueil et formation des nouveaux'],
    also: 'Einarbeitung von {neuen Mitarbeitenden|neuen Mitarbeitern|neuen Kolleginnen und Kollegen|Mitarbeitenden}, neue Mitarbeitende einarbeiten, Einarbeitung neuer {Mitarbeiter|Kollegen}, training new {starters|staff|colleagues|employees|recruits}, inducting and training {operatives|staff|new starters}, staff induction, staff inductions, onboarding of new staff, formation des {nouveaux arrivants|nouveaux collaborateurs|nouveaux employés}, accueil et formation des nouveaux',
  },
  'machine-upkeep': {
    name: ['Unterhalt und Reparatur von Maschinen', 'upkeep of machinery', 'entretien du parc de machines'],
    also: 'Unterhalt {der Maschinen|von Geräten|des Maschinenparks|von Landmaschinen}, Landmaschinenunterhalt, Landmaschinenreparaturen, machinery maintenance, machine repairs, entretien {du matériel|des engins|du parc machines|du matériel agricole}',
  },
  'report-writing': {
    name: ['Verfassen von Berichten', 'report writing', 'rédaction de rapports'],
    also: 'Berichtswesen in Textform, Schreiben von Berichten, Erstellen von Berichten, writing reports, rédaction des rapports',
  },
  'client-presentations': {
    name: ['Präsentation vor Kunden', 'client presentations', 'présentations aux clients'],
    also: 'Präsentationen vor Kunden, Kundenpräsentationen, Kundenpräsentation, Präsentation von {Entwürfen|Konzepten|Ideen} vor {dem Kunden|Kunden}, Präsentation beim Kunden, Präsentationen beim Kunden, presenting to clients, client presentation, pitching to clients, client pitches, presentations to clients, presenting {ideas|concepts|designs|work} to clients, présentations clients, présentation {aux clients|au client|clients}',
  },
  'parallel-sites': {
    name: ['Führung mehrerer Baustellen', 'running several sites', 'gestion de plusieurs chantiers'],
    also: '{mehrere|zwei bis drei|drei bis vier} Baustellen {parallel|gleichzeitig}, mehrere Baustellen, mehrerer Baustellen, several sites, multiple sites, several sites at once, plusieurs chantiers, plusieurs chantiers {en parallèle|simultanément|de front|à la fois}, mener plusieurs chantiers {de front|en parallèle|simultanément}, {deux à trois|trois à quatre|deux ou trois|trois ou quatre} chantiers en parallèle, chantiers en parallèle',
  },
  'digital-work-reports': {
    name: ['Digitale Arbeitsrapporte', 'digital job sheets', 'rapports de travail numériques'],
    also: 'digital* {Rapporten|Rapporte|Arbeitsrapporten|Arbeitsrapporte|Rapportierung|Rapportwesen}, elektronisch* {Rapporten|Rapporte|Arbeitsrapporten|Arbeitsrapporte|Rapportierung}, {Rapporte|Rapport|Arbeitsrapporte|Rapportierung} {auf dem Tablet|am Tablet|per Tablet|auf dem Handy|per App|per Handy}, mobile job sheets, job sheets on {a tablet|tablet|an app}, rapports {sur tablette|électroniques|numériques}, bons d’intervention sur tablette',
  },
  'water-treatment-in-buildings': {
    name: ['Wasseraufbereitung', 'water treatment', 'traitement de l’eau'],
    also: 'Enthärtungsanlage(n), Wasserenthärtung, Entkalkungsanlagen, water softeners, water softening, adoucisseurs d’eau, adoucisseur, adoucisseurs',
  },
  'building-service-repairs': {
    name: ['Reparaturservice', 'repairs service', 'service de dépannage'],
    also: 'Unterhaltsservice, Reparatur- und Unterhaltsservice, Reparatur- und Servicearbeiten, Reparatur- und Unterhaltsarbeiten, Kundendienst {im Sanitärbereich|Sanitär|Heizung}, Reparaturen und Störungsbehebung, Störungsbehebung bei {Kunden|Privatkunden}, repairs and servicing, service and repair, dépannage et entretien, entretien et dépannage, service après-vente technique, monteur de service, dépanneur, service d’entretien et de dépannage',
    proves: 'repair-work',
  },
  'hard-to-machine-materials': {
    name: ['Bearbeitung schwer zerspanbarer Werkstoffe', 'machining exotic alloys', 'usinage de matériaux difficiles'],
    also: 'schwer zerspanbar* {Werkstoffe|Materialien|Werkstoffen}, Inconel, Hastelloy, Nimonic, Superlegierungen, exotic alloys, exotic materials, superalloys, matériaux exotiques, alliages réfractaires, superalliages',
  },
  'stock-accuracy': {
    name: ['Bestandsgenauigkeit', 'stock accuracy', 'fiabilité des stocks'],
    also: 'Bestandsdifferenzen, Inventurdifferenzen, Klärung von {Bestandsdifferenzen|Differenzen}, stock discrepancies, inventory accuracy, stock integrity, stock variances, écarts de stock, écarts d’inventaire, exactitude des stocks',
    proves: 'inventory-management',
  },
  'accident-investigation': {
    name: ['Unfallabklärung', 'accident investigation', 'analyse des accidents'],
    also: 'Unfalluntersuchung, Unfalluntersuchungen, accident investigations, near-miss reporting, Beinaheunfälle, analyse d’accidents',
    proves: 'occupational-safety',
  },
  'feed-crops': {
    name: ['Futterbau', 'forage cropping', 'cultures fourragères'],
    also: 'Futterbau und Ackerbau, Raufutter, Raufutterproduktion, Silieren, Silage, Silierung, Heuernte, Heuen, Grünlandbewirtschaftung, forage, silage making, silage, haymaking, grassland management, production fourragère, fourrage, ensilage, fenaison',
    proves: 'agriculture-work',
  },
  'milking-robot': {
    family: true,
    name: ['Melkroboter', 'robotic milking', 'robot de traite'],
    also: 'Melken mit Roboter, automatisches Melksystem, milking robot, milking robots, automatic milking system, robots de traite, traite robotisée',
    proves: 'livestock-farming',
  },
  'farm-records': {
    name: ['ÖLN-Aufzeichnungen', 'farm records', 'enregistrements PER'],
    also: 'Aufzeichnungen für ÖLN, Aufzeichnungen für den ÖLN, ÖLN, ökologischer Leistungsnachweis, Auslaufjournal, Feldkalender, Wiesenjournal, carnet des champs, PER, prestations écologiques requises, Barto, Agridea Feldkalender, cross compliance records, spray records, Ackerschlagkartei',
    guard: {
      aliases: ['PER'],
      near: ['agricole', 'paiements', 'directs', 'exploitation', 'carnet', 'enregistrements'],
    },
  },
  'three-shift-work': {
    name: ['Dreischichtbetrieb', 'three-shift operation', 'travail en 3x8'],
    also: 'Dreischichtsystem, 3-Schicht-Betrieb, 3-Schicht, 3-Schichtbetrieb, Dreischicht, drei Schichten, Vollkonti, Vollkontischicht, vollkontinuierlich* Schichtbetrieb, Conti-Schicht, three-shift, three-shift system, three shifts, continental shifts, 3x8, horaires en 3x8, travail en équipe 3x8, équipe postée 3x8, 5x8',
    proves: 'night-shifts',
  },
  'woodworking-machines': {
    name: ['Holzbearbeitungsmaschinen', 'woodworking machinery', 'machines à bois'],
    also: 'Bedienung von Holzbearbeitungsmaschinen, stationäre Holzbearbeitungsmaschinen, Tischkreissäge, Formatkreissäge, Abrichthobel, Dickenhobel, Tischfräse, table saw, panel saw, spindle moulder, planer thicknesser, woodworking machines, scie circulaire à format, toupie, dégauchisseuse, raboteuse, CNC-Holzbearbeitung',
  },
  'mixed-fault-finding': {
    name: [
      'Mechanische und elektrische Fehlersuche',
      'mechanical and electrical fault finding',
      'dépannage mécanique et électrique',
    ],
    also: 'Fehlersuche mechanisch und elektrisch, elektrische und mechanische Fehlersuche, Behebung mechanischer und elektrischer Störungen, mechanische und elektrische Störungen, electrical and mechanical faults, mechanical and electrical faults, electrical and mechanical fault finding, pannes électriques et mécaniques, pannes mécaniques et électriques, pannes électriques pneumatiques et mécaniques, dépannage électrique et mécanique, diagnostic électrique et mécanique',
    proves: 'machine-fault-finding',
  },
})

/** Activities of therapists and carers apart from the treatment itself. */
export const therapyWork = define('activity', {
  'splint-making': {
    name: ['Schienenherstellung', 'splint making', 'confection d’attelles'],
    also: 'Schienenbau, Anfertigen von Schienen, Anfertigung von Schienen, Herstellung von Schienen, Schienen {anfertigen|herstellen|anpassen}, Handschienen, splinting, making splints, hand splints, thermoplastic splints, confection {d’orthèses|d’attelles|de orthèses|d’orthèses de la main}, orthèses de la main, orthèses sur mesure',
  },
  'assistive-devices': {
    name: ['Hilfsmittelversorgung', 'provision of assistive equipment', 'moyens auxiliaires'],
    also: 'Hilfsmittelberatung, Hilfsmittelabklärung, Hilfsmittelanpassung, Anpassung von Hilfsmitteln, Abklärung von Hilfsmitteln, Rollstuhlanpassung, Rollstuhlversorgung, equipment prescription, assistive technology provision, assistive equipment, wheelchair prescription, wheelchair assessments, aides techniques, essai d’aides techniques, choix des aides techniques, choix et essai des aides techniques',
  },
  'home-adaptation': {
    name: ['Wohnraumabklärung', 'home adaptations', 'adaptation du logement'],
    also: 'Wohnraumanpassung, Wohnraumanpassungen, Wohnraumberatung, Wohnungsabklärung, Wohnungsabklärungen, Domizilabklärung, home modifications, home adaptation, access visits, home assessments, aménagement du domicile, aménagement du logement, adaptations du domicile',
  },
  'therapy-assessments': {
    name: ['Therapeutische Assessments', 'standardised assessments', 'évaluations standardisées'],
    also: 'Assessments in der Therapie, standardisierte Assessments, standardisierten Assessments, Anwendung von Assessments, Anwenden von Assessments, standardised outcome measures, outcome measures, bilans standardisés, bilans ergothérapeutiques',
  },
  'neuro-rehabilitation': {
    name: ['Neurologische Rehabilitation', 'neurological rehabilitation', 'rééducation neurologique'],
    also: 'Neurorehabilitation, neurologisch* {Rehabilitation|Reha|Frührehabilitation}, Schlaganfallrehabilitation, Rehabilitation nach {Schlaganfall|Hirnverletzung|Hirnverletzungen|Schädel-Hirn-Trauma}, neurorehabilitation, neuro rehab, stroke rehabilitation, stroke rehab, neuroréhabilitation, neuroréadaptation, réadaptation neurologique, rééducation après {AVC|un AVC|accident vasculaire cérébral}, {patients|personnes} après {AVC|accident vasculaire cérébral|un AVC|traumatisme crânien}, rééducation de l’adulte après AVC',
    proves: 'neurology rehabilitation-care',
  },
  'sleep-in-duty': {
    name: ['Schlafdienst', 'sleep-ins', 'veille dormante'],
    also: 'Schlafwache, Schlafwachen, Schlafbereitschaft, sleep-in shifts, sleep-in, sleeping nights, sleep-in duty, nuits couchées, veilles dormantes, nuit couchée',
    proves: 'shift-work',
  },
})
