import type { Theme } from '@dossier/generators'

/** The fonts that a form offers. */
export const themeFonts = [
  'Calibri',
  'Arial',
  'Georgia',
  'Times New Roman',
  'Verdana',
] as const satisfies Theme['font'][]

/** What the colour field of a form starts with. */
export const defaultAccent = '#1f4e79'

/** What a logo may be. */
export const logoTypes = ['image/png', 'image/jpeg'] as const
export const maxLogoBytes = 512 * 1024
