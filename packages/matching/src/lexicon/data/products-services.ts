import { define, products } from './define.ts'

const categories = define('technology', {
  'law-firm-software': {
    family: true,
    name: ['Kanzleisoftware', 'legal practice management software', 'logiciel pour avocats'],
    also: 'Anwaltssoftware, Anwaltsprogramm(e), Kanzleiprogramm(e), Kanzleimanagementsoftware, Kanzleiverwaltungssoftware, Kanzlei-Software, Anwaltskanzleisoftware, Advokatursoftware, legal software, legal practice management {system|systems}, law firm software, legal case management {system|systems|software}, legal CMS, legal practice software, logiciels pour avocats, logiciel d’avocat, logiciel de gestion de cabinet d’avocats, logiciel juridique, logiciels juridiques',
  },
  'notary-software': {
    family: true,
    name: ['Notariatssoftware', 'notarial software', 'logiciel de notariat'],
    also: 'Notarsoftware, Notariatsprogramm(e), logiciel(s) notarial, logiciels notariaux, logiciel notaire, logiciel de rédaction d’actes, logiciels de rédaction d’actes',
  },
  'case-management-software': {
    family: true,
    name: ['Case-Management-Software', 'case management system', 'logiciel de gestion de cas'],
    also: 'Fallmanagement-Software, Fallmanagementsystem(e), Case-Management-System(e), case management {systems|software}, logiciels de gestion de cas',
  },
  'legal-databases': {
    family: true,
    name: ['Juristische Datenbanken', 'legal databases', 'bases de données juridiques'],
    also: 'juristisch* {Datenbank|Recherchedatenbanken|Fachdatenbanken|Online-Datenbanken}, Rechtsdatenbank(en), legal research {databases|database|tools}, legal database, base de données juridique, bases juridiques, bases de données de jurisprudence',
  },
  'school-administration-software': {
    family: true,
    name: ['Schulverwaltungssoftware', 'school MIS (management information system)', 'logiciel de gestion scolaire'],
    also: 'Schulverwaltungsprogramm(e), Schulverwaltungssystem(e), Schulverwaltungs-Software, Schuladministrationssoftware, Schulsoftware, Schuladministrationssystem, school MIS, school management information {system|systems}, school information management {system|systems}, school management {software|system|systems}, school administration {software|system}, pupil information {system|systems}, student information {system|systems}, student records {system|systems}, logiciels de gestion scolaire, logiciel(s) de vie scolaire, logiciel scolaire, logiciel d’administration scolaire',
  },
  'accounts-of-municipalities': {
    family: true,
    name: ['Kommunale Finanzsoftware', 'local government finance software', 'logiciel de finances publiques'],
    also: 'HKR-Software, HKR-Verfahren, HKR-Programm(e), Haushaltssoftware, doppische Finanzsoftware, Finanzverfahren, kommunal* {Finanzwesen-Software|Finanzverfahren}, logiciel(s) de comptabilité publique, logiciel de gestion financière des collectivités, logiciel comptable M14, logiciel M57',
  },
  'real-estate-software': {
    family: true,
    name: ['Immobiliensoftware', 'property management software', 'logiciel de gestion immobilière'],
    also: 'Immobilienverwaltungssoftware, Immobilienverwaltungsprogramm(e), Immobilienbewirtschaftungssoftware, Immobilien-Software, Hausverwaltungssoftware, Hausverwaltungsprogramm(e), Liegenschaftsverwaltungssoftware, Bewirtschaftungssoftware, Verwaltungssoftware Immobilien, WEG-Software, wohnungswirtschaftlich* {Software|Programm|Programme|Programmen|System}, wohnungswirtschaftliche ERP-Software, Immobilien-ERP, housing management {system|systems|software}, lettings software, estate agency software, real estate software, property software, logiciels de gestion immobilière, logiciel(s) immobilier(s), logiciel(s) de gérance, logiciel(s) de gestion locative, logiciel(s) de syndic, logiciel de gérance immobilière',
  },
  'restaurant-reservation-system': {
    family: true,
    name: ['Tischreservierungssystem', 'restaurant reservation system', 'logiciel de réservation de restaurant'],
    also: 'Tischreservierungssysteme, Tischreservationssystem(e), Reservationssystem Restaurant, Reservierungssystem Restaurant, Reservierungssoftware Gastronomie, restaurant {booking|reservation} {system|systems|software|platform}, table booking {system|systems|software}, table management software, {système|logiciel|outil} de réservation de tables, logiciels de réservation de restaurant',
  },
  'social-care-records': {
    family: true,
    name: [
      'Software der Sozialverwaltung (UK)',
      'social care case management system',
      'logiciel de l’aide sociale (UK)',
    ],
    also: 'social care {system|systems|database|databases}, social care case management systems, social care recording {system|systems}, social work case management system, children’s social care system',
    proves: 'case-management-software',
  },
})

const law = [
  ...products(
    'law-firm-software',
    `
    RA-MICRO, RA Micro
    Advoware
    AnNoText, Annotext
    Advolux
    Actaport
    DATEV Anwalt classic, DATEV Anwalt, DATEV Phantasy, Phantasy Anwalt
    Kleos, Wolters Kluwer Kleos
    WinMACS
    LawFirm Software, LawFirm Professional
    a-jur
    jurXpert
    WinCaus, WinCaus.net
    ADVOKAT Software, Advokat Kanzleisoftware
    Winjur
    Legalwise, Legalwise Kanzlei
    Timesensor Legal
    Clio Manage, Clio Grow
    Actionstep
    SOS Connect, SOS Legal, SolCase
    PracticeEvolve
    Osprey Approach
    Partner for Windows, P4W, Tikit Partner for Windows
    Elite 3E, Thomson Reuters Elite, 3E Elite
    Aderant, Aderant Expert
    DPS Software, DPS Spitfire
    Insight Legal
    Hoowla
    Peppermint Technology
    Intapp
    Smokeball
    MyCase
    PracticePanther
    Secib, Secib Expert, Secib Néo
    Diapaz, DiapazAvocat, Diapaz Neo
    Jarvis Legal
    Cicéron avocat, Cicéron Web
    Jurisoft avocat
    Polyoffice avocat, Poly Office
    Gestisoft avocat, Gestisoft Axiom
    AZKO
    Kanzleirechner Legalvisio, Legalvisio
    STP.One, LEXolution, LEXolution.FLOW, STP Lexolution
    winsolvenz
    `,
  ),
  ...products(
    'notary-software',
    `Genapi iNot, iNot, Genapi\nFichorga, Fiducial Notariat\nTriNotar, TriNotar Notariat\nXNP Notar, XNotar`,
  ),
  ...products(
    'legal-databases',
    `Swisslex\nbeck-online, Beck Online, beck online DIE DATENBANK\njuris-Datenbank, juris Datenbank, juris Online\nWeblaw, Push-Service Weblaw\nLegalis\nLexisNexis, Lexis Nexis, LexisLibrary, Lexis+, Lexis 360, Lexis360\nDalloz, Dalloz.fr\nLegifrance, Légifrance\nLamyline\nWestlaw, Westlaw UK\nThomson Reuters Practical Law, PLC Practical Law\nRIDA Rechtsdatenbank\nRDB Rechtsdatenbank, RDB Manz\nDoctrine.fr\nJurion\nWolters Kluwer Online\nOtto Schmidt online\nHaufe Recht\nNavis Lefebvre, Navis Francis Lefebvre\nLEXinform`,
  ),
  ...products(
    'social-care-records',
    `Liquidlogic, Liquid Logic, LAS Liquidlogic, LCS Liquidlogic\nMosaic case management, Mosaic social care, Servelec Mosaic, Access Mosaic\nCareFirst, OLM CareFirst\nEclipse social care, OLM Eclipse\nFramework-i, Frameworki, Framework i\nSwift AIS\nAzeus Care\nCHARMS fostering`,
  ),
  ...products(
    'case-management-software',
    `CaseWorks\nCivica Case Management\nInform Case Management, In-Form Homelink\nLamplight database`,
  ),
  ...products(
    'social-case-software',
    `LÄMMkom, LÄMMkom LISSA\nOK.SOZIUS, OK.JUG, AKDB OK.JUS\nmyneva.heimbas, Quovero\nSoPart\nSolis Usager`,
  ),
]

const schools = [
  ...products(
    'school-administration-software',
    `
    Escola Schulverwaltung, Escola Schul-App
    CMI Schule, CMI LehrerOffice
      Sokrates Schulverwaltung, Sokrates Bund
    ASV Schulverwaltung, ASV-BW, Amtliche Schulverwaltung
    SchILD-NRW, SchILD NRW
    edoo.sys
    LUSD
    DaNiS Schule
    SaxSVS
    Magellan Schulverwaltung, Stüber Magellan
    Schulmanager Online
    Nesa Schule, schulNetz NESA
    Bromcom
    ScholarPack
    RM Integris, Integris MIS
    iSAMS
    Progresso MIS
    Engage MIS, Double First Engage
    Satchel One, Show My Homework
    CPOMS
    ParentPay
    Tribal SITS, SITS Vision
    Banner Student, Ellucian Banner
    EduLink One
    ClassCharts, Class Charts
    HISinOne, HIS-SOS, HIS SOS
    CampusNet Hochschule
    CAMPUSonline
    Apogée Amue, logiciel Apogée
    Siècle Vie scolaire, SIECLE BEE
    École Directe, EcoleDirecte
    Charlemagne Aplim, Aplim Charlemagne
    Hyperplanning
    Ypareo, YParéo
    Cloee École, CLOEE
    ISA-Academia
    `,
  ),
  ...products(
    'lms',
    `
    itslearning
    IServ
    mebis, mebis Lernplattform
    Logineo NRW, LOGINEO NRW LMS
    Totara, Totara Learn
    TalentLMS
    Docebo
    SAP SuccessFactors Learning, SAP Litmos
    360Learning
    Stud.IP
    LearnDash
    Chamilo
    Claroline
    Brightspace, D2L Brightspace
    Schoology
    imc Learning Suite
    Sakai LMS
    Avendoo
    Dokeos
    Rise Up LMS
    Absorb LMS
    Kallidus Learn
    HPI Schul-Cloud, Schulcloud dBildungscloud
    `,
  ),
  ...products(
    'nursery-software',
    `KitaPlus, kitaplus\nFamly\nadebisKITA, adebis KITA\nKitalino\nKigaRoo\nKidesia\nKibesuite\nLeandoo\nTapestry Learning Journal, Tapestry journal\nConnect Childcare, Nursery in a Box\nBlossom Nursery, Blossom Educational\nKITA-Info-App\nLillio, HiMama\nStepfolio\nBelami crèche, Domino crèche, Noé crèche, Abelium\nMeeko crèche`,
  ),
]

const administrations = [
  ...products(
    'accounts-of-municipalities',
    `Infoma newsystem, newsystem kommunal, Axians Infoma\nH&H proDoppik, proDoppik\nMACH ERP, MACH Software, MACH c/s\nCIP Kommunal, CIP-KD\nSASKIA Finanzsoftware, SASKIA.de-IFR\nOK.FIS\nCiril Finances, CIRIL GF\nSEDIT Marianne, Sedit Finances\nCivil Finances, CIVIL Net Finances, Civil Net Finances\ne.magnus, e.Magnus Finances\nAstre GF\nGrand Angle Finances, Coriolis Finances\nK5 Finanz`,
  ),
]

const realEstate = products(
  'real-estate-software',
  `
  GARAIO REM, Garaio REM
  ImmoTop2, ImmoTop 2, W&W ImmoTop2, ImmoTop
  Rimo R5, RIMO R4
  Quorum immobilier, Quorum Software immobilier
  AbaImmo, Abacus AbaImmo, Abaimmo
  Fairwalter
  Casavi
  ImmoPac, Immopac
  Campos Immobilien, Campos FM
  Realforce
  CasaSoft, CASAONE
  Immomig
  Aareon, Aareon Wodis, Wodis Sigma, Wodis Yuneo, Wodis
  Blue Eagle Aareon, GES Aareon
  RELion, Aareon RELion
  Haufe PowerHaus, PowerHaus
  Haufe wowinex, wowinex
  immoware24
  DOMUS 4000, DOMUS NAVI, Domus 1000
  Karthago Hausverwaltung, Karthago 2000
  iX-Haus, Nemetschek iX-Haus
  onOffice, onOffice enterprise
  FLOWFACT
  Propstack
  Estate-Office, Lagler Estate Office
  Realax
  Everreal
  Objego
  Dr. Klein Wohnungswirtschaft, Wohndata
  GAP-Immotion, immotion GAP
  WINCASA Hausverwaltung, Wincasa Software
  Hausperfekt
  Yardi, Yardi Voyager
  MRI Qube, Qube PM, Qube Property Management, MRI Software Property
  TRAMPS property, Tramps Property Management
  Reapit
  Jupix
  Zoopla Alto, Alto estate agency
  ExpertAgent
  Fixflo
  Arthur Online
  Orchard Housing, MRI Orchard
  Civica Cx, Civica CX Housing
  Northgate Housing, NEC Housing
  Capita Housing, OneHousing Capita, Capita OpenHousing
  Aareon QL
  Dwellant
  ICS Immobilier, ICS Copro
  Seiitra, Thetrawin, Thetra
  Périclès immobilier, Périclès transaction
  Hektor immobilier, La Boîte Immo Hektor
  Gercop
  Crypto immobilier, Crypto Gérance
  Powimo
  Vilogi, VILOGI
  Apimo
  Netty immobilier
  PREM Habitat, Sopra Estia
  IKOS immobilier, IKOS habitat
  Rentila
  `,
)

const hospitality = [
  ...products(
    'hotel-pms',
    `
    Sihot, SIHOT.PMS
    ASA Hotel, ASA HOTEL PMS
    Apaleo
    Cloudbeds
    Guestline, Guestline Rezlynx, Rezlynx
    Hotline Hotelsoftware, hotline frontoffice, HOTLINE PMS
    Suite8, Oracle Suite8, Suite 8 Micros
    hetras
    RMS Hotel, RMS Cloud PMS
    Little Hotelier
    Clock PMS
    Stayntouch
    Casablanca Hotelsoftware
    Feratel Deskline, Deskline
    igumbi
    HS/3 Hotelsoftware, HS3 Hotelsoftware
    Rebag Rebagdata, Rebagdata
    roomMaster
    Infor HMS, Infor Hospitality
    Maestro PMS
    Asterio, Septeo Asterio
    Medialog hôtel, Médialog PMS
    Thaïs-PMS, Thaïs PMS
    Misterbooking, Mister Booking
    Vega hôtellerie, Topsys
    FOLS, FOLS Accor
    Newhotel PMS
    Hoist Hotel PMS, HotSoft
    Hop Software, HOP PMS
    `,
  ),
  ...products(
    'pos-systems',
    `
    orderbird
    Vectron, Vectron POS
    Oracle Micros, Micros Simphony, Oracle Simphony, Simphony, Micros 3700, MICROS RES
    SumUp, SumUp POS
    Square POS, Square Register
    Toast POS
    NCR Aloha, Aloha POS
    Lightspeed, Lightspeed Restaurant, Lightspeed Retail
    Gastrofix
    Zonal EPOS, Zonal Aztec
    Tevalis
    ICRTouch, ICR Touch
    EPOS Now, Epos Now
    Clover POS
    Casio Kasse, Casio Kassensystem
    Sharp Kassensystem
    Matrix POS
    ready2order
    GastroSoft Kasse
    Gastronovi, gastronovi Office
    Hypersoft, Hypersoft Kassensystem
    amadeus360
    enforePOS, enfore
    Tillhub
    KORONA POS, Korona Kasse, KORONA.pos
    TCPOS, TCPOS Zucchetti
    Blogic Gastro, blogic
    Zelty
    Tiller Systems, SumUp Tiller
    Innovorder
    Popina
    Cashmag
    Cegid Retail, Cegid Y2, Cegid Retail Y2
    Hiboutik
    Crisalid
    Clyo Systems
    Wincor Nixdorf TP.net, TP.net Kasse
    GK Software, GK/Retail, GK POS
    Shopify POS
    iZettle, Zettle
    Revel Systems
    Bleep EPOS
    Tissl EPOS
    NCR Counterpoint
    Retail Pro
    Cybertill
    Oracle Xstore, Xstore
    JTL-POS
    `,
  ),
  ...products(
    'restaurant-reservation-system',
    `OpenTable, Open Table\nResDiary\nSevenRooms\nDesignMyNight, Collins DesignMyNight\nTheFork, TheFork Manager, La Fourchette Manager, LaFourchette\nQuandoo\nResmio\nZenchef\nLunchgate, Foratable\nDISH Reservation\nTock reservations\nResy\naleno\nBookatable\nGuestonline`,
  ),
]

const ofMakers = products('sap real-estate-software', `SAP RE-FX, SAP RE FX, SAP Real Estate`)

const guarded = define('technology', {
  'proclaim-law': {
    name: ['Proclaim (Kanzleisoftware)', 'Proclaim (legal software)', 'Proclaim (logiciel pour avocats)'],
    also: 'Proclaim, Eclipse Proclaim, Access Proclaim, Proclaim case management',
    proves: 'law-firm-software',
    guard: {
      aliases: ['Proclaim'],
      near: [
        'legal',
        'Clio',
        'LEAP',
        'iManage',
        'case',
        'conveyancing',
        'solicitors',
        'Eclipse',
        'law',
        'claims',
        'system',
        'software',
      ],
    },
  },
  'clio-law': {
    name: ['Clio (Kanzleisoftware)', 'Clio (legal software)', 'Clio (logiciel pour avocats)'],
    also: 'Clio',
    proves: 'law-firm-software',
    guard: {
      aliases: ['Clio'],
      near: [
        'legal',
        'Proclaim',
        'LEAP',
        'iManage',
        'case',
        'conveyancing',
        'solicitors',
        'Actionstep',
        'law',
        'Smokeball',
        'software',
        'DocuSign',
      ],
    },
  },
  'leap-law': {
    name: ['LEAP (Kanzleisoftware)', 'LEAP (legal software)', 'LEAP (logiciel pour avocats)'],
    also: 'LEAP, LEAP Legal, LEAP Legal Software, LEAP case management',
    proves: 'law-firm-software',
    guard: {
      aliases: ['LEAP'],
      near: ['legal', 'Proclaim', 'Clio', 'iManage', 'conveyancing', 'solicitors', 'Actionstep', 'case', 'InfoTrack'],
    },
  },
  'arbor-mis': {
    name: ['Arbor (Schulverwaltung)', 'Arbor (school MIS)', 'Arbor (gestion scolaire)'],
    also: 'Arbor, Arbor MIS, Arbor Education',
    proves: 'school-administration-software',
    guard: {
      aliases: ['Arbor'],
      near: ['SIMS', 'Bromcom', 'MIS', 'CPOMS', 'school', 'ScholarPack', 'pupil', 'attendance'],
    },
  },
  'quorum-software': {
    name: ['Quorum (Immobiliensoftware)', 'Quorum (property software)', 'Quorum (logiciel immobilier)'],
    also: 'Quorum',
    proves: 'real-estate-software',
    guard: {
      aliases: ['Quorum'],
      near: ['immobilier', 'immobilière', 'gérance', 'régie', 'logiciel', 'ImmoTop2', 'Rimo', 'PPE', 'gérances'],
    },
  },
  'micros-pos': {
    name: ['Micros (Kassensystem)', 'Micros (EPOS)', 'Micros (caisse)'],
    also: 'MICROS, Micros',
    proves: 'pos-systems',
    guard: {
      aliases: ['Micros', 'MICROS'],
      near: [
        'Opera',
        'Kasse',
        'Kassensystem',
        'POS',
        'EPOS',
        'Gastronomie',
        'restaurant',
        'bar',
        'caisse',
        'Service',
        'Aloha',
        'Fidelio',
      ],
    },
  },
})

/** Software of law firms, notaries, social services, schools, public administrations, real estate, hotels and restaurants. */
export const serviceProducts = [
  ...categories,
  ...law,
  ...schools,
  ...administrations,
  ...realEstate,
  ...hospitality,
  ...ofMakers,
  ...guarded,
]
