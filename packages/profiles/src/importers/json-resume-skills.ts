import { type Candidate, expertiseCategories } from '../candidate.ts'
import type { Language, Locale } from '../language.ts'
import { languageOf } from '../language.ts'
import { type Cursor, note } from './cursor.ts'
import { expertiseLabels } from './expertise-labels.ts'
import { isRecord, type ObjectReader } from './read-object.ts'
import { splitList } from './split-list.ts'
import { readEntries, readLine, readLines } from './read-values.ts'

type Category = Candidate['expertise'][number]['category']

interface Skill {
  name: string
  /** The name with the level in words, if there is one: `Java (Expert)`. */
  shown: string
  keywords: string[]
}

const methodWords =
  /agil|scrum|kanban|method|méthod|project management|projektmanagement|gestion de projet|hermes|prince2/iu

/**
 * Skills as the three groups of Dossier's CV. A skill that is named like one of the groups becomes that group;
 * otherwise the keywords are technologies and the skill's own name another skill.
 */
export function readSkills(entries: readonly Cursor[], locale: Locale): Candidate['expertise'] {
  const skills = readEntries(entries, readSkill, 'name')
  const placed = skills.flatMap(placeSkill)
  const language: Language = languageOf(locale)
  const groups = expertiseCategories.map((category) => ({
    category,
    label: skills.find((skill) => houseCategory(skill.name) === category)?.name ?? expertiseLabels[language][category],
    items: placed.filter((item) => item.category === category).map((item) => item.text),
  }))
  return groups.filter((group) => group.items.length > 0)
}

function readSkill(entry: ObjectReader): Skill {
  const nameCursor = entry.take('name', 'label', 'category', 'group', 'title')
  const name = readLine(nameCursor, 'name')
  const keywords = readLines(asNames(entry.take('keywords', 'items', 'skills', 'details')), 'technologies', splitList)
  if (name !== '' && houseCategory(name) === null) note(nameCursor, 'guessed', 'category.guessed', { label: name })
  const levels = ['level', 'proficiency', 'description'].map((key) => readSkillLevel(entry.take(key)))
  const level = levels.find((text) => text !== '') ?? ''
  return { name, keywords, shown: name === '' || level === '' ? name : `${name} (${level})` }
}

/** A level in words is part of the CV's content; a score on a scale has no place in Dossier's CV. */
function readSkillLevel(cursor: Cursor): string {
  const { value } = cursor
  if (typeof value === 'string' && /\p{L}/u.test(value)) return readLine(cursor, 'level')
  if (value !== undefined && value !== null && value !== '')
    note(cursor, 'dropped', 'key.without-place', { key: 'level' })
  return ''
}

/** Keywords may be objects with a name and a score, of which the name counts. */
function asNames(cursor: Cursor): Cursor {
  const { value } = cursor
  if (!Array.isArray(value)) return cursor
  return { ...cursor, value: value.map(nameOf) }
}

function nameOf(entry: unknown): unknown {
  return isRecord(entry) && typeof entry['name'] === 'string' ? entry['name'] : entry
}

/** Skills as one text, or as lists by group name. */
export function asSkillList(cursor: Cursor): Cursor {
  const { value } = cursor
  if (typeof value === 'string') return { ...cursor, value: splitList(value) }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return cursor
  const groups = Object.entries(value)
  const areLists = groups.every(([, keywords]) => typeof keywords === 'string' || Array.isArray(keywords))
  return areLists ? { ...cursor, value: groups.map(([name, keywords]) => ({ name, keywords })) } : cursor
}

function placeSkill({ name, shown, keywords }: Skill): { category: Category; text: string }[] {
  const house = houseCategory(name)
  const category = house ?? (methodWords.test(name) ? 'methods' : 'techStack')
  const items = keywords.map((text) => ({ category, text }))
  if (house !== null || name === '') return items
  const ownCategory: Category = keywords.length > 0 && category === 'techStack' ? 'other' : category
  return [...items, { category: ownCategory, text: shown }]
}

function houseCategory(name: string): Category | null {
  const wanted = name.toLowerCase()
  const labels = Object.values(expertiseLabels)
  return expertiseCategories.find((category) => labels.some((set) => set[category].toLowerCase() === wanted)) ?? null
}
