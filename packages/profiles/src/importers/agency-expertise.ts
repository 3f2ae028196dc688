import { type Candidate, expertiseCategories } from '../candidate.ts'
import { child, type Cursor, isAbsent, note, warn } from './cursor.ts'
import { excerpt } from './clean-text.ts'
import { type ObjectReader, readObject } from './read-object.ts'
import { readLine, readLines, readList } from './read-values.ts'
import { splitList } from './split-list.ts'

type Group = Candidate['expertise'][number]

const categoryNames: Readonly<Record<Group['category'], RegExp>> = {
  methods: /^(?:projekt)?method|^vorgehen|project.*method|^methods?|^méthod/iu,
  techStack: /tech|tool|stack|programm|software/iu,
  other: /weitere|other|further|additional|autres?|soft|sonstige|compétences/iu,
}

/**
 * The three groups of expertise, from the list itself, from inside `Expertise`, or from an object with a key per group.
 */
export function readExpertise(reader: ObjectReader): Candidate['expertise'] {
  const cursor = findGroups(reader)
  if (isAbsent(cursor)) {
    warn(cursor, 'value.required', { field: 'expertise' })
    return []
  }
  if (typeof cursor.value === 'object' && !Array.isArray(cursor.value)) return readGroupsByKey(cursor)
  return readList(cursor).flatMap((entry, index) => readGroup(entry, index))
}

function findGroups(reader: ObjectReader): Cursor {
  const direct = reader.take('Fachwissen_und_Schwerpunkte')
  if (!isAbsent(direct) || !reader.has('Expertise')) return direct
  const outer = reader.take('Expertise')
  if (typeof outer.value !== 'object' || Array.isArray(outer.value)) return outer
  const inner = readObject(outer)
  if (inner === null) return direct
  const nested = inner.take('Fachwissen_und_Schwerpunkte')
  const to = 'Fachwissen_und_Schwerpunkte'
  if (!isAbsent(nested)) note(nested, 'renamed', 'key.renamed', { from: `Expertise.${to}`, to })
  inner.finish()
  return nested
}

function readGroup(cursor: Cursor, index: number): Group[] {
  const reader = readObject(cursor)
  if (reader === null) return []
  const labelCursor = reader.take('Kategorie')
  const label = readLine(labelCursor, 'category')
  if (label === '') warn(labelCursor, 'value.required', { field: 'category' })
  const items = readLines(reader.take('Inhalt', 'BulletList'), 'items', splitList)
  reader.finish()
  return [{ category: categoryOf(label, index, labelCursor), label, items }]
}

function readGroupsByKey(cursor: Cursor): Group[] {
  return Object.entries(cursor.value as Record<string, unknown>).map(([key, value], index) => {
    const entry = child(cursor, key, value)
    const label = excerpt(key, 200)
    return {
      category: categoryOf(label, index, entry),
      label,
      items: readLines(entry, 'items', splitList),
    }
  })
}

/** The category by its name; a group with an unknown name is assigned by its position in the list. */
function categoryOf(label: string, index: number, cursor: Cursor): Group['category'] {
  const named = expertiseCategories.find((category) => categoryNames[category].test(label))
  if (named !== undefined) return named
  note(cursor, 'guessed', 'category.guessed', { label })
  return expertiseCategories[index] ?? 'other'
}
