import { readFileSync } from 'node:fs'
import { ReadError, readFileText, understandCv } from '@dossier/extraction'
import type { GroundFile } from './ground.ts'
import { countValues, type Found, type Sheet } from './measure.ts'

/** The result for one file: its values counted, and the milliseconds it took. */
export interface ReadFile {
  file: GroundFile
  sheet: Sheet
  milliseconds: number
}

/** Reads files one after the other in this process; for a file that cannot be read, all values count as missed. */
export async function readGround(files: readonly GroundFile[]): Promise<ReadFile[]> {
  const read: ReadFile[] = []
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file.path))
    const start = performance.now()
    const found = await readOne(bytes)
    read.push({ file, milliseconds: performance.now() - start, sheet: countValues(found, file.truth) })
  }
  return read
}

async function readOne(bytes: Uint8Array): Promise<Found> {
  try {
    const { lines } = await readFileText(bytes)
    return understandCv(lines).resume ?? {}
  } catch (error) {
    if (error instanceof ReadError) return {}
    throw error
  }
}
