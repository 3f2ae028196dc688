import { ZipArchive } from 'archiver'
import { files, printZipFigures } from './zip-files.ts'

const store = process.argv[2] === 'store'

await printZipFigures(() => {
  const archive = new ZipArchive({ store })
  for (const { path, bytes } of files) archive.append(Buffer.from(bytes.buffer), { name: path })
  void archive.finalize()
  return archive
})
