import type { Theme } from '@dossier/generators'

/** The fonts that a form offers. */
export const themeFonts = [
  'Calibri',
  'Arial',
  'Georgia',
  'Times New Roman',
  'Verdana',
] as const satisfies Theme['font'][]

/** The initial colour of a form. */
export const defaultAccent = '#1f4e79'

/** Accepted logo types. */
export const logoTypes = ['image/png', 'image/jpeg'] as const
export const maxLogoBytes = 512 * 1024
