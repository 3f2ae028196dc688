import type { Candidate } from '../candidate.ts'
import { child, type Cursor, isAbsent, note, warn } from './cursor.ts'
import { personFields } from './json-resume-keys.ts'
import { isRecord, type ObjectReader, readObject } from './read-object.ts'
import { MAX_LIST, readEntries, readLine, readList, readListOrText, readRequired, readText } from './read-values.ts'
import { splitName } from '../name/split-name.ts'

/** The person of a CV, the headline and the profile. */
export type Basics = Pick<
  Candidate,
  'givenName' | 'familyName' | 'originalName' | 'headline' | 'nationality' | 'profile' | 'contact'
>

/** Values that a format keeps outside the person's object. */
interface BasicsElsewhere {
  profile?: Cursor
  profiles?: readonly Cursor[]
  nationality?: Cursor
  location?: Cursor
  contact?: ObjectReader | null
}

/** The person, the headline and the profile; contact details are kept separate. */
export function readBasics(basics: ObjectReader | null, elsewhere: BasicsElsewhere = {}): Basics {
  if (basics === null) {
    return {
      givenName: '',
      familyName: '',
      originalName: '',
      headline: '',
      nationality: '',
      profile: '',
      contact: null,
    }
  }
  const ownProfile = basics.take(...personFields.profile)
  const profileCursor = isAbsent(ownProfile) ? (elsewhere.profile ?? ownProfile) : ownProfile
  const profile = readText(profileCursor, 'profile')
  if (profile === '') warn(profileCursor, 'value.required', { field: 'profile' })
  const value = {
    ...readName(nameOf(basics)),
    headline: readRequired(basics.take(...personFields.headline), 'headline'),
    nationality: readNationality(basics, elsewhere.nationality),
    profile,
    contact: readContact(basics, elsewhere),
  }
  basics.drop('image', 'picture', 'photo')
  basics.finish()
  return value
}

/** The name, which some documents keep in two parts. */
function nameOf(basics: ObjectReader): Cursor {
  const name = basics.take(...personFields.name)
  const isParted = isRecord(name.value)
  if (!isAbsent(name) && !isParted) return name
  const holder = (isParted ? readObject(name) : null) ?? basics
  const { given, middle, family } = personFields
  const parts = [holder.take(...given), holder.take(...middle), holder.take(...family)]
  const texts = parts.flatMap(({ value }) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []))
  return texts.length === 0 ? name : { ...name, value: texts.join(' ') }
}

function readName(cursor: Cursor): Pick<Basics, 'givenName' | 'familyName' | 'originalName'> {
  const originalName = readLine(cursor, 'name')
  const { givenName, familyName, beside } = splitName(originalName)
  if (originalName !== '') {
    note(cursor, 'guessed', 'name.split', { name: originalName, given: givenName, family: familyName })
    if (beside.length > 0) note(cursor, 'dropped', 'name.beside', { beside: beside.join(', ') })
    if (familyName === '') warn(cursor, 'value.required', { field: 'familyName' })
  }
  return { givenName, familyName, originalName }
}

const nationalityKeys = [
  'nationality',
  'nationalities',
  'citizenship',
  'citizenships',
  'nationalité',
  'nationalités',
  'nationalität',
  'nationalitäten',
  'staatsangehörigkeit',
  'staatsbürgerschaft',
  'nazionalità',
  'nacionalidad',
] as const

/** One nationality or several, as a text, as a list, or as objects with a name or a code. */
function readNationality(basics: ObjectReader, elsewhere: Cursor | undefined): string {
  const [key, ...aliases] = nationalityKeys
  const own = basics.take(key, ...aliases)
  const fields = readCustomFields(basics)
  const cursor = isAbsent(own) ? (fields ?? elsewhere ?? own) : own
  const { value } = cursor
  if (typeof value !== 'object' || value === null) return readLine(cursor, 'nationality')
  const entries = Array.isArray(value) ? readList(cursor) : [cursor]
  return entries
    .map(readCountry)
    .filter((text) => text !== '')
    .join(', ')
}

function readCountry(cursor: Cursor): string {
  if (typeof cursor.value !== 'object') return readLine(cursor, 'nationality')
  const country = readObject(cursor)
  if (country === null) return ''
  const text = readLine(
    country.take('name', 'country', 'label', 'nationality', 'value', 'code', 'countryCode'),
    'nationality',
  )
  country.drop('code', 'countryCode')
  country.finish()
  return text
}

/** Reactive Resume has custom fields; one that is named like a nationality is used. */
function readCustomFields(basics: ObjectReader): Cursor | null {
  const cursor = basics.take('customFields')
  if (isAbsent(cursor)) return null
  let found: Cursor | null = null
  for (const entry of readList(cursor)) {
    const field = readObject(entry)
    if (field === null) continue
    const text = field.take('value', 'text')
    const name = field.take('name', 'text', 'label')
    const said = typeof name.value === 'string' ? name.value : ''
    if (/national|staatsang|citizen|nazional|nacional/iu.test(said)) found = text
    else if (said !== '' || typeof text.value === 'string') entry.log.unplaced.push(entry)
  }
  const rest = readList(cursor).length - (found === null ? 0 : 1)
  if (rest > 0) note(cursor, 'dropped', 'key.without-place', { key: 'customFields' })
  return found
}

function readContact(basics: ObjectReader, elsewhere: BasicsElsewhere): Candidate['contact'] {
  const take = (key: string, ...aliases: string[]): Cursor => {
    const own = basics.take(key, ...aliases)
    return isAbsent(own) ? (elsewhere.contact?.take(key, ...aliases) ?? own) : own
  }
  const url = readLink(take(...personFields.url))
  const profiles = [
    ...readEntries(readProfiles(take(...personFields.profiles)), readProfileLink, 'url'),
    ...readEntries(elsewhere.profiles ?? [], readProfileLink),
  ]
  const location = take('location', 'address')
  const contact = {
    email: readLine(take(...personFields.email), 'name'),
    phone: readLine(take(...personFields.phone), 'name'),
    location: readLocation(isAbsent(location) ? (elsewhere.location ?? location) : location),
    links: [url, ...profiles].filter((link) => link !== ''),
  }
  elsewhere.contact?.finish()
  const isEmpty = [contact.email, contact.phone, contact.location, ...contact.links].every((text) => text === '')
  return isEmpty ? null : contact
}

/** Profiles as a list, as one text, or by the names of their networks. */
function readProfiles(cursor: Cursor): Cursor[] {
  const { value } = cursor
  if (!isRecord(value)) return readListOrText(cursor)
  return Object.entries(value)
    .slice(0, MAX_LIST)
    .map(([network, url]) => child(cursor, network, typeof url === 'string' ? { network, url } : url))
}

/** A link as a text, or as an object that also has a label. */
function readLink(cursor: Cursor): string {
  if (typeof cursor.value !== 'object' || cursor.value === null || Array.isArray(cursor.value)) {
    return readLine(cursor, 'name')
  }
  const link = readObject(cursor)
  return link === null ? '' : readLine(link.take('href', 'url'), 'name')
}

function readProfileLink(profile: ObjectReader): string {
  const url = readLink(profile.take('url', 'website'))
  if (url !== '') {
    profile.drop('network', 'username')
    return url
  }
  const parts = [readLine(profile.take('network'), 'name'), readLine(profile.take('username'), 'name')]
  return parts.filter((part) => part !== '').join(': ')
}

/** An address in one line; also the address of a job. */
export function readLocation(cursor: Cursor): string {
  if (isAbsent(cursor) || typeof cursor.value === 'string') return readLine(cursor, 'locations')
  const location = readObject(cursor)
  if (location === null) return ''
  const keys = ['address', 'postalCode', 'city', 'region', 'countryCode', 'country'] as const
  const text = keys.map((key) => readLine(location.take(key), 'locations')).filter((part) => part !== '')
  location.finish()
  return text.join(', ')
}
