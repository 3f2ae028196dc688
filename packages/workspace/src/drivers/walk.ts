/** The names in a folder (`''` or a path ending in `/`), folders ending in `/`, in byte order. */
export type FolderReader = (folder: string) => Promise<string[]>

/**
 * Keys that start with `prefix` and come after `after`, in byte order, from a storage that has folders: those that cannot
 * hold such a key are not read. A folder's name with its `/` stands exactly where its keys belong.
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
