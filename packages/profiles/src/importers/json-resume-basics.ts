import type { Candidate } from '../candidate.ts'
import { type Cursor, isAbsent, note, warn } from './cursor.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readEntries, readLine, readRequired, readText } from './read-values.ts'
import { splitName } from '../name/split-name.ts'

type Basics = Pick<
  Candidate,
  'givenName' | 'familyName' | 'originalName' | 'headline' | 'nationality' | 'profile' | 'contact'
>

/** The person, the headline and the profile; contact details are kept apart. */
export function readBasics(cursor: Cursor): Basics {
  const basics = readObject(cursor)
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
  const profileCursor = basics.take('summary', 'about', 'objective')
  const profile = readText(profileCursor, 'profile')
  if (profile === '') warn(profileCursor, 'value.required', { field: 'profile' })
  const value = {
    ...readName(basics.take('name')),
    headline: readRequired(basics.take('label', 'headline', 'title', 'jobTitle'), 'headline'),
    nationality: readLine(basics.take('nationality', 'nationalities', 'citizenship', 'citizenships'), 'nationality'),
    profile,
    contact: readContact(basics),
  }
  basics.drop('image', 'picture')
  basics.finish()
  return value
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

function readContact(basics: ObjectReader): Candidate['contact'] {
  const url = readLine(basics.take('url', 'website'), 'name')
  const profiles = readEntries(basics.take('profiles'), readProfileLink)
  const contact = {
    email: readLine(basics.take('email'), 'name'),
    phone: readLine(basics.take('phone'), 'name'),
    location: readLocation(basics.take('location')),
    links: [url, ...profiles].filter((link) => link !== ''),
  }
  const isEmpty = [contact.email, contact.phone, contact.location, ...contact.links].every((text) => text === '')
  return isEmpty ? null : contact
}

function readProfileLink(profile: ObjectReader): string {
  const url = readLine(profile.take('url'), 'name')
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
  const keys = ['address', 'postalCode', 'city', 'region', 'countryCode'] as const
  const text = keys.map((key) => readLine(location.take(key), 'locations')).filter((part) => part !== '')
  location.finish()
  return text.join(', ')
}
