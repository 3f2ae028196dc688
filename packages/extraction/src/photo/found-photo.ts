/** A size, in pixels or in points. */
export interface Size {
  width: number
  height: number
}

/** The photo of a person in the file of their CV; its size is that on paper, in points. */
export interface FoundPhoto extends Size {
  /** Counted from 1; formats without pages have 1. */
  page: number
  mediaType: 'image/jpeg' | 'image/png'
  /** The picture as a file of its own, with what a camera noted in it; null where the CV shows only a part of it. */
  bytes: Uint8Array | null
}

/** Whether a picture has the shape of a portrait: upright or about square. */
export function isUpright({ width, height }: Size): boolean {
  return width >= height * 0.55 && width <= height * 1.2
}

/** Whether a picture stands on paper in the size of a photo of a person: 1.6 to 8 cm wide. */
export function isPhotoSized(size: Size): boolean {
  return isUpright(size) && size.width >= 45 && size.width <= 227 && size.height >= 50 && size.height <= 284
}

/** The fewest bytes for a pixel of a PNG: what is drawn, such as a logo, has far fewer than what was photographed. */
const fewestPngBytes = 0.3

/** The kind of a picture that may be a photo, by its content; null for a drawing, and for anything else. */
export function photoType(bytes: Uint8Array): FoundPhoto['mediaType'] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 100 && view.getUint16(0) === 0xffd8) return 'image/jpeg'
  // PNG: 8 bytes of signature, then the IHDR chunk with width and height (RFC 2083, 4.1.1).
  if (bytes.length < 100 || view.getUint32(0) !== 0x89504e47) return null
  return bytes.length < view.getUint32(16) * view.getUint32(20) * fewestPngBytes ? null : 'image/png'
}
