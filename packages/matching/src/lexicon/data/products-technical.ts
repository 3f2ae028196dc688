import { define, products } from './define.ts'

const categories = define('technology', {
  'oracle-erp': { family: true, name: 'Oracle ERP', proves: 'erp' },
  'robotic-process-automation': {
    family: true,
    name: ['Robotic Process Automation', 'robotic process automation', 'automatisation robotisée des processus'],
    also: 'RPA, RPA-Tool(s), RPA-Lösung(en), RPA tool(s), outil(s) de RPA',
    proves: 'process-automation',
  },
  'graph-databases': {
    family: true,
    name: ['Graphdatenbanken', 'graph databases', 'bases de données graphe'],
    also: 'Graphdatenbank, graph database, base de données graphe',
    proves: 'nosql',
  },
  'data-platform': {
    name: ['Datenplattformen', 'data platforms', 'plateformes de données'],
    also: 'Datenplattform, data platform, plateforme de données',
  },
  'data-lakehouse': {
    name: 'Data Lakehouse',
    also: 'Lakehouse-Architektur, lakehouse architecture',
    proves: 'data-lake',
  },
  'data-mesh': { name: 'Data Mesh' },
  'retrieval-augmented-generation': {
    name: 'Retrieval Augmented Generation',
    also: 'Retrieval-Augmented Generation, RAG, RAG-Pipeline(s), RAG-System(e)',
    proves: 'generative-ai',
  },
  'prompt-engineering': { name: 'Prompt Engineering', also: 'Prompt-Engineering', proves: 'generative-ai' },
  rtos: {
    family: true,
    name: ['Echtzeitbetriebssysteme', 'real-time operating systems', 'systèmes d’exploitation temps réel'],
    also: 'RTOS, Echtzeitbetriebssystem, real-time operating system, système d’exploitation temps réel',
    proves: 'embedded-development',
  },
  'multi-cloud': { name: 'Multi-Cloud', also: 'Multicloud', proves: 'cloud' },
  'private-cloud': { name: ['Private Cloud', 'private cloud', 'cloud privé'], proves: 'cloud' },
  'container-orchestration': {
    family: true,
    name: ['Container-Orchestrierung', 'container orchestration', 'orchestration de conteneurs'],
    proves: 'containers',
  },
  'service-mesh': { family: true, name: 'Service Mesh', proves: 'kubernetes' },
  'workplace-engineering': {
    name: ['Workplace Engineering', 'workplace engineering', 'ingénierie du poste de travail'],
    also: 'Client Engineering, Client-Engineering, Workplace, Arbeitsplatzsysteme, digitaler Arbeitsplatz, digital workplace, poste de travail',
  },
  'endpoint-management': {
    family: true,
    name: ['Endpoint-Management', 'endpoint management', 'gestion des terminaux'],
    also: 'Endpoint Management, Client-Management, client management system(s)',
  },
  'mobile-device-management': {
    family: true,
    name: ['Mobile Device Management', 'mobile device management', 'gestion des appareils mobiles'],
    also: 'Mobile-Device-Management, Verwaltung mobiler Geräte, MDM-Lösung(en)',
    proves: 'endpoint-management',
  },
  'software-distribution': {
    family: true,
    name: ['Softwareverteilung', 'software deployment to clients', 'télédistribution de logiciels'],
    also: 'Software-Verteilung, software distribution, télédistribution',
    proves: 'endpoint-management',
  },
  'low-code': {
    family: true,
    name: ['Low-Code-Plattformen', 'low-code platforms', 'plateformes low-code'],
    also: 'Low-Code, Low Code, No-Code, Low-Code-Plattform, low-code platform, plateforme low-code',
  },
  'virtual-desktops': {
    family: true,
    name: ['Virtuelle Desktops', 'virtual desktops', 'bureaux virtuels'],
    also: 'VDI, Virtual Desktop Infrastructure, virtual desktop(s), VDI-Umgebung',
  },
  'routing-and-switching': {
    name: ['Routing und Switching', 'routing and switching', 'routage et commutation'],
    also: 'Routing, Switching, Routing & Switching, Switches konfigurieren, configuring switches, routage',
    proves: 'network-devices',
  },
  'network-devices': {
    name: ['Router und Switches', 'routers and switches', 'routeurs et commutateurs'],
    also: 'switches, routers, network switches, commutateurs, routeurs, commutateurs réseau, switches and routers',
    proves: 'networking',
  },
  'tcp-ip': { name: 'TCP/IP', also: 'TCP/IP-Protokolle', proves: 'networking' },
  vlan: { name: 'VLAN', also: 'VLANs', proves: 'networking' },
  'sd-wan': { name: 'SD-WAN', proves: 'networking' },
  dns: { name: 'DNS', also: 'DNS-Server, DNS servers', proves: 'networking' },
  dhcp: { name: 'DHCP', also: 'DHCP-Server, DHCP servers', proves: 'networking' },
  vpn: { name: 'VPN', also: 'VPNs, VPN-Zugang, VPN-Verbindungen, VPN access', proves: 'networking' },
  'web-application-firewall': { name: 'Web Application Firewall', also: 'WAF', proves: 'firewall' },
  'object-storage': {
    family: true,
    name: ['Objektspeicher', 'object storage', 'stockage objet'],
    also: 'Object Storage, S3-Storage, S3-kompatibler Speicher',
    proves: 'storage',
  },
  'data-centre': {
    name: ['Rechenzentren', 'data centres', 'centres de données'],
    also: 'Rechenzentrum, data centre, data center, data centers, centre de données',
    proves: 'it-infrastructure',
  },
  'privileged-access-management': {
    family: true,
    name: ['Privileged Access Management', 'privileged access management', 'gestion des accès à privilèges'],
    also: 'PAM, Verwaltung privilegierter Zugriffe',
    proves: 'identity-access-management',
  },
  sensors: { name: ['Sensorik', 'sensor technology', 'technologie des capteurs'] },
  'industry-4-0': { name: ['Industrie 4.0', 'Industry 4.0', 'industrie 4.0'] },
  'ui-design-tools': {
    family: true,
    name: ['UI-Design-Werkzeuge', 'UI design tools', 'outils de conception d’interfaces'],
    also: 'UI-Design-Tool(s), UX-Tool(s), Prototyping-Tool(s), UX tool(s), prototyping tool(s), outil(s) de prototypage',
  },
  'audio-workstation': {
    family: true,
    name: ['Digital Audio Workstation', 'digital audio workstation', 'station audionumérique'],
    also: 'DAW, Audio-Software, audio editing software, logiciel de MAO',
    guard: { aliases: ['DAW'], near: ['Audio', 'audio', 'Ton', 'sound', 'Cubase', 'Ableton', 'Pro', 'Logic', 'MAO'] },
  },
})

const work = define('activity', {
  'process-control-systems': {
    family: true,
    name: ['Prozessleitsysteme', 'process control systems', 'systèmes de contrôle-commande'],
    also: 'Prozessleitsystem, Prozessleitsystemen, Prozessleittechnik, Leittechnik, DCS, distributed control systems',
    proves: 'scada-hmi',
    guard: {
      aliases: ['DCS'],
      near: [
        'PLC',
        'SPS',
        'SCADA',
        'process',
        'Prozessleitsystem',
        'Automation',
        'automation',
        'PCS',
        'Emerson',
        'DeltaV',
        'plant',
      ],
    },
  },
})

const applications = [
  ...products('sap system-integration', `SAP Integration Suite, SAP CPI`),
  ...products('sap business-intelligence', `SAP Analytics Cloud`),
  ...products('sap', `SAP NetWeaver, NetWeaver\nSAP Solution Manager, SolMan`),
  ...products('sap warehouse-management', `SAP WM, SAP Warehouse Management`),
  ...products('oracle-erp', `Oracle Fusion, Oracle Fusion Cloud, Oracle Cloud ERP\nJD Edwards`),
  ...products('salesforce', `Salesforce Sales Cloud\nSalesforce Service Cloud\nLightning Web Components`),
  ...products('project-management-software', `Jira Align`),
  ...products(
    'gever',
    `
    Acta Nova
    CMI Axioma, Geschäftsverwaltungssystem CMI
    Fabasoft, Fabasoft eGov-Suite, Fabasoft eGov
    VIS-Akte
    nscale eGov
    `,
  ),
  ...products('cms', `Drupal\nWordPress, Word Press\nTYPO3, Typo 3\nContentful\nJoomla`),
  ...products(
    'e-commerce-platforms',
    `
    Magento, Adobe Commerce
    Shopware
    Shopify
    SAP Commerce, SAP Hybris, Hybris, SAP Commerce Cloud
    commercetools
    WooCommerce
    `,
  ),
  ...products('robotic-process-automation', `UiPath\nBlue Prism\nAutomation Anywhere`),
  ...products('power-platform', `Power Apps, PowerApps\nPower Automate\nDataverse, Microsoft Dataverse`),
  ...products('m365 exchange', `Exchange Online`),
  ...products('process-modelling', `ARIS, ARIS Toolset\nSignavio, SAP Signavio\nAdonis BPM, ADONIS NP`),
  ...products('web-analytics', `Google Tag Manager, GTM-Container\nMatomo, Matomo Analytics\nAdobe Analytics`),
  ...products(
    'gds',
    `Amadeus GDS, Amadeus Reservationssystem\nGalileo GDS\nSabre GDS, Sabre Red\nTravelport, Travelport Smartpoint`,
  ),
  ...products('cat-tools', `memoQ\nWordfast\nAcross Language Server`),
  ...products('excel', `Power Pivot, PowerPivot`),
  ...products('sage', `Sage 50, Sage 50 Finanzbuchhaltung\nSage 100\nSage 200\nSage 1000\nSage Start\nSage Intacct`),
  ...products('active-sourcing', `LinkedIn Recruiter\nXING TalentManager`),
  ...products('sea', `Google Ads, Google AdWords`),
  ...products(
    'paid-social',
    `
    Meta Ads, Facebook Ads, Instagram Ads, {Meta|Facebook|Instagram}-{Kampagnen|Anzeigen}, {Meta|Facebook|Instagram} campaigns, campagnes {Meta|Facebook|Instagram}
    LinkedIn Ads, LinkedIn-Kampagnen, LinkedIn-Anzeigen, LinkedIn campaigns, campagnes LinkedIn
    `,
  ),
  ...products('e-learning', `Google Workspace for Education`),
  ...products('channel-manager', `SiteMinder\nD-EDGE\nCubilis`),
  ...products('milking-robot', `Lely Astronaut, Melkroboter Lely\nDeLaval VMS`),
  ...products(
    'municipal-software',
    `Dialog G6\nGeSoft\nHürlimann Informatik\nRuf Gemeindesoftware\nGemoWin, Gemowin NG\nCitizen Ofisa\nBDI communal`,
  ),
  ...define('technology', {
    'is-e': {
      name: 'IS-E Einwohnerkontrolle',
      also: 'IS-E',
      proves: 'municipal-software',
      guard: { aliases: ['IS-E'], near: ['Einwohnerkontrolle', 'NEST', 'Gemeinde', 'Einwohner', 'Innosolv'] },
    },
    loganto: {
      name: 'Loganto',
      proves: 'municipal-software',
      guard: { aliases: ['Loganto'], near: ['Einwohnerkontrolle', 'NEST', 'Gemeinde', 'Einwohner', 'Innosolv'] },
    },
    'microsoft-365-education': { name: 'Microsoft 365 Education' },
    'onenote-class-notebook': { name: 'OneNote Class Notebook', also: 'OneNote Kursnotizbuch', proves: 'onenote' },
    freshdesk: { name: 'Freshdesk' },
    skribble: { name: 'Skribble' },
    'mail-merge': {
      name: ['Serienbriefe', 'mail merge', 'publipostage Word'],
      also: 'Serienbriefen, Serienbrief',
      proves: 'word',
    },
  }),
]

const engineering = [
  ...products('autocad', `AutoCAD MEP\nAutoCAD Mechanical\nAutoCAD Electrical\nAutoCAD Architecture`),
  ...products('cfd-simulation', `Ansys CFX`),
  ...products('matlab', `Simulink`),
  ...products('scada-hmi', `WinCC OA`),
  ...products('process-control-systems', `ABB Freelance`),
  ...products('fieldbus-systems', `Profibus, Profibus DP\nCANopen`),
  ...define('technology', {
    dlubal: { family: true, name: 'Dlubal', also: 'Dlubal-Software' },
    rstab: { name: 'Dlubal RSTAB', also: 'RSTAB', proves: 'dlubal' },
    teststand: { name: 'NI TestStand', also: 'TestStand NI' },
    hysys: { name: 'Aspen HYSYS', also: 'HYSYS' },
    relux: { name: 'Relux', also: 'ReluxDesktop' },
    'pick-by-voice': { name: 'Pick-by-Voice', also: 'Pick by Voice, commande vocale picking, voice picking' },
    'pick-by-light': { name: 'Pick-by-Light', also: 'Pick by Light' },
    pitstop: { name: 'Enfocus PitStop', also: 'PitStop' },
  }),
  ...products('photo-editing', `Capture One`),
  ...products('audio-workstation', `Ableton Live\nLogic Pro\nCubase`),
  ...products('ui-design-tools', `Figma\nSketch App\nAxure, Axure RP\nAdobe XD`),
]

const dataProducts = [
  ...products('postgresql gis', `PostGIS`),
  ...products('nosql', `CouchDB, Apache CouchDB\nOpenSearch`),
  ...products('azure data-engineering etl', `Azure Data Factory`),
  ...products('data-engineering', `Microsoft Fabric`),
  ...products('hadoop', `Apache Hive\nCloudera`),
  ...products('qlik', `QlikView\nQlik Sense, QlikSense`),
  ...products('business-intelligence', `Looker Studio, Google Data Studio`),
  ...products('business-intelligence sql-server', `SQL Server Analysis Services, SSAS`),
  ...products('mlops', `MLflow\nKubeflow`),
  ...products('computer-vision', `OpenCV`),
  ...products('python data-analysis', `NumPy\nSciPy`),
  ...products('machine-learning', `XGBoost`),
  ...products('deep-learning', `Keras`),
  ...products('generative-ai', `LlamaIndex`),
  ...products('gis', `ArcGIS, Esri ArcGIS\nQGIS\nINTERLIS\nGeoServer`),
  ...define('technology', {
    lucene: { name: 'Apache Lucene' },
    'delta-lake': { name: 'Delta Lake' },
  }),
]

const development = [
  ...products('spring', `Spring MVC\nSpring Data\nSpring Batch\nSpring Integration\nSpring WebFlux`),
  ...products('jakarta-ee', `Enterprise JavaBeans, EJB`),
  ...products('jsf', `PrimeFaces`),
  ...products('java', `Java Swing`),
  ...products('java rest', `JAX-RS`),
  ...products('java soap', `JAX-WS`),
  ...products('java messaging', `Java Message Service, JMS`),
  ...products('angular', `NgRx`),
  ...products('vue', `Nuxt, Nuxt.js`),
  ...products('svelte', `SvelteKit`),
  ...products('web-components', `Stencil.js\nLit Element`),
  ...products('dotnet', `Windows Forms, WinForms`),
  ...products('dotnet visual-basic', `VB.NET, Visual Basic .NET`),
  ...products('dotnet mobile-development', `Xamarin, Xamarin.Forms`),
  ...products('mobile-development', `Ionic Capacitor, Capacitor.js\nApache Cordova`),
  ...products('android', `Jetpack Compose`),
  ...products('ios', `UIKit`),
  ...products('swift ios', `SwiftUI`),
  ...products('unit-testing', `TestNG\nMockito`),
  ...products('integration-testing', `Testcontainers`),
  ...products('performance-testing', `JMeter, Apache JMeter\nGatling\nLoadRunner`),
  ...products('bdd', `Cucumber\nGherkin\nSpecFlow`),
  ...products('test-automation', `Tricentis Tosca, Tosca Testsuite\nRanorex`),
  ...products(
    'test-tools',
    `
    HP ALM, ALM/Quality Center, Quality Center
    TestRail
    Xray Test Management, Jira Xray
    Zephyr Scale
    `,
  ),
  ...products('rtos', `FreeRTOS`),
  ...products('embedded-development', `AUTOSAR`),
  ...products('xml', `XPath\nXQuery`),
  ...products('r-language', `R Shiny`),
  ...define('technology', {
    liquibase: { name: 'Liquibase' },
    vite: { name: 'Vite.js' },
    rollup: { name: 'Rollup.js' },
    sysml: { name: 'SysML' },
  }),
]

const interfaces = [
  ...products('graphql', `Apollo GraphQL`),
  ...products('api-management', `Apigee\nKong Gateway, Kong API Gateway\nWSO2\n3scale`),
  ...products('esb', `TIBCO\nIBM Integration Bus, IBM App Connect\nwebMethods\nBizTalk, BizTalk Server`),
  ...products('kafka', `Kafka Streams`),
  ...products('event-driven-architecture', `Event Sourcing\nCQRS`),
  ...products('edi', `EDIFACT, UN/EDIFACT`),
  ...products('hl7', `HL7 FHIR, FHIR`),
  ...products('healthcare', `DICOM\nIHE-Profile, IHE`),
  ...products('payments', `ISO 20022\nSIC/euroSIC\nSEPA`),
  ...products('bpmn', `Flowable\nActiviti\njBPM`),
  ...products('enterprise-architecture', `LeanIX\nSparx EA, Sparx Enterprise Architect`),
  ...define('technology', {
    protobuf: { name: 'Protocol Buffers', also: 'Protobuf' },
  }),
]

const infrastructure = [
  ...products('aws infrastructure-as-code', `AWS CloudFormation, CloudFormation\nAWS CDK`),
  ...products('aws', `Amazon EC2, AWS EC2`),
  ...products('aws object-storage', `Amazon S3, AWS S3`),
  ...products('azure', `Azure App Service`),
  ...products('azure serverless', `Azure Functions`),
  ...products('gcp', `Google Cloud Run, Cloud Run`),
  ...products('containers', `Podman`),
  ...products('docker container-orchestration', `Docker Swarm`),
  ...products('kubernetes', `Rancher\nKustomize`),
  ...products('service-mesh', `Linkerd`),
  ...products('infrastructure-as-code', `Pulumi\nOpenTofu\nSaltStack`),
  ...products('gitops', `Argo CD, ArgoCD\nFlux CD, FluxCD`),
  ...products('ci-cd', `Atlassian Bamboo, Bamboo CI`),
  ...products('version-control', `Subversion, SVN`),
  ...products('linux', `Ubuntu, Ubuntu Server\nDebian\nSUSE Linux, SLES\nCentOS`),
  ...products('unix', `IBM AIX, AIX\nSolaris\nHP-UX`),
  ...products('endpoint-management software-distribution', `Microsoft SCCM, SCCM, MECM`),
  ...products('mobile-device-management', `Jamf, Jamf Pro`),
  ...products('virtualisation', `Proxmox, Proxmox VE\nKVM-Virtualisierung`),
  ...products('virtual-desktops azure', `Azure Virtual Desktop`),
  ...products(
    'routing-and-switching',
    `OSPF\nBGP\nSpanning Tree\nStatisches Routing, statische Routen, static routes, static routing, routes statiques`,
  ),
  ...products('cisco', `Cisco Nexus\nCisco Meraki`),
  ...products(
    'firewall',
    `Fortinet, FortiGate\nCheck Point, Check Point Firewall\nPalo Alto Networks, Palo Alto\nSophos Firewall\nWatchGuard\nSonicWall`,
  ),
  ...products('load-balancing', `F5 BIG-IP, F5 Networks\nHAProxy`),
  ...products('storage', `NetApp`),
  ...products('object-storage', `Ceph\nMinIO`),
  ...products('backup', `Veeam\nCommvault`),
  ...products('monitoring', `Nagios\nZabbix\nIcinga\nCheckmk\nAppDynamics\nDatadog\nNew Relic\nKibana`),
  ...products('observability', `OpenTelemetry\nJaeger Tracing`),
  ...products('mainframe', `CICS\nIMS DB\nJCL`),
  ...products('blockchain', `Ethereum\nHyperledger`),
  ...products('identity-access-management', `SailPoint\nOne Identity`),
  ...products('privileged-access-management', `CyberArk`),
  ...products('siem', `Microsoft Sentinel, Azure Sentinel\nQRadar`),
  ...products('vulnerability-management', `Nessus\nQualys`),
  ...define('technology', {
    nexus: { name: 'Sonatype Nexus', also: 'Nexus Repository' },
    logstash: { name: 'Logstash' },
    'open-liberty': { name: 'Open Liberty', also: 'WebSphere Liberty' },
    'ibm-i': { name: 'IBM i', also: 'AS/400, iSeries' },
    mqtt: { name: 'MQTT' },
  }),
]

/** Products and techniques of IT and engineering, by what they are for. */
export const technicalProducts = [
  ...categories,
  ...work,
  ...applications,
  ...engineering,
  ...dataProducts,
  ...development,
  ...interfaces,
  ...infrastructure,
]
