import { visitSeconds } from '@dossier/api'
import type { Request, Response } from 'express'
import { readCookie, serializeCookie } from '../cookies.ts'
import { isSecure } from '../request-info.ts'

// With `__Secure-` a browser takes the cookie over TLS alone; `__Host-` would forbid the path.
const nameOf = (req: Request) => (isSecure(req) ? '__Secure-dossier_share' : 'dossier_share')

/** What the cookie of a visit holds; empty for who visits no link. */
export function visitOf(req: Request): string {
  return readCookie(req.get('cookie'), nameOf(req))
}

/** Lets a visit go on for its usual time, or with an empty session ends it. Only the pages of this link get the cookie. */
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
