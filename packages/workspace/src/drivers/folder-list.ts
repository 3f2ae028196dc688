import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isCode } from './own-folder.ts'

/** Suffix of object files, which no key can contain, so that `a` and `a/b` can both be objects. */
const fileMark = '@'

/** The path of an object below the folder of all objects. */
export function objectPath(objects: string, key: string): string {
  return join(objects, `${key}${fileMark}`)
}

/** The names in a folder below `objects`, for `walkKeys`; empty if the folder does not exist. */
export async function readNames(objects: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(objects, folder), { withFileTypes: true })
    const names = entries.flatMap((entry) => {
      if (entry.isDirectory()) return [`${entry.name}/`]
      return entry.isFile() && entry.name.endsWith(fileMark) ? [entry.name.slice(0, -fileMark.length)] : []
    })
    return names.toSorted()
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
}
