import { once } from 'node:events'
import { get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { createCaller, createServices, type Services } from '@dossier/api'
import { createDossierClient, ExportRefused } from '@dossier/api/client'
import { sql } from '@dossier/db'
import { createTestDatabase, insertSampleRun, type TestDatabase } from '@dossier/db/testing'
import express from 'express'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentExports } from './exports.ts'
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
  const route = documentExports({ services, identify: async () => services.localOwner })
  const app = express().use(addRequestInfo).get('/export/documents.:format', route).use(httpErrors(services))
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
  it('serves the results of a search as an attachment', async () => {
    const query = new URLSearchParams({ q: 'muller typ:cv', columns: 'candidateName,documentType' })
    const answer = await fetch(`${url}/export/documents.csv?${query}`, { headers: { 'accept-language': 'de-CH' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="documents_\d{4}-\d\d-\d\d\.csv"/)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.toString('utf8')).toBe('\ufeff"Kandidat";"Typ"\r\n"Jürg Müller";"cv"\r\n')
  })

  it('refuses invalid parameters with a message', async () => {
    const statuses = await Promise.all(
      ['documents.xlsx', 'documents.csv?columns=password', 'documents.csv?q=typ:x', 'documents.csv?timeZone=Mars'].map(
        async (path) => (await fetch(`${url}/export/${path}`)).status,
      ),
    )
    expect(statuses).toEqual([400, 400, 400, 400])
  })

  it('responds to HEAD without a body', async () => {
    const answer = await fetch(`${url}/export/documents.jsonl`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  it('is used by the client', async () => {
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

/** Locks a table until released. */
async function hold(lock: 'audit_events in share mode' | 'generated_documents in access exclusive mode') {
  const [held, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const over = database.db.transaction(async (tx) => {
    await tx.execute(sql.raw(`lock table ${lock}`))
    held.resolve()
    await free.promise
  })
  await held.promise
  return async () => {
    free.resolve()
    await over
  }
}

const isWaitedFor = (table: string) =>
  expect.poll(async () => {
    const waiting = await database.db.execute(sql`
      select 1 from pg_locks where not granted and relation = ${table}::regclass
        and database = (select oid from pg_database where datname = current_database())`)
    return waiting.length
  })

describe('a reader who disconnects', () => {
  const types = Array.from({ length: 150 }, (_, index) => `type-${index}`)

  it('is in the log with what was sent: the start before the first byte, and the end as interrupted', async () => {
    for (let run = 0; run < 7; run++) {
      await insertSampleRun(database.db, services.localOwner, { name: 'Viola Vielfach', types })
    }
    const recording = await hold('audit_events in share mode')
    const request = get(`${url}/export/documents.jsonl?q=vielfach`)
    const answered = once(request, 'response')
    // The first rows are read; nothing is sent before the log records it, and the next rows have to wait.
    await isWaitedFor('audit_events').toBe(1)
    const reading = await hold('generated_documents in access exclusive mode')
    await recording()
    const [response] = (await answered) as [NodeJS.ReadableStream]
    await once(response, 'data')
    await isWaitedFor('generated_documents').toBe(1)
    request.destroy()
    await reading()

    const api = createCaller({ services, owner: services.localOwner, requestId: 'test' })
    const events = async () =>
      (await api.audit.list({ types: ['export.started', 'documents.exported'], limit: 2 })).items
    await expect.poll(async () => (await events())[0]?.type).toBe('documents.exported')
    const [end, beginning] = await events()
    expect(beginning).toMatchObject({ type: 'export.started', requestId: end?.requestId, data: { what: 'documents' } })
    expect(end?.data).toMatchObject({ complete: false, documents: 500, queryHash: beginning?.data['queryHash'] })
  })
})
