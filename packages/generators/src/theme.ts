import { z } from 'zod'
import { pictureSchema } from './picture.ts'

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
  logo: pictureSchema('The logo is not a PNG or JPEG file of the media type given.').nullable(),
})
export type Theme = z.infer<typeof themeSchema>

/** A plain theme, for runs that bring none. */
export const plainTheme: Theme = { firm: '', address: [], accent: '#1f4e79', font: 'Calibri', logo: null }
