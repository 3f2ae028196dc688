import { imageSize } from '../image-size.ts'
import { decodeBase64, encodeBase64, type Picture, pictureSchema } from '../picture.ts'
import { jpegFacts, withoutJpegNotes } from './jpeg.ts'
import { isPlainPng, withoutPngNotes } from './png.ts'

/** The most room of a photo on paper, in points: 3 × 4 cm. */
export const photoBox = { width: 85, height: 113.4 } as const

/** 512 KiB. */
const mostBytes = 2 ** 19

/** The most pixels of a side: more is of no use at the size of a photo in a CV. */
const mostPixels = 3000

/** The photo of a person in the CV: upright, in colours or grey, not for print, at most 512 KiB. */
export const photoSchema = pictureSchema('The photo is not a PNG or JPEG file of the media type given.')
  .refine((photo) => photoProblem(photo) !== 'turned', {
    path: ['base64'],
    error: 'The photo is turned by a note in the file (EXIF): save it upright.',
  })
  .refine((photo) => photoProblem(photo) !== 'kind', {
    path: ['base64'],
    error: 'The photo has colours for print, is interlaced or larger than 3000 pixels: save it as a plain JPEG.',
  })
export type Photo = Picture

/** Why a picture cannot be a photo: it is turned by a note in the file, or of a kind that PDF does not take; null when it can. */
function photoProblem({ mediaType, base64 }: Photo): 'turned' | 'kind' | null {
  const bytes = decodeBase64(base64)
  const size = imageSize(bytes)
  // The schema says already that this is no picture.
  if (size === null) return null
  if (Math.max(size.width, size.height) > mostPixels) return 'kind'
  if (mediaType === 'image/png') return isPlainPng(bytes) ? null : 'kind'
  const { components, orientation } = jpegFacts(bytes)
  if (orientation !== 1) return 'turned'
  return components === 1 || components === 3 ? null : 'kind'
}

/** Why the bytes of a file are no photo: more than 512 KiB, no picture, or one that is turned or that PDF does not take. */
export type UnfitPhoto = 'tooLarge' | 'notImage' | 'unfit'

/** The bytes of a JPEG or PNG, by their content, as a photo without what a camera notes in it; or why they are none. */
export function photoOf(bytes: Uint8Array): { photo: Photo; problem: null } | { photo: null; problem: UnfitPhoto } {
  if (bytes.length > mostBytes) return { photo: null, problem: 'tooLarge' }
  if (imageSize(bytes) === null) return { photo: null, problem: 'notImage' }
  const mediaType = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg'
  const photo = photoSchema.safeParse({ mediaType, base64: encodeBase64(bytes) }).data
  return photo === undefined ? { photo: null, problem: 'unfit' } : { photo: withoutNotes(photo), problem: null }
}

/** The photo without what a camera notes in it: the place, the time, the device, a preview. The pixels stay as they are. */
export function withoutNotes({ mediaType, base64 }: Photo): Photo {
  const bytes = decodeBase64(base64)
  const clean = mediaType === 'image/png' ? withoutPngNotes(bytes) : withoutJpegNotes(bytes)
  return { mediaType, base64: encodeBase64(clean) }
}
