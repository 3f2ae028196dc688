import type { XmlElement } from '../office/xml.ts'
import { allAt, levelsOf, periodOf, textAt } from './elements.ts'
import type { EuropassCv, EuropassStay } from './europass-cv.ts'

const dimensions = ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing']

/** Reads a file of the first generation: `SkillsPassport`, versions 3.x of the schema. */
export function readSkillsPassport(root: XmlElement): EuropassCv {
  const [learner] = allAt(root, 'LearnerInfo')
  const person = 'Identification/PersonName'
  const contact = 'Identification/ContactInfo'
  const [address] = allAt(learner, `${contact}/Address/Contact`)
  return {
    name: `${textAt(learner, `${person}/FirstName`)} ${textAt(learner, `${person}/Surname`)}`.trim(),
    headline: textAt(learner, 'Headline/Description/Label'),
    contact: [
      textAt(address, 'AddressLine'),
      `${textAt(address, 'PostalCode')} ${textAt(address, 'Municipality')}`.trim(),
      textAt(learner, `${contact}/Email/Contact`),
      textAt(learner, `${contact}/TelephoneList/Telephone/Contact`),
      textAt(learner, `${contact}/WebsiteList/Website/Contact`),
    ],
    birthDate: birthDateOf(learner),
    nationality: textAt(learner, 'Identification/Demographics/NationalityList/Nationality/Label'),
    summary: '',
    work: allAt(learner, 'WorkExperienceList/WorkExperience').map((one) => ({
      ...stayOf(one, 'Employer'),
      title: textAt(one, 'Position/Label'),
    })),
    education: allAt(learner, 'EducationList/Education').map((one) => ({
      ...stayOf(one, 'Organisation'),
      title: textAt(one, 'Title'),
    })),
    languages: languagesOf(learner),
    skills: ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].map((kind) =>
      textAt(learner, `Skills/${kind}/Description`),
    ),
    publications: achievementsOf(learner, ['publications', 'presentations', 'conferences']),
    awards: achievementsOf(learner, ['honors_awards']),
  }
}

function achievementsOf(learner: XmlElement | undefined, codes: readonly string[]): string[] {
  return allAt(learner, 'AchievementList/Achievement').flatMap((one) =>
    codes.includes(textAt(one, 'Title/Code')) ? [textAt(one, 'Description')] : [],
  )
}

function stayOf(element: XmlElement, organisation: string): Omit<EuropassStay, 'title'> {
  return {
    period: periodOf(dateAt(element, 'From'), dateAt(element, 'To'), textAt(element, 'Period/Current') === 'true'),
    organisation: textAt(element, `${organisation}/Name`),
    place: textAt(element, `${organisation}/ContactInfo/Address/Contact/Municipality`),
    description: textAt(element, 'Activities'),
  }
}

function birthDateOf(learner: XmlElement | undefined): string {
  const [date] = allAt(learner, 'Identification/Demographics/Birthdate')
  return ['year', 'month', 'day']
    .map((part) => date?.attributes[part]?.replaceAll('-', '') ?? '')
    .join('-')
    .replaceAll(/-+$/gu, '')
}

/** A date, whose attributes use the notation of XML Schema: `year="2013" month="--03"`. */
function dateAt(element: XmlElement, end: 'From' | 'To'): string {
  const [date] = allAt(element, `Period/${end}`)
  const month = date?.attributes['month']?.replaceAll('-', '') ?? ''
  return `${date?.attributes['year'] ?? ''}${month === '' ? '' : `-${month}`}`
}

function languagesOf(learner: XmlElement | undefined): EuropassCv['languages'] {
  const mother = allAt(learner, 'Skills/Linguistic/MotherTongueList/MotherTongue')
  const foreign = allAt(learner, 'Skills/Linguistic/ForeignLanguageList/ForeignLanguage')
  return [
    ...mother.map((one) => ({ name: textAt(one, 'Description/Label'), level: 'native' })),
    ...foreign.map((one) => ({
      name: textAt(one, 'Description/Label'),
      level: levelsOf(dimensions.map((dimension) => textAt(one, `ProficiencyLevel/${dimension}`))),
    })),
  ]
}
