import { type Photo, photoSchema, withoutNotes } from '@dossier/generators'
import { formText } from './form-text.ts'
import { logoTypes, maxLogoBytes } from './theme-choices.ts'

/** Problems of the chosen photo. */
export type PhotoProblem = 'photoTooLarge' | 'photoNotImage' | 'photoUnfit'

/** Parses the fields of `PhotoField`: a new file, or the photo that is kept. The photo comes without what a camera notes in it. */
export async function readPhoto(form: FormData): Promise<{ photo: Photo | null; problem: PhotoProblem | null }> {
  const file = form.get('photo')
  if (!(file instanceof File) || file.size === 0)
    return { photo: keptPhoto(formText(form, 'keepPhoto')), problem: null }
  if (file.size > maxLogoBytes) return { photo: null, problem: 'photoTooLarge' }
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64')
  // By the content: browsers take a file's type from its name.
  const tried = logoTypes.map((mediaType) => photoSchema.safeParse({ mediaType, base64 }))
  const found = tried.find(({ success }) => success)?.data
  if (found !== undefined) return { photo: withoutNotes(found), problem: null }
  const isPicture = tried.some(({ error }) =>
    error?.issues.every(({ message }) => !message.includes('not a PNG or JPEG')),
  )
  return { photo: null, problem: isPicture ? 'photoUnfit' : 'photoNotImage' }
}

function keptPhoto(kept: string): Photo | null {
  const [, mediaType, base64] = /^data:([a-z/]+);base64,(.*)$/.exec(kept) ?? []
  return photoSchema.safeParse({ mediaType, base64 }).data ?? null
}
