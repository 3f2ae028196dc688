import { define } from './define.ts'

/** Architecture, interfaces and integration of systems. */
export const integration = define('technology', {
  microservices: {
    name: ['Microservices', 'microservices', 'microservices'],
    also: 'Microservice, Micro Services, Microservice-Architektur(en), Microservices-Architektur(en), Microservice-basiert*, microservice(s) architecture(s), architecture(s) {microservice|microservices|de microservices|orientée microservices}, Mikroservices, micro-services',
  },
  rest: {
    name: 'REST',
    also: 'REST-API(s), REST API(s), RESTful, RESTful {APIs|API|Services|services|Webservices|web services}, REST-Schnittstelle(n), REST-Services, REST services, API(s) REST, API(s) RESTful, services REST, interfaces REST, REST interface(s)',
    proves: 'web-services',
    guard: {
      aliases: ['REST'],
      near: [
        'API',
        'APIs',
        'SOAP',
        'JSON',
        'HTTP',
        'Schnittstellen',
        'Microservices',
        'GraphQL',
        'Services',
        'Webservices',
        'interfaces',
      ],
    },
  },
  soap: {
    name: 'SOAP',
    also: 'SOAP-Webservices, SOAP-Services, SOAP web services, WSDL, services SOAP',
    proves: 'web-services',
  },
  'web-services': {
    name: ['Webservices', 'web services', 'services web'],
    also: 'Web Service, Webservice, Web-Services, service web',
  },
  graphql: { name: 'GraphQL' },
  grpc: { name: 'gRPC' },
  openapi: { name: 'OpenAPI', also: 'Swagger, OpenAPI-Spezifikation, OpenAPI Specification' },
  'api-design': {
    name: ['API-Design', 'API design', 'conception d’API'],
    also: 'API REST documentées, APIs entworfen, designed APIs, API-Entwicklung, API development, Schnittstellendesign, conception d’APIs, conception d’interfaces, API-First',
  },
  'api-management': {
    family: true,
    name: ['API-Management', 'API management', 'gestion d’API'],
    also: 'API Gateway, API-Gateway(s), gestion des API',
  },
  'system-integration': {
    name: ['Systemintegration', 'system integration', 'intégration de systèmes'],
    also: 'Schnittstelle, Schnittstellen, Schnittstellenentwicklung, Schnittstellenmanagement, Schnittstellenintegration, Systemintegrationen, systems integration, interfaces, interface development, interface management, enterprise application integration, EAI, développement d’interfaces, Integration von Systemen, Umsysteme(n), Anbindung von Umsystemen, Anbindung von Drittsystemen, third-party systems, neighbouring systems, surrounding systems, peripheral systems, adjacent systems, systèmes voisins, systèmes périphériques, intégration des systèmes, Integrationslösungen',
  },
  esb: {
    family: true,
    name: ['Enterprise Service Bus', 'enterprise service bus', 'bus de services'],
    also: 'ESB, Integrationsplattform(en), integration platform(s), plateforme(s) d’intégration',
    proves: 'system-integration',
  },
  mulesoft: { name: 'MuleSoft', also: 'Mule ESB, Anypoint Platform', proves: 'esb' },
  'apache-camel': { name: 'Apache Camel', also: 'Camel-Routen, Camel K', proves: 'system-integration' },
  messaging: {
    family: true,
    name: ['Messaging', 'messaging', 'messagerie applicative'],
    also: 'Message Broker, Message-Broker, Message Queue(s), Message Queuing, message-oriented middleware, Nachrichtenvermittlung, asynchrone Kommunikation, asynchronous messaging, files de messages',
  },
  kafka: {
    name: 'Apache Kafka',
    also: 'Kafka, Confluent, Confluent Kafka',
    proves: 'messaging event-driven-architecture',
  },
  rabbitmq: { name: 'RabbitMQ', also: 'Rabbit MQ', proves: 'messaging' },
  activemq: { name: 'ActiveMQ', also: 'Artemis MQ', proves: 'messaging' },
  'ibm-mq': { name: 'IBM MQ', also: 'WebSphere MQ, MQSeries', proves: 'messaging' },
  'event-driven-architecture': {
    name: ['Ereignisgesteuerte Architektur', 'event-driven architecture', 'architecture événementielle'],
    also: 'Event-Driven, ereignisgesteuert*, ereignisorientiert*, eventgesteuert*, eventbasiert*, event-based, événementiel(le), ereignisgesteuert* Architektur(en), event-driven architectures, eventbasiert* Architektur(en), Event-Driven-Architektur, architecture orientée événements, architectures événementielles',
  },
  soa: {
    name: ['Serviceorientierte Architektur', 'service-oriented architecture', 'architecture orientée services'],
    also: 'SOA, serviceorientiert* Architektur(en)',
  },
  edi: { name: 'EDI', also: 'Electronic Data Interchange' },
  hl7: { name: 'HL7', proves: 'healthcare' },
  'swift-messages': {
    name: ['SWIFT-Nachrichten', 'SWIFT messages', 'messages SWIFT'],
    also: 'SWIFT MT, SWIFT-Meldungen',
    proves: 'payments',
  },
  camunda: { name: 'Camunda', also: 'Camunda BPM', proves: 'bpmn' },
  keycloak: { name: 'Keycloak', also: 'Red Hat SSO', proves: 'identity-access-management oidc sso' },
})

/** The work of architects. */
export const architecture = define('activity', {
  'software-architecture': {
    name: ['Softwarearchitektur', 'software architecture', 'architecture logicielle'],
    also: 'Software-Architektur(en), Softwarearchitekturen, Softwarearchitekt(en), Software-Architekt(en), software architect(s), software architectures, architecte logiciel, architectures logicielles, Applikationsarchitektur, application architecture, architecture applicative',
  },
  'solution-architecture': {
    name: ['Lösungsarchitektur', 'solution architecture', 'architecture de solutions'],
    also: 'Lösungsarchitekt(en), Lösungsarchitekturen, Solution Architect(s), Solution-Architektur, Solutions Architect, architecte de solution(s), architecture de solution, solution design, Lösungsdesign, conception de solutions, IT-Architekt, IT-Architektur, IT architecture, IT architect, Systemarchitektur, system architecture, architecture système, architecte système',
  },
  'enterprise-architecture': {
    name: ['Unternehmensarchitektur', 'enterprise architecture', 'architecture d’entreprise'],
    also: 'Enterprise-Architektur, Enterprise Architect(s), Unternehmensarchitekt(en), EAM, Enterprise Architecture Management, architecte d’entreprise, Bebauungsplanung',
  },
  'cloud-architecture': {
    name: ['Cloud-Architektur', 'cloud architecture', 'architecture cloud'],
    also: 'Cloud Architect(s), Cloud-Architekt, Cloud-Architekturen, cloud architectures, architecte cloud',
    proves: 'cloud',
  },
  'security-architecture': {
    name: ['Sicherheitsarchitektur', 'security architecture', 'architecture de sécurité'],
    also: 'Security Architect, Security-Architektur, Sicherheitsarchitekt, architecte sécurité',
    proves: 'information-security',
  },
  'data-architecture': {
    name: ['Datenarchitektur', 'data architecture', 'architecture de données'],
    also: 'Data Architect, Datenarchitekt, architecte de données, architecte data, architecture des données',
  },
  'domain-driven-design': {
    name: ['Domain-Driven Design', 'domain-driven design', 'conception pilotée par le domaine'],
    also: 'DDD',
  },
  'design-patterns': {
    name: ['Entwurfsmuster', 'design patterns', 'patrons de conception'],
    also: 'Design Pattern',
  },
  'clean-code': { name: 'Clean Code', also: 'Software Craftsmanship', proves: 'code-quality' },
  archimate: { name: 'ArchiMate', proves: 'enterprise-architecture' },
  togaf: { name: 'TOGAF', proves: 'enterprise-architecture' },
})
