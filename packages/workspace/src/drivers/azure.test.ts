import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { StorageDriver } from '../driver.ts'
import { openDriver, parseStorageConfig } from '../drivers.ts'

/**
 * Lists the blobs `names` in their order, like the service; a service that does not support `startFrom` starts at the
 * first.
 */
let names: string[]
let knowsStart: boolean
let requests: URLSearchParams[]
let server: Server
let driver: StorageDriver

beforeEach(async () => {
  requests = []
  knowsStart = true
  names = Array.from({ length: 25 }, (_, run) => `team/${String(run).padStart(2, '0')}/cv.docx`)
  server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://localhost').searchParams
    requests.push(query)
    const [from, marker] = [knowsStart ? (query.get('startFrom') ?? '') : '', query.get('marker') ?? '']
    const found = names.filter((name) => name.startsWith(query.get('prefix') ?? '') && name >= from && name > marker)
    const page = found.slice(0, Number(query.get('maxresults')))
    const blobs = page.map(
      (name) =>
        `<Blob><Name>${name}</Name><Properties><Content-Length>${name.length}</Content-Length></Properties></Blob>`,
    )
    const next = found.length > page.length ? page.at(-1) : ''
    response.setHeader('content-type', 'application/xml')
    response.end(
      `<?xml version="1.0"?><EnumerationResults><Blobs>${blobs.join('')}</Blobs><NextMarker>${next}</NextMarker></EnumerationResults>`,
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo // It listens on a port.
  const variables = {
    STORAGE_DRIVER: 'azure',
    AZURE_STORAGE_ENDPOINT: `http://127.0.0.1:${port}/account`,
    AZURE_STORAGE_ACCOUNT: 'account',
    AZURE_STORAGE_KEY: Buffer.from('key').toString('base64'),
    STORAGE_ATTEMPTS: '1',
  }
  driver = await openDriver(parseStorageConfig(variables))
})
afterEach(async () => {
  await driver.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

async function keysByPages(limit: number): Promise<string[]> {
  const keys: string[] = []
  for (let more = true; more;) {
    const after = keys.at(-1)
    const page = await driver.list('team/', { limit, ...(after !== undefined && { after }) })
    keys.push(...page.items.map(({ key }) => key))
    more = page.more
  }
  return keys
}

it('requests each page once, starting after the previous one', async () => {
  expect(await keysByPages(10)).toEqual(names)
  expect(requests.map((query) => query.get('startFrom'))).toEqual([null, names[9], names[19]])
  expect(new Set(requests.map((query) => query.get('delimiter')))).toEqual(new Set([null]))
})

it('lists the same from a service that always starts at the first name', async () => {
  knowsStart = false
  expect(await keysByPages(10)).toEqual(names)
})

it('refuses an account that lists in another order, before a key is skipped', async () => {
  names = ['team/a/cv.docx', 'team/a-b/cv.docx']
  await expect(driver.list('team/')).rejects.toMatchObject({ code: 'misconfigured' })
})
