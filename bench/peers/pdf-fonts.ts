import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { resolve } = createRequire(fileURLToPath(import.meta.resolve('@dossier/generators')))
const carlito = (weight: string): string => resolve(`@expo-google-fonts/carlito/${weight}/Carlito_${weight}.ttf`)
const dejaVu = (name: string): string => resolve(`dejavu-fonts-ttf/ttf/DejaVu${name}.ttf`)

/** The files of the fonts that both contestants set a CV in. */
export const fontPaths = { regular: carlito('400Regular'), bold: carlito('700Bold') }

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

/** The same as bytes, with those for letters that they lack. */
export function readFonts() {
  const { regular, bold } = fontPaths
  const fallbacks = { fallback: read(dejaVu('Sans')), fallbackBold: read(dejaVu('Sans-Bold')) }
  return { family: 'Carlito', regular: read(regular), bold: read(bold), ...fallbacks }
}
