import type { Bytes } from '../define.ts'
import type { DocumentModel } from '../docx/model.ts'
import { photoBox } from '../photo/photo.ts'
import { localSpelling } from '../locale/spelling.ts'
import { addInfo, addMetadata, addOutputIntent, type PdfProperties } from './archive.ts'
import { flowItems } from './flow.ts'
import { drawFrame, type Frame, frameOf } from './frame.ts'
import { pdfImage } from './image.ts'
import { itemsOf } from './items.ts'
import { num, pdfObjects, type PdfObjects } from './objects.ts'
import { PAGE, type Page, pageContent } from './page.ts'
import type { Context } from './stack.ts'
import { addStructure, type Element } from './structure.ts'
import { addFace, facesOf, type FontFiles } from './typeface.ts'

const FOOT = 45

/**
 * Renders a document as PDF/A-2a and PDF/UA-1: tagged, with embedded fonts and described colours. Byte-pure: the same
 * model, fonts and `asOf` give the same bytes in any process, time zone and locale.
 */
export function renderPdf(model: DocumentModel, { asOf, fonts }: { asOf: Date; fonts: FontFiles }): Bytes {
  const photo = model.photo ? pdfImage(model.photo, photoBox) : null
  const context: Context = { faces: facesOf(fonts), locale: model.locale, theme: model.theme, photo }
  const margin = (model.margin / 2.54) * 72
  const frame = frameOf(context, margin)
  const document: Element = { type: 'Document', attributes: '', kids: [] }
  const items = itemsOf(model.blocks, document, { width: PAGE.width - 2 * margin, context })
  const pages = flowItems(items, { left: margin, top: frame.top, bottom: PAGE.height - Math.max(margin, FOOT) })
  const title = localSpelling(model.title, model.locale)
  drawFrame(pages, { frame, title, margin, context })
  const subject = localSpelling(model.subject, model.locale)
  const properties: PdfProperties = { title, subject, author: model.theme.firm, locale: model.locale, asOf }
  return writeFile({ pages, document, context, frame, properties })
}

interface Made {
  pages: readonly Page[]
  document: Element
  context: Context
  frame: Frame
  properties: PdfProperties
}

function writeFile({ pages, document, context, frame, properties }: Made): Bytes {
  const objects = pdfObjects()
  const catalog = objects.reserve()
  const tree = objects.reserve()
  const numbers = pages.map(() => objects.reserve())
  const resources = addResources(objects, context, frame)
  for (const [index, page] of pages.entries()) {
    const content = objects.addStream(new TextEncoder().encode(pageContent(page)), '')
    objects.add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${num(PAGE.width)} ${num(PAGE.height)}]/Resources ${resources} 0 R` +
        `/Contents ${content} 0 R/StructParents ${index}/Tabs/S>>`,
      numbers[index],
    )
  }
  objects.add(`<</Type/Pages/Kids[${numbers.map((one) => `${one} 0 R`).join(' ')}]/Count ${pages.length}>>`, tree)
  const structure = addStructure(objects, document, { pages: numbers, marks: pages.map(({ marks }) => marks) })
  const metadata = addMetadata(objects, properties)
  const intent = addOutputIntent(objects)
  objects.add(
    `<</Type/Catalog/Pages ${tree} 0 R/Lang(${properties.locale})/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R` +
      `/Metadata ${metadata} 0 R/OutputIntents[${intent} 0 R]/ViewerPreferences<</DisplayDocTitle true>>>>`,
    catalog,
  )
  return objects.file(catalog, addInfo(objects, properties))
}

function addResources(objects: PdfObjects, { faces, photo }: Context, { logo }: Frame): number {
  const used = [...faces.plain, ...faces.bold].filter(({ codes }) => codes.size > 0)
  const fonts = used.map((face) => `/${face.key} ${addFace(face, objects)} 0 R`).join('')
  const images = [
    ['Im1', logo],
    ['Im2', photo],
  ] as const
  const shown = images.flatMap(([name, image]) => (image === null ? [] : `/${name} ${image.add(objects)} 0 R`))
  return objects.add(`<</Font<<${fonts}>>${shown.length === 0 ? '' : `/XObject<<${shown.join('')}>>`}>>`)
}
