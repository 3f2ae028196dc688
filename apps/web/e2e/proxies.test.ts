import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { createDossierClient } from '@dossier/api/client'
import { freePort } from '@dossier/db/testing'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from './harness.ts'
import {
  caddy,
  caddyRoot,
  haproxy,
  missingPrograms,
  nginx,
  type ReverseProxy,
  type RunningProxy,
  startProxy,
} from './reverse-proxy.ts'

const token = 'a-token-for-the-tests-only'
const missing = missingPrograms()
if (missing.length > 0) {
  process.stderr.write(`${missing.join(', ')}: not installed, and the tests of proxies are left out (see .ci/run).\n`)
}

const nginxWithHost = nginx(`
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;`)

/** From the reader's side to ours. */
const arrangements: Record<'http' | 'https', Record<string, readonly ReverseProxy[]>> = {
  http: {
    'nginx as it comes, with a Host of its own': [nginx('')],
    'nginx as guides have it, with the Host kept': [nginxWithHost],
    'nginx with Forwarded, over HTTP/1.1': [
      nginx(`
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Forwarded "for=$remote_addr;host=$http_host;proto=http";`),
    ],
    'HAProxy with X-Forwarded-For, and the Host kept': [haproxy('option forwardfor')],
    'HAProxy with Forwarded, and a Host of its own': [
      haproxy(`http-request set-header Forwarded "for=%[src];host=%[req.hdr(host)];proto=http"
  http-request set-header Host dossier.internal`),
    ],
    'HAProxy before nginx': [haproxy('option forwardfor'), nginxWithHost],
  },
  https: {
    'Caddy as it comes': [caddy()],
    'Caddy before an HAProxy that puts a Host of its own': [
      caddy(),
      haproxy(`option forwardfor
  http-request set-header Host dossier.internal`),
    ],
    'Caddy with a Host of its own before nginx as it comes': [caddy('header_up Host {upstream_hostport}'), nginx('')],
  },
}

describe.skipIf(missing.length > 0).each(Object.entries(arrangements))('readers connect through %s', (scheme, ways) => {
  let server: TestServer
  let port: number
  let origin: string

  beforeAll(async () => {
    port = await freePort()
    origin = scheme === 'https' ? `https://localhost:${port}` : `http://127.0.0.1:${port}`
    server = await startServer({ DOSSIER_TOKEN: token, DOSSIER_ORIGIN: origin, DOSSIER_SAMPLES: 'off' })
  })
  afterAll(() => server?.stop())

  const signIn = (from: string) =>
    fetch(`${origin}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ token, back: '/runs' }),
      headers: { origin: from },
    })
  const signedIn = async () => (await signIn(origin)).headers.getSetCookie()[0]?.split(';')[0] ?? ''

  describe.each(Object.entries(ways))('%s', (_name, proxies) => {
    const running: RunningProxy[] = []

    beforeAll(async () => {
      let inner = new URL(server.address).host
      for (const proxy of proxies.slice(1).toReversed()) {
        const own = await freePort()
        running.push(await startProxy(proxy, { port: own, upstream: inner }))
        inner = `127.0.0.1:${own}`
      }
      const [outer] = proxies
      expect.assert(outer)
      const front = await startProxy(outer, { port, upstream: inner })
      running.push(front)
      if (scheme === 'https') await trust(caddyRoot(front.folder))
      await until(() => fetch(`${origin}/health`).then(({ ok }) => ok))
    })
    afterAll(async () => {
      for (const proxy of running) await proxy.stop()
    })

    test('people sign in and stay signed in, and requests from another site are refused', async () => {
      const answer = await signIn(origin)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/runs'])
      const [cookie = ''] = answer.headers.getSetCookie()
      expect(cookie.includes('; Secure')).toBe(scheme === 'https')
      const page = await fetch(`${origin}/runs`, {
        headers: { cookie: cookie.split(';')[0] ?? '' },
        redirect: 'manual',
      })
      expect(page.status).toBe(200)
      expect((await signIn('https://evil.example')).status).toBe(403)
    })

    test('a run is created, followed through its stream, downloaded with its link, and shared under the public address', async () => {
      const client = createDossierClient({ url: origin, token })
      const candidate = candidateFixtures['marco-rieben']
      const { runId } = await client.api.runs.create.mutate({ candidate, locale: 'de-CH' })
      const statuses: string[] = []
      for await (const { status } of client.watchRun(runId)) statuses.push(status)
      expect(statuses.at(-1)).toBe('succeeded')
      const [document] = (await client.api.runs.get.query({ runId })).documents
      expect.assert(document)
      const { url } = await client.api.documents.downloadUrl.mutate({ documentId: document.id })
      const bytes = await (await fetch(new URL(url, origin))).bytes()
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256)

      const shared = await fetch(`${origin}/runs/${runId}/share`, {
        method: 'POST',
        body: new URLSearchParams({
          document: document.id,
          name: 'Erika Beispiel',
          // Earlier submissions to the same client would have to be acknowledged.
          client: randomUUID(),
          expiresInHours: '168',
          internal: 'yes',
        }),
        headers: { origin, cookie: await signedIn() },
      })
      const address = /data-share-address[^>]*>([^<]+)</.exec(await shared.text())?.[1] ?? ''
      expect(address).toMatch(new RegExp(`^${origin}/s/`))
      expect((await fetch(address)).status).toBe(200)
    })
  })
})

/** Trusts the certificate that a proxy has just created for itself, like any other. */
async function trust(certificate: string): Promise<void> {
  await until(async () => existsSync(certificate))
  setDefaultCACertificates([...getCACertificates('default'), await readFile(certificate, 'utf8')])
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; asked < 400; asked += 1) {
    if (await isSo().catch(() => false)) return
    await delay(50)
  }
  throw new Error('the proxies do not answer')
}
