import { visitSeconds } from '@dossier/api'
import type { Request, Response } from 'express'
import { readCookie, serializeCookie } from './cookies.ts'
import { isSecure } from './request-info.ts'

/** The cookie of people without an account who have opened a link below a path. */
interface VisitCookies {
  /** The content of the visit's cookie; empty if there is no visit. */
  visitOf(req: Request): string
  /**
   * Extends a visit by its usual time, or ends it if the session is empty. Only the pages of this link get the cookie.
   */
  keepVisit(req: Request, res: Response, visit: { publicId: string; session: string }): void
}

/** Cookies called `name` for links below `path`, such as `/s`. */
export function visitCookies({ name, path }: { name: string; path: string }): VisitCookies {
  // With `__Secure-`, browsers accept the cookie only over TLS; `__Host-` would forbid the path.
  const nameOf = (req: Request) => (isSecure(req) ? `__Secure-${name}` : name)
  return {
    visitOf: (req) => readCookie(req.get('cookie'), nameOf(req)),
    keepVisit(req, res, { publicId, session }) {
      const cookie = serializeCookie(nameOf(req), session, {
        httpOnly: true,
        secure: isSecure(req),
        maxAge: session === '' ? 0 : visitSeconds,
        path: `${path}/${publicId}`,
        sameSite: 'Strict',
      })
      res.append('Set-Cookie', cookie)
    },
  }
}
