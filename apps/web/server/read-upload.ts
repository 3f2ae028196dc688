import { advertText, type CvReading, ReadError, readFileText, readMessages, understandCv } from '@dossier/extraction'
import { formatMessage } from '@dossier/profiles'
import type { UploadReading } from '../app/web-context.ts'

/** What the bytes of a CV or an advert say, as text for the form; or why they cannot be read, in the reader's language. */
export async function readUpload(
  bytes: Uint8Array,
  { side, language }: { side: 'candidate' | 'job'; language: 'de' | 'en' },
): Promise<UploadReading> {
  try {
    const { lines } = await readFileText(bytes)
    if (side === 'job') return { text: advertText(lines), toCheck: [], unplaced: [], problem: null }
    return readingOf(understandCv(lines))
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const { code, params } = error
    return { text: null, problem: formatMessage(readMessages, { code, params }, language) }
  }
}

function readingOf({ resume, problems, unplaced }: CvReading): UploadReading {
  const toCheck = problems.map(({ pointer }) => ({ pointer, value: valueAt(resume, pointer) }))
  return { text: `${JSON.stringify(resume, null, 2)}\n`, toCheck, unplaced, problem: null }
}

/** The text at a JSON pointer; empty where there is none, or a list. */
function valueAt(value: unknown, pointer: string): string {
  let found = value
  for (const key of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return ''
    found = Object.entries(found).find(([name]) => name === key)?.[1]
  }
  return typeof found === 'string' ? found : ''
}
