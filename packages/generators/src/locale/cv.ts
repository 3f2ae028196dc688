import { languageStars, type LanguageSkill, type Locale, OPEN_MARKER } from '@dossier/profiles'
import { type LabelCatalogue, labelsFor } from './labels.ts'

export interface CvLabels {
  document: string
  /** The alternative text of the photo. */
  photo: string
  role: string
  nationality: string
  highestEducation: string
  profile: string
  expertise: string
  categories: Readonly<Record<'methods' | 'techStack' | 'other', string>>
  education: string
  trainings: string
  languages: string
  /** The level in words, by number of stars. */
  levels: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
  projects: string
  activities: string
  technologies: string
  method: string
  courses: string
  volunteering: string
  awards: string
  publications: string
}

/** The fixed texts of the CV. */
export const cvLabels: LabelCatalogue<CvLabels> = {
  de: {
    document: 'Lebenslauf',
    photo: 'Foto von {name}',
    role: 'Hauptrolle',
    nationality: 'Nationalität',
    highestEducation: 'Ausbildung',
    profile: 'Kurzprofil',
    expertise: 'Fachwissen und Schwerpunkte',
    categories: { methods: 'Projektmethodik', techStack: 'Tech Stack', other: 'Weitere Skills' },
    education: 'Aus- und Weiterbildung',
    trainings: 'Trainings und Zertifizierungen',
    languages: 'Sprachen',
    levels: {
      5: 'Muttersprache',
      4: 'verhandlungssicher',
      3: 'sehr gute Kenntnisse',
      2: 'gute Kenntnisse',
      1: 'Grundkenntnisse',
    },
    projects: 'Ausgewählte Referenzprojekte',
    activities: 'Tätigkeiten',
    technologies: 'Technologien',
    method: 'Methodik',
    courses: 'Kurse',
    volunteering: 'Freiwilliges Engagement',
    awards: 'Auszeichnungen',
    publications: 'Publikationen',
  },
  en: {
    document: 'Curriculum vitae',
    photo: 'Photo of {name}',
    role: 'Main role',
    nationality: 'Nationality',
    highestEducation: 'Education',
    profile: 'Profile',
    expertise: 'Expertise and focus areas',
    categories: { methods: 'Project methodology', techStack: 'Tech stack', other: 'Further skills' },
    education: 'Education',
    trainings: 'Training and certificates',
    languages: 'Languages',
    levels: { 5: 'native', 4: 'full professional', 3: 'very good', 2: 'good', 1: 'basic' },
    projects: 'Selected projects',
    activities: 'Activities',
    technologies: 'Technologies',
    method: 'Method',
    courses: 'Courses',
    volunteering: 'Voluntary work',
    awards: 'Awards',
    publications: 'Publications',
  },
  fr: {
    document: 'Curriculum vitae',
    photo: 'Photo de {name}',
    role: 'Fonction principale',
    nationality: 'Nationalité',
    highestEducation: 'Formation',
    profile: 'Profil',
    expertise: 'Compétences et domaines de spécialité',
    categories: { methods: 'Méthodologie de projet', techStack: 'Stack technique', other: 'Autres compétences' },
    education: 'Formation et perfectionnement',
    trainings: 'Formations continues et certifications',
    languages: 'Langues',
    levels: {
      5: 'langue maternelle',
      4: 'niveau de négociation',
      3: 'très bonnes connaissances',
      2: 'bonnes connaissances',
      1: 'connaissances de base',
    },
    projects: 'Projets de référence',
    activities: 'Activités',
    technologies: 'Technologies',
    method: 'Méthode',
    courses: 'Cours',
    volunteering: 'Engagement bénévole',
    awards: 'Distinctions',
    publications: 'Publications',
  },
}

/** The level of a language in words; an unknown level as in the source. */
export function languageLevelName(skill: LanguageSkill, locale: Locale): string {
  const stars = languageStars(skill)
  if (stars !== null) return labelsFor(cvLabels, locale).levels[stars]
  return skill.text === '' ? OPEN_MARKER : skill.text
}
