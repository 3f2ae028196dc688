import { type Candidate, expertiseCategories } from '../candidate.ts'
import type { Language, Locale } from '../language.ts'
import { languageOf } from '../language.ts'
import { type Cursor, note } from './cursor.ts'
import { expertiseLabels } from './expertise-labels.ts'
import { splitList } from './split-list.ts'
import { readEntries, readLine, readLines } from './read-values.ts'

type Category = Candidate['expertise'][number]['category']

interface Skill {
  name: string
  keywords: string[]
}

const methodWords =
  /agil|scrum|kanban|method|méthod|project management|projektmanagement|gestion de projet|hermes|prince2/iu

/**
 * Skills as the three groups of the house CV. A skill that is named like one of the groups is that group; otherwise the
 * keywords are technologies and the skill's own name a further skill.
 */
export function readSkills(cursor: Cursor, locale: Locale): Candidate['expertise'] {
  const skills = readEntries(
    asList(cursor),
    (entry): Skill => {
      const nameCursor = entry.take('name')
      const name = readLine(nameCursor, 'name')
      const keywords = readLines(entry.take('keywords', 'items', 'skills'), 'technologies', splitList)
      entry.drop('level')
      if (name !== '' && houseCategory(name) === null) note(nameCursor, 'guessed', 'category.guessed', { label: name })
      return { name, keywords }
    },
    'name',
  )
  if (skills.length === 0) return []
  const placed = skills.flatMap(placeSkill)
  const language: Language = languageOf(locale)
  return expertiseCategories.map((category) => ({
    category,
    label: skills.find((skill) => houseCategory(skill.name) === category)?.name ?? expertiseLabels[language][category],
    items: placed.filter((item) => item.category === category).map((item) => item.text),
  }))
}

/** Skills as one text, or as lists by the name of their group. */
function asList(cursor: Cursor): Cursor {
  const { value } = cursor
  if (typeof value === 'string') return { ...cursor, value: splitList(value) }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return cursor
  const groups = Object.entries(value)
  const areLists = groups.every(([, keywords]) => typeof keywords === 'string' || Array.isArray(keywords))
  return areLists ? { ...cursor, value: groups.map(([name, keywords]) => ({ name, keywords })) } : cursor
}

function placeSkill({ name, keywords }: Skill): { category: Category; text: string }[] {
  const house = houseCategory(name)
  const category = house ?? (methodWords.test(name) ? 'methods' : 'techStack')
  const items = keywords.map((text) => ({ category, text }))
  if (house !== null || name === '') return items
  const ownCategory: Category = keywords.length > 0 && category === 'techStack' ? 'other' : category
  return [...items, { category: ownCategory, text: name }]
}

function houseCategory(name: string): Category | null {
  const wanted = name.toLowerCase()
  const labels = Object.values(expertiseLabels)
  return expertiseCategories.find((category) => labels.some((set) => set[category].toLowerCase() === wanted)) ?? null
}
