import { ZipFile } from 'yazl'
import { files, printZipFigures } from './zip-files.ts'

await printZipFigures(() => {
  const zip = new ZipFile()
  for (const { path, bytes } of files) zip.addBuffer(Buffer.from(bytes.buffer), path, { compress: false })
  zip.end()
  return zip.outputStream
})
