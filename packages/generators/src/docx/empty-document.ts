import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import type { Locale } from '@dossier/profiles'
import type { Theme } from '../theme.ts'
import { readableAccent } from './colours.ts'
import { firstHeader, laterHeader, pageFooter } from './frame.ts'
import { BODY_HOLE } from './holes.ts'
import { documentStyles } from './styles.ts'

interface Page {
  width: number
  height: number
  /** On all four sides. */
  margin: number
}

/** An empty document with the styles, numbering, header and footer of a theme, as a ZIP; lengths in twentieths of a point. */
export async function packEmptyDocument(
  { theme, locale }: { theme: Theme; locale: Locale },
  { width, height, margin }: Page,
): Promise<ArrayBuffer> {
  const textWidth = width - 2 * margin
  const document = new Document({
    styles: documentStyles(theme, locale),
    numbering: { config: [{ reference: 'bullets', levels: [bulletLevel(readableAccent(theme.accent))] }] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width, height },
            margin: { top: margin, right: margin, bottom: margin, left: margin, header: 567, footer: 454 },
          },
        },
        headers: { first: firstHeader(theme, textWidth), default: laterHeader(theme, textWidth) },
        footers: { first: pageFooter(locale), default: pageFooter(locale) },
        children: [
          new Paragraph({ style: 'ListBullet', numbering: { reference: 'bullets', level: 0 } }),
          new Paragraph({ children: [new TextRun(BODY_HOLE)] }),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}

function bulletLevel(colour: string) {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { run: { color: colour }, paragraph: { indent: { left: 255, hanging: 198 } } },
  }
}
