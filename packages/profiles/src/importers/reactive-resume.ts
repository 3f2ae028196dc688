import type { Candidate } from '../candidate.ts'
import { child, type Cursor, isAbsent, note } from './cursor.ts'
import { readBasics } from './json-resume-basics.ts'
import { readLocale } from './read-locale.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readList } from './read-values.ts'
import { emptyLists, readParts } from './resume-parts.ts'
import type { ListName } from './resume-lists.ts'
import type { ResumeLists } from './resume-lists.ts'
import { sectionKind } from './section-names.ts'

/** Whether a document is an export of Reactive Resume: its sections have particular names and lists of items. */
export function isReactiveResume(reader: ObjectReader): boolean {
  const { sections, cv } = reader.cursor.value as Record<string, unknown> // a reader holds an object
  return cv === undefined && typeof sections === 'object' && sections !== null && !Array.isArray(sections)
}

const sectionOf: Readonly<Record<string, ListName>> = {
  work: 'work',
  experience: 'work',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
  certifications: 'certificates',
  awards: 'awards',
  publications: 'publications',
  projects: 'projects',
  volunteer: 'volunteer',
}
const withoutPlace = new Set(['interests', 'references', 'custom'])
/** Display settings of an item; they say nothing about the person. */
const technicalKeys = ['id', 'visible', 'hidden', 'icon', 'iconColor', 'columns', 'levelNum', 'options']

/** Reads an export of Reactive Resume, version 3, 4 or 5. Hidden sections and items are kept only as unread texts. */
export function readReactiveResume(reader: ObjectReader): Candidate {
  const found: Found = { lists: emptyLists(), profile: [], links: [] }
  const basicsCursor = reader.take('basics')
  const ownSummary = reader.take('summary')
  if (!isAbsent(ownSummary)) takeSummary(ownSummary, found)
  const sectionsCursor = reader.take('sections')
  for (const [key, value] of entriesOf(sectionsCursor)) takeSection(child(sectionsCursor, key, value), key, found)
  for (const custom of readList(reader.take('customSections'))) takeCustom(custom, found)
  const [profile] = found.profile
  const basics = readBasics(readObject(basicsCursor), {
    profiles: found.links,
    ...(profile === undefined ? {} : { profile }),
  })
  const metadata = reader.take('metadata')
  reader.drop('picture', 'public', 'id', 'name', 'slug', 'title', 'tags', 'createdAt', 'updatedAt', 'version')
  const nameCursor = child(basicsCursor, 'name', undefined)
  const locale = (sample: string): Candidate['locale'] => readMetadata(metadata, sample)
  const candidate = readParts({ basics, nameCursor, lists: found.lists, locale }, reader.cursor)
  reader.finish()
  return candidate
}

interface Found {
  lists: ResumeLists
  profile: Cursor[]
  links: Cursor[]
}

function entriesOf({ value }: Cursor): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function takeSection(section: Cursor, key: string, found: Found): void {
  if (key === 'summary') takeSummary(section, found)
  else if (key === 'profiles') found.links.push(...shownItems(section))
  else if (sectionOf[key] !== undefined) found.lists[sectionOf[key]].push(...shownItems(section))
  else if (key === 'custom' && !isSection(section)) {
    for (const [name, value] of entriesOf(section)) takeCustom(child(section, name, value), found)
  } else if (withoutPlace.has(key) && key !== 'custom') leaveOut(section, key)
  else takeCustom(section, found)
}

/** The text is in `content` since version 4; the first visible one is the profile. */
function takeSummary(section: Cursor, found: Found): void {
  if (isHidden(section)) leaveOut(section, 'summary')
  else if (typeof section.value === 'string') found.profile.push(section)
  else {
    const [content] = entriesOf(section).filter(([key]) => key === 'content' || key === 'body')
    if (content !== undefined) found.profile.push(child(section, content[0], content[1]))
  }
}

/** A custom section is classified by its type or name; an unclassifiable one has no place. */
function takeCustom(section: Cursor, found: Found): void {
  const { type, name, title } = (typeof section.value === 'object' && section.value !== null ? section.value : {}) as {
    type?: unknown
    name?: unknown
    title?: unknown
  } // every value is checked before it is used
  const byType = typeof type === 'string' ? (sectionOf[type] ?? null) : null
  const said = [name, title].find((text) => typeof text === 'string' && text !== '')
  const kind = byType ?? (typeof said === 'string' ? sectionKind(said) : null)
  if (kind === null || kind === 'profile') leaveOut(section, typeof said === 'string' ? said : 'custom')
  else found.lists[kind].push(...shownItems(section))
}

function isSection({ value }: Cursor): boolean {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
}

/** The visible items, without display settings. */
function shownItems(section: Cursor): Cursor[] {
  if (isHidden(section)) {
    if (entriesOf(section).some(([key, value]) => key === 'items' && Array.isArray(value) && value.length > 0)) {
      leaveOut(section, 'items')
    }
    return []
  }
  const items = entriesOf(section).find(([key]) => key === 'items')
  if (items === undefined) return []
  const shown = readList(child(section, 'items', items[1])).filter((item) => {
    if (isHidden(item)) leaveOut(item, 'hidden')
    return !isHidden(item)
  })
  return shown.map(withoutTechnicalKeys)
}

function isHidden({ value }: Cursor): boolean {
  if (typeof value !== 'object' || value === null) return false
  return ('visible' in value && value.visible === false) || ('hidden' in value && value.hidden === true)
}

function withoutTechnicalKeys(item: Cursor): Cursor {
  if (typeof item.value !== 'object' || item.value === null || Array.isArray(item.value)) return item
  const kept = Object.entries(item.value).filter(([key]) => !technicalKeys.includes(key))
  return { ...item, value: Object.fromEntries(kept) }
}

function leaveOut(cursor: Cursor, key: string): void {
  note(cursor, 'dropped', isHidden(cursor) ? 'section.hidden' : 'key.without-place', { key })
  cursor.log.unplaced.push(cursor)
}

/** The rest of the metadata describes the page. */
function readMetadata(cursor: Cursor, sample: string): Candidate['locale'] {
  const metadata = readObject(cursor)
  const own = metadata?.take('locale') ?? child(cursor, 'locale', undefined)
  const page = isAbsent(own) ? readObject(metadata?.take('page') ?? own) : null
  const locale = readLocale(page === null ? own : page.take('locale'), sample)
  const keys = metadata === null ? [] : Object.keys(cursor.value as object).filter((key) => key !== 'locale')
  if (keys.length > 0) note(cursor, 'dropped', 'metadata.dropped', { keys: keys.join(', ').slice(0, 300) })
  return locale
}
