import { WorkspaceError } from './errors.ts'

/** The two folders of a run, in keys and in its ZIP. */
export const areas = ['primary_outputs', 'artifacts'] as const
/** One of `areas`. */
export type Area = (typeof areas)[number]

const maxKeyBytes = 512
const maxSegmentBytes = 200
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const objectName = /^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9]+)+$/

/**
 * Throws `invalid_key` for a key outside the grammar: `[a-z0-9/_.-]`, at most 512 bytes, segments of 1 to 200 bytes, none of them `.` or
 * `..`. Keys are never normalised.
 */
export function checkKey(key: string): void {
  const problem = keyProblem(key)
  if (problem) throw new WorkspaceError('invalid_key', `A storage key was refused: ${problem}.`)
}

/** Like `checkKey`, for a prefix of a key: it may be empty and may end in the middle of a segment. */
export function checkPrefix(prefix: string): void {
  if (prefix === '') return
  const problem = keyProblem(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix)
  if (problem) throw new WorkspaceError('invalid_key', `A key prefix was refused: ${problem}.`)
}

/** The key of a run's object: `<team uuid>/<run uuid>/<area>/<name>`, with a name such as `cv.docx`. */
export function objectKey(parts: { teamId: string; runId: string; area: Area; name: string }): string {
  return `${runPrefix(parts)}${parts.area}/${checkName(parts.name)}`
}

/** The prefix of all objects of a run. It ends with `/`, so that one run's prefix never covers another run. */
export function runPrefix({ teamId, runId }: { teamId: string; runId: string }): string {
  if (!uuid.test(teamId)) throw new WorkspaceError('invalid_key', 'A team id in a key must be a lower-case UUID.')
  if (!uuid.test(runId)) throw new WorkspaceError('invalid_key', 'A run id in a key must be a lower-case UUID.')
  return `${teamId}/${runId}/`
}

function checkName(name: string): string {
  if (objectName.test(name) && name.length <= maxSegmentBytes) return name
  throw new WorkspaceError('invalid_key', 'An object name must look like `cv.docx`: [a-z0-9_-], then an extension.')
}

function keyProblem(key: string): string | undefined {
  if (typeof key !== 'string') return 'it is not a string'
  if (key.length === 0) return 'it is empty'
  if (key.length > maxKeyBytes) return `it is longer than ${maxKeyBytes} bytes`
  if (!/^[a-z0-9/_.-]*$/.test(key)) return 'it has a character outside [a-z0-9/_.-]'
  const segments = key.split('/')
  if (segments.some((segment) => segment === '')) return 'it has an empty segment'
  if (segments.some((segment) => segment === '.' || segment === '..')) return 'it has a segment "." or ".."'
  if (segments.some((segment) => segment.length > maxSegmentBytes)) return `a segment exceeds ${maxSegmentBytes} bytes`
  return undefined
}
