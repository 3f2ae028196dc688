import type { Services } from '../context.ts'
import { ApiError } from '../errors.ts'
import { hashOf } from './canonical.ts'
import { isSameSignature } from './secret.ts'

/** The list a cursor belongs to: a procedure as called by a team. */
export interface CursorScope {
  path: string
  teamId: string
  /** The input as given; fields that do not define the list may change between pages. */
  input: unknown
}

/**
 * Fields that affect how a list is paged and displayed. A browser's time zone is known only from its second request on.
 */
const ofReading: readonly string[] = ['cursor', 'limit', 'typing', 'marks', 'language', 'timeZone']

type Signer = Pick<Services, 'sign'>

/** Characters of the signature that a cursor carries: 132 bits. */
const signatureLength = 22

/**
 * The input with its cursor unwrapped for the underlying list; throws `invalid_cursor` if this list did not issue it.
 */
export function withOpenedCursor(services: Signer, scope: CursorScope): unknown {
  const { input } = scope
  if (!isObject(input) || typeof input['cursor'] !== 'string') return input
  const { cursor, ...rest } = input
  const signature = cursor.slice(0, signatureLength)
  const opened = cursor.slice(signatureLength)
  if (!isSameSignature(signature, signatureOf(services, scope, opened))) {
    const message = 'This cursor belongs to another list. Start without a cursor.'
    throw new ApiError('invalid_cursor', message)
  }
  return { ...rest, cursor: opened }
}

/** Signs the next page's cursor in a procedure's result; returns anything but a page unchanged. */
export function withSignedCursor<T>(services: Signer, scope: CursorScope, answer: T): T {
  if (!isObject(answer) || typeof answer['nextCursor'] !== 'string') return answer
  const { nextCursor } = answer
  return { ...answer, nextCursor: `${signatureOf(services, scope, nextCursor)}${nextCursor}` }
}

function signatureOf({ sign }: Signer, { path, teamId, input }: CursorScope, cursor: string): string {
  const asked = Object.fromEntries(
    Object.entries(isObject(input) ? input : {}).filter(([name]) => !ofReading.includes(name)),
  )
  return sign(['cursor', path, teamId, hashOf(asked), cursor].join('\n')).slice(0, signatureLength)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
