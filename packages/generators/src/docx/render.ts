import type { Bytes } from '../define.ts'
import { localSpelling } from '../locale/spelling.ts'
import { writeCoreProperties } from './core-properties.ts'
import { PartWriter } from './deflate/part-writer.ts'
import type { DocumentModel } from './model.ts'
import { photoEntry, photoExtension } from './photo.ts'
import { type NamedFrame, shellFor } from './shell.ts'
import { writeBody, writeRuns } from './write-body.ts'
import { partEntry, writeZip, type ZipEntry } from './zip.ts'

/** Shared by all documents, because parts are written one after another. */
const part = new PartWriter()

/**
 * Renders a document as DOCX. Byte-pure: the same model and `asOf` give the same bytes in any process, time zone and
 * locale.
 */
export async function render(
  { theme, locale, margin, photo = null, ...model }: DocumentModel,
  asOf: Date,
): Promise<Bytes> {
  const shell = await shellFor({ theme, locale, margin, photo: photo && photoExtension(photo) })
  const { textWidth, bulletNumber } = shell
  const title = localSpelling(model.title, locale)
  const subject = localSpelling(model.subject, locale)
  const properties = { title, subject, creator: theme.firm, language: locale, asOf }
  return writeZip([
    ...shell.fixed,
    ...(photo === null ? [] : [photoEntry(photo)]),
    entry(shell.core, () => writeCoreProperties(properties, part)),
    entry(shell.document, () =>
      writeBody(model.blocks, { part, model: { theme, locale, photo }, textWidth, bulletNumber }),
    ),
    ...shell.titled.map((titled) => entry(titled, () => writeRuns(title, part))),
  ])
}

function entry({ name, frame }: NamedFrame, write: () => void): ZipEntry {
  part.begin(frame)
  write()
  return partEntry(name, part.end())
}
