import type { XmlElement } from '../office/xml.ts'
import { allAt, levelsOf, periodOf, plainText, textAt } from './elements.ts'
import type { EuropassCv } from './europass-cv.ts'

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Reads a file of the second generation: `Candidate`, which contains HR-XML 3 and OAGIS 9. */
export function readCandidate(root: XmlElement): EuropassCv {
  const [person] = allAt(root, 'CandidatePerson')
  const [profile] = allAt(root, 'CandidateProfile')
  return {
    name: `${textAt(person, 'PersonName/GivenName')} ${textAt(person, 'PersonName/FamilyName')}`.trim(),
    headline: '',
    contact: contactOf(person),
    birthDate: textAt(person, 'BirthDate'),
    nationality: textAt(person, 'NationalityCode'),
    summary: textAt(profile, 'ExecutiveSummary'),
    work: allAt(profile, 'EmploymentHistory/EmployerHistory').flatMap((employer) =>
      allAt(employer, 'PositionHistory').map((position) => {
        const period = 'EmploymentPeriod'
        return {
          period: periodOf(
            textAt(position, `${period}/StartDate/FormattedDateTime`),
            textAt(position, `${period}/EndDate/FormattedDateTime`),
            textAt(position, `${period}/CurrentIndicator`) === 'true',
          ),
          title: textAt(position, 'PositionTitle'),
          organisation: textAt(employer, 'OrganizationName'),
          place: textAt(position, 'City'),
          description: textAt(position, 'Description'),
        }
      }),
    ),
    education: allAt(profile, 'EducationHistory/EducationOrganizationAttendance').map((one) => ({
      period: periodOf(
        textAt(one, 'AttendancePeriod/StartDate/FormattedDateTime'),
        textAt(one, 'AttendancePeriod/EndDate/FormattedDateTime'),
        textAt(one, 'AttendancePeriod/Ongoing') === 'true',
      ),
      title: textAt(one, 'EducationDegree/DegreeName'),
      organisation: textAt(one, 'OrganizationName'),
      place: '',
      description: '',
    })),
    ...competencesOf(person, profile),
    publications: [],
    awards: [],
  }
}

function contactOf(person: XmlElement | undefined): string[] {
  return allAt(person, 'Communication').flatMap((one) => {
    const dialled = ['CountryDialing', 'AreaDialing', 'DialNumber'].map((part) => textAt(one, part))
    const number = dialled.filter((part) => part !== '').join(' ')
    const phone = textAt(one, 'CountryDialing') === '' || number.startsWith('+') ? number : `+${number}`
    const [address] = allAt(one, 'Address')
    const town = `${textAt(address, 'PostalCode')} ${textAt(address, 'CityName')}`.trim()
    return [textAt(address, 'AddressLine'), town, textAt(one, 'URI'), phone]
  })
}

/**
 * Reads skills and languages, which are in one list. A language has a code instead of a name, and one level per
 * dimension, such as listening.
 */
function competencesOf(
  person: XmlElement | undefined,
  profile: XmlElement | undefined,
): Pick<EuropassCv, 'languages' | 'skills'> {
  const mother = allAt(person, 'PrimaryLanguageCode').map(plainText)
  const all = allAt(profile, 'PersonQualifications/PersonCompetency')
  const spoken = all.filter((one) => textAt(one, 'TaxonomyID') === 'language')
  return {
    languages: [
      ...mother.map((code) => ({ name: languageOf(code), level: 'native' })),
      ...spoken.map((one) => ({
        name: languageOf(textAt(one, 'CompetencyID')),
        level: levelsOf(allAt(one, 'CompetencyDimension').map((dimension) => textAt(dimension, 'Score/ScoreText'))),
      })),
    ],
    skills: all.filter((one) => !spoken.includes(one)).map((one) => textAt(one, 'CompetencyName')),
  }
}

/** The English name of a language, by its code of two or three letters. */
function languageOf(code: string): string {
  return /^[a-z]{2,3}$/iu.test(code) ? (names.of(new Intl.Locale(code).language) ?? code) : code
}
