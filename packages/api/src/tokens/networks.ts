import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

/** Limit on the networks of one token. */
const mostNetworks = 20

const notOne = 'Expected a network such as 192.0.2.0/24, 2001:db8::/32 or a single address.'

/** Where a token may be used from: networks or single addresses, without duplicates; anywhere if empty. */
export const networksInput = z
  .array(
    z
      .string()
      .max(64, { abort: true, error: notOne })
      .trim()
      .refine((text) => parse(text) !== null, notOne)
      .transform((text) => printed(text)),
  )
  .max(mostNetworks)
  .transform((all) => [...new Set(all)])

interface Network {
  address: string
  family: 4 | 6
  prefix: number
}

function parse(text: string): Network | null {
  const [, address = '', prefix] = /^([0-9a-fA-F:.]+)(?:\/(0|[1-9]\d{0,2}))?$/.exec(text) ?? []
  const family = isIP(address)
  if (family !== 4 && family !== 6) return null
  // An IPv4-mapped IPv6 address would never match: IPv4 clients are identified by their IPv4 address.
  if (family === 6 && address.toLowerCase().startsWith('::ffff:')) return null
  const most = family === 4 ? 32 : 128
  const length = prefix === undefined ? most : Number(prefix)
  return length > most ? null : { address, family, prefix: length }
}

function printed(text: string): string {
  const network = parse(text)
  return network === null ? text : `${network.address.toLowerCase()}/${network.prefix}`
}

/** Whether an address is in one of the networks; false if none of them can be parsed. */
export function isWithin(address: string, networks: readonly string[]): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  const [plain = ''] = (mapped ?? address).split('%')
  const family = isIP(plain)
  if (family === 0) return false
  const list = new BlockList()
  for (const network of networks.map(parse).filter((one) => one !== null)) {
    list.addSubnet(network.address, network.prefix, network.family === 4 ? 'ipv4' : 'ipv6')
  }
  return list.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}
