import { isIPv6 } from 'node:net'

/** Counts wrong tokens by the network that they come from. */
export interface Attempts {
  /** Whether so many came from there within a minute that none is looked at for now. */
  isSlowed(address: string): boolean
  failed(address: string): void
  succeeded(address: string): void
}

const minute = 60_000
const hour = 60 * minute
const mostWrong = 10
/** From where a right token came within the hour: one program with an old token must not lock out a whole office. */
const mostWrongWhereKnown = 100

interface Seen {
  /** Since when wrong ones are counted; milliseconds. */
  since: number
  wrong: number
  /** When a right one came last. */
  right: number
}

/** Starts counting at nothing; `now` gives milliseconds. */
export function countAttempts(now: () => number): Attempts {
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
      return wrong >= (now() - right < hour ? mostWrongWhereKnown : mostWrong)
    },
    failed: (address) => void (seenOf(address).wrong += 1),
    succeeded: (address) => void (seenOf(address).right = now()),
  }
}

/** An IPv4 address, or the 64 bits of an IPv6 address that one household has. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address
  const [head = '', tail] = address.split('::')
  const [left, right] = [head.split(':'), (tail ?? '').split(':')].map((part) => part.filter((group) => group !== ''))
  const missing = tail === undefined ? 0 : 8 - (left?.length ?? 0) - (right?.length ?? 0)
  return [...(left ?? []), ...Array<string>(missing).fill('0'), ...(right ?? [])].slice(0, 4).join(':')
}
