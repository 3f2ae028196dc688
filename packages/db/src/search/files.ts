import { eq } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import { searchShapes, type ShapeFile } from '../schema.ts'
import { type Closeness, closenesses } from './closeness.ts'
import type { DocumentFilters } from './document-search.ts'
import { wordForms } from './fold.ts'
import { closenessOf, namesType } from './matched.ts'
import type { QueryTerm, QueryWord } from './query-terms.ts'

/** One kind of file that the runs of a shape have. */
export interface FileKind {
  shape: number
  file: ShapeFile
}

/** Lists the kinds of files of all shapes of a team: a few dozen. */
export async function fileKinds(db: Db, owner: Owner): Promise<FileKind[]> {
  const shapes = await db
    .select({ shape: searchShapes.id, files: searchShapes.files })
    .from(searchShapes)
    .where(eq(searchShapes.teamId, owner.teamId))
  return shapes.flatMap(({ shape, files }) => files.map((file) => ({ shape, file })))
}

/** Whether a file passes the filters on type and kind. */
export function isWanted({ file }: FileKind, filters: DocumentFilters): boolean {
  if (filters.kind !== undefined && file.kind !== filters.kind) return false
  if (filters.documentTypes !== undefined && !filters.documentTypes.includes(file.type)) return false
  return !(filters.notDocumentTypes ?? []).includes(file.type)
}

export interface Asked {
  term: Pick<QueryTerm, 'field' | 'phrase' | 'negated'>
  word: QueryWord
  closeness: Closeness
  typeWords: Readonly<Record<string, readonly string[]>>
}

/** Whether a file itself matches a word by its type or its name, independent of its run. */
export function isMetByFile({ file }: FileKind, { term, word, closeness, typeWords }: Asked): boolean {
  if (term.phrase || (term.field !== 'any' && term.field !== 'file')) return false
  const names = typeWords[file.type] ?? []
  if (term.field === 'any' && isNamed(word, names, term.negated)) return true
  const depth = Math.min(closenesses.indexOf(closeness), 1)
  return file.words.some((stored) => {
    const met = closenessOf({ ...word, sounds: [], edits: 0 }, wordForms(stored))
    return met !== null && closenesses.indexOf(met) <= depth
  })
}

/** A negated word only matches a full name, any other word also a prefix. */
function isNamed(word: QueryWord, names: readonly string[], negated: boolean): boolean {
  return negated ? names.some((name) => word.forms.includes(name)) : namesType(word, names)
}
