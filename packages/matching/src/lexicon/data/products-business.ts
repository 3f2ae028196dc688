import { define, products } from './define.ts'

const categories = define('technology', {
  'merchandise-management-system': {
    family: true,
    name: ['Warenwirtschaftssystem', 'stock management system', 'logiciel de gestion commerciale'],
    also: 'Warenwirtschaftssystem(e), Warenwirtschaftssystemen, Warenwirtschaftsprogramm, Warenwirtschaftssoftware, WaWi, WaWi-System, WWS-System, merchandise management system(s), stock control system(s), stock management software, inventory management {software|system|systems}, logiciels de gestion commerciale, logiciel de gestion des stocks, logiciel de gestion de stock(s)',
  },
  'accounting-software': {
    family: true,
    name: ['Buchhaltungssoftware', 'accounting software', 'logiciel de comptabilité'],
    also: 'Buchhaltungssoftware, Buchhaltungsprogramm(e), Buchhaltungsprogrammen, Buchhaltungssysteme, Buchhaltungssystem, Buchhaltungs-Software, Buchführungssoftware, Buchführungsprogramm(e), Finanzbuchhaltungssoftware, FIBU-Software, FIBU-Programm(e), Fibu-System(e), Rechnungswesensoftware, accounting {package|packages|system|systems|program|programs}, accountancy software, bookkeeping software, finance system(s), logiciels de comptabilité, {logiciel|logiciels|outil|outils} comptable(s), logiciel(s) de compta',
  },
  'payroll-software': {
    family: true,
    name: ['Lohnsoftware', 'payroll software', 'logiciel de paie'],
    also: 'Lohnprogramm(e), Lohnprogrammen, Lohnbuchhaltungssoftware, Lohnbuchhaltungsprogramm(e), Lohnabrechnungssoftware, Lohnabrechnungsprogramm(e), Lohnabrechnungssystem(e), Gehaltsabrechnungssoftware, Entgeltabrechnungssoftware, Entgeltabrechnungsprogramm(e), Entgeltabrechnungssystem(e), Personalverrechnungssoftware, payroll {system|systems|package|packages}, logiciels de paie, logiciel(s) de salaires, outil(s) de paie, système(s) de paie',
  },
  'hr-system': {
    family: true,
    name: ['HR-System', 'HR information system', 'SIRH'],
    also: 'HR-Software, HR-Systeme, HR-Systemen, HR-Tool(s), HR-Informationssystem(e), HRIS, HRMS, HCM-System(e), HCM-Software, HR information system, Personalinformationssystem(e), Personalverwaltungssoftware, Personalmanagementsoftware, Personalmanagementsystem(e), Personalsoftware, Personalinformationssystemen, HR system(s), HR software, HR information systems, human capital management {system|systems|software}, logiciel(s) RH, outil(s) RH, SI RH, système d’information RH, logiciel(s) de gestion du personnel, système d’information des ressources humaines',
  },
  'applicant-tracking-system': {
    family: true,
    name: ['Bewerbermanagementsystem', 'applicant tracking system', 'logiciel de recrutement'],
    also: 'Bewerbermanagementsysteme, Bewerbermanagementsystemen, Bewerbermanagement-System(e), Bewerbermanagement-Tool(s), Bewerbermanagementsoftware, Bewerberverwaltungssystem, Bewerbermanagement-Software, Recruiting-Tool(s), Recruiting-Software, Recruiting-System(e), E-Recruiting-System(e), E-Recruiting-Tool(s), applicant tracking systems, applicant tracking software, ATS system(s), ATS, recruitment {software|system|systems}, logiciels de recrutement, outil(s) de recrutement, système de suivi des candidatures, logiciel de suivi des candidatures',
    guard: {
      aliases: ['ATS'],
      near: [
        'HR',
        'HRIS',
        'Recruiting',
        'Bewerber',
        'applicant',
        'recruitment',
        'recrutement',
        'candidates',
        'candidats',
        'Bewerbermanagement',
        'Talent',
        'RH',
        'Kandidaten',
        'LinkedIn',
      ],
    },
  },
  'time-recording-system': {
    family: true,
    name: ['Zeiterfassungssystem', 'time and attendance system', 'logiciel de gestion des temps'],
    also: 'Zeiterfassungssysteme, Zeiterfassungssystemen, Zeiterfassungssoftware, Zeiterfassungsprogramm(e), Zeiterfassungstool(s), Zeitwirtschaftssystem(e), Zeitwirtschaftssoftware, Zeitmanagementsystem(e), time recording {system|systems|software}, time tracking {system|systems|software}, time and attendance {systems|software}, timesheet system, logiciel(s) de gestion des temps, logiciel de gestion du temps, outil de gestion des temps, logiciel GTA, GTA',
    guard: { aliases: ['GTA'], near: ['paie', 'temps', 'RH', 'SIRH', 'absences', 'Kelio', 'pointage', 'planning'] },
  },
  'rostering-software': {
    family: true,
    name: ['Dienstplansoftware', 'rostering software', 'logiciel de planification du personnel'],
    also: 'Dienstplansoftware, Dienstplanungssoftware, Dienstplanungsprogramm(e), Dienstplanprogramm(e), Dienstplanungstool(s), Dienstplanungssystem(e), Einsatzplanungssoftware, Einsatzplanungstool(s), Personaleinsatzplanungssoftware, PEP-Software, PEP-System(e), PEP-Tool(s), e-rostering, rostering {system|systems|tool|tools}, rota software, rota system(s), workforce management {software|system|systems}, logiciels de planification du personnel, logiciel de planning, logiciels de planning, logiciel de planification des horaires, outil de planification des horaires',
  },
  'e-procurement-system': {
    family: true,
    name: ['E-Procurement-System', 'e-procurement system', 'solution e-achats'],
    also: 'E-Procurement, eProcurement, E-Procurement-Systeme, E-Procurement-Systemen, E-Procurement-Tool(s), E-Procurement-Lösung(en), E-Procurement-Plattform(en), Beschaffungssystem(e), Beschaffungssoftware, Beschaffungsplattform(en), Einkaufssystem(e), Einkaufssoftware, SRM-System(e), SRM-Tool(s), SRM system(s), e-procurement {systems|platform|platforms|tool|tools|solution|solutions|software}, procurement {software|system|systems|platform|platforms}, P2P system(s), e-sourcing, e-achats, solutions e-achats, outil(s) e-achats, logiciel(s) achats, logiciel(s) d’achats, plateforme e-achats',
  },
  'contract-management-software': {
    family: true,
    name: ['Vertragsmanagement-Software', 'contract management software', 'logiciel de gestion de contrats'],
    also: 'Vertragsmanagementsoftware, Vertragsmanagementsystem(e), Vertragsmanagementsystemen, Vertragsmanagement-System(e), Vertragsmanagement-Tool(s), Vertragsverwaltungssoftware, Vertragsdatenbank(en), CLM-System(e), CLM-Tool(s), CLM-Software, contract lifecycle management {software|system|systems|tool|tools|platform}, CLM {tool|tools|system|systems|software|platform}, contract management {software|system|systems|tool|tools|platform}, contract database, logiciel(s) de gestion {des|de} contrats, outil(s) de gestion {des|de} contrats, outil CLM, base de données de contrats',
  },
  'planning-consolidation-software': {
    family: true,
    name: [
      'Planungs- und Konsolidierungssoftware',
      'planning and consolidation software',
      'logiciel de planification et de consolidation',
    ],
    also: 'Konsolidierungssoftware, Konsolidierungstool(s), Konsolidierungssystem(e), Planungssoftware Controlling, EPM-System(e), EPM-Software, CPM-Software, CPM-System(e), EPM {tool|tools|system|systems|software}, CPM tool, consolidation {software|system|systems|tool|tools}, {logiciel|outil|logiciels|outils} de consolidation, outil EPM',
  },
  'project-management-software': {
    family: true,
    name: ['Projektmanagement-Software', 'project management software', 'logiciel de gestion de projet'],
    also: 'Projektmanagementsoftware, Projektmanagement-Tool(s), Projektmanagementtool(s), Projektmanagement-System(e), Projektmanagementsystem(e), Projektplanungssoftware, Projektplanungstool(s), Projektsoftware, Projekttool(s), PM-Tool(s), PM-Software, Aufgabenmanagement-Tool(s), Task-Management-Tool(s), project management {tool|tools|system|systems|platform|platforms}, project planning {software|tool|tools}, task management {tool|tools|software}, {logiciel|logiciels|outil|outils} de gestion de {projet|projets}, {outil|outils|logiciel} de planification de projet',
  },
  'collaboration-tools': {
    family: true,
    name: ['Kollaborationstools', 'collaboration tools', 'outils collaboratifs'],
    also: 'Kollaborationstool, Collaboration-Tool(s), Kollaborationssoftware, Kollaborationsplattform(en), Kollaborationslösung(en), Zusammenarbeitstool(s), collaboration {software|platform|platforms|tool}, collaborative tools, outil collaboratif, {outil|outils|plateforme|plateformes} de collaboration, plateforme(s) collaborative(s), outils de travail collaboratif',
  },
  'video-conferencing': {
    family: true,
    name: ['Videokonferenzsysteme', 'video conferencing', 'visioconférence'],
    also: 'Videokonferenz, Videokonferenzen, Videokonferenzsystem, Videokonferenzsystemen, Videokonferenztool(s), Videokonferenz-Tool(s), Videokonferenz-Software, Videokonferenzsoftware, video conferencing {software|tool|tools|system|systems|platforms}, videoconferencing, video conferences, {outil|outils|logiciel|logiciels|système|systèmes} de visioconférence, visioconférences, visio-conférence',
  },
})

const customers = [
  ...products(
    'crm',
    `
    CAS genesisWorld, genesisWorld
    SugarCRM, Sugar CRM
    Freshsales, Freshworks CRM
    Copper CRM
    SuperOffice, SuperOffice CRM
    BSI CRM, BSI Customer Suite
    Vtiger, vtiger CRM
    SuiteCRM
    Close.io, Close CRM
    Oracle Siebel, Siebel CRM
    Insightly
    ACT! CRM
    Sage CRM
    Veeva CRM
    CentralStationCRM
    Adito CRM, ADITO xRM
    cobra CRM
    Sellsy
    Bitrix24
    Zendesk Sell
    Raiser's Edge, Raiser’s Edge, Blackbaud Raiser’s Edge
    Donorfy
    Efficy, Efficy CRM
    Maximizer CRM
    `,
  ),
  ...products('crm applicant-tracking-system', `Bullhorn, Bullhorn ATS, Bullhorn CRM`),
]

const resources = [
  ...products(
    'erp',
    `
    weclapp
    proALPHA, pro ALPHA
    Infor ERP, Infor LN, Infor M3, Infor COM, Infor CloudSuite, Infor Baan, Baan ERP
    IFS Applications, IFS ERP, IFS Cloud
    abas ERP, abas Business Software
    Comarch ERP, Comarch ERP Enterprise, Semiramis ERP
    NetSuite, Oracle NetSuite
    Epicor, Epicor ERP
    myfactory
    Haufe X360
    SelectLine, SelectLine ERP
    APplus, Asseco APplus
    PSIpenta
    ams.erp
    Oxaion
    Canias ERP, caniasERP
    godesys ERP
    microtech ERP, büro+ microtech
    Mesonic WinLine, WINLine
    Sylob ERP
    Divalto
    Cegid XRP
    Acumatica
    Unit4 ERP, Unit4 Business World, Agresso
    Dolibarr
    ERPNext
    QAD ERP
    IFS Ultimo ERP
    Polynorm ERP
    Vertec ERP
    Majesty ERP
    Syspro
    Step Ahead ERP, Steps Business Solution
    `,
  ),
  ...products(
    'erp merchandise-management-system',
    `JTL-Wawi, JTL Wawi, JTL Warenwirtschaft\nXentral, Xentral ERP\nplentymarkets, plentyONE`,
  ),
  ...products('merchandise-management-system', `EBP Gestion commerciale\nCiel Gestion commerciale\nFuturERS`),
]

const bookkeeping = [
  ...products(
    'accounting-software',
    `
    Run my Accounts
    sevDesk
    Agenda FIBU, Agenda Rechnungswesen
    ADDISON Rechnungswesen, ADDISON Software, Wolters Kluwer ADDISON, Addison Tse:nit
    Diamant Rechnungswesen, Diamant Software, Diamant/4, Diamant 4
    Pennylane
    Ciel Compta, Ciel Comptabilité
    MyUnisoft
    Tiime
    ACD Comptabilité, ACD Groupe comptabilité
    Ibiza comptabilité, Fulll
    Loop comptabilité
    FreeAgent
    KashFlow
    Sage Line 50, Sage Instant Accounts
    IRIS Accounts Production, IRIS Accounting
    CCH Accounts Production
    AccountsIQ
    Access Dimensions
    Exact Online
    Twinfield
    Fortnox
    FreshBooks
    Collmex
    BuchhaltungsButler
    Candis
    hmd Rechnungswesen, hmd.rewe
    Stollfuß Rechnungswesen
    Simba Buchhaltung, Simba Software
    Syska EURO FIBU, Syska ProFI
    eurodata edrewe
    RZL Finanzbuchhaltung, RZL FIBU, RZL Buchhaltung
    BMD Finanzbuchhaltung, BMD FIBU, BMD Buchhaltung
    dvo Finanzbuchhaltung
    Klara Buchhaltung
    Cashctrl
    Infoniqa ONE Start, Infoniqa ONE 50, Infoniqa Start, Infoniqa 50, Infoniqa ONE Finanzbuchhaltung
    Swiss21
    Quadratus Comptabilité, Quadra Compta, Cegid Quadra Compta
    Yooz
    Coala comptabilité, Cegid Loop
    `,
  ),
  ...products(
    'payroll-software',
    `
    Paychex, Paychex Flex
    SwissSalary
    PINUS Lohn, Pinus Dialog
    Mirus Lohn, Mirus Software
    Agenda LOHN, Agenda Lohn- und Gehaltsabrechnung
    ADDISON Lohn
    SBS Lohn, SBS Lohn plus
    Taylorix Lohn
    eurodata edlohn, edlohn
    hmd Lohn
    BMD Lohn, BMD Lohnverrechnung, BMD Personalverrechnung
    RZL Lohnverrechnung, RZL Lohn
    dpw Lohn, DPW Personalverrechnung
    BrightPay
    Moneysoft
    Cascade Payroll
    Nibelis
    IRIS Payroll, IRIS Payroll Professional, Star Payroll Professional
    ADP Paisy, Paisy
    PayFit
    Ciel Paye, Ciel Paie
    Klara Lohn
    Perfidia Lohn
    Zalaris Payroll
    CloudPay
    Exact Lohn
    KIDICAP
    `,
  ),
  ...products(
    'payroll-software hr-system',
    `
    P&I LOGA, LOGA3, LOGA HCM, P&I Loga HR
    Soreco Xpert.HRM, Xpert.HRM, Xpert.Line HRM
    SD Worx
    ADP Workforce Now, ADP Vantage, ADP iHCM
    `,
  ),
]

const people = [
  ...products(
    'hr-system',
    `
    HiBob
    Sage HR
    Sage People
    Cezanne HR
    Factorial HR
    Kenjo HR
    Cegid HR, Cegid Talentsoft HR
    Lucca SIRH, Lucca Paie RH, Lucca Timmi
    Eurécia, Eurecia
    Kelio SIRH
    HR Access
    Oracle HCM, Oracle HCM Cloud, Oracle Fusion HCM
    PeopleSoft, Oracle PeopleSoft, PeopleSoft HCM
    UKG Pro, UKG Ready, UltiPro
    Dayforce, Ceridian Dayforce
    perbit HR, perbit.insight
    Sage HR Suite
    HRworks
    Haufe HR
    Infoniqa HCM, Infoniqa ONE HR, Infoniqa HR
    iTrent, MHR iTrent
    ResourceLink HR
    Access People HR, PeopleHR
    BreatheHR, Breathe HR
    CIPHR
    NHS ESR, Electronic Staff Record
    rexx Suite, rexx systems, rexx HR
    Charlie HR, CharlieHR
    Hansalog HR
    Tisoware HR
    Sopra HR, Pléiades RH
    Zoho People
    Absence.io
    Papershift HR
    `,
  ),
  ...products(
    'applicant-tracking-system',
    `
    Umantis, Haufe Umantis, Haufe Talent Management
    Prospective ATS, Prospective Media Services
    Softgarden
    Greenhouse ATS, Greenhouse Recruiting, Greenhouse.io
    Lever ATS, LeverTRM
    Oracle Taleo, Taleo
    Refline
    Ostendis
    Dualoo
    SmartRecruiters
    Recruitee
    Workable ATS
    Teamtailor
    d.vinci Bewerbermanagement, d.vinci ATS
    BeeSite, milch & zucker
    onlyfy, Prescreen ATS
    concludis
    Jobvite
    iCIMS
    JobDiva
    Vincere ATS
    JobAdder
    Avature
    Beetween
    Taleez
    Flatchr
    Eolia ATS, Eolia Software
    Digital Recruiters
    Talentsoft Recruiting, Talentsoft
    Tribepad
    NHS Jobs
    Trac Jobs
    JOIN Recruiting
    TalentLyft
    Ashby ATS
    coveto ATS
    guidecom Bewerbermanagement
    `,
  ),
  ...products(
    'time-recording-system',
    `
    TimeSafe Zeiterfassung
    Presento Zeiterfassung
    tipee Zeiterfassung
    Calitime
    ISGUS ZEUS, ZEUS Zeiterfassung, ZEUS X
    Interflex Zeiterfassung, Interflex 6020, IF-6020
    AIDA Zeiterfassung, AIDA ORGA
    PCS Intus, Intus Zeiterfassung
    primion prime WebTime, prime WebTime
    Tisoware Zeiterfassung, tisoware.ZEIT
    ATOSS Time Control
    Clockodo
    Crewmeister
    TimeTac
    Toggl, Toggl Track
    Kelio, Kelio Pro, Bodet Kelio
    Chronotime
    Horoquartz, eTemptation
    Octime
    Lucca Timmi Temps, Figgo
    Kronos time and attendance, UKG Kronos, Workforce Central
    Mobatime Zeiterfassung, Mobatime
    Time 3010
    Zeit AG Zeiterfassung, ZEITAG
    GFOS.Workforce, gfos Zeitwirtschaft
    dormakaba Zeiterfassung, Kaba exos Zeit
    timeCard REINER SCT
    Harvest Zeiterfassung
    TimeStatement
    `,
  ),
  ...products(
    'rostering-software',
    `
    ATOSS Staff Efficiency, ATOSS Medical Solution, ATOSS Startup Edition
    SP-EXPERT, SP Expert, Astrum SP-Expert
    TDA Dienstplan
    Papershift
    Planday
    RotaCloud
    RotaReady, Rotaready
    Deputy rostering
    Quinyx
    HealthRoster, Allocate HealthRoster, Allocate Optima
    Fourth Hospitality, Fourth HotSchedules, HotSchedules
    Skello
    Combo planning, Snapshift
    Aplano
    gastromatic
    e2n Dienstplanung
    GastroTime
    Shiftbase
    Geocon Dienstplan
    MediFox Dienstplan
    When I Work
    7shifts
    Staffomatic
    Planik
    `,
  ),
]

const ofMakers = [
  ...products('polypoint rostering-software', `Polypoint PEP, PEP Polypoint`),
  ...products('vivendi rostering-software', `Vivendi PEP`),
  ...products('crm sap', `SAP CRM, SAP C4C, SAP Sales Cloud, SAP Cloud for Customer`),
  ...products(
    'sap',
    `SAP Business One, SAP B1\nSAP Business ByDesign, SAP ByDesign\nSAP GTS, SAP Global Trade Services`,
  ),
  ...products('sap merchandise-management-system', `SAP Retail, SAP IS-Retail`),
  ...products('sap payroll-software', `SAP Payroll, SAP Lohnabrechnung, SAP HCM Payroll, SAP PY`),
  ...products('sap time-recording-system', `SAP Time Management, SAP Zeitwirtschaft, SAP CATS`),
  ...products('sap project-management-software', `SAP PPM`),
  ...products(
    'crm dynamics-365',
    `Microsoft Dynamics CRM, Dynamics CRM, MS Dynamics CRM, Dynamics 365 Sales, Dynamics 365 CRM`,
  ),
  ...products(
    'erp dynamics-365',
    `
    Microsoft Dynamics NAV, Dynamics NAV, MS Dynamics NAV, Navision, MS Navision, Microsoft Navision, Business Central, Dynamics 365 Business Central, Microsoft Business Central
    Microsoft Dynamics AX, Dynamics AX, MS Dynamics AX, Dynamics 365 Finance and Operations, Axapta
    `,
  ),
  ...products('abacus hr-system', `Abacus HR, AbaHR, Abacus HRM, Abacus Human Resources`),
  ...products('abacus time-recording-system', `AbaTime, Abacus Zeiterfassung`),
  ...products('sage erp', `Sage X3`),
  ...products(
    'sage payroll-software',
    `Sage Lohn, Sage 50 Lohn, Sage Lohnbuchhaltung, Sage Payroll, Sage 50 Payroll, Sage Paie, Sage 100 Paie`,
  ),
  ...products('adp payroll-software', `ADP Decidium\nADP GlobalView\nADP Link`),
  ...products('cegid payroll-software', `Cegid Paie, Cegid Quadra Paie, Quadra Paie`),
  ...products('ebp payroll-software', `EBP Paie`),
  ...products('cresus payroll-software', `Crésus Salaires, Cresus Salaires`),
  ...products('datev payroll-software', `DATEV Lohn und Gehalt, DATEV LODAS, DATEV Lohn, LODAS`),
  ...products('lexware payroll-software', `Lexware lohn+gehalt, Lexware Lohn, Lexware lohn und gehalt`),
  ...products('lexware merchandise-management-system', `Lexware Warenwirtschaft, Lexware faktura+auftrag`),
  ...products('workday applicant-tracking-system', `Workday Recruiting`),
  ...products('personio applicant-tracking-system', `Personio Recruiting`),
  ...products('successfactors applicant-tracking-system', `SAP SuccessFactors Recruiting`),
  ...products('successfactors payroll-software', `SAP SuccessFactors Employee Central Payroll`),
]

const purchasing = [
  ...products(
    'e-procurement-system',
    `
    Coupa
    Jaggaer
    Ivalua
    Oracle iProcurement
    Basware
    Proactis
    Onventis
    Veenion
    Mercateo, Unite Mercateo
    Wallmedien
    GEP Smart
    Zycus
    Tradeshift
    SynerTrade
    Newtron
    Meplato
    In-tend
    Delta eSourcing
    Scanmarket
    Esker
    POOL4TOOL
    `,
  ),
  ...products(
    'contract-management-software',
    `
    DocuSign CLM
    Ironclad CLM, Ironclad Contracts
    Icertis
    Agiloft
    Conga CLM, Conga Contracts
    Juro CLM
    ContractPodAi
    Sirion CLM, SirionLabs
    Contractbook
    DiliTrust
    Tomorro, Leeway contrats
    otris contract
    Fabasoft Contracts
    PACTA Vertragsmanagement
    Concord CLM
    Gatekeeper CLM
    ContractHero
    Legal Suite contrats
    `,
  ),
]

const planning = [
  ...products(
    'planning-consolidation-software',
    `
    Anaplan
    OneStream, OneStream XF
    Jedox
    Corporate Planner, CP-Suite, Corporate Planning Suite
    IDL Konsis, IDLKONSIS, IDL CPM Suite, IDL.KONSIS
    Unit4 FP&A, Prevero
    Workday Adaptive Planning, Adaptive Insights, Adaptive Planning
    IBM Planning Analytics, IBM Cognos TM1, Cognos TM1, TM1
    IBM Cognos Controller, Cognos Controller
    Oracle EPM Cloud, Oracle EPBCS, Oracle FCCS
    Vena Solutions
    Prophix
    Planful
    Pigment EPM
    Talentia CPM
    Konsolidator
    Longview CPM
    Valsight
    Seneca Controlling
    `,
  ),
  ...products('planning-consolidation-software business-intelligence', `Board BI, BOARD International, Board Toolkit`),
]

const projects = [
  ...products(
    'project-management-software',
    `
    Trello
    Smartsheet
    monday.com, monday work management
    Wrike
    ClickUp
    37signals Basecamp, Basecamp.com
    Microsoft Planner, MS Planner
    Redmine
    OpenProject
    MeisterTask
    Planview
    Clarity PPM, CA Clarity, Broadcom Clarity
    Merlin Project
    GanttProject
    TeamGantt
    Microsoft Project Server, Microsoft Project Online, MS Project Online
    ProjectPlace
    Celoxis
    InLoox
    Projektron BCS, Projektron
    awork
    factro
    Stackfield
    Azure Boards
    Jira Work Management
    Zoho Projects
    GanttPRO
    Instagantt
    Proad
    Troi Agentursoftware
    Sciforma
    Planisware
    Tilos Bauzeitenplanung, TILOS
    Blue Ant
    cplace
    PQFORCE
    `,
  ),
  ...products(
    'collaboration-tools',
    `
    Mattermost
    Rocket.Chat
    Microsoft Yammer, Viva Engage
    Nextcloud
    Beekeeper App
    Staffbase
    Workplace from Meta, Facebook Workplace
    MURAL whiteboard
    Conceptboard
    Google Chat
    Microsoft Whiteboard, MS Whiteboard
    HCL Notes, Lotus Notes, IBM Notes, IBM Lotus Notes
    HCL Connections, IBM Connections
    Jalios
    Jamespot
    Whaller
    Wimi
    Talkspirit
    Coyo Intranet
    Threema Work
    `,
  ),
  ...products(
    'video-conferencing collaboration-tools',
    `Webex, Cisco Webex, Cisco WebEx Meetings\nSkype for Business, Microsoft Lync`,
  ),
  ...products(
    'video-conferencing',
    `Zoom Meetings, Zoom Video, Zoom-Meetings, Zoom-Konferenzen\nGoogle Meet, Google Hangouts\nBigBlueButton\nJitsi, Jitsi Meet\nGoToMeeting, GoTo Meeting\nBlueJeans Meetings\nGoToWebinar\nLivestorm\nTixeo\nSkype-Konferenzen`,
  ),
]

const m365 = products(
  'm365 video-conferencing collaboration-tools',
  `Microsoft Teams, MS Teams, MS-Teams, Teams-Meetings`,
)

const documents = [
  ...products(
    'dms',
    `
    DocuWare
    d.velop, d.3ecm, d.3 ecm, d.velop documents, d.3 DMS
    ELOoffice, ELO Digital Office, ELO ECM, ELOprofessional, ELOenterprise, ELO DMS
    OpenText, OpenText Content Suite, OpenText Content Server, OpenText eDOCS
    Documentum, EMC Documentum, OpenText Documentum
    FileNet, IBM FileNet
    M-Files
    Kendox, Kendox InfoShare
    enaio
    windream
    Alfresco, Alfresco ECM
    Laserfiche
    Hyland OnBase, OnBase
    Kofax, Kofax Capture, Tungsten Capture
    nscale, Ceyoniq nscale
    iManage, iManage Work, iManage WorkSite, FileSite
    NetDocuments
    Saperion
    EASY Archiv, easy DMS, EASY Software archive
    amagno
    agorum core
    ecoDMS
    Doxis4, SER Doxis, Doxis
    Therefore DMS, Canon Therefore
    AbaScan, Abacus Dossier
    Zeendoc
    Open Bee
    Efalia, Efalia GED
    Everteam
    Docubase
    Invu Document Management
    Virtual Cabinet
    DATEV DMS, DATEV Dokumentenablage
    Kyocera Workflow Manager
    Habel DMS
    JobRouter
    Maarch Courrier
    Elise courrier, Neoledge Elise
    `,
  ),
]

const guarded = define('technology', {
  asana: {
    name: 'Asana',
    proves: 'project-management-software',
    guard: {
      aliases: ['Asana'],
      near: [
        'Trello',
        'Jira',
        'Projektmanagement',
        'project',
        'projet',
        'Slack',
        'monday',
        'Tool',
        'Tools',
        'Software',
        'outils',
        'logiciel',
        'Confluence',
        'Teams',
        'Aufgaben',
        'tasks',
      ],
    },
  },
  slack: {
    name: 'Slack',
    proves: 'collaboration-tools',
    guard: {
      aliases: ['Slack'],
      near: [
        'Teams',
        'Jira',
        'Zoom',
        'Trello',
        'Asana',
        'Confluence',
        'Kollaboration',
        'collaboration',
        'Notion',
        'Tools',
        'outils',
        'Kommunikation',
        'Miro',
      ],
    },
  },
  miro: {
    name: 'Miro',
    also: 'Miro-Board(s), Miro boards, Miro Whiteboard',
    proves: 'collaboration-tools',
    guard: {
      aliases: ['Miro'],
      near: [
        'Figma',
        'Jira',
        'Confluence',
        'Mural',
        'Whiteboard',
        'Workshop',
        'Workshops',
        'Teams',
        'Slack',
        'ateliers',
      ],
    },
  },
  notion: {
    name: 'Notion',
    also: 'Notion.so, Notion-Datenbanken, Notion workspace',
    guard: {
      aliases: ['Notion'],
      near: [
        'Slack',
        'Trello',
        'Asana',
        'Confluence',
        'Jira',
        'Tool',
        'Tools',
        'Wiki',
        'outils',
        'ClickUp',
        'Airtable',
      ],
    },
  },
  zoom: {
    name: 'Zoom',
    proves: 'video-conferencing',
    guard: {
      aliases: ['Zoom'],
      near: [
        'Teams',
        'Webex',
        'Videokonferenz',
        'Videokonferenzen',
        'video',
        'visioconférence',
        'Meetings',
        'Skype',
        'Meet',
        'online',
        'Webinar',
        'Webinare',
        'webinars',
        'Unterricht',
      ],
    },
  },
  adp: {
    name: ['ADP', 'ADP payroll', 'ADP (paie)'],
    proves: 'payroll-software',
    guard: {
      aliases: ['ADP'],
      near: [
        'Lohn',
        'Payroll',
        'payroll',
        'paie',
        'Sage',
        'Silae',
        'Cegid',
        'Gehalt',
        'Lohnabrechnung',
        'salaires',
        'HR',
        'Workday',
        'DATEV',
        'logiciel',
      ],
    },
    also: 'ADP Lohnsoftware, ADP payroll software, ADP Workforce, ADP HR',
  },
  blackline: { name: 'BlackLine', also: 'BlackLine Account Reconciliations' },
})

/** Software of offices and companies, by category: customers, resources, bookkeeping, personnel, purchasing, planning, projects, documents. */
export const businessProducts = [
  ...categories,
  ...customers,
  ...resources,
  ...bookkeeping,
  ...people,
  ...ofMakers,
  ...purchasing,
  ...planning,
  ...projects,
  ...m365,
  ...documents,
  ...guarded,
]
