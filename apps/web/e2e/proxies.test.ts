import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '@dossier/db/testing'
import { createDossierClient } from '@dossier/api/client'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from './harness.ts'

const token = 'a-token-for-the-tests-only'
const isInstalled = spawnSync('nginx', ['-v']).status === 0
if (!isInstalled) process.stderr.write('nginx is not installed (apt install nginx-light): its tests are left out.\n')

/** What people write beside `proxy_pass`. */
const habits = {
  'as it comes, with a Host of its own': '',
  'as guides have it, with the Host kept': `
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;`,
  'with Forwarded, over HTTP/1.1': `
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Forwarded "for=$remote_addr;host=$http_host;proto=http";`,
}

describe.skipIf(!isInstalled).each(Object.entries(habits))('behind nginx %s', (_name, habit) => {
  let server: TestServer
  let folder: string
  let nginx: ChildProcess
  let origin: string

  beforeAll(async () => {
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    server = await startServer({ DOSSIER_TOKEN: token, DOSSIER_ORIGIN: origin, DOSSIER_SAMPLES: 'off' })
    folder = await mkdtemp(join(tmpdir(), 'dossier-nginx-'))
    await writeFile(join(folder, 'nginx.conf'), configuration({ folder, port, upstream: server.address, habit }))
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
      stdio: 'ignore',
    })
    await untilAnswered(`${origin}/health`)
  })
  afterAll(async () => {
    nginx?.kill('SIGTERM')
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('people sign in and stay signed in, and what another site sends is refused', async () => {
    const signIn = (from: string) =>
      fetch(`${origin}/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ token, back: '/runs' }),
        headers: { origin: from },
      })
    const signedIn = await signIn(origin)
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/runs'])
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const page = await fetch(`${origin}/runs`, { headers: { cookie }, redirect: 'manual' })
    expect(page.status).toBe(200)
    expect((await signIn('https://evil.example')).status).toBe(403)
  })

  test('a run is made, followed by its stream, and downloaded by its link', async () => {
    const client = createDossierClient({ url: origin, token })
    const candidate = candidateFixtures['marco-rieben']
    const { runId } = await client.api.runs.create.mutate({ candidate, locale: 'de-CH' })
    const statuses: string[] = []
    for await (const { status } of client.watchRun(runId)) statuses.push(status)
    expect(statuses.at(-1)).toBe('succeeded')
    const [document] = (await client.api.runs.get.query({ runId })).documents
    expect.assert(document)
    const { bytes } = await client.download(document.id)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256)
  })
})

interface Proxy {
  folder: string
  port: number
  upstream: string
  habit: string
}

function configuration({ folder, port, upstream, habit }: Proxy): string {
  return `daemon off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 40m;
    location / {
      proxy_pass ${upstream};${habit}
    }
  }
}
`
}

async function untilAnswered(url: string): Promise<void> {
  for (let asked = 0; asked < 200; asked += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok === true) return
    await delay(50)
  }
  throw new Error(`${url} does not answer`)
}
