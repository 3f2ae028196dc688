import { randomUUID } from 'node:crypto'
import { insertMigration, insertReplayCheck, listAuditEvents, type Owner, sql, upsertCandidate } from '@dossier/db'
import { insertWebhook } from '@dossier/db/webhooks'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accountCalls, signOwnerIn } from './testing/account-calls.ts'
import { draftCalls, someDraft } from './testing/draft-calls.ts'
import { jobCalls } from './testing/job-calls.ts'
import { requestCalls, someRequest } from './testing/request-calls.ts'
import { listProcedures } from './procedures.ts'
import { type ApiCaller, createCaller } from './router.ts'
import { restCaller } from './testing/rest-caller.ts'
import { batchEnded, createTestServices, ended, fullRun, testSite, type TestServices } from './testing/test-services.ts'
import { uploadOf } from './testing/upload-of.ts'

const someBatch = {
  shared: { side: 'job' as const, document: fullRun.job },
  items: [{ document: fullRun.candidate }],
  locale: 'en' as const,
}

/** The expected result of each procedure for other callers: nothing that reveals whether the subject exists. */
interface Expectation {
  call: (api: ApiCaller) => Promise<unknown>
  /** What a stranger gets: the error for something missing, or a result without the owner's data. */
  stranger: 'NOT_FOUND' | 'nothing' | 'own'
}

let test: TestServices
/** An administrator of another team, so that no missing permission explains what stays hidden. */
let stranger: Owner
let runId: string
let ahead = 0
let runUuid: string
let documentId: string
let searchId: string
let sha256: string
let submissionId: string
/** A run that shows open values. */
let openRunId: string
let sending: Parameters<ApiCaller['submissions']['record']>[0]
let checkId: string
/** A document that no other call here needs. */
let doomedId: string
let holdId: string
let batchId: string
let draftId: string
let migrationId: string
let webhookId: string
let linkId: string
/** A decision on a run that nothing else here uses, and a run with a decision. */
let deciding: Parameters<ApiCaller['runs']['override']>[0]
let decidedId: string

beforeAll(async () => {
  test = await createTestServices({
    now: () => new Date(Date.now() + ahead),
    // Nothing listens there, so mail stays in the queue.
    mail: { url: 'smtp://127.0.0.1:1', from: 'dossier@nordlicht.example', origin: 'https://dossier.example' },
  })
  stranger = await test.database.createOwner()
  await test.database.db.execute(sql`update memberships set role = 'admin'`)
  await signOwnerIn(test)
})
afterAll(() => test.close())

/** Creates what the calls below read, change and remove; called again for each way of calling them. */
async function prepare(): Promise<void> {
  const created = await test.api().runs.create(fullRun)
  await ended(test, created.runId)
  const { documents } = await test.api().runs.get({ runId: created.runId })
  runId = created.runId
  runUuid = created.id
  documentId = documents[0]?.id ?? ''
  // A check that no worker takes, to be cancelled; while it exists, no second one can be started.
  const check = { id: randomUUID(), requestId: 'test', since: null, until: new Date(0), concurrency: 1, total: 0 }
  await insertReplayCheck(test.services.db, test.owner, check)
  checkId = (await test.api().runs.replayStatus({ limit: 1 })).items[0]?.id ?? ''
  migrationId = await waitingMigration('cancelled')
  webhookId = await someWebhook()
  batchId = (await test.api().batches.create(someBatch)).id
  await batchEnded(test, batchId)
  draftId = await someDraft(test)
  searchId = (await test.api().searches.save({ name: 'Saved', query: 'marco' })).id
  sha256 = documents[0]?.sha256 ?? ''
  const sentAt = new Date().toISOString()
  sending = { documents: [documentId], client: `Helvetia ${runUuid}`, channel: 'email', sentAt }
  submissionId = (await test.api().submissions.record(sending)).submissions[0]?.id ?? ''
  const shared = { documents: [documentId], recipient: { name: `Erika ${runUuid}` } }
  linkId = (await test.api().links.create(shared)).link.id
  deciding = await someDecision()
  decidedId = (await test.api().runs.override(await someDecision())).id
  await ended(test, decidedId)
  const { candidate, locale } = { ...fullRun, candidate: candidateFixtures['zhanna-kovalenko'] }
  openRunId = (await test.api().runs.create({ candidate, locale })).runId
  await ended(test, openRunId)
  doomedId = (await test.api().runs.get({ runId: openRunId })).documents.at(-1)?.id ?? ''
  await test.api().retention.setPolicy({ name: 'doomed', action: 'delete', olderThanDays: 36_500 })
  holdId = (await test.api().retention.hold({ subjectType: 'run', subjectId: runUuid, reason: 'a lawsuit' })).id
}

const matrix: Record<string, Expectation> = {
  'runs.check': { call: (api) => api.runs.check(fullRun), stranger: 'own' },
  'runs.recognise': { call: (api) => api.runs.recognise({ candidate: fullRun.candidate }), stranger: 'own' },
  'runs.create': {
    call: async (api) => api.runs.create({ ...fullRun, draft: { id: await someDraft(test), revision: 1 } }),
    stranger: 'own',
  },
  'runs.defaults': { call: (api) => api.runs.defaults(), stranger: 'own' },
  'runs.setDefaults': {
    // A different value each time, because an unchanged value is not a change.
    call: async (api) => {
      const defaults = await api.runs.defaults()
      return api.runs.setDefaults({ ...defaults, pdf: !defaults.pdf })
    },
    stranger: 'own',
  },
  'runs.get': { call: (api) => api.runs.get({ runId }), stranger: 'NOT_FOUND' },
  'runs.list': { call: (api) => api.runs.list({}), stranger: 'nothing' },
  'runs.watch': {
    call: async (api) => (await api.runs.watch({ runId }))[Symbol.asyncIterator]().next(),
    stranger: 'NOT_FOUND',
  },
  'runs.replay': { call: (api) => api.runs.replay({ runId }), stranger: 'NOT_FOUND' },
  'runs.replayAll': {
    call: (api) => api.runs.replayAll({ since: '2100-01-01T00:00:00Z', until: '2100-01-02T00:00:00Z' }),
    stranger: 'own',
  },
  'runs.replayStatus': { call: (api) => api.runs.replayStatus(), stranger: 'nothing' },
  'runs.cancelReplay': { call: (api) => api.runs.cancelReplay({ checkId }), stranger: 'NOT_FOUND' },
  'runs.versions': { call: (api) => api.runs.versions({ runId }), stranger: 'NOT_FOUND' },
  'runs.compare': { call: (api) => api.runs.compare({ a: runId, b: runUuid }), stranger: 'NOT_FOUND' },
  'runs.repeat': { call: (api) => api.runs.repeat({ runId }), stranger: 'NOT_FOUND' },
  'runs.override': { call: (api) => api.runs.override(deciding), stranger: 'NOT_FOUND' },
  'runs.withdrawOverride': {
    call: (api) => api.runs.withdrawOverride({ runId: decidedId, pointer: '/must/0' }),
    stranger: 'NOT_FOUND',
  },
  ...draftCalls(() => ({ test, draftId })),
  ...jobCalls(() => test),
  ...requestCalls(() => test),
  'batches.create': { call: (api) => api.batches.create(someBatch), stranger: 'own' },
  'batches.get': { call: (api) => api.batches.get({ batchId }), stranger: 'NOT_FOUND' },
  'batches.list': { call: (api) => api.batches.list(), stranger: 'nothing' },
  'batches.watch': {
    call: async (api) => (await api.batches.watch({ batchId }))[Symbol.asyncIterator]().next(),
    stranger: 'NOT_FOUND',
  },
  'batches.ranking': { call: (api) => api.batches.ranking({ batchId }), stranger: 'NOT_FOUND' },
  'batches.exportUrl': { call: (api) => api.batches.exportUrl({ batchId }), stranger: 'own' },
  'batches.downloadUrl': { call: (api) => api.batches.downloadUrl({ batchId }), stranger: 'NOT_FOUND' },
  'uploads.find': { call: (api) => api.uploads.find({ sha256 }), stranger: 'own' },
  'uploads.append': { call: (api) => api.uploads.append(uploadOf('A CV'.repeat(20))), stranger: 'own' },
  'documents.search': { call: (api) => api.documents.search({ query: 'Marco' }), stranger: 'nothing' },
  'documents.count': { call: (api) => api.documents.count({ query: 'Marco' }), stranger: 'own' },
  'documents.facets': { call: (api) => api.documents.facets({ query: 'Marco' }), stranger: 'own' },
  'documents.exportUrl': { call: (api) => api.documents.exportUrl({ query: 'x', format: 'csv' }), stranger: 'own' },
  'documents.complete': { call: (api) => api.documents.complete({ text: 'candidate:Marc' }), stranger: 'own' },
  'documents.get': { call: (api) => api.documents.get({ documentId }), stranger: 'NOT_FOUND' },
  'documents.downloadUrl': { call: (api) => api.documents.downloadUrl({ runId }), stranger: 'NOT_FOUND' },
  'searches.list': { call: (api) => api.searches.list(), stranger: 'nothing' },
  'searches.save': {
    call: (api) => api.searches.save({ name: `Mine ${randomUUID()}`, query: 'marco' }),
    stranger: 'own',
  },
  'searches.rename': { call: (api) => api.searches.rename({ searchId, name: 'Other' }), stranger: 'NOT_FOUND' },
  'searches.pin': { call: (api) => api.searches.pin({ searchId, pinned: true }), stranger: 'NOT_FOUND' },
  'searches.share': { call: (api) => api.searches.share({ searchId, shared: true }), stranger: 'NOT_FOUND' },
  'searches.remove': { call: (api) => api.searches.remove({ searchId }), stranger: 'own' },
  'documents.identify': {
    call: async (api) => {
      const { documents, ...rest } = await api.documents.identify({ sha256 })
      expect(rest).toMatchObject({ bundle: null, entries: [], resembles: null })
      return { items: documents, nextCursor: null }
    },
    stranger: 'nothing',
  },
  'submissions.record': {
    call: (api) => api.submissions.record({ ...sending, client: randomUUID() }),
    stranger: 'NOT_FOUND',
  },
  'submissions.check': { call: (api) => api.submissions.check(sending), stranger: 'NOT_FOUND' },
  'submissions.list': { call: (api) => api.submissions.list({}), stranger: 'nothing' },
  'submissions.exportUrl': { call: (api) => api.submissions.exportUrl({ format: 'csv' }), stranger: 'own' },
  'submissions.ofDocuments': {
    call: async (api) => ({ ...(await api.submissions.ofDocuments({ documentIds: [documentId] })), nextCursor: null }),
    stranger: 'nothing',
  },
  'submissions.retract': {
    call: (api) => api.submissions.retract({ submissionId, reason: 'a mistake' }),
    stranger: 'NOT_FOUND',
  },
  'submissions.waive': {
    call: (api) => api.submissions.waive({ runId: openRunId, pointers: ['/candidate/nationality'], reason: 'agreed' }),
    stranger: 'NOT_FOUND',
  },
  'submissions.clients': {
    call: async (api) => ({ ...(await api.submissions.clients({ text: 'hel' })), nextCursor: null }),
    stranger: 'nothing',
  },
  'submissions.senders': { call: (api) => api.submissions.senders(), stranger: 'own' },
  'links.create': {
    call: (api) => api.links.create({ documents: [documentId], recipient: { name: `Erika ${randomUUID()}` } }),
    stranger: 'NOT_FOUND',
  },
  'links.list': { call: (api) => api.links.list(), stranger: 'nothing' },
  'links.revoke': { call: (api) => api.links.revoke({ linkId }), stranger: 'NOT_FOUND' },
  'notices.list': { call: (api) => api.notices.list(), stranger: 'nothing' },
  'notices.count': { call: (api) => api.notices.count(), stranger: 'own' },
  'notices.read': { call: (api) => api.notices.read(), stranger: 'own' },
  'audit.list': { call: (api) => api.audit.list({ subjectId: runUuid }), stranger: 'nothing' },
  'audit.facets': { call: (api) => api.audit.facets({ subjectId: runUuid }), stranger: 'own' },
  'audit.status': { call: (api) => api.audit.status(), stranger: 'own' },
  'persons.list': { call: (api) => api.persons.list({}), stranger: 'nothing' },
  'persons.get': { call: async (api) => api.persons.get(await somebody()), stranger: 'NOT_FOUND' },
  'persons.exportUrl': { call: async (api) => api.persons.exportUrl(await somebody()), stranger: 'NOT_FOUND' },
  'persons.erase': {
    call: async (api) => {
      const { person } = await someRequest(test, { kind: 'erasure' })
      return api.persons.erase({ candidateId: person?.id ?? '', reason: 'request' })
    },
    stranger: 'own',
  },
  'audit.keys': { call: (api) => api.audit.keys(), stranger: 'own' },
  'audit.rotateKey': { call: (api) => api.audit.rotateKey({}), stranger: 'own' },
  'audit.verify': { call: (api) => api.audit.verify({}), stranger: 'own' },
  'audit.complete': { call: (api) => api.audit.complete({ text: 'person:mar' }), stranger: 'own' },
  'audit.watch': {
    call: async (api) => (await api.audit.watch({ lastEventId: runUuid }))[Symbol.asyncIterator]().next(),
    stranger: 'own',
  },
  'storage.migrations.plan': {
    call: (api) => api.storage.migrations.plan({ from: 'tmp', to: 'memory' }),
    stranger: 'own',
  },
  'storage.migrations.start': {
    call: async (api) => {
      await waitingMigration('cancelled')
      return api.storage.migrations.start({ from: 'tmp', to: 'memory' })
    },
    stranger: 'own',
  },
  'storage.migrations.list': { call: (api) => api.storage.migrations.list(), stranger: 'nothing' },
  'storage.migrations.get': {
    call: (api) => api.storage.migrations.get({ migrationId }),
    stranger: 'NOT_FOUND',
  },
  'storage.migrations.cancel': {
    call: async (api) => api.storage.migrations.cancel({ migrationId: await waitingMigration() }),
    stranger: 'NOT_FOUND',
  },
  'storage.migrations.rollback': {
    call: async (api) => api.storage.migrations.rollback({ migrationId: await waitingMigration() }),
    stranger: 'NOT_FOUND',
  },
  'storage.migrations.deleteSource': {
    call: async (api) => api.storage.migrations.deleteSource({ migrationId: await waitingMigration('cancelled') }),
    stranger: 'NOT_FOUND',
  },
  'storage.sweep': { call: (api) => api.storage.sweep({ dryRun: true }), stranger: 'own' },
  'documents.deleteMany': { call: (api) => api.documents.deleteMany({ documentIds: [doomedId] }), stranger: 'own' },
  'retention.policies': { call: (api) => api.retention.policies(), stranger: 'own' },
  'retention.setPolicy': {
    call: (api) => api.retention.setPolicy({ name: 'ages', action: 'delete', olderThanDays: 36_500 }),
    stranger: 'own',
  },
  'retention.removePolicy': { call: (api) => api.retention.removePolicy({ name: 'doomed' }), stranger: 'own' },
  'retention.plan': { call: (api) => api.retention.plan(), stranger: 'own' },
  'retention.carryOut': { call: (api) => api.retention.carryOut(), stranger: 'own' },
  'retention.ofDocuments': {
    call: async (api) => ({ ...(await api.retention.ofDocuments({ documentIds: [documentId] })), nextCursor: null }),
    stranger: 'nothing',
  },
  'retention.holds': { call: (api) => api.retention.holds(), stranger: 'own' },
  'retention.hold': {
    call: (api) => api.retention.hold({ subjectType: 'run', subjectId: runUuid, reason: 'a lawsuit' }),
    stranger: 'own',
  },
  'retention.release': { call: (api) => api.retention.release({ holdId, reason: 'settled' }), stranger: 'own' },
  'storage.usage': { call: (api) => api.storage.usage({}), stranger: 'own' },
  'storage.setQuota': { call: (api) => api.storage.setQuota({ limitBytes: 2 ** 40 }), stranger: 'own' },
  'storage.mirror.status': { call: (api) => api.storage.mirror.status(), stranger: 'own' },
  'storage.mirror.catchUp': { call: (api) => api.storage.mirror.catchUp({}), stranger: 'own' },
  'storage.webhooks.list': { call: (api) => api.storage.webhooks.list(), stranger: 'own' },
  'storage.webhooks.create': {
    call: (api) => api.storage.webhooks.create({ url: 'https://192.88.100.1/hook' }),
    stranger: 'own',
  },
  'storage.webhooks.update': {
    call: (api) => api.storage.webhooks.update({ webhookId, active: false }),
    stranger: 'NOT_FOUND',
  },
  'storage.webhooks.rotateSecret': {
    call: (api) => api.storage.webhooks.rotateSecret({ webhookId }),
    stranger: 'NOT_FOUND',
  },
  'storage.webhooks.test': { call: (api) => api.storage.webhooks.test({ webhookId }), stranger: 'NOT_FOUND' },
  'storage.webhooks.deliveries': {
    call: (api) => api.storage.webhooks.deliveries({ webhookId }),
    stranger: 'NOT_FOUND',
  },
  'storage.webhooks.redeliver': {
    call: (api) => api.storage.webhooks.redeliver({ webhookId }),
    stranger: 'NOT_FOUND',
  },
  'storage.webhooks.remove': {
    call: (api) => api.storage.webhooks.remove({ webhookId }),
    stranger: 'own',
  },
  'lexicon.suggest': { call: (api) => api.lexicon.suggest({ text: 'Kubernets' }), stranger: 'own' },
  'lexicon.teach': {
    call: (api) => api.lexicon.teach({ as: 'name', text: `Wort ${randomUUID()}`, concept: 'java' }),
    stranger: 'own',
  },
  'lexicon.entries': { call: (api) => api.lexicon.entries(), stranger: 'own' },
  'lexicon.change': {
    call: async (api) => api.lexicon.change({ entryId: await taughtEntry(), aliases: [`Wort ${randomUUID()}`] }),
    stranger: 'NOT_FOUND',
  },
  'lexicon.remove': {
    call: async (api) => api.lexicon.remove({ entryId: await taughtEntry() }),
    stranger: 'NOT_FOUND',
  },
  'lexicon.versions': { call: (api) => api.lexicon.versions(), stranger: 'own' },
  'lexicon.undo': {
    call: async (api) => {
      const { version } = await test.api().lexicon.teach({ as: 'concept', text: `Wort ${randomUUID()}` })
      return api.lexicon.undo({ to: version - 1 })
    },
    stranger: 'NOT_FOUND',
  },
  'lexicon.import': {
    call: (api) => {
      const text = `conceptUri,preferredLabel\nteam:kran,Wort ${randomUUID()}\n`
      return api.lexicon.import({ files: [{ name: 'team.csv', text }] })
    },
    stranger: 'own',
  },
  'lexicon.export': { call: (api) => api.lexicon.export(), stranger: 'own' },
  'tokens.list': { call: (api) => api.tokens.list(), stranger: 'nothing' },
  'tokens.create': { call: (api) => api.tokens.create({ name: 'A program', scopes: ['runs:read'] }), stranger: 'own' },
  'tokens.revoke': { call: async (api) => api.tokens.revoke({ tokenId: await someToken() }), stranger: 'NOT_FOUND' },
  'tokens.rotate': { call: async (api) => api.tokens.rotate({ tokenId: await someToken() }), stranger: 'NOT_FOUND' },
  'storage.health': { call: (api) => api.storage.health(), stranger: 'own' },
  ...accountCalls(() => test),
}

it('covers every procedure', () => {
  expect(Object.keys(matrix).toSorted()).toEqual(listProcedures().map(([name]) => name))
})

describe('over both transports', () => {
  beforeAll(prepare)
  const queries = listProcedures().filter(([, { type }]) => type === 'query')

  it.each(queries)('%s returns the same over both', async (name) => {
    const { call } = matrix[name] ?? { call: () => Promise.reject(new Error('is not in the matrix')) }
    expect(unhurried(await call(restCaller(test, test.owner)))).toEqual(unhurried(await call(test.api())))
  })
})

/** Two responses may differ only in durations and times. */
function unhurried(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  return { ...answer, ...('latencyMs' in answer && { latencyMs: 0 }), ...('at' in answer && { at: '' }) }
}

/** Both ways to call a procedure must behave alike. */
const ways: [way: string, api: (owner: Owner | null) => ApiCaller][] = [
  ['tRPC', (owner) => test.api(owner)],
  ['REST', (owner) => restCaller(test, owner)],
]

describe.each(ways)('access over %s', (_way, apiOf) => {
  beforeAll(prepare)

  it.each(Object.entries(matrix))('%s returns a result to its owner', async (_name, { call }) => {
    await expect(call(apiOf(test.owner))).resolves.toBeDefined()
  })

  it.each(Object.entries(matrix))('%s refuses a caller who is not signed in', async (_name, { call }) => {
    await expect(call(apiOf(null))).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it.each(Object.entries(matrix).filter(([, { stranger: get }]) => get === 'NOT_FOUND'))(
    '%s reports nothing found to a stranger',
    async (_name, { call }) => {
      await expect(call(apiOf(stranger))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    },
  )

  it.each(Object.entries(matrix).filter(([, { stranger: get }]) => get === 'nothing'))(
    '%s shows a stranger nothing of the owner',
    async (_name, { call }) => {
      const fresh = await test.database.createOwner()
      await expect(call(apiOf(fresh))).resolves.toMatchObject({ items: [], nextCursor: null })
    },
  )

  it('suggests no names to a stranger', async () => {
    const call = () => apiOf(stranger).documents.complete({ text: 'candidate:Marc' })
    await expect(call()).resolves.toMatchObject({ proposals: [] })
    const { proposals } = await apiOf(test.owner).documents.complete({ text: 'candidate:Marc' })
    expect(proposals.map(({ insert }) => insert)).toEqual(['"Marco Rieben"'])
  })

  it('returns the same error for another team’s subject and for a missing one', async () => {
    const missing = await messageOf(apiOf(stranger).runs.get({ runId: 'Nothing_20260101-000000' }))
    const foreign = await messageOf(apiOf(stranger).runs.get({ runId }))
    expect(foreign.replace(runId, 'X')).toBe(missing.replace('Nothing_20260101-000000', 'X'))
    const other = await apiOf(stranger).documents.search({ runId, kind: 'any' })
    expect(other.items).toEqual([])
  })
})

/** Events that the worker appends later under the same request. */
const byWorker = new Set([
  'run.succeeded',
  'run.failed',
  'document.generated',
  'history.replayed',
  'storage.migration_ended',
  'batches.create run.created',
])

describe('the audit log', () => {
  beforeAll(async () => {
    await prepare()
    // Another view within a quarter of an hour would append nothing.
    ahead = 3_600_000
  })
  beforeEach(async () => {
    submissionId = (await test.api().submissions.record({ ...sending, client: randomUUID() })).submissions[0]?.id ?? ''
    searchId = (await test.api().searches.save({ name: 'Saved', query: 'marco' })).id
    webhookId = await someWebhook()
  })

  it.each(listProcedures())('contains the events that %s declares', async (name, { meta }) => {
    const requestId = `covers-${name}`
    await matrix[name]?.call(createCaller({ services: test.services, owner: test.owner, requestId, site: testSite }))
    const { items } = await listAuditEvents(test.database.db, test.owner, { requestIds: [requestId], limit: 100 })
    const isOwn = (type: string) => !byWorker.has(type) && !byWorker.has(`${name} ${type}`)
    const types = new Set(items.map(({ type }) => type).filter(isOwn))
    const declared = meta === undefined || 'none' in meta.audit ? [] : meta.audit
    expect([...types].toSorted()).toEqual([...declared].toSorted())
    expect(items.filter(({ actorId }) => actorId !== test.owner.userId)).toEqual([])
  })
})

async function messageOf(call: Promise<unknown>): Promise<string> {
  const [end] = await Promise.allSettled([call])
  return end.status === 'rejected' && end.reason instanceof Error ? end.reason.message : ''
}

/** A migration of the owner that no worker takes; ends any other in progress first. */
async function waitingMigration(end?: 'cancelled'): Promise<string> {
  const { db } = test.database
  await db.execute(sql`update storage_migrations set state = 'cancelled' where state in ('queued', 'running')`)
  const id = randomUUID()
  const route = { kind: 'move' as const, parentId: null, fromDriver: 'tmp', toDriver: 'memory', filter: null }
  await insertMigration(db, test.owner, { ...route, id, requestId: 'test', concurrency: 1 })
  if (end !== undefined) await db.execute(sql`update storage_migrations set state = ${end} where id = ${id}`)
  return id
}

/** The owner's only webhook, whose URL is refused before anything is sent. */
async function someWebhook(): Promise<string> {
  await test.database.db.execute(sql`delete from webhooks`)
  const id = randomUUID()
  const webhook = { id, url: 'http://127.0.0.1:1/', events: ['storage.moved'], position: 0 }
  await insertWebhook(test.database.db, test.owner, webhook)
  return id
}

/** An entry of the owner's lexicon that no other call here needs. */
async function taughtEntry(): Promise<string> {
  const text = `Wort ${randomUUID()}`
  await test.api().lexicon.teach({ as: 'concept', text })
  return (await test.api().lexicon.entries({ query: text })).items[0]?.id ?? ''
}

/** The owner's only token. */
async function someToken(): Promise<string> {
  await test.database.db.execute(sql`delete from api_tokens where user_id = ${test.owner.userId}`)
  return (await test.api().tokens.create({ name: 'A program', scopes: ['runs:read'] })).token.id
}

/** A candidate of the owner that no other call here needs. */
async function somebody(): Promise<{ candidateId: string }> {
  return { candidateId: await upsertCandidate(test.database.db, test.owner, { name: 'Nobody Else', headline: '' }) }
}

/** A decision on a separate run. */
async function someDecision(): Promise<typeof deciding> {
  const { id } = await test.api().runs.create(fullRun)
  await ended(test, id)
  const { pointer = '', criterion = '' } = (await test.api().runs.get({ runId: id })).match?.must[0] ?? {}
  const decision = { pointer, criterion, verdict: 'partial' as const, reason: 'Only in a course.' }
  return { runId: id, decisions: [decision], author: 'Anna Muster' }
}
