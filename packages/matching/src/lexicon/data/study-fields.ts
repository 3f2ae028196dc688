import { define } from './define.ts'

/**
 * Families of fields of study, as adverts ask for them (`naturwissenschaftliches Studium`, `a numerate degree`), after the broad and
 * narrow fields of ISCED-F 2013. A family has only names of its own; each field that belongs to it proves it.
 */
const families = define('field', {
  'natural-sciences': {
    name: ['Naturwissenschaften', 'natural sciences', 'sciences naturelles'],
    also: 'Naturwissenschaft, naturwissenschaftlich*, physical sciences, science degree, degree in science, scientific discipline, scientific degree, discipline scientifique, formation scientifique',
    proves: 'stem-studies',
    source: 'ISCED-F 2013, 05',
  },
  biosciences: {
    name: ['Biowissenschaften', 'biosciences', 'sciences du vivant'],
    also: 'degree in life sciences, life sciences degree, life science degree, Studium der Life Sciences, études en sciences de la vie, bioscience, life science, biological sciences, Lebenswissenschaften, Biologiewissenschaften, biowissenschaftlich*',
    proves: 'natural-sciences',
    source: 'ISCED-F 2013, 051',
  },
  'technical-studies': {
    name: ['Technisches Studium', 'technical degree', 'études techniques'],
    also: 'technischen Studium, technisches Hochschulstudium, technischer Studienrichtung, technische Studienrichtung, Studium technischer Richtung, technical subject, technical discipline, technical field of study, discipline technique, filière technique, formation technique supérieure',
    proves: 'stem-studies',
    source: 'ISCED-F 2013, 06 and 07',
  },
  'stem-studies': {
    name: ['MINT-Studium', 'STEM degree', 'études scientifiques et techniques'],
    also: 'MINT-Fach, MINT-Fächer, MINT-Fachrichtung, MINT-Abschluss, STEM subject, STEM subjects, STEM discipline, STEM field, filière scientifique, engineering or science degree',
    source: 'ISCED-F 2013, 05 to 07',
  },
  'quantitative-studies': {
    name: ['Quantitatives Studium', 'quantitative degree', 'études quantitatives'],
    also: 'quantitatives Studienfach, quantitative Studienrichtung, quantitatives Fach, quantitative subject, quantitative discipline, quantitative field, numerate degree, numerate discipline, numerate subject, numerical discipline, discipline quantitative, filière quantitative, formation quantitative',
  },
  'economic-sciences': {
    name: ['Wirtschaftswissenschaften', 'economic sciences', 'sciences économiques'],
    also: 'Wirtschaftswissenschaft, wirtschaftswissenschaftlich*, wirtschaftswissenschaftliches Studium, Wirtschaftsstudium, wirtschaftliches Studium, kaufmännisches Studium, business degree, degree in business, business-related degree, business-related subject, business subject, business discipline, sciences économiques et de gestion, études en économie, formation supérieure en économie, HSG',
    source: 'ISCED-F 2013, 031 and 041',
  },
  'humanities-degree': {
    name: ['Geisteswissenschaften', 'humanities', 'sciences humaines'],
    also: 'Geisteswissenschaft, geisteswissenschaftlich*, humanities degree, arts degree, arts and humanities, lettres et sciences humaines, faculté des lettres, études de lettres, Philosophische Fakultät',
    source: 'ISCED-F 2013, 02',
  },
  'social-sciences': {
    name: ['Sozialwissenschaften', 'social sciences', 'sciences sociales'],
    also: 'Sozialwissenschaft, sozialwissenschaftlich*, social science, social science degree, sciences humaines et sociales',
    source: 'ISCED-F 2013, 031',
  },
  'design-degree': {
    name: ['Designstudium', 'design degree', 'études de design'],
    also: 'gestalterisches Studium, gestalterische Ausbildung, Gestaltungsstudium, Studium in Gestaltung, formation en design, école de design',
    source: 'ISCED-F 2013, 0212',
  },
})

const near = (
  'Studium studierte Bachelor Master BA MA lic phil Universität Uni Lehramt degree BSc MSc MPhil PhD University Hons graduate studies ' +
  'licence master bachelor études Université université lettres diplôme'
).split(' ')

/** Fields of study. A field proves the families to which it belongs, and no other field. */
const single = define('field', {
  physics: {
    name: ['Physik', 'physics', 'physique'],
    also: 'Physikstudium, Physiker, physicist, physicien(ne), angewandte Physik, Technische Physik, applied physics, physique appliquée',
    guard: { aliases: ['physique'], near: [...near, 'appliquée', 'chimie', 'mathématiques'] },
    proves: 'natural-sciences quantitative-studies',
  },
  chemistry: {
    name: ['Chemie', 'chemistry', 'chimie'],
    also: 'Chemiestudium, Chemiker, Angewandte Chemie, applied chemistry, analytical chemistry, analytische Chemie, organische Chemie, organic chemistry, chimie appliquée, chimie analytique, chimiste diplômé(e)',
    proves: 'natural-sciences',
  },
  biology: {
    name: ['Biologie', 'biology', 'biologie'],
    also: 'Biologiestudium, Biologe, biologist, angewandte Biologie, applied biology, Applied Biology, zoology, Zoologie, Botanik, botany, biologiste',
    proves: 'biosciences',
  },
  microbiology: {
    name: ['Mikrobiologie', 'microbiology', 'microbiologie'],
    also: 'Mikrobiologe, microbiologist, Microbiology',
    proves: 'biology',
  },
  biochemistry: {
    name: ['Biochemie', 'biochemistry', 'biochimie'],
    also: 'Biochemiker, biochemist, Biological Chemistry',
    proves: 'biosciences',
  },
  biotechnology: {
    name: ['Biotechnologie', 'biotechnology degree', 'études de biotechnologie'],
    also: 'Biotechnologiestudium, Biotechnology Studies, degree in biotechnology',
    proves: 'biosciences',
  },
  'molecular-biology': {
    name: ['Molekularbiologie', 'molecular biology', 'biologie moléculaire'],
    also: 'Molekulare Biologie, Genetik, genetics, génétique, Zellbiologie, cell biology, biologie cellulaire',
    proves: 'biosciences',
  },
  biomedicine: {
    name: ['Biomedizin', 'biomedical science', 'biomédecine'],
    also: 'Biomedical Sciences, Biomedizinische Wissenschaften, sciences biomédicales, Neurowissenschaften, neuroscience, neurosciences',
    proves: 'biosciences',
  },
  'food-science': {
    name: ['Lebensmittelwissenschaften', 'food science', 'sciences alimentaires'],
    also: 'Lebensmitteltechnologie, Lebensmittelingenieurwesen, food technology degree, food science and technology, génie alimentaire, sciences et technologies des aliments, ingénieur agroalimentaire',
    proves: 'biosciences',
  },
  'nutrition-science': {
    name: ['Ernährungswissenschaften', 'nutrition science', 'sciences de la nutrition'],
    also: 'Ernährungswissenschaft, Ökotrophologie, Oecotrophologie, human nutrition, nutrition and dietetics, Ernährung und Diätetik, nutrition et diététique',
    proves: 'biosciences',
  },
  agronomy: {
    name: ['Agrarwissenschaften', 'agricultural science', 'agronomie'],
    also: 'Agrarwissenschaft, Agronomie, Agrarwirtschaft, Agraringenieur, Agronom, agronomy, agricultural sciences, ingénieur agronome, sciences agronomiques',
    source: 'ISCED-F 2013, 081',
  },
  'forest-sciences': {
    name: ['Forstwissenschaften', 'forestry science', 'sciences forestières'],
    also: 'Waldwissenschaften, Forstwissenschaft, Forstwirtschaft Studium, forest sciences, ingénieur forestier',
  },
  'earth-sciences': {
    name: ['Geowissenschaften', 'earth sciences', 'sciences de la Terre'],
    also: 'Geologie, Geologe, geology, geologist, géologie, Erdwissenschaften, geosciences, Geophysik, geophysics, Mineralogie, Meteorologie, meteorology',
    proves: 'natural-sciences',
  },
  geography: {
    name: ['Geografie', 'geography', 'géographie'],
    also: 'Geographie, Geograf, Geograph, geographer, géographe',
    source: 'ISCED-F 2013, 0532 or 0314, so that it proves neither natural nor social sciences',
  },
  'environmental-sciences': {
    name: ['Umweltwissenschaften', 'environmental sciences', 'sciences de l’environnement'],
    also: 'Umweltnaturwissenschaften, environmental science, Umweltnaturwissenschafter, gestion de la nature',
    proves: 'natural-sciences',
  },
  mathematics: {
    name: ['Mathematik', 'mathematics', 'mathématiques'],
    also: 'Mathematikstudium, Mathematiker, mathematician, mathématicien, Applied Mathematics, angewandte Mathematik, maths degree, pure mathematics, mathématiques appliquées',
    proves: 'stem-studies quantitative-studies',
  },
  'business-mathematics': {
    name: ['Wirtschaftsmathematik', 'business mathematics', 'mathématiques économiques'],
    also: 'Finanzmathematik, financial mathematics, Wirtschaftsmathematiker, mathématiques financières',
    proves: 'mathematics',
  },
  economics: {
    name: ['Volkswirtschaft', 'economics', 'économie politique'],
    also: 'Volkswirtschaftslehre, VWL, VWL-Studium, Ökonomie, Volkswirt, économie, macroeconomics, political economy, econometrics, Ökonometrie',
    proves: 'economic-sciences quantitative-studies',
  },
  'business-administration': {
    name: ['Betriebswirtschaft', 'business administration', 'gestion d’entreprise'],
    also: 'Betriebswirtschaftslehre, BWL, betriebswirtschaftlich*, betriebswirtschaftliches Studium, BWL-Studium, Betriebsökonomie, Betriebsökonom, Betriebswirt, Betriebswirtschafter, business management, business studies, business economics, management studies, économie d’entreprise, économiste d’entreprise, betriebswirtschaftliche Ausbildung, Betriebsökonomin',
    proves: 'economic-sciences',
  },
  'international-business': {
    name: ['International Business', 'international business', 'études de commerce international'],
    also: 'Internationale Betriebswirtschaft, International Business Administration, International Management, international business management, Internationales Management, management international',
    proves: 'business-administration',
  },
  'accounting-and-finance': {
    name: [
      'Studium in Rechnungswesen und Finanzen',
      'accounting and finance degree',
      'études de comptabilité et finance',
    ],
    also: 'Accounting and Finance, Accounting & Finance, Finance and Accounting, Banking and Finance Studies, Finanzwirtschaft, Rechnungswesen und Controlling Studium, DCG, licence comptabilité, master comptabilité contrôle audit, master CCA',
    proves: 'business-administration',
  },
  'public-administration-studies': {
    name: ['Verwaltungswissenschaften', 'public administration studies', 'sciences de l’administration'],
    also: 'Verwaltungswissenschaft, Verwaltungsmanagement, Public Management, public management, Master of Public Administration, Executive Master of Public Administration, Executive MPA, Public Administration Studies',
  },
  'political-science': {
    name: ['Politikwissenschaften', 'political science', 'sciences politiques'],
    also: 'Politikwissenschaft, Politologie, Politologe, science politique, politics degree, politics and international relations, international relations, Internationale Beziehungen, relations internationales',
    proves: 'social-sciences',
  },
  'sociology-studies': {
    name: ['Soziologie', 'sociology', 'sociologie'],
    also: 'Soziologiestudium, Soziologe, sociologist',
    proves: 'social-sciences humanities-degree',
  },
  anthropology: {
    name: ['Ethnologie', 'anthropology', 'anthropologie'],
    also: 'Sozialanthropologie, Kulturanthropologie, social anthropology, ethnologie',
    proves: 'social-sciences humanities-degree',
  },
  'communication-studies': {
    name: ['Kommunikationswissenschaften', 'communication studies', 'sciences de la communication'],
    also: 'Kommunikationswissenschaft, Organisationskommunikation, Publizistikwissenschaft, mass communication, information et communication, infocom',
    proves: 'social-sciences',
  },
  criminology: {
    name: ['Kriminologie', 'criminology', 'criminologie'],
    also: 'criminal justice degree, sciences criminelles',
    proves: 'social-sciences',
  },
  'german-studies': {
    name: ['Germanistik', 'German studies', 'études germaniques'],
    also: 'Germanistikstudium, deutsche Literatur, German language and literature, lettres allemandes',
    proves: 'humanities-degree',
  },
  'english-studies': {
    name: ['Anglistik', 'English literature', 'études anglaises'],
    also: 'Anglistikstudium, Amerikanistik, English language and literature, English studies, LLCE anglais, LEA anglais',
    proves: 'humanities-degree',
  },
  'romance-studies': {
    name: ['Romanistik', 'Romance studies', 'lettres modernes'],
    also: 'Hispanistik, Italianistik, French studies, lettres classiques, littérature française, Französische Literatur, modern languages',
    proves: 'humanities-degree',
  },
  linguistics: {
    name: ['Sprachwissenschaft', 'linguistics', 'linguistique'],
    also: 'Linguistik, Sprachwissenschaften, Computerlinguistik, computational linguistics, sciences du langage',
    proves: 'humanities-degree',
  },
  'literary-studies': {
    name: ['Literaturwissenschaft', 'literary studies', 'études littéraires'],
    also: 'Literaturwissenschaften, comparative literature, littérature comparée, Kulturwissenschaften, Kulturwissenschaft, cultural studies',
    proves: 'humanities-degree',
  },
  'history-studies': {
    name: ['Geschichtswissenschaft', 'history degree', 'études d’histoire'],
    also: 'Geschichtswissenschaften, Geschichtsstudium, Studium der Geschichte, Historiker, historian, historien(ne), Geschichte, History, Histoire',
    guard: { aliases: ['Geschichte', 'History', 'Histoire'], near },
    proves: 'humanities-degree',
  },
  'art-history': {
    name: ['Kunstgeschichte', 'history of art', 'histoire de l’art'],
    also: 'Kunstwissenschaft, art history, Kunsthistoriker, art historian, Archäologie, archaeology, archéologie',
    proves: 'humanities-degree',
  },
  'philosophy-studies': {
    name: ['Philosophiestudium', 'philosophy degree', 'études de philosophie'],
    also: 'Studium der Philosophie, Philosophie, Philosophy, PPE',
    guard: { aliases: ['Philosophie', 'Philosophy', 'PPE'], near },
    proves: 'humanities-degree',
  },
  'theology-studies': {
    name: ['Theologie', 'theology', 'théologie'],
    also: 'Theologiestudium, Religionswissenschaft, Religionswissenschaften, divinity, religious studies, sciences des religions',
    proves: 'humanities-degree',
  },
  musicology: {
    name: ['Musikwissenschaft', 'musicology', 'musicologie'],
    also: 'Musikwissenschaften, Musikologie',
    proves: 'humanities-degree',
  },
  'sport-science': {
    name: ['Sportwissenschaften', 'sport science', 'sciences du sport'],
    also: 'Sportwissenschaft, Sportstudium, Bewegungswissenschaften, sports science, sport and exercise science, STAPS',
  },
  'information-science': {
    name: ['Informationswissenschaft', 'information science', 'sciences de l’information'],
    also: 'Informationswissenschaften, Bibliothekswissenschaft, Bibliotheks- und Informationswissenschaft, library science, library and information science, Archivwissenschaft, bibliothéconomie, information documentaire',
  },
  'tourism-studies': {
    name: ['Tourismusstudium', 'tourism degree', 'études de tourisme'],
    also: 'Tourismusmanagement, tourism management, Travel and Tourism Management, management du tourisme',
  },
  'communication-design': {
    name: ['Kommunikationsdesign', 'communication design', 'communication visuelle'],
    also: 'Grafik-Design, Grafikdesign, Grafik-/Kommunikationsdesign, Grafik- und Kommunikationsdesign, Mediendesign, design graphique, arts graphiques, Visual Communications, Graphic Arts, Visuelle Kommunikation, visual communication, graphic design, graphisme',
    proves: 'design-degree',
  },
  'industrial-design': {
    name: ['Industriedesign', 'industrial design', 'design industriel'],
    also: 'Produktdesign Studium, Produktdesignstudium, Industrial Design, product design degree, design de produits, design produit',
    proves: 'design-degree',
  },
  'interaction-design-degree': {
    name: ['Interaction-Design-Studium', 'interaction design degree', 'études de design d’interaction'],
    also: 'Interaction Design Studium, degree in interaction design, degree in UX design, Medien- und Interaktionsdesign',
    proves: 'design-degree',
  },
  'fashion-design': {
    name: ['Modedesign', 'fashion design', 'design de mode'],
    also: 'Modedesigner, fashion designer, Textildesign, textile design, stylisme, styliste',
    proves: 'design-degree',
  },
  'production-engineering-degree': {
    name: ['Produktionstechnik', 'production engineering', 'génie de production'],
    also: 'Fertigungstechnik, Produktionstechnikstudium, manufacturing engineering, Manufacturing Engineering, Production Engineering, Produktionsingenieurwesen, ingénierie de production',
    proves: 'engineering-degree',
  },
  'environmental-engineering-degree': {
    name: ['Studium Umweltingenieurwesen', 'environmental engineering degree', 'études de génie de l’environnement'],
    also: 'Umweltingenieurstudium, Umwelttechnik, Umwelttechnikstudium',
    proves: 'engineering-degree',
  },
  'medical-engineering-degree': {
    name: ['Medizintechnikstudium', 'biomedical engineering', 'génie biomédical'],
    also: 'Studium Medizintechnik, Medizintechnikingenieur(in), medical engineering degree, Biomedical Engineering, Biomedizinische Technik, ingénierie biomédicale',
    proves: 'engineering-degree',
  },
  'wood-technology-degree': {
    name: ['Holztechnik', 'wood technology', 'techniques du bois'],
    also: 'Holztechnikstudium, Holzingenieurwesen, wood engineering',
    proves: 'engineering-degree',
  },
  'technical-informatics': {
    name: ['Technische Informatik', 'computer engineering', 'informatique technique'],
    also: 'Computer Engineering, Informatikingenieurwesen',
    proves: 'informatics',
  },
  'media-informatics': {
    name: ['Medieninformatik', 'media informatics', 'informatique des médias'],
    also: 'Medieninformatiker',
    proves: 'informatics',
  },
  'health-informatics': {
    name: ['Medizininformatik', 'health informatics', 'informatique médicale'],
    also: 'Medizininformatiker, medical informatics, informatique de santé',
    proves: 'informatics',
  },
})

export const studyFields = [...families, ...single]
