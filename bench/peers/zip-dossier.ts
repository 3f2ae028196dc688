import { digestOf, zipBundle } from '@dossier/workspace'
import { files, printZipFigures } from './zip-files.ts'

const entries = files.map(({ path, bytes }) => {
  const { size, crc32 } = digestOf(bytes)
  return { path, size, crc32, open: () => Promise.resolve(bytes) }
})

await printZipFigures(() => zipBundle(entries).open())
