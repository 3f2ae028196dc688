import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontFiles } from '../pdf/typeface.ts'

const require = createRequire(import.meta.url)
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(path)))

/** The fonts of a plain theme. */
export const testFonts: FontFiles = {
  family: 'Carlito',
  regular: read('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'),
  bold: read('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf'),
  fallback: read('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  fallbackBold: read('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
}
