import type { Candidate } from '../candidate.ts'
import { languageCode } from '../language-names.ts'
import { child, type Cursor, isAbsent, note } from './cursor.ts'
import { readBasics } from './json-resume-basics.ts'
import { readLocale } from './read-locale.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readList } from './read-values.ts'
import { emptyLists, readParts } from './resume-parts.ts'
import type { ListName } from './resume-lists.ts'
import type { ResumeLists } from './resume-lists.ts'
import { sectionKind } from './section-names.ts'
import { splitList } from './split-list.ts'
import { splitNameAndLevel } from './read-language-skill.ts'

/** Whether a document is a CV for RenderCV: everything about the person is below `cv`. */
export function isRenderCv(reader: ObjectReader): boolean {
  const { cv } = reader.cursor.value as Record<string, unknown> // a reader holds an object
  return typeof cv === 'object' && cv !== null && 'name' in cv && !('basics' in cv)
}

/** Reads a CV for RenderCV. A section is classified by its name, otherwise by its entries. */
export function readRenderCv(reader: ObjectReader): Candidate {
  const cvCursor = reader.take('cv')
  const cv = readObject(cvCursor)
  const sectionsCursor = cv?.take('sections') ?? child(cvCursor, 'sections', undefined)
  const found: Found = { lists: emptyLists(), profile: [] }
  const sections = readObject(sectionsCursor) === null ? {} : (sectionsCursor.value as object)
  for (const [name, value] of Object.entries(sections)) takeSection(child(sectionsCursor, name, value), name, found)
  cv?.drop('photo', 'key_order')
  const profile = joined(found.profile)
  const basics = readBasics(cv, profile === null ? {} : { profile })
  const language = reader.take('locale')
  const locale = (sample: string): Candidate['locale'] => {
    const said = typeof language.value === 'string' ? language : readObject(language)?.take('language')
    return readLocale(said ?? child(language, 'language', undefined), sample)
  }
  const nameCursor = child(cvCursor, 'name', undefined)
  const candidate = readParts({ basics, nameCursor, lists: found.lists, locale }, reader.cursor)
  reader.drop('design', 'settings', 'rendercv_settings', 'locale_catalog')
  reader.finish()
  return candidate
}

interface Found {
  lists: ResumeLists
  profile: Cursor[]
}

function takeSection(section: Cursor, name: string, found: Found): void {
  if (isAbsent(section)) return
  const entries = readList(section).map(bare)
  const kind = sectionKind(name)
  if (kind === 'profile') {
    const texts = entries.filter(({ value }) => typeof value === 'string')
    if (texts.length === entries.length) found.profile.push(...texts)
    else leaveOut(section, name)
    return
  }
  for (const entry of entries) {
    const list = kind ?? kindOf(entry.value)
    if (list === null) leaveOut(entry, name)
    else if (list === 'skills' && asLanguages(entry) !== null) found.lists.languages.push(...(asLanguages(entry) ?? []))
    else found.lists[list].push(...(list === 'languages' ? (asLanguages(entry) ?? [entry]) : [entry]))
  }
}

/** An entry that consists of one text under a key is that text. */
function bare(entry: Cursor): Cursor {
  const { value } = entry
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return entry
  const [first, ...others] = Object.entries(value)
  if (first === undefined || others.length > 0) return entry
  const isText = ['bullet', 'number', 'reversed_number'].includes(first[0]) && typeof first[1] === 'string'
  return isText ? child(entry, first[0], first[1]) : entry
}

/** The kind of an entry, judged by its keys. */
function kindOf(value: unknown): ListName | null {
  if (typeof value !== 'object' || value === null) return null
  if ('company' in value) return 'work'
  if ('institution' in value) return 'education'
  if ('authors' in value) return 'publications'
  return 'label' in value && 'details' in value ? 'skills' : null
}

/** A line such as `Languages: English (native), German (B2)`, or `German: B2`, as languages; null for any other. */
function asLanguages(entry: Cursor): Cursor[] | null {
  if (typeof entry.value !== 'object' || entry.value === null) return null
  const { label, details } = entry.value as { label?: unknown; details?: unknown } // both are checked below
  if (typeof label !== 'string' || typeof details !== 'string') return null
  if (languageCode(label) !== null) return [{ ...entry, value: { language: label, fluency: details } }]
  const parts = splitList(details)
  const areLanguages = parts.length > 0 && parts.every((part) => languageCode(splitNameAndLevel(part).name) !== null)
  return sectionKind(label) === 'languages' && areLanguages
    ? parts.map((part) => ({ ...child(entry, 'details', part) }))
    : null
}

function joined(texts: readonly Cursor[]): Cursor | null {
  const [first] = texts
  return first === undefined ? null : { ...first, value: texts.map(({ value }) => String(value)).join('\n') }
}

function leaveOut(cursor: Cursor, key: string): void {
  note(cursor, 'dropped', 'key.without-place', { key })
  cursor.log.unplaced.push(cursor)
}
