import { define } from './define.ts'

/** Information security and data protection. */
export const security = define('method', {
  'information-security': {
    name: ['Informationssicherheit', 'information security', 'sécurité de l’information'],
    also: 'IT-Sicherheit, IT security, IT-Security, ICT-Sicherheit, Cybersecurity, Cyber Security, Cyber-Security, Cybersicherheit, Cyber-Sicherheit, cybersécurité, sécurité informatique, sécurité des systèmes d’information, Information Security, Informatiksicherheit, Security Engineer, Security Engineering, Sicherheitsbeauftragter, Informationssicherheitsbeauftragter, CISO, Information Security Officer, ISMS, SMSI, Sicherheitskonzept(e), Sicherheitskonzepten, security concept(s), concept(s) de sécurité',
  },
  'iso-27001': {
    name: 'ISO 27001',
    also: 'ISO/IEC 27001, ISO27001, ISO 27002, ISO 27000, ISO 27001:2022',
    proves: 'information-security',
  },
  'bsi-grundschutz': {
    name: ['IT-Grundschutz', 'BSI IT baseline protection', 'BSI IT-Grundschutz'],
    also: 'BSI-Grundschutz, BSI Grundschutz',
    proves: 'information-security',
  },
  isds: {
    name: ['ISDS-Konzept', 'ISDS concept', 'concept SIPD'],
    also: 'ISDS, ISDS-Konzepte, SIPD, Schutzbedarfsanalyse(n), Schuban, protection needs analysis, analyse des besoins de protection',
    proves: 'information-security',
  },
  nist: { name: 'NIST Cybersecurity Framework', also: 'NIST CSF, NIST', proves: 'information-security' },
  gdpr: {
    name: ['DSGVO', 'GDPR', 'RGPD'],
    also: 'Datenschutz-Grundverordnung, General Data Protection Regulation, UK GDPR, règlement général sur la protection des données',
    proves: 'data-protection',
  },
  'swiss-data-protection-act': {
    name: ['Datenschutzgesetz (DSG)', 'Swiss data protection act (FADP)', 'loi sur la protection des données (LPD)'],
    also: 'DSG, nDSG, revDSG, revidiert* DSG, Schweizer Datenschutzgesetz, schweizerisch* Datenschutzgesetz, FADP, nFADP, LPD, nLPD, loi fédérale sur la protection des données',
    proves: 'data-protection',
  },
  'data-protection': {
    name: ['Datenschutz', 'data protection', 'protection des données'],
    also: 'Datenschutzauflagen, Datenschutzvorgaben, Datenschutzanforderungen, datenschutzkonform*, data privacy, Datenschutzrecht',
  },
  'identity-access-management': {
    name: ['Identity and Access Management', 'identity and access management', 'gestion des identités et des accès'],
    also: 'IAM, Identity & Access Management, Identity Management, Identitätsmanagement, Identitäts- und Zugriffsmanagement, Berechtigungsmanagement, Berechtigungskonzept(e), access management, gestion des accès, gestion des identités',
  },
  sso: {
    name: ['Single Sign-on', 'single sign-on', 'authentification unique'],
    also: 'SSO, Identity Provider',
    proves: 'identity-access-management',
  },
  oauth: { name: 'OAuth 2.0', also: 'OAuth, OAuth2', proves: 'identity-access-management' },
  oidc: { name: 'OpenID Connect', also: 'OIDC, OpenID', proves: 'oauth' },
  saml: { name: 'SAML', also: 'SAML 2.0', proves: 'sso' },
  'multi-factor-authentication': {
    name: ['Mehrfaktor-Authentifizierung', 'multi-factor authentication', 'authentification multifacteur'],
    also: 'MFA, 2FA, Zwei-Faktor-Authentifizierung, two-factor authentication, Zwei-Faktor-Authentisierung, authentification à deux facteurs',
    proves: 'identity-access-management',
  },
  pki: {
    name: ['Public-Key-Infrastruktur', 'public key infrastructure', 'infrastructure à clés publiques'],
    also: 'PKI, X.509, TLS/SSL',
  },
  encryption: {
    name: ['Verschlüsselung', 'encryption', 'chiffrement'],
    also: 'Kryptographie, Kryptografie, cryptography, cryptographie',
  },
  'penetration-testing': {
    name: ['Penetrationstests', 'penetration testing', 'tests d’intrusion'],
    also: 'Penetrationstest, Pentesting, Pentest(s), Pen-Tests, penetration test(s), Ethical Hacking, test d’intrusion, hacking éthique, Red Teaming',
    proves: 'information-security',
  },
  'application-security': {
    name: ['Anwendungssicherheit', 'application security', 'sécurité applicative'],
    also: 'OWASP, OWASP Top 10, Application Security, AppSec, Secure Coding, sichere Softwareentwicklung, secure software development, Threat Modeling, Bedrohungsmodellierung',
    proves: 'information-security',
  },
  siem: {
    name: 'SIEM',
    also: 'Security Information and Event Management',
    proves: 'information-security',
  },
  soc: {
    name: ['Security Operations Center', 'security operations center', 'centre opérationnel de sécurité'],
    also: 'Security Operations Centre, SOC-Analyst, SOC analyst, Cyber Defense, Cyber Defence, Incident Response, Security Operations',
    proves: 'information-security',
  },
  'zero-trust': {
    name: 'Zero Trust',
    also: 'Zero-Trust-Architektur, Zero Trust Architecture',
    proves: 'information-security',
  },
  'vulnerability-management': {
    name: ['Schwachstellenmanagement', 'vulnerability management', 'gestion des vulnérabilités'],
    also: 'Schwachstellenanalyse(n), Schwachstellen-Management, vulnerability assessment, analyse de vulnérabilités',
    proves: 'information-security',
  },
  'business-continuity': {
    name: [
      'Business Continuity Management',
      'business continuity management',
      'gestion de la continuité des activités',
    ],
    also: 'BCM, Notfallplanung, Notfallmanagement, Disaster Recovery, business continuity, ITSCM, plan de continuité, continuité d’activité, reprise après sinistre, ISO 22301',
  },
  'security-awareness': {
    name: ['Sicherheitssensibilisierung', 'security awareness', 'sensibilisation à la sécurité'],
    also: 'Security-Awareness-Schulungen, Awareness-Kampagne(n), Awareness-Schulung(en), security awareness training',
  },
  'security-audit': {
    name: ['Sicherheitsaudits', 'security audits', 'audits de sécurité'],
    also: 'Sicherheitsaudit, security audit, audit de sécurité, IT-Audit(s), IT audit(s), audit(s) informatique(s)',
  },
})
