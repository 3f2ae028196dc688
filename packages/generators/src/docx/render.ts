import type { Bytes } from '../define.ts'
import { localSpelling } from '../locale/spelling.ts'
import { coreProperties } from './core-properties.ts'
import type { DocumentModel } from './model.ts'
import { shellFor } from './shell.ts'
import { writeBody, writeRuns } from './write-body.ts'
import { writeZip, zipEntry } from './zip.ts'

/**
 * Writes a document as DOCX. Byte-pure: the same model and `asOf` give the same bytes in any process, time zone and locale.
 */
export async function render(model: DocumentModel, asOf: Date): Promise<Bytes> {
  const { theme, locale, margin } = model
  const shell = await shellFor({ theme, locale, margin })
  const body = writeBody({ model, textWidth: shell.textWidth, bulletNumber: shell.bulletNumber })
  const title = localSpelling(model.title, locale)
  const core = coreProperties({
    title,
    subject: localSpelling(model.subject, locale),
    creator: theme.firm,
    language: locale,
    asOf,
  })
  return writeZip([
    ...shell.fixed,
    zipEntry('docProps/core.xml', core),
    zipEntry('word/document.xml', `${shell.document[0]}${body}${shell.document[1]}`),
    ...shell.titled.map(([name, xml]) =>
      zipEntry(
        name,
        xml.replaceAll(shell.titleHole, () => writeRuns(title)),
      ),
    ),
  ])
}
