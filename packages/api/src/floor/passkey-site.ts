import { isIP } from 'node:net'

/** Why an address does not support passkeys. */
export const passkeySiteProblems = ['unknown_address', 'ip_address', 'insecure'] as const
type PasskeySiteProblem = (typeof passkeySiteProblems)[number]

/** What passkeys are bound to: the origin of the pages and its domain; or why they are not supported. */
export type PasskeySite = { origin: string; domain: string } | { problem: PasskeySiteProblem }

/**
 * The passkey site of an address. Browsers bind passkeys to a domain, never to an IP address, and require TLS except on
 * this machine.
 */
export function passkeySite(address: string | null): PasskeySite {
  if (address === null || !URL.canParse(address)) return { problem: 'unknown_address' }
  const { origin, protocol, hostname } = new URL(address)
  if (isIP(hostname.replaceAll(/^\[|\]$/g, '')) !== 0) return { problem: 'ip_address' }
  const isHere = hostname === 'localhost' || hostname.endsWith('.localhost')
  return protocol === 'https:' || isHere ? { origin, domain: hostname } : { problem: 'insecure' }
}
