import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontFiles, Theme } from '@dossier/generators'

const require = createRequire(import.meta.url)
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(path)))
const carlito = (weight: string) => `@expo-google-fonts/carlito/${weight}/Carlito_${weight}.ttf`
const dejaVu = (name: string) => `dejavu-fonts-ttf/ttf/DejaVu${name}.ttf`

/** A free, comparable font for each theme font: Carlito has the metrics of Calibri. */
const families = {
  Calibri: ['Carlito', carlito('400Regular'), carlito('700Bold')],
  Arial: ['Carlito', carlito('400Regular'), carlito('700Bold')],
  Georgia: ['DejaVuSerif', dejaVu('SerifCondensed'), dejaVu('SerifCondensed-Bold')],
  'Times New Roman': ['DejaVuSerif', dejaVu('SerifCondensed'), dejaVu('SerifCondensed-Bold')],
  Verdana: ['DejaVuSans', dejaVu('Sans'), dejaVu('Sans-Bold')],
} as const satisfies Record<Theme['font'], readonly [string, string, string]>

const known = new Map<Theme['font'], FontFiles>()
let fallbacks: Pick<FontFiles, 'fallback' | 'fallbackBold'> | null = null

/** The font files for PDFs in a theme. They are part of the installation; each thread reads them once. */
export function fontFiles({ font }: Pick<Theme, 'font'>): FontFiles {
  const found = known.get(font)
  if (found !== undefined) return found
  const [family, regular, bold] = families[font]
  fallbacks ??= { fallback: read(dejaVu('Sans')), fallbackBold: read(dejaVu('Sans-Bold')) }
  const files = { family, regular: read(regular), bold: read(bold), ...fallbacks }
  known.set(font, files)
  return files
}
