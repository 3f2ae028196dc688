import type { Theme } from '@dossier/generators'

/** The fonts that a form offers: those of the generators, which are too large to load in a page. */
export const themeFonts = [
  'Calibri',
  'Arial',
  'Georgia',
  'Times New Roman',
  'Verdana',
] as const satisfies Theme['font'][]

/** Accepted logo types. */
export const logoTypes = ['image/png', 'image/jpeg'] as const
export const maxLogoBytes = 512 * 1024
