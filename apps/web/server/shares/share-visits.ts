import { visitSeconds } from '@dossier/api'
import type { Request, Response } from 'express'
import { readCookie, serializeCookie } from '../cookies.ts'
import { isSecure } from '../request-info.ts'

// With `__Secure-`, browsers accept the cookie only over TLS; `__Host-` would forbid the path.
const nameOf = (req: Request) => (isSecure(req) ? '__Secure-dossier_share' : 'dossier_share')

/** The content of the visit's cookie; empty if there is no visit. */
export function visitOf(req: Request): string {
  return readCookie(req.get('cookie'), nameOf(req))
}

/**
 * Extends a visit by its usual time, or ends it if the session is empty. Only the pages of this link get the cookie.
 */
export function keepVisit(
  req: Request,
  res: Response,
  { publicId, session }: { publicId: string; session: string },
): void {
  const cookie = serializeCookie(nameOf(req), session, {
    httpOnly: true,
    secure: isSecure(req),
    maxAge: session === '' ? 0 : visitSeconds,
    path: `/s/${publicId}`,
    sameSite: 'Strict',
  })
  res.append('Set-Cookie', cookie)
}
