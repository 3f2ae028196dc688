import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { createServices, type Services } from '@dossier/api'
import { createDossierClient, ExportRefused } from '@dossier/api/client'
import { createTestDatabase, insertSampleRun, type TestDatabase } from '@dossier/db/testing'
import express from 'express'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exports } from './exports.ts'
import { httpErrors } from './http-errors.ts'
import { addRequestInfo } from './request-info.ts'

let database: TestDatabase
let services: Services
let server: Server
let url: string

beforeAll(async () => {
  const logger = pino({ level: 'silent' })
  const storage = { STORAGE_DRIVER: 'memory' }
  database = await createTestDatabase()
  const config = { databaseUrl: database.url, dataDir: tmpdir(), storage, secret: 'a secret for tests', logger }
  services = await createServices({ ...config, concurrency: 0 })
  await insertSampleRun(database.db, services.localOwner, { name: 'Jürg Müller', types: ['cv', 'offer'] })
  const app = express().use(addRequestInfo).get('/export/documents.:format', exports(services)).use(httpErrors(logger))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with a port.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await services.close()
  await database.close()
})

describe('exports', () => {
  it('serves what the search finds as an attachment', async () => {
    const query = new URLSearchParams({ q: 'muller typ:cv', columns: 'candidateName,documentType' })
    const answer = await fetch(`${url}/export/documents.csv?${query}`, { headers: { 'accept-language': 'de-CH' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="documents_\d{4}-\d\d-\d\d\.csv"/)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.toString('utf8')).toBe('\ufeff"Kandidat";"Typ"\r\n"Jürg Müller";"cv"\r\n')
  })

  it('refuses what it cannot read with a sentence', async () => {
    const statuses = await Promise.all(
      ['documents.xlsx', 'documents.csv?columns=password', 'documents.csv?q=typ:x', 'documents.csv?timeZone=Mars'].map(
        async (path) => (await fetch(`${url}/export/${path}`)).status,
      ),
    )
    expect(statuses).toEqual([400, 400, 400, 400])
  })

  it('has a head without a body', async () => {
    const answer = await fetch(`${url}/export/documents.jsonl`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  it('is asked for by the client', async () => {
    const client = createDossierClient({ url })
    const { filename, chunks } = await client.exportDocuments({
      query: 'müller',
      format: 'jsonl',
      columns: ['filename'],
    })
    expect(filename).toMatch(/\.jsonl$/)
    const received: Uint8Array[] = []
    for await (const chunk of chunks) received.push(chunk)
    expect(Buffer.concat(received).toString('utf8').split('\n')).toHaveLength(3)
    await expect(client.exportDocuments({ query: 'typ:x', format: 'csv' })).rejects.toBeInstanceOf(ExportRefused)
  })
})
