import { define } from './define.ts'

/** Certificates that a body issues to a person; each proves the method or technology that it is about. */
export const certificates = define('certificate', {
  'prince2-certificate': {
    name: ['PRINCE2-Zertifikat', 'PRINCE2 certificate', 'certification PRINCE2'],
    also: 'PRINCE2 {Foundation|Practitioner|Zertifizierung|zertifiziert|certified|certification}, PRINCE2 Agile {Foundation|Practitioner}, PRINCE2-Zertifizierungen, PRINCE2 Certified Practitioner, PRINCE2 Foundation Certificate, certifié PRINCE2, certificat PRINCE2, Zertifizierung {in|nach} PRINCE2, certification in PRINCE2, certification en PRINCE2',
    proves: 'prince2 project-management-certificate',
  },
  'hermes-certificate': {
    name: ['HERMES-Zertifikat', 'HERMES certificate', 'certification HERMES'],
    also: 'HERMES {Foundation|Advanced|Advanced Level|Foundation Level|Zertifizierung|zertifiziert|certified|certification|Swiss Project Team Professional|Swiss Project Manager}, HERMES {5|5.1|2022} {Foundation|Advanced|Advanced Level|Foundation Level|Zertifikat|Zertifizierung|certificate|certification}, Hermes Swiss Project Manager, HSPTP, HSPM, certificat HERMES, certifié HERMES, Zertifizierung {in|nach} HERMES, certification in HERMES, certification en HERMES',
    proves: 'hermes project-management-certificate',
  },
  'scrum-master-certificate': {
    name: ['Scrum-Master-Zertifikat', 'Scrum Master certificate', 'certification Scrum Master'],
    also: 'Certified Scrum Master, Certified ScrumMaster, CSM, Professional Scrum Master, PSM, PSM I, PSM II, Professional Scrum Master I, Scrum Master Zertifizierung, Scrum Master certification, zertifizierter Scrum Master, Scrum Master certifié, Scrum-Zertifizierung, Scrum-Zertifikat, Scrum certification, certification Scrum, Scrum certificate, Certified Scrum Professional, A-CSM, SAFe Scrum Master, certificat Scrum Master, Scrum Master zertifiziert',
    proves: 'scrum',
  },
  'product-owner-certificate': {
    name: ['Product-Owner-Zertifikat', 'Product Owner certificate', 'certification Product Owner'],
    also: 'Certified Scrum Product Owner, CSPO, Professional Scrum Product Owner, PSPO, PSPO I, Product Owner Zertifizierung, Product Owner certification, SAFe POPM, SAFe Product Owner/Product Manager, zertifizierter Product Owner, certificat Product Owner',
    proves: 'scrum',
  },
  'professional-scrum-developer': {
    name: 'Professional Scrum Developer',
    also: 'PSD I, Certified Scrum Developer',
    proves: 'scrum',
  },
  'kanban-certificate': {
    name: ['Kanban-Zertifikat', 'Kanban certificate', 'certification Kanban'],
    also: 'Kanban Management Professional, Professional Scrum with Kanban',
    proves: 'kanban',
  },
  'safe-certificate': {
    name: ['SAFe-Zertifikat', 'SAFe certificate', 'certification SAFe'],
    also: 'SAFe Agilist, SAFe {4|5|6} {Agilist|Architect|Practitioner|Scrum Master|Program Consultant|Release Train Engineer|Product Owner}, Leading SAFe, Leading SAFe {4|5|6}, SAFe Practitioner, SAFe Program Consultant, SAFe SPC, Certified SAFe {Agilist|Practitioner|Architect}, SAFe-Zertifizierung, SAFe certification, SAFe Architect, SAFe RTE, SAFe Release Train Engineer, SAFe for Teams, certificat SAFe',
    proves: 'safe',
  },
  pmp: {
    name: 'Project Management Professional',
    also: 'PMP, PMI PMP, PMP-Zertifizierung, PMP certification, certification PMP',
    proves: 'pmbok project-management-certificate',
  },
  'pmi-acp': { name: 'PMI-ACP', also: 'PMI Agile Certified Practitioner', proves: 'agile' },
  capm: {
    name: 'Certified Associate in Project Management',
    also: 'CAPM',
    proves: 'pmbok project-management-certificate',
  },
  'ipma-certificate': {
    name: ['IPMA-Zertifikat', 'IPMA certificate', 'certification IPMA'],
    also: 'IPMA Level {A|B|C|D}, IPMA {A|B|C|D}, IPMA-Zertifizierung, IPMA certification, IPMA niveau {A|B|C|D}, IPMA Certified {Project Manager|Senior Project Manager|Project Management Associate}, certificat IPMA',
    proves: 'ipma project-management-certificate',
  },
  'project-management-certificate': {
    name: ['Projektmanagement-Zertifikat', 'project management certificate', 'certificat en gestion de projet'],
    also: 'Projektmanagement-Zertifizierung(en), Projektmanagementzertifikat, Projektmanagement-Zertifikate, Zertifizierung im Projektmanagement, Projektleiter-Zertifizierung, Projektleiterzertifikat, Zertifikat Projektmanagement, Zertifizierung in Projektmanagement, zertifizierter Projektleiter, zertifizierter Projektmanager, project management certification(s), certified project manager, certification en gestion de projet, certification(s) gestion de projet',
  },
  'cpre-certificate': {
    name: ['IREB-Zertifikat (CPRE)', 'IREB certificate (CPRE)', 'certification IREB (CPRE)'],
    also: 'IREB, CPRE, IREB CPRE, CPRE-FL, CPRE Foundation, CPRE Foundation Level, CPRE Advanced Level, IREB CPRE Foundation Level, IREB CPRE Advanced Level, IREB CPRE-FL, Certified Professional for Requirements Engineering, IREB Certified Professional for Requirements Engineering, IREB Foundation Level, IREB-Zertifizierung, IREB-Zertifikat, IREB certification, IREB certified, CPRE-Zertifizierung, certification IREB, certification CPRE, IREB certificate, IREB CPRE certification, IREB-CPRE-Zertifizierung, certificat IREB, IREB/CPRE',
    proves: 'requirements-engineering',
  },
  'cbap-certificate': {
    name: 'CBAP',
    also: 'Certified Business Analysis Professional, CCBA, IIBA ECBA, IIBA, BABOK',
    proves: 'business-analysis',
  },
  'istqb-certificate': {
    name: ['ISTQB-Zertifikat', 'ISTQB certificate', 'certification ISTQB'],
    also: 'ISTQB, ISTQB {Foundation|Foundation Level|Advanced|Advanced Level|Expert Level|CTFL|CTAL|Certified Tester}, ISTQB Certified Tester Foundation Level, ISTQB Certified Tester Advanced Level, ISTQB Certified Tester {Foundation|Advanced}, Certified Tester, CTFL, CTAL, Certified Tester Foundation Level, ISTQB-Zertifizierung, ISTQB certification, ISTQB Test Manager, ISTQB Advanced Level Test Manager, certificat ISTQB, ISTQB Agile Tester',
    proves: 'software-testing',
  },
  'itil-certificate': {
    name: ['ITIL-Zertifikat', 'ITIL certificate', 'certification ITIL'],
    also: 'ITIL {Foundation|Expert|Practitioner|Intermediate|Master|Zertifizierung|zertifiziert|certified|certification|Specialist}, ITIL {v3|V3|4|V4} {Foundation|Expert|Foundation Level|Managing Professional|Foundation Certificate}, ITIL Foundation {v3|V3|4|V4}, ITIL Managing Professional, certificat ITIL, certifié ITIL, ITIL-Zertifizierungen',
    proves: 'itil',
  },
  'togaf-certificate': {
    name: ['TOGAF-Zertifikat', 'TOGAF certificate', 'certification TOGAF'],
    also: 'TOGAF {Certified|Foundation|Zertifizierung|certification|Practitioner}, TOGAF 9 Certified, TOGAF 9, TOGAF 9.2, TOGAF 10, TOGAF 9.2 Certified, TOGAF 9 Foundation, certificat TOGAF, TOGAF Enterprise Architecture Practitioner',
    proves: 'togaf',
  },
  isaqb: {
    name: ['iSAQB-Zertifikat', 'iSAQB certificate', 'certification iSAQB'],
    also: 'iSAQB, CPSA, CPSA-F, CPSA-A, iSAQB CPSA-F, iSAQB CPSA-A, iSAQB CPSA, iSAQB CPSA Foundation Level, iSAQB CPSA-F Foundation Level, Certified Professional for Software Architecture, iSAQB Foundation Level, iSAQB Advanced Level',
    proves: 'software-architecture',
  },
  cissp: {
    name: 'CISSP',
    also: 'Certified Information Systems Security Professional, CISSP-Zertifizierung, CISSP certification, certification CISSP',
    proves: 'information-security',
  },
  cism: { name: 'CISM', also: 'Certified Information Security Manager', proves: 'information-security' },
  cisa: { name: 'CISA', also: 'Certified Information Systems Auditor', proves: 'security-audit' },
  crisc: { name: 'CRISC', also: 'Certified in Risk and Information Systems Control', proves: 'risk-management' },
  ceh: { name: 'Certified Ethical Hacker', also: 'CEH', proves: 'penetration-testing' },
  oscp: { name: 'OSCP', also: 'Offensive Security Certified Professional, GIAC GPEN', proves: 'penetration-testing' },
  'comptia-security': { name: 'CompTIA Security+', also: 'CompTIA CySA+', proves: 'information-security' },
  'iso-27001-certificate': {
    name: ['ISO-27001-Zertifikat', 'ISO 27001 certificate', 'certification ISO 27001'],
    also: 'ISO 27001 {Lead Auditor|Lead Implementer|Foundation|Practitioner|Officer|Auditor|Zertifizierung|certification}, ISO/IEC 27001 {Lead Auditor|Lead Implementer|Foundation|Practitioner|Auditor}, ISO 27001 Information Security Officer',
    proves: 'iso-27001',
  },
  cipp: {
    name: 'CIPP/E',
    also: 'Certified Information Privacy Professional, délégué à la protection des données certifié, IAPP CIPM, CIPP',
    proves: 'data-protection',
  },
  'aws-certificate': {
    name: ['AWS-Zertifikat', 'AWS certificate', 'certification AWS'],
    also: 'AWS Certified, AWS Certified {Solutions Architect|Developer|SysOps Administrator|DevOps Engineer|Cloud Practitioner}, AWS Certified Solutions Architect {Associate|Professional}, AWS Certified Developer Associate, AWS Solutions Architect, AWS-Zertifizierung, AWS certification, AWS Cloud Practitioner, AWS Solutions Architect Associate, AWS Certified Security, certificat AWS',
    proves: 'aws',
  },
  'azure-certificate': {
    name: ['Azure-Zertifikat', 'Azure certificate', 'certification Azure'],
    also: 'Azure Fundamentals, AZ-900, AZ-104, AZ-204, AZ-303, AZ-305, AZ-400, AZ-500, Microsoft Certified Azure {Solutions Architect|Solutions Architect Expert|Fundamentals|Administrator|Administrator Associate|Developer Associate|Developer}, Azure Solutions Architect Expert, Azure Solutions Architect, Azure Administrator Associate, Azure Developer Associate, Azure-Zertifizierung, Azure certification, Microsoft Azure Fundamentals, Azure DevOps Engineer Expert, certificat Azure',
    proves: 'azure microsoft-certificate',
  },
  'google-cloud-certificate': {
    name: ['Google-Cloud-Zertifikat', 'Google Cloud certificate', 'certification Google Cloud'],
    also: 'Google Cloud Certified, Google Professional Cloud Architect, Professional Cloud Architect, Associate Cloud Engineer, Google Associate Cloud Engineer, Google Cloud Professional Data Engineer',
    proves: 'gcp',
  },
  'kubernetes-certificate': {
    name: ['Kubernetes-Zertifikat', 'Kubernetes certificate', 'certification Kubernetes'],
    also: 'CKA, CKAD, CKS, Certified Kubernetes Administrator, Certified Kubernetes Application Developer, Certified Kubernetes Security Specialist, Kubernetes-Zertifizierung, Kubernetes certification',
    proves: 'kubernetes',
  },
  'terraform-certificate': {
    name: 'HashiCorp Certified Terraform Associate',
    also: 'Terraform Associate',
    proves: 'terraform',
  },
  'redhat-certificate': {
    name: 'Red Hat Certified Engineer',
    also: 'RHCE, RHCSA, Red Hat Certified System Administrator, Red Hat Certified Architect, Red Hat Certified Specialist',
    proves: 'rhel',
  },
  lpic: { name: 'LPIC', also: 'LPIC-1, LPIC-2, LPIC-3, Linux Professional Institute Certification', proves: 'linux' },
  'cisco-certificate': {
    name: ['Cisco-Zertifikat', 'Cisco certificate', 'certification Cisco'],
    also: 'CCNA, CCNP, CCIE, Cisco Certified Network {Associate|Professional}, Cisco-Zertifizierung, Cisco certification',
    proves: 'cisco',
  },
  'microsoft-certificate': {
    name: ['Microsoft-Zertifikat', 'Microsoft certificate', 'certification Microsoft'],
    also: 'MCSE, MCSA, MCP, Microsoft Certified, Microsoft Certified Professional, Microsoft-Zertifizierung, Microsoft certification',
  },
  'power-bi-certificate': {
    name: 'Power BI Data Analyst Associate',
    also: 'PL-300, DA-100',
    proves: 'power-bi microsoft-certificate',
  },
  'java-certificate': {
    name: ['Java-Zertifikat', 'Java certificate', 'certification Java'],
    also: 'Oracle Certified Java Programmer, Oracle Certified Professional Java SE, OCPJP, OCAJP, SCJP, Sun Certified Java Programmer, Java SE {6|7|8|11|17|21} {Programmer|Developer}, Java SE {6|7|8|11|17|21} {Programmer|Developer} {I|II}, Java-Zertifizierung, Java certification, Oracle Certified Professional Java, Oracle Certified Professional Java SE Developer',
    proves: 'java',
  },
  'oracle-certificate': {
    name: ['Oracle-Zertifikat', 'Oracle certificate', 'certification Oracle'],
    also: 'Oracle Certified Professional, Oracle Certified Associate, Oracle Certified Expert, Oracle Certified Master, Oracle-Zertifizierung, Oracle certification',
  },
  'spring-certificate': {
    name: ['Spring-Zertifikat', 'Spring certificate', 'certification Spring'],
    also: 'Spring Certified Professional, VMware Spring Professional, VMware Certified Spring Professional, Pivotal Certified Spring Professional, Spring Professional',
    proves: 'spring',
  },
  'oracle-dba-certificate': {
    name: 'Oracle Certified DBA',
    also: 'Oracle Database Administrator Certified Professional, OCP DBA',
    proves: 'oracle-database database-administration oracle-certificate',
  },
  'sap-certificate': {
    name: ['SAP-Zertifikat', 'SAP certificate', 'certification SAP'],
    also: 'SAP Certified, SAP Certified {Associate|Professional|Application Associate|Development Associate|Technology Associate|Application Professional}, SAP-Zertifizierung, SAP certification, SAP-zertifiziert*',
    proves: 'sap',
  },
  's4hana-certificate': {
    name: ['S/4HANA-Zertifikat', 'S/4HANA certificate', 'certification S/4HANA'],
    also: 'SAP Certified Application Associate SAP S/4HANA, SAP S/4HANA Certified',
    proves: 's4hana sap-certificate',
  },
  'salesforce-certificate': {
    name: ['Salesforce-Zertifikat', 'Salesforce certificate', 'certification Salesforce'],
    also: 'Salesforce Certified {Administrator|Platform Developer|Developer}, Salesforce Certified, Salesforce Administrator Certification',
    proves: 'salesforce',
  },
  'six-sigma-certificate': {
    name: 'Six Sigma Belt',
    also: 'Six Sigma {Green|Black|Yellow} Belt, Green Belt, Black Belt',
    proves: 'six-sigma',
  },
  'lean-six-sigma-certificate': {
    name: 'Lean Six Sigma Green Belt',
    also: 'Lean Six Sigma {Green|Black|Yellow} Belt',
    proves: 'six-sigma-certificate lean',
  },
  'change-management-certificate': {
    name: ['Change-Management-Zertifikat', 'change management certificate', 'certification en conduite du changement'],
    also: 'Prosci, Prosci Certified Change Practitioner, Prosci ADKAR, ADKAR, Change Management Foundation, Change Management Practitioner',
    proves: 'change-management',
  },
  'usability-certificate': {
    name: 'CPUX',
    also: 'CPUX-F, UXQB, Certified Professional for Usability and User Experience',
    proves: 'ux-design',
  },
  'management-3-0': { name: 'Management 3.0', proves: 'agile' },
  'cobit-certificate': {
    name: ['COBIT-Zertifikat', 'COBIT certificate', 'certification COBIT'],
    also: 'COBIT Foundation, COBIT 2019 Foundation',
    proves: 'it-governance',
  },
  'sveb-certificate': {
    name: ['Fachausweis Ausbilder', 'federal certificate for trainers', 'brevet fédéral de formateur'],
    also: 'SVEB, SVEB-Zertifikat, SVEB 1, SVEB-Zertifikat Stufe 1, Ausbilder mit eidgenössischem Fachausweis, SVEB certificate, certificat FSEA, FSEA',
    proves: 'training',
  },
  'security-clearance': {
    name: ['Personensicherheitsprüfung', 'personnel security screening', 'contrôle de sécurité relatif aux personnes'],
    also: 'PSP, Sicherheitsüberprüfung, security clearance, personnel security clearance, Personensicherheitsüberprüfung, habilitation de sécurité, contrôle de sécurité des personnes, Betriebssicherheitsverfahren',
  },
})
