import { define } from './define.ts'

/** Soft skills, which a match shows but never weighs. */
export const softSkills = define('soft', {
  'communication-skills': {
    name: ['Kommunikationsfähigkeit', 'communication skills', 'aptitudes à communiquer'],
    also: 'Kommunikationsstärke, kommunikationsstark*, kommunikativ*, kommunikative {Fähigkeiten|Kompetenz|Kompetenzen}, Kommunikationskompetenz, Kommunikationsfähigkeiten, kommunikationsfähig*, Kommunikationsgeschick, kommunikatives Geschick, adressatengerecht* Kommunikation, stufengerecht* Kommunikation, communication ability, communicative, strong communicator, good communicator, excellent communicator, communicative skills, compétences en communication, compétences communicatives, capacité de communication, capacités de communication, aisance en communication, sens de la communication, bon communicateur, communicatif, communicative, aisance relationnelle, kontaktfreudig*, Kontaktfreude, kontaktstark*, outgoing, sociable, contact facile, facilité de contact, aisance dans le contact, communicator, confident communicator, clear communicator',
  },
  teamwork: {
    name: ['Teamfähigkeit', 'teamwork', 'esprit d’équipe'],
    also: 'teamfähig*, Teamplayer, Team-Player, Teamgeist, teamorientiert*, Teamorientierung, team player, team spirit, ability to work in a team, team-oriented, team oriented, collaborative, Zusammenarbeit im Team, travail en équipe, capacité à travailler en équipe, sens du travail en équipe, collaboratif, Kooperationsfähigkeit, kooperativ*',
  },
  independence: {
    name: ['Selbstständigkeit', 'independent working', 'autonomie'],
    also: 'selbstständig*, selbständig*, Selbständigkeit, selbstständige Arbeitsweise, selbständige Arbeitsweise, selbstständiges Arbeiten, selbständiges Arbeiten, selbstständigen Arbeitsweise, eigenständig*, Eigenständigkeit, independent, independence, independently, ability to work independently, independent way of working, work independently, works independently, self-reliant, autonomous, autonome, travail autonome, travail indépendant, de manière autonome, de façon autonome, travailler seul, travailler seule, work on own initiative, work unsupervised, working unsupervised, unsupervised',
  },
  'analytical-thinking': {
    name: ['Analytisches Denken', 'analytical thinking', 'esprit d’analyse'],
    also: 'analytisch*, analytische {Fähigkeiten|Denkweise|Kompetenz|Stärke}, analytisch* Denkvermögen, analytical, analytical skills, analytical mind, analytical ability, analytical mindset, konzeptionell*, konzeptionelles Denken, konzeptionelle Fähigkeiten, konzeptionelle Stärke, conceptual thinking, conceptual skills, conceptual, capacité d’analyse, capacités d’analyse, analytique, esprit analytique, esprit de synthèse, pensée conceptuelle, logisches Denken, vernetztes Denken, vernetzt* Denken, logical thinking, systems thinking, joined-up thinking, Auffassungsgabe, schnelle Auffassungsgabe, quick grasp, compréhension rapide, esprit vif',
  },
  initiative: {
    name: ['Eigeninitiative', 'initiative', 'esprit d’initiative'],
    also: 'proaktiv*, Proaktivität, initiativ*, eigeninitiativ*, Initiative, proactive, proactivity, self-starter, self-motivated, proactif, proactivité, sens de l’initiative, prise d’initiative, Eigenmotivation, Selbstmotivation',
  },
  resilience: {
    name: ['Belastbarkeit', 'resilience', 'résistance au stress'],
    also: 'belastbar, belastbare Persönlichkeit, hohe Belastbarkeit, Stressresistenz, stressresistent*, resilient, Resilienz, ability to work under pressure, work under pressure, working under pressure, résilience, résilient, résistant au stress, capacité à travailler sous pression, Durchhaltevermögen, perseverance, persévérance, calm under pressure, remain calm under pressure, stay calm under pressure, cope with pressure, garder son calme, calme sous pression, Ruhe bewahren, ruhig bleiben, ruhigen Kopf bewahren, kühlen Kopf bewahren, kühler Kopf, hektisch, hektischen {Zeiten|Situationen|Momenten|Phasen}, in hektischen Zeiten, sous pression, même sous pression, travail sous pression, travailler sous pression, stay calm, keep calm, calm head, gestion du stress',
  },
  flexibility: {
    name: ['Flexibilität', 'flexibility', 'flexibilité'],
    also: 'flexibel, flexible, Anpassungsfähigkeit, anpassungsfähig*, adaptable, adaptability, capacité d’adaptation, adaptabilité, agiles Mindset, agile mindset',
  },
  'customer-orientation': {
    name: ['Kundenorientierung', 'customer orientation', 'orientation client'],
    also: 'kundenorientiert*, Kundenfokus, dienstleistungsorientiert*, Dienstleistungsorientierung, Dienstleistungsbereitschaft, Serviceorientierung, serviceorientiert*, customer-oriented, customer focus, customer-focused, service orientation, service-oriented, client orientation, client focus, client-oriented, orienté client, orientation clientèle, orientation service, sens du service',
  },
  'solution-orientation': {
    name: ['Lösungsorientierung', 'solution orientation', 'orientation solutions'],
    also: 'lösungsorientiert*, Problemlösungsfähigkeit(en), Problemlösungskompetenz, Problemlösung, lösungsorientierte {Arbeitsweise|Denkweise|Person}, zielorientiert*, Zielorientierung, ergebnisorientiert*, Ergebnisorientierung, pragmatisch*, solution-oriented, problem-solving, problem solving, problem-solving skills, problem solver, goal-oriented, results-oriented, result-oriented, pragmatic, orienté(e) solution(s), orientée(s) solution(s), orientation solutions, résolution de problèmes, orientation résultats, orienté résultats, pragmatique, capacité à résoudre des problèmes, sens pratique',
  },
  'presentation-skills': {
    name: ['Präsentationsfähigkeit', 'presentation skills', 'aptitudes à la présentation'],
    also: 'et aisance, aisance et, Präsentationsfähigkeiten, Präsentationstechnik(en), Präsentationskompetenz, Präsentationsstärke, präsentationssicher*, Auftrittskompetenz, sicheres Auftreten, sicherem Auftreten, sicherer Auftritt, souveränes Auftreten, confident manner, confident appearance, self-confident manner, techniques de présentation, aisance à présenter, aisance en public',
  },
  'negotiation-skills': {
    name: ['Verhandlungsgeschick', 'negotiation skills', 'sens de la négociation'],
    also: 'Verhandlungskompetenz, Verhandlungsfähigkeit, Verhandlungsstärke, verhandlungssicheres Auftreten, strength in negotiations, negotiation, négociation, Verhandlungen, negotiations, negotiating skills, compétences de négociation, compétences en négociation, talent de négociateur, capacité de négociation',
  },
  assertiveness: {
    name: ['Durchsetzungsvermögen', 'assertiveness', 'capacité à s’imposer'],
    also: 'durchsetzungsfähig*, Durchsetzungsfähigkeit, Durchsetzungskraft, Durchsetzungsstärke, durchsetzungsstark*, assertive, ability to assert, Überzeugungskraft, überzeugend*, persuasiveness, force de conviction, affirmation de soi, force de persuasion',
  },
  'structured-working': {
    name: ['Strukturierte Arbeitsweise', 'structured way of working', 'méthode de travail structurée'],
    also: 'strukturiert*, strukturiert* {Arbeitsweise|Arbeiten|Vorgehen}, systematisch*, systematische Arbeitsweise, organisiert*, Organisationstalent, Organisationsfähigkeit, Organisationsgeschick, Organisationsstärke, structured, structured working, structured approach, systematic, well-organised, well organised, well-organized, well organized, organised, organisational skills, organizational skills, structuré, structurée, bien organisé, bien organisée, travail structuré, méthode de travail structurée, façon de travailler structurée, manière de travailler structurée, sens de l’organisation, systématique, approche structurée, capacité d’organisation, rigoureux, rigoureuse, rigueur',
  },
  reliability: {
    name: ['Zuverlässigkeit', 'reliability', 'fiabilité'],
    also: 'zuverlässig*, reliable, fiable, dependable, verlässlich*, Verlässlichkeit, Loyalität, loyal, loyalty, loyauté',
  },
  'sense-of-responsibility': {
    name: ['Verantwortungsbewusstsein', 'sense of responsibility', 'sens des responsabilités'],
    also: 'verantwortungsbewusst*, verantwortungsvoll*, Eigenverantwortung, eigenverantwortlich*, Verantwortungsbereitschaft, responsible, ownership, personal responsibility, responsabilité personnelle, sens de la responsabilité',
    guard: {
      aliases: ['responsible', 'ownership'],
      near: ['reliable', 'independent', 'independently', 'structured', 'proactive', 'committed'],
    },
  },
  'willingness-to-learn': {
    name: ['Lernbereitschaft', 'willingness to learn', 'volonté d’apprendre'],
    also: 'lernbereit*, Lernfähigkeit, lernwillig*, Weiterbildungsbereitschaft, wissbegierig*, Neugier, Neugierde, neugierig*, eager to learn, fast learner, quick learner, curiosity, curious, curiosité, curieux, envie d’apprendre, capacité d’apprentissage',
  },
  creativity: {
    name: ['Kreativität', 'creativity', 'créativité'],
    also: 'kreativ*, creative, créatif, innovativ*, innovative, innovation, Innovationsfreude, innovationsfreudig*, innovant',
  },
  'entrepreneurial-thinking': {
    name: ['Unternehmerisches Denken', 'entrepreneurial thinking', 'esprit d’entreprise'],
    also: 'unternehmerisch*, unternehmerisches Handeln, unternehmerisches Denken und Handeln, entrepreneurial, entrepreneurial mindset, esprit entrepreneurial, business acumen, wirtschaftliches Denken',
  },
  'conflict-resolution': {
    name: ['Konfliktfähigkeit', 'conflict resolution', 'gestion des conflits'],
    also: 'konfliktfähig*, Konfliktmanagement, Konfliktlösung, Konfliktlösungsfähigkeit, Kritikfähigkeit, conflict management, conflict management skills, ability to deal with conflict, résolution de conflits, gestion de conflits, Vermittlungsgeschick, mediation skills, Mediation, médiation, diplomatic skills, diplomatisches Geschick, Diplomatie, diplomacy, diplomatie',
  },
  'intercultural-skills': {
    name: ['Interkulturelle Kompetenz', 'intercultural skills', 'compétences interculturelles'],
    also: 'interkulturell*, interkulturellen Kompetenz, intercultural competence, intercultural, interculturel, interculturelle, cross-cultural',
  },
  empathy: {
    name: ['Einfühlungsvermögen', 'empathy', 'empathie'],
    also: 'empathisch*, Empathie, Sozialkompetenz, soziale Kompetenz, social skills, social competence, interpersonal skills, empathetic, compétences sociales, compétence sociale, empathique, Feingefühl, tact',
  },
  'time-management': {
    name: ['Zeitmanagement', 'time management', 'gestion du temps'],
    also: 'speditiv*, speditive Arbeitsweise, zügige Arbeitsweise, zügig*, rapidité d’exécution, Selbstorganisation, self-organisation, self-management, Selbstmanagement, Termintreue, termintreu*, Prioritäten setzen, prioritisation, Priorisierung, priorisation, gestion des priorités',
  },
  accuracy: {
    name: ['Genauigkeit', 'accuracy', 'précision'],
    also: 'Liebe zum Detail, Auge fürs Detail, Auge für Details, Flair fürs Detail, Sinn fürs Detail, eye for detail, goût du détail, sens du détail, souci de la précision, genaue Arbeitsweise, exakt* Arbeitsweise, sorgfältig*, Sorgfalt, gewissenhaft*, Gewissenhaftigkeit, präzis*, attention to detail, careful, great care, with care, grand soin, avec soin, conscientious, meticulous, souci du détail, précis, minutieux, Qualitätsbewusstsein, qualitätsbewusst*, quality-conscious, quality awareness',
  },
  motivation: {
    name: ['Einsatzbereitschaft', 'commitment', 'engagement personnel'],
    also: 'engagiert*, motiviert*, hohe Motivation, Leistungsbereitschaft, Engagement, committed, motivated, dedication, dedicated, highly motivated, Begeisterungsfähigkeit, enthusiasm, enthousiasme, leistungsorientiert*',
  },
  'decision-making': {
    name: ['Entscheidungsfreude', 'decisiveness', 'esprit de décision'],
    also: 'entscheidungsfreudig*, entscheidungsstark*, Entscheidungsstärke, Entscheidungsfähigkeit, decisive, decision-making skills, prise de décision, capacité de décision, decision-making ability',
  },
  'writing-skills': {
    name: ['Schreibkompetenz', 'writing skills', 'aisance rédactionnelle'],
    also: 'stilsicher*, Textsicherheit, schriftlich* Ausdruck, redaktionelle Fähigkeiten, written expression, written communication, qualités rédactionnelles, capacités rédactionnelles, Ausdrucksfähigkeit, Ausdrucksvermögen',
  },
  'political-awareness': {
    name: ['Politisches Gespür', 'political awareness', 'sens politique'],
    also: 'politisches Verständnis, Verständnis für politische Prozesse, understanding of political processes, compréhension des processus politiques, politische Sensibilität, political sensitivity',
  },
  'strategic-thinking': {
    name: ['Strategisches Denken', 'strategic thinking', 'pensée stratégique'],
    also: 'strategische Denkweise, unternehmensstrategisches Denken, vision stratégique, ganzheitliches Denken, holistic thinking, pensée globale',
  },
  patience: {
    name: ['Geduld', 'patience', 'patience'],
    also: 'geduldig*, viel Geduld, patient manner, patient and calm, Ruhe und Geduld, Gelassenheit, gelassen*, calm manner, calme, sang-froid, ruhige Art',
  },
  humour: {
    name: ['Humor', 'sense of humour', 'sens de l’humour'],
    also: 'humorvoll*, Sinn für Humor, eine Prise Humor, Portion Humor, good sense of humour, sense of humor, humour',
  },
  'well-groomed-appearance': {
    name: ['Gepflegtes Auftreten', 'well-groomed appearance', 'excellente présentation'],
    also: 'gepflegtes Erscheinungsbild, gepflegte Erscheinung, gute Umgangsformen, gepflegte Umgangsformen, freundliches Auftreten, sympathisches Auftreten, kundenorientiertes Auftreten, freundliches kundenorientiertes Auftreten, smart appearance, professional appearance, bonne présentation, très bonne présentation, présentation soignée, présentation impeccable, bonne tenue, courtoisie, politesse',
  },
  'good-rapport': {
    name: ['Aufgeschlossenheit', 'good rapport with people', 'bon relationnel'],
    also: 'sens de l’accueil, accueillant*, accueillante, freundlicher Umgang, herzlicher Umgang, aufgeschlossen*, Beziehungsfähigkeit, people skills, a way with people, friendly manner, excellent relationnel, bonnes qualités relationnelles, qualités relationnelles, sens du relationnel, relationnel, sens du contact, bon contact, entregent, Herzlichkeit, herzliche Art, freundliche Art, Freundlichkeit, friendliness, amabilité, écoute active, sens de l’écoute, qualités d’écoute, qualité d’écoute',
  },
  discretion: {
    name: ['Diskretion', 'discretion', 'discrétion'],
    also: 'diskret*, Verschwiegenheit, verschwiegen*, Vertrauenswürdigkeit, vertrauenswürdig*, trustworthy, trustworthiness, confidentiality-minded, sens de la confidentialité, discret, respect de la confidentialité',
  },
  'physical-fitness-for-loads': {
    name: ['Körperliche Belastbarkeit', 'physical fitness', 'bonne condition physique'],
    also: 'körperlich belastbar*, körperlich fit, körperliche Fitness, körperlicher Fitness, physische Belastbarkeit, gute körperliche Verfassung, gute körperliche Konstitution, robuste Konstitution, wetterfest*, witterungsbeständig*, witterungsunempfindlich*, zupackend*, packst gerne an, anpacken, physically fit, physically demanding work, bonne constitution physique, condition physique, bonne forme physique, résistance physique, robuste et endurant',
  },
  'manual-skill': {
    name: ['Handwerkliches Geschick', 'manual dexterity', 'habileté manuelle'],
    also: 'handwerkliches Flair, technisches Flair, technisches Geschick, technisches Verständnis, handwerklich geschickt*, Fingerfertigkeit, Fingerspitzengefühl, Handgeschick, geschickte Hände, takes pride in the finish, pride in a tidy finish, tidy finish, pride in your work, takes pride, good with your hands, manual skills, technical flair, dextérité, dextérité manuelle, habileté, bon bricoleur, à l’aise avec la technique',
  },
})
