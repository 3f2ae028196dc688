import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { lastPosition } from '@dossier/db'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createWebhookTest, type WebhookTest } from '../testing/webhook-test.ts'
import { storageEventOf } from './storage-event.ts'
import { watchStorage } from './watch-storage.ts'

let test: WebhookTest
// Announces nothing: a watcher checks by itself.
const changes = { changed: () => delay(10), close: () => Promise.resolve() }

beforeEach(async () => {
  test = await createWebhookTest()
})
afterEach(() => test.close())

it('yields the events since a position, each once and in order, and resumes where it stopped', async () => {
  const services = { db: test.database.db, changes }
  const [run, stop] = [randomUUID(), new AbortController()]
  await test.happen(run, ['document.generated'])
  await test.services.sealer.flush()
  const known = await lastPosition(test.database.db, test.owner)
  const watch = watchStorage(services, test.owner, { after: known, signal: stop.signal })
  const first = watch.next()
  await test.happen(run, ['document.downloaded', 'document.generated', 'document.downloaded'])
  await test.services.sealer.flush()
  const told = [await first, await watch.next()].map(({ value }) => value)
  stop.abort()
  expect(told.map((event) => event?.type)).toEqual(['storage.read', 'storage.stored'])
  const after = told.at(-1)?.position ?? 0
  const again = watchStorage(services, test.owner, {
    after,
    types: ['storage.read'],
    signal: new AbortController().signal,
  })
  const next = await again.next()
  expect(next.value).toMatchObject({
    type: 'storage.read',
    position: after + 1,
    data: { runId: run, documentType: 'cv' },
  })
})

it('lets only known fields of an audit event out, in their required form', () => {
  const data = {
    runUuid: randomUUID(),
    documentType: 'cv',
    sha256: 'c1:commitment',
    filename: 'CV_Jana_Schmidt.docx',
    driver: 'Jana Schmidt',
    byteSize: -1,
    documents: 7,
    changes: [{ field: 'storageDriver', before: 'tmp', after: 's3' }],
  }
  const about = {
    id: randomUUID(),
    seq: 1,
    subjectType: 'run',
    subjectId: data.runUuid,
    lane: '',
    createdAt: new Date(0),
  }
  const event = storageEventOf('team', { ...about, type: 'storage.migrated', data })
  expect(event?.data).toEqual({
    teamId: 'team',
    cause: 'storage.migrated',
    runId: data.runUuid,
    documentId: null,
    documentType: 'cv',
    documents: 7,
    from: 'tmp',
    to: 's3',
  })
  expect(storageEventOf('team', { ...about, type: 'run.viewed', data })).toBeNull()
})
