import { type Photo, photoOf, photoSchema, type UnfitPhoto } from '@dossier/generators'
import { formText } from './form-text.ts'

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
