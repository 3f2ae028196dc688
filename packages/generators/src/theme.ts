import { z } from 'zod'
import { pictureSchema } from './picture.ts'

/** Fonts for themes. Each is installed with Windows, macOS or LibreOffice, or has a metric-compatible substitute there. */
export const themeFonts = ['Calibri', 'Arial', 'Georgia', 'Times New Roman', 'Verdana'] as const

/** The look of a company's documents. It is an input of the run, so one user's logo cannot appear in another's document. */
export const themeSchema = z.object({
  /** Name of the company that sends the documents; the vendor of the offer. */
  firm: z.string().max(200),
  /** Address lines below the logo, at most five. */
  address: z.array(z.string().max(200)).max(5),
  accent: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  font: z.enum(themeFonts),
  /** PNG or JPEG in base64, at most 512 KiB decoded. */
  logo: pictureSchema('The logo is not a PNG or JPEG file of the media type given.').nullable(),
})
export type Theme = z.infer<typeof themeSchema>

/** A plain theme, for runs without one. */
export const plainTheme: Theme = { firm: '', address: [], accent: '#1f4e79', font: 'Calibri', logo: null }
