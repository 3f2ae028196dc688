import { isIPv6 } from 'node:net'

/** Counts wrong tokens by the network they come from. */
export interface Attempts {
  /** Whether a network sent so many wrong tokens within a minute that its tokens are not checked for now. */
  isSlowed(address: string): boolean
  failed(address: string): void
  succeeded(address: string): void
}

const minute = 60_000
const hour = 60 * minute
const mostWrong = 10
/**
 * Limit for a network that sent the correct token within the hour, so that one program with an old token does not lock
 * out a whole office.
 */
const mostWrongWhereKnown = 100

interface Seen {
  /** Start of the current count; milliseconds. */
  since: number
  wrong: number
  /** Time of the last correct token. */
  right: number
}

/**
 * Starts with no attempts; `now` returns milliseconds, `most` is the limit per minute for a network that sent no
 * correct token.
 */
export function countAttempts(now: () => number, most = mostWrong): Attempts {
  const networks = new Map<string, Seen>()
  const seenOf = (address: string): Seen => {
    const network = networkOf(address)
    const seen = networks.get(network) ?? { since: now(), wrong: 0, right: -Infinity }
    if (now() - seen.since >= minute) Object.assign(seen, { since: now(), wrong: 0 })
    for (const [other, { since, right }] of networks) {
      if (now() - Math.max(since, right) < hour) break
      networks.delete(other)
    }
    networks.delete(network)
    networks.set(network, seen)
    return seen
  }
  return {
    isSlowed(address) {
      const { wrong, right } = seenOf(address)
      return wrong >= (now() - right < hour ? mostWrongWhereKnown : most)
    },
    failed: (address) => void (seenOf(address).wrong += 1),
    succeeded: (address) => void (seenOf(address).right = now()),
  }
}

/** An IPv4 address, or the first 64 bits of an IPv6 address, which a household shares. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address
  const [head = '', tail] = address.split('::')
  const [left, right] = [head.split(':'), (tail ?? '').split(':')].map((part) => part.filter((group) => group !== ''))
  const missing = tail === undefined ? 0 : 8 - (left?.length ?? 0) - (right?.length ?? 0)
  return [...(left ?? []), ...Array<string>(missing).fill('0'), ...(right ?? [])].slice(0, 4).join(':')
}
