import { define } from './define.ts'

/** What people do in offices, at reception, in public administration, and in human resources. */
export const officeActivities = define('activity', {
  'office-administration': {
    name: ['Büroadministration', 'office administration', 'administration de bureau'],
    also: 'administrative {Aufgaben|Arbeiten|Tätigkeiten|Unterstützung|Belange}, allgemeine {Büroarbeiten|Administration|Büroadministration|Bürotätigkeiten}, Büroarbeiten, Bürotätigkeiten, Büroorganisation, Sekretariats- und Büroarbeiten, Administrationsarbeiten, Administrationsaufgaben, Bürotätigkeit, clerical work, clerical duties, administrative {tasks|duties|work|support|assistance}, office work, office duties, travaux administratifs, tâches administratives, travaux de bureau, soutien administratif, gestion administrative, appui administratif, kaufmännische {Tätigkeiten|Arbeiten|Aufgaben}, Sachbearbeitung',
  },
  'secretarial-work': {
    name: ['Sekretariat', 'secretarial work', 'secrétariat'],
    also: 'Sekretariatsarbeiten, Sekretariatsaufgaben, Sekretariatsführung, Führung des Sekretariats, Führung eines Sekretariats, secretarial duties, secretarial tasks, secretarial support, travaux de secrétariat, tâches de secrétariat, gestion du secrétariat, tenue du secrétariat',
    proves: 'office-administration',
  },
  correspondence: {
    name: ['Korrespondenz', 'business correspondence', 'correspondance'],
    also: 'Geschäftskorrespondenz, Korrespondenzen, Schriftverkehr, Schriftwechsel, Erledigung der Korrespondenz, Führen der Korrespondenz, Abfassen von Briefen, correspondence, handling correspondence, written correspondence, correspondance commerciale, rédaction de courriers, rédaction de correspondance, gestion de la correspondance, rédaction du courrier, courrier commercial',
  },
  'minute-taking': {
    name: ['Protokollführung', 'minute-taking', 'rédaction de procès-verbaux'],
    also: 'Protokollieren, Protokollierung, Sitzungsprotokolle(n), Sitzungsprotokoll, Protokolle schreiben, Verfassen von Protokollen, Führen des Protokolls, Führung von Protokollen, Protokolle verfassen, taking minutes, minute taking, drafting minutes, writing minutes, meeting minutes, prise de procès-verbaux, procès-verbaux, prise de PV, rédaction de PV, rédaction des procès-verbaux, rédaction de comptes rendus, tenue du procès-verbal, comptes rendus de séance, taking minutes, Protokolle der {Sitzungen|Geschäftsleitung}, Protokolle von Sitzungen, Sitzungsprotokolle(n)',
  },
  'diary-management': {
    name: ['Terminkoordination', 'diary management', 'gestion d’agenda'],
    also: 'Kalender für, Terminverwaltung, Terminmanagement, Terminvereinbarung(en), Terminorganisation, Agendaführung, Agendaverwaltung, Kalendermanagement, Kalenderführung, Führung der Agenda, calendar management, appointment scheduling, scheduling appointments, managing diaries, gestion d’agendas, gestion des agendas, gestion de l’agenda, gestion des rendez-vous, prise de rendez-vous, tenue de l’agenda, tenue des agendas, fixation des rendez-vous, Terminvergabe, appointment booking, prise de rendez-vous, Terminvereinbarung(en), Terminvergaben, Termine vergeben, Termine vereinbaren, Terminkoordination mit Patienten, Terminkoordination mit Kunden, Vereinbarung von Terminen, Vergabe von Terminen, Patiententermine, Terminbuchung(en), Kundentermine, Sprechstundenkoordination, Sprechstundenplanung, Sprechstundenorganisation, Agendaführung in der Praxis, Patientenaufgebote, Aufgebote von Patienten, Aufgebot der Patienten, booking appointments, appointment scheduling, scheduling appointments, making appointments, appointment bookings, gestion des rendez-vous des patients, fixer des rendez-vous, fixation de rendez-vous, planification des rendez-vous, prise des rendez-vous, convocation des patients',
  },
  'travel-booking': {
    name: ['Reiseorganisation', 'travel arrangements', 'organisation de voyages d’affaires'],
    also: 'Reiseplanung, Organisation von {Reisen|Geschäftsreisen|Dienstreisen}, Buchung von {Reisen|Geschäftsreisen}, Geschäftsreisen organisieren, Travel-Management, travel management, travel booking, booking travel, organising travel, organisation des déplacements, organisation de déplacements, réservation de voyages, organisation des voyages, gestion des déplacements',
  },
  'meeting-organisation': {
    name: ['Sitzungsorganisation', 'meeting organisation', 'organisation de séances'],
    also: 'Organisation von {Sitzungen|Meetings|Besprechungen}, Sitzungsvorbereitung, Sitzungsmanagement, Vor- und Nachbereitung von Sitzungen, Vorbereitung von Sitzungen, Sitzungsplanung, organising meetings, organizing meetings, meeting preparation, meeting management, organisation de réunions, organisation des réunions, organisation des séances, préparation de séances, préparation des séances, préparation des réunions',
  },
  'reception-work': {
    name: ['Empfang', 'reception work', 'accueil et réception'],
    also: 'Empfangsdienst, Empfangstätigkeit, Empfangstätigkeiten, Empfangsbetreuung, Réception, Rezeption, Betreuung des Empfangs, Besucherempfang, Gästeempfang, Empfang von {Besuchern|Kunden|Gästen|Patienten}, reception desk, front desk, reception duties, welcoming visitors, greeting visitors, accueil des {visiteurs|clients|usagers}, tenue de la réception, service de réception, accueil physique, réception des visiteurs, Empfang von {Klienten|Klientinnen|Mandanten|Mandantinnen|Besuchenden}, {Klientenempfang|Mandantenempfang}, greeting clients, welcoming clients',
    guard: {
      aliases: ['Empfang', 'Réception', 'Rezeption'],
      near: [
        'Telefon',
        'Telefonzentrale',
        'Sekretariat',
        'Mitarbeit',
        'am',
        'Kunden',
        'Administration',
        'Besucher',
        'téléphone',
        'Hotel',
        'Arbeit',
        'Postdienst',
        'Gästebetreuung',
        'Büro',
        'accueil',
      ],
    },
  },
  'telephone-service': {
    name: ['Telefondienst', 'telephone service', 'accueil téléphonique'],
    also: 'Telefonzentrale, Telefonbedienung, Bedienung der Telefonzentrale, Bedienung des Telefons, Telefonate entgegennehmen, Entgegennahme von {Anrufen|Telefonaten}, Telefonvermittlung, Telefonbetreuung, switchboard, answering calls, answering the phone, telephone reception, call answering, central téléphonique, standard téléphonique, gestion des appels, réponse téléphonique, réception des appels, permanence téléphonique, Telefonische Auskünfte, telephone enquiries, renseignements téléphoniques, telefonische Auskunft, telefonischen Auskünften, telefonische und schriftliche Auskünfte, telefonische Beratung, Auskünfte am Telefon, Auskunft am Telefon, Beantwortung telefonischer Anfragen, telefonische Anfragen, Telefonauskünfte, Telefonauskunft, Telefonberatung, answering telephone enquiries, telephone queries, handling calls, renseignements par téléphone, renseignement téléphonique, renseigner par téléphone, réponse aux appels, accueil physique et téléphonique, guichet et renseignements par téléphone, Telefon',
    guard: {
      aliases: ['Telefon'],
      near: [
        'Empfang',
        'Terminplanung',
        'Terminvergabe',
        'Terminkoordination',
        'Termine',
        'Korrespondenz',
        'Schalter',
        'Administration',
        'Agenda',
        'Patientenaufgebote',
        'Patientenempfang',
        'Rezepte',
        'Post',
        'Büro',
        'Sekretariat',
        'Berichte',
        'Anmeldung',
      ],
    },
  },
  'mail-handling': {
    name: ['Postbearbeitung', 'mail handling', 'traitement du courrier'],
    also: 'Posteingang, Postausgang, Postverteilung, Postdienst intern, interne Post, Postbewirtschaftung, Posteingangsbearbeitung, Poststelle intern, mail processing, mailroom, mail distribution, incoming mail, gestion du courrier, tri du courrier, distribution du courrier, courrier entrant',
  },
  filing: {
    name: ['Ablage', 'filing', 'classement'],
    also: 'Aktenführung, Aktenverwaltung, Ablageorganisation, Dossierführung, Dossierverwaltung, Ablage und Archivierung, Aktenablage, filing of documents, document filing, file management, tenue des dossiers, classement et archivage, gestion des dossiers administratifs, classement de documents',
    guard: {
      aliases: ['Ablage', 'filing', 'classement'],
      near: [
        'Korrespondenz',
        'Archivierung',
        'Büro',
        'Administration',
        'archivage',
        'Akten',
        'correspondence',
        'administrative',
        'clerical',
        'Telefon',
        'archiving',
        'courrier',
        'documents',
        'scanning',
        'Post',
        'Dokumente',
      ],
    },
  },
  'data-entry': {
    name: ['Datenerfassung', 'data entry', 'saisie de données'],
    also: 'Datenerfassungen, Erfassung von Daten, Erfassen von Daten, Dateneingabe, Daten erfassen, entering data, data input, saisie des données, saisie informatique',
  },
  'order-processing': {
    name: ['Auftragsabwicklung', 'order processing', 'traitement des commandes'],
    also: 'Auftragsbearbeitung, Auftragserfassung, Bestellbearbeitung, Bearbeitung von {Aufträgen|Bestellungen}, Auftragsmanagement, Abwicklung von Aufträgen, Auftragsadministration, order handling, order management, order entry, processing orders, sales order processing, gestion des commandes, saisie des commandes, suivi des commandes, administration des commandes, order to cash',
  },
  'quotation-preparation': {
    name: ['Offertwesen', 'quotation preparation', 'établissement d’offres'],
    also: 'Offerterstellung, Offertstellung, Offertenerstellung, Offerten erstellen, Offerten, Erstellung von {Offerten|Angeboten}, Erstellen von {Offerten|Angeboten}, Angebotserstellung, Angebotswesen, Angebote erstellen, Angebotskalkulation, Offertwesens, preparing quotations, quotations, preparing quotes, preparation of {quotes|quotations|offers}, quoting, établissement des offres, établissement de devis, établissement des devis, rédaction d’offres, élaboration d’offres, élaboration de devis, rédaction de devis, élaboration des devis',
  },
  'office-supplies': {
    name: ['Büromaterialverwaltung', 'office supplies management', 'gestion du matériel de bureau'],
    also: 'Büromaterialbestellung(en), Bestellung von Büromaterial, Materialbestellung Büro, ordering office supplies, commande de matériel de bureau, gestion des fournitures, commandes de fournitures, gestion des fournitures de bureau',
  },
  'presentation-preparation': {
    name: ['Erstellung von Präsentationen', 'preparing presentations', 'élaboration de présentations'],
    also: 'Präsentationen erstellen, Erstellen von Präsentationen, Präsentationserstellung, Präsentationsunterlagen, preparation of presentations, création de présentations, préparation de présentations',
  },
  'management-assistance': {
    name: ['Direktionsassistenz', 'executive assistance', 'assistance de direction'],
    also: 'Assistenz der {Geschäftsleitung|Geschäftsführung|Direktion}, Geschäftsleitungsassistenz, GL-Assistenz, Vorstandsassistenz, Managementassistenz, Unterstützung der {Geschäftsleitung|Geschäftsführung} in administrativen Belangen, executive support, personal assistance to the CEO, assistanat de direction, assistanat',
    proves: 'office-administration',
  },
  'club-board-support': {
    name: ['Betreuung des Verwaltungsrats', 'board support', 'soutien au conseil d’administration'],
    also: 'Verwaltungsratsassistenz, Organisation der Generalversammlung, Generalversammlungen, annual general meetings, organisation de l’assemblée générale',
  },
  transcription: {
    name: ['Textverarbeitung', 'word processing', 'traitement de texte'],
    also: 'Schreibarbeiten, Berichte schreiben nach Vorlage, Transkription, Zehnfingersystem, 10-Finger-System, touch typing, dactylographie, transcription',
    guard: {
      aliases: ['transcription'],
      near: ['audio', 'typing', 'dactylographie', 'secretarial', 'rapports', 'secrétariat'],
    },
  },
  'event-organisation': {
    name: ['Eventorganisation', 'event organisation', 'organisation d’événements'],
    also: 'Organisation von {Events|Anlässen|Veranstaltungen|Firmenanlässen|Kundenanlässen}, Veranstaltungsorganisation, Eventmanagement, Event-Management, Veranstaltungsmanagement, Veranstaltungsplanung, Eventplanung, Events organisieren, Anlässe organisieren, event management, event planning, organising events, organizing events, event coordination, organisation de manifestations, organisation d’évènements, gestion d’événements, secteur événementiel, gestion événementielle, planification d’événements',
  },
  'trade-fairs': {
    name: ['Messeorganisation', 'trade fair organisation', 'organisation de foires et salons'],
    also: 'Messeauftritte(n), Messebau-Koordination, Messeplanung, Messeteilnahmen, Organisation von Messen, exhibition organisation, trade shows, organisation de salons, participation à des salons',
    proves: 'event-organisation trade-fair-attendance',
  },
  'congress-organisation': {
    name: ['Kongressorganisation', 'conference organisation', 'organisation de congrès'],
    also: 'Tagungsorganisation, Organisation von {Tagungen|Kongressen|Konferenzen}, Kongressmanagement, conference planning, organising conferences, organisation de conférences, organisation des congrès',
    proves: 'event-organisation',
  },
  'guest-management': {
    name: ['Teilnehmermanagement', 'attendee management', 'gestion des participants'],
    also: 'Gästemanagement, Einladungsmanagement, Anmeldewesen, gestion des inscriptions, registration management',
  },
  translating: {
    name: ['Übersetzung', 'translation', 'traduction'],
    also: 'Übersetzungen, Übersetzungsarbeiten, Übersetzen von Texten, Übersetzen, Fachübersetzungen, juristische Übersetzungen, technische Übersetzungen, translations, translating texts, translating documents, traductions, travaux de traduction, traduction de textes',
    guard: {
      aliases: ['translation', 'translations'],
      near: [
        'interpreting',
        'texts',
        'proofreading',
        'documents',
        'languages',
        'editing',
        'legal',
        'technical',
        'agency',
        'German',
        'French',
        'English',
        'correspondence',
      ],
    },
  },
  interpreting: {
    name: ['Dolmetschen', 'interpreting', 'interprétation'],
    also: 'Simultandolmetschen, Konsekutivdolmetschen, Verhandlungsdolmetschen, Gerichtsdolmetschen, simultaneous interpreting, consecutive interpreting, conference interpreting, interprétation simultanée, interprétation consécutive, interprétariat',
    guard: {
      aliases: ['interprétation', 'interpreting'],
      near: ['traduction', 'simultanée', 'translation', 'conference', 'langues', 'languages'],
    },
  },
  proofreading: {
    name: ['Lektorat', 'proofreading', 'relecture'],
    also: 'Korrektorat, Korrekturlesen, Korrekturlesung, Textkorrektur(en), Gegenlesen, copy-editing, copy editing, proof-reading, correction de textes, relecture et correction, relecture de textes',
  },
  'terminology-work': {
    name: ['Terminologiearbeit', 'terminology work', 'terminologie'],
    also: 'Terminologieverwaltung, terminology management, travail terminologique, gestion terminologique',
  },
  'post-editing': {
    name: ['Post-Editing', 'post-editing', 'post-édition'],
    also: 'Posteditieren, machine translation post-editing, MTPE, post-édition de traduction automatique',
  },
  'facility-services': {
    name: ['Infrastrukturelle Gebäudedienste', 'soft facility services', 'services généraux'],
    also: 'infrastrukturelles Gebäudemanagement, infrastrukturelles Facility Management, soft services, intendance et services généraux',
  },
  'citizen-services': {
    name: ['Bürgerdienste', 'citizen services', 'services aux citoyens'],
    also: 'Bürgerservice, Bürgerbüro, Bürgeramt, Einwohneramt, Einwohnerdienste, Einwohnerkontrolle, Einwohnermeldeamt, Einwohnermeldewesen, Meldewesen, residents’ registration, contrôle des habitants, office de la population, service de la population',
    proves: 'municipal-administration',
  },
  'civil-registry': {
    name: ['Zivilstandswesen', 'civil registry', 'état civil'],
    also: 'Zivilstandsamt, Zivilstandsamtes, Standesamt, Personenstandswesen, civil registration, registry office, office de l’état civil, service de l’état civil',
    proves: 'public-sector',
    guard: {
      aliases: ['état civil'],
      near: ['office', 'officier', 'service', 'registre', 'registres', 'commune', 'fonctionnaire'],
    },
  },
  'municipal-council-support': {
    name: ['Gemeindekanzlei', 'municipal chancellery', 'chancellerie communale'],
    also: 'Gemeinderatskanzlei, Staatskanzlei, Ratssekretariat, Stadtkanzlei, greffe municipal, chancellerie d’État, Parlamentsdienste, Gemeinderatsgeschäfte, Vorbereitung von Gemeinderatsgeschäften',
    proves: 'municipal-administration',
  },
  'permits-administration': {
    name: ['Bewilligungswesen', 'permit administration', 'gestion des autorisations'],
    also: 'Bewilligungsverfahren, Bearbeitung von Bewilligungen, Erteilung von Bewilligungen, Gewerbebewilligungen, Genehmigungsverfahren, licensing procedures, permit procedures, traitement des autorisations, procédures d’autorisation, délivrance d’autorisations',
  },
  'work-residence-permits': {
    name: ['Aufenthalts- und Arbeitsbewilligungen', 'work and residence permits', 'permis de séjour et de travail'],
    also: 'Arbeitsbewilligungen, Aufenthaltsbewilligungen, Arbeitsbewilligung beantragen, Einholen von Arbeitsbewilligungen, work permits, work permit applications, residence permits administration, gestion des permis de travail, permis de travail, demandes de permis',
  },
  'social-benefits-administration': {
    name: ['Leistungsgewährung', 'benefits administration', 'octroi de prestations sociales'],
    also: 'Leistungssachbearbeitung, Leistungsrecht SGB II, Grundsicherung, Ergänzungsleistungen, Zusatzleistungen, prestations complémentaires, housing benefit, Wohngeld, Elterngeld',
  },
  'consular-work': {
    name: ['Konsularwesen', 'consular services', 'services consulaires'],
    also: 'konsularische Dienstleistungen, Visaerteilung, Visawesen, consular affairs, affaires consulaires, Visumsanträge, visa applications, demandes de visa',
    proves: 'public-sector',
  },
  'parliamentary-affairs': {
    name: ['Parlamentarische Geschäfte', 'parliamentary business', 'affaires parlementaires'],
    also: 'parlamentarischer Geschäfte, parlamentarische Vorstösse, parlamentarischen Vorstössen, Beantwortung parlamentarischer Vorstösse, Regierungsratsbeschlüsse, interventions parlementaires, parliamentary questions, Bundesratsgeschäfte',
  },
  'public-consultation': {
    name: ['Vernehmlassungsverfahren', 'public consultation procedure', 'procédure de consultation'],
    also: 'Vernehmlassungen, Vernehmlassung, Ämterkonsultation(en), consultation des offices, consultations publiques',
  },
  'association-management': {
    name: ['Verbandsmanagement', 'association management', 'gestion d’association'],
    also: 'Vereinsmanagement, Führung der Geschäftsstelle, Geschäftsstellenleitung, Verbandsadministration, Vereinsverwaltung, Mitgliederverwaltung, Mitgliederadministration, membership administration, gestion des membres, gestion d’associations',
  },
  fundraising: {
    name: ['Fundraising', 'fundraising', 'recherche de fonds'],
    also: 'Spendenwesen, Mittelbeschaffung, Spendenakquise, Spenderbetreuung, Spendenverwaltung, Sponsoring-Akquise, Donor Relations, levée de fonds, collecte de fonds, récolte de fonds',
  },
})

/** What people do in human resources. */
export const hrActivities = define('activity', {
  'personnel-administration': {
    name: ['Personaladministration', 'HR administration', 'administration du personnel'],
    also: 'Personalverwaltung, Personalsachbearbeitung, HR-Administration, HR Administration, HR Operations, personnel administration, gestion administrative du personnel, administration RH, gestion administrative RH, Personaladministrationsarbeiten, Führung der Personaldossiers, Personaldossiers, Personalakten, personnel files, dossiers du personnel, gestion des dossiers du personnel, HR-Sachbearbeitung',
    proves: 'human-resources',
  },
  'employment-contracts': {
    name: ['Arbeitsverträge', 'employment contracts', 'contrats de travail'],
    also: 'Arbeitsverträgen, Erstellung von Arbeitsverträgen, Ausstellen von Arbeitsverträgen, Arbeitsverträge erstellen, drafting employment contracts, rédaction de contrats de travail, établissement des contrats de travail, rédaction des contrats de travail, Anstellungsverträge(n), Anstellungsvertrag, Arbeitsvertrag, Arbeitsvertrags, Vertragswesen HR, employment contract, contracts of employment, contrat de travail, contrats d’engagement',
    proves: 'personnel-administration',
  },
  'reference-letters': {
    name: ['Arbeitszeugnisse', 'employment references', 'certificats de travail'],
    also: 'Verträge und Zeugnisse, Arbeitszeugnissen, Zeugniserstellung, Zeugniswesen, Erstellung von Arbeitszeugnissen, Verfassen von Arbeitszeugnissen, Zwischenzeugnisse(n), job references, rédaction de certificats de travail, rédaction des certificats de travail, établissement des certificats de travail, reference letters, letters of reference, employment reference, Arbeitszeugnis, Erstellung von Zeugnissen, Verfassen von Zeugnissen, Erstellen von Zeugnissen, certificat de travail',
    guard: {
      aliases: ['Arbeitszeugnisse', 'certificats de travail', 'Zwischenzeugnisse', 'Arbeitszeugnissen'],
      near: [
        'Erstellung',
        'Arbeitsverträge',
        'Arbeitsverträgen',
        'erstellen',
        'verfassen',
        'rédaction',
        'contrats',
        'Erstellen',
        'Ausstellen',
        'Verfassen',
        'établissement',
      ],
    },
  },
  onboarding: {
    name: ['Onboarding von Mitarbeitenden', 'employee onboarding', 'intégration des nouveaux collaborateurs'],
    also: 'Onboarding, On- und Offboarding, Onboarding-Prozess(e), Mitarbeitereinführung, Einführung neuer {Mitarbeitender|Mitarbeiter|Mitarbeitenden}, Ein- und Austritte, Ein- und Austrittsprozess, Eintrittsprozess, Offboarding, joiners and leavers, onboarding of new employees, accueil des nouveaux collaborateurs, intégration de nouveaux collaborateurs, entrées et sorties du personnel, gestion des entrées et sorties',
  },
  'absence-management': {
    name: ['Absenzenmanagement', 'absence management', 'gestion des absences'],
    also: 'Absenzmanagement, Fehlzeitenmanagement, Absenzenverwaltung, Absenzenkontrolle, absence administration, leave management, suivi des absences, betriebliches Eingliederungsmanagement, BEM-Verfahren',
  },
  'time-tracking': {
    name: ['Zeitwirtschaft', 'time and attendance', 'gestion des temps'],
    also: 'Absenzen, absence records, Zeiterfassung, Arbeitszeiterfassung, Zeitmanagementsystem Personal, Arbeitszeitverwaltung, Arbeitszeitkontrolle, Zeitkontrolle, Zeitbewirtschaftung, time recording, time tracking, timekeeping, gestion du temps de travail, saisie des temps, gestion des temps de présence',
  },
  'personnel-development': {
    name: ['Personalentwicklung', 'people development', 'développement du personnel'],
    also: 'Mitarbeiterentwicklung, Mitarbeitendenentwicklung, HR Development, Learning & Development, Learning and Development, L&D, employee development, talent development, Talentmanagement, Talent Management, Personalentwicklungsmassnahmen, développement RH, développement des collaborateurs, développement des compétences, gestion des talents',
    guard: { aliases: ['L&D'], near: ['HR', 'training', 'learning', 'Personalentwicklung', 'talent'] },
    proves: 'human-resources',
  },
  'personnel-selection': {
    name: ['Personalauswahl', 'personnel selection', 'sélection du personnel'],
    also: 'Bewerbungsgespräche führen, Führen von Bewerbungsgesprächen, Vorstellungsgespräche führen, Bewerbungsgespräche(n), Bewerberauswahl, Bewerberinterviews, Kandidateninterviews, Bewerbermanagement, Kandidatenauswahl, job interviews, conducting interviews with candidates, interviewing candidates, applicant management, applicant tracking, entretiens d’embauche, entretiens de recrutement, sélection de candidats, gestion des candidatures, sélection des candidats',
    proves: 'recruiting',
    guard: {
      aliases: ['Bewerbungsgespräche', 'Bewerbungsgesprächen', 'job interviews', 'entretiens d’embauche'],
      near: [
        'führen',
        'Führen',
        'Durchführung',
        'conducting',
        'Rekrutierung',
        'conduite',
        'mener',
        'Selektion',
        'recruiting',
        'recrutement',
        'HR',
      ],
    },
  },
  'active-sourcing': {
    name: ['Active Sourcing', 'candidate sourcing', 'approche directe'],
    also: 'Direktansprache, Kandidatensuche, direct search, talent sourcing, recherche de candidats, sourcing de candidats, Direktsuche, Kandidatenansprache',
    proves: 'recruiting',
  },
  headhunting: {
    name: ['Executive Search', 'executive search', 'chasse de têtes'],
    also: 'Headhunting, Headhunter, chasseur de têtes, headhunters',
    proves: 'recruiting',
  },
  'temporary-staffing': {
    name: ['Personalverleih', 'temporary staffing', 'location de services'],
    also: 'Temporärvermittlung, Temporärbereich, Temporärbüro, Zeitarbeit, Arbeitnehmerüberlassung, Temporärgeschäft, Personaldienstleistung(en), temp agency, staffing agency, staffing industry, travail temporaire, travail intérimaire, agence d’intérim, intérim, agence de travail temporaire, placement temporaire, location de personnel',
    guard: {
      aliases: ['intérim', 'Zeitarbeit'],
      near: [
        'agence',
        'recrutement',
        'placement',
        'secteur',
        'Personalvermittlung',
        'Rekrutierung',
        'Branche',
        'Personaldienstleistung',
        'Disposition',
        'in',
      ],
    },
  },
  'permanent-placement': {
    name: ['Personalvermittlung', 'permanent placement', 'placement fixe'],
    also: 'Festvermittlung, Dauerstellenvermittlung, Stellenvermittlung, Vermittlung von {Fachkräften|Personal|Kandidaten}, Direktvermittlung, recruitment agency, placement de personnel, placement stable, job placement',
    proves: 'recruiting',
  },
  'job-placement-unemployed': {
    name: ['Arbeitsvermittlung', 'employment services', 'placement des demandeurs d’emploi'],
    also: 'Stellensuchende beraten, Beratung von Stellensuchenden, RAV-Beratung, Arbeitsagentur, Jobcenter, Agentur für Arbeit, Eingliederung in Arbeit, conseil aux demandeurs d’emploi, ORP, public employment service, Pôle emploi, France Travail',
    guard: { aliases: ['ORP'], near: ['conseiller', 'conseillère', 'chômage', 'office', 'placement', 'demandeurs'] },
  },
  'career-counselling': {
    name: ['Laufbahnberatung', 'career counselling', 'orientation professionnelle'],
    also: 'Berufsberatung, Berufs- und Laufbahnberatung, Studien- und Laufbahnberatung, Karriereberatung, BIZ Berufsinformationszentrum, career guidance, vocational guidance, bilan de compétences, conseil en orientation, orientation scolaire et professionnelle',
  },
  outplacement: {
    name: ['Outplacement', 'outplacement', 'outplacement'],
    also: 'Outplacement-Beratung, Newplacement, reclassement professionnel, outplacement counselling',
  },
  'employee-interviews': {
    name: ['Mitarbeitergespräche', 'appraisal interviews', 'entretiens d’évaluation'],
    also: 'Mitarbeitergesprächen, Mitarbeitendengespräche(n), Zielvereinbarungsgespräche(n), Jahresgespräche, Qualifikationsgespräche, Leistungsbeurteilung(en), Mitarbeiterbeurteilung(en), performance reviews, performance appraisals, appraisals, entretiens annuels, entretiens d’appréciation, évaluation des collaborateurs, évaluation du personnel',
  },
  'performance-management-hr': {
    name: ['Performance Management', 'performance management', 'gestion de la performance'],
    also: 'Performance-Management, management by objectives, Zielvereinbarungsprozess, Führen mit Zielen, direction par objectifs',
  },
  'compensation-benefits': {
    name: ['Compensation & Benefits', 'compensation and benefits', 'rémunération et avantages sociaux'],
    also: 'Comp & Ben, Compensation and Benefits, Vergütungssysteme, Vergütungsmanagement, Lohnsysteme, Lohnsystem, Salärsysteme, Entlohnungssysteme, Total Rewards, reward management, politique salariale, politique de rémunération, Grading-System, Job Grading, Lohnpolitik',
    proves: 'human-resources',
  },
  'hr-consulting': {
    name: ['HR-Beratung', 'HR advisory', 'conseil RH'],
    also: 'Personalberatung, HR Business Partnering, HR-Consulting, HR consulting, Beratung der Führungskräfte in Personalfragen, Beratung von Führungskräften in HR-Themen, Beratung der Linie, Linienberatung, conseil en ressources humaines, conseil RH aux managers, conseil aux managers RH, HR advice, Personalbetreuung, {Betreuung|Beratung} der {Linienvorgesetzten|Linie|Vorgesetzten|Führungskräfte} in {allen Personalfragen|Personalfragen|HR-Fragen|allen HR-Fragen|personellen Fragen|allen personellen Fragen}, {Betreuung|Beratung} von {Linienvorgesetzten|Vorgesetzten|Führungskräften} in {allen Personalfragen|Personalfragen|HR-Fragen|allen HR-Fragen}, {Beratung|Betreuung} der {Personalabteilung|HR-Abteilung}, Beratung von HR, partnering with {managers|line managers|the business}, {advising|supporting|coaching} {managers|line managers} on {HR|people|HR matters|people matters}, conseil aux {responsables|cadres} {en matière RH|sur les questions RH}, accompagnement des managers RH',
    proves: 'human-resources',
  },
  'labour-relations': {
    name: ['Sozialpartnerschaft', 'industrial relations', 'partenariat social'],
    also: 'Betriebsratsarbeit, Zusammenarbeit mit dem Betriebsrat, Sozialpartner, Gewerkschaftsverhandlungen, Tarifverhandlungen, labour relations, labor relations, employee relations, relations sociales, relations du travail, dialogue social, works council, Betriebsrat, Arbeitnehmervertretung(en), Personalvertretung, trade unions, trade union, works councils, syndicats, partenaires sociaux, représentants du personnel, délégués du personnel',
    proves: 'human-resources',
  },
  'collective-agreements': {
    name: ['Gesamtarbeitsvertrag', 'collective labour agreement', 'convention collective de travail'],
    also: 'Gesamtarbeitsverträge(n), GAV, L-GAV, GAV Personalverleih, Tarifvertrag, Tarifverträge(n), Tarifrecht, Kollektivvertrag, TVöD, TV-L, collective bargaining agreement(s), collective agreements, CCT, CCNT, conventions collectives, convention collective',
    guard: {
      aliases: ['CCT'],
      near: ['convention', 'collective', 'conventions', 'droit', 'travail', 'collectives', 'Santé', 'CCNT'],
    },
  },
  'personnel-planning': {
    name: ['Personalplanung', 'workforce planning', 'planification du personnel'],
    also: 'Personalbedarfsplanung, Stellenplanung, Stellenplan, Stellenbewirtschaftung, headcount planning, planification des effectifs, gestion des effectifs, GPEC, GEPP, gestion prévisionnelle des emplois',
    proves: 'human-resources',
  },
  'employer-branding': {
    name: ['Employer Branding', 'employer branding', 'marque employeur'],
    also: 'Arbeitgebermarke, Personalmarketing, HR-Marketing, HR marketing, Arbeitgeberattraktivität, recruitment marketing',
  },
  'job-advertising': {
    name: ['Stellenausschreibungen', 'job advertising', 'publication d’offres d’emploi'],
    also: 'Stelleninserate(n), Stellenanzeigen, Schalten von Stelleninseraten, Stellenausschreibung, job postings, job advertisements, rédaction d’annonces d’emploi, annonces d’emploi, publication d’annonces',
    guard: {
      aliases: ['Stellenausschreibung', 'Stellenanzeigen', 'job postings'],
      near: [
        'Erstellung',
        'Schaltung',
        'schalten',
        'Rekrutierung',
        'verfassen',
        'Verfassen',
        'writing',
        'publishing',
        'recruiting',
        'Erstellen',
      ],
    },
  },
  'apprentice-supervision': {
    name: ['Lernendenbetreuung', 'apprentice supervision', 'encadrement des apprentis'],
    also: 'formatrice d’une apprentie, Betreuung von Lernenden, Betreuung der Lernenden, Ausbildung von {Lernenden|Lehrlingen|Auszubildenden}, Lehrlingsausbildung, Lehrlingsbetreuung, Lernende ausbilden, Berufsbildung im Betrieb, Lehrlingswesen, Betreuung von Auszubildenden, Ausbildungsbetreuung, training apprentices, supervising apprentices, apprentice training, supervision of apprentices, formation d’apprentis, formation des apprentis, encadrement d’apprentis, suivi des apprentis, responsabilité des apprentis, {Anleitung|Anleiten|Begleitung|Einarbeitung|Instruktion} von {Auszubildenden|Azubis|Lernenden|Lehrlingen}, {Ausbildung|Betreuung} von Azubis, {Anleitung|Ausbildung|Begleitung} {der|unserer} {Lernenden|Auszubildenden|Lehrlinge}, {Auszubildende|Auszubildenden|Lernende|Azubis|Lehrlinge} {anleiten|angeleitet|begleiten|begleitet|betreut|ausgebildet}, Ausbildung von {Kochlernenden|Kochlehrlingen|KV-Lernenden|zwei Lernenden|drei Lernenden|Lernenden Koch|MPA-Lernenden|FaGe-Lernenden|FaBe-Lernenden}, Betreuung von {KV-Lernenden|Kochlernenden|FaGe-Lernenden|MPA-Lernenden|FaBe-Lernenden}, Lernendenausbildung, Lernendenbegleitung, Ausbildungsverantwortung für Lernende, supervised apprentices, trained apprentices, training of apprentices, formation {de deux|de trois|d’un} {apprentis|apprenti}, formation d’apprenties, suivi {des apprenties|d’apprentis|d’apprenties|des apprenties ASE|des apprentis ASSC|des apprenties ASSC}, encadrement {des apprenties|d’apprenties|des apprentis ASSC|de deux apprentis|d’un apprenti}',
  },
  'occupational-health-management': {
    name: [
      'Betriebliches Gesundheitsmanagement',
      'occupational health management',
      'gestion de la santé en entreprise',
    ],
    also: 'betriebliches Gesundheitsmanagement, betrieblichen Gesundheitsmanagements, BGM, betriebliche Gesundheitsförderung, workplace health promotion, corporate health, santé au travail, promotion de la santé en entreprise',
    guard: {
      aliases: ['BGM'],
      near: ['HR', 'Gesundheitsmanagement', 'Personal', 'Absenzenmanagement', 'betriebliche', 'Gesundheit'],
    },
  },
  'case-management-hr': {
    name: ['Case Management am Arbeitsplatz', 'workplace case management', 'gestion de cas en entreprise'],
    also: 'betriebliches Case Management, Wiedereingliederung am Arbeitsplatz, return to work, réinsertion au poste de travail',
  },
  'expat-administration': {
    name: ['Expatriate Management', 'expatriate management', 'gestion des expatriés'],
    also: 'Global Mobility, Entsendungen, Entsendungsmanagement, Mitarbeiterentsendung, Expat-Betreuung, international mobility HR, mobilité internationale, international assignments, relocation services',
    proves: 'human-resources',
  },
  'diversity-management': {
    name: ['Diversity Management', 'diversity and inclusion', 'diversité et inclusion'],
    also: 'Diversity & Inclusion, D&I, DE&I, Diversity and Inclusion, Gleichstellung, Chancengleichheit, égalité des chances, gender equality',
    guard: {
      aliases: ['D&I', 'DE&I', 'Gleichstellung', 'Chancengleichheit', 'gender equality'],
      near: ['HR', 'Diversity', 'Fachstelle', 'Beauftragte', 'Projekte', 'Förderung', 'inclusion'],
    },
  },
  'hr-projects': {
    name: ['HR-Projekte', 'HR projects', 'projets RH'],
    also: 'HR-Projekten, Personalprojekte, Leitung von HR-Projekten, projets en ressources humaines, Mitarbeit in HR-Projekten',
    proves: 'human-resources',
  },
  'culture-surveys': {
    name: ['Mitarbeiterbefragung', 'employee survey', 'enquête de satisfaction du personnel'],
    also: 'Mitarbeiterbefragungen, Mitarbeitendenbefragung(en), Mitarbeiterzufriedenheit, employee surveys, employee engagement survey, enquêtes auprès du personnel',
  },
})

/** Occupations of offices, reception, public administration, events and languages. */
export const officeRoles = define('role', {
  'commercial-employee': {
    name: ['Kaufmann', 'commercial employee', 'employé de commerce'],
    also: 'Kauffrau, Kaufleute, Kaufmann/Kauffrau, Kaufmann EFZ, Kauffrau EFZ, kaufmännischer Angestellter, kaufmännische Angestellte, kaufmännischen Angestellten, KV-Lehre, KV-Ausbildung, KV-Abschluss, KV, KV Lehre, KV-Lehrabschluss, Kaufmann {E-Profil|M-Profil|B-Profil|Profil E|Profil M|Profil B}, Kauffrau {E-Profil|M-Profil|B-Profil|Profil E|Profil M|Profil B}, Bürokaufmann, Bürokauffrau, Bürokaufleute, Kaufmann für Büromanagement, Kauffrau für Büromanagement, Kaufleute für Büromanagement, Kaufmann für Bürokommunikation, Kauffrau für Bürokommunikation, Industriekaufmann, Industriekauffrau, Industriekaufleute, {Kaufmann|Kauffrau|Kaufleute} im {Groß- und Außenhandel|Großhandel}, Großhandelskaufmann, Großhandelskauffrau, commercial clerk, office management clerk, employé(e) de commerce, employés de commerce, CFC d’employé(e) de commerce, employé(e) de commerce CFC, apprentissage d’employé(e) de commerce, formation d’employé(e) de commerce, kaufm. {Angestellter|Angestellte}, Bürokommunikationskauffrau, Bürokommunikationskaufmann',
    heads: 'Bürokaufmann, Bürokauffrau',
    guard: {
      aliases: ['Kaufmann', 'KV'],
      near: [
        'EFZ',
        'Lehre',
        'Kauffrau',
        'Ausbildung',
        'gelernter',
        'als',
        'zum',
        'Lehrabschluss',
        'Abschluss',
        'Berufslehre',
        'Profil',
        'kaufmännische',
        'Kaufleute',
        'Berufsmatura',
        'Sachbearbeiter',
        'eidg',
        'Diplom',
        'CFC',
      ],
    },
    proves: 'office-administration',
    source: 'SERI: training ordinance Kauffrau/Kaufmann EFZ, employée/employé de commerce CFC',
  },
  'commercial-assistant-eba': {
    name: ['Büroassistent EBA', 'office assistant EBA', 'assistant de bureau AFP'],
    also: 'Büroassistent, Kaufmann EBA, Kauffrau EBA, employé(e) de commerce AFP, assistants de bureau AFP',
  },
  'commercial-school': {
    name: ['Handelsdiplom', 'commercial diploma', 'diplôme de commerce'],
    also: 'Handelsdiplom VSH, Handelsschule, Handelsmittelschule, Handelsschulabschluss, Bürofachdiplom, Bürofachdiplom VSH, HMS-Abschluss, diplôme de l’école de commerce, diplôme école supérieure de commerce, maturité commerciale, Handelsakademie, HAK-Matura, HAK-Abschluss, HASCH',
  },
  clerk: {
    name: ['Sachbearbeiter', 'clerk', 'gestionnaire administratif'],
    also: 'Sachbearbeiter Administration, kaufmännischer Sachbearbeiter, kaufmännische Sachbearbeiterin, kaufmännischer Mitarbeiter, kaufmännische Mitarbeiterin, kaufmännische Mitarbeitende, Fachspezialist Administration, Mitarbeiter Administration, Mitarbeiterin Administration, Verwaltungsmitarbeiter, Bürofachkraft, Büroangestellter, Büroangestellte, Büroangestellten, Büromitarbeiter, Bürokraft, Bürogehilfe, Bürohilfe, office clerk, administrative {clerk|officer|employee|worker}, office administrator, administrator office, collaborateur administratif, collaboratrice administrative, collaborat{eur|rice} {administratif|administrative}, employé(e) administrati{f|ve}, employé(e) de bureau, agent administratif, agente administrative, gestionnaire administrati{f|ve}, gestionnaire de dossiers, agent de bureau',
    proves: 'office-administration',
  },
  'administrative-assistant': {
    name: ['Administrationsassistent', 'administrative assistant', 'assistant administratif'],
    also: 'Verwaltungsassistent, Assistent Administration, Teamassistent, Team-Assistent, Teamassistenz, Team-Assistenz, Abteilungsassistent, Office Assistant, Bereichsassistent, team assistant, office assistant, assistante administrative, assistants administratifs, assistanat administratif, Abteilungssekretär, Abteilungssekretärin',
    proves: 'office-administration',
  },
  secretary: {
    name: ['Sekretär', 'secretary', 'secrétaire'],
    also: 'Sekretärin, Sekretärinnen, Fremdsprachensekretär, Fremdsprachensekretärin, Schulsekretär, Schulsekretärin, Sekretariatsmitarbeiter, Mitarbeiter Sekretariat, Sachbearbeiter Sekretariat, Sekretariatsleiter, school secretary, secrétaires, secrétaire-comptable, secrétaire de direction, secrétaire administrati{f|ve}, secrétaire médico-sociale, Direktionssekretär, Direktionssekretärin, secretaries',
    proves: 'secretarial-work correspondence',
    heads: 'Sekretärin',
    notHeads:
      'Staatssekretärin, Generalsekretärin, Gewerkschaftssekretärin, Parteisekretärin, Regierungssekretärin, Ratssekretärin, Parlamentssekretärin, Kreissekretärin, Bundessekretärin, Zentralsekretärin, Jugendsekretärin',
  },
  'executive-assistant': {
    name: ['Direktionsassistent', 'executive assistant', 'assistant de direction'],
    also: 'Direktionsassistentin, Geschäftsleitungsassistent, Assistent der {Geschäftsleitung|Geschäftsführung|Direktion}, Assistentin der {Geschäftsleitung|Geschäftsführung|Direktion}, Assistent Geschäftsleitung, GL-Assistent, CEO-Assistent, Vorstandsassistent, Managementassistent, Management-Assistent, Management Assistant, Chefsekretär, Chefsekretärin, persönlicher Assistent, persönliche Assistentin, Personal Assistant, PA to the CEO, Direktionsassistent mit eidg. Fachausweis, assistante de direction, assistants de direction, assistant de direction avec brevet fédéral, assistant du directeur, personal assistant',
    proves: 'management-assistance secretarial-work',
  },
  'office-manager': {
    name: ['Office Manager', 'office manager', 'responsable administratif'],
    also: 'Office-Manager, Office Management, Officemanagement, Büroleiter, Büroleitung, Leiter Administration, Leitung Administration, Leiter Sekretariat, Leiter zentrale Dienste, Verwaltungsleiter, head of administration, responsable administrative, responsable de l’administration, chef de bureau, responsable de bureau',
    proves: 'office-administration',
  },
  receptionist: {
    name: ['Rezeptionist', 'receptionist', 'réceptionniste'],
    also: 'Empfangsmitarbeiter, Empfangsmitarbeitende, Mitarbeiter Empfang, Mitarbeiterin Empfang, Empfangssekretär, Empfangssekretärin, Empfangsdame, Empfangskraft, Réceptionist, Receptionist, Front Office Mitarbeiter, front office agent, front desk {agent|clerk|officer}, réceptionnistes, hôtesse d’accueil, agent d’accueil, agente d’accueil, chargé(e) d’accueil, réceptionniste-téléphoniste',
    proves: 'reception-work',
  },
  telephonist: {
    name: ['Telefonist', 'telephone operator', 'téléphoniste'],
    also: 'switchboard operator, standardiste, opérat{eur|rice} téléphonique, Telefonistin',
    proves: 'telephone-service',
  },
  'data-entry-clerk': {
    name: ['Datatypist', 'data entry clerk', 'opérateur de saisie'],
    also: 'Datenerfasser, Mitarbeiter Datenerfassung, data entry operator, opératrice de saisie, agent de saisie',
    proves: 'data-entry',
  },
  'mailroom-clerk': {
    name: ['Mitarbeiter Poststelle', 'mailroom clerk', 'collaborateur du service courrier'],
    also: 'Mitarbeiterin Poststelle, Mitarbeiter Postdienst, Mitarbeiter Hausdienst Post, agent courrier, employé(e) au courrier, Mitarbeiter interne Dienste',
    proves: 'mail-handling',
  },
  'public-employee': {
    name: ['Verwaltungsangestellter', 'civil servant', 'fonctionnaire'],
    also: 'Verwaltungsangestellte, Verwaltungsangestellten, Verwaltungsfachmann, Verwaltungsfachfrau, Verwaltungssachbearbeiter, Sachbearbeiter öffentliche Verwaltung, Fachmann öffentliche Verwaltung, Fachfrau öffentliche Verwaltung, Verwaltungsbeamter, Verwaltungsbeamte, fonctionnaire administrat{if|ive}, employé(e) d’administration, Beamter im mittleren Dienst',
    proves: 'public-sector',
  },
  'public-administration-clerk': {
    name: ['Verwaltungsfachangestellter', 'public administration clerk', 'employé d’administration publique'],
    also: 'Verwaltungsfachangestellte, Verwaltungsfachangestellten, adjoint administratif territorial',
    proves: 'public-employee',
  },
  'commercial-employee-public': {
    name: [
      'Kaufmann öffentliche Verwaltung',
      'commercial employee in public administration',
      'employé de commerce en administration publique',
    ],
    also: 'Kauffrau öffentliche Verwaltung, Kaufmann EFZ öffentliche Verwaltung, Kauffrau EFZ öffentliche Verwaltung, employée de commerce en administration publique',
    proves: 'commercial-employee public-employee',
  },
  'public-administration-specialist': {
    name: ['Verwaltungsfachwirt', 'public administration specialist', 'spécialiste en administration publique'],
    also: 'Verwaltungsfachwirtin, rédacteur territorial, rédactrice territoriale',
    proves: 'public-employee',
  },
  'public-administration-graduate': {
    name: ['Verwaltungswirt', 'public administration graduate', 'diplômé en administration publique'],
    also: 'Verwaltungswirtin, Diplom-Verwaltungswirt, Diplom-Verwaltungswirtin, Beamter im gehobenen Dienst, Beamtin im gehobenen Dienst',
    proves: 'public-employee',
  },
  'municipal-clerk': {
    name: ['Gemeindeschreiber', 'municipal clerk', 'secrétaire communal'],
    also: 'Stadtschreiber, Verwaltungsleiter Gemeinde, Gemeindeverwalter, secrétaire municipal, secrétaire communale, secrétaire municipale, Gemeindeschreiber-Stellvertreter, town clerk, secrétaire de mairie, greffier municipal',
    proves: 'municipal-administration municipal-council-support',
  },
  'citizen-services-clerk': {
    name: ['Sachbearbeiter Einwohnerdienste', 'residents’ services clerk', 'collaborateur au contrôle des habitants'],
    also: 'Sachbearbeiter {Einwohneramt|Einwohnerkontrolle|Bürgerbüro|Bürgerservice|Einwohnermeldeamt}, préposé(e) au contrôle des habitants, Mitarbeiter Bürgerbüro',
    proves: 'citizen-services',
  },
  registrar: {
    name: ['Zivilstandsbeamter', 'civil registrar', 'officier d’état civil'],
    also: 'Zivilstandsbeamtin, Zivilstandsbeamte, Standesbeamter, Standesbeamtin, officier de l’état civil, officière de l’état civil',
    proves: 'civil-registry',
  },
  'rav-adviser': {
    name: ['Personalberater RAV', 'employment office adviser', 'conseiller ORP'],
    also: 'RAV-Personalberater, RAV-Berater, Arbeitsvermittler, Fallmanager Jobcenter, Integrationsfachkraft, conseillère ORP, conseill{er|ère} en personnel ORP, conseill{er|ère} en emploi, conseill{er|ère} en insertion professionnelle, job counsellor',
    proves: 'job-placement-unemployed public-sector',
  },
  'policy-officer': {
    name: [
      'Wissenschaftlicher Mitarbeiter Verwaltung',
      'policy officer',
      'collaborateur scientifique de l’administration',
    ],
    also: 'Policy Officer, Policy Advisor, policy adviser, Referent Verwaltung, chargé(e) de mission, adjoint scientifique, Fachreferent',
    guard: {
      aliases: ['chargé de mission', 'chargée de mission'],
      near: ['ministère', 'région', 'commune', 'administration', 'politiques', 'publiques'],
    },
  },
  'event-manager': {
    name: ['Eventmanager', 'event manager', 'responsable événementiel'],
    also: 'Event-Manager, Event Manager, Veranstaltungsmanager, Eventkoordinator, Event Coordinator, event planner, event coordinator, Eventplaner, Eventfachmann, Eventfachfrau, Kongressmanager, chargé(e) d’événements, chef de projet événementiel, organisat{eur|rice} d’événements, chargé(e) de projets événementiels, responsable événements',
    proves: 'event-organisation',
  },
  translator: {
    name: ['Übersetzer', 'translator', 'traducteur'],
    also: 'Fachübersetzer, Übersetzern, diplomierter Übersetzer, Dipl.-Übersetzer, Diplom-Übersetzer, technischer Übersetzer, Sprachmittler, traducteurs, translators, beeidigter Übersetzer, traducteur juré, sworn translator',
    proves: 'translating',
  },
  interpreter: {
    name: ['Dolmetscher', 'interpreter', 'interprète'],
    also: 'Konferenzdolmetscher, Gerichtsdolmetscher, Gebärdensprachdolmetscher, Diplom-Dolmetscher, conference interpreter, interprète de conférence, interprètes, interpreters, interprète-traducteur',
    proves: 'interpreting',
    guard: {
      aliases: ['interpreter', 'interprète'],
      near: [
        'conference',
        'translator',
        'court',
        'traducteur',
        'traductrice',
        'langues',
        'conférence',
        'communautaire',
        'language',
        'as',
      ],
    },
  },
  proofreader: {
    name: ['Korrektor', 'proofreader', 'correcteur'],
    also: 'Lektor, Korrektorin, Lektorin, relecteur, relectrice, copy editor, correcteurs',
    proves: 'proofreading',
    guard: {
      aliases: ['Lektor', 'correcteur'],
      near: ['Verlag', 'Korrektor', 'Texte', 'relecteur', 'textes', 'édition', 'als', 'freier'],
    },
  },
  fundraiser: {
    name: ['Fundraiser', 'fundraiser', 'responsable de la recherche de fonds'],
    also: 'Fundraising Manager, Spendensammler, chargé(e) de recherche de fonds, Fundraising-Manager',
    proves: 'fundraising',
  },
  'facility-manager': {
    name: ['Facility Manager', 'facility manager', 'responsable facility management'],
    also: 'Facility-Manager, Objektleiter Facility, Gebäudemanager, facilities manager, gestionnaire d’infrastructures, Facility Management Spezialist, Leiter Facility Management, Leiter Infrastruktur und Dienste, responsable des services généraux, responsable services généraux',
    proves: 'facilities',
  },
  'association-manager': {
    name: ['Geschäftsstellenleiter', 'association manager', 'secrétaire général d’association'],
    also: 'Leiter Geschäftsstelle, Verbandssekretär, Verbandssekretärin, Verbandsmanager, Geschäftsführer Verband',
    proves: 'association-management',
  },
})

/** Occupations of human resources and personnel services. */
export const hrRoles = define('role', {
  'hr-specialist': {
    name: ['HR-Fachmann', 'HR specialist', 'spécialiste en ressources humaines'],
    also: 'HR-Fachfrau, HR Fachmann, HR Fachfrau, HR-Fachleute, HR-Fachperson, HR-Fachmann mit eidg. Fachausweis, HR-Fachfrau mit eidg. Fachausweis, HR-Spezialist, Personalfachmann, Personalfachfrau, Personalfachkaufmann, Personalfachkauffrau, HR Specialist, HR professional, HR Generalist, HR-Generalist, Personalreferent, Personalsachbearbeiter, HR officer, spécialiste RH, spécialiste RH avec brevet fédéral, spécialiste en RH, généraliste RH, gestionnaire RH, gestionnaire en ressources humaines, chargé(e) de ressources humaines, chargé(e) RH, brevet fédéral RH, brevet RH',
    proves: 'human-resources',
  },
  'hr-assistant': {
    name: ['HR-Assistent', 'HR assistant', 'assistant RH'],
    also: 'HR Assistent, Personalassistent, Sachbearbeiter {Personal|HR|Personalwesen|Human Resources|Personaladministration}, HR-Sachbearbeiter, HR Sachbearbeiter, HR Administrator, HR-Administrator, HR-Mitarbeiter, Mitarbeiter {HR|Personal|Personalabteilung}, HR coordinator, HR admin, personnel assistant, human resources assistant, assistant en ressources humaines, assistant ressources humaines, assistants RH, assistant en gestion du personnel, assistant du personnel, collaborat{eur|rice} RH',
    proves: 'personnel-administration',
  },
  'personnel-assistant-certificate': {
    name: [
      'Zertifikat Personalassistent HRSE',
      'HRSE personnel assistant certificate',
      'certificat d’assistant en gestion du personnel HRSE',
    ],
    also: 'HRSE, HRSE-Zertifikat, Personalassistent HRSE, Personalassistentin HRSE, Zertifikat Personalassistent, Zertifikat Personalassistentin, HR-Assistent HRSE, certificat HRSE, Sachbearbeiter Personalwesen edupool',
    proves: 'personnel-administration',
  },
  'hr-business-partner': {
    name: ['HR Business Partner', 'HR business partner', 'partenaire RH'],
    also: 'HR-Business-Partner, HRBP, HR-Berater, Personalverantwortlicher HR, HR Consultant, HR-Consultant, conseill{er|ère} RH, conseill{er|ère} en ressources humaines, HR partner, business partner RH, HR adviser, HR advisor',
    proves: 'hr-consulting human-resources',
  },
  'head-of-hr': {
    name: ['Leiter Personal', 'head of human resources', 'directeur des ressources humaines'],
    also: 'Personalleiter, Leiter {HR|Human Resources|Personalwesen|Personalabteilung|Personaldienst}, Leitung {HR|Human Resources|Personal|Personalwesen}, HR-Leiter, HR-Leitung, Personalchef, Head of HR, Head of Human Resources, HR Manager, HR-Manager, HR Director, HR-Verantwortlicher, Chief Human Resources Officer, CHRO, DRH, responsable RH, responsable des ressources humaines, responsable ressources humaines, chef du personnel, responsable du personnel, human resources manager, Dipl. Leiter Human Resources, dipl. Leiter HR',
    proves: 'human-resources',
  },
  recruiter: {
    name: ['Recruiter', 'recruiter', 'recruteur'],
    also: 'Recruiting Specialist, Recruiting-Spezialist, Talent Acquisition {Manager|Specialist|Partner}, Rekrutierungsspezialist, Sourcer, recruiters, recruitment specialist, recruiting manager, chargé(e) de recrutement, spécialiste en recrutement, recruteuse, recruteurs',
    proves: 'recruiting',
  },
  'personnel-consultant': {
    name: ['Personalberater', 'recruitment consultant', 'conseiller en personnel'],
    also: 'Personalvermittler, Personaldisponent, Recruitment Consultant, Temporärberater, Personalberater Temporär, Disponent Zeitarbeit, staffing consultant, conseill{er|ère} en personnel, consultant en recrutement, conseill{er|ère} en placement de personnel, conseill{er|ère} en recrutement, chargé(e) d’affaires en intérim',
    proves: 'recruiting',
  },
  'personnel-developer': {
    name: ['Personalentwickler', 'people development specialist', 'responsable de formation'],
    also: 'HR Development Manager, Learning and Development Manager, L&D Manager, Talent Manager, Leiter Personalentwicklung, Bildungsreferent, Bildungsverantwortlicher, training manager, responsable formation, responsable du développement RH, Ausbildungsleiter HR, chargé(e) de formation',
    proves: 'personnel-development',
  },
  'comp-ben-manager': {
    name: ['Compensation & Benefits Manager', 'compensation and benefits manager', 'responsable rémunération'],
    also: 'Compensation and Benefits Specialist, Comp & Ben Manager, Comp & Ben Specialist, responsable rémunération et avantages sociaux',
    proves: 'compensation-benefits',
  },
  'career-counsellor': {
    name: ['Berufsberater', 'career counsellor', 'conseiller en orientation'],
    also: 'Laufbahnberater, Berufs- und Laufbahnberater, Studien- und Laufbahnberater, career adviser, careers adviser, career advisor, conseillère en orientation, psychologue conseiller en orientation, Studienberater',
    proves: 'career-counselling',
  },
  'job-coach': {
    name: ['Jobcoach', 'job coach', 'job coach'],
    also: 'Job Coach, Job-Coach',
  },
  'work-integration-adviser': {
    name: ['Fachperson Arbeitsintegration', 'work integration adviser', 'conseiller en insertion'],
    also: 'Arbeitsintegrationscoach, Eingliederungsfachperson, Eingliederungsberater, coach en insertion, conseill{er|ère} en insertion, Supported Employment Coach',
    proves: 'job-coach work-integration',
  },
  'vocational-trainer': {
    name: ['Berufsbildner', 'vocational trainer', 'formateur en entreprise'],
    also: 'Lehrmeister, Lehrlingsausbildner, Lehrlingsbetreuer, Praxisbildner, Berufsbildnerin, Ausbilder IHK, formateur d’apprentis, formatrice en entreprise, formateurs en entreprise, maître d’apprentissage, Lehrlingsausbilder',
    proves: 'apprentice-supervision',
  },
})

/** Courses and examinations of offices, human resources and public administration. */
export const officeCertificates = define('certificate', {
  'public-administration-certificate': {
    name: [
      'Fachausweis öffentliche Verwaltung',
      'federal certificate in public administration',
      'brevet fédéral en administration publique',
    ],
    also: 'Fachausweis Gemeindefachleute, bernischer Fachausweis Gemeindeschreiber, Gemeindeschreiberdiplom, Gemeindefachmann, Gemeindefachfrau, diplôme de cadre en administration communale, Angestelltenlehrgang II, Verwaltungslehrgang',
  },
  'staff-leasing-licence': {
    name: ['Bewilligung zum Personalverleih', 'staff leasing licence', 'autorisation de location de services'],
    also: 'AVG-Bewilligung, Personalverleihbewilligung, Erlaubnis zur Arbeitnehmerüberlassung, AÜG-Erlaubnis',
  },
  ecdl: {
    name: ['ECDL', 'ICDL', 'PCIE'],
    also: 'European Computer Driving Licence, Europäischer Computerführerschein, ECDL-Zertifikat, ICDL-Zertifikat, ECDL {Start|Base|Standard|Expert|Advanced}, passeport de compétences informatiques européen',
    proves: 'ms-office',
  },
  sizinformatics: {
    name: ['SIZ-Zertifikat', 'SIZ ICT user certificate', 'certificat SIZ'],
    also: 'SIZ Anwenderzertifikat, Informatik-Anwender SIZ, Informatik-Anwender I SIZ, Informatik-Anwender II SIZ, ICT Power-User SIZ, ICT Advanced-User SIZ, SIZ Diplom',
    proves: 'ms-office',
  },
  'translation-diploma': {
    name: ['Diplom in Übersetzen', 'diploma in translation', 'diplôme de traduction'],
    also: 'Master in Translation, Bachelor in Angewandten Sprachen, Master en traduction, Angewandte Linguistik Übersetzen, diplôme de traducteur, staatlich geprüfter Übersetzer, Staatsprüfung Übersetzer',
    proves: 'translating',
  },
})
