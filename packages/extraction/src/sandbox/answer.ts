import { documentKind, refuseOtherThanAdvert, refuseOtherThanCv } from '../kind/document-kind.ts'
import { grounded } from '../grounded.ts'
import type { Limits } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { findPhoto } from '../photo/find-photo.ts'
import { readFileText } from '../read-file.ts'
import { understandCv } from '../understand.ts'
import type { Answer, Question } from './protocol.ts'

/** What a reading process says to a file: what it holds, or why it cannot be read. Never throws. */
export async function answer(question: Question, limits: Limits): Promise<Answer> {
  const { id, bytes } = question
  try {
    const { type, lines, shown, omitted } = await readFileText(bytes, limits)
    const as = question.as === 'either' ? (documentKind(lines) === 'advert' ? 'job' : 'cv') : question.as
    if (as === 'text') return { id, as, type, omitted, lines }
    if (as === 'cv') {
      refuseOtherThanCv(lines)
      const reading = understandCv(lines)
      const photo = await findPhoto(type, bytes, limits)
      return { id, as, type, omitted, reading: shown === null ? reading : grounded(reading, shown), photo }
    }
    refuseOtherThanAdvert(lines)
    // Adverts bring the importers along, which take as long to load as all else.
    const { understandJob } = await import('../understand-job.ts')
    return { id, as, type, omitted, reading: understandJob(lines) }
  } catch (error) {
    if (error instanceof ReadError) return { id, as: 'error', code: error.code, params: error.params }
    return { id, as: 'error', code: 'damaged', params: {} }
  }
}
