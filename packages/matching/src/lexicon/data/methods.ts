import { define } from './define.ts'

/** Project methods, agile work, analysis, service management, testing and quality. */
export const methods = define('method', {
  'project-methodology': {
    name: ['Projektmanagementmethodik', 'project management methodology', 'méthodologie de gestion de projet'],
    also: 'Projektmethodik(en), Projektmanagementmethode(n), Projektmanagement-Methode(n), Projektmanagement-Methodik, Projektvorgehensmodell(e), Projektmanagement-Vorgehen, project methodology, project methodologies, project management method(s), project management methodologies, méthode(s) de gestion de projet, méthodologie de projet',
  },
  agile: {
    name: ['Agile Methoden', 'agile methods', 'méthodes agiles'],
    also: 'agil*, Agile, Agilität, agility, agil* {Vorgehen|Vorgehensweise|Vorgehensweisen|Methodik|Methodiken|Methode|Arbeitsweise|Arbeitsweisen|Projektmethodik|Projektmethoden|Projekte|Projekten|Umfeld|Team|Teams}, agile {methodology|methodologies|approach|approaches|environment|working|projects|teams|delivery|practices}, agiles, méthode(s) agile(s), méthodologie(s) agile(s), approche(s) agile(s), environnement agile, agilité',
  },
  scrum: {
    name: 'Scrum',
    also: 'Scrum-Framework, Scrum Framework, Sprint Planning, Scrum-Teams, Scrum teams, Scrum of Scrums, Sprints, Sprint-Planung, Sprintplanung, Sprint Review, sprint reviews, Sprint-Retrospektiven, sprints de deux semaines',
    proves: 'agile',
  },
  kanban: { name: 'Kanban', proves: 'agile' },
  safe: {
    name: ['SAFe', 'Scaled Agile Framework', 'SAFe'],
    also: 'SAFe, SAFe 5, SAFe 6.0, Scaled Agile, Agile Release Train(s), PI Planning, Release Train Engineer, RTE',
    proves: 'agile',
    guard: {
      aliases: ['SAFe'],
      near: [
        'Scrum',
        'Agile',
        'agil',
        'agile',
        'Kanban',
        'LeSS',
        'Framework',
        'Scaled',
        'skaliert',
        'HERMES',
        'PRINCE2',
        'Release',
        'Train',
      ],
    },
  },
  less: {
    name: 'Large-Scale Scrum',
    also: 'LeSS-Framework, skaliert* {Agilität|Frameworks}, scaled agile frameworks',
    proves: 'scrum',
  },
  'extreme-programming': {
    name: 'Extreme Programming',
    also: 'Pair Programming, Mob Programming, eXtreme Programming',
    proves: 'agile software-development',
  },
  prince2: { name: 'PRINCE2', also: 'PRINCE 2, PRINCE2 Agile', proves: 'project-methodology' },
  hermes: {
    name: 'HERMES',
    also: 'HERMES 5, HERMES 5.1, HERMES 2022, HERMES-Methode, HERMES-Methodik, HERMES-Projektmethode, HERMES method, méthode HERMES, HERMES Projektmanagement, HERMES project management',
    proves: 'project-methodology',
  },
  pmbok: { name: 'PMI / PMBOK', also: 'PMBOK, PMI, PMBoK Guide', proves: 'project-methodology' },
  ipma: { name: 'IPMA', also: 'GPM-Standard', proves: 'project-methodology' },
  'v-model': {
    name: ['V-Modell', 'V-model', 'cycle en V'],
    also: 'V-Modell XT, V-Model XT',
    proves: 'project-methodology',
  },
  waterfall: {
    name: ['Wasserfallmodell', 'waterfall model', 'modèle en cascade'],
    also: 'Wasserfall, klassisch* {Projektmanagement|Projektmethodik|Projektmethoden}, Wasserfallmethode, waterfall, cycle en cascade, traditional project management, gestion de projet classique, cascade',
    proves: 'project-methodology',
  },
  'hybrid-project-management': {
    name: ['Hybrides Projektmanagement', 'hybrid project management', 'gestion de projet hybride'],
    also: 'hybrid* {Projektmanagement|Projektmethodik|Projektvorgehen|Vorgehen|Vorgehensweise}, hybrid {approach|methodology}, approche hybride',
    proves: 'project-methodology',
  },
  lean: {
    name: ['Lean Management', 'lean management', 'lean management'],
    also: 'Lean, Lean-Methoden, Lean Thinking, Kaizen',
  },
  'six-sigma': { name: 'Six Sigma', also: 'DMAIC' },
  'lean-six-sigma': { name: 'Lean Six Sigma', proves: 'six-sigma lean' },
  okr: { name: 'OKR', also: 'Objectives and Key Results, OKRs' },
  'design-thinking': {
    name: 'Design Thinking',
    also: 'Design-Thinking-Workshops, Service Design, Lean Startup, pensée design',
  },
  'requirements-engineering': {
    name: ['Anforderungsmanagement', 'requirements engineering', 'ingénierie des exigences'],
    also: 'Requirements Engineering, Requirements-Engineering, Requirements Engineer(s), Requirements Management, requirements management, requirements analysis, requirements elicitation, requirements gathering, Anforderungsanalyse(n), Anforderungserhebung(en), Anforderungsaufnahme, Anforderungsingenieur, Erhebung von Anforderungen, Aufnahme von Anforderungen, Erhebung der Anforderungen, Aufnahme der Anforderungen, Spezifikation von Anforderungen, Anforderungsspezifikation(en), requirements specification(s), Lastenheft, Pflichtenheft, Pflichtenhefte, Lastenhefte, eliciting requirements, Eliciting and specifying requirements, eliciting and {documenting|analysing|managing} requirements, Erhebung und {Spezifikation|Analyse|Dokumentation} von Anforderungen, recueil et {spécification|analyse} des exigences, Anforderungen {erheben|aufnehmen|analysieren|spezifizieren}, elicitation of requirements, gathering requirements, specification of requirements, analyse des exigences, gestion des exigences, recueil des exigences, ingénierie d’exigences, ingénieur des exigences, ingénieur exigences, cahier(s) des charges, spécification(s) fonctionnelle(s), recueil des besoins, analyse des besoins, functional specification(s)',
  },
  'business-analysis': {
    name: ['Businessanalyse', 'business analysis', 'analyse métier'],
    also: 'Business-Analyse(n), Business Analysis, Business Analyst(s), Business-Analyst(en), Businessanalyst(en), Geschäftsanalyse(n), business analyses, fachliche Analyse, analyse d’affaires, analyse fonctionnelle, analyste métier, analyste d’affaires, analyste fonctionnel, business analyste',
  },
  'user-stories': {
    name: ['User Stories', 'user stories', 'récits utilisateur'],
    also: 'User Story, Epics und User Stories, Akzeptanzkriterien, acceptance criteria, critères d’acceptation, user story, Story Mapping',
  },
  'use-cases': {
    name: ['Use Cases', 'use cases', 'cas d’utilisation'],
    also: 'Use Case, Anwendungsfälle, Anwendungsfall, use case, cas d’usage',
  },
  uml: { name: 'UML', also: 'Unified Modeling Language, Enterprise Architect UML' },
  bpmn: { name: 'BPMN', also: 'BPMN 2.0, Business Process Model and Notation', proves: 'process-modelling' },
  'process-management': {
    name: ['Prozessmanagement', 'process management', 'gestion des processus'],
    also: 'Geschäftsprozessmanagement, business process management, BPM, Prozessanalyse(n), Prozessoptimierung(en), Optimierung von Prozessen, Optimierung von Geschäftsprozessen, process analysis, process optimisation, process optimization, business process optimisation, optimisation des processus, optimisation de processus, analyse des processus, gestion des processus métier, Geschäftsprozessanalyse, Business Process Reengineering, Prozessdesign, Prozessmanager, process manager, Geschäftsprozesse(n), business processes, processus métier, process improvement, Prozessverbesserung(en), amélioration des processus',
  },
  'process-modelling': {
    name: ['Prozessmodellierung', 'process modelling', 'modélisation de processus'],
    also: 'process modeling, Geschäftsprozessmodellierung, business process modelling, business process modeling, modélisation des processus, modélisation de processus métier, modélisation des processus métier, modelling of business processes, modelling of processes, modeling of business processes, Modellierung von {Prozessen|Geschäftsprozessen}, Modellierung der {Prozesse|Geschäftsprozesse}',
    proves: 'process-management',
  },
  itil: {
    name: 'ITIL',
    also: 'ITIL v3, ITIL 4, ITIL-Prozesse(n), ITIL V4, ITIL processes, processus ITIL',
    proves: 'itsm',
  },
  itsm: {
    name: ['IT-Service-Management', 'IT service management', 'gestion des services informatiques'],
    also: 'ITSM, Service Management, Servicemanagement, IT-Servicemanagement, gestion des services IT, gestion de services informatiques, ISO 20000',
  },
  'incident-management': {
    name: ['Incident Management', 'incident management', 'gestion des incidents'],
    also: 'incident reviews, post-mortems, blameless post-mortems, incident reviews, post mortem, Incident-Management, Störungsmanagement, Problem Management, Problem-Management, gestion des problèmes, Major Incident Management, incident handling, gestion d’incidents',
  },
  'change-enablement': {
    name: ['IT-Change-Management', 'change enablement', 'gestion des changements informatiques'],
    also: 'Change Advisory Board, CAB, Change-Request-Management, Change Request(s), Change Requests, demandes de changement',
  },
  'release-management': {
    name: ['Release-Management', 'release management', 'gestion des versions logicielles'],
    also: 'Releasemanagement, Release Manager, Releasemanager, Release-Manager, Release-Planung, Releaseplanung, release planning, gestion des mises en production, gestion des releases, gestion des livraisons',
  },
  'configuration-management': {
    name: ['Konfigurationsmanagement', 'configuration management', 'gestion de la configuration'],
    also: 'CMDB, Configuration Management, Konfigurationsmanager, gestion des configurations, gestion de configuration',
  },
  'service-level-management': {
    name: ['Service-Level-Management', 'service level management', 'gestion des niveaux de service'],
    also: 'SLA, SLAs, Service Level Agreement(s), Service-Level-Agreements, accords de niveau de service',
  },
  'software-testing': {
    name: ['Softwaretest', 'software testing', 'tests logiciels'],
    also: 'Software-Test(s), Softwaretests, Software Testing, Testing, Software Tester, Softwaretester, Testen, Tester, test engineer, Test Engineer, Testingenieur, Testdurchführung, Testfälle(n), Testfall, test cases, test case, cas de test, test execution, Systemtest(s), system testing, system tests, tests système, Testkonzept(e), Testkonzepten, test concept(s), concept de test, concepts de test, testeur(s), test de logiciels, plan(s) de test, test plan(s), Testplan, Testpläne',
  },
  'test-management': {
    name: ['Testmanagement', 'test management', 'gestion des tests'],
    also: 'Test-Management, Testmanager, Test Manager, Test-Manager, Testkoordination, test coordination, Testleitung, Testleiter, Test Lead, responsable de tests, responsable des tests, coordination des tests, gestionnaire de tests, Teststrategie(n), test strategy, test strategies, stratégie de test(s)',
    proves: 'software-testing',
  },
  'test-automation': {
    name: ['Testautomatisierung', 'test automation', 'automatisation des tests'],
    also: 'Test-Automatisierung, automatisiert* {Tests|Testing|Testfälle|Testfällen}, automated {tests|testing}, tests automatisés, automatisation de tests, Test Automation Engineer, Testautomation, Testautomatisierer, test automator, Automatisierung von Tests, automation of tests, automatisiertes Testen',
    proves: 'software-testing',
  },
  'unit-testing': {
    name: ['Unit-Tests', 'unit testing', 'tests unitaires'],
    also: 'Unit Test(s), Unit-Test, Unittests, Modultests, Komponententests, unit tests, test unitaire',
    proves: 'software-testing',
  },
  'integration-testing': {
    name: ['Integrationstests', 'integration testing', 'tests d’intégration'],
    also: 'Integrationstest, integration test(s), End-to-End-Tests, E2E-Tests, end-to-end tests, end-to-end testing, tests de bout en bout',
    proves: 'software-testing',
  },
  'performance-testing': {
    name: ['Lasttests', 'performance testing', 'tests de performance'],
    also: 'Performancetests, Performance-Tests, Lasttest, Last- und Performancetests, load testing, load tests, tests de charge',
    proves: 'software-testing',
  },
  'acceptance-testing': {
    name: ['Abnahmetests', 'acceptance testing', 'tests d’acceptation'],
    also: 'Abnahmetest, User Acceptance Test(s), UAT, user acceptance testing, acceptance tests, Akzeptanztests, tests de recette, recette utilisateur, tests d’acceptation utilisateur, exécution des tests d’acceptation',
    proves: 'software-testing',
  },
  'regression-testing': {
    name: ['Regressionstests', 'regression testing', 'tests de régression'],
    also: 'Regressionstest, regression tests, regression test',
    proves: 'software-testing',
  },
  tdd: {
    name: ['Testgetriebene Entwicklung', 'test-driven development', 'développement piloté par les tests'],
    also: 'TDD, testgetrieben* Entwicklung',
    proves: 'unit-testing',
  },
  bdd: {
    name: [
      'Verhaltensgetriebene Entwicklung',
      'behaviour-driven development',
      'développement piloté par le comportement',
    ],
    also: 'BDD, behavior-driven development',
    proves: 'test-automation',
  },
  selenium: { name: 'Selenium', also: 'Selenium WebDriver', proves: 'test-automation' },
  cypress: { name: 'Cypress', also: 'Cypress.io', proves: 'test-automation' },
  playwright: { name: 'Playwright', proves: 'test-automation' },
  'robot-framework': {
    name: 'Robot Framework',
    proves: 'test-automation',
  },
  'test-tools': {
    family: true,
    name: ['Testwerkzeuge', 'test tools', 'outils de test'],
  },
  'quality-management': {
    name: ['Qualitätsmanagement', 'quality management', 'gestion de la qualité'],
    also: 'Qualitätssicherung, QM-System, quality assurance, assurance qualité, ISO 9001, management de la qualité, QS, QA, contrôle qualité, Qualitätskontrolle, quality control',
  },
  'code-quality': {
    name: ['Codequalität', 'code quality', 'qualité du code'],
    also: 'Code-Qualität, Code Review(s), Code-Review(s), Code-Reviews, Codereviews, revue(s) de code, statische Codeanalyse, static code analysis, analyse statique de code, Refactoring',
  },
  'ux-design': {
    name: ['UX-Design', 'UX design', 'conception UX'],
    also: 'User Experience, User Experience Design, UX, UX/UI, UI/UX, UX/UI-Design, UX Designer, UX-Designer, UX/UI Designer, UI/UX Designer, UI-Design, UI design, UI Designer, User-Centered Design, user-centred design, Interaction Design, Interaktionsdesign, nutzerzentriert* {Gestaltung|Design}, expérience utilisateur, designer UX, conception centrée utilisateur, Wireframes, Prototyping, Prototypen, prototypes, maquettes',
  },
  'user-research': {
    name: ['Nutzerforschung', 'user research', 'recherche utilisateur'],
    also: 'product experiments, AB-Tests, Experimente mit Nutzern, A/B experiments, split tests, you have run experiments, running experiments, run experiments, controlled experiments, expérimentations A/B, AB testing, A/B-Testing, A/B-Test(s), A&B-Testing, tests A/B, test A/B, User-Research, UX Research, Usability, Usability-Tests, Usability Testing, usability tests, tests utilisateurs, Nutzertests, user tests, Benutzerfreundlichkeit, tests d’utilisabilité',
  },
  accessibility: {
    name: ['Barrierefreiheit', 'accessibility', 'accessibilité'],
    also: 'WCAG, WCAG 2.1, BITV, eCH-0059, Web Accessibility, barrierefrei*, accessibilité numérique, accessibilité web, RGAA, A11y',
  },
  'responsive-design': {
    name: 'Responsive Design',
    also: 'Responsive Webdesign, responsive web design, Mobile First, design responsive, Webdesign, web design',
  },
  arc42: { name: 'arc42' },
  'c4-model': { name: ['C4-Modell', 'C4 model', 'modèle C4'] },
  zachman: { name: 'Zachman Framework', also: 'Zachman' },
  'event-storming': { name: 'Event Storming', also: 'EventStorming' },
  'object-oriented-programming': {
    name: ['Objektorientierte Programmierung', 'object-oriented programming', 'programmation orientée objet'],
    also: 'objektorientiert* {Programmierung|Design|Entwicklung}, OOP, object-oriented {design|development}',
  },
  'solid-principles': { name: ['SOLID-Prinzipien', 'SOLID principles', 'principes SOLID'] },
  'hexagonal-architecture': {
    name: ['Hexagonale Architektur', 'hexagonal architecture', 'architecture hexagonale'],
    also: 'hexagonal* Architektur',
  },
  'clean-architecture': { name: 'Clean Architecture' },
  'nexus-framework': { name: 'Nexus Framework', proves: 'scrum' },
})
