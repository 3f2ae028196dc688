import { imageSize } from '../image-size.ts'
import { decodeBase64, encodeBase64, type Picture, pictureSchema } from '../picture.ts'
import { jpegFacts, withoutJpegNotes } from './jpeg.ts'
import { isPlainPng, withoutPngNotes } from './png.ts'

/** The largest size of a photo on paper, in points: 3 × 4 cm. */
export const photoBox = { width: 85, height: 113.4 } as const

/** 512 KiB. */
const mostBytes = 2 ** 19

/** The most pixels per side. More would not help at the size of a photo in a CV. */
const mostPixels = 3000

/** A photo for the CV: upright, in colour or grey (not print colours), at most 512 KiB. */
export const photoSchema = pictureSchema('The photo is not a PNG or JPEG file of the media type given.')
  .refine((photo) => photoProblem(photo) !== 'turned', {
    path: ['base64'],
    error: 'The photo is rotated by its EXIF data: save it upright.',
  })
  .refine((photo) => photoProblem(photo) !== 'kind', {
    path: ['base64'],
    error: 'The photo has print colours, is interlaced or is larger than 3000 pixels: save it as a plain JPEG.',
  })
export type Photo = Picture

/** Why a picture cannot be a photo: EXIF rotates it, or the PDF writer does not support its kind. Null if it can. */
function photoProblem({ mediaType, base64 }: Photo): 'turned' | 'kind' | null {
  const bytes = decodeBase64(base64)
  const size = imageSize(bytes)
  // The schema reports that this is not a picture.
  if (size === null) return null
  if (Math.max(size.width, size.height) > mostPixels) return 'kind'
  if (mediaType === 'image/png') return isPlainPng(bytes) ? null : 'kind'
  const { components, orientation } = jpegFacts(bytes)
  if (orientation !== 1) return 'turned'
  return components === 1 || components === 3 ? null : 'kind'
}

/** Why a file cannot be a photo: larger than 512 KiB, not a picture, or a rotated or unsupported picture. */
export type UnfitPhoto = 'tooLarge' | 'notImage' | 'unfit'

/** Converts the bytes of a JPEG or PNG, recognised by content, to a photo without camera metadata, or returns the problem. */
export function photoOf(bytes: Uint8Array): { photo: Photo; problem: null } | { photo: null; problem: UnfitPhoto } {
  if (bytes.length > mostBytes) return { photo: null, problem: 'tooLarge' }
  if (imageSize(bytes) === null) return { photo: null, problem: 'notImage' }
  const mediaType = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg'
  const photo = photoSchema.safeParse({ mediaType, base64: encodeBase64(bytes) }).data
  return photo === undefined ? { photo: null, problem: 'unfit' } : { photo: withoutNotes(photo), problem: null }
}

/** Removes camera metadata from a photo: place, time, device, preview. The pixels stay unchanged. */
export function withoutNotes({ mediaType, base64 }: Photo): Photo {
  const bytes = decodeBase64(base64)
  const clean = mediaType === 'image/png' ? withoutPngNotes(bytes) : withoutJpegNotes(bytes)
  return { mediaType, base64: encodeBase64(clean) }
}
