/**
 * The subject of a CV section. `title` is a heading such as "Curriculum Vitae", `other` a section without a place in
 * JSON Resume.
 */
export type SectionKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'contact'
  | 'personal'
  | 'interests'
  | 'references'
  | 'projects'
  | 'publications'
  | 'awards'
  | 'volunteer'
  | 'title'
  | 'other'

/**
 * Words of headings, folded, by kind and weight. A word of weight 1 decides alone; a lower weight gives way to a word
 * that decides. `*` at the end of a word matches any ending, at the start any beginning.
 */
export const headingWords: readonly (readonly [kind: SectionKind, weight: number, words: string])[] = [
  [
    'summary',
    1,
    `profil, haltung, antrieb, ansatz, philosophie, philosophy, approche, approach, mission, leitbild, werte, values, valeurs, kurzprofil, personlichkeitsprofil, berufsprofil, kandidatenprofil, kompetenzprofil, zusammenfassung, kurzzusammenfassung, uberblick, kurzvorstellung, vorstellung, einleitung, intro, selbstbeschreibung,
    selbstdarstellung, steckbrief, portrat, kurzportrat, portrait, motto, leitsatz, berufsziel, karriereziel, zielsetzung, motivation, kurzbeschreibung, executive,
    profile, summary, overview, objective, objectives, statement, bio, biography, about, introduction, pitch, headline, abstract, synopsis, personality,
    resume, accroche, presentation, propos, objectif, objectifs, apercu, synthese, sommaire, introduction, profilo, perfil, profiel, riassunto, sintesi, sommario, presentazione, obiettivo, obiettivi, resumen`,
  ],
  [
    'work',
    1,
    `berufserfahrung*, arbeitserfahrung*, praxiserfahrung*, berufspraxis, berufslaufbahn, berufsweg, berufsleben, berufstatigkeit*, erwerbstatigkeit*, erwerbsleben, arbeitsstationen, arbeitsstellen, arbeitsleben, berufsstationen, berufsbiografie, berufsbiographie,
    werktatigkeit, schnupperlehr*, schnuppertag*, schnupperpraktik*, festanstellung*, praktika, praktikum, praktikumserfahrung*, fuhrungserfahrung*, projekterfahrung, auslandserfahrung*, anstellungen, anstellung, beschaftigungen, beschaftigung, beschaftigungsverhaltnisse, arbeitsverhaltnisse, arbeitgeber, nebenjobs, nebenjob, nebentatigkeiten, nebentatigkeit, ferienjobs, berufsgeschichte,
    unterrichtserfahrung, lehrerfahrung, branchenerfahrung, mandate, engagements, gearbeitet, experience, experiences, employment, employments, employers, career, internship, internships, placements, positions, appointments, jobs, worked, freelance, assignments, clerkships, residencies,
    experience, experiences, emplois, emploi, carriere, stages, stage, postes, travaille, mandats, esperienza, esperienze, experiencia, impieghi, impiego, carriera, tirocini, lavorativ*, occupazioni, empleo, empleos, laboral, werkervaring, berufliche-erfahrung, dienstverhaltnisse, erfahrungsschatz, erwerbsbiografie, erwerbsbiographie`,
  ],
  [
    'work',
    0.7,
    `erfahrung, erfahrungen, laufbahn, stationen, tatigkeiten, tatigkeit, karriere, werdegang, praxis, stellen, einsatze, history, background, roles, parcours, itineraire, cheminement, vecu, activites, percorso, attivita, trayectoria`,
  ],
  [
    'work',
    0.6,
    `beruflich*, beruf, berufe, berufs, arbeit, job, work, working, professional, professionnel*, travail, arbeits, practice, erwerb, metier, done`,
  ],
  [
    'education',
    1,
    `meisterschule, lehrjahre, lehrzeit, berufsschule, hochschule, schools, colleges, ausbildung*, schulbildung, bildung*, bildungsweg, bildungsgang, schule, schulen, schulisch*, schulausbildung, studium, studien, hochschulstudium, hochschulbildung, studiengange, berufsbildung, berufsausbildung, grundausbildung, lehre, berufslehre, akademisch*, schulabschluss, abschlusse, bildungsabschlusse, schulzeit, schullaufbahn, bildungslaufbahn, studienverlauf, gelernt, studiert, ausbildungsweg, promotion, facharztausbildung, erstausbildung, hochschulausbildung, bildungshintergrund, ausbildungsgang, bildungsstationen,
    education, educational, academic, academics, degrees, degree, schooling, studies, study, studied, school, university, educated, apprenticeship, apprenticeships, scholastic, coursework, qualification-academic,
    formation, formations, etudes, diplomes, diplome, scolarite, scolaire, academique, academiques, universitaire, universitaires, enseignement, apprentissage, apprentissages, cursus, etudie, educacion, istruzione, formazione, studi, scuole, scolastic*, diplomi, titoli, apprendistato, perfezionamento, formacion, estudios, academica, opleiding, opleidingen`,
  ],
  ['education', 0.7, `aus, schul, hochschul, weiterbildung, schulung, learning, lernen, learned, appris`],
  [
    'skills',
    1,
    `kenntnisse, fachkenntnisse, fahigkeiten, fertigkeiten, kompetenzen, kernkompetenzen, fachkompetenzen, schlusselkompetenzen, hauptkompetenzen, sozialkompetenzen, fachkompetenz, sozialkompetenz, kompetenzbereiche, methodenkompetenz, methodenkompetenzen, qualifikation, qualifikationen, starken, starke, schwerpunkte, fachwissen, know, knowhow, knowledge, expertise, edv, edv-kenntnisse, it-kenntnisse, itkenntnisse, edvkenntnisse, computerkenntnisse, pckenntnisse, pc-kenntnisse, softwarekenntnisse, programmierkenntnisse, informatikkenntnisse, anwenderkenntnisse, informatik, spezialkenntnisse, zusatzkenntnisse, werkzeuge, technologien, methoden, tools, toolset, stack, techstack, werkzeugkasten, rustzeug, programme, systeme, einsatzgebiete, fachgebiete, fachbereiche, begabungen, talente, wissen, konnen, softskills, hardskills, arbeitsgebiete,
    skills, skill, skillset, methods, competencies, competences, competence, competency, abilities, capabilities, strengths, proficiencies, proficiency, technologies, technology, software, toolbox, toolkit, specialties, specialities, specialisms, technical, computing, computer, talents, areas, keywords, frameworks, methodologies, qualifications,
    competences, aptitudes, savoir-faire, savoir, savoirs, atouts, forces, connaissances, outils, logiciels, informatiques, informatique, technique, techniques, qualites, bureautique, maitrise, specialites, domaines, competenze, habilidades, conocimientos, capacita, abilita, conoscenze, informatiche, destrezas, competencias, vaardigheden`,
  ],
  [
    'languages',
    1,
    `sprach, sprachen, sprache, sprachkenntnisse, sprachkenntnis, sprachkompetenzen, sprachkompetenz, sprachlich*, fremdsprachen, fremdsprachenkenntnisse, sprachfahigkeiten, sprachniveau, landessprachen, spreche, languages, language, linguistic, linguistics, speak, spoken, langues, langue, linguistiques, linguistique, parle, parlees, lingue, idiomas, talen, lingua, linguistiche, linguistica, parlate`,
  ],
  [
    'certificates',
    1,
    `zusatzqualifikation*, badges, nachweis*, tickets, extras, zertifikat*, zertifizierung*, bescheinigungen, kurse, kursbesuche, fortbildung*, weiterbildungen, weiterbildungskurse, seminare, schulungen, lehrgange, fachkurse, lizenzen, diplomas, fuhrerscheine, ausweise, nachweise, fachausweise, berechtigungen, kurswesen, zusatzausbildung*,
    certificates, certificate, certifications, certification, certified, licenses, licences, license, licensure, credentials, courses, trainings, accreditations, registrations, memberships-certificates, webinars, workshops,
    certificats, certificat, perfectionnement, attestations, attestation, brevets, cours, permis, habilitations, agrements, continues, continue, complementaires, complementaire, certificazioni, certificaciones, certificati, attestati, corsi, brevetti, certificados, cursos`,
  ],
  ['certificates', 0.7, `training, zusatz, development, cpd, licence, professionelle-entwicklung, personalentwicklung`],
  [
    'contact',
    1,
    `kontakt, kontaktdaten, kontaktangaben, kontaktinformation*, kontaktdetails, adresse, anschrift, adressdaten, erreichbarkeit, erreichen, erreichbar, contact, contacts, address, reach, coordonnees, adresse, contacter, joindre, joignable, connect, contatti, contacto, recapiti, recapito, links, netz, online, profiles, social, reseaux`,
  ],
  [
    'personal',
    1,
    `personalien, personendaten, personendetails, angaben-zur-person, stammdaten, familienstand, zivilstand, personenangaben, civil, identite, demographics, datos, dati, anagrafici, generalita`,
  ],
  [
    'personal',
    0.7,
    `personlich*, person, zur-person, private, privat, personal, personnel, personnelles, personnels, perso, prive, details, daten, angaben, info, infos`,
  ],
  [
    'interests',
    1,
    `interessen, interesse, hobbys, hobbies, hobby, freizeit, freizeitaktivitaten, freizeitbeschaftigung*, freizeitinteressen, freizeitgestaltung, leidenschaften, leidenschaft, steckenpferde, ausgleich, interests, interest, passions, passion, leisure, pastimes, pursuits, spare, loisirs, loisir, interets, passe-temps, extraprofessionnel*, extra-professionnelles, detente, sports, interessi, aficiones, intereses, svaghi, ocio, privates, hobby's, centres, detends`,
  ],
  [
    'references',
    1,
    `referenzen, referenz, referenzpersonen, referenzliste, auskunftspersonen, fursprecher, references, reference, referees, referee, recommendations, testimonials, recommandations, referenze, referencias, raccomandazioni, arbeitszeugnisse, zeugnisse, empfehlungen`,
  ],
  [
    'projects',
    1,
    `projekte, projektauswahl, projektliste, projektarbeit, projektarbeiten, referenzprojekte, projektubersicht, hauptprojekte, projekthistorie, abschlussarbeiten, diplomarbeiten, project, projects, portfolio, projets, projet, realisations, realisation, progetti, proyectos, realizzazioni, theses, arbeitsproben`,
  ],
  [
    'publications',
    1,
    `publikation*, veroffentlichung*, vortrage, vortrag, referate, fachartikel, patente, publication, publications, papers, patents, talks, presentations, conferences, lectures, speaking, articles, brevets-invention, communications, conference, bibliographie, schriften, forschung, pubblicazioni, conferenze, publicaciones, research, recherche, recherches`,
  ],
  [
    'awards',
    1,
    `auszeichnung*, preise, ehrungen, erfolge, stipendien, stipendium, errungenschaften, verdienste, highlights, awards, award, prizes, prize, honors, honours, achievements, achievement, accomplishments, scholarships, grants, distinctions, distinction, prix, bourses, recompenses, reussites, fellowships, recognition, premi, riconoscimenti, onorificenze, borse, premios, wettbewerbe`,
  ],
  [
    'volunteer',
    1,
    `ehrenamt*, freiwillig*, freiwilligenarbeit, freiwilligendienst, vereinstatigkeit*, vereinsarbeit, vereine, sozialengagement, zivilgesellschaftlich*, milizamter, amter, volunteer, volunteering, voluntary, community, charity, benevolat, benevole, benevoles, associatif, associative, associatifs, associatives, volontariat, extracurricular, volontariato, associazioni, voluntariado, gemeinnutzig*, ausserberuflich*, nebenamter, nebenamtlich*, citoyen`,
  ],
  [
    'volunteer',
    0.7,
    `engagement, sozial*, gesellschaftlich*, verein, activities, memberships, membership, mitgliedschaft*, associations, affiliations`,
  ],
  [
    'title',
    1,
    `lebenslauf, curriculum, vitae, cv, bewerbung, bewerbungsunterlagen, bewerberprofil, personalbogen, dossier, candidature, application, bewerbungsmappe, deckblatt, kurzlebenslauf, tabellarischer, vita, werdegangsubersicht, lebenslaufes, kandidatendossier, bewerbungsdossier`,
  ],
  [
    'other',
    1,
    `sonstiges, diverses, verschiedenes, weiteres, militar*, militardienst, wehrdienst, zivildienst, bundeswehr, miscellaneous, misc, divers, divers, militaire, military, verfugbarkeit, availability, disponibilite, disponibilites, eintritt, eintrittstermin, kundigungsfrist, gehaltsvorstellung*, lohnvorstellung*, salary, mobilitat, mobilite, mobility, varia, anhang, anhange, beilagen, anlagen, annexe, appendix, attachments, annexes, autres, bemerkungen, notes, remarks, auszeit*, berufspause*, familienzeit, familienphase, fuhrerausweis, fuhrerschein, fahrausweis, driving, permis-de-conduire, unterschrift, declaration, zusatzangaben, zusatzinformationen, nationalitat, visa, work-permit, patente, patenti, disponibilita, allegati, altro`,
  ],
  [
    'other',
    0.7,
    `zusatzlich*, weitere, weiterer, additional, further, complements, complement, supplementary, autre, sonstige, sonstiger`,
  ],
  ['other', 0.5, 'service, dienst'],
]

/** Words in headings that say nothing about their kind, folded; `*` as above. */
export const fillerHeadingWords = `
welche, welcher, welches, welchen, wieso, wohin, womit, wodurch, which, whom, quel, quelle, quels, quelles, comment, pourquoi, und, sowie, mit, von, in, im, zu, zur, zum, der, die, das, des, dem, den, ein, eine, einen, mein*, ich, mich, mir, ich's, wer, was, wo, wie, wofur, woher, bin, habe, hab, kann, bringe, ist, sind, war, bei, an, am, auf, fur, uber, nach, aus, seit, bisher, bisherige*, bisherigen, letzte*, wichtigste*, wesentlich*, ausgewahlt*, relevant*, aktuell*, heutige*, frühere*, fruhere*, besondere*, allgemein*, praktisch*, fachlich*, sozial*, personlich*, zeitlich*, chronologisch*, kurz, kurz-, auszug, ubersicht, liste, thema, themen, bereich, bereiche, weg, wege, lebensweg, gemacht, getan, tue, mache, gern, gerne, sonst, ausserdem, noch, so, da, hier, stehe, mitbringe, ausmacht, antreibt, kennen, gut, besten, it, ict, edv-, digital*, it-, methodisch*, technisch*, fach, sach, fuhrung, fuhrungs, internationale*, ausland, lebens, zeit, jahre, kurs, theorie, teil, i, 2, 1
a, an, the, and, or, of, to, for, with, on, at, in, my, me, i, i'm, im, i've, ive, ve, we, our, have, has, had, am, is, are, do, did, what, where, who, how, when, why, you, your, can, been, bring, good, best, key, core, main, relevant, selected, recent, previous, past, current, other, others, select, major, more, most, brief, short, full, list, history, detail, details, information, info, section, continued, contd, cont, life, story, journey, path, facts, highlights, hard, soft, technical, professional, personal, general, functional, areas, area, field, fields, track, record, earlier, early, things, make, tick, use, used, table, find, get, touch, say, hello, let's, talk, about, myself, up, outside, office, free, time, clinical, teaching, legal, commercial, industry, volunteer, continuing, formal, executive, management, leadership, business, it, ict, years, tech
le, la, les, l, d, un, une, des, du, de, et, ou, en, au, aux, a, mes, mon, ma, mes, moi, je, j, ai, suis, qui, que, ce, sais, sait, faire, fait, quoi, ou, sur, pour, par, dans, avec, ses, son, sa, cles, cle, principal*, principaux, recent*, dernier*, precedent*, selection, quelques, autre*, complementaire*, general*, generaux, personnel*, technique*, metier, informations, information, renseignements, donnees, etat, situation, pratique*, parcours, linguistique*, vie, continue, initiale, initial, superieur*, supplementaire*, supplementaires, ici, tout, bref, quelques, mots, plus, aime, hors, temps, libre, vers, ailleurs, jour, ans, me, chemin, histoire, bagage
e, di, del, della, dei, delle, nel, mio, mia, miei, mie, chi, professional*, personali, personale, informazioni, principali, altre, altri, sull*, guida, i, il, y, el, los, las, van, het, en, de
`

/** Whole headings whose kind their words do not show, by kind, folded. */
export const headingPhrases: readonly (readonly [kind: SectionKind, phrases: string])[] = [
  [
    'summary',
    `chi sono, su di me, sobre mi, kurz uber mich, mich kurz vorgestellt, uber mich, zu meiner person, about me, a propos, a propos de moi, wer ich bin, das bin ich, who i am, who am i, in a nutshell, in kurze, kurz und knapp, auf einen blick, at a glance, mon profil, qui suis-je, qui je suis, en bref, en quelques mots, en resume, what drives me, was mich ausmacht, was mich antreibt, was ich mitbringe, what i bring, ce que j'apporte, ce qui me motive, professional profile, personal profile, personliches profil, executive summary, personal statement, kurz zu mir, ganz kurz, hello, hallo, bonjour, ich uber mich, meine geschichte, my story, mon histoire, the short version, kurzfassung, objectif professionnel, projet professionnel, career objective, career summary, career profile, career overview, berufliches profil, profil professionnel, profil personnel, professional background summary, fachliches profil, selbstbild`,
  ],
  [
    'work',
    `percorso professionale, vita professionale, attivita professionali, was ich gemacht habe, was ich bisher gemacht habe, wo ich gearbeitet habe, where i've worked, where i worked, where i have worked, ou j'ai travaille, mon parcours, parcours, parcours professionnel, what i've done, what i have done, what i did, ce que j'ai fait, mein weg, my journey, my path, bisherige stationen, meine stationen, mein berufsweg, bisheriger weg, track record, career path, career history, career to date, work history, professional background, berufliche stationen, berufliche laufbahn, beruflicher werdegang, werdegang, laufbahn, berufliche tatigkeiten, bisherige tatigkeiten, praktische tatigkeit, clinical practice, teaching experience, activite professionnelle, activites professionnelles, vie professionnelle, vie active, itineraire professionnel, positions held, roles held, previous roles, im beruf, in der praxis, berufliches, arbeitsleben, stationen, erfahrung, au travail, at work, on the job, arbeit, work, travail, roles, praxis, tatigkeiten, karriere, einsatze, stellen, history, metier, erfahrungen, bisherige stellen, letzte stellen, the work, the day job, day jobs`,
  ],
  [
    'education',
    `titoli di studio, percorso formativo, formazione scolastica, aus- und weiterbildung, aus und weiterbildung, aus-/weiterbildung, ausbildung und weiterbildung, bildungsweg, schulischer werdegang, akademischer werdegang, where i studied, where i learned, what i studied, what i learned, where i've studied, was ich gelernt habe, wo ich gelernt habe, wo ich studiert habe, ou j'ai etudie, ce que j'ai appris, ou j'ai appris, parcours academique, parcours scolaire, parcours de formation, school and college, schule und lehre, schule und studium, studium und schule, schools, schulweg, lernweg, how i learned it, learning, what i have learned, lehr- und wanderjahre, schule & ausbildung, education & training, education and training, professional training, weiterbildung, ausbildungen, formation professionnelle, formation et diplomes, formation initiale, formation academique, apprentissage, academic qualifications, educational qualifications, schulabschlusse, qualifications and education, ecole, ecoles`,
  ],
  [
    'skills',
    `was ich kann, das kann ich, what i can do, what i know, what i'm good at, what i am good at, what i do best, ce que je sais faire, ce que je maitrise, ce que je sais, mes atouts, meine werkzeuge, handwerkszeug, womit ich arbeite, what i work with, what i use, avec quoi je travaille, tech stack, technical proficiencies, areas of expertise, core competencies, key skills, domaines de competence, domaines d'expertise, points forts, besondere kenntnisse, weitere kenntnisse, weitere fahigkeiten, it, edv, ict, it & tools, it-kompetenzen, it skills, edv und it, besondere fahigkeiten, fachliche schwerpunkte, fachliches, technisches, know-how, savoir-etre, savoir-faire, boite a outils, caisse a outils, kann ich, ich kann, fahigkeiten und kenntnisse, kenntnisse und fahigkeiten, skills and competences, skills & tools, competences cles, competences techniques, competences informatiques, competences professionnelles, connaissances informatiques, informatik, tools, toolbox, methoden und werkzeuge, technologien, stack, werkzeuge, in der werkzeugkiste, technik, technical, technologies, personal skills, digital skills, tools i use`,
  ],
  [
    'languages',
    `competenze linguistiche, conoscenze linguistiche, conocimientos de idiomas, sprachen, ich spreche, what i speak, i speak, languages i speak, je parle, langues parlees, welche sprachen ich spreche, sprachen die ich spreche, so spreche ich, foreign languages, competences linguistiques, connaissances linguistiques, connaissances de langues, langues etrangeres, language skills, linguistic skills, sprachliches`,
  ],
  [
    'certificates',
    `kurse und zertifikate, zertifikate und kurse, certifications & licenses, licenses & certifications, formation continue, formations continues, formations complementaires, formation complementaire, perfectionnement, professional development, continuing education, weiterbildungen, kurse und weiterbildung, kurse & weiterbildungen, weiterbildung und kurse, papers and tickets, tickets, scheine, additional training, training courses, further training, courses and certificates, continuing professional development, fort- und weiterbildung, ausweise und zertifikate, was ich schwarz auf weiss habe, training, trainings, training & certifications`,
  ],
  [
    'contact',
    `contactez-moi, kontakt, so erreichen sie mich, wie sie mich erreichen, how to reach me, reach me, get in touch, say hello, find me, me contacter, me joindre, comment me joindre, ou me trouver, contact details, contact information, contact info, adresse und kontakt, contact me, schreiben sie mir, let's talk, online`,
  ],
  [
    'personal',
    `dati personali, informazioni personali, datos personales, personliche daten, personliche angaben, angaben zur person, zur person, persönliches, personliches, personal details, personal information, personal data, personal info, personal, donnees personnelles, informations personnelles, renseignements personnels, etat civil, situation personnelle, private angaben, personliche informationen, privat, private details, vital facts, eckdaten`,
  ],
  [
    'interests',
    `tempo libero, tiempo libre, das mache ich gern, das mache ich gerne, was ich gern mache, was ich gerne mache, what i enjoy, things i enjoy, ce que j'aime, mag ich, was ich mag, das mag ich, j'aime, things i like, what i like, neben der arbeit, neben dem beruf, neben beruf und studium, more about me, jenseits der arbeit, abseits vom beruf, privates, nebenbei, abseits der arbeit, ausserhalb der arbeit, in meiner freizeit, was ich gerne mache, outside work, outside of work, outside the office, when i'm not working, when i am not working, off duty, beyond work, away from work, hors du travail, en dehors du travail, ce que j'aime, centres d'interet, centre d'interet, a cote, et a cote, et a part ca, temps libre, und sonst, und sonst so, ausserdem, things i love, other interests, spare time, free time, nach feierabend, was mich begeistert, activites extraprofessionnelles, vie privee, loisirs et interets`,
  ],
  [
    'projects',
    `ausgewahlte projekte, selected projects, research projects, academic projects, university projects, client projects, customer projects, freelance projects, open source projects, open-source projects, relevant projects, major projects, notable projects, technical projects, recent projects, project experience, project history, forschungsprojekte, kundenprojekte, studienprojekte, open-source-projekte, projektreferenzen, weitere projekte, aktuelle projekte, wichtige projekte, eigene projekte, private projekte, freelance-projekte, projets de recherche, projets clients, projets professionnels, projets academiques, principaux projets, things i've made, side projects, projets personnels, projets realises, personal projects, key projects, abschlussarbeit, bachelorarbeit, masterarbeit`,
  ],
  [
    'volunteer',
    `board service, board memberships, board positions, ehrenamtliches engagement, soziales engagement, gesellschaftliches engagement, freiwilliges engagement, engagement, community involvement, engagement associatif, engagement benevole, vie associative, activites associatives, activites benevoles, giving back, leadership & activities, activities, extracurricular activities, memberships, mitgliedschaften, nebenamtliche tatigkeiten, politische amter, ausserberufliches engagement, vereine und amter`,
  ],
  [
    'title',
    `lebenslauf, curriculum vitae, cv, resume, mein lebenslauf, tabellarischer lebenslauf, lebenslauf von, curriculum, vita, bewerbung, personalblatt, profil du candidat, candidate profile`,
  ],
  [
    'other',
    `patente di guida, servizio militare, sonstiges, weiteres, diverses, verschiedenes, zusatzliche informationen, weitere informationen, weitere angaben, zusatzliche angaben, additional information, further information, other information, informations complementaires, divers, other, misc, autres informations, varia, anything else, military service, militar, sonstige angaben, further details, renseignements complementaires, good to know, a savoir, gut zu wissen, wissenswertes, bon a savoir, familienzeit, notes`,
  ],
]
