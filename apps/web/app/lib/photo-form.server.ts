import { type Photo, photoOf, photoSchema, type UnfitPhoto } from '@dossier/generators'
import type { FilePhoto } from '../web-context.ts'
import { formText } from './form-text.ts'
import type { FoundPhoto } from './run-values.server.ts'

/** Problems of the chosen photo. */
export type PhotoProblem = 'photoTooLarge' | 'photoNotImage' | 'photoUnfit'

const problems = {
  tooLarge: 'photoTooLarge',
  notImage: 'photoNotImage',
  unfit: 'photoUnfit',
} as const satisfies Record<UnfitPhoto, PhotoProblem>

/**
 * Parses the fields of `PhotoField` and `FilePhotoField`: a new file, or the photo to keep or take from the CV. Removes
 * the camera's metadata.
 */
export async function readPhoto(form: FormData): Promise<{ photo: Photo | null; problem: PhotoProblem | null }> {
  const file = form.get('photo')
  if (!(file instanceof File) || file.size === 0)
    return { photo: keptPhoto(formText(form, 'keepPhoto')), problem: null }
  const { photo, problem } = photoOf(new Uint8Array(await file.arrayBuffer()))
  return { photo, problem: problem && problems[problem] }
}

function keptPhoto(kept: string): Photo | null {
  const [, mediaType, base64] = /^data:([a-z/]+);base64,(.*)$/.exec(kept) ?? []
  return photoSchema.safeParse({ mediaType, base64 }).data ?? null
}

/** The photo that `FilePhotoField` offers, used or not. */
export function offeredPhoto(form: FormData): FoundPhoto | null {
  const photo = keptPhoto(formText(form, 'filePhoto'))
  return photo && { page: Math.max(1, Number.parseInt(formText(form, 'filePhotoPage'), 10) || 1), photo }
}

/** A found photo as a draft stores it; null for one that no run takes. */
export function photoOfView(found: FilePhoto | null): FoundPhoto | null {
  const photo = found === null || found.address === null ? null : keptPhoto(found.address)
  return photo === null || found === null ? null : { page: found.page, photo }
}
