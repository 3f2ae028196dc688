import type { Difference } from '@dossier/profiles/update'
import { documentOf, isWithin, readAt } from '@dossier/profiles/json'
import type { Notes } from './notes.ts'

/** Where a JSON Resume, the format into which files are read, has the parts of a profile. */
const places: Readonly<Record<Difference['part'], readonly string[]>> = {
  name: ['/basics/name'],
  locale: ['/meta'],
  headline: ['/basics/label'],
  headlineDescription: [],
  nationality: ['/basics/nationality'],
  highestEducation: ['/education'],
  profile: ['/basics/summary'],
  email: ['/basics/email'],
  phone: ['/basics/phone'],
  location: ['/basics/location'],
  links: ['/basics/url', '/basics/profiles'],
  engagements: ['/work', '/projects'],
  education: ['/education'],
  trainings: ['/certificates'],
  expertise: ['/skills'],
  languages: ['/languages'],
  volunteering: ['/volunteer'],
  awards: ['/awards'],
  publications: ['/publications'],
  unread: ['/interests'],
}

/** Returns a function that tells whether the given side of a difference contains an unchecked guess of a text. */
export function guessesIn(text: string, notes: Notes): (difference: Difference) => boolean {
  const document = documentOf(text)
  const open = notes.toCheck.flatMap(({ pointer, checked }) => {
    const value = document === null || checked ? undefined : readAt(document, pointer)
    return typeof value === 'string' && value !== '' ? [{ pointer, value }] : []
  })
  return ({ part, texts }) =>
    open.some(
      ({ pointer, value }) =>
        places[part].some((place) => isWithin(pointer, place)) &&
        texts.some((one) => one.includes(value) || value.includes(one)),
    )
}
