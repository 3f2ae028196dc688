import type { Photo } from '../photo/photo.ts'
import { decodeBase64, encodeBase64 } from '../picture.ts'

/** A drawn head of nobody, 24 × 32 pixels. */
export const samplePhoto: Photo = {
  mediaType: 'image/jpeg',
  base64: [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7',
    'gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8',
    'fHx8fHx8fHz/wAARCAAgABgDASIAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAAAAAAAAAAMFBAb/xAAkEAACAgECBgMBAAAAAAAAAAAB',
    'AgARBAMSBhMVMVHhIVSBsf/EABcBAQEBAQAAAAAAAAAAAAAAAAIBAAP/xAAZEQADAQEBAAAAAAAAAAAAAAAAAQISETH/2gAMAwEA',
    'AhEDEQA/AKJWhZmHqmLzdltV1ur4lRtMOpVhYIoiJ6Zh/XSK7ySI0G24Ry6YRQqigBQEI+nPg1yumhZ2CqO5JoCYurYO/bz/AN2m',
    'v5J/EeUzZAxVNIgBYeSfUiw5T9Eqa8O3TbqIGRgynsQbBhIXDmUy5BxWNo4JUeCPUJWY/9k=',
  ].join(''),
}

/**
 * The sample photo as a camera would write it: with EXIF orientation and place, a comment, and data after the end of
 * the image.
 */
export function photoOfCamera(orientation: number, place: string): Photo {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  const exif = [...text('Exif\0\0'), ...text('MM'), 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0, ...text(place)]
  const bytes = decodeBase64(samplePhoto.base64)
  const notes = [...segment(0xe1, exif), ...segment(0xfe, text(`taken at ${place}`))]
  const all = Uint8Array.from([...bytes.subarray(0, 2), ...notes, ...bytes.subarray(2), ...text(`film of ${place}`)])
  return { mediaType: 'image/jpeg', base64: encodeBase64(all) }
}

function text(words: string): number[] {
  return [...words].map((letter) => letter.charCodeAt(0))
}

function segment(marker: number, data: readonly number[]): number[] {
  return [0xff, marker, 0, data.length + 2, ...data]
}
