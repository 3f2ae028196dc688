import { define, products } from './define.ts'

const categories = define('technology', {
  'patient-data-management-system': {
    family: true,
    name: [
      'Patientendatenmanagementsystem',
      'patient data management system',
      'système de gestion des données patients',
    ],
    also: 'Patientendatenmanagementsysteme, Patientendaten-Management-System, patient data management systems, PDMS-System(e)',
  },
  'dental-software': {
    family: true,
    name: ['Zahnarztsoftware', 'dental practice software', 'logiciel dentaire'],
    also: 'Zahnarztprogramm(e), Dentalsoftware, Zahnarztpraxissoftware, Praxissoftware für Zahnärzte, dental software, dental practice management {software|system|systems}, logiciels dentaires, logiciel de cabinet dentaire',
    proves: 'practice-software',
  },
  'therapy-software': {
    family: true,
    name: ['Therapiesoftware', 'therapy practice software', 'logiciel de cabinet de thérapie'],
    also: 'Praxissoftware für Therapeuten, Physiotherapiesoftware, Therapie-Software, physiotherapy software, physiotherapy practice software, logiciel de physiothérapie, logiciel pour kinésithérapeutes',
    proves: 'practice-software',
  },
  'appointment-software': {
    family: true,
    name: ['Terminbuchungssystem', 'appointment booking software', 'logiciel de prise de rendez-vous'],
    also: 'Terminbuchungssysteme, Terminbuchungssoftware, Online-Terminbuchung, Terminverwaltungssoftware, appointment booking {system|systems}, online booking system, logiciels de prise de rendez-vous, prise de rendez-vous en ligne',
  },
  'quality-management-software': {
    family: true,
    name: ['QM-Software', 'quality management software', 'logiciel de gestion de la qualité'],
    also: 'QM-Software, quality management software, QMS-Software, QM-System-Software, Qualitätsmanagementsoftware, Qualitätsmanagement-Software, CAQ-System(e), CAQ-Software, CAQ-Systemen, CAQ, eQMS, e-QMS, elektronisches Qualitätsmanagementsystem, electronic quality management {system|systems}, QMS software, EQMS, CAQ {system|systems|software}, logiciels qualité, logiciel qualité, logiciel QMS, logiciels de gestion de la qualité',
  },
  'chromatography-data-system': {
    family: true,
    name: ['Chromatographie-Datensystem', 'chromatography data system', 'système de données chromatographiques'],
    also: 'Chromatographiedatensystem(e), Chromatographie-Datensysteme, Chromatographiesoftware, Chromatographie-Software, chromatography data systems, chromatography software, CDS-Software, CDS-System(e), logiciel(s) de chromatographie',
  },
  'electronic-laboratory-notebook': {
    family: true,
    name: ['Elektronisches Laborjournal', 'electronic laboratory notebook', 'cahier de laboratoire électronique'],
    also: 'elektronisch* {Laborjournal|Laborbuch|Laborbücher|Laborjournale}, ELN, ELN-System(e), electronic lab {notebook|notebooks}, electronic laboratory notebooks, cahiers de laboratoire électroniques',
    guard: {
      aliases: ['ELN'],
      near: ['LIMS', 'Labor', 'lab', 'laboratory', 'laboratoire', 'Benchling', 'GMP', 'electronic'],
    },
  },
  'statistics-software': {
    family: true,
    name: ['Statistiksoftware', 'statistical software', 'logiciel de statistiques'],
    also: 'Statistikprogramm(e), Statistikprogrammen, Statistik-Software, Statistikpaket(e), Statistik-Tool(s), statistics {software|package|packages|programs}, statistical {package|packages|tools|programs|analysis software}, logiciels de statistiques, logiciel(s) statistique(s), outil(s) statistique(s), outil d’analyse statistique',
  },
  'clinical-trial-software': {
    family: true,
    name: ['Software für klinische Studien', 'clinical trial software', 'logiciel d’essais cliniques'],
    also: 'EDC-System(e), EDC, electronic data capture, eCRF, eCRF-System(e), CTMS, clinical trial management {system|systems}, eTMF, logiciel(s) eCRF, EDC {system|systems}',
    guard: {
      aliases: ['EDC'],
      near: ['eCRF', 'CTMS', 'Studien', 'clinical', 'trial', 'trials', 'Medidata', 'REDCap', 'GCP', 'cliniques'],
    },
  },
})

const hospitals = [
  ...products(
    'hospital-information-system',
    `
    iMedOne, Telekom iMedOne
    NEXUS/KIS, NEXUS KIS, NEXUS / KIS
    M-KIS, Meierhofer M-KIS
    CLINIXX, AMC Clinixx
    Hospis KIS, ines KIS
    DxCare, Dedalus DxCare, Medasys DxCare
    Crossway, McKesson Crossway
    Hopital Manager, Hôpital Manager
    Sillage DPI
    Easily DPI
    tip HCe
    patidok
    GWI ORBIS, ORBIS NICE
    Cistec
    HIX ChipSoft, ChipSoft HiX
    `,
  ),
  ...products(
    'hospital-information-system electronic-patient-record',
    `
    InterSystems TrakCare, TrakCare
    MEDITECH EHR, Meditech Expanse, MEDITECH
    Lorenzo EPR, DXC Lorenzo
    Careflow, System C Careflow, Medway PAS
    Sunrise EPR, Allscripts Sunrise, Altera Sunrise
    Cerner PowerChart, PowerChart
    `,
  ),
  ...products(
    'electronic-patient-record',
    `
    EMIS Web, EMIS Health, EMIS PCS
    SystmOne, TPP SystmOne, System One TPP
    Vision GP system, INPS Vision, Vision 3 GP
    Carenotes, OneAdvanced Carenotes
    PARIS EPR
    Adastra
    Maxims EPR, IMS Maxims
    Graphnet CareCentric
    Nervecentre
    Badgernet, BadgerNet Maternity
    `,
  ),
  ...products(
    'patient-data-management-system',
    `COPRA PDMS, COPRA-System\nICM Dräger\niMDsoft MetaVision, MetaVision PDMS\nPhilips ICCA, IntelliSpace Critical Care\nDIANE PDMS`,
  ),
  ...products(
    'pacs-ris',
    `GE Centricity PACS\nSectra PACS, Sectra IDS7\nCarestream PACS, Carestream RIS\nDeepUnity PACS\nJiveX, Visus JiveX\nAgfa IMPAX, IMPAX EE\nPhilips Vue PACS\nInfinitt PACS\nChili PACS\nSynapse PACS`,
  ),
  ...products(
    'pacs-ris',
    `medavis RIS\nCentricity RIS\nRadCentre, i-SOLUTIONS RadCentre\nNEXUS RIS\nSoliton RIS, CRIS radiology\nXplore RIS, EDL Xplore`,
  ),
]

const practices = [
  ...products(
    'practice-software',
    `
    Triamed
    Elexis
    MediOnline, HCI Solutions Medionline
    CGM M1 Pro, M1 PRO, CGM M1
    Medatixx, x.isynet, x.comfort, x.concept
    Quincy Win, Quincy Praxissoftware
    Psyprax
    Elefant Psychotherapie, Elefant Praxissoftware
    S3 Win Praxissoftware
    DURIA Praxissoftware
    Amedis Praxissoftware, Amédis Praxissoftware
    WinMed Praxissoftware, pex WinMed
    PraxisNova
    simplyMed
    Mediboard
    Weda
    Hellodoc, HelloDoc
    AxiSanté, Axisanté
    Médistory, MédiStory, Medistory
    Almapro
    Dr Santé
    MonLogicielMedical, MLM médical
    Médimust, Medimust
    Innomax PRO, CGM Innomax
    CGM MAXX
    PCPO Praxissoftware
    latido Praxissoftware
    Medidesk
    Heydoc
    Semble practice management
    Cliniko
    WriteUpp
    Pabau
    DocuMED.rh
    InSuite Praxissoftware, RED medical
    EVA Praxissoftware
    T2med
    apris Praxissoftware
    Indamed Medical Office, MEDICAL OFFICE Praxissoftware
    Clustertec MedElexis
    Delemed
    MediWin Praxissoftware, MediWin
    `,
  ),
  ...products(
    'dental-software',
    `
    Dampsoft, DS-Win, DS-Win-Plus
    Z1 Dental, CGM Z1, Z1.PRO
    CHARLY solutio, Solutio Charly
    EVIDENT Zahnarztsoftware
    Linudent
    ivoris
    Dentagest
    ZaWin, ZaWin4, Martin Engineering ZaWin
    Dental Explorer
    SOE Exact, Software of Excellence
    Carestream R4, CS R4
    Dentally
    Julie Solutions, logiciel Julie dentaire
    Logosw, LOGOSw
    Desmos dentaire
    Pearl Dental Software
    Oral Office
    `,
  ),
  ...products(
    'therapy-software',
    `
    THEORG, Theorg Therapie
    NOVENTI Therapie, azh TiM
    STARKE Praxis
    TheraPlus
    Physiotools
    Thera-Pi
    Vega kiné, VEGA kinésithérapie
    Kine4000
    Physitrack
    Appointmed
    `,
  ),
  ...products(
    'appointment-software',
    `Doctolib\nJameda Terminbuchung\nCalendly\nOneDoc\nMaiia\nSamedi Terminbuchung\nDr. Flex\nTreatwell Connect\nShore Terminbuchung\nPlanity\nPhorest\nBooksy\nAccuRx, accuRx\nSalonized\nClicRDV`,
  ),
]

const care = [
  ...products(
    'care-documentation-software',
    `
    DAN Produkte, DAN Pflegedokumentation
    BoS&S, BoS&S Pflegesoftware
    Sinfonie Pflegesoftware, SINFONIE Heimsoftware
    GODO Pflegesoftware, GODO Systems
    C&S Pflege
    Euregon SNAP, SNAP ambulant
    Heimbas
    Curasoft
    Pflegesoftware Opta Data
    Abacus AbaCare
    Spitex-Office
    NursIT careIT, careIT Pro
    apenio, apenio Pflegedokumentation
    LEP Nursing Software
    Netsoins, NetSoins
    Titanweb, Titan EHPAD
    Osiris EHPAD, Osiris soins
    Psi Soins, PSI EHPAD
    Livia EHPAD
    Person Centred Software, PCS Mobile Care Monitoring
    Nourish Care
    Log my Care
    Birdie Care
    Access Care Planning, Mobizio
    CareDocs
    iCareHealth
    Care Control Systems
    CareLineLive
    Sekoia care
    Domicile Medical, Medisys Perceval
    Arche MC2
    Ximi services à la personne
    noah Pflegesoftware
    Voize
    `,
  ),
]

const laboratories = [
  ...products(
    'laboratory-information-management-system',
    `
    LabWare LIMS, LabWare
    STARLIMS
    SampleManager LIMS, SampleManager
    LabVantage, Labvantage LIMS
    LabCollector
    Limsophy, AAC Limsophy
    FP-LIMS
    LabImage LIMS, labIMAGE
    Nautilus LIMS
    Watson LIMS
    Unilab LIMS, NuGenesis LMS
    Blomesystem, BLOMESYSTEM LIMS
    Siemens Opcenter Laboratory, SIMATIC IT Unilab
    eLabNext
    iVention LIMS
    `,
  ),
  ...products(
    'laboratory-information-system',
    `
    MOLIS LIS, CGM Molis, Molis
    WinLab LIS, WinLab
    DORNER LIS, i-Solutions LabCentre, LabCentre
    Swisslab, SwissLab LIS
    ixserv, ixserv LIS
    Glims, GLIMS LIS, MIPS GLIMS
    ORCHESTRA LIS
    KALISIL, Kalisil LIS
    Hexalis
    TDNexlabs, Technidata TDNexLabs
    WinPath LIS, WinPath Enterprise
    Telepath LIS, iSoft Telepath
    PathoPro
    dc-Pathos
    Beaker LIS, Epic Beaker
    M/LAB LIS
    `,
  ),
  ...products(
    'chromatography-data-system',
    `Chromeleon, Thermo Chromeleon\nOpenLab CDS, Agilent OpenLab, OpenLAB ChemStation, ChemStation\nMassHunter, Agilent MassHunter\nMassLynx, Waters MassLynx\nLabSolutions, Shimadzu LabSolutions\nEmpower 3, Waters Empower, Empower CDS, Empower 2\nEZChrom, EZChrom Elite\nXcalibur, Thermo Xcalibur\nTotalChrom\nClarity Chromatographie\nTraceFinder\nMagIC Net, Metrohm MagIC Net`,
  ),
  ...products(
    'electronic-laboratory-notebook',
    `Benchling\nLabfolder\nLabArchives\nSignals Notebook, PerkinElmer Signals\nBIOVIA Notebook, BIOVIA ELN\nIDBS E-WorkBook, E-WorkBook\neLabFTW\nSciNote\nRSpace ELN`,
  ),
  ...products(
    'quality-management-software',
    `
    TrackWise, TrackWise Digital
    Veeva Vault QMS, Veeva Vault Quality, Veeva QualityDocs, Vault QualityDocs
    MasterControl
    Q-Pulse
    ETQ Reliance, EtQ Reliance
    Babtec, Babtec CAQ, BabtecQ
    Böhme & Weihs, CASQ-it
    CAQ AG Factory Systems, CAQ.Net
    iqs CAQ
    Intrafox
    Roxtra, roXtra
    ConSense QM, ConSense IMS
    Pickert RQM, Pickert CAQ
    orgavision
    Qualtrax
    Arena QMS
    Greenlight Guru
    Ideagen Quality Management, Ideagen Q-Pulse
    Qualios
    BlueKanGo
    Ennov Qualité, Ennov Doc
    Qualiac
    Qualnet
    GuardusMES CAQ, Guardus CAQ
    syncos CAQ, Syncos MES
    Siemens Opcenter Quality, IBS CAQ
    Quentic
    q.wiki
    Radar Healthcare
    Datix, RLDatix, DatixWeb
    Ulysses Risk Management
    viflow
    QM-Pilot, IMS QM-Pilot
    ComplianceQuest
    Dot Compliance
    `,
  ),
  ...products(
    'statistics-software',
    `Stata\nJMP statistics, SAS JMP\nEViews\nGraphPad Prism\nSigmaPlot\nStatistica, StatSoft Statistica\nSystat\nOriginPro\nGretl\nXLSTAT\nSphinx iQ\nModalisa\nMedCalc\nPSPP\nJamovi\nJASP statistics`,
  ),
  ...products(
    'clinical-trial-software',
    `Medidata Rave, Medidata\nREDCap\nOpenClinica\nsecuTrial\nOracle Clinical, Oracle InForm\nVeeva Vault CTMS, Veeva Vault eTMF, Veeva eTMF\nCastor EDC\nClinCase\nMarvin EDC\nEnnov Clinical\nViedoc\nTrialMaster`,
  ),
]

const documents = products('dms', `Docman, Docman 10`)

const guarded = define('technology', {
  'emis-gp': {
    name: ['EMIS (Praxissoftware)', 'EMIS', 'EMIS (logiciel médical)'],
    proves: 'electronic-patient-record',
    guard: {
      aliases: ['EMIS'],
      near: ['SystmOne', 'GP', 'NHS', 'Vision', 'surgery', 'practice', 'patient', 'clinical', 'Docman', 'RiO'],
    },
  },
  'rio-epr': {
    name: ['RiO (Patientenakte)', 'RiO', 'RiO (dossier patient)'],
    also: 'Rio, RiO EPR, RiO clinical system, Servelec RiO',
    proves: 'electronic-patient-record',
    guard: {
      aliases: ['RiO', 'Rio'],
      near: ['SystmOne', 'NHS', 'EPR', 'EMIS', 'PARIS', 'CAMHS', 'Carenotes', 'patient', 'clinical'],
    },
  },
  cerner: {
    name: ['Cerner (Klinikinformationssystem)', 'Cerner', 'Cerner (dossier patient)'],
    also: 'Oracle Cerner, Cerner EPR, Cerner EHR, Oracle Health EHR',
    proves: 'hospital-information-system electronic-patient-record',
  },
  empower: {
    name: ['Empower (Chromatographie)', 'Empower (chromatography)', 'Empower (chromatographie)'],
    also: 'Empower',
    proves: 'chromatography-data-system',
    guard: {
      aliases: ['Empower'],
      near: [
        'HPLC',
        'Chromeleon',
        'Waters',
        'UPLC',
        'GC',
        'OpenLab',
        'LIMS',
        'CDS',
        'Chromatographie',
        'chromatography',
        'LabSolutions',
      ],
    },
  },
  jmp: {
    name: ['JMP (Statistiksoftware)', 'JMP (statistical software)', 'JMP (logiciel de statistiques)'],
    also: 'JMP',
    proves: 'statistics-software',
    guard: {
      aliases: ['JMP'],
      near: ['Minitab', 'SPSS', 'SAS', 'R', 'Statistik', 'statistics', 'DoE', 'SPC', 'Excel', 'MODDE'],
    },
  },
})

/** Software of hospitals, practices, care, laboratories and quality assurance. */
export const healthProducts = [
  ...categories,
  ...hospitals,
  ...practices,
  ...care,
  ...laboratories,
  ...documents,
  ...guarded,
]
