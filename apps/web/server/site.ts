import { type PasskeySite, passkeySite } from '@dossier/api'
import type { Request } from 'express'
import { isLoopbackHost } from './request-guards.ts'
import { isSecure, publicOrigin } from './request-info.ts'

/**
 * The site that passkeys are bound to: the public origin, or this machine by the host name that the browser uses. Any
 * other host that a request claims is ignored.
 */
export function siteOf(req: Request): PasskeySite {
  // Only `createApp` sets it.
  const origin = req.app.get(publicOrigin) as string | null
  const here = isLoopbackHost(req) ? `${isSecure(req) ? 'https' : 'http'}://${req.get('host')}` : null
  return passkeySite(origin ?? here)
}
