import { define } from './define.ts'

/** Occupations of law, notary's offices, courts and data protection. */
export const lawRoles = define('role', {
  jurist: {
    name: ['Jurist', 'legal counsel', 'juriste'],
    also: 'Juristen, juristes, lawyer(s), jurist, Unternehmensjurist, Volljurist, Diplomjurist, Wirtschaftsjurist, Rechtsberater, Legal Counsel, in-house counsel, in-house lawyer, in-house legal counsel, corporate counsel, Syndikus, conseill{er|ère} juridique, juriste d’entreprise, juriste conseil, Unternehmensjuristin, legal adviser, legal advisor, juristischer Mitarbeiter, juristische Mitarbeiterin, juristischer Sachbearbeiter',
    proves: 'law-degree legal-advice legal',
    studies: 'law-degree',
  },
  attorney: {
    name: ['Rechtsanwalt', 'attorney-at-law', 'avocat'],
    also: 'Rechtsanwältin, Rechtsanwälte(n), Rechtsanwältinnen, Anwalt, Anwältin, Anwälte(n), Advokat, Advokatin, Fürsprecher, Fürsprecherin, attorney(s), attorney at law, solicitor(s), barrister, avocate, avocats, avocates, Syndikusrechtsanwalt, Syndikusrechtsanwältin, avocat-conseil, Fachanwalt, Fachanwältin, RA lic. iur.',
    heads: 'Rechtsanwalt, Rechtsanwältin',
    proves: 'jurist',
  },
  'trainee-lawyer': {
    name: ['Rechtspraktikant', 'trainee lawyer', 'avocat stagiaire'],
    also: 'Substitut Anwaltskanzlei, Anwaltspraktikant, Rechtsreferendar, Rechtsreferendarin, Auditor Gericht, trainee solicitor, avocate stagiaire, stage d’avocat, Anwaltspraktikum, juristisches Praktikum, élève avocat',
  },
  notary: {
    name: ['Notar', 'notary', 'notaire'],
    also: 'Notarin, Notare, Notaren, Urkundsperson, notaires, notary public, Notarstellvertreter',
    proves: 'notarisation legal notarial-work',
  },
  'notary-clerk': {
    name: ['Notariatsangestellter', 'notary clerk', 'clerc de notaire'],
    also: 'Notariatsangestellte, Notariatsangestellten, Notariatssekretär, Notariatssekretärin, Notariatsmitarbeiter, Notariatssachbearbeiter, Notariatsassistent, Notarfachangestellter, Notarfachangestellte, Notarfachangestellten, Notargehilfe, Sachbearbeiter Notariat, notary assistant, notarial clerk, employé(e) de notariat, secrétaire de notaire, collaborat{eur|rice} de notaire, assistant notarial',
    proves: 'notarial-work',
  },
  'land-registrar': {
    name: ['Grundbuchverwalter', 'land registrar', 'conservateur du registre foncier'],
    also: 'Grundbuchverwalterin, Grundbuchsachbearbeiter, Sachbearbeiter Grundbuch, Grundbuchführer, conservatrice du registre foncier',
    proves: 'land-register',
  },
  judge: {
    name: ['Richter', 'judge', 'juge'],
    also: 'Gerichtspräsident, Bezirksrichter, Oberrichter, Amtsrichter, Landrichter, Einzelrichter, judges, magistrat du siège, présidente du tribunal, président du tribunal, Ersatzrichter, Staatsrichter',
    guard: {
      aliases: ['Richter', 'judge', 'juge'],
      near: [
        'Gericht',
        'als',
        'Bezirksgericht',
        'Obergericht',
        'Amtsgericht',
        'Landgericht',
        'court',
        'district',
        'tribunal',
        'Staatsanwalt',
        'Gerichtsschreiber',
      ],
    },
    proves: 'jurist',
  },
  'court-clerk': {
    name: ['Gerichtsschreiber', 'court clerk', 'greffier'],
    also: 'Gerichtssekretär, Gerichtssekretärin, juristischer Sekretär, law clerk, greffière, greffiers, Gerichtsschreiberin, greffier-juriste',
    proves: 'court-proceedings courts',
  },
  'judicial-officer': {
    name: ['Rechtspfleger', 'German judicial officer', 'Rechtspfleger (Allemagne)'],
    also: 'Diplom-Rechtspfleger, Dipl.-Rechtspfleger',
    proves: 'courts',
  },
  'justice-clerk': {
    name: ['Justizfachangestellter', 'court administrative clerk', 'secrétaire de greffe'],
    also: 'Justizfachangestellte, Justizfachangestellten, Justizfachwirt, Kanzleimitarbeiter Gericht, Justizsekretär, Gerichtskanzlei, collaborat{eur|rice} de greffe, court administrator',
    proves: 'courts',
  },
  bailiff: {
    name: ['Betreibungsbeamter', 'bailiff', 'huissier'],
    also: 'Gerichtsvollzieher, Betreibungsbeamtin, Sachbearbeiter Betreibungsamt, Betreibungsweibel, Pfändungsbeamter, Pfändungsbeamtin, huissier de justice, commissaire de justice, préposé(e) aux poursuites, Mitarbeiter Betreibungsamt, debt enforcement officer',
    proves: 'debt-enforcement-office',
  },
  'public-prosecutor': {
    name: ['Staatsanwalt', 'public prosecutor', 'procureur'],
    also: 'Staatsanwältin, Staatsanwälte(n), procureure, Bundesanwalt, Untersuchungsrichter, prosecutor, juge d’instruction, Jugendanwalt, Jugendanwältin, ministère public procureur',
    proves: 'jurist public-prosecution criminal-law',
  },
  'legal-secretary': {
    name: ['Rechtsanwaltssekretär', 'legal secretary', 'secrétaire juridique'],
    also: 'Rechtsanwaltssekretärin, Anwaltssekretär, Anwaltssekretärin, Anwaltssekretariat, Anwaltsassistent, Legal Secretary, Rechtssekretär, Rechtssekretärin, secrétaire d’avocat, secrétaire en étude d’avocats, secrétaire d’étude d’avocats, assistant d’avocat, Kanzleisekretär, Kanzleisekretärin',
    proves: 'secretarial-work legal',
  },
  paralegal: {
    name: ['Paralegal', 'paralegal', 'assistant juridique'],
    also: 'Legal Assistant, legal assistant, Rechtsanwaltsfachangestellter, Rechtsanwaltsfachangestellte, Rechtsanwaltsfachangestellten, Rechtsanwalts- und Notarfachangestellter, Rechtsanwalts- und Notarfachangestellte, Rechtsfachwirt, Rechtsassistent, Juristischer Assistent, juristische Assistentin, assistants juridiques, parajuriste, paralegals, Rechtsagent, Anwaltsgehilfe, Anwaltsgehilfin, Rechtsanwaltsgehilfe, Rechtsanwaltsgehilfin',
    proves: 'legal',
  },
  'data-protection-officer': {
    name: ['Datenschutzbeauftragter', 'data protection officer', 'délégué à la protection des données'],
    also: 'Datenschutzbeauftragte, Datenschutzbeauftragten, Datenschutzberater, Datenschutzverantwortlicher, Datenschutzkoordinator, betrieblicher Datenschutzbeauftragter, DPO, déléguée à la protection des données, délégué protection des données, conseill{er|ère} à la protection des données, Privacy Officer, privacy manager',
    proves: 'data-protection',
    guard: { aliases: ['DPO'], near: ['Datenschutz', 'data', 'protection', 'GDPR', 'DSGVO', 'RGPD', 'privacy'] },
  },
  'patent-attorney': {
    name: ['Patentanwalt', 'patent attorney', 'conseil en brevets'],
    also: 'Patentanwältin, Patentanwälte, Patentingenieur, European Patent Attorney, mandataire en brevets, conseil en propriété industrielle, ingénieur brevets',
    proves: 'patent-law',
  },
  'patent-paralegal': {
    name: ['Patentanwaltsfachangestellter', 'patent paralegal', 'assistant en propriété industrielle'],
    also: 'Patentanwaltsfachangestellte, Patentsachbearbeiter, Patentadministrator, Markensachbearbeiter, trademark paralegal, Formalsachbearbeiter',
    proves: 'patent-law paralegal',
  },
  'contract-manager': {
    name: ['Vertragsmanager', 'contract manager', 'gestionnaire de contrats'],
    also: 'Contract Manager, Contract-Manager, Vertragsspezialist, contract administrator, contract specialist, responsable des contrats, Vertragsjurist',
    proves: 'contract-management',
  },
  mediator: {
    name: ['Mediator', 'mediator', 'médiateur'],
    also: 'Mediatoren, Wirtschaftsmediator, Familienmediator, médiateurs, Mediator SDM, Mediator SAV',
    guard: {
      aliases: ['Mediator', 'mediator'],
      near: ['zertifizierter', 'als', 'Familien', 'certified', 'dipl', 'Coach', 'SDM', 'SAV', 'Supervisor'],
    },
  },
  friedensrichter: {
    name: ['Friedensrichter', 'justice of the peace', 'juge de paix'],
    also: 'Friedensrichterin, Schlichtungsbehörde Mitglied, Vermittler Schlichtung, assesseur juge de paix',
  },
  'professional-guardian': {
    name: ['Berufsbeistand', 'professional guardian', 'curateur professionnel'],
    also: 'Berufsbeiständin, Berufsbeistandschaft, Berufsbetreuer, Mandatsträger KESB, curatrice professionnelle, curateurs professionnels, gesetzlicher Betreuer, gesetzliche Betreuung, Berufsbeistände, Beistandschaften führen, Führung von Beistandschaften, Mandatsführung im Kindes- und Erwachsenenschutz, professional guardianship, gestion de curatelles, mandataire judiciaire à la protection des majeurs, guardianship casework, curatelles, Beistandschaft, Beistandschaften, Beistandschaften geführt, Führen von Beistandschaften, Führung von {Mandaten im Kindes- und Erwachsenenschutz|Erwachsenenschutzmandaten|Kindesschutzmandaten|KESB-Mandaten}, Mandatsführung, Mandatsführung im {Kindes- und Erwachsenenschutz|Erwachsenenschutz|Kindesschutz}, Mandatsführung im Kindesschutz und Erwachsenenschutz, gesetzliche Mandate, KESB-Mandate, Erwachsenenschutzmandate, Vormundschaften, Vormundschaft, rechtliche Betreuungen, gesetzliche Betreuungen, guardianship, guardianships, deputyship, deputyships, court-appointed deputy, curatelle, mandats de curatelle, mandats de protection, tutelle, tutelles, mesures de protection de l’adulte',
    proves: 'child-adult-protection',
  },
  'bankruptcy-official': {
    name: ['Konkursbeamter', 'bankruptcy official', 'préposé aux faillites'],
    also: 'Sachbearbeiter Konkurs, Konkurssachbearbeiter, Insolvenzverwalter, Insolvenzsachbearbeiter, insolvency administrator, liquidateur, administrateur judiciaire, mandataire judiciaire',
    proves: 'insolvency-law',
  },
})

/** What people do in legal work. */
export const lawActivities = define('activity', {
  'legal-advice': {
    name: ['Rechtsberatung', 'legal advice', 'conseil juridique'],
    also: 'juristische Beratung, rechtliche Beratung, Beratung in Rechtsfragen, Rechtsauskünfte, Rechtsauskunft, legal consulting, providing legal advice, legal counselling, conseils juridiques, renseignements juridiques',
    proves: 'legal',
  },
  'contract-drafting': {
    name: ['Vertragsgestaltung', 'contract drafting', 'rédaction de contrats'],
    also: 'Verträge erstellt, Arbeitsverträge erstellt, Vertragserstellung, Vertragsredaktion, Ausarbeitung von Verträgen, Verträge ausarbeiten, Aufsetzen von Verträgen, Erstellung von Verträgen, Ausarbeiten von Verträgen, drafting contracts, drafting of contracts, drafting agreements, rédaction des contrats, élaboration de contrats, rédaction contractuelle',
  },
  'contract-review': {
    name: ['Vertragsprüfung', 'contract review', 'examen de contrats'],
    also: 'Prüfung von Verträgen, Vertragsprüfungen, reviewing contracts, review of contracts, contract reviews, analyse de contrats, revue de contrats, relecture de contrats, vérification des contrats',
  },
  litigation: {
    name: ['Prozessführung', 'litigation', 'contentieux judiciaire'],
    also: 'gerichtliche Vertretung, Vertretung vor Gericht, Forensik Recht, Rechtsstreitigkeiten, Prozessvertretung, Litigation, court representation, representation in court, plaidoirie, plaidoiries, représentation en justice, représentation devant les tribunaux, dispute resolution, contentieux civil, contentieux commercial',
    proves: 'court-proceedings',
  },
  arbitration: {
    name: ['Schiedsgerichtsbarkeit', 'arbitration', 'arbitrage juridique'],
    also: 'Schiedsverfahren, international arbitration, arbitration proceedings, arbitrage international, Schiedsgericht',
  },
  'legal-research': {
    name: ['Juristische Recherche', 'legal research', 'recherche juridique'],
    also: 'Rechtsabklärungen, rechtliche Abklärungen, juristische Abklärungen, juristische Recherchen, recherches juridiques, Rechtsrecherche, Swisslex-Recherche, Rechtsrecherchen',
    proves: 'legal',
  },
  'legal-opinions': {
    name: ['Rechtsgutachten', 'legal opinions', 'avis de droit'],
    also: 'juristische Gutachten, legal opinion, legal memoranda, avis juridique, avis juridiques, juristische Stellungnahmen, rechtliche Stellungnahmen, notes juridiques',
    proves: 'legal',
  },
  'legal-writing': {
    name: ['Rechtsschriften', 'legal briefs', 'écritures judiciaires'],
    also: 'Verfassen von Rechtsschriften, Redaktion von Rechtsschriften, Klageschriften, Schriftsätze, Schriftsätzen, drafting legal briefs, drafting pleadings, rédaction d’actes judiciaires, rédaction de mémoires, mémoires juridiques, rédaction d’actes juridiques',
    proves: 'legal',
  },
  'judgment-drafting': {
    name: ['Urteilsredaktion', 'drafting of judgments', 'rédaction de jugements'],
    also: 'Redaktion von Urteilen, Verfassen von Urteilen, Urteilsbegründungen, Urteilsentwürfe(n), drafting judgments, rédaction d’arrêts, rédaction de projets de jugements',
    proves: 'court-proceedings',
  },
  legislation: {
    name: ['Rechtsetzung', 'legislative drafting', 'législation'],
    also: 'Gesetzgebung, Gesetzgebungsprojekte(n), Rechtssetzung, Erlassentwürfe, Rechtsetzungsprojekte(n), Gesetzesrevision(en), Gesetzesredaktion, lawmaking, drafting legislation, élaboration de lois, projets législatifs, processus législatif, rédaction législative, travaux législatifs',
  },
  'appeals-processing': {
    name: ['Beschwerdeverfahren', 'appeal proceedings', 'procédures de recours'],
    also: 'Rekursverfahren, Einspracheverfahren, Behandlung von Einsprachen, Rechtsmittelverfahren, Beschwerdeentscheide, Einspracheentscheide(n), Widerspruchsverfahren, appeals procedures, instruction des recours, traitement des oppositions, décisions sur opposition',
  },
  rulings: {
    name: ['Erlass von Verfügungen', 'issuing of rulings', 'rédaction de décisions administratives'],
    also: 'Verfügungen erlassen, Verfassen von Verfügungen, Verfügungen verfassen, Redaktion von Verfügungen, Bescheiderstellung, Erstellung von Bescheiden, rédaction de décisions, décisions administratives, administrative decisions',
  },
  'court-proceedings': {
    name: ['Gerichtsverfahren', 'court proceedings', 'procédures judiciaires'],
    also: 'Verfahrensleitung Gericht, Gerichtsprotokoll(e), Prozessinstruktion, gerichtliche Verfahren, procédure judiciaire',
  },
  notarisation: {
    name: ['Öffentliche Beurkundung', 'notarisation', 'instrumentation d’actes authentiques'],
    also: 'Beurkundung(en), öffentlichen Beurkundung, Beglaubigung(en), notarielle Beurkundung, notarization, actes authentiques, actes notariés, notarial deeds, légalisation de signatures',
  },
  'notarial-work': {
    name: ['Notariatswesen', 'notarial practice', 'pratique notariale'],
    also: 'Notariat, Notariate, Notariatsbüro, Notariatskanzlei, Urkundenentwürfe, Ausfertigung von Urkunden, étude de notaire(s), étude notariale, notariat',
    proves: 'legal',
  },
  'land-register': {
    name: ['Grundbuchwesen', 'land register', 'registre foncier'],
    also: 'Grundbuch, Grundbuchamt, Grundbuchamtes, Grundbuchanmeldung(en), Grundbuchverkehr, land registry, inscriptions au registre foncier, cadastre foncier',
  },
  'commercial-register': {
    name: ['Handelsregisterwesen', 'commercial register', 'registre du commerce'],
    also: 'Handelsregister, Handelsregisteramt, Handelsregistereintrag, Handelsregisteranmeldung(en), Handelsregistereintragungen, company registrations, inscriptions au registre du commerce',
  },
  'company-formation': {
    name: ['Gesellschaftsgründungen', 'company formation', 'création de sociétés'],
    also: 'Firmengründungen, Gesellschaftsgründung, Gründung von Gesellschaften, Firmengründung, Unternehmensgründungen Recht, company incorporation, incorporation of companies, constitution de sociétés',
  },
  'corporate-secretary-work': {
    name: ['Corporate Secretary', 'corporate secretarial work', 'secrétariat général de société'],
    also: 'Company Secretary, Generalsekretariat, VR-Sekretariat, Verwaltungsratssekretariat, corporate housekeeping, secrétariat du conseil d’administration, Sekretariat des Verwaltungsrats',
  },
  'estate-settlement': {
    name: ['Nachlassabwicklung', 'estate settlement', 'liquidation de successions'],
    also: 'Erbteilung(en), Nachlasswesen, Willensvollstreckung, Nachlassverwaltung, Erbschaftswesen, Erbschaftsamt, estate administration, probate, règlement des successions, partage successoral, exécution testamentaire',
  },
  'deadline-monitoring': {
    name: ['Fristenkontrolle', 'deadline monitoring', 'contrôle des délais'],
    also: 'Fristen überwacht, Fristen kontrolliert, Fristen geführt, diarised deadlines, gestion des délais, Fristenüberwachung, Fristenmanagement, Fristenverwaltung, Überwachung von Fristen, Überwachung der Fristen, docketing, monitoring deadlines, suivi des délais, gestion des délais légaux',
  },
  'legal-dictation': {
    name: ['Schreiben nach Diktat', 'dictation typing', 'dactylographie sous dictée'],
    also: 'Phonodiktat, Phonotypie, Audiotypist, audio typing, Diktate, Diktat, Schreiben nach Phonodiktat, Phonotypist, frappe de dictées, retranscription de dictées',
  },
  'trademark-management': {
    name: ['Markenrecht', 'trademark law', 'droit des marques'],
    also: 'Markenanmeldung(en), Markenverwaltung, Markenschutz, trademark registrations, trademark management, dépôt de marques, protection des marques',
    proves: 'intellectual-property',
  },
  'data-protection-impact': {
    name: [
      'Datenschutz-Folgenabschätzung',
      'data protection impact assessment',
      'analyse d’impact relative à la protection des données',
    ],
    also: 'Datenschutzfolgenabschätzung, DPIA, DSFA, AIPD',
    proves: 'data-protection',
  },
  'records-of-processing': {
    name: [
      'Verzeichnis der Verarbeitungstätigkeiten',
      'records of processing activities',
      'registre des activités de traitement',
    ],
    also: 'Verarbeitungsverzeichnis, Bearbeitungsverzeichnis, Verzeichnis der Bearbeitungstätigkeiten, registre des traitements',
    proves: 'data-protection',
  },
  'debt-enforcement-office': {
    name: ['Betreibungs- und Konkurswesen', 'debt enforcement and bankruptcy', 'poursuites et faillites (office)'],
    also: 'Vollstreckungssachen, Betreibungsamt, Konkursamt, Betreibungs- und Konkursamt, Zwangsvollstreckung, Pfändungen, office des poursuites, office des faillites, Pfändungsvollzug, saisies immobilières, debt enforcement',
  },
})

/** Fields of law. */
export const lawFields = define('domain', {
  'contract-law': {
    name: ['Vertragsrecht', 'contract law', 'droit des contrats'],
    also: 'Vertragsrechts, droit contractuel, Schuldrecht, law of obligations, IT-Vertragsrecht',
    proves: 'legal',
  },
  'code-of-obligations': {
    name: ['Obligationenrecht', 'Swiss Code of Obligations', 'droit des obligations'],
    also: 'Obligationenrechts, Code des obligations',
    proves: 'legal',
  },
  'administrative-law': {
    name: ['Verwaltungsrecht', 'administrative law', 'droit administratif'],
    also: 'Verwaltungsrechts, Verwaltungsverfahren, Verwaltungsverfahrensrecht, administrative procedure, procédure administrative',
    proves: 'legal',
  },
  'public-law': {
    name: ['Öffentliches Recht', 'public law', 'droit public'],
    also: 'öffentlichen Recht, öffentlichen Rechts, Staatsrecht, constitutional law, droit constitutionnel',
    proves: 'legal',
  },
  'private-law': {
    name: ['Privatrecht', 'private law', 'droit privé'],
    also: 'Zivilrecht, Zivilrechts, Privatrechts, civil law, droit civil, ZGB, BGB, Bürgerliches Recht',
    proves: 'legal',
  },
  'labour-law': {
    name: ['Arbeitsrecht', 'employment law', 'droit du travail'],
    also: 'Arbeitsrechts, labour law, labor law, arbeitsrechtlich*, arbeitsrechtliche {Fragen|Kenntnisse|Beratung|Fragestellungen}, Kenntnisse im Arbeitsrecht, droit social',
    proves: 'legal',
  },
  'tenancy-law': {
    name: ['Mietrecht', 'tenancy law', 'droit du bail'],
    also: 'Mietrechts, landlord and tenant law, bail à loyer, Wohnungseigentumsrecht',
    proves: 'legal',
  },
  'corporate-law': {
    name: ['Gesellschaftsrecht', 'corporate law', 'droit des sociétés'],
    also: 'Gesellschaftsrechts, Aktienrecht, Unternehmensrecht, company law, GmbH-Recht',
    proves: 'legal',
  },
  'commercial-law': {
    name: ['Wirtschaftsrecht', 'business law', 'droit économique'],
    also: 'Handelsrecht, Handelsrechts, Wirtschaftsrechts, commercial law, droit commercial, droit des affaires',
    proves: 'legal',
  },
  'competition-law': {
    name: ['Wettbewerbsrecht', 'competition law', 'droit de la concurrence'],
    also: 'Kartellrecht, Wettbewerbsrechts, antitrust law, antitrust, droit des cartels, UWG',
    proves: 'legal',
  },
  'criminal-law': {
    name: ['Strafrecht', 'criminal law', 'droit pénal'],
    also: 'Strafrechts, Strafprozessrecht, Strafverfahren, criminal procedure, criminal proceedings, procédure pénale, Wirtschaftsstrafrecht',
    proves: 'legal',
  },
  'family-law': {
    name: ['Familienrecht', 'family law', 'droit de la famille'],
    also: 'Familienrechts, Scheidungsrecht, Eherecht',
    proves: 'legal',
  },
  'child-adult-protection-law': {
    name: [
      'Kindes- und Erwachsenenschutzrecht',
      'child and adult protection law',
      'droit de la protection de l’enfant et de l’adulte',
    ],
    also: 'Erwachsenenschutzrecht, Betreuungsrecht',
    proves: 'legal',
  },
  'inheritance-law': {
    name: ['Erbrecht', 'inheritance law', 'droit des successions'],
    also: 'Erbrechts, succession law, droit successoral',
    proves: 'legal',
  },
  'tax-law': {
    name: ['Steuerrecht', 'tax law', 'droit fiscal'],
    also: 'Steuerrechts, Abgaberecht, Abgabenrecht, steuerrechtlich*',
    proves: 'legal taxation',
  },
  'building-law': {
    name: ['Baurecht', 'building law', 'droit de la construction'],
    also: 'Baurechts, Bau- und Planungsrecht, Bauvertragsrecht, Planungsrecht, construction law',
    proves: 'legal',
  },
  'environmental-law': {
    name: ['Umweltrecht', 'environmental law', 'droit de l’environnement'],
    also: 'Umweltrechts',
    proves: 'legal',
  },
  'migration-law': {
    name: ['Migrationsrecht', 'migration law', 'droit des migrations'],
    also: 'Ausländerrecht, Asylrecht, Aufenthaltsrecht, immigration law, asylum law, droit des étrangers, droit d’asile, Asyl- und Ausländerrecht',
    proves: 'legal',
  },
  'intellectual-property': {
    name: ['Immaterialgüterrecht', 'intellectual property', 'propriété intellectuelle'],
    also: 'geistiges Eigentum, gewerblicher Rechtsschutz, IP-Recht, intellectual property law, IP law, Immaterialgüterrechts, Urheberrecht, copyright law, droit d’auteur',
    proves: 'legal',
  },
  'patent-law': {
    name: ['Patentrecht', 'patent law', 'droit des brevets'],
    also: 'Patentwesen, Patentanmeldung(en), patent applications, demandes de brevet',
    proves: 'intellectual-property',
  },
  'liability-law': {
    name: ['Haftpflichtrecht', 'liability law', 'droit de la responsabilité civile'],
    also: 'Haftungsrecht, tort law, Schadenersatzrecht',
    proves: 'legal',
  },
  'insurance-law': {
    name: ['Versicherungsrecht', 'insurance law', 'droit des assurances'],
    also: 'Versicherungsvertragsrecht, Versicherungsrechts, VVG Versicherungsvertragsgesetz',
    proves: 'legal',
  },
  'social-insurance-law': {
    name: ['Sozialversicherungsrecht', 'social insurance law', 'droit des assurances sociales'],
    also: 'Sozialversicherungsrechts, Sozialrecht, social security law, droit de la sécurité sociale, SGB II, SGB III, SGB XII, ATSG',
    proves: 'social-insurance legal',
  },
  'banking-law': {
    name: ['Bankenrecht', 'banking law', 'droit bancaire'],
    also: 'Bankrecht, Bank- und Finanzmarktrecht, Bank- und Kapitalmarktrecht',
    proves: 'legal',
  },
  'insolvency-law': {
    name: ['Insolvenzrecht', 'insolvency law', 'droit de la faillite'],
    also: 'Konkursrecht, Insolvenzverfahren, Konkursverfahren, bankruptcy law, insolvency proceedings, SchKG-Recht, droit des faillites',
    proves: 'legal',
  },
  'it-law': {
    name: ['IT-Recht', 'IT law', 'droit informatique'],
    also: 'Informatikrecht, Technologierecht, technology law, droit du numérique, droit des technologies',
    proves: 'legal',
  },
  'european-law': {
    name: ['Europarecht', 'European law', 'droit européen'],
    also: 'EU-Recht, EU law, droit de l’Union européenne, Unionsrecht',
    proves: 'legal',
  },
  'law-firm': {
    name: ['Anwaltskanzlei', 'law firm', 'étude d’avocats'],
    also: 'Anwaltskanzleien, Rechtsanwaltskanzlei, Advokatur, Advokaturbüro, Anwaltsbüro, Wirtschaftskanzlei, law firms, solicitors’ firm, études d’avocats, cabinet d’avocats, étude d’avocat, cabinets d’avocats',
    proves: 'legal',
  },
  courts: {
    name: ['Gericht', 'courts', 'tribunal'],
    also: 'Gerichte, Gerichten, Gerichtsbarkeit, Bezirksgericht, Obergericht, Kantonsgericht, Bundesgericht, Bundesverwaltungsgericht, Verwaltungsgericht, Amtsgericht, Landgericht, Oberlandesgericht, tribunaux, Tribunal fédéral, Tribunal cantonal, tribunal d’arrondissement, district court, court of appeal, high court',
    proves: 'justice',
    guard: {
      aliases: ['Gericht', 'Gerichte', 'Gerichten'],
      near: ['Staatsanwaltschaft', 'Behörden', 'Justiz', 'am', 'Vertretung', 'Anwaltskanzlei', 'Verwaltung'],
    },
  },
  'criminal-court': {
    name: ['Strafgericht', 'criminal court', 'tribunal pénal'],
    also: 'Strafgerichte, Strafgerichts, Bundesstrafgericht, Kriminalgericht, Tribunal pénal fédéral, tribunaux pénaux, cour pénale, cour d’assises, tribunal correctionnel, criminal courts, Crown Court',
    proves: 'courts',
  },
  'public-prosecution': {
    name: ['Staatsanwaltschaft', 'public prosecutor’s office', 'ministère public'],
    also: 'Staatsanwaltschaften, Bundesanwaltschaft, Jugendanwaltschaft, parquet du procureur, Strafverfolgung, Strafverfolgungsbehörde(n), criminal prosecution, poursuite pénale',
    proves: 'justice',
  },
  'youth-protection-authority-law': {
    name: ['Schlichtungsbehörde', 'conciliation authority', 'autorité de conciliation'],
    also: 'Schlichtungsverfahren, Friedensrichteramt, Mietschlichtung, conciliation proceedings, procédure de conciliation, justice de paix',
  },
})

/** Bar exams and diplomas of law. */
export const lawCertificates = define('certificate', {
  'bar-exam': {
    name: ['Anwaltspatent', 'bar admission', 'brevet d’avocat'],
    also: 'Anwaltspatents, Anwaltsprüfung, Anwaltsexamen, Anwaltszulassung, Rechtsanwaltsprüfung, Rechtsanwaltszulassung, Zulassung als Rechtsanwalt, Zulassung als Rechtsanwältin, Zulassung zur Rechtsanwaltschaft, bar exam, bar examination, admitted to the bar, admission to the bar, titulaire du brevet d’avocat, barreau, inscription au barreau, certificat d’aptitude à la profession d’avocat, Fürsprecherpatent',
    proves: 'law-degree',
    guard: {
      aliases: ['barreau'],
      near: ['avocat', 'avocate', 'inscrit', 'inscrite', 'admis', 'admise', 'inscription', 'droit', 'examen'],
    },
  },
  'notary-licence': {
    name: ['Notariatspatent', 'notary’s licence', 'brevet de notaire'],
    also: 'Notariatsprüfung, Notarpatent, bernisches Notariatspatent, diplôme de notaire, Notarzulassung',
  },
  'legal-state-exams': {
    name: [
      'Zweites juristisches Staatsexamen',
      'second German state examination in law',
      'second examen d’État en droit (Allemagne)',
    ],
    also: 'zweite juristische Staatsprüfung, 2. juristisches Staatsexamen, zwei juristische Staatsexamina, beide juristische Staatsexamina, beide juristischen Staatsexamina, Assessor iuris, Assessorexamen, Ass. iur., Befähigung zum Richteramt',
    proves: 'law-degree state-examination',
  },
  'first-legal-state-exam': {
    name: [
      'Erstes juristisches Staatsexamen',
      'first German state examination in law',
      'premier examen d’État en droit (Allemagne)',
    ],
    also: 'erste juristische Staatsprüfung, 1. juristisches Staatsexamen, erste juristische Prüfung, Dipl.-Jur.',
    proves: 'law-degree state-examination',
  },
  'data-protection-certificate': {
    name: ['Datenschutz-Zertifikat', 'data protection certificate', 'certificat en protection des données'],
    also: 'zertifizierter Datenschutzbeauftragter, TÜV Datenschutzbeauftragter, CAS Datenschutz, CIPM, certified data protection officer, DPO certifié',
    proves: 'data-protection',
  },
})
