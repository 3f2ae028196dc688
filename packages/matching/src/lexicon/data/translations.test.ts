import { expect, test } from 'vitest'
import { tokenise } from '../../text/normalise.ts'
import { findConcepts } from '../find.ts'
import { ourLexicon } from '../index.ts'

function conceptsOf(text: string): string[] {
  const hits = findConcepts(text, tokenise(text), ourLexicon())
  return [...new Set(hits.map((hit) => hit.concept.id))].toSorted()
}

test.each([
  [
    'Mehrjährige Erfahrung in der Leitung von komplexen IT-Projekten in der Bundesverwaltung',
    'Several years of experience in leading complex IT projects in the federal administration',
    'Plusieurs années d’expérience dans la conduite de projets informatiques complexes dans l’administration fédérale',
  ],
  [
    'Erfahrung in der Führung von interdisziplinären Teams',
    'Experience in leading interdisciplinary teams',
    'Expérience dans la conduite d’équipes interdisciplinaires',
  ],
  [
    'Zertifizierung in HERMES 5 oder PRINCE2',
    'Certification in HERMES 5 or PRINCE2',
    'Certification en HERMES 5 ou PRINCE2',
  ],
  [
    'Kenntnisse im öffentlichen Beschaffungswesen (BöB/VöB)',
    'Knowledge of public procurement (BöB/VöB)',
    'Connaissances des marchés publics (LMP)',
  ],
  ['Erfahrung mit WTO-Ausschreibungen', 'Experience with WTO tenders', 'Expérience des appels d’offres OMC'],
  [
    'Erfahrung als Scrum Master in verteilten Teams',
    'Experience as a Scrum Master in distributed teams',
    'Expérience comme Scrum Master dans des équipes distribuées',
  ],
  ['IREB-Zertifizierung (CPRE)', 'IREB certification (CPRE)', 'Certification IREB (CPRE)'],
  [
    'Erhebung und Spezifikation von Anforderungen',
    'Eliciting and specifying requirements',
    'Recueil et spécification des exigences',
  ],
  [
    'Modellierung von Geschäftsprozessen mit BPMN 2.0',
    'Modelling of business processes with BPMN 2.0',
    'Modélisation des processus métier avec BPMN 2.0',
  ],
  [
    'Moderation von Workshops mit Fachbereichen',
    'Facilitation of workshops with business departments',
    'Animation d’ateliers avec les métiers',
  ],
  [
    'Planung und Durchführung von Abnahmetests',
    'Planning and execution of acceptance tests',
    'Planification et exécution des tests de recette',
  ],
  [
    'Erstellung von Testkonzepten und Testfällen',
    'Creation of test concepts and test cases',
    'Élaboration de concepts de test et de cas de test',
  ],
  [
    'Aufbau einer CI/CD-Pipeline mit Jenkins und GitLab CI',
    'Building a CI/CD pipeline with Jenkins and GitLab CI',
    'Mise en place d’un pipeline CI/CD avec Jenkins et GitLab CI',
  ],
  [
    'Betrieb von Anwendungen auf Kubernetes und OpenShift',
    'Operation of applications on Kubernetes and OpenShift',
    'Exploitation d’applications sur Kubernetes et OpenShift',
  ],
  [
    'Entwicklung von Microservices mit Java und Spring Boot',
    'Development of microservices with Java and Spring Boot',
    'Développement de microservices avec Java et Spring Boot',
  ],
  [
    'Migration der Infrastruktur in die Cloud (AWS)',
    'Migration of the infrastructure to the cloud (AWS)',
    'Migration de l’infrastructure vers le cloud (AWS)',
  ],
  [
    'Einführung eines ISMS nach ISO 27001',
    'Introduction of an ISMS according to ISO 27001',
    'Introduction d’un SMSI selon ISO 27001',
  ],
  [
    'Erstellung von ISDS-Konzepten und Schutzbedarfsanalysen',
    'Creation of ISDS concepts and protection needs analyses',
    'Élaboration de concepts SIPD et d’analyses des besoins de protection',
  ],
  [
    'Durchführung von Risikoanalysen und Audits',
    'Conducting risk analyses and audits',
    'Réalisation d’analyses de risques et d’audits',
  ],
  [
    'Datenschutz nach DSGVO und DSG',
    'Data protection according to GDPR and FADP',
    'Protection des données selon RGPD et LPD',
  ],
  [
    'Aufbau eines Data Warehouse mit Snowflake und dbt',
    'Building a data warehouse with Snowflake and dbt',
    'Mise en place d’un entrepôt de données avec Snowflake et dbt',
  ],
  [
    'Entwicklung von Dashboards mit Power BI',
    'Development of dashboards with Power BI',
    'Développement de tableaux de bord avec Power BI',
  ],
  [
    'Modelle des maschinellen Lernens mit Python und scikit-learn',
    'Machine learning models with Python and scikit-learn',
    'Modèles d’apprentissage automatique avec Python et scikit-learn',
  ],
  [
    'Budgetverantwortung von 5 Millionen Franken',
    'Budget responsibility of 5 million francs',
    'Responsabilité budgétaire de 5 millions de francs',
  ],
  ['Steuerung von externen Lieferanten', 'Steering of external suppliers', 'Pilotage de fournisseurs externes'],
  [
    'Kommunikation mit Anspruchsgruppen bis zur Geschäftsleitung',
    'Communication with stakeholders up to executive management',
    'Communication avec les parties prenantes jusqu’à la direction générale',
  ],
  ['Schulung der Anwenderinnen und Anwender', 'Training of users', 'Formation des utilisateurs'],
  [
    'Bachelor in Wirtschaftsinformatik oder gleichwertige Ausbildung',
    'Bachelor in business informatics or equivalent education',
    'Bachelor en informatique de gestion ou formation équivalente',
  ],
  [
    'Abgeschlossenes Hochschulstudium in Informatik',
    'Completed university degree in computer science',
    'Diplôme universitaire en informatique',
  ],
  [
    'Erfahrung im Gesundheitswesen oder bei Versicherungen',
    'Experience in healthcare or insurance',
    'Expérience dans le domaine de la santé ou des assurances',
  ],
  [
    'Erfahrung in der Logistik und Lagerverwaltung',
    'Experience in logistics and warehouse management',
    'Expérience en logistique et gestion d’entrepôt',
  ],
  [
    'Konfiguration von SAP S/4HANA in den Modulen FI und MM',
    'Configuration of SAP S/4HANA in the modules FI and MM',
    'Configuration de SAP S/4HANA dans les modules FI et MM',
  ],
  [
    'Ablösung des Kernsystems und Datenmigration',
    'Replacement of the core system and data migration',
    'Remplacement du système central et migration des données',
  ],
  [
    'Barrierefreie Webanwendungen nach WCAG 2.1',
    'Accessible web applications according to WCAG 2.1',
    'Applications web accessibles selon WCAG 2.1',
  ],
  [
    'Teamfähigkeit, Selbstständigkeit und Belastbarkeit',
    'Teamwork, independence and resilience',
    'Esprit d’équipe, autonomie et résistance au stress',
  ],
  ['Analytisches und konzeptionelles Denken', 'Analytical and conceptual thinking', 'Esprit d’analyse et de synthèse'],
  [
    'Hohe Kundenorientierung und sicheres Auftreten',
    'Strong customer orientation and confident manner',
    'Grande orientation client et aisance',
  ],
  [
    'Lösungsorientierte und strukturierte Arbeitsweise',
    'Solution-oriented and structured way of working',
    'Méthode de travail structurée et orientée solutions',
  ],
  [
    'Führung eines Product Backlogs und Priorisierung',
    'Managing a product backlog and prioritisation',
    'Gestion d’un product backlog et priorisation',
  ],
  [
    'Koordination mit Umsystemen und Schnittstellen',
    'Coordination with neighbouring systems and interfaces',
    'Coordination avec les systèmes voisins et interfaces',
  ],
  [
    'Programmleitung eines Digitalisierungsprogramms im Kanton Bern',
    'Programme management of a digitalisation programme in the canton of Bern',
    'Direction d’un programme de numérisation dans le canton de Berne',
  ],
  [
    'Second-Level-Support und Störungsbehebung',
    'Second-level support and incident resolution',
    'Support de deuxième niveau et résolution des incidents',
  ],
  [
    'Netzwerkadministration mit Cisco und Firewalls',
    'Network administration with Cisco and firewalls',
    'Administration réseau avec Cisco et pare-feu',
  ],
  [
    'Frontend-Entwicklung mit React und TypeScript',
    'Frontend development with React and TypeScript',
    'Développement frontend avec React et TypeScript',
  ],
  ['Unterstützung des Change Managements', 'Support of change management', 'Soutien à la conduite du changement'],
  [
    'Erstellung der Ausschreibungsunterlagen',
    'Preparation of the tender documents',
    'Élaboration des documents d’appel d’offres',
  ],
  ['Reporting an den Lenkungsausschuss', 'Reporting to the steering committee', 'Reporting au comité de pilotage'],
  [
    'Technische Dokumentation und Betriebshandbücher',
    'Technical documentation and operating manuals',
    'Documentation technique et manuels d’exploitation',
  ],
  [
    'Erfahrung mit relationalen Datenbanken wie Oracle oder PostgreSQL',
    'Experience with relational databases such as Oracle or PostgreSQL',
    'Expérience des bases de données relationnelles telles qu’Oracle ou PostgreSQL',
  ],
  [
    'Leitung des Entwicklungsteams mit acht Personen',
    'Leading the development team of eight people',
    'Direction de l’équipe de développement de huit personnes',
  ],
  [
    'Einführung agiler Methoden im Unternehmen',
    'Introduction of agile methods in the company',
    'Introduction de méthodes agiles dans l’entreprise',
  ],
  [
    'Agile Softwareentwicklung nach Scrum',
    'Agile software development following Scrum',
    'Développement logiciel agile selon Scrum',
  ],
  [
    'Kenntnisse in Testautomatisierung mit Selenium oder Cypress',
    'Knowledge of test automation with Selenium or Cypress',
    'Connaissances en automatisation des tests avec Selenium ou Cypress',
  ],
  ['Erfahrung im Umfeld von Banken', 'Experience in the banking environment', 'Expérience dans le milieu bancaire'],
  [
    'Business Analyse und Prozessoptimierung',
    'Business analysis and process optimisation',
    'Analyse métier et optimisation des processus',
  ],
  [
    'Fundierte Kenntnisse in Netzwerk- und Firewall-Technologien',
    'Sound knowledge of network and firewall technologies',
    'Connaissances approfondies des technologies réseau et pare-feu',
  ],
  [
    'Erfahrung mit Azure Kubernetes Service und Terraform',
    'Experience with Azure Kubernetes Service and Terraform',
    'Expérience avec Azure Kubernetes Service et Terraform',
  ],
  [
    'Erfahrung mit Containerisierung (Docker, Kubernetes)',
    'Experience with containerisation (Docker, Kubernetes)',
    'Expérience de la conteneurisation (Docker, Kubernetes)',
  ],
  [
    'Kenntnisse der agilen Vorgehensmodelle (Scrum, Kanban, SAFe)',
    'Knowledge of agile process models (Scrum, Kanban, SAFe)',
    'Connaissance des modèles agiles (Scrum, Kanban, SAFe)',
  ],
  [
    'Erfahrung in der Erstellung von Business Cases',
    'Experience in creating business cases',
    'Expérience dans l’élaboration de business cases',
  ],
  [
    'Erfahrung in der Entwicklung von REST-APIs',
    'Experience in developing REST APIs',
    'Expérience du développement d’API REST',
  ],
  ['Datenmodellierung und SQL', 'Data modelling and SQL', 'Modélisation de données et SQL'],
  ['Kenntnisse in Python oder R', 'Knowledge of Python or R', 'Connaissances de Python ou R'],
  [
    'Sehr gute MS-Office-Kenntnisse, insbesondere Excel',
    'Very good MS Office skills, especially Excel',
    'Très bonnes connaissances de MS Office, notamment Excel',
  ],
  [
    'Erfahrung als Product Owner im Versicherungsumfeld',
    'Experience as a product owner in the insurance environment',
    'Expérience comme product owner dans le domaine des assurances',
  ],
  [
    'Kenntnisse des Gesundheitswesens und von HL7 FHIR',
    'Knowledge of healthcare and HL7 FHIR',
    'Connaissance du système de santé et de HL7 FHIR',
  ],
  [
    'Weiterbildung im Projektmanagement (z. B. CAS)',
    'Further education in project management (e.g. CAS)',
    'Formation continue en gestion de projet (p. ex. CAS)',
  ],
  ['Erfahrung mit Jira und Confluence', 'Experience with Jira and Confluence', 'Expérience avec Jira et Confluence'],
  ['Führung von fünf Mitarbeitenden', 'Leading five employees', 'Conduite de cinq collaborateurs'],
  ['Personalverantwortung', 'Personnel responsibility', 'Responsabilité du personnel'],
  [
    'Vertragsverhandlungen mit Lieferanten',
    'Contract negotiations with suppliers',
    'Négociations contractuelles avec les fournisseurs',
  ],
  ['Erarbeitung der IT-Strategie', 'Development of the IT strategy', 'Élaboration de la stratégie informatique'],
  [
    'Unternehmensarchitektur mit TOGAF und ArchiMate',
    'Enterprise architecture with TOGAF and ArchiMate',
    'Architecture d’entreprise avec TOGAF et ArchiMate',
  ],
  [
    'Penetrationstests und Schwachstellenmanagement',
    'Penetration testing and vulnerability management',
    'Tests d’intrusion et gestion des vulnérabilités',
  ],
  [
    'Umsetzung von IAM-Lösungen mit Keycloak und OAuth 2.0',
    'Implementation of IAM solutions with Keycloak and OAuth 2.0',
    'Mise en œuvre de solutions IAM avec Keycloak et OAuth 2.0',
  ],
  [
    'ITIL-Zertifizierung und Erfahrung im Incident Management',
    'ITIL certification and experience in incident management',
    'Certification ITIL et expérience de la gestion des incidents',
  ],
  [
    'Zertifizierter Scrum Master (PSM oder CSM)',
    'Certified Scrum Master (PSM or CSM)',
    'Scrum Master certifié (PSM ou CSM)',
  ],
  [
    'ISTQB Certified Tester Foundation Level',
    'ISTQB Certified Tester Foundation Level',
    'ISTQB Certified Tester Foundation Level',
  ],
  [
    'CISSP, CISM oder vergleichbare Zertifizierung',
    'CISSP, CISM or comparable certification',
    'CISSP, CISM ou certification comparable',
  ],
  ['Barrierefreiheit und UX-Design', 'Accessibility and UX design', 'Accessibilité et conception UX'],
  [
    'Mobile Apps mit Flutter oder Swift entwickeln',
    'Developing mobile apps with Flutter or Swift',
    'Développer des applications mobiles avec Flutter ou Swift',
  ],
  [
    'Prozessautomatisierung mit RPA (UiPath)',
    'Process automation with RPA (UiPath)',
    'Automatisation des processus avec RPA (UiPath)',
  ],
  [
    'Erfahrung im Supply-Chain-Management',
    'Experience in supply chain management',
    'Expérience de la gestion de la chaîne d’approvisionnement',
  ],
  [
    'Stammdatenmanagement und Datenqualität',
    'Master data management and data quality',
    'Gestion des données de référence et qualité des données',
  ],
  [
    'Dokumentenmanagement und elektronische Archivierung',
    'Document management and electronic archiving',
    'Gestion documentaire et archivage électronique',
  ],
  [
    'Verhandlungsgeschick und Durchsetzungsvermögen',
    'Negotiation skills and assertiveness',
    'Sens de la négociation et capacité à s’imposer',
  ],
  [
    'Rasche Auffassungsgabe und hohe Lernbereitschaft',
    'Quick grasp and high willingness to learn',
    'Compréhension rapide et grande volonté d’apprendre',
  ],
  [
    'Selbständige, exakte und zuverlässige Arbeitsweise',
    'Independent, accurate and reliable way of working',
    'Méthode de travail autonome, précise et fiable',
  ],
  [
    'Erfahrung mit Kernbankensystemen (Avaloq, Temenos)',
    'Experience with core banking systems (Avaloq, Temenos)',
    'Expérience des systèmes bancaires centraux (Avaloq, Temenos)',
  ],
  [
    'Projektleitung in der Energiewirtschaft',
    'Project management in the energy sector',
    'Gestion de projet dans le secteur de l’énergie',
  ],
  ['Erfahrung im öffentlichen Verkehr', 'Experience in public transport', 'Expérience dans les transports publics'],
  [
    'Erfahrung mit Legacy-Systemen und deren Modernisierung',
    'Experience with legacy systems and their modernisation',
    'Expérience des systèmes hérités et de leur modernisation',
  ],
  [
    'Erfahrung mit ereignisgesteuerten Architekturen (Kafka)',
    'Experience with event-driven architectures (Kafka)',
    'Expérience des architectures événementielles (Kafka)',
  ],
  ['Testmanagement in Grossprojekten', 'Test management in large projects', 'Gestion des tests dans de grands projets'],
  [
    'Wissenstransfer und Coaching der internen Mitarbeitenden',
    'Knowledge transfer and coaching of internal staff',
    'Transfert de connaissances et coaching du personnel interne',
  ],
  [
    'Risikomanagement und Qualitätssicherung',
    'Risk management and quality assurance',
    'Gestion des risques et assurance qualité',
  ],
  [
    'Geoinformationssysteme (ArcGIS, QGIS)',
    'Geographic information systems (ArcGIS, QGIS)',
    'Systèmes d’information géographique (ArcGIS, QGIS)',
  ],
  [
    'Künstliche Intelligenz und maschinelles Lernen',
    'Artificial intelligence and machine learning',
    'Intelligence artificielle et apprentissage automatique',
  ],
  [
    'Bereitschaft zur Personensicherheitsprüfung',
    'Willingness to undergo a personnel security screening',
    'Disposition à se soumettre à un contrôle de sécurité relatif aux personnes',
  ],
  ['Pikettdienst und 24/7-Betrieb', 'On-call duty and 24/7 operations', 'Service de piquet et exploitation 24/7'],
  [
    'Kenntnisse des Datenschutzrechts',
    'Knowledge of data protection law',
    'Connaissances du droit de la protection des données',
  ],
])('“%s” names the same concepts in English and French', (german, english, french) => {
  const concepts = conceptsOf(german)
  expect(concepts.length).toBeGreaterThan(0)
  expect({ english: conceptsOf(english), french: conceptsOf(french) }).toEqual({ english: concepts, french: concepts })
})

test.each([
  ['das gesamte Portfolio, wie in jedem Fall', 'postgraduate-education'],
  ['en tout cas, au cas par cas', 'postgraduate-education'],
  ['Projekte planen und steuern', 'taxation'],
  ['Verwaltung von Benutzerkonten', 'public-sector'],
  ['a safe and rapid way to go, access and react in spring', 'safe'],
  ['a safe and rapid way to go, access and react in spring', 'go'],
  ['a safe and rapid way to go, access and react in spring', 'spring'],
  ['a safe and rapid way to go, access and react in spring', 'react'],
  ['Support of the introduction', 'user-support'],
  ['J’ai dirigé le tableau de bord', 'artificial-intelligence'],
  ['un tableau des risques', 'tableau'],
  ['flinke und belastbare Kennzahlen', 'resilience'],
  ['flinke und flink umgesetzte Lösungen', 'flink'],
  ['ein sprintfähiges Team mit Herz', 'scrum'],
  ['rest of the work', 'rest'],
  ['to excel in everything', 'excel'],
])('“%s” does not name %s', (text, concept) => {
  expect(conceptsOf(text)).not.toContain(concept)
})
