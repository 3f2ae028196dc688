import { field, type FormSpec } from './form.ts'

/** The form of a candidate in the agency's JSON. */
export const agencyCandidateForm: FormSpec = [
  {
    kind: 'fields',
    title: 'person',
    fields: [
      field('givenName', 'line', 'Vorname'),
      field('familyName', 'line', 'Nachname'),
      field('headline', 'line', 'Hauptrolle/Titel', 'Hauptrolle'),
      field('headlineDescription', 'line', 'Hauptrolle/Beschreibung'),
      field('nationality', 'line', 'Nationalität'),
      field('highestEducation', 'line', 'Ausbildung', 'Hauptausbildung'),
      field('profile', 'text', 'Kurzprofil'),
    ],
  },
  {
    kind: 'entries',
    title: 'stations',
    paths: [
      'Ausgewählte_Referenzprojekte',
      'Referenzprojekte',
      'Ausgewählte_Referenzprojekte/Referenzprojekte',
      'Referenzprojekte/Ausgewählte_Referenzprojekte',
    ],
    fields: [
      field('role', 'line', 'Rolle'),
      field('client', 'line', 'Kunde'),
      field('period', 'period', 'Zeitraum'),
      field('method', 'line', 'Methodik', 'Projektmethodik'),
      field('activities', 'lines', 'Tätigkeiten'),
      field('technologies', 'lines', 'Technologien'),
    ],
    blank: {},
    stations: true,
  },
  {
    kind: 'entries',
    title: 'education',
    paths: ['Aus_und_Weiterbildung'],
    fields: [
      field('degree', 'line', 'Abschluss'),
      field('institution', 'line', 'Institution'),
      field('period', 'period', 'Zeitraum'),
    ],
    blank: {},
    stations: false,
  },
  {
    kind: 'entries',
    title: 'certificates',
    paths: ['Trainings_und_Zertifizierungen'],
    fields: [
      field('title', 'line', 'Titel', 'Ausbildung_Titel', 'Abschluss'),
      field('issuer', 'line', 'Institution'),
      field('period', 'period', 'Zeitraum'),
    ],
    blank: {},
    stations: false,
  },
  {
    kind: 'entries',
    title: 'skills',
    paths: ['Fachwissen_und_Schwerpunkte', 'Expertise/Fachwissen_und_Schwerpunkte'],
    fields: [field('skillGroup', 'line', 'Kategorie'), field('keywords', 'lines', 'Inhalt', 'BulletList')],
    blank: {},
    stations: false,
  },
  {
    kind: 'entries',
    title: 'languages',
    paths: ['Sprachen'],
    fields: [field('language', 'line', 'Sprache'), field('level', 'level', 'Level', 'Niveau')],
    blank: {},
    stations: false,
  },
]
