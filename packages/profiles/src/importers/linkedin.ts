import type { Candidate } from '../candidate.ts'
import { child, type Cursor, note } from './cursor.ts'
import { type Basics, readBasics } from './json-resume-basics.ts'
import { tableOfHeads } from './linkedin-tables.ts'
import { readLocale } from './read-locale.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readLine, readList } from './read-values.ts'
import { emptyLists, readParts } from './resume-parts.ts'
import type { ListName } from './resume-lists.ts'

const tables = {
  Positions: 'work',
  Education: 'education',
  Skills: 'skills',
  Languages: 'languages',
  Certifications: 'certificates',
  Courses: 'certificates',
  Projects: 'projects',
  Honors: 'awards',
  Publications: 'publications',
  Volunteering: 'volunteer',
} as const satisfies Record<string, ListName>
type TableName = keyof typeof tables

/** Whether a document is LinkedIn's data export: one of its tables has LinkedIn's columns. */
export function isLinkedIn(reader: ObjectReader): boolean {
  const entries = Object.entries(reader.cursor.value as object)
  return entries.some(([key, value]) => {
    const row: unknown = Array.isArray(value) ? value[0] : value
    if (typeof row !== 'object' || row === null || !/^(?:profile|positions|education|languages)(?:\.csv)?$/i.test(key))
      return false
    const heads = Object.keys(row)
    return heads.some((head) => /^[A-Z][a-z]+ [A-Z]/.test(head)) && tableOfHeads(heads) !== null
  })
}

/** Reads LinkedIn's data export: its CSV files one after the other, or a JSON object with a list of rows for each file. */
export function readLinkedIn(reader: ObjectReader): Candidate {
  const profileTable = takeTable(reader, 'Profile')
  const profileCursor = firstRow(profileTable)
  const basics = readProfile(profileCursor)
  const lists = emptyLists()
  for (const name of Object.keys(tables) as TableName[]) lists[tables[name]].push(...rowsOf(takeTable(reader, name)))
  const contact = readContact(reader, basics)
  const locale = (sample: string): Candidate['locale'] => {
    return readLocale(child(reader.cursor, 'language', undefined), sample)
  }
  const nameCursor = child(profileCursor, 'First Name', undefined)
  const candidate = readParts({ basics: { ...basics, contact }, nameCursor, lists, locale }, reader.cursor)
  reader.finish()
  return candidate
}

function takeTable(reader: ObjectReader, name: string): Cursor {
  return reader.take(name, `${name}.csv`)
}

function rowsOf(table: Cursor): Cursor[] {
  return Array.isArray(table.value) || table.value === undefined || table.value === null ? readList(table) : [table]
}

function firstRow(table: Cursor): Cursor {
  return rowsOf(table)[0] ?? child(table, 0, undefined)
}

/** The profile has the name in parts. The birth date and maiden name are not read. */
function readProfile(cursor: Cursor): Basics {
  const row = readObject(cursor)
  const given = row?.take('First Name')
  const family = row?.take('Last Name')
  row?.drop('Maiden Name', 'Birth Date', 'Industry', 'Zip Code', 'Twitter Handles', 'Instant Messengers', 'Address')
  const location = row?.take('Geo Location', 'location')
  const basics = readBasics(row)
  const givenName = given === undefined ? '' : readLine(given, 'givenName')
  const familyName = family === undefined ? '' : readLine(family, 'familyName')
  const place = location === undefined ? '' : readLine(location, 'locations')
  const contact = place === '' ? basics.contact : { ...(basics.contact ?? noContact), location: place }
  return { ...basics, givenName, familyName, originalName: '', contact }
}

const noContact = { email: '', phone: '', location: '', links: [] }

function readContact(reader: ObjectReader, basics: Basics): Candidate['contact'] {
  const email = readCell(firstRow(reader.take('Email Addresses', 'Email Addresses.csv')), 'Email Address')
  const phone = readCell(firstRow(reader.take('PhoneNumbers', 'PhoneNumbers.csv')), 'Number')
  if (email === '' && phone === '') return basics.contact
  return { ...(basics.contact ?? noContact), email, phone }
}

function readCell(row: Cursor, column: string): string {
  const reader = readObject(row)
  if (reader === null) return ''
  const others = Object.keys(row.value as object).filter((key) => key !== column)
  if (others.length > 0) note(row, 'dropped', 'metadata.dropped', { keys: others.join(', ').slice(0, 200) })
  return readLine(reader.take(column), 'name')
}
