/** Lists the names in a folder (`''` or a path ending in `/`) in byte order; names of folders end in `/`. */
export type FolderReader = (folder: string) => Promise<string[]>

/**
 * Yields the keys that start with `prefix` and come after `after`, in byte order, from a storage that has folders; skips folders that
 * cannot contain such a key. A folder's name with its `/` sorts exactly where its keys belong.
 */
export function walkKeys(read: FolderReader, wanted: { prefix: string; after: string }): AsyncGenerator<string> {
  const deepest = wanted.prefix.slice(0, wanted.prefix.lastIndexOf('/') + 1)
  return walkFolder(read, wanted, deepest)
}

async function* walkFolder(
  read: FolderReader,
  wanted: { prefix: string; after: string },
  folder: string,
): AsyncGenerator<string> {
  const { prefix, after } = wanted
  for (const name of await read(folder)) {
    const key = folder + name
    if (!key.startsWith(prefix)) continue
    if (!key.endsWith('/')) {
      if (key > after) yield key
    } else if (key > after || after.startsWith(key)) {
      yield* walkFolder(read, wanted, key)
    }
  }
}
