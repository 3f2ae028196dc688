import { child, type ImportLog, newLog, rootCursor } from '../importers/cursor.ts'
import { cleanText } from '../importers/clean-text.ts'
import type { ReportEntry } from '../report.ts'

interface Leaf {
  pointer: string
  text: string
}

/** Every text and number of a document and its position. */
export function leavesOf(document: unknown): Leaf[] {
  const walk = (cursor: ReturnType<typeof rootCursor>): Leaf[] => {
    const { value } = cursor
    if (typeof value === 'string' || typeof value === 'number')
      return [{ pointer: cursor.pointer, text: String(value) }]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => walk(child(cursor, key, inner)))
  }
  return walk(rootCursor(document, newLog()))
}

/** The leaves with a word that neither occurs in `result` nor is under a pointer that the log reports as dropped. */
export function lostLeaves(document: unknown, result: unknown, log: Partial<ImportLog>): Leaf[] {
  const found = leavesOf(result)
    .map((leaf) => cleanText(leaf.text).text)
    .join('\n')
  const said = [
    ...(log.report ?? []).filter((entry: ReportEntry) => entry.kind === 'dropped').map((entry) => entry.pointer),
    ...(log.problems ?? []).map((problem) => problem.pointer),
  ]
  return leavesOf(document).filter((leaf) => {
    const covered = said.some((pointer) => leaf.pointer === pointer || leaf.pointer.startsWith(`${pointer}/`))
    const words = cleanText(leaf.text).text.split(/[\s,;]+/)
    return !covered && words.some((part) => !found.includes(part))
  })
}
