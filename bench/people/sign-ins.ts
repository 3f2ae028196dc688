import { setTimeout as delay } from 'node:timers/promises'
import { openLoop } from '../open-loop.ts'
import { percentile } from '../rounds.ts'
import { addressOf, from, person } from './place.ts'

const home = '192.0.2.10'
const perSecond = 1000
const seconds = 10

/** A browser that signs in correctly. */
interface Browser {
  /** Signs in and returns the milliseconds that it took. */
  signIn(): Promise<number>
}

/** Opens a browser that has signed in once. */
export async function openBrowser(url: string): Promise<Browser> {
  let cookie = ''
  const signIn = async () => {
    const start = performance.now()
    const answer = await send(url, { address: home, email: person.email, password: person.password, cookie })
    const took = performance.now() - start
    if (answer.status !== 303) throw new Error(`A correct sign-in was answered with ${answer.status}.`)
    cookie ||= answer.headers
      .getSetCookie()
      .flatMap((one) => /^[^=]*browser[^;]*/i.exec(one) ?? [])
      .join('; ')
    return took
  }
  await signIn()
  if (cookie === '') throw new Error('The browser got no cookie.')
  return { signIn }
}

/** Milliseconds of correct sign-ins, one after the other. */
export async function signInsOf({ signIn }: Browser, goOn: (count: number) => boolean): Promise<number[]> {
  const times: number[] = []
  while (goOn(times.length)) {
    times.push(await signIn())
    await delay(100)
  }
  return times
}

/** How wrong sign-ins of a flood were answered, and how long correct ones took meanwhile. */
export interface Flood {
  /** Median of correct sign-ins, ms. */
  right: number
  statuses: Map<number, number>
  /** Wrong sign-ins that got no answer. */
  failed: number
}

/** Sends wrong sign-ins on a schedule, from this many networks in turn, while a known browser signs in. */
export async function floodFrom(networks: number, { url, browser }: { url: string; browser: Browser }): Promise<Flood> {
  const statuses = new Map<number, number>()
  let flooding = true
  const flood = openLoop(
    async (index) => {
      const address = addressOf(index % networks)
      const { status } = await send(url, {
        address,
        email: `somebody${index}@example.org`,
        password: 'wrong',
        cookie: '',
      })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    },
    { perSecond, calls: perSecond * seconds },
  ).finally(() => (flooding = false))
  await delay(1000)
  const times = await signInsOf(browser, () => flooding)
  const { failed } = await flood
  return { right: percentile(times, 0.5), statuses, failed }
}

interface Attempt {
  address: string
  email: string
  password: string
  cookie: string
}

async function send(url: string, { address, email, password, cookie }: Attempt): Promise<Response> {
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    headers: { ...from(address), ...(cookie !== '' && { cookie }) },
    body: new URLSearchParams({ email, password, token: '', back: '/' }),
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  return answer
}
