import type { FileType } from '../detect.ts'
import type { ReadErrorCode } from '../read-error.ts'
import type { FoundPhoto } from '../photo/found-photo.ts'
import type { Omission } from '../omissions.ts'
import type { Line } from '../types.ts'
import type { JobReading } from '../understand-job.ts'
import type { CvReading } from '../understand.ts'

/** How to read a file: as a CV, as a job advert, as whichever it is, or only its lines. */
export type Purpose = 'cv' | 'job' | 'either' | 'text'

/** A request to a reading process. */
export interface Question {
  id: number
  bytes: Uint8Array
  as: Purpose
  /** Whether to recognise the text of a scan. */
  isScan: boolean
}

/** The content of a file, by how it was read. */
export type Reading = { type: FileType; omitted: Omission[] } & (
  | { as: 'cv'; reading: CvReading; photo: FoundPhoto | null }
  | { as: 'job'; reading: JobReading }
  | { as: 'text'; lines: Line[] }
)

/** The response of a reading process. */
export type Answer = { id: number } & (
  | Reading
  | { as: 'error'; code: ReadErrorCode; params: Readonly<Record<string, string>> }
)
