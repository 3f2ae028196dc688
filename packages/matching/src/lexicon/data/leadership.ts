import { define } from './define.ts'

/** Leading people, money and decisions. */
export const leadership = define('leadership', {
  'team-leadership': {
    name: ['Teamleitung', 'team leadership', 'direction d’équipe'],
    also: 'dirigez une équipe, petite équipe, in charge of a team, supervisory, supervisory experience, supervisory role, staff supervision, supervising staff, supervision of staff, leading teams, leading a team, running a team, management d’équipe, encadrement d’équipe, Teamleiter, Teamführung, Team-Leitung, Team Lead(s), team lead, Teamlead, Team Leader, team leader, team manager, Führungserfahrung, Mitarbeiterführung, Mitarbeitendenführung, Führung von {Mitarbeitenden|Mitarbeitern|Mitarbeiterinnen und Mitarbeitern|Teams|Projektteams|interdisziplinären Teams|Entwicklungsteams|Personal|agilen Teams|Fachteams}, Führung eines Teams, Führung eines {Projektteams|interdisziplinären Teams|Entwicklungsteams|agilen Teams}, Führung des {Teams|Projektteams|Entwicklungsteams}, Führung interdisziplinärer {Teams|Projektteams}, Leitung eines Teams, Leitung von Teams, Leitung des Teams, Leitung eines {Entwicklungsteams|interdisziplinären Teams|Projektteams}, Leitung des {Entwicklungsteams|Projektteams}, Leitung interdisziplinärer Teams, Führungsverantwortung, Führungskompetenz(en), Führungsfunktion, Führungskraft, leadership experience, management experience, Leadership, leadership skills, leading {a team|teams|the team|interdisciplinary teams|a development team|the development team|project teams|people|staff|a project team|agile teams|developers}, leading an (interdisciplinary) {team|project team|agile team|development team}, leading of {teams|a team}, managing {a team|teams|people|staff|the team}, {led|leads|lead|manages|managed} {a team|the team|teams|the development team|project teams|interdisciplinary teams}, {führt|führte|leitet|leitete} {Teams|ein Team|das Team|Projektteams|ein Projektteam|interdisziplinäre Teams|ein Entwicklungsteam|das Entwicklungsteam}, dirige {des équipes|une équipe|l’équipe}, conduit {des équipes|une équipe|l’équipe}, encadre {des équipes|une équipe|l’équipe}, gère {des équipes|une équipe|l’équipe}, leadership of {a team|teams|interdisciplinary teams|a development team|the development team|project teams|a project team|staff|employees}, management of {a team|teams|staff|employees}, direction d’équipes, direction de l’équipe, gestion d’équipe, gestion d’équipes, gestion de l’équipe, conduite d’équipe, conduite d’équipes, conduite de l’équipe, conduite d’une équipe, direction d’une équipe, gestion d’une équipe, encadrement d’une équipe, management d’équipe, management d’équipes, encadrement d’équipe, encadrement d’équipes, chef d’équipe, responsable d’équipe, expérience de conduite, expérience de direction, expérience de management, conduite de collaborateurs, encadrement de collaborateurs, leadership d’équipe, {Führung|Leitung} von {zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|mehreren|2|3|4|5|6|7|8|9|10|11|12|15|18|20|25|30} {Personen|Mitarbeitenden|Mitarbeitern|Testern|Entwicklern|Entwicklerinnen|Fachpersonen|Teams}, {leadership of|leading|managing|management of} {two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|2|3|4|5|6|7|8|9|10|11|12|15|18|20|25|30} {people|employees|staff|testers|developers|engineers|specialists|teams}, {conduite|direction|gestion|encadrement} de {deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|2|3|4|5|6|7|8|9|10|11|12|15|18|20|25|30} {personnes|collaborateurs|testeurs|développeurs|ingénieurs|spécialistes|équipes}',
    guard: {
      aliases: ['Leadership'],
      near: ['Team', 'Skills', 'Erfahrung', 'Führung', 'Management', 'Kommunikation', 'communication', 'Coaching'],
    },
  },
  'department-management': {
    name: ['Abteilungsleitung', 'department management', 'direction de service'],
    also: 'Abteilungsleiter, Bereichsleitung, Bereichsleiter, head of department, department head, Leiter IT, IT-Leiter, IT-Leitung, Head of IT, CIO, CTO, Leitung IT, responsable informatique, directeur informatique, DSI, chef de service, chef de département, chef de division, IT manager, Head of Engineering, Head of Department, Gruppenleiter, Gruppenleitung, group head, responsable de groupe',
    proves: 'team-leadership',
  },
  'executive-management': {
    name: ['Geschäftsleitung', 'executive management', 'direction générale'],
    also: 'Geschäftsführung, Geschäftsführer, CEO, Managing Director, managing director, Mitglied der Geschäftsleitung, member of the executive board, membre de la direction, COO, directeur général, Geschäftsleiter, executive board',
    proves: 'team-leadership',
  },
  'functional-leadership': {
    name: ['Fachliche Führung', 'technical leadership', 'conduite technique'],
    also: 'fachlich* {Führung|Leitung|Teamleitung}, technisch* {Führung|Leitung|Gesamtleitung|Gesamtverantwortung}, functional leadership, professional leadership, technical direction, technical responsibility, technische Verantwortung, fachliche Verantwortung, technischer Leiter, conduite professionnelle, conduite fonctionnelle, direction technique, responsabilité technique, direction fonctionnelle, Technical Lead, Tech Lead, Lead Engineer, Lead Architect, fachlich-technische Führung, lead technique, responsable technique, leitend Ingenieur, leitende Ingenieur, leitender Ingenieur, leitenden Ingenieur, leitendes Ingenieur, leitendem Ingenieur',
    proves: 'team-leadership',
  },
  'lead-data-engineer': {
    name: ['Leitender Data Engineer', 'lead data engineer', 'data engineer principal'],
    also: 'Lead Data Engineer',
    proves: 'functional-leadership data-engineering',
  },
  'lead-developer': {
    name: ['Leitender Softwareentwickler', 'lead developer', 'développeur principal'],
    also: 'Lead Developer, Lead Entwickler, Lead Software Engineer, Lead-Entwickler, Chefentwickler, leitend Entwickler, leitend Softwareentwickler, leitende Entwickler, leitende Softwareentwickler, leitender Entwickler, leitender Softwareentwickler, leitenden Entwickler, leitenden Softwareentwickler, leitendes Entwickler, leitendes Softwareentwickler, leitendem Entwickler, leitendem Softwareentwickler',
    proves: 'functional-leadership software-development',
  },
  'line-leadership': {
    name: ['Personelle Führung', 'people management', 'conduite du personnel'],
    also: 'personell* Führung, disziplinarisch* {Führung|Leitung|Verantwortung|Führungsverantwortung}, Personalführung, Personalverantwortung, Linienführung, Linienverantwortung, fachliche und personelle Führung, personelle und fachliche Führung, fachlich und personell, people leadership, staff management, line management, line manager, staff responsibility, personnel responsibility, personnel management, disciplinary {leadership|responsibility|management}, technical and disciplinary leadership, responsabilité du personnel, responsabilité de personnel, conduite de personnel, responsabilité hiérarchique, direction du personnel, gestion de collaborateurs',
    proves: 'team-leadership',
  },
  'budget-responsibility': {
    name: ['Budgetverantwortung', 'budget responsibility', 'responsabilité budgétaire'],
    also: 'Budget-Verantwortung, Budgetführung, Budgetmanagement, Finanzverantwortung, Verantwortung für {das Budget|Budget|ein Budget|Budgets}, Kostenverantwortung, Ergebnisverantwortung, Projektbudget(s), Budgethoheit, budget management, budgetary responsibility, budget accountability, responsibility for (the) {budget|budgets}, responsible for (the) budget, P&L responsibility, project budget(s), cost responsibility, financial responsibility, gestion du budget, gestion budgétaire, gestion de budget(s), responsabilité du budget, responsabilité financière, responsable du budget, Budget, budget, budgets, Verantwortung für die Kosten',
  },
  'distributed-teams': {
    name: ['Führung verteilter Teams', 'leading distributed teams', 'direction d’équipes distribuées'],
    also: 'verteilt* Teams, virtuell* Teams, distributed teams, remote teams, virtual teams, international* Teams, international teams, équipes distribuées, équipes internationales, équipes virtuelles, global teams',
  },
  'steering-committee': {
    name: ['Steuerungsausschuss', 'steering committee', 'comité de pilotage'],
    also: 'Lenkungsausschuss, Lenkungsausschüsse(n), Steuerungsausschüsse(n), Projektausschuss, Steering Committee, Steering Board, steering board, project board, steering committees, comités de pilotage, COPIL, Projektausschüsse(n), Gremienarbeit, Gremien, committees, Programmausschuss, Führung von Gremien',
  },
  'decision-templates': {
    name: ['Entscheidungsgrundlagen', 'decision papers', 'bases de décision'],
    also: 'Entscheidungsvorlagen, Entscheidvorlagen, Entscheidungsgrundlagen erarbeiten, Entscheidgrundlagen, decision documents, decision proposals, decision templates, Bundesratsanträge, Business Case(s), Wirtschaftlichkeitsrechnung(en), business cases, analyses de rentabilité, cost-benefit analysis, Kosten-Nutzen-Analyse(n), analyse coûts-bénéfices',
  },
  'resource-management': {
    name: ['Ressourcenmanagement', 'resource management', 'gestion des ressources'],
    also: 'Ressourcen-Management, Kapazitätsplanung, capacity planning, gestion de ressources, planification des capacités, capacity management',
  },
  'strategy-execution': {
    name: ['Strategieumsetzung', 'strategy implementation', 'mise en œuvre stratégique'],
    also: 'strategisch* {Planung|Führung}, strategic planning, planification stratégique, strategy execution',
  },
  'interdisciplinary-work': {
    name: ['Interdisziplinäre Zusammenarbeit', 'interdisciplinary collaboration', 'collaboration interdisciplinaire'],
    also: 'interprofessionell* {Team|Teams|Zusammenarbeit|Austausch}, multiprofessionell* {Team|Teams|Zusammenarbeit}, interprofessional {team|teams|working|collaboration}, multidisciplinary {team|teams|working}, multi-disciplinary {team|teams|working}, MDT meetings, colloques interdisciplinaires, colloque interdisciplinaire, colloques interprofessionnels, travail interprofessionnel, collaboration interprofessionnelle, équipe interprofessionnelle, interdisziplinäre Rapporte, interprofessionelle Fallbesprechungen, interdisziplinär* {Team|Teams|Projektteams|Zusammenarbeit}, cross-funktional* Teams, cross-functional teams, interdisciplinary teams, interdisciplinary team, équipes pluridisciplinaires, équipe pluridisciplinaire, équipes interdisciplinaires, équipe interdisciplinaire, crossfunktionale Teams, cross-functional team',
  },
})
