import type { Limits } from '../limits.ts'
import { unpack } from '../readers/office/unpack.ts'
import type { XmlElement } from '../readers/office/xml.ts'
import { type FoundPhoto, isPhotoSized, photoType, type Size } from './found-photo.ts'

/** A picture in the head of a document: its size in points, the path of its file, and whether the document shows all of it. */
export interface Drawn extends Size {
  path: string
  isWhole: boolean
}

/** The most characters of text before a photo: the head of a CV. */
const headLetters = 1500

/**
 * The pictures at the top of a part, in reading order. `drawn` returns the pictures of an element, or null to search
 * its children.
 */
export function picturesInHead(part: XmlElement | undefined, drawn: (element: XmlElement) => Drawn[] | null): Drawn[] {
  const found: Drawn[] = []
  let letters = 0
  const visit = (element: XmlElement): void => {
    const pictures = letters > headLetters ? [] : drawn(element)
    if (pictures !== null) {
      found.push(...pictures)
      return
    }
    for (const child of element.children) {
      if (typeof child === 'string') letters += child.trim().length
      else visit(child)
    }
  }
  if (part !== undefined) visit(part)
  return found
}

/** The first picture with the size and content of a photo. */
export async function photoAmong(
  pictures: readonly Drawn[],
  bytes: Uint8Array,
  limits: Limits,
): Promise<FoundPhoto | null> {
  for (const { path, isWhole, width, height } of pictures.filter(isPhotoSized).slice(0, 5)) {
    const picture = (await unpack(bytes, (name) => name === path, limits)).get(path)
    const mediaType = picture === undefined ? null : photoType(picture)
    if (picture === undefined || mediaType === null) continue
    return { page: 1, mediaType, width, height, bytes: isWhole ? new Uint8Array(picture) : null }
  }
  return null
}
