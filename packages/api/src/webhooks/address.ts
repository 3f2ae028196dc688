import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { z } from 'zod'
import { ApiError } from '../errors.ts'
import type { AllowedNetworks } from '../context.ts'

/** A resolved and checked address: the connection goes there and nowhere else. */
export interface CheckedAddress {
  address: string
  family: 4 | 6
}

/**
 * Networks that are not public: this machine, local networks, metadata services, and ranges that embed such addresses.
 */
const closed = networksOf([
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // A public address that is internal to hosts in Azure and serves their settings.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])
/**
 * Only the IPv6 range allocated for the Internet is open, except for its parts that are for documentation or embed an
 * IPv4 address.
 */
const open6 = networksOf([['2000::', 3]])
const closed6 = networksOf([
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

/** Parses the operator's list of networks; throws `misconfigured` for an invalid entry. */
export function readNetworks(text: string): AllowedNetworks {
  const list = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return networksOf(
    list.map((one) => {
      const [, address = '', prefix = ''] = /^([0-9a-fA-F:.]+)\/(\d{1,3})$/.exec(one) ?? []
      const family = isIP(address)
      if (family === 0 || Number(prefix) > (family === 4 ? 32 : 128)) {
        const message = `DOSSIER_WEBHOOK_NETWORKS must be a list of networks such as 10.1.0.0/16, fd00::/8; ${JSON.stringify(one)} is not one.`
        throw new ApiError('misconfigured', message)
      }
      return [address, Number(prefix)]
    }),
  )
}

/** Whether webhooks may go to an address, and whether without TLS: only into a network that the operator has opened. */
export function judgeAddress(
  { address: found, family }: CheckedAddress,
  allowed: AllowedNetworks,
): 'allowed' | 'public' | 'refused' {
  // A link-local address carries its network interface: `fe80::1%eth0`.
  const [address = found] = found.split('%')
  const mapped = family === 6 ? mappedOf(address) : null
  if (mapped !== null) return judgeAddress({ address: mapped, family: 4 }, allowed)
  const type = family === 4 ? 'ipv4' : 'ipv6'
  if (allowed.check(address, type)) return 'allowed'
  if (family === 4) return closed.check(address, type) ? 'refused' : 'public'
  return open6.check(address, type) && !closed6.check(address, type) ? 'public' : 'refused'
}

/** Resolves a host name to all its addresses; an address resolves to itself. */
export type Resolve = (hostname: string) => Promise<readonly { address: string; family: number }[]>

const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true, verbatim: true })

/** Resolves a host name or address once and judges every result; if one address is refused, all are. */
export async function resolveHost(
  hostname: string,
  allowed: AllowedNetworks,
  resolve: Resolve = systemResolve,
): Promise<{ addresses: CheckedAddress[]; verdict: 'allowed' | 'public' | 'refused' }> {
  const literal = hostname.replace(/^\[|\]$/g, '')
  const found = await resolve(literal)
  const addresses = found.map(({ address, family }): CheckedAddress => ({ address, family: family === 6 ? 6 : 4 }))
  const verdicts = addresses.map((one) => judgeAddress(one, allowed))
  if (verdicts.length === 0 || verdicts.includes('refused')) return { addresses, verdict: 'refused' }
  return { addresses, verdict: verdicts.every((one) => one === 'allowed') ? 'allowed' : 'public' }
}

/** A webhook URL: HTTPS, or HTTP if the operator has opened networks; without user, password and fragment. */
export const webhookUrl = z
  .string()
  .max(2000)
  .transform((text, context) => {
    const url = URL.parse(text.trim())
    const problem = url === null ? 'A webhook needs an address such as https://example.org/hook.' : problemOf(url)
    if (url !== null && problem === null) return url.href
    context.addIssue({ code: 'custom', message: problem ?? '' })
    return z.NEVER
  })

function problemOf(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'A webhook address must use https.'
  if (url.username !== '' || url.password !== '') return 'A webhook address cannot contain a user name or a password.'
  return url.hash === '' ? null : 'A webhook address cannot contain a fragment (#…).'
}

/** The IPv4 address in an IPv4-mapped IPv6 address; null for any other address. */
function mappedOf(address: string): string | null {
  const [, high, low] =
    /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(new URL(`http://[${address}]`).hostname) ?? []
  if (high === undefined || low === undefined) return null
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

function networksOf(networks: readonly (readonly [address: string, prefix: number])[]): BlockList {
  const list = new BlockList()
  for (const [address, prefix] of networks) list.addSubnet(address, prefix, isIP(address) === 4 ? 'ipv4' : 'ipv6')
  return list
}
