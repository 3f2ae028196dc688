import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Raster } from './page-raster.ts'

const languages = ['deu', 'eng', 'fra'] as const
// Fixed paths, because Node could resolve the packages elsewhere, through NODE_PATH or a parent folder.
const coreIn = (folder: string): string => join(folder, 'node_modules/tesseract.js-core/tesseract-core-simd-lstm.js')
const dataIn = (folder: string, language: string): string =>
  join(folder, `node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`)

/** The npm packages of text recognition, with versions. */
export const ocrPackages: readonly string[] = [
  'tesseract.js-core@7.0.0',
  ...languages.map((language) => `@tesseract.js-data/${language}@1.0.0`),
]

/** Whether a folder contains the packages of text recognition. */
export function hasOcr(folder: string): boolean {
  return [coreIn(folder), ...languages.map((language) => dataIn(folder, language))].every((path) => existsSync(path))
}

/** The parts of tesseract.js-core that are used. */
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

/** The Tesseract engine that the packages' data is for. */
const lstm = 1

/** Recognises words on pages. Create it once per process, because loading takes a tenth of the time of a page. */
export interface Recogniser {
  /** Tesseract's TSV: one line for each word and each part of the page. */
  tsvOf(raster: Raster): string
}

/** Loads the recogniser from a folder in which `ocrPackages` are installed. Throws if they are not. */
export async function loadRecogniser(folder: string): Promise<Recogniser> {
  const path = resolve(coreIn(folder))
  const load = createRequire(path)(path) as () => Promise<Module>
  const { FS, TessBaseAPI } = await load()
  for (const language of languages)
    FS.writeFile(`${language}.traineddata`, gunzipSync(readFileSync(dataIn(folder, language))))
  const api = new TessBaseAPI()
  if (api.Init(null, languages.join('+'), lstm) !== 0) throw new Error('Tesseract failed to start.')
  return {
    tsvOf(raster) {
      FS.writeFile('/input', pgmOf(raster))
      api.SetVariable('user_defined_dpi', String(Math.round(raster.scale * 72)))
      if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract rejected the page.')
      api.Recognize(null)
      return api.GetTSVText(0)
    },
  }
}

/** Encodes a portable greymap: a header, and one byte per pixel. */
function pgmOf({ width, height, grey }: Raster): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])
}
