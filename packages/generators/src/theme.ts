import { z } from 'zod'
import { imageSize } from './image-size.ts'

/** Fonts that a theme may choose: each is on a fresh Windows, macOS or LibreOffice, or has a metric twin there. */
export const themeFonts = ['Calibri', 'Arial', 'Georgia', 'Times New Roman', 'Verdana'] as const

/** What a firm's documents look like. It is an input value of the run, so one user's logo cannot reach another's document. */
export const themeSchema = z.object({
  /** Name of the firm that sends the documents; the vendor of the offer. */
  firm: z.string().max(200),
  /** Address lines under the logo, at most five. */
  address: z.array(z.string().max(200)).max(5),
  accent: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  font: z.enum(themeFonts),
  /** PNG or JPEG, base64, at most 512 KiB when decoded. */
  logo: z
    .object({ mediaType: z.enum(['image/png', 'image/jpeg']), base64: z.base64().max(700_000) })
    .refine(isImage, { path: ['base64'], error: 'The logo is not a PNG or JPEG file of the media type given.' })
    .nullable(),
})
export type Theme = z.infer<typeof themeSchema>

/** A plain theme, for runs that bring none. */
export const plainTheme: Theme = { firm: '', address: [], accent: '#1f4e79', font: 'Calibri', logo: null }

function isImage(logo: { mediaType: 'image/png' | 'image/jpeg'; base64: string }): boolean {
  const bytes = decodeBase64(logo.base64)
  const isPng = bytes[0] === 0x89
  return imageSize(bytes) !== null && isPng === (logo.mediaType === 'image/png')
}

/** The bytes of a base64 text; works in browsers too. */
export function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
