import { define } from './define.ts'

/** What people do in projects and in the line. */
export const activities = define('activity', {
  'on-call-duty': {
    name: ['Bereitschaftsdienst', 'on-call duty', 'service de piquet'],
    also: 'Pikett, Pikettdienst(e), Pikettdiensten, Pikettwoche(n), Rufbereitschaft(en), Rufdienst(e), Bereitschaftsdienste(n), Hintergrunddienst(e), on-call, on call duty, on-call rota, on-call rotation, on-call shifts, out-of-hours rota, astreinte(s), piquet, piquets, services de piquet, Piketteinsatz, Piketteinsätze, Pikettdienste, Pikettbereitschaft, Rufbereitschaft, Rufbereitschaften, Bereitschaftsdienst, Bereitschaftsdienste, Notdienst, Notdienste, Notfalldienst im Turnus, Störungsdienst im Turnus, 24h-Service, 24-Stunden-Service, Teilnahme am {Pikettdienst|Bereitschaftsdienst|Notdienst}, Teilnahme an der Rufbereitschaft, call-out rota, call-out service, callout rota, standby duty, standby rota, stand-by duty, emergency call-outs, service de garde technique, astreinte, astreintes, service d’astreinte, participation au service de piquet, tour de garde technique, Pikettdienst',
  },
  'software-development': {
    name: ['Softwareentwicklung', 'software development', 'développement logiciel'],
    also: 'Softwaretechnik, Software-Technik, Software-Entwicklung, Software-Entwickler, Softwareentwickler, Softwareentwicklers, Software Engineer(s), Software-Engineer, Software Engineering, Software-Engineering, Softwareingenieur, Software Developer(s), software developers, Developer(s), Entwickler, Entwicklern, Programmierer, Programmierung, Programmieren, programming, programmer, Anwendungsentwicklung, Applikationsentwicklung, Anwendungsentwickler, Applikationsentwickler, application development, application developer, Application Engineer, développeur(s), développement de logiciels, développement d’applications, développement applicatif, développeur logiciel, ingénieur logiciel, ingénieur en logiciel, génie logiciel, ingénierie logicielle, programmation, programmeur, développement informatique, Entwicklung von {Software|Applikationen|Anwendungen|Fachanwendungen|Fachapplikationen|Individualsoftware|Services|Backend-Systemen}, development of {software|applications|services|business applications|specialist applications|custom software|backend systems}, développement {d’applications métier|de services|de systèmes backend}',
  },
  'project-management': {
    name: ['Projektleitung', 'project management', 'gestion de projet'],
    also: 'Projektleiter, Projektleiters, Projektleitern, Projektmanagement, Projektmanagements, Projekt-Management, Projektmanager, Project Manager(s), Project Management, Project Lead, project lead, project leader, project leadership, Projektführung, Projektleitungserfahrung, Projektleitungserfahrungen, Gesamtprojektleitung, Gesamtprojektleiter, IT-Projektleitung, IT-Projektleiter, IT-Projektmanagement, IT-Projektmanager, ICT-Projektleiter, ICT-Projektleitung, Informatikprojektleiter, Informatikprojektleitung, IT project manager(s), IT project management, Leitung von Projekten, Leitung von IT-Projekten, Leitung von Informatikprojekten, Leitung von ICT-Projekten, Leitung von Softwareprojekten, Leitung von Digitalisierungsprojekten, Leitung von Grossprojekten, Leitung von komplexen Projekten, Leitung von komplexen IT-Projekten, Leitung von mehreren Projekten, Leitung von grossen Projekten, Leitung von agilen Projekten, Leitung von Infrastrukturprojekten, Leitung von Einführungsprojekten, Leitung eines Projekts, Leitung des Projekts, Leitung komplexer {Projekte|IT-Projekte|Informatikprojekte|Vorhaben|IT-Vorhaben|Informatikvorhaben}, Leitung von {Vorhaben|IT-Vorhaben|Informatikvorhaben|anspruchsvollen Vorhaben|komplexen Vorhaben}, Leitung anspruchsvoller {Projekte|Vorhaben|IT-Projekte}, leitet {komplexe|grosse|anspruchsvolle} {Projekte|IT-Projekte|Vorhaben}, {leitet|leitete|führt|steuert} {Projekte|IT-Projekte|das Projekt|ein Projekt|Informatikprojekte}, {leads|leading|manages|managing} {projects|IT projects|the project}, dirige {des projets|des projets informatiques|le projet}, conduit {des projets|des projets informatiques|le projet}, gère {des projets|des projets informatiques|le projet}, Leitung grosser {Projekte|IT-Projekte}, Führung von {Projekten|IT-Projekten|ICT-Projekten|Informatikprojekten}, leading (complex) (IT) projects, management of (complex) (IT) projects, managing (complex) (IT) projects, leading digitalisation projects, leading digitalization projects, leading infrastructure projects, leading large projects, leading software projects, leading large IT projects, gestion de projets, gestion de projets {informatiques|IT|complexes}, gestion de projet informatique, chef de projet(s), chefs de projet, chef de projet {informatique|IT}, chefs de projets, conduite de projet(s), conduite de projets {informatiques|IT|complexes}, direction de projet(s), direction de projets {informatiques|IT|complexes}, directeur de projet(s), responsable de projet(s), pilotage de projet(s), Projekte leiten, projektleitend*, führte das Projekt, Projektverantwortung, Projektverantwortlicher, project responsibility',
  },
  'migration-project-lead': {
    name: ['Leitung von Migrationsprojekten', 'leading migration projects', 'conduite de projets de migration'],
    proves: 'project-management migration',
  },
  'sub-project-management': {
    name: ['Teilprojektleitung', 'sub-project management', 'direction de sous-projet'],
    also: 'Teilprojektleiter, Teilprojektleitungen, sub-project manager, subproject manager, sub-project lead, {management|leadership|leading|managing} (of) {subprojects|sub-projects}, subproject management, Leitung von Teilprojekten, Leitung eines Teilprojekts, chef de sous-projet, responsable de sous-projet, direction de sous-projets, gestion de sous-projets, workstream lead, work stream lead',
  },
  'programme-management': {
    name: ['Programmleitung', 'programme management', 'gestion de programme'],
    also: 'Programmleiter, Programmmanagement, Programm-Management, Programmmanager, Programm-Manager, program management, programme manager, program manager, Programme Management, direction {de|d’un} programme, directeur de programme, responsable de programme, chef de programme, gestion de programmes, MSP Programme',
    proves: 'project-management',
  },
  'portfolio-management': {
    name: ['Portfoliomanagement', 'portfolio management', 'gestion de portefeuille de projets'],
    also: 'Portfolio-Management, Projektportfolio, Projektportfoliomanagement, Portfolio Manager, Portfoliomanager, project portfolio management, project portfolio, PPM, gestion de portefeuille, portefeuille de projets, Lean Portfolio Management',
  },
  pmo: {
    name: ['Projektmanagement-Office', 'project management office', 'bureau de gestion de projets'],
    also: 'PMO, Project Management Office, Project Office, Projektoffice, Projektbüro, Projektassistenz, project assistant, PMO-Leitung, PMO Lead, bureau de projet, Projektunterstützung, project support',
  },
  'project-planning': {
    name: ['Projektplanung', 'project planning', 'planification de projet'],
    also: 'Terminplanung, Ressourcenplanung, resource planning, planification de projets, planification des ressources, scheduling, Meilensteinplanung, milestone planning, planification des délais, Projektpläne(n), project plans, project plan, Projektplan',
  },
  'project-controlling': {
    name: ['Projektcontrolling', 'project controlling', 'contrôle de projet'],
    also: 'Projekt-Controlling, Projektsteuerung, project control, Kosten- und Terminkontrolle, Kostenkontrolle, cost control, contrôle des coûts, suivi de projet(s), pilotage et suivi, Earned Value, Projektcontroller, suivi budgétaire, Budgetcontrolling, budget controlling, budget monitoring, Budgetkontrolle, budget control',
  },
  'status-reporting': {
    name: ['Statusberichte', 'status reporting', 'rapports d’avancement'],
    also: 'Berichterstattung, Projektreporting, Project Reporting, Statusreporting, Statusbericht, Status-Reporting, Reporting, Berichtswesen, status report(s), progress report(s), rapport d’avancement, rapports de statut, Projektstatusberichte, project reporting, Projektberichterstattung, Fortschrittsberichte, Management-Reporting, management reporting',
  },
  'risk-management': {
    name: ['Risikomanagement', 'risk management', 'gestion des risques'],
    also: 'Risiko-Management, Projektrisiken, Risikoanalyse(n), Risikobeurteilung(en), risk analysis, risk assessment(s), analyse de risques, analyse des risques, analyses de risques, analyses des risques, risk analyses, gestion de risques, Risk Manager, Risikomanager, Risk Management, ISO 31000, project risks',
  },
  'stakeholder-management': {
    name: ['Stakeholdermanagement', 'stakeholder management', 'gestion des parties prenantes'],
    also: 'Stakeholder-Management, Stakeholdern, Stakeholder, stakeholders, Anspruchsgruppen, Anspruchsgruppenmanagement, Stakeholder-Kommunikation, Stakeholderkommunikation, stakeholder communication, stakeholder engagement, Umgang mit Stakeholdern, Umgang mit Anspruchsgruppen, parties prenantes, gestion de parties prenantes, management des parties prenantes',
  },
  'change-management': {
    name: ['Change Management', 'change management', 'conduite du changement'],
    also: 'Change-Management, Changemanagement, Change Manager, Change-Manager, Veränderungsmanagement, Veränderungsprozesse(n), Veränderungsbegleitung, organisatorisches Change Management, organisational change (management), organizational change (management), Organisationsentwicklung, organisational development, gestion du changement, accompagnement au changement, accompagnement du changement, transformation organisationnelle, Transformationsprojekte(n), transformation projects, projets de transformation',
  },
  'crisis-management': {
    name: ['Krisenmanagement', 'crisis management', 'gestion de crise'],
    also: 'Krisenstab, Projektsanierung, project recovery, gestion de crises',
  },
  'escalation-management': {
    name: ['Eskalationsmanagement', 'escalation management', 'gestion des escalades'],
    proves: 'crisis-management',
  },
  'turnaround-management': {
    name: ['Turnaround', 'turnaround management', 'redressement d’entreprise'],
    proves: 'crisis-management',
  },
  migration: {
    name: ['Migration', 'migration', 'migration'],
    also: 'Migrationen, migrations, Systemmigration(en), Plattformmigration(en), Migrationsprojekt(e), Migrationsprojekten, Migrationskonzept(e), system migration(s), platform migration, migration project(s), migration de systèmes, projet(s) de migration, Applikationsmigration, Umstellung auf, Ablösung, Systemablösung(en), Ablösung von Altsystemen, system replacement, replacement of legacy systems, replacement, remplacement de systèmes, remplacement, Migrationsplanung, migration planning',
  },
  'legacy-modernisation': {
    name: ['Modernisierung von Altsystemen', 'legacy modernisation', 'modernisation de systèmes existants'],
    also: 'Legacy-Systeme(n), Legacy-Modernisierung, legacy modernization, legacy systems, Altsysteme(n), Altanwendungen, Modernisierung bestehender Systeme, Applikationsmodernisierung, application modernisation, application modernization, modernisation applicative, systèmes hérités, systèmes legacy, modernisation of legacy systems, legacy system(s), Legacy',
  },
  rollout: {
    name: ['Rollout', 'rollout', 'mise en service'],
    also: 'Roll-out, Rollouts, Einführungsprojekt(e), Einführungsprojekten, Go-Live, Go Live, Cutover, Cut-over, Systemeinführung(en), Softwareeinführung(en), Rolloutplanung, Rollout-Planung, rollout planning, Rollout-Management, mise en production, déploiement en production, system introduction, introduction projects, projets d’introduction',
  },
  'digital-transformation': {
    name: ['Digitale Transformation', 'digital transformation', 'transformation numérique'],
    also: 'digital* Transformation, Digitalisierung, Digitalisierungsprojekt(e), Digitalisierungsprojekten, Digitalisierungsvorhaben, Digitalisierungsprogramm(s), numérisation de processus, digitalisation, digitalization, digitisation, digitization, digitalisation projects, digitalization projects, transformation digitale, numérisation, projets de numérisation, projet(s) de digitalisation, Digitalisierung von {Prozessen|Geschäftsprozessen|Verwaltungsprozessen}, digitalisation of processes',
  },
  'public-procurement': {
    name: ['Öffentliche Beschaffung', 'public procurement', 'marchés publics'],
    also: 'öffentlich* {Beschaffungen|Beschaffungswesen|Beschaffungswesens|Beschaffungsverfahren|Ausschreibung|Ausschreibungen|Vergabe|Vergabeverfahren}, öffentlichen Beschaffung, BöB, VöB, IVöB, simap, WTO-Ausschreibung(en), WTO-Beschaffung(en), WTO-Verfahren, GATT/WTO-Ausschreibungen, Beschaffungsprojekt(e), Beschaffungsprojekten, Beschaffungsverfahren, Ausschreibungsverfahren, WTO {tender|tenders|procurement|tendering}, public {tender|tenders|tendering|procurement procedures|procurement projects}, marché public, appel(s) d’offres {public|publics|OMC}, LMP, AIMP, procédure(s) d’appel d’offres, appels d’offres publics, VOB, VgV, GWB-Vergabe, UVgO',
    proves: 'procurement',
  },
  'procurement-law': {
    name: ['Vergaberecht', 'public procurement law', 'droit des marchés publics'],
    also: 'öffentlich* Vergaberecht, öffentlich* Beschaffungsrecht, Beschaffungsrecht, Beschaffungsrechts, procurement law, droit public des marchés',
    proves: 'public-procurement',
  },
  procurement: {
    name: ['Beschaffung', 'procurement', 'achats'],
    also: 'Beschaffungen, Einkauf, Beschaffungswesen, purchasing, procurements, approvisionnement, Beschaffungsmanagement, Evaluation von Anbietern, IT-Beschaffung(en), IT procurement',
  },
  tendering: {
    name: ['Ausschreibung', 'tendering', 'appel d’offres'],
    also: 'Ausschreibungen, tender(s), appels d’offres, RFP(s), RFI(s), RFQ(s), Request for Proposal, Ausschreibungsunterlagen, tender documents, documents d’appel d’offres, Submissionsunterlagen',
    proves: 'procurement',
  },
  'vendor-management': {
    name: ['Lieferantenmanagement', 'vendor management', 'gestion des fournisseurs'],
    also: 'Lieferantensteuerung, Lieferanten-Management, Dienstleistersteuerung, Providermanagement, Provider Management, Vendor-Management, supplier management, Steuerung von {Lieferanten|Dienstleistern|externen Lieferanten|externen Dienstleistern|externen Partnern}, Steuerung externer {Lieferanten|Dienstleister|Partner}, Führung von Lieferanten, Führung externer {Lieferanten|Dienstleister}, managing suppliers, managing vendors, management of (external) {suppliers|vendors|service providers}, steering of (external) suppliers, pilotage des {fournisseurs|prestataires}, gestion de fournisseurs, gestion des prestataires, pilotage de {fournisseurs|prestataires}',
  },
  'contract-management': {
    name: ['Vertragsmanagement', 'contract management', 'gestion des contrats'],
    also: 'Vertragsverhandlung(en), contract negotiation(s), négociation de contrats, Vertragsverhandlungen, Vertragswesen, gestion de contrats, négociation(s) contractuelle(s)',
  },
  outsourcing: {
    name: ['Outsourcing', 'outsourcing', 'externalisation'],
    also: 'Sourcing, IT-Outsourcing, Nearshoring, Offshoring, Nearshore, Offshore, Sourcing-Strategie, IT-Sourcing, infogérance',
  },
  'scrum-master': { name: 'Scrum Master', also: 'Scrummaster, Scrum-Master, Scrum Masters', proves: 'scrum' },
  'product-owner': {
    name: ['Product Owner', 'product owner', 'product owner'],
    also: 'Product-Owner, Productowner, Product Ownership, Produktverantwortlicher, Product Owners, Backlog(s), Product Backlog(s), Backlog-Management, Product Backlog, Backlog-Pflege, backlog management, Backlog Refinement, Pflege des Backlogs, gestion du backlog, Produktverantwortung, product backlog management, propriétaire de produit',
    proves: 'agile',
  },
  'agile-coach': {
    name: ['Agile Coach', 'agile coach', 'coach agile'],
    also: 'Agile Coaching, Agile-Coach, Agiler Coach, Agile Transformation, coaching agile, agile Transformation, transformation agile',
    proves: 'agile coaching',
  },
  'product-management': {
    name: ['Produktmanagement', 'product management', 'gestion de produit'],
    also: 'Produktmanager, Product Manager(s), Product Management, Produkt-Management, chef de produit, Produktstrategie, product strategy, Roadmap-Planung, Produktroadmap, product roadmap, gestion de produits, stratégie produit, feuille de route produit',
  },
  consulting: {
    name: ['Beratung', 'consulting', 'conseil'],
    also: 'Berater, Consultant(s), IT-Beratung, IT-Berater, IT consulting, IT Consultant, Kundenberatung, Managementberatung, conseil en informatique, conseil en management, Senior Consultant, Fachberatung, Beratungserfahrung',
  },
  'management-consulting': {
    name: ['Unternehmensberatung', 'management consulting', 'conseil en entreprise'],
    proves: 'consulting',
  },
  'pre-sales': {
    name: ['Pre-Sales', 'pre-sales', 'avant-vente'],
    also: 'Presales, Pre-Sales-Beratung, Presales Consulting, avant-ventes, proposal writing',
  },
  sales: {
    name: ['Vertrieb', 'sales', 'vente'],
    also: 'Verkauf, Verkaufs, Verkaufstätigkeit, Verkaufserfahrung, Vertriebserfahrung, sales experience, ventes, expérience de vente, expérience dans la vente',
  },
  'user-support': {
    name: ['Anwendersupport', 'user support', 'support utilisateurs'],
    also: 'Benutzersupport, Support, support de {premier|deuxième|troisième} niveau, Helpdesk, Help Desk, Service Desk, Servicedesk, IT-Support, IT support, 1st-Level-Support, 2nd-Level-Support, 3rd-Level-Support, {1st|2nd|3rd|first|second|third}(-)level support, First-Level-Support, Second-Level-Support, Third-Level-Support, Applikationssupport, application support, support informatique, support utilisateur, support applicatif, support de niveau 2, Anwenderbetreuung, Benutzerbetreuung',
    guard: {
      aliases: ['Support'],
      near: [
        'Level',
        'Anwender',
        'Benutzer',
        'Wartung',
        'Betrieb',
        'maintenance',
        'technical',
        'Applikationen',
        '2nd',
        '3rd',
        '1st',
        'Kunden',
        'Helpdesk',
        'Desk',
        'Benutzende',
        'Anwendende',
      ],
    },
  },
  training: {
    name: ['Schulung', 'user training', 'formation des utilisateurs'],
    also: 'Training, Schulungen, Anwenderschulung(en), Benutzerschulung(en), Schulung von {Mitarbeitenden|Anwendern|Benutzern}, Schulung der {Mitarbeitenden|Anwender|Benutzer|Anwendenden}, training of users, training users, Trainer, Kursleiter, training sessions, training courses, Schulungskonzept(e), training concept, formation d’utilisateurs, formateur(s), formations utilisateurs, staff training, employee training',
    guard: {
      aliases: ['Training'],
      near: [
        'users',
        'user',
        'employees',
        'staff',
        'teachers',
        'colleagues',
        'courses',
        'sessions',
        'participants',
        'Anwender',
        'Schulung',
        'Mitarbeitende',
      ],
    },
  },
  coaching: {
    name: ['Coaching', 'coaching', 'coaching'],
    also: 'Coach, Mentoring, Mentor, mentorat, Coaching von {Mitarbeitenden|Teams|Entwicklern}, mentoring of {developers|junior developers|colleagues}, Betreuung von {Junior-Entwicklern|Junioren}, Anleitung von Junior-Entwicklern, encadrement de {développeurs|juniors|développeurs juniors}',
  },
  moderation: {
    name: ['Moderation von Workshops', 'workshop facilitation', 'animation d’ateliers'],
    also: 'Workshop, Workshops, Workshopmoderation, Workshop-Moderation, Moderation, Leitung von Workshops, Durchführung von Workshops, facilitation of workshops, facilitating workshops, facilitator, workshop moderation, moderation of workshops, moderating workshops, conducting workshops, running workshops, Facilitation, atelier(s), animation de workshops, animation des ateliers, Moderator, Moderationstechniken, moderation techniques, Moderationserfahrung',
  },
  'technical-documentation': {
    name: ['Technische Dokumentation', 'technical documentation', 'documentation technique'],
    also: 'Technische Dokumentation von Systemen, documentation technique des systèmes, Dokumentation von Systemen, Softwaredokumentation, Betriebshandbücher, Runbooks, runbooks, software documentation, technical writing for software, documentation logicielle, dossiers d’exploitation, technisch* {Dokumentationen|Dokumente}, Systemdokumentation, Benutzerdokumentation, user documentation, system documentation, Technical Writer, technical writing, technischer Redakteur, Betriebsdokumentation, operations documentation, Betriebshandbuch, Benutzerhandbücher, user manuals, manuels d’utilisation, rédaction technique, documentation utilisateur, technischen Dokumentation, technischer Dokumentation, technischen Dokumentationen, technischer Dokumentationen, technical documents, documentation technique, documentations techniques, dossiers techniques, dossier technique, technical files',
  },
  'concept-work': {
    name: ['Konzepterstellung', 'concept development', 'rédaction de concepts'],
    also: 'Erstellung von Konzepten, Erarbeitung von Konzepten, Ausarbeitung von Konzepten, Lösungskonzept(e), Lösungskonzepten, Detailkonzept(e), Fachkonzept(e), Fachkonzepten, Grobkonzept(e), Konzeptarbeit, solution concept(s), Konzeptstudie(n), development of concepts, drafting concepts, writing concepts, concept de solution, concepts de solution, Machbarkeitsstudie(n), feasibility study, feasibility studies, étude(s) de faisabilité, Proof of Concept, PoC, preuve de concept',
  },
  'it-strategy': {
    name: ['IT-Strategie', 'IT strategy', 'stratégie informatique'],
    also: 'IT-Strategien, IT strategies, Digitalstrategie, digital strategy, stratégie IT, stratégie numérique, ICT-Strategie, Informatikstrategie, Strategieentwicklung, strategy development, développement de stratégies, Strategieberatung',
  },
  'it-governance': {
    name: ['IT-Governance', 'IT governance', 'gouvernance informatique'],
    also: 'Governance, COBIT, GRC, gouvernance IT, gouvernance',
  },
  'it-controlling': {
    name: ['IT-Controlling', 'IT controlling', 'contrôle de gestion informatique'],
    proves: 'it-governance controlling',
  },
  compliance: {
    name: ['Compliance', 'compliance', 'conformité'],
    also: 'regulatorische Anforderungen, regulatory requirements, Regulatorik, exigences réglementaires, conformité réglementaire, Regulatory Compliance, corporate compliance, Compliance-Management, Compliance-Management-System(e), Compliance-Richtlinien, Compliance-Vorgaben, compliance management',
  },
  'human-resources': {
    name: ['Personalwesen', 'human resources', 'ressources humaines'],
    also: 'HR, Human Resources, Personalmanagement, HR-Prozesse, gestion des ressources humaines, Personaldienst, HR processes, HR-Management, HRM, HR-Abteilung, Personalabteilung, département RH, service RH, HR department, RH, Personalarbeit',
  },
  recruiting: {
    name: ['Personalrekrutierung', 'recruiting', 'recrutement'],
    proves: 'human-resources',
    also: 'Stelleninserate geschaltet, Vorstellungsgespräche organisiert, Vorstellungsgespräche, Recruiting, Rekrutierung, Recruitment, Recruitings, Talent Acquisition, Personalgewinnung, Personalbeschaffung, Personalsuche, Mitarbeiterrekrutierung, Rekrutierung von {Personal|Mitarbeitenden|Fachkräften|Mitarbeitern}, Rekrutierungsprozess(e), recruitment of staff, recruiting staff, hiring, recrutement de personnel, recrutement du personnel, recruter du personnel',
  },
  marketing: {
    name: ['Marketing', 'marketing', 'marketing'],
    also: 'Marketingbereich, Marketingaktivitäten, Marketingmassnahmen, Marketingstrategie(n), marketing activities, marketing strategy, stratégie marketing, actions marketing',
  },
  communication: {
    name: ['Projektkommunikation', 'project communication', 'communication de projet'],
    also: 'Kommunikation im Projekt, Projekt-Kommunikation',
  },
  'research-development': {
    name: ['Forschung und Entwicklung', 'research and development', 'recherche et développement'],
    also: 'F&E, R&D, Forschung, research, recherche scientifique, wissenschaftliche Mitarbeit, wissenschaftlich* {Mitarbeiter|Assistent|Hilfskraft|Mitarbeit}, research {associate|fellow}, assistant de recherche, research assistant, collaborateur scientifique, Innovationsmanagement, innovation management, gestion de l’innovation',
  },
  facilities: {
    name: ['Facility-Management', 'facility management', 'gestion des installations'],
    also: 'Facility Management, Gebäudemanagement, Liegenschaftsverwaltung, building management',
  },
  'knowledge-management': {
    name: ['Wissensmanagement', 'knowledge management', 'gestion des connaissances'],
    also: 'Wissenstransfer, knowledge transfer, transfert de connaissances, Know-how-Transfer, transfert de savoir, Wissensdatenbank',
  },
  'asset-management-it': {
    name: ['IT-Asset-Management', 'IT asset management', 'gestion des actifs informatiques'],
    also: 'Lizenzmanagement, license management, licence management, gestion des licences, Software Asset Management, SAM-Tools',
  },
  logistics: {
    name: ['Logistik', 'logistics', 'logistique'],
    also: 'Lagerlogistik, Transportlogistik, Logistikprozesse(n), Logistikbranche, logistics processes, logistics industry, logistics sector, processus logistiques, Intralogistik, secteur de la logistique, secteur logistique, Logistikumfeld, Logistikunternehmen',
  },
  'warehouse-management': {
    name: ['Lagerverwaltung', 'warehouse management', 'gestion d’entrepôt'],
    also: 'Lagerbewirtschaftung, WMS, Warehouse-Management-System(e), Lagerverwaltungssystem(e), warehouse management system(s), gestion des entrepôts, Lagermanagement, warehousing',
    proves: 'logistics',
  },
  'supply-chain-management': {
    name: ['Supply-Chain-Management', 'supply chain management', 'gestion de la chaîne d’approvisionnement'],
    also: 'Supply Chain, SCM, Lieferkette(n), Supply-Chain, Lieferkettenmanagement, chaîne d’approvisionnement, chaîne logistique',
  },
})
