/** Slows down password guessing on one account without ever locking the account. */
export interface AccountDelays {
  /** Seconds until the next attempt on this account is checked; 0 if it may be checked now. */
  wait(account: string, network: string): number
  /** Whether the correct password of this account came from this network before. */
  isKnown(account: string, network: string): boolean
  failed(account: string, network: string): void
  succeeded(account: string, network: string): void
}

/** Wrong attempts that are treated as typing errors and cause no wait. */
const free = 4
const longestWait = 60_000
/** Milliseconds without a wrong attempt after which the history is forgotten. */
const memory = 60 * 60_000
const mostAccounts = 20_000

interface Seen {
  wrong: number
  last: number
}

/**
 * Starts with an empty history; `now` returns milliseconds. After a few wrong attempts, each further one doubles the
 * wait, up to a minute. A network from which the correct password came before is counted separately, so a stranger who
 * guesses cannot lock the owner out.
 */
export function countPerAccount(now: () => number): AccountDelays {
  const attempts = new Map<string, Seen>()
  const known = new Map<string, number>()
  const placeOf = (account: string, network: string) => {
    const own = `${account} ${network}`
    return known.has(own) ? own : account
  }
  return {
    wait(account, network) {
      const seen = attempts.get(placeOf(account, network))
      if (seen === undefined || seen.wrong <= free || now() - seen.last > memory) return 0
      const until = seen.last + Math.min(longestWait, 1000 * 2 ** (seen.wrong - free - 1))
      return Math.max(0, Math.ceil((until - now()) / 1000))
    },
    isKnown: (account, network) => known.has(`${account} ${network}`),
    failed(account, network) {
      const place = placeOf(account, network)
      const seen = attempts.get(place)
      const wrong = seen === undefined || now() - seen.last > memory ? 1 : seen.wrong + 1
      remember(attempts, place, { wrong, last: now() })
    },
    succeeded(account, network) {
      attempts.delete(placeOf(account, network))
      remember(known, `${account} ${network}`, now())
    },
  }
}

/** Evicts the oldest entries when the map is full. */
function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > mostAccounts && oldest !== undefined) map.delete(oldest)
}
