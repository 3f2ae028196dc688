import { define } from './define.ts'

/** Occupations of schools, childcare and adult education. */
export const educationRoles = define('role', {
  teacher: {
    name: ['Lehrperson', 'teacher', 'enseignant'],
    also: 'Lehrpersonen, Lehrer, Lehrerin, Lehrerinnen, Lehrern, Lehrkraft, Lehrkräfte(n), Schullehrer, Fachlehrperson, Fachlehrer, Fachlehrkraft, Vertretungslehrer, Stellvertretung als Lehrperson, teachers, classroom teacher(s), qualified teacher, supply teacher, enseignante, enseignants, enseignantes, enseignant/e, corps enseignant, enseignant remplaçant, enseignante remplaçante',
    proves: 'teaching education-sector lesson-planning',
    heads: 'Lehrer, Lehrperson, Lehrpersonen, Lehrkraft, Lehrkräfte',
    notHeads:
      'Fahrlehrer, Skilehrer, Schneesportlehrer, Snowboardlehrer, Tanzlehrer, Yogalehrer, Pilateslehrer, Schwimmlehrer, Reitlehrer, Fluglehrer, Tennislehrer, Golflehrer, Segellehrer, Tauchlehrer, Surflehrer, Fitnesslehrer, Nachhilfelehrer, Motorradfahrlehrer, Bergsportlehrer, Kitelehrer, Kampfsportlehrer',
  },
  'class-teacher': {
    name: ['Klassenlehrperson', 'class teacher', 'maître de classe'],
    also: 'Klassenlehrer, Klassenlehrerin, Klassenlehrkraft, Klassenlehrpersonen, Klassenleiter einer Schulklasse, class teachers, form teacher, homeroom teacher, form tutor, maîtresse de classe, professeur de classe, professeur principal, titulaire de classe',
    proves: 'teacher classroom-management pastoral-care',
  },
  'kindergarten-teacher': {
    name: ['Kindergartenlehrperson', 'kindergarten teacher', 'enseignant en école enfantine'],
    also: 'Kindergartenlehrer, Kindergartenlehrerin, Kindergärtnerin, Kindergärtner, Lehrperson Kindergarten, Lehrperson Kindergarten und Unterstufe, Kindergartenlehrkraft, Lehrperson Zyklus 1, kindergarten teachers, nursery school teacher, pre-school teacher, enseignante en école enfantine, professeur en maternelle, enseignante en maternelle, enseignant en maternelle, enseignant cycle 1, enseignante cycle 1',
    proves: 'teacher',
  },
  'primary-teacher': {
    name: ['Primarlehrperson', 'primary school teacher', 'enseignant primaire'],
    also: 'Primarlehrer, Primarlehrerin, Primarschullehrer, Primarschullehrperson, Primarlehrkraft, Grundschullehrer, Grundschullehrkraft, Grundschullehrkräfte, Volksschullehrer, Lehrperson Primarstufe, Lehrperson Primarschule, Lehrperson Zyklus 2, Lehrerin Primarstufe, Lehrer Primarstufe, Lehramt Primarstufe, Lehramt an Grundschulen, Lehramt Grundschule, Lehrdiplom Primarstufe, elementary school teacher(s), primary school teachers, primary teacher(s), enseignante primaire, enseignants primaires, instituteur, institutrice, professeur des écoles, professeure des écoles, CRPE, maître primaire, maîtresse primaire, Lehrdiplom für die Primarstufe, Lehrdiplom für Primarstufe, Lehrdiplom auf Primarstufe, EDK-anerkanntes Lehrdiplom {Primarstufe|für die Primarstufe|auf Primarstufe}, Lehrdiplom Vorschul- und Primarstufe, Lehrdiplom für die Vorschul- und Primarstufe',
    proves: 'teacher',
  },
  'lower-secondary-teacher': {
    name: ['Sekundarlehrperson', 'lower secondary teacher', 'enseignant secondaire I'],
    also: 'Sekundarlehrer, Sekundarlehrerin, Sekundarschullehrer, Lehrperson Sekundarstufe I, Lehrperson Sek I, Sek-I-Lehrperson, Oberstufenlehrer, Oberstufenlehrperson, Lehrperson Oberstufe, Lehrperson Zyklus 3, Reallehrer, Realschullehrer, Hauptschullehrer, Mittelschullehrer Bayern, Lehrdiplom Sekundarstufe I, Lehramt Sekundarstufe I, Lehramt an Realschulen, Lehramt Realschule, middle school teacher, enseignante secondaire I, enseignant au secondaire I, enseignante au secondaire I, enseignant au cycle d’orientation, enseignante au cycle d’orientation, professeur de collège, professeure de collège',
    proves: 'secondary-teacher',
  },
  'upper-secondary-teacher': {
    name: ['Gymnasiallehrperson', 'upper secondary teacher', 'enseignant secondaire II'],
    also: 'Gymnasiallehrer, Gymnasiallehrerin, Gymnasiallehrkraft, Gymnasiallehrkräfte, Kantonsschullehrer, Mittelschullehrer, Mittelschullehrperson, Lehrperson Sekundarstufe II, Lehrperson Sek II, Studienrat, Studienrätin, Oberstudienrat, Oberstudienrätin, höheres Lehramt, Höheres Lehramt, Lehrdiplom für Maturitätsschulen, Lehrdiplom Maturitätsschulen, Lehramt an Gymnasien, Lehramt Gymnasium, Lehramt Sekundarstufe II, grammar school teacher, sixth form teacher, high school teacher(s), enseignante secondaire II, enseignant au gymnase, enseignante au gymnase, enseignant au collège secondaire II, professeur de lycée, professeure de lycée, professeur agrégé, professeur certifié, CAPES, agrégation',
    proves: 'secondary-teacher',
    guard: {
      aliases: ['CAPES', 'agrégation'],
      near: [
        'professeur',
        'enseignant',
        'enseignante',
        'lycée',
        'collège',
        'concours',
        'titulaire',
        'lettres',
        'mathématiques',
        'anglais',
      ],
    },
  },
  'secondary-teacher': {
    name: ['Lehrperson Sekundarstufe', 'secondary school teacher', 'enseignant du secondaire'],
    also: 'Lehrer Sekundarstufe, Lehrerin Sekundarstufe, secondary school teachers, secondary teacher(s), enseignante du secondaire, enseignants du secondaire, professeur du secondaire, enseignant secondaire, enseignante secondaire',
    proves: 'teacher',
  },
  'mathematics-teacher': {
    name: ['Mathematiklehrer', 'mathematics teacher', 'professeur de mathématiques'],
    also: 'Mathematiklehrperson, Mathematiklehrkraft, Mathelehrer, Lehrer Mathematik, Lehrperson Mathematik, maths teacher, math teacher, professeure de mathématiques, enseignant de mathématiques, enseignante de mathématiques',
    proves: 'mathematics-teaching teacher',
  },
  'science-teacher': {
    name: ['Lehrer Naturwissenschaften', 'science teacher', 'professeur de sciences'],
    also: 'Physiklehrer, Chemielehrer, Biologielehrer, Physiklehrperson, Chemielehrperson, Biologielehrperson, Lehrperson Natur und Technik, physics teacher, chemistry teacher, biology teacher, professeur de physique, professeur de physique-chimie, professeur de biologie, professeur de SVT, enseignant de sciences, enseignante de sciences',
    proves: 'science-teaching teacher',
  },
  'german-teacher': {
    name: ['Deutschlehrer', 'German teacher', 'professeur d’allemand'],
    also: 'Deutschlehrperson, Deutschlehrkraft, Lehrperson Deutsch, teacher of German, professeure d’allemand, enseignant d’allemand, enseignante d’allemand',
    proves: 'german-teaching teacher',
  },
  'french-teacher': {
    name: ['Französischlehrer', 'French teacher', 'professeur de français'],
    also: 'Französischlehrperson, Französischlehrkraft, Lehrperson Französisch, teacher of French, professeure de français, enseignant de français, enseignante de français, professeur de lettres',
    proves: 'french-teaching teacher',
  },
  'home-economics-teacher': {
    name: ['Hauswirtschaftslehrer', 'home economics teacher', 'enseignant d’économie familiale'],
    also: 'Lehrperson WAH, WAH-Lehrperson, Hauswirtschaftslehrerin, food technology teacher, enseignante d’économie familiale',
    proves: 'home-economics-teaching teacher',
  },
  'vocational-teacher': {
    name: ['Berufsschullehrer', 'vocational school teacher', 'enseignant en école professionnelle'],
    also: 'Berufsschullehrerin, Berufsschullehrperson, Berufsschullehrkraft, Berufsfachschullehrer, Berufsfachschullehrperson, Berufsfachschullehrperson ABU, Lehrperson Berufskunde, Lehrperson ABU, Lehrperson Berufsfachschule, Lehrperson an einer Berufsfachschule, Berufskundelehrer, Berufskundelehrperson, Lehrperson für Berufskunde, Lehramt an beruflichen Schulen, Lehramt Berufskolleg, Lehrer an Höheren Fachschulen, Lehrperson Pflege HF, vocational teachers, further education lecturer, FE lecturer, enseignante en école professionnelle, enseignant de branches professionnelles, enseignante de branches professionnelles, maître d’enseignement professionnel, professeur de lycée professionnel, PLP enseignement, enseignant à l’école professionnelle',
    proves: 'teacher',
  },
  'special-needs-teacher': {
    name: ['Schulischer Heilpädagoge', 'special needs teacher', 'enseignant spécialisé'],
    also: 'Schulische Heilpädagogin, schulisch* {Heilpädagoge|Heilpädagogin|Heilpädagogik|Heilpädagogen}, Heilpädagoge, Heilpädagogin, Heilpädagogen, Heilpädagoginnen, dipl. Heilpädagogin, dipl. Heilpädagoge, SHP schulische Heilpädagogik, Sonderpädagoge, Sonderpädagogin, Sonderpädagogen, Sonderschullehrer, Sonderschullehrperson, Förderschullehrer, Förderlehrer, Förderlehrperson, Lehramt Sonderpädagogik, Lehramt für Sonderpädagogik, Lehrperson für IF, Lehrperson Integrative Förderung, special needs teachers, special education teacher(s), SEN teacher(s), SEND teacher, enseignante spécialisée, enseignants spécialisés, maître d’enseignement spécialisé, CAPPEI, pédagogue spécialisé',
    proves: 'special-needs-education teaching education-sector',
  },
  senco: {
    name: 'SENCO',
    proves: 'special-needs-teacher',
  },
  'early-years-special-educator': {
    name: ['Heilpädagogische Früherzieherin', 'early childhood special educator', 'éducateur précoce spécialisé'],
    also: 'heilpädagogisch* {Früherziehung|Früherzieher}, Früherzieherin, HFE Früherziehung, Frühförderer, Frühförderung, early intervention specialist, early childhood intervention, éducatrice précoce spécialisée, éducation précoce spécialisée, pédagogue en éducation précoce spécialisée',
    proves: 'special-needs-education',
  },
  'music-teacher': {
    name: ['Musiklehrer', 'music teacher', 'professeur de musique'],
    also: 'Musiklehrperson, Musiklehrkraft, Musikpädagoge, Musikpädagogin, Musikpädagogik, Instrumentallehrer, Instrumentallehrperson, Musikschullehrer, Instrumentalunterricht, Musikunterricht, music teachers, instrumental teacher, music education, professeure de musique, enseignant de musique, enseignante de musique, enseignement de la musique',
    proves: 'teaching education-sector',
  },
  'violin-teacher': {
    name: ['Geigenlehrer', 'violin teacher', 'professeur de violon'],
    proves: 'music-teacher',
  },
  'singing-teacher': {
    name: ['Gesangslehrer', 'singing teacher', 'professeur de chant'],
    proves: 'music-teacher',
  },
  'guitar-teacher': {
    name: ['Gitarrenlehrer', 'guitar teacher', 'professeur de guitare'],
    proves: 'music-teacher',
  },
  'piano-teacher': {
    name: ['Klavierlehrer', 'piano teacher', 'professeur de piano'],
    proves: 'music-teacher',
  },
  'sports-teacher': {
    name: ['Sportlehrer', 'physical education teacher', 'professeur d’éducation physique'],
    also: 'Sportlehrerin, Sportlehrperson, Sportlehrkraft, Turnlehrer, Turn- und Sportlehrer, Sportunterricht, Lehrperson Bewegung und Sport, PE teacher(s), sports teacher, professeure d’éducation physique, enseignant d’éducation physique, enseignante d’éducation physique, maître d’éducation physique, professeur d’EPS, professeur EPS, enseignant EPS',
    proves: 'teacher',
  },
  'german-as-second-language-teacher': {
    name: ['DaZ-Lehrperson', 'teacher of German as a second language', 'enseignant d’allemand langue seconde'],
    also: 'DaZ-Lehrer, DaZ-Lehrkraft, DaF-Lehrer, DaF-Lehrkraft, DaF-Lehrperson, DaF/DaZ, DaZ/DaF, Deutsch als Zweitsprache, Deutsch als Fremdsprache, DaZ-Unterricht, DaF-Unterricht, DaF-Dozent, DaZ-Kursleiter, Kursleiter Deutsch, Deutschkurse unterrichten, BAMF-Zulassung, fide, fide-Zertifikat, Lehrkraft für Integrationskurse, Deutschunterricht für Fremdsprachige, teaching German as a foreign language, allemand langue étrangère, cours d’allemand pour étrangers',
    proves: 'teaching language-teaching',
    guard: {
      aliases: ['fide', 'Deutsch als Zweitsprache', 'Deutsch als Fremdsprache', 'DaF/DaZ', 'DaZ/DaF'],
      near: [
        'Unterricht',
        'unterrichten',
        'Lehrperson',
        'Lehrkraft',
        'Lehrer',
        'Lehrerin',
        'Studium',
        'Master',
        'Dozentin',
        'Dozent',
        'DaZ',
        'Sprachkurs',
        'Sprachkurse',
        'Kursleiter',
        'Kursleiterin',
        'Sprachkursleiter',
        'Sprachkursleiterin',
        'Zertifikat',
        'FLE',
        'Deutsch',
        'Integration',
      ],
    },
  },
  'english-as-foreign-language-teacher': {
    name: ['Englischlehrer als Fremdsprache', 'EFL teacher', 'professeur d’anglais langue étrangère'],
    also: 'CELTA, DELTA Cambridge, TEFL, TESOL, TEFL-Zertifikat, CELTA-Zertifikat, ESL teacher, ESOL teacher, teaching English as a foreign language, anglais langue étrangère',
    proves: 'teaching english-teaching',
  },
  'french-as-foreign-language-teacher': {
    name: ['Lehrperson Französisch als Fremdsprache', 'teacher of French as a foreign language', 'professeur de FLE'],
    also: 'professeure de FLE, français langue étrangère, enseignant de FLE, enseignante de FLE, formateur FLE, formatrice FLE, DAEFLE, cours de FLE',
    proves: 'teaching french-teaching language-teaching',
    guard: {
      aliases: ['français langue étrangère'],
      near: [
        'formateur',
        'formatrice',
        'enseignant',
        'enseignante',
        'professeur',
        'professeure',
        'cours',
        'enseignement',
        'FLE',
        'master',
        'diplôme',
      ],
    },
  },
  'class-assistant': {
    name: ['Klassenassistenz', 'teaching assistant', 'assistant en classe'],
    also: 'Klassenassistent, Klassenhilfe, Unterrichtsassistenz, Unterrichtsassistent, Schulassistenz, Schulassistent, Integrationsassistenz, Lernbegleiter in der Schule, Schulhelfer, teaching assistants, classroom assistant(s), learning support assistant(s), SEN teaching assistant, teacher’s aide, assistante en classe, aide à l’enseignant, aide à l’enseignante, aide en classe, assistant à l’intégration scolaire, assistante à l’intégration scolaire',
    proves: 'education-sector',
  },
  'school-companion': {
    name: ['Schulbegleiter', 'one-to-one learning support', 'accompagnant d’élèves en situation de handicap'],
    also: 'Schulbegleitung, Integrationshelfer, Inklusionsassistent, Inklusionsbegleitung, AESH, AVS scolaire, accompagnant des élèves en situation de handicap, accompagnante des élèves en situation de handicap, one-to-one support assistant',
  },
  'school-leader': {
    name: ['Schulleiter', 'head teacher', 'directeur d’école'],
    also: 'Schulleiterin, Schulleitung, Co-Schulleitung, Standortschulleitung, Rektor einer Schule, Rektorin einer Schule, Prorektor, Konrektor, Schuldirektor, Abteilungsleitung Schule, CAS Schulleitung, Schulleitungsausbildung, head teachers, headteacher(s), school principal(s), deputy head teacher, school leadership, directrice d’école, direction d’école, directeur d’établissement scolaire, directrice d’établissement scolaire, directeur scolaire, doyen d’école, doyenne d’école, proviseur, proviseure, principal de collège, principale de collège, chef d’établissement scolaire',
  },
  'school-administrator': {
    name: ['Schulsekretariat', 'school office', 'secrétariat d’école'],
    also: 'secrétaire d’école, Schulverwaltung, Schulverwalter, Schuladministration, Lehrgangsadministration, Kursadministration, Studierendenadministration, Studierendensekretariat, school administrator(s), school administration, school office, student administration, student registry, secrétariat d’école, secrétariat scolaire, secrétaire scolaire, administration scolaire, scolarité universitaire, gestionnaire de scolarité',
    proves: 'education-sector',
  },
  'childcare-professional': {
    name: ['Fachperson Betreuung Kind', 'childcare professional', 'assistant socio-éducatif auprès d’enfants'],
    also: '{Fachfrau|Fachmann|Fachperson} Betreuung Fachrichtung {Kinder|Kind|Kinderbetreuung}, Fachfrau Betreuung Kind, Fachmann Betreuung Kind, Fachfrau Betreuung Kinder, Fachmann Betreuung Kinder, Fachperson Betreuung Kinder, Fachfrau Kinderbetreuung, Fachmann Kinderbetreuung, Fachperson Kinderbetreuung, FaBe Kind, FaBe Kinder, FaBe K, FaBe KB, FaBe Kinderbetreuung, Kleinkindererzieher, Kleinkinderzieher, ASE petite enfance, ASE enfants, assistante socio-éducative auprès d’enfants, Fachfrau/Fachmann Betreuung {Kind|Kinder}, Fachmann/Fachfrau Betreuung {Kind|Kinder}, Fachfrau/-mann Betreuung {Kind|Kinder}, Fachmann/-frau Betreuung {Kind|Kinder}, Fachperson Betreuung {Kind|Kinder} EFZ, Fachfrau oder Fachmann Betreuung Kinder',
    proves: 'social-care-professional childcare-worker',
  },
  'early-childhood-educator': {
    name: ['Kindheitspädagoge', 'early childhood educator', 'éducateur de l’enfance'],
    also: 'Kindheitspädagogin, Kindheitspädagogen, Kindererzieher HF, Kindererzieherin HF, dipl. Kindererzieherin HF, dipl. Kindererzieher HF, Kindheitspädagoge HF, Kindheitspädagogin HF, Kindheitspädagogik, Frühpädagoge, Frühpädagogin, Elementarpädagoge, Elementarpädagogin, Elementarpädagogik, early childhood educators, early years teacher(s), early years educator(s), éducatrice de l’enfance, éducateur de la petite enfance, éducatrice de la petite enfance, éducateur de l’enfance ES, éducatrice de l’enfance ES, EDE ES, éducateur de jeunes enfants, éducatrice de jeunes enfants, EJE, DEEJE',
    proves: 'childcare-worker',
    guard: {
      aliases: ['EJE'],
      near: ['crèche', 'enfants', 'petite', 'enfance', 'éducatrice', 'éducateur', 'diplôme', 'structure', 'accueil'],
    },
  },
  'state-recognised-educator': {
    name: ['Erzieher', 'nursery educator', 'éducateur diplômé (Allemagne)'],
    also: 'Erzieherin, Erzieherinnen, Erziehern, staatlich anerkannt* Erzieher, staatlich geprüft* Erzieher, Jugend- und Heimerzieher, Jugenderzieher und Heimerzieher, Heimerzieher, pädagogische Fachkraft Kita, pädagogische Fachkräfte Kita, pädagogische Fachkraft in der Kita, Kita-Erzieher, Kita-Erzieherin, nursery educators',
    proves: 'childcare-worker',
    notHeads: 'Arbeitserzieher, Hundeerzieher',
  },
  'childcare-assistant': {
    name: ['Kinderpfleger', 'nursery assistant', 'auxiliaire de puériculture'],
    also: 'Kinderpflegerin, staatlich geprüft* Kinderpfleger, Sozialassistent, sozialpädagogisch* Assistent, Kita-Assistenz, Assistenz Kinderbetreuung, pädagogische Ergänzungskraft, Assistent Kinderbetreuung, Assistentin Kinderbetreuung, nursery assistants, nursery nurse(s), childcare assistant(s), CAP petite enfance, CAP AEPE, CAP accompagnant éducatif petite enfance, auxiliaires de puériculture, auxiliaire petite enfance, auxiliaire de crèche, assistante petite enfance, aide-éducatrice de l’enfance, auxiliaire de l’enfance, DEAP',
    proves: 'childcare-worker',
  },
  'childcare-worker': {
    name: ['Kinderbetreuer', 'childcare worker', 'professionnel de la petite enfance'],
    also: 'Kinderbetreuerin, Mitarbeiter Kinderbetreuung, Mitarbeiterin Kinderbetreuung, Betreuer Kita, Betreuerin Kita, Kita-Mitarbeiter, Betreuungsperson Kita, Miterzieher, Miterzieherin, childcare workers, childcare practitioner, nursery worker, professionnelle de la petite enfance, professionnels de la petite enfance, intervenante en crèche, intervenant petite enfance, early years practitioner, nursery practitioner',
    proves: 'childcare',
  },
  'childcare-group-leader': {
    name: ['Gruppenleitung Kita', 'nursery room leader', 'responsable de groupe en crèche'],
    also: 'Gruppenleiter Babygruppe, Gruppenleiterin Babygruppe, Gruppenleiterin Kleinkindgruppe, Gruppenleiter Kita, Gruppenleiterin Kita, Kita-Gruppenleitung, Kita-Gruppenleiter, Gruppenleitung in der Kita, Gruppenleitung Kinderkrippe, Gruppenleiterin Kinderkrippe, Gruppenleiter Kinderkrippe, Gruppenleitung einer Kindergruppe, nursery room leaders, room leader in a nursery, référente de groupe en crèche, référent de groupe en crèche',
    proves: 'childcare-worker',
  },
  'nursery-manager': {
    name: ['Kita-Leitung', 'nursery manager', 'directeur de crèche'],
    also: 'Kitaleitung, Kita-Leiter, Kitaleiter, Leitung Kita, Leiter Kita, Leiterin Kita, Leitung einer Kita, Leitung einer Kindertagesstätte, Krippenleitung, Krippenleiter, Hortleitung, Hortleiter, Kindergartenleitung, Leitung Kinderkrippe, Kita-Managerin, Betriebsleitung Kita, stellvertretende Kita-Leitung, nursery managers, day care manager, childcare centre manager, directrice de crèche, direction de crèche, directeur de structure d’accueil, directrice de structure d’accueil, responsable de crèche, responsable de structure petite enfance',
    proves: 'team-leadership nursery-setting',
  },
  childminder: {
    name: ['Tagesmutter', 'childminder', 'assistante maternelle'],
    also: 'Tagesvater, Tageseltern, Tagesfamilie, Tagesfamilien, Kindertagespflege, Kindertagespflegeperson, childminders, registered childminder, childminding, maman de jour, accueil familial de jour, accueillante en milieu familial, assistant maternel, assistantes maternelles, assistante maternelle agréée',
    proves: 'childcare',
  },
  nanny: {
    name: ['Nanny', 'nanny', 'garde d’enfants à domicile'],
    also: 'Nannys, Kinderfrau, Kindermädchen, Au-pair, Aupair, Babysitter, Babysitting, Babysitterin, nannies, babysitters, nounou, baby-sitter, baby-sitting, garde d’enfants, gardes d’enfants, jeune fille au pair',
    proves: 'childcare',
  },
  'playgroup-leader': {
    name: ['Spielgruppenleiter', 'playgroup leader', 'animatrice de groupe de jeu'],
    also: 'Spielgruppenleiterin, Spielgruppenleitung, Waldspielgruppe, Waldspielgruppenleiterin, Spielgruppe, playgroup leaders, playgroup, monitrice de jardin d’enfants, groupe de jeux pour enfants, animateur de groupe de jeu',
    proves: 'childcare',
  },
  'adult-educator': {
    name: ['Erwachsenenbildner', 'adult educator', 'formateur d’adultes'],
    also: 'Erwachsenenbildnerin, dipl. Erwachsenenbildner HF, dipl. Erwachsenenbildnerin HF, Bildungsfachmann, Bildungsfachfrau, Kursleiter Erwachsenenbildung, Kursleitung, Kursleiterin Erwachsenenbildung, Erwachsenenbildner HF, adult educators, adult education teacher, adult trainer, formatrice d’adultes, formateurs d’adultes, formateur pour adultes, formatrice pour adultes, animateur de formation, animatrice de formation, formateur professionnel d’adultes, formatrice professionnelle d’adultes, BFFA, brevet fédéral de formateur d’adultes, brevet fédéral de formatrice d’adultes',
    proves: 'adult-education',
  },
  'programme-director-education': {
    name: ['Studiengangleiter', 'programme director', 'responsable de filière'],
    also: 'Studiengangsleiter, Studiengangleitung, Studiengangsleitung, Lehrgangsleiter, Lehrgangsleitung, course director, programme leader in higher education, responsable de filière de formation',
  },
  'training-manager': {
    name: ['Ausbildungsleiter', 'head of training', 'responsable de la formation'],
    also: 'Leiter Ausbildung, Leiterin Ausbildung, Leiter Aus- und Weiterbildung, Leiterin Aus- und Weiterbildung, Leitung Aus- und Weiterbildung, Ausbildungsleitung, Bildungsmanager, Bildungsmanagement, coordinateur de formation, coordinatrice de formation, ingénieur de formation, ingénierie de formation, ingénieure de formation',
  },
  lecturer: {
    name: ['Dozent', 'lecturer', 'chargé de cours'],
    also: 'Dozentin, Dozenten, Dozierende(n), Dozierender, Hochschuldozent, Lehrbeauftragter, Lehrbeauftragte, Lehrauftrag, Lehraufträge, Privatdozent, Privatdozentin, lecturers, university lecturer, senior lecturer, chargée de cours, chargés de cours, maître de conférences, maîtresse de conférences, maître-assistant, maître-assistante, enseignant universitaire, enseignante universitaire, intervenant vacataire, professeur HES',
    proves: 'training teaching education-sector',
  },
  professor: {
    name: ['Professor', 'professor', 'professeur d’université'],
    also: 'Professorin, Professoren, Professur, Juniorprofessor, Juniorprofessur, Assistenzprofessor, Assistenzprofessorin, ausserordentlicher Professor, ordentlicher Professor, ordentliche Professorin, professorship, associate professor, assistant professor, full professor, professeure d’université, professeur ordinaire, professeure ordinaire, professeur associé, professeure associée',
    proves: 'lecturer',
  },
  'doctoral-candidate': {
    name: ['Doktorand', 'doctoral candidate', 'doctorant'],
    also: 'Doktorandin, Doktorandenstelle, PhD student, doctoral student, doctorante, assistant doctorant, assistante doctorante',
    proves: 'research-development',
  },
  'postdoctoral-researcher': {
    name: ['Postdoktorand', 'postdoctoral researcher', 'chercheur postdoctoral'],
    also: 'Postdoc, Postdoktorandin, Habilitand, post-doctorant, post-doctorante, chercheuse postdoctorale',
    proves: 'research-development',
  },
  'private-tutor': {
    name: ['Nachhilfelehrer', 'private tutor', 'répétiteur'],
    also: 'Nachhilfelehrerin, Nachhilfe, Nachhilfeunterricht, Lernhilfe, Hausaufgabenhilfe, Aufgabenhilfe, Hausaufgabenbetreuung, Privatlehrer, private tutors, private tuition, homework help, tutoring pupils, répétitrice, soutien scolaire, appui scolaire, cours d’appui, aide aux devoirs, devoirs surveillés, devoirs accompagnés, cours particuliers',
  },
  'learning-therapist': {
    name: ['Lerntherapeut', 'learning therapist', 'thérapeute de l’apprentissage'],
    also: 'Lerntherapeutin, Lerntherapie, integrative Lerntherapie, Legasthenietherapeut, Legasthenietherapie, Dyskalkulietherapie, Legasthenietrainer, Lerncoach, Lerncoaching, dyslexia specialist, dyslexia tutor, orthopédagogue, orthopédagogie, logopédagogie',
  },
  'driving-instructor': {
    name: ['Fahrlehrer', 'driving instructor', 'moniteur d’auto-école'],
    also: 'Fahrlehrerin, Fahrlehrer mit eidg. Fachausweis, Motorradfahrlehrer, Fahrschullehrer, driving instructors, approved driving instructor, monitrice d’auto-école, moniteur de conduite, monitrice de conduite, enseignant de la conduite, enseignante de la conduite, BEPECASER',
  },
  'swimming-teacher': {
    name: ['Schwimmlehrer', 'swimming teacher', 'moniteur de natation'],
    also: 'Schwimmlehrerin, Schwimmunterricht, Schwimmkursleiter, Schwimmtrainer, swimming teachers, swimming instructor, monitrice de natation, professeur de natation, maître-nageur sauveteur',
  },
  'instructional-designer': {
    name: ['Instructional Designer', 'instructional designer', 'concepteur pédagogique'],
    also: 'Instruktionsdesign, E-Learning-Autor, E-Learning-Entwickler, E-Learning-Spezialist, E-Learning Designer, Instructional Design, Learning Designer, Learning Experience Designer, Mediendidaktiker, Mediendidaktik, instructional design, e-learning developer, learning designer, conceptrice pédagogique, concepteur e-learning, conceptrice e-learning, ingénieur pédagogique, ingénieure pédagogique, ingénierie pédagogique',
    proves: 'e-learning',
  },
  'inter-company-course-instructor': {
    name: ['üK-Leiter', 'inter-company course instructor', 'formateur de cours interentreprises'],
    also: 'üK-Leiterin, üK-Leitung, üK-Instruktor, üK-Instruktorin, überbetriebliche Kurse, überbetrieblichen Kursen, formatrice de cours interentreprises, formateur CI, formatrice CI, cours interentreprises',
    proves: 'training apprentice-supervision',
  },
  'ski-instructor': {
    name: ['Schneesportlehrer', 'ski instructor', 'moniteur de ski'],
    also: 'Skilehrer, Skilehrerin, Snowboardlehrer, Schneesportlehrer mit eidg. Fachausweis, ski instructors, snowboard instructor, monitrice de ski, professeur de sports de neige, moniteur de snowboard',
  },
})

/** What people do in schools, childcare and training. */
export const educationActivities = define('activity', {
  teaching: {
    name: ['Unterrichten', 'teaching', 'enseignement'],
    also: 'Unterricht, Unterrichts, Unterrichtserfahrung, Lehrtätigkeit, Lehrtätigkeiten, Unterrichtstätigkeit, Unterricht erteilen, Erteilen von Unterricht, Unterrichten von Schülerinnen und Schülern, Unterrichten von {Kindern|Jugendlichen|Schülern|Erwachsenen}, Schulunterricht, Fachunterricht, Klassenunterricht, teaching experience, teaching pupils, teaching students, teaching children, classroom teaching, enseigner, expérience d’enseignement, activité d’enseignement, enseignement à des élèves, donner des cours à des élèves',
  },
  'lesson-planning': {
    name: ['Unterrichtsplanung', 'lesson planning', 'préparation des cours'],
    also: 'Unterrichtseinheiten, planning and delivering lessons, planned lessons, plan lessons, plan and deliver lessons, scheme(s) of work, planification et animation de cours, planifier des cours, Unterrichtsvorbereitung, Vorbereitung des Unterrichts, Unterrichtsgestaltung, Unterrichtsentwicklung, Planung von Unterricht, Lektionen planen, Lektionenplanung, Lektionsplanung, Unterrichtsmaterialien erstellen, Unterrichtsmaterialien, planning lessons, lesson plans, lesson preparation, preparing lessons, préparation de cours, planification de l’enseignement, préparation de leçons, séquences pédagogiques, séquences didactiques',
  },
  'classroom-management': {
    name: ['Klassenführung', 'classroom management', 'gestion de classe'],
    also: 'Klassenleitung, Klassenverantwortung, Führen einer Klasse, Führung einer Klasse, Klassenlehrerfunktion, Klassenlehrerverantwortung, Classroom Management, behaviour management in class, maîtrise de classe, gestion de la classe, responsabilité de classe, tenue de classe, Führen einer Schulklasse, class teacher responsibility, responsabilité d’une classe, {Führen|Führung|Leitung|Übernahme} {einer|der eigenen|einer eigenen} {Klasse|Schulklasse|Primarklasse|Mittelstufenklasse|Unterstufenklasse}, Klassenführung, {Mittelstufenklasse|Unterstufenklasse|Primarklasse|Sekundarklasse|Mehrjahrgangsklasse} geführt, Klassenlehrer {1.|2.|3.|4.|5.|6.} Klasse, Klassenlehramt, Klassenlehrfunktion, running a class, responsible for a class, titularité, responsabilité d’une classe primaire',
    proves: 'teaching',
  },
  'pupil-assessment': {
    name: ['Beurteilung von Schülern', 'pupil assessment', 'évaluation des élèves'],
    also: 'Erstellen von Prüfungen, setting tests and exams, élaboration d’examens, Prüfungen erstellen, Prüfungen erstellt, Prüfungen korrigiert, Prüfungen abgenommen, Prüfungen abnehmen, Erstellung von Prüfungen, Prüfungen und Zeugnisse, Prüfungskommission, end-of-unit tests, setting and marking exams, marks exams, setting exams, exam marking, assessing coursework, exam board examiner, élaboration d’épreuves, corriger les examens, tracking pupil progress, pupil progress, student progress, formative assessment, assessment for learning, tracking progress, progress tracking, pupil progress meetings, assessing pupils, évaluer les élèves, évaluations formatives, évaluation des acquis, suivi des progrès, Leistungsbeurteilung von Schülern, Beurteilung von {Schülerinnen und Schülern|Lernenden|Lernleistungen}, Prüfungen korrigieren, Korrektur von Prüfungen, Notengebung, Lernstandserhebung, kompetenzorientierte Beurteilung, Prüfungsexperte, Prüfungsexpertin, Chefexperte, Prüfungsabnahme, pupil progress assessment, grading, marking exams, marking and assessment, assessment of students, examiner of apprentices, évaluation des apprentissages, correction d’examens, correction des examens, experte aux examens, expert aux examens, notation des élèves',
  },
  'parent-talks': {
    name: ['Elterngespräche', 'talks with parents', 'entretiens avec les parents'],
    also: 'Elterngespräche(n), parents’ evenings, parent meetings, parent-teacher meetings, entretiens avec les parents, Entwicklungsgespräche, talks with parents about a child’s progress, entretiens de développement avec les parents, Entwicklungsgespräche(n), Entwicklungsgespräch, {Führen|Durchführen|Führung} von {Entwicklungsgesprächen|Elterngesprächen|Entwicklungs- und Elterngesprächen|Eltern- und Entwicklungsgesprächen|Übertrittsgesprächen|Standortgesprächen|Elternabenden}, Elterngespräche {führen|geführt|durchführen}, Entwicklungsgespräche führen, Übertrittsgespräche, Übertrittsgespräch, Aufnahmegespräche mit Eltern, Gespräche mit Eltern, Gespräche mit den Eltern, Elterngespräch, parent consultations, parents’ meetings, parents’ evening, meetings with parents, entretien avec les parents, mener des entretiens avec les parents, conduite d’entretiens avec les parents, bilans avec les parents, entretiens de parents',
    proves: 'parent-work',
  },
  'parent-work': {
    name: ['Elternarbeit', 'work with parents', 'collaboration avec les parents'],
    also: 'Elternabende(n), Elternabend, Zusammenarbeit mit Eltern, Zusammenarbeit mit den Eltern, Elternkontakt, Elternkontakte, Erziehungspartnerschaft, Elternpartnerschaft, working with parents, communication with parents, réunions de parents, relations avec les parents, partenariat avec les parents, contact avec les parents, Tür- und Angelgespräche, Türgespräche, reporting to parents, feedback to parents, talking to parents, rencontres avec les parents, partnership with parents, {Zusammenarbeit|Kommunikation|Austausch|Kontakt|Umgang|Kooperation} mit {Eltern|den Eltern|Eltern und Lehrpersonen|Erziehungsberechtigten|Eltern und Erziehungsberechtigten|Familien}, Gestaltung von Erziehungspartnerschaften, Erziehungspartnerschaften, Bildungs- und Erziehungspartnerschaft, Bildungspartnerschaft, Elternbeteiligung, Elternabende und Feste, Beratung der Eltern, Elternberatung in der Kita, Beratung von Eltern, Beratung von {Lehrpersonen und Eltern|Eltern und Lehrpersonen}, Eltern beraten, Lehrpersonen und Eltern beraten, Eltern und Lehrpersonen beraten, partnerships with parents, parent partnership, working in partnership with parents, liaising with parents, communicating with parents, partenariat avec les familles des enfants, collaboration avec {les parents|les familles des élèves|les familles des enfants}, travail avec les parents, échanges avec les parents, soutien aux parents, communication avec les parents, relation avec les parents',
  },
  'curriculum-development': {
    name: ['Curriculumsentwicklung', 'curriculum development', 'développement de programmes d’études'],
    also: 'Curriculumentwicklung, Lehrplanentwicklung, Lehrplanarbeit, Lehrgangsentwicklung, Studiengangsentwicklung, Lehrmittelentwicklung, Entwicklung von Lehrgängen, Entwicklung von Lehrmitteln, Entwicklung von Bildungsangeboten, Bildungsangebote entwickeln, Konzeption von Lehrgängen, curriculum design, course design, course development, syllabus design, élaboration de programmes de formation, conception de formations, élaboration de plans d’études, conception de programmes de formation, conception de moyens d’enseignement',
  },
  'special-needs-education': {
    name: ['Sonderpädagogik', 'special needs education', 'pédagogie spécialisée'],
    also: 'Heilpädagogik, heilpädagogisch* {Förderung|Arbeit|Betreuung|Begleitung|Schule}, sonderpädagogisch* {Förderung|Betreuung|Schule}, Sonderschule(n), Sonderschulung, Förderschule(n), Förderunterricht, Integrative Förderung, integrative Förderung, IF-Unterricht, Kleinklasse(n), HPS Heilpädagogische Schule, special education, special educational needs, special needs school, SEND, SEN pupils, enseignement spécialisé, école spécialisée, pédagogie curative, éducation spéciale, classe d’enseignement spécialisé, élèves à besoins particuliers, élèves à besoins éducatifs particuliers',
    guard: {
      aliases: ['SEND'],
      near: ['pupils', 'school', 'teacher', 'SEN', 'SENCO', 'special', 'needs', 'education', 'EHCP'],
    },
  },
  inclusion: {
    name: ['Inklusive Bildung', 'inclusive education', 'école inclusive'],
    also: 'Nachteilsausgleich, inclusive practice, aménagements scolaires, Inklusion, schulische Integration, schulische Inklusion, integrativ* {Unterricht|Schule|Schulung|Schulform}, inklusiv* {Unterricht|Schule|Pädagogik}, Inklusionspädagogik, inclusive classroom, inclusive teaching, inclusion scolaire, intégration scolaire, éducation inclusive, pédagogie inclusive',
  },
  'learning-disorders': {
    name: [
      'Förderung bei Lernschwierigkeiten',
      'support for learning difficulties',
      'soutien en cas de difficultés d’apprentissage',
    ],
    also: 'Lernstörungen, Lernschwierigkeiten, Lese-Rechtschreib-Schwäche, LRS-Förderung, Lernschwächen, learning difficulties, troubles dys, troubles d’apprentissage, troubles de l’apprentissage, difficultés d’apprentissage, difficultés scolaires',
  },
  'dyscalculia-support': {
    name: ['Förderung bei Dyskalkulie', 'dyscalculia support', 'aide à la dyscalculie'],
    also: 'Dyskalkulie, dyscalculia, dyscalculie',
    proves: 'learning-disorders',
  },
  'dyslexia-support': {
    name: ['Förderung bei Legasthenie', 'dyslexia support', 'aide à la dyslexie'],
    also: 'Legasthenie, dyslexia, dyslexie',
    proves: 'learning-disorders',
  },
  'gifted-education': {
    name: ['Begabtenförderung', 'gifted education', 'soutien aux élèves à haut potentiel'],
    also: 'Begabungsförderung, Hochbegabung, Hochbegabtenförderung, Begabten- und Begabungsförderung, gifted and talented, gifted children, haut potentiel intellectuel, élèves à haut potentiel, HPI scolaire',
  },
  childcare: {
    name: ['Kinderbetreuung', 'childcare', 'accueil de l’enfance'],
    also: 'Betreuung von Kindern, Kinder betreuen, Betreuung von Kleinkindern, Betreuung von Säuglingen, Säuglingsbetreuung, Kleinkinderbetreuung, Babybetreuung, familienergänzende Kinderbetreuung, familienergänzende Betreuung, Arbeit mit Kindern, caring for children, child care, looking after children, working with children, prise en charge d’enfants, encadrement d’enfants, accueil d’enfants, accueil des enfants, accueil de jour des enfants, travail avec les enfants',
  },
  'nursery-setting': {
    name: ['Kindertagesstätte', 'nursery', 'crèche'],
    also: 'Kita, Kitas, Kindertagesstätten, Kindertageseinrichtung(en), Kinderkrippe(n), Kinderkrippen, Krippe, Kinderhaus, day nursery, day care centre, daycare centre, daycare, nurseries, crèches, garderie, garderies, structure d’accueil de jour, structures d’accueil de la petite enfance, multi-accueil, centre de vie enfantine',
    guard: {
      aliases: ['nursery', 'nurseries'],
      near: [
        'children',
        'child',
        'childcare',
        'nurse',
        'school',
        'room',
        'early',
        'years',
        'kids',
        'practitioner',
        'assistant',
        'manager',
        'day',
      ],
    },
  },
  'after-school-care': {
    name: ['Schulergänzende Betreuung', 'after-school care', 'accueil parascolaire'],
    also: 'Schulkindbetreuung, Tagesstruktur(en), Tagesstrukturen, Tagesschule(n), Schülerhort, Kinderhort, Hort, Hortbetreuung, Mittagstisch, Ganztagesbetreuung, offener Ganztag, OGS, Nachmittagsbetreuung, Hausaufgabenbetreuung im Hort, after school club, after-school club, wraparound care, breakfast club, parascolaire, accueil périscolaire, périscolaire, unité d’accueil pour écoliers, UAPE, animateur périscolaire, animatrice périscolaire, animateur parascolaire, animatrice parascolaire',
    proves: 'childcare',
  },
  'holiday-camps': {
    name: ['Leitung von Ferienlagern', 'running holiday camps', 'encadrement de colonies de vacances'],
    also: 'Ferienlager, Jugendlager, Lagerleitung, J+S-Leiter, J+S Leiter, J+S-Leiterin, Jugend+Sport, Jugend und Sport, Pfadileiter, Jungscharleiter, summer camp, camp counsellor, camp leader, holiday camp leader, colonies de vacances, colonie de vacances, BAFA, BAFD, moniteur de colonie, monitrice de camps, moniteur J+S, monitrice J+S, Jeunesse et Sport',
  },
  'child-development-support': {
    name: ['Frühkindliche Förderung', 'early childhood development', 'développement de l’enfant'],
    also: 'frühkindliche Bildung, frühkindlichen Bildung, frühkindliche Entwicklung, Entwicklungsförderung von Kindern, Bildungs- und Lerngeschichten, Portfolioarbeit in der Kita, frühe Sprachförderung, early childhood education, child development, éveil des enfants, développement des jeunes enfants, éducation de la petite enfance, activités d’éveil',
  },
  'language-promotion': {
    name: ['Sprachförderung', 'language support for children', 'soutien linguistique'],
    also: 'sprachliche Förderung, Sprachförderkraft, Sprachförderung in der Kita, Sprachförderung von Kindern, early language support, language development of children, soutien langagier, encouragement précoce du langage, développement du langage chez l’enfant',
  },
  'adult-education': {
    name: ['Erwachsenenbildung', 'adult education', 'formation d’adultes'],
    also: 'adult teaching, Schulung von Erwachsenen, Training von Erwachsenen, Lehrgänge geleitet, delivering training to adults, training adults, adult learners, taught adults, adult classes, evening classes, cours pour adultes, animation de formations, formations animées, animer des formations, former des adultes, Erwachsenenunterricht, Bildungsarbeit mit Erwachsenen, berufliche Weiterbildung leiten, Weiterbildungskurse leiten, Kurse für Erwachsene, Unterricht mit Erwachsenen, teaching adults, adult learning, further education teaching, enseignement aux adultes, formation pour adultes, andragogie, formation des adultes',
    proves: 'training',
  },
  'language-teaching': {
    name: ['Sprachunterricht', 'language teaching', 'enseignement des langues'],
    also: 'Sprachkurse leiten, Sprachlehrer, Sprachlehrperson, Sprachlehrkraft, Sprachkursleiter, Sprachtrainer, Sprachkursleitung, Fremdsprachenunterricht, Fremdsprachenlehrer, language teacher(s), language trainer, language instructor, teaching languages, foreign language teaching, professeur de langues, professeure de langues, enseignant de langues, enseignante de langues, cours de langues',
    proves: 'teaching',
  },
  'mathematics-teaching': {
    name: ['Mathematikunterricht', 'mathematics teaching', 'enseignement des mathématiques'],
    also: 'Mathematik unterrichten, Unterricht in Mathematik, teaching maths, teaching mathematics, prof de maths',
    proves: 'teaching',
  },
  'german-teaching': {
    name: ['Deutschunterricht', 'German teaching', 'enseignement de l’allemand'],
    also: 'Deutsch unterrichten, Unterricht in Deutsch, teaching German',
    proves: 'teaching',
  },
  'english-teaching': {
    name: ['Englischunterricht', 'English teaching', 'enseignement de l’anglais'],
    also: 'Englischlehrer, Englischlehrperson, Englischlehrkraft, Lehrperson Englisch, Englisch unterrichten, Unterricht in Englisch, English teacher, teacher of English, teaching English, professeur d’anglais, professeure d’anglais, enseignant d’anglais, enseignante d’anglais',
    proves: 'language-teaching',
  },
  'french-teaching': {
    name: ['Französischunterricht', 'French teaching', 'enseignement du français'],
    also: 'Französisch unterrichten, Unterricht in Französisch, teaching French',
    proves: 'teaching',
  },
  'science-teaching': {
    name: ['Naturwissenschaftlicher Unterricht', 'science teaching', 'enseignement des sciences'],
    also: 'Physikunterricht, Chemieunterricht, Biologieunterricht, NMG-Unterricht, MINT-Unterricht, teaching science',
    proves: 'teaching',
  },
  'informatics-teaching': {
    name: ['Informatikunterricht', 'computer science teaching', 'enseignement de l’informatique'],
    also: 'Informatiklehrer, Informatiklehrperson, Lehrperson Informatik, Lehrperson Medien und Informatik, Medien und Informatik, Pädagogischer ICT-Support, PICTS, pädagogischer ICT-Support, computing teacher, computer science teacher, ICT teacher, teaching computer science, professeur d’informatique, enseignant d’informatique, enseignante d’informatique, éducation numérique',
    proves: 'teaching',
  },
  'arts-and-crafts-teaching': {
    name: ['Gestaltungsunterricht', 'art and design teaching', 'enseignement des arts visuels'],
    also: 'Bildnerisches Gestalten, Textiles und Technisches Gestalten, TTG-Unterricht, Lehrperson TTG, Kunstlehrer, Kunsterzieher, Zeichenlehrer, Werklehrer, Werkunterricht, Kunstpädagoge, Kunstpädagogin, Handarbeitslehrerin, Lehrperson Gestalten, art teacher, design and technology teacher, teaching art, professeur d’arts visuels, professeur d’arts plastiques, enseignant d’arts visuels, enseignante d’arts visuels, activités créatrices et manuelles, enseignante ACM',
    proves: 'teaching',
  },
  'home-economics-teaching': {
    name: ['Hauswirtschaftsunterricht', 'home economics teaching', 'enseignement de l’économie familiale'],
    also: 'Wirtschaft Arbeit Haushalt, WAH-Unterricht, éducation nutritionnelle',
    proves: 'teaching',
  },
  'religious-education': {
    name: ['Religionsunterricht', 'religious education', 'enseignement religieux'],
    also: 'Religionslehrer, Religionspädagoge, Religionspädagogin, Religionslehrperson, Katechet, Katechetin, Katechese, religious education teacher, RE teacher, catechist, catéchète, catéchiste, catéchèse, éthique et cultures religieuses',
    proves: 'teaching',
  },
  'outdoor-education': {
    name: ['Naturpädagogik', 'outdoor education', 'pédagogie par la nature'],
    also: 'Erlebnispädagogik, Erlebnispädagoge, Erlebnispädagogin, Waldpädagogik, Waldpädagoge, Waldkita, Waldkindergarten, Umweltbildung, Umweltpädagogik, Naturpädagoge, Naturpädagogin, forest school, outdoor learning, environmental education, pédagogie de la forêt, éducation à l’environnement, école en forêt, éducation à l’environnement et au développement durable',
  },
  'theatre-pedagogy': {
    name: ['Theaterpädagogik', 'drama education', 'pédagogie théâtrale'],
    also: 'Theaterpädagoge, Theaterpädagogin, drama teacher, médiation théâtrale, animation théâtrale',
  },
  'cultural-mediation': {
    name: ['Kulturvermittlung', 'cultural education', 'médiation culturelle'],
    also: 'Kulturvermittler, Museumspädagogik, Museumspädagoge, Museumspädagogin, Kunstvermittlung, museum education, médiateur culturel, médiatrice culturelle',
  },
  supervision: {
    name: ['Supervision (Beratungsform)', 'professional supervision', 'supervision professionnelle'],
    also: 'Supervisor BSO, Supervisorin BSO, Intervision, kollegiale Beratung, Fallsupervision, Teamsupervision, Supervisionen leiten, clinical supervision, reflective supervision, peer supervision, intervisions, supervision d’équipe, analyse de pratique, analyse de pratiques, analyse des pratiques professionnelles',
  },
})

/** Methods and curricula of teaching and childcare. */
export const educationMethods = define('method', {
  montessori: {
    name: ['Montessori-Pädagogik', 'Montessori education', 'pédagogie Montessori'],
    also: 'Montessori, Montessori-Pädagoge, Montessori-Pädagogin, Montessori-Schule, Montessori method, Montessori teacher, AMI Montessori, méthode Montessori, école Montessori, éducateur Montessori, éducatrice Montessori',
  },
  waldorf: {
    name: ['Waldorfpädagogik', 'Waldorf education', 'pédagogie Steiner'],
    also: 'Waldorf-Pädagogik, Steiner-Pädagogik, Rudolf-Steiner-Schule, Rudolf Steiner Schule, Waldorfschule, Waldorflehrer, Waldorfkindergarten, Steiner Waldorf, Steiner school, pédagogie Steiner-Waldorf, école Steiner',
  },
  reggio: {
    name: ['Reggio-Pädagogik', 'Reggio Emilia approach', 'pédagogie Reggio'],
    also: 'Reggio-Ansatz, Reggio Emilia, Reggio approach, approche Reggio',
  },
  infans: {
    name: ['infans-Konzept', 'infans concept', 'concept infans'],
    also: 'infans-Handlungskonzept, infans Konzept',
  },
  pikler: {
    name: ['Pikler-Pädagogik', 'Pikler approach', 'approche Pikler'],
    also: 'Emmi Pikler, Emmi-Pikler-Pädagogik, Pikler-Kleinkindpädagogik, Pikler-Loczy, approche piklérienne, pédagogie Pikler',
  },
  'open-nursery-work': {
    name: ['Offene Arbeit in der Kita', 'open-plan childcare', 'pédagogie ouverte en crèche'],
    also: 'offenes Konzept in der Kita, situationsorientierter Ansatz, Situationsansatz, lebensbezogener Ansatz, situation-based approach in childcare',
  },
  'lehrplan-21': {
    name: ['Lehrplan 21', 'Swiss curriculum Lehrplan 21', 'Lehrplan 21'],
    also: 'LP21, LP 21, Lehrplans 21, Lehrplan21',
    proves: 'competence-oriented-teaching',
  },
  'plan-etudes-romand': {
    name: ['Westschweizer Lehrplan (PER)', 'Plan d’études romand', 'Plan d’études romand'],
    also: 'Plan d’études romand PER, PER plan d’études',
  },
  'international-curricula': {
    name: ['International Baccalaureate', 'International Baccalaureate', 'Baccalauréat International'],
    also: 'IB Diploma, IB Diploma Programme, IB PYP, IB MYP, IB curriculum, IB-Programm, IB teaching, programme IB, International Baccalaureate Diploma',
  },
  'british-curriculum': {
    name: ['Britischer Lehrplan', 'English National Curriculum', 'programme scolaire britannique'],
    also: 'UK National Curriculum, British curriculum, Key Stage 1, Key Stage 2, Key Stage 3, KS1, KS2, KS3, GCSE teaching, A-level teaching',
    guard: {
      aliases: ['KS1', 'KS2', 'KS3'],
      near: ['teacher', 'teaching', 'curriculum', 'pupils', 'school', 'Key', 'KS1', 'KS2', 'KS3', 'primary', 'lead'],
    },
  },
  'self-directed-learning': {
    name: ['Selbstorganisiertes Lernen', 'self-directed learning', 'apprentissage autodirigé'],
    also: 'selbstorganisierten Lernens, selbstgesteuertes Lernen, SOL-Unterricht, altersdurchmischtes Lernen, Churermodell, individualisierter Unterricht, Individualisierung im Unterricht, Binnendifferenzierung, innere Differenzierung, differentiated instruction, differentiated teaching, personalised learning, différenciation pédagogique, pédagogie différenciée, enseignement individualisé, apprentissage autonome des élèves',
  },
  didactics: {
    name: ['Didaktik', 'didactics', 'didactique'],
    also: 'didaktisch* {Kenntnisse|Fähigkeiten|Kompetenz|Konzepte|Ausbildung|Geschick}, methodisch-didaktisch* {Kenntnisse|Kompetenz|Kompetenzen|Fähigkeiten|Ausbildung}, Methodik und Didaktik, Fachdidaktik, Hochschuldidaktik, subject didactics, teaching methodology, teaching methods, didactiques, compétences didactiques, didactique de branche, méthodes d’enseignement, méthodologie de l’enseignement',
  },
})

/** Subjects of study in education. */
export const educationFields = define('field', {
  'education-studies': {
    name: ['Pädagogik', 'education studies', 'sciences de l’éducation'],
    also: 'Erziehungswissenschaft, Erziehungswissenschaften, Bildungswissenschaft, Bildungswissenschaften, Pädagogikstudium, Studium der Pädagogik, Diplom-Pädagoge, Diplom-Pädagogin, Erziehungswissenschaftler, pedagogy, educational science(s), degree in education, Master of Education, Bachelor of Education, M.Ed., B.Ed., pédagogie, science de l’éducation, master en éducation, MEEF',
    guard: { aliases: ['MEEF'], near: ['master', 'Master', 'INSPE', 'enseignement', 'professeur'] },
  },
  qts: {
    name: 'Qualified Teacher Status',
    also: 'QTS, PGCE with QTS, PGCE Secondary English with QTS',
    proves: 'teacher-training',
  },
  'teacher-training': {
    name: ['Lehrdiplom', 'teaching diploma', 'diplôme d’enseignement'],
    also: 'Lehramt, Lehramtsstudium, Lehramtsstudiums, Lehramtes, Staatsexamen Lehramt, Staatsexamen für das Lehramt, erstes Staatsexamen Lehramt, zweites Staatsexamen Lehramt, 1. Staatsexamen Lehramt, 2. Staatsexamen Lehramt, Lehrbefähigung, Lehrbefugnis, Lehrerausbildung, Lehrerdiplom, Lehrpatent, Lehrdiploms, EDK-anerkanntes Lehrdiplom, EDK-Anerkennung, Pädagogische Hochschule, PH-Diplom, pädagogischen Hochschule, Bachelor Primarstufe, Bachelor of Arts in Primary Education, PGCE, teacher training, teaching degree, teaching qualification, teacher qualification, initial teacher training, brevet d’enseignement, titre d’enseignement, diplôme HEP, HEP enseignement, Haute école pédagogique, formation pédagogique HEP, master en enseignement, bachelor en enseignement, diplôme pédagogique, INSPE',
  },
  'special-education-studies': {
    name: ['Studium Sonderpädagogik', 'special education studies', 'études de pédagogie spécialisée'],
    also: 'Studium der Sonderpädagogik, Studium der Heilpädagogik, Studium Heilpädagogik, Master Sonderpädagogik, Master in Schulischer Heilpädagogik, Master Schulische Heilpädagogik, Master in Sonderpädagogik, EDK-anerkanntes Diplom Sonderpädagogik, Sonderpädagogik-Studium, degree in special education, MSc special needs education, master en enseignement spécialisé, master en pédagogie spécialisée, diplôme d’enseignement spécialisé',
    proves: 'special-needs-education',
  },
  'psychology-studies': {
    name: ['Psychologiestudium', 'psychology degree', 'études de psychologie'],
    also: 'Psychologie, psychology, Studium der Psychologie, Studium Psychologie, Master Psychologie, Master in Psychologie, Master of Science in Psychologie, Bachelor Psychologie, Angewandte Psychologie, angewandte Psychologie, Klinische Psychologie, klinische Psychologie, degree in psychology, MSc Psychology, applied psychology, clinical psychology, master en psychologie, bachelor en psychologie, licence en psychologie, psychologie clinique, psychologie appliquée',
    proves: 'social-sciences humanities-degree',
  },
})

/** Certificates and permits of education. */
export const educationCertificates = define('certificate', {
  'montessori-diploma': {
    name: ['Montessori-Diplom', 'Montessori diploma', 'diplôme Montessori'],
    also: 'Montessori-Zertifikat, Montessori-Ausbildung, Diplom der Montessori-Pädagogik, AMI-Diplom, AMI diploma, éducateur Montessori AMI, éducatrice Montessori AMI',
    proves: 'montessori',
  },
  'erwachsenenbildung-modules': {
    name: ['SVEB-Modul', 'SVEB module', 'module FSEA'],
    also: 'SVEB-Modul 1, SVEB 2, SVEB-Zertifikat Stufe 2, SVEB-Zertifikat Praxisausbilder, SVEB Praxisausbilder, SVEB-Zertifikat Kursleiter, SVEB-Zertifikat Kursleiterin, AdA-FA-M1, FA-M1, ADA FA-M1, certificat FSEA formateur, certificat FSEA formatrice, FSEA 1',
    proves: 'adult-education',
  },
  'telc-examiner': {
    name: ['Sprachprüfer-Lizenz', 'language examiner licence', 'licence d’examinateur de langues'],
    also: 'telc-Prüfer, telc-Prüferin, telc-Prüferlizenz, Goethe-Prüfer, telc-Prüferlizenzen, ÖSD-Prüfer, fide-Prüferin, Cambridge examiner, IELTS examiner, examinateur DELF, examinatrice DELF, examinateur DELF-DALF, examinatrice DELF-DALF, habilitation DELF',
  },
  'swimming-rescue': {
    name: ['Rettungsschwimmer', 'lifeguard', 'sauveteur aquatique'],
    also: 'Rettungsschwimmerin, SLRG-Brevet, SLRG Brevet, Brevet Basis Pool, SLRG Pool Plus, DLRG Silber, Rettungsschwimmabzeichen, Deutsches Rettungsschwimmabzeichen Silber, Rettungsschwimmabzeichen Silber, lifeguards, pool lifeguard, NPLQ, brevet de sauvetage, surveillant de baignade, surveillante de baignade, brevet SSS, BNSSA',
  },
})

/** Learning platforms and school software. */
export const educationTechnology = define('technology', {
  'e-learning': {
    name: 'E-Learning',
    also: 'eLearning, Blended Learning, Blended-Learning, Web-based Training, WBT, digitale Lernangebote, digitales Lernen, Lernvideos, MOOC, Online-Kurse entwickeln, digital learning, online learning, online teaching, Fernunterricht, distance learning, distance teaching, formation en ligne, formation à distance, apprentissage en ligne, enseignement à distance, classe virtuelle, formation hybride',
    guard: {
      aliases: ['WBT'],
      near: ['E-Learning', 'Lern', 'CBT', 'Schulung', 'Blended', 'Training', 'LMS', 'Learning'],
    },
  },
  lms: {
    family: true,
    name: ['Lernplattform (LMS)', 'learning management system', 'plateforme d’apprentissage (LMS)'],
    also: 'Learning Management System(s), Learning-Management-System, Learning-Management-Systeme, LMS, Lernmanagementsystem(e), Lernplattform(en), virtual learning environment(s), VLE, learning platform(s), plateforme d’apprentissage, plateformes d’apprentissage, plateforme e-learning, plateforme LMS',
    proves: 'e-learning',
  },
  moodle: { name: 'Moodle', also: 'Moodle-Kurse, Moodle LMS, Moodle-Administration', proves: 'lms' },
  ilias: {
    name: 'ILIAS',
    also: 'ILIAS LMS, Lernplattform ILIAS',
    guard: {
      aliases: ['ILIAS'],
      near: ['Moodle', 'LMS', 'Lernplattform', 'OLAT', 'E-Learning', 'Hochschule', 'Learning', 'Kurse'],
    },
    proves: 'lms',
  },
  olat: { name: 'OpenOLAT', also: 'OLAT', proves: 'lms' },
  'canvas-lms': {
    name: 'Canvas LMS',
    also: 'Canvas, Instructure Canvas, Canvas by Instructure',
    proves: 'lms',
    guard: {
      aliases: ['Canvas'],
      near: ['Moodle', 'Blackboard', 'LMS', 'Brightspace', 'ILIAS', 'learning', 'Lernplattform', 'students', 'Panopto'],
    },
  },
  'blackboard-lms': {
    name: 'Blackboard Learn',
    also: 'Blackboard, Blackboard LMS, Blackboard Collaborate',
    proves: 'lms',
    guard: {
      aliases: ['Blackboard'],
      near: ['Moodle', 'Canvas', 'LMS', 'ILIAS', 'learning', 'Lernplattform', 'students', 'VLE', 'Panopto', 'Turnitin'],
    },
  },
  'google-classroom': { name: 'Google Classroom', proves: 'e-learning' },
  'teams-education': {
    name: 'Microsoft Teams for Education',
    also: 'MS Teams for Education, Teams Education',
  },
  'cornerstone-lms': { name: 'Cornerstone OnDemand', also: 'Cornerstone LMS, Cornerstone Learning', proves: 'lms' },
  'authoring-tools': {
    name: ['E-Learning-Autorentools', 'e-learning authoring tools', 'outils auteurs e-learning'],
    also: 'Autorentool(s), Autorenwerkzeuge für E-Learning, SCORM, e-learning authoring, authoring tool(s) for e-learning, outils auteur',
    proves: 'e-learning',
  },
  articulate: {
    name: 'Articulate 360',
    also: 'Articulate Storyline, Articulate Rise, Storyline 360, Rise 360',
    proves: 'authoring-tools',
  },
  'adobe-captivate': { name: 'Adobe Captivate', proves: 'authoring-tools' },
  ispring: { name: 'iSpring', also: 'iSpring Suite', proves: 'authoring-tools' },
  h5p: { name: 'H5P', also: 'H5P-Inhalte', proves: 'authoring-tools' },
  lehreroffice: {
    name: 'LehrerOffice',
    also: 'Lehrer-Office, LehrerOffice Easy, LehrerOffice Desktop',
    proves: 'school-administration-software',
  },
  escada: {
    name: 'Escada (Schulverwaltung)',
    also: 'Escada Schulverwaltung',
    proves: 'school-administration-software',
  },
  schulnetz: {
    name: 'schulNetz',
    also: 'schulNetz Schulverwaltung, schulNetz.web',
    proves: 'school-administration-software',
  },
  scolaris: {
    name: 'Scolaris',
    also: 'Scolaris Schulverwaltung, Scolaris Schulsoftware',
    proves: 'school-administration-software',
  },
  'pupil-app': {
    name: 'PUPIL',
    also: 'PUPIL Schulverwaltung, PUPIL Schulsoftware, pupil@AG',
    proves: 'school-administration-software',
    guard: {
      aliases: ['PUPIL'],
      near: ['Schulverwaltung', 'Software', 'LehrerOffice', 'Klapp', 'Scolaris', 'Schulsoftware'],
    },
  },
  klapp: { name: 'Klapp (Schulkommunikation)', also: 'Klapp App, Klapp Schulkommunikation' },
  evento: {
    name: 'Evento Hochschulverwaltung',
    also: 'CLX.Evento, CLX Evento, Evento Schulverwaltung',
    proves: 'school-administration-software',
  },
  webuntis: { name: 'WebUntis', also: 'Untis, gp-Untis, Untis Express' },
  pronote: { name: 'PRONOTE', also: 'Pronote, logiciel Pronote', proves: 'school-administration-software' },
  'nursery-software': {
    name: 'Kita-Software',
    also: 'Kitaverwaltungssoftware, Kita-Verwaltungssoftware, logiciel de gestion de crèche, nursery management software',
  },
  'sims-school': {
    name: 'SIMS (school MIS)',
    also: 'SIMS, Capita SIMS, SIMS school, SIMS.net, ESS SIMS',
    proves: 'school-administration-software',
    guard: {
      aliases: ['SIMS'],
      near: [
        'Arbor',
        'Bromcom',
        'MIS',
        'CPOMS',
        'school',
        'pupil',
        'attendance',
        'ParentPay',
        'schools',
        'academy',
        'registers',
      ],
    },
  },
})
