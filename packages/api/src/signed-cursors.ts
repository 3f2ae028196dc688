import { ApiError } from './errors.ts'
import { hashOf } from './canonical.ts'
import { isSameSignature, type Services } from './services.ts'

/** The list that a cursor belongs to: a procedure, as a team has asked it. */
export interface CursorScope {
  path: string
  teamId: string
  /** As it was given; the length of pages may change from one to the next. */
  input: unknown
}

type Signer = Pick<Services, 'sign'>

/** Letters of a signature that a cursor carries: 132 bits. */
const signatureLength = 22

/** The input with its cursor as the list below knows it; throws `invalid_cursor` when this list has not given it. */
export function withOpenedCursor(services: Signer, scope: CursorScope): unknown {
  const { input } = scope
  if (!isObject(input) || typeof input['cursor'] !== 'string') return input
  const { cursor, ...rest } = input
  const signature = cursor.slice(0, signatureLength)
  const opened = cursor.slice(signatureLength)
  if (!isSameSignature(signature, signatureOf(services, scope, opened))) {
    const message = 'This cursor was not made by the list that it is given to. Start without a cursor.'
    throw new ApiError('invalid_cursor', message)
  }
  return { ...rest, cursor: opened }
}

/** What a procedure answers, with the cursor of the next page signed; anything but a page stays as it is. */
export function withSignedCursor<T>(services: Signer, scope: CursorScope, answer: T): T {
  if (!isObject(answer) || typeof answer['nextCursor'] !== 'string') return answer
  const { nextCursor } = answer
  return { ...answer, nextCursor: `${signatureOf(services, scope, nextCursor)}${nextCursor}` }
}

function signatureOf({ sign }: Signer, { path, teamId, input }: CursorScope, cursor: string): string {
  const { cursor: _cursor, limit: _limit, typing: _typing, ...asked } = isObject(input) ? input : {}
  return sign(['cursor', path, teamId, hashOf(asked), cursor].join('\n')).slice(0, signatureLength)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
