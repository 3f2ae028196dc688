import { define } from './define.ts'

/** Fields of study and of vocational training. An education usually has a field and a level: `Master in Informatik`. */
export const fields = define('field', {
  informatics: {
    name: ['Informatik', 'computer science', 'informatique'],
    also: 'services informatiques, BTS SIO, Services informatiques aux organisations, Applied Computing, Software Engineering BSc, Informatikstudium, Informatikausbildung, Informatiker, Studium der Informatik, Computerwissenschaften, Computer Sciences, informatics, Informationstechnologie, information technology, technologies de l’information, Informationstechnik, Angewandte Informatik, applied computer science, informaticien(ne), informatique de gestion appliquée, Information Systems, systèmes d’information, Informatik-Ausbildung, Fachinformatiker, sciences informatiques, ICT-Ausbildung, IT-Ausbildung, IT education, IT degree, Software Engineering Studium',
    proves: 'technical-studies quantitative-studies',
  },
  'business-informatics': {
    name: ['Wirtschaftsinformatik', 'business informatics', 'informatique de gestion'],
    also: 'Wirtschaftsinformatiker, Studium der Wirtschaftsinformatik, business information systems, business information technology, business IT, informaticien(ne) de gestion, Business Information Technology',
    proves: 'informatics',
  },
  'engineering-degree': {
    name: ['Ingenieurwissenschaften', 'engineering degree', 'sciences de l’ingénieur'],
    also: 'Ingenieurstudium, Ingenieurwesen, Ingenieur, Ingenieurwissenschaft, engineering sciences, engineering science, ingénierie, études d’ingénieur, ingénieur diplômé, degree in engineering, engineering degree or, engineering discipline, degree in an engineering discipline, formation d’ingénieur, ingenieurwissenschaftliches Studium, ingenieurwissenschaftlichen Studium, école d’ingénieur, école d’ingénieurs, diplôme d’école d’ingénieur',
    proves: 'technical-studies quantitative-studies',
  },
  'electrical-engineering': {
    name: ['Elektrotechnik', 'electrical engineering', 'électrotechnique'],
    also: 'Elektroingenieurwesen, electronic engineering, electrical and electronic engineering, electronic and electrical engineering, génie électrique, Elektronik, electronics, électronique, Elektroniker, electronics technician, électronicien, Elektrotechniker, Informationstechnik und Elektrotechnik, Elektrotechnik und Informationstechnik, Elektro- und Informationstechnik',
    proves: 'engineering-degree',
  },
  'law-degree': {
    name: ['Rechtswissenschaften', 'law degree', 'études de droit'],
    also: 'Jus, Jura, Jusstudium, Jurastudium, Rechtsstudium, juristisches Studium, Studium der Rechtswissenschaften, Studium der Rechte, Rechtswissenschaft, law studies, degree in law, licence en droit, études juridiques, formation juridique, juristische Ausbildung, sciences juridiques',
    guard: {
      aliases: ['Jura', 'Jus'],
      near: [
        'Studium',
        'Universität',
        'studiert',
        'Abschluss',
        'abgeschlossenes',
        'Master',
        'Bachelor',
        'Staatsexamen',
        'Studienrichtung',
        'BWL',
      ],
    },
  },
})

/** Diplomas whose names state both the field and the level. */
export const fieldDiplomas = define('field', {
  mlaw: {
    name: ['Master of Law', 'Master of Law', 'master en droit'],
    also: 'MLaw, LL.M., lic. iur., Mag. iur., Dr. iur., Lizenziat der Rechte',
    proves: 'law-degree master',
    source: 'Switzerland: the licence of before 2002 ranks with the master (swissuniversities)',
  },
  blaw: {
    name: ['Bachelor of Law', 'Bachelor of Law', 'bachelor en droit'],
    also: 'BLaw, LL.B., LLB',
    proves: 'law-degree bachelor',
  },
  'informatics-diploma': {
    name: ['Diplom in Informatik', 'diploma in computer science', 'diplôme en informatique'],
    also: 'Dipl. Informatiker {FH|ETH|Uni|TU}, Dipl. Inf., Dipl. Inf. {FH|ETH|TU}, Dipl.-Inf., Dipl.-Informatiker, Diplom-Informatiker, Diplominformatiker, Informatiker FH, Informatikingenieur FH, Dipl. Informatik-Ing. ETH, Dipl. Inf.-Ing. ETH, Degree in Computer Science, Computer Science Degree, diplôme HES en informatique, ingénieur HES en informatique, ingénieur informaticien HES',
    proves: 'informatics bachelor',
  },
  'business-informatics-diploma': {
    name: ['Diplom in Wirtschaftsinformatik', 'diploma in business informatics', 'diplôme en informatique de gestion'],
    also: 'Dipl. Wirtschaftsinformatiker FH, Dipl. Wirtschaftsinformatiker, Dipl.-Wirtschaftsinformatiker, Diplom-Wirtschaftsinformatiker, Dipl.-Wirt.-Inf., Wirtschaftsinformatiker FH, Degree in Business {Informatics|Information Systems|Information Technology|IT}, Diploma in Business {Information Systems|Information Technology|IT}, diplôme HES en informatique de gestion, informaticien(ne) de gestion HES',
    proves: 'business-informatics bachelor',
  },
  'engineering-diploma': {
    name: ['Ingenieurdiplom', 'engineering diploma', 'diplôme d’ingénieur'],
    also: 'Dipl.-Ing., Dipl. Ing. {FH|ETH|TU|Uni}, Diplom-Ingenieur, Diplomingenieur, Ingenieur {FH|ETH|HTL}, Ingenieurin HTL, Graduate Engineer, diplôme d’ingénieur {EPF|HES}, ingénieur {EPF|HES|ETS}, ingénieur diplômé {EPF|HES}',
    proves: 'engineering-degree bachelor',
  },
  'business-diploma': {
    name: ['Diplom in Betriebswirtschaft', 'diploma in business administration', 'diplôme en économie d’entreprise'],
    also: 'Dipl.-Kaufmann, Diplom-Kaufmann, Dipl.-Kfm., Dipl.-Betriebswirt, Dipl. Betriebsökonom FH, Betriebsökonom FH, Dipl.-Volkswirt, lic. oec. HSG, lic. rer. pol., Degree in Business Administration, économiste d’entreprise HES',
    proves: 'business-administration bachelor',
  },
})
