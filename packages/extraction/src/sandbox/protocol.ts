import type { FileType } from '../detect.ts'
import type { ReadErrorCode } from '../read-error.ts'
import type { FoundPhoto } from '../photo/found-photo.ts'
import type { Omission } from '../omissions.ts'
import type { Line } from '../types.ts'
import type { JobReading } from '../understand-job.ts'
import type { CvReading } from '../understand.ts'

/** What a file is to be read as: a CV, a job advert, whichever of both it is, or its text alone. */
export type Purpose = 'cv' | 'job' | 'either' | 'text'

/** What a reading process is asked. */
export interface Question {
  id: number
  bytes: Uint8Array
  as: Purpose
  /** Whether to recognise the text of a scan. */
  isScan: boolean
}

/** What a file holds, by what it was read as. */
export type Reading = { type: FileType; omitted: Omission[] } & (
  | { as: 'cv'; reading: CvReading; photo: FoundPhoto | null }
  | { as: 'job'; reading: JobReading }
  | { as: 'text'; lines: Line[] }
)

/** What a reading process answers. */
export type Answer = { id: number } & (
  | Reading
  | { as: 'error'; code: ReadErrorCode; params: Readonly<Record<string, string>> }
)
