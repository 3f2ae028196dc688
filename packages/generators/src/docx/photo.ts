import { imageSize, sizeWithin } from '../image-size.ts'
import { type Photo, photoBox } from '../photo/photo.ts'
import { decodeBase64 } from '../picture.ts'
import { escapeXml } from './xml.ts'
import { zipEntry, type ZipEntry } from './zip.ts'

/** The relationship ID of the photo. */
const PHOTO_RELATION = 'rIdPhoto'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const emuPerPoint = 12_700

/** The photo's file name extension in the DOCX. */
export function photoExtension({ mediaType }: Photo): 'png' | 'jpg' {
  return mediaType === 'image/png' ? 'png' : 'jpg'
}

/** The photo as a part of the DOCX. */
export function photoEntry(photo: Photo): ZipEntry {
  return zipEntry(`word/media/photo.${photoExtension(photo)}`, decodeBase64(photo.base64))
}

/** Adds the photo's content type and relationship to the parts of a DOCX. */
export function withPhotoParts(parts: Readonly<Record<string, Uint8Array>>, extension: 'png' | 'jpg') {
  const types = '[Content_Types].xml'
  const relations = 'word/_rels/document.xml.rels'
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()]
  const contentType = `<Default Extension="${extension}" ContentType="image/${extension === 'png' ? 'png' : 'jpeg'}"/>`
  const known = decoder.decode(parts[types])
  const relation = `<Relationship Id="${PHOTO_RELATION}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/photo.${extension}"/>`
  const announced = known.includes(`Extension="${extension}"`)
    ? known
    : known.replace('<Default', `${contentType}<Default`)
  const related = decoder.decode(parts[relations]).replace('</Relationships>', `${relation}</Relationships>`)
  return { ...parts, [types]: encoder.encode(announced), [relations]: encoder.encode(related) }
}

/** The run that shows the photo; empty if the bytes are not a picture. */
export function photoRun(photo: Photo, alt: string): string {
  const size = imageSize(decodeBase64(photo.base64))
  if (size === null) return ''
  const { width, height } = sizeWithin(size, photoBox)
  const extent = `cx="${Math.round(width * emuPerPoint)}" cy="${Math.round(height * emuPerPoint)}"`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:docPr id="2" name="Photo" descr="${asAscii(escapeXml(alt))}"/>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="2" name="Photo"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${PHOTO_RELATION}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  )
}

/** Encodes non-ASCII characters, because the writer takes markup as ASCII. */
function asAscii(xml: string): string {
  return xml.replaceAll(/[^\u0020-\u007e]/gu, (letter) => `&#${letter.codePointAt(0)};`)
}
