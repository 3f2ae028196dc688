import { type Candidate, fieldTexts, languageOf, type Locale, type Period } from '@dossier/profiles'
import { formatPeriod } from './format.ts'
import { localSpelling } from './spelling.ts'
import { type LabelCatalogue, labelsFor } from './labels.ts'

const lists = ['education', 'trainings', 'languages', 'engagements', 'volunteering', 'awards', 'publications'] as const
type EntryList = (typeof lists)[number]

const entryNames: LabelCatalogue<Readonly<Record<EntryList, string>>> = {
  de: {
    education: 'Ausbildung',
    trainings: 'Zertifikat',
    languages: 'Sprache',
    engagements: 'Projekt',
    volunteering: 'Freiwilliges Engagement',
    awards: 'Auszeichnung',
    publications: 'Publikation',
  },
  en: {
    education: 'Education',
    trainings: 'Certificate',
    languages: 'Language',
    engagements: 'Project',
    volunteering: 'Voluntary work',
    awards: 'Award',
    publications: 'Publication',
  },
  fr: {
    education: 'Formation',
    trainings: 'Certificat',
    languages: 'Langue',
    engagements: 'Projet',
    volunteering: 'Engagement bénévole',
    awards: 'Distinction',
    publications: 'Publication',
  },
}

function pointerTokens(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Describes where a pointer into the candidate points: `Projekt 2 (SBB, 03/2021 – heute), Tätigkeiten`. Returns a
 * pointer to nothing unchanged.
 */
export function describePointer(candidate: Candidate, pointer: string, locale: Locale): string {
  const [list = '', index = '', field] = pointerTokens(pointer)
  const words = isEntryList(list) ? entry(candidate, list, index, locale) : single(candidate, list, index, locale)
  if (words === null) return pointer
  const name = field === undefined || list === 'languages' || list === 'expertise' ? null : fieldName(field, locale)
  return localSpelling(name === null ? words : `${words}, ${name}`, locale)
}

function single(candidate: Candidate, list: string, index: string, locale: Locale): string | null {
  const name = fieldName(list, locale)
  if (list !== 'expertise' || index === '') return name
  const group = candidate.expertise[Number(index)]
  return name === null || group === undefined || group.label === '' ? name : `${name}, ${group.label}`
}

function entry(candidate: Candidate, list: EntryList, index: string, locale: Locale): string | null {
  if (index === '') return fieldName(list, locale)
  const detail = entryDetail(candidate, list, Number(index), locale)
  if (detail === null) return null
  const shown = detail.filter((part) => part !== '').join(', ')
  return `${labelsFor(entryNames, locale)[list]} ${Number(index) + 1}${shown === '' ? '' : ` (${shown})`}`
}

function entryDetail(candidate: Candidate, list: EntryList, index: number, locale: Locale): string[] | null {
  switch (list) {
    case 'engagements':
      return datedEntry(candidate.engagements[index], ({ client }) => client, locale)
    case 'education':
      return datedEntry(candidate.education[index], ({ institution }) => institution, locale)
    case 'trainings':
      return datedEntry(candidate.trainings[index], ({ institution }) => institution, locale)
    case 'volunteering':
      return datedEntry(candidate.volunteering?.[index], ({ organisation }) => organisation, locale)
    case 'awards':
    case 'publications':
      return datedEntry(candidate[list]?.[index], ({ title }) => title, locale)
    case 'languages': {
      const found = candidate.languages[index]
      return found === undefined ? null : [found.name]
    }
  }
}

function datedEntry<T extends { period: Period }>(
  found: T | undefined,
  name: (one: T) => string,
  locale: Locale,
): string[] | null {
  return found === undefined ? null : [name(found), formatPeriod(found.period, locale)]
}

function isEntryList(list: string): list is EntryList {
  return Object.hasOwn(entryNames.de, list)
}

function fieldName(field: string, locale: Locale): string | null {
  if (!Object.hasOwn(fieldTexts, field)) return null
  return fieldTexts[field as keyof typeof fieldTexts][languageOf(locale)]
}
