export interface ImageSize {
  width: number
  height: number
}

/** The width and height of a PNG or JPEG in pixels, from its header; null for other bytes. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = pngSize(view) ?? jpegSize(view)
  return size === null || size.width === 0 || size.height === 0 ? null : size
}

// PNG: 8 bytes of signature, then the IHDR chunk with width and height (RFC 2083, 4.1.1).
function pngSize(view: DataView): ImageSize | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

// JPEG: segments up to a start-of-frame marker (C0 to CF except C4, C8, CC), which has height and width (ITU-T T.81,
// B.2.2).
function jpegSize(view: DataView): ImageSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** The size of a picture on paper in points: at 96 pixels per inch, or smaller to fit into the box `most`. */
export function sizeWithin(size: ImageSize, most: ImageSize): ImageSize {
  const scale = Math.min(most.width / (size.width * 0.75), most.height / (size.height * 0.75), 1) * 0.75
  return { width: size.width * scale, height: size.height * scale }
}
