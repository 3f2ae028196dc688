import { define } from './define.ts'

/** What people in IT do every day, as adverts and CVs word it. */
export const itWork = define('activity', {
  'server-operations': {
    name: ['Betrieb von Servern', 'server operations', 'exploitation de serveurs'],
    also: 'Serverbetrieb, Betrieb und Wartung von Servern, Serverumgebung, Serverinfrastruktur, Windows-Server betreut, Linux-Server betreut, Server {betreut|gewartet|betrieben|administriert}, running servers, maintaining servers, server estate, server maintenance, administration de serveurs, gestion de serveurs, parc de serveurs, maintenance des serveurs',
    proves: 'it-operations',
  },
  'windows-administration': {
    name: ['Betreuung von Windows-Umgebungen', 'Windows administration', 'administration Windows'],
    also: 'Windows-Administration, Windows-Umgebung, Windows-Umgebungen, Windows-Systeme, Windows-Infrastruktur, Windows environment, Windows environments, Windows systems, environnement Windows, systèmes Windows, group policies',
  },
  'windows-server-administration': {
    name: ['Administration von Windows-Servern', 'Windows Server administration', 'administration Windows Server'],
    proves: 'windows-administration windows-server system-administration',
  },
  scripting: {
    name: ['Skripting', 'scripting', 'scripting'],
    also: 'Scripting, Skriptsprachen, Automatisierung mit Skripten, scripting languages, langages de script, automatisation par scripts',
  },
  'bash-scripts': {
    name: ['Skripte in Bash', 'Bash scripts', 'scripts Bash'],
    also: 'Skripte in Bash, Automatisierung mit Bash',
    proves: 'scripting bash',
  },
  'python-scripts': {
    name: ['Python-Skripte', 'Python scripts', 'scripts Python'],
    also: 'Skripte in Python, Automatisierung mit Python',
    proves: 'scripting python',
  },
  'powershell-scripts': {
    name: ['Skripte in PowerShell', 'PowerShell scripts', 'scripts PowerShell'],
    also: 'Skripte in PowerShell, Automatisierung mit PowerShell',
    proves: 'scripting powershell',
  },
  'disaster-recovery': {
    name: ['Notfallübungen', 'recovery tests', 'tests de reprise'],
    also: 'Notfallübung, Wiederherstellung geprobt, Wiederherstellungstests, Restore-Tests, Notfallplanung IT, Notfallkonzept IT, Wiederherstellung halbjährlich geprobt, disaster recovery plan, restore tests, recovery tests, DR tests, failover tests, plan de reprise, PRA informatique, tests de restauration, plan de reprise d’activité',
  },
  'performance-tuning': {
    name: ['Performance-Optimierung', 'performance tuning', 'optimisation des performances'],
    also: 'Performanceoptimierung, Performance-Tuning, Leistungsoptimierung, Optimierung von Abfragen, Optimierung von Ladezeiten, Query-Optimierung, Ladezeiten verkürzt, Antwortzeiten verkürzt, performance optimisation, performance optimization, query optimisation, tuning queries, query tuning, cut response times, optimisation de requêtes, optimisation de performances, tuning de requêtes',
  },
  'sql-tuning': {
    name: ['Optimierung von SQL-Abfragen', 'SQL query tuning', 'optimisation SQL'],
    proves: 'performance-tuning sql',
  },
  debugging: {
    name: ['Fehlersuche in Software', 'debugging', 'débogage'],
    also: 'Debugging, Fehleranalyse in der Software, Bugfixing, Fehlerbehebung im Code, bug fixing, bug fixes, fixing bugs, debug production issues, correction de bugs, débugage, résolution de bugs, correction d’anomalies',
  },
  'running-in-production': {
    name: ['Betrieb in Produktion', 'running services in production', 'exploitation en production'],
    also: 'Betrieb produktiver Systeme, produktive Systeme, in der Produktion betrieben, Produktivbetrieb, operating services in production, operating production systems, running production systems, production systems, production support, ran in production, live systems, you build it you run it, exploitation en production, systèmes en production, production applicative',
  },
  'application-maintenance': {
    name: ['Applikationswartung', 'application maintenance', 'maintenance applicative'],
    also: 'Applikationsbetreuung, Anwendungsbetreuung, Anwendungswartung, Softwarewartung, Wartung von Anwendungen, Pflege von Anwendungen, TMA, maintenance évolutive, maintenance corrective et évolutive, software maintenance, application management',
    guard: {
      aliases: ['TMA'],
      near: ['maintenance', 'applicative', 'applications', 'Java', 'PHP', 'projet', 'client'],
    },
  },
  'user-account-management': {
    name: ['Verwaltung von Benutzerkonten', 'user account management', 'gestion des comptes utilisateurs'],
    also: 'comptes et droits, comptes et des droits, Benutzerverwaltung, Benutzerkonten, Berechtigungen verwaltet, Berechtigungsverwaltung, Rechteverwaltung, Konten und Rechte, user administration, user accounts, user provisioning, permissions management, accounts and permissions, gestion des comptes, gestion des droits, comptes utilisateurs, droits d’accès',
  },
  'patch-management': {
    name: ['Patchmanagement', 'patch management', 'gestion des correctifs'],
    also: 'Patch-Management, Patching, Updates eingespielt, Sicherheitsupdates, WSUS, patching, monthly patching, security patches, software updates, correctifs de sécurité, mises à jour de sécurité, gestion des mises à jour',
  },
  'software-specification': {
    name: ['Spezifikation von Software', 'software specifications', 'rédaction de spécifications'],
    also: 'Spezifikationen verfasst, fachliche Spezifikation, Anforderungsanalyse und Spezifikation, writing specifications, writing user stories, write user stories, spécifications techniques, cahier des charges fonctionnel, récits utilisateurs',
    proves: 'requirements-engineering',
  },
  'customer-discovery': {
    name: ['Kundeninterviews', 'customer discovery', 'entretiens utilisateurs'],
    also: 'Nutzerinterviews, Interviews mit {Kunden|Nutzern|Anwendern}, Product Discovery, customer interviews, user interviews, talking to customers and running discovery, talking to customers, talking to users, product discovery, running discovery, discovery interviews, interviews clients, entretiens avec les utilisateurs',
  },
  'backlog-prioritisation': {
    name: ['Priorisierung des Backlogs', 'prioritising a backlog', 'priorisation du backlog'],
    also: 'Backlog priorisiert, Backlog gepflegt, Roadmap {verantwortet|gepflegt|erstellt}, Produkt-Roadmap, prioritised the backlog, prioritising the backlog, backlog prioritisation, own the roadmap, owned the roadmap, owns the roadmap, roadmap ownership, roadmap produit, priorisation des fonctionnalités',
  },
  'mentoring-developers': {
    name: ['Anleitung von Entwicklern', 'mentoring developers', 'accompagnement de développeurs'],
    also: 'Mentoring von Entwicklern, Einarbeitung von Entwicklern, Junioren {angeleitet|betreut|eingearbeitet}, jüngere Entwickler angeleitet, Junior-Entwickler angeleitet, Pair Programming mit Junioren, mentoring junior developers, mentoring junior engineers, mentored juniors, mentored two juniors, mentors juniors, coaching developers, mentored developers, pairing with juniors, accompagner des développeurs, accompagner des développeurs débutants, binômage avec des juniors, binômage avec deux juniors, mentorat de développeurs, mentorat de juniors, formation de développeurs juniors',
  },
  'security-operations': {
    name: ['IT-Sicherheit im Betrieb', 'security best practices', 'bonnes pratiques de sécurité'],
    also: 'Härtung von Systemen, Systemhärtung, Schwachstellenscans, security hardening, hardening, vulnerability scans, vulnerability scanning, durcissement des systèmes, scans de vulnérabilités',
    proves: 'information-security',
  },
  'hardware-setup': {
    name: ['Aufsetzen von Rechnern', 'device setup', 'préparation de postes'],
    also: 'déploiement par SCCM, masters Windows, préparation et déploiement de postes, Rechner aufgesetzt, PCs aufgesetzt, Clients aufgesetzt, Geräte ausgerollt, Geräteverwaltung, Endgeräteverwaltung, imaging laptops, device rollout, laptop rollout, set up laptops, device management, mastérisation, préparation des postes, déploiement de postes, installation de postes',
  },
})
