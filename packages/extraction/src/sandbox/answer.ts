import { documentKind, refuseOtherThanAdvert, refuseOtherThanCv } from '../kind/document-kind.ts'
import { grounded } from '../grounded.ts'
import type { Limits } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { findPhoto } from '../photo/find-photo.ts'
import { recognised } from '../recognised.ts'
import { readFileText } from '../read-file.ts'
import { understandCv } from '../understand.ts'
import type { ScanText } from './ocr/read-scan.ts'
import type { Answer, Question } from './protocol.ts'

/** How a reading process was started: its limits, and the folder with the OCR packages or null. */
interface Setting {
  limits: Limits
  ocr: string | null
}

/** Reads a file and returns its content, or why it cannot be read. Never throws. */
export async function answer(question: Question, { limits, ocr }: Setting): Promise<Answer> {
  const { id, bytes, isScan } = question
  try {
    const scan = isScan && ocr !== null ? await recognisedText(bytes, limits, ocr) : null
    const { type, lines, shown, omitted } = scan ?? (await readFileText(bytes, limits))
    const as = question.as === 'either' ? (documentKind(lines) === 'advert' ? 'job' : 'cv') : question.as
    if (as === 'text') return { id, as, type, omitted, lines }
    if (as === 'cv') {
      refuseOtherThanCv(lines)
      const read = understandCv(lines)
      const photo = await findPhoto(type, bytes, limits)
      const reading = scan !== null ? recognised(read, scan.turned) : shown === null ? read : grounded(read, shown)
      return { id, as, type, omitted, reading, photo }
    }
    refuseOtherThanAdvert(lines)
    // The importers, which only adverts need, take as long to load as everything else.
    const { understandJob } = await import('../understand-job.ts')
    return { id, as, type, omitted, reading: understandJob(lines) }
  } catch (error) {
    if (error instanceof ReadError) return { id, as: 'error', code: error.code, params: error.params }
    return { id, as: 'error', code: 'damaged', params: {} }
  }
}

/** Reads a scan. The module is loaded with the first one. */
async function recognisedText(bytes: Uint8Array, limits: Limits, folder: string): Promise<ScanText> {
  const { readScan } = await import('./ocr/read-scan.ts')
  return readScan(bytes, limits, folder)
}
