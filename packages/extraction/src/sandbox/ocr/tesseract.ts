import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Raster } from './page-raster.ts'

const languages = ['deu', 'eng', 'fra'] as const
// By path: what Node would resolve to may be somewhere else, by NODE_PATH or in a folder above.
const coreIn = (folder: string): string => join(folder, 'node_modules/tesseract.js-core/tesseract-core-simd-lstm.js')
const dataIn = (folder: string, language: string): string =>
  join(folder, `node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`)

/** The packages of text recognition, as npm installs them into a folder. */
export const ocrPackages: readonly string[] = [
  'tesseract.js-core@7.0.0',
  ...languages.map((language) => `@tesseract.js-data/${language}@1.0.0`),
]

/** Whether a folder has the packages of text recognition. */
export function hasOcr(folder: string): boolean {
  return [coreIn(folder), ...languages.map((language) => dataIn(folder, language))].every((path) => existsSync(path))
}

/** What is used of Tesseract, compiled to WebAssembly. */
interface Module {
  FS: { writeFile(path: string, bytes: Uint8Array): void }
  TessBaseAPI: new () => Api
}

interface Api {
  Init(path: null, languages: string, engine: number): number
  SetVariable(name: string, value: string): boolean
  SetImageFile(exif: number, angle: number): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
}

/** Engine of Tesseract that the data of our packages is for. */
const lstm = 1

/** Recognises words in pages; made once a process, because loading takes a tenth of a page. */
export interface Recogniser {
  /** One line for each word and each part of the page, as Tesseract's TSV has them. */
  tsvOf(raster: Raster): string
}

/** Loads the recogniser from a folder where `ocrPackages` are installed. Throws where they are not. */
export async function loadRecogniser(folder: string): Promise<Recogniser> {
  const path = resolve(coreIn(folder))
  const load = createRequire(path)(path) as () => Promise<Module>
  const { FS, TessBaseAPI } = await load()
  for (const language of languages)
    FS.writeFile(`${language}.traineddata`, gunzipSync(readFileSync(dataIn(folder, language))))
  const api = new TessBaseAPI()
  if (api.Init(null, languages.join('+'), lstm) !== 0) throw new Error('Tesseract does not start.')
  return {
    tsvOf(raster) {
      FS.writeFile('/input', pgmOf(raster))
      api.SetVariable('user_defined_dpi', String(Math.round(raster.scale * 72)))
      if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract does not take the page.')
      api.Recognize(null)
      return api.GetTSVText(0)
    },
  }
}

/** A portable greymap: a header, and one byte a pixel. */
function pgmOf({ width, height, grey }: Raster): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])
}
