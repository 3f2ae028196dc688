import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { type DirectoryConfig, directoryPath } from '../floor/directory.ts'

/** An OpenID provider on loopback. */
export interface TestProvider {
  config: DirectoryConfig
  /**
   * Walks through the provider's pages as this person's browser would; returns the query with which the browser comes
   * back.
   */
  visit(url: string, person: { sub: string; amr?: string[] }): Promise<string>
  close(): Promise<void>
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const clientId = 'dossier'
const clientSecret = 'a secret of the directory'

/** Starts a provider that knows these people, by subject. */
export async function startProvider(
  origin: string,
  people: Record<string, Record<string, unknown>>,
  port = 0,
): Promise<TestProvider> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with a port.
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = createProvider(issuer, { people, home: new URL(directoryPath, origin).href })
  let visiting: { sub: string; amr?: string[] } = { sub: '' }
  const answer = provider.callback()
  server.on('request', (req, res) => {
    if (req.url?.startsWith('/interaction/') !== true) return void answer(req, res)
    const { sub, amr } = visiting
    return void provider.interactionFinished(req, res, { login: { accountId: sub, ...(amr && { amr }) } })
  })
  return {
    config: { issuer, clientId, clientSecret, name: 'Nordlicht', origin },
    async visit(url, person) {
      visiting = person
      return walk(url, issuer)
    },
    close: () => closed(server),
  }
}

function createProvider(
  issuer: string,
  { people, home }: { people: Record<string, Record<string, unknown>>; home: string },
): Provider {
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [home] }],
    claims: { openid: ['sub', 'amr'], profile: ['name'], email: ['email', 'email_verified'] },
    findAccount: (_context, sub) =>
      sub in people ? { accountId: sub, claims: () => ({ sub, ...people[sub] }) } : undefined,
    // Nobody is asked for consent.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ['a key for tests'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
  })
  return provider
}

/** Follows redirects with cookies, as long as they stay with the provider. */
async function walk(begin: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let url = new URL(begin)
  while (url.origin === issuer) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next === null) throw new Error(`The provider answers ${answer.status}: ${await answer.text()}`)
    url = new URL(next, url)
  }
  return url.search.slice(1)
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
