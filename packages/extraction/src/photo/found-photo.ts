/** A size, in pixels or in points. */
export interface Size {
  width: number
  height: number
}

/** A person's photo found in a CV. Width and height are those on paper, in points. */
export interface FoundPhoto extends Size {
  /** From 1; always 1 in formats without pages. */
  page: number
  mediaType: 'image/jpeg' | 'image/png'
  /** The picture file, including any camera metadata; null if the CV crops the picture. */
  bytes: Uint8Array | null
}

/** Whether a picture is shaped like a portrait: upright or nearly square. */
export function isUpright({ width, height }: Size): boolean {
  return width >= height * 0.55 && width <= height * 1.2
}

/** Whether a picture has the size of a portrait on paper: 1.6 to 8 cm wide, 1.8 to 10 cm high. */
export function isPhotoSized(size: Size): boolean {
  return isUpright(size) && size.width >= 45 && size.width <= 227 && size.height >= 50 && size.height <= 284
}

/** The fewest bytes per pixel of a photo in PNG. Drawings such as logos have far fewer. */
const fewestPngBytes = 0.3

/** The media type of a picture that may be a photo, by its content; null for drawings and anything else. */
export function photoType(bytes: Uint8Array): FoundPhoto['mediaType'] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 100 && view.getUint16(0) === 0xffd8) return 'image/jpeg'
  // PNG: 8 bytes of signature, then the IHDR chunk with width and height (RFC 2083, 4.1.1).
  if (bytes.length < 100 || view.getUint32(0) !== 0x89504e47) return null
  return bytes.length < view.getUint32(16) * view.getUint32(20) * fewestPngBytes ? null : 'image/png'
}
