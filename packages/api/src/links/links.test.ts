import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import type { Owner } from '@dossier/db'
import { documentText } from '@dossier/generators'
import { candidateFixtures } from '@dossier/profiles/fixtures'
import { fingerprintOf, sha256Of, unzip } from '@dossier/workspace'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApiError } from '../errors.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../testing/test-services.ts'
import { answerShare, openShare, openSharedBundle, openSharedDocument, readShare, tellExpired } from './index.ts'

let test: TestServices
let clock = new Date('2026-03-10T09:00:00.000Z')
beforeAll(async () => {
  test = await createTestServices({ now: () => clock })
  officer = await test.database.createColleague(test.owner, 'admin')
})
afterAll(() => test.close())
beforeEach(() => {
  clock = new Date(clock.getTime() + 3_600_000)
})

const hour = 3_600_000
const pass = (ms: number) => {
  clock = new Date(clock.getTime() + ms)
}
let people = 0
let officer: Owner

const request = (candidateId: string) =>
  test
    .api(officer)
    .requests.record({ kind: 'objection', channel: 'phone', receivedOn: clock.toISOString().slice(0, 10), candidateId })

/** A run of a new person, without open values. */
async function newRun(more: object = { job: undefined, terms: undefined }) {
  people += 1
  const letters = String.fromCodePoint(...[...String(people)].map((digit) => 97 + Number(digit)))
  const candidate = { ...candidateFixtures['marco-rieben'], Nachname: `Rieben${letters}` }
  const created = await test.api().runs.create({ ...fullRun, candidate, pdf: true, ...more })
  await ended(test, created.runId)
  return test.api().runs.get({ runId: created.runId })
}

const recipient = { name: 'Erika Beispiel', email: 'erika@helvetia.example' }

/** A link to the CV of a new run, and the parts of its URL. */
async function newLink(more: object = {}) {
  const { run } = await newRun()
  const { link, url } = await test.api().links.create({ runId: run.runId, recipient, client: 'Helvetia AG', ...more })
  const [, publicId = '', secret = ''] = /^\/s\/([\w-]+)#([\w-]+)$/.exec(url ?? '') ?? []
  return { run, link, url, publicId, secret }
}

type Address = { publicId: string; secret: string }
const open = ({ publicId, secret }: Address, code = '') =>
  openShare(test.services, { publicId, secret, code, requestId: 'visitor' })

async function visit(address: Address): Promise<{ publicId: string; session: string }> {
  const opened = await open(address)
  if (opened.outcome !== 'opened') throw new Error(opened.outcome)
  return { publicId: address.publicId, session: opened.session }
}

async function linkOf(linkId: string) {
  const found = (await test.api().links.list()).items.find(({ id }) => id === linkId)
  if (found === undefined) throw new Error('no such link')
  return found
}

async function eventsOf(linkId: string) {
  const { items } = await test.api().audit.list({ subjectId: linkId })
  return items.map(({ type, data }) => ({ type, data })).toReversed()
}

async function download(at: { publicId: string; session: string }, documentId: string): Promise<Readable> {
  const found = await openSharedDocument(test.services, { ...at, documentId, requestId: 'visitor' })
  if (found.outcome !== 'found') throw new Error(found.outcome)
  return found.download.open()
}

describe('an objection of the person', () => {
  it('closes their links and refuses new ones until it is withdrawn', async () => {
    const { run, ...link } = await newLink()
    const session = await visit(link)
    const { id: requestId } = await request(run.candidateId)
    expect((await open(link)).outcome).toBe('unknown')
    expect((await readShare(test.services, session)).outcome).toBe('unknown')
    const others = { runId: run.runId, recipient, client: 'Nordbank' }
    await expect(test.api(officer).links.create(others)).rejects.toMatchObject({
      cause: { code: 'submission_refused', obstacles: [{ code: 'objected', bar: 'objection' }] },
    })
    // Earlier submissions may still be recorded.
    const sentAt = new Date(clock.getTime() - 48 * hour).toISOString()
    const sent = { ...others, documentTypes: ['cv'], channel: 'email' as const, sentAt, recipient: 'Erika' }
    expect((await test.api().submissions.check(sent)).obstacles.map(({ code }) => code)).not.toContain('objected')
    await test.api(officer).requests.withdraw({ requestId })
    expect((await open(link)).outcome).toBe('opened')
    await test.api().links.create(others)
  })
})

describe('links.create', () => {
  it('shares the documents made for clients, and records them in the ledger', async () => {
    const { run, link, url, secret } = await newLink()
    expect(link.documents.map(({ documentType }) => documentType).toSorted()).toEqual(['cv', 'cv_pdf'])
    expect(link).toMatchObject({ recipient, ended: null, openedAt: null, hasCode: false, answer: null })
    expect(Date.parse(link.expiresAt) - clock.getTime()).toBe(7 * 24 * hour)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const { items } = await test.api().submissions.list({ runId: run.runId })
    expect(items).toHaveLength(2)
    expect(items[0]).toMatchObject({
      channel: 'link',
      clientName: 'Helvetia AG',
      recipient: 'Erika Beispiel <erika@helvetia.example>',
      link: { id: link.id, openedAt: null, viewedAt: null, answer: null },
    })
    expect(JSON.stringify(await eventsOf(link.id))).not.toMatch(/Erika|helvetia/i)
    const [row] = await test.database.db.execute<{ all: string }>(
      `select row_to_json(share_links)::text as all from share_links where id = '${link.id}'`,
    )
    expect(row?.all).not.toContain(secret)
    expect(url).not.toContain(link.id)
  })

  it('uses the recipient as the client if none is named', async () => {
    const { run } = await newLink({ client: undefined })
    expect((await test.api().submissions.list({ runId: run.runId })).items[0]?.client.name).toBe('Erika Beispiel')
  })

  it('reports all obstacles together: an internal report, an open value, an earlier submission', async () => {
    const { run } = await newRun({ job: fullRun.job, terms: {} })
    const types = ['cv', 'offer', 'feedback']
    await test.api().submissions.record({
      runId: run.runId,
      documentTypes: ['cv'],
      client: 'Helvetia AG',
      channel: 'email',
      sentAt: clock.toISOString(),
    })
    const obstaclesOf = async (more: object) => {
      const input = { runId: run.runId, documentTypes: types, recipient, client: 'Helvetia AG', ...more }
      const error = await test
        .api()
        .links.create(input)
        .then(
          () => null,
          (caught: unknown) => caught,
        )
      return (error as { cause: ApiError } | null)?.cause.obstacles ?? []
    }
    const codes = new Set((await obstaclesOf({})).map(({ code }) => code))
    expect([...codes]).toEqual(['internal_document', 'open_value', 'submitted_before'])
    expect((await obstaclesOf({ internal: true })).some(({ code }) => code === 'internal_document')).toBe(false)
    expect((await test.api().links.list({ runId: run.runId })).items).toEqual([])
  })

  it('refuses an original, a short code, an endless link and a stranger’s run', async () => {
    const { run } = await newRun()
    const create = (more: object) => test.api().links.create({ runId: run.runId, recipient, ...more })
    await expect(create({ code: ' 12345 ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(create({ expiresInHours: 90 * 24 + 1 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(create({ expiresInHours: 0 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(create({ recipient: { name: ' ' } })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const stranger = test.api(await test.database.createOwner())
    await expect(stranger.links.create({ runId: run.runId, recipient })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a visit', () => {
  it('starts with the secret, shows the documents, and counts downloads', async () => {
    const { link, ...address } = await newLink()
    const at = await visit(address)
    const shown = await readShare(test.services, at)
    expect(shown).toMatchObject({ outcome: 'shown', page: { recipient: 'Erika Beispiel', answer: null } })
    const [first] = link.documents
    const documentId = first?.documentId ?? ''
    expect((await linkOf(link.id)).documents.every(({ views }) => views === 0)).toBe(true)
    await text(await download(at, documentId))
    await text(await download(at, documentId))
    const seen = (await linkOf(link.id)).documents.find((one) => one.documentId === documentId)
    expect(seen).toMatchObject({ views: 1, viewedAt: clock.toISOString() })
    pass(16 * 60_000)
    await text(await download(at, documentId))
    expect((await linkOf(link.id)).documents.find((one) => one.documentId === documentId)).toMatchObject({ views: 2 })
    const { items } = await test.api().submissions.list({ documentId })
    expect(items[0]?.link?.viewedAt).not.toBeNull()
    expect((await eventsOf(link.id)).map(({ type }) => type)).toEqual([
      'share.created',
      'share.opened',
      'share.viewed',
      'share.viewed',
    ])
  })

  it('counts two concurrent openings once, and notifies its creator once', async () => {
    const { link, ...address } = await newLink()
    await Promise.all([open(address), open(address), open(address)])
    expect((await linkOf(link.id)).openings).toBe(1)
    const { items } = await test.api().notices.list({ unread: true })
    expect(items.filter(({ subjectId }) => subjectId === link.id)).toMatchObject([
      { code: 'share.opened', recipientName: 'Erika Beispiel', readAt: null },
    ])
  })

  it('counts ranges of one download once, and a file without a byte sent not at all', async () => {
    const { link, ...address } = await newLink()
    const at = await visit(address)
    const documentId = link.documents[0]?.documentId ?? ''
    const untouched = await download(at, documentId)
    untouched.destroy()
    expect((await linkOf(link.id)).documents.map(({ views }) => views)).toEqual([0, 0])
    const found = await openSharedDocument(test.services, { ...at, documentId, requestId: 'visitor' })
    if (found.outcome !== 'found') throw new Error(found.outcome)
    const parts = [0, 100, 200].map(async (start) => text(await found.download.open({ start, end: start + 100 })))
    await Promise.all(parts)
    expect((await linkOf(link.id)).documents.find((one) => one.documentId === documentId)?.views).toBe(1)
  })

  it('gives the same response for a wrong secret, an unknown link and a revoked one', async () => {
    const { link, publicId, secret } = await newLink()
    const other = await newLink()
    await test.api().links.revoke({ linkId: link.id })
    const answers = await Promise.all([
      open({ publicId, secret }),
      open({ publicId: other.publicId, secret }),
      open({ publicId: 'nothing', secret: other.secret }),
      open({ publicId: other.publicId, secret: '' }),
      open({ publicId: other.publicId, secret: `${other.secret}\u0000` }),
    ])
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"outcome":"unknown"}']))
    expect(await eventsOf(other.link.id)).toHaveLength(1)
  })

  it('ends at the second at which the link expires, and tells the holder of the secret whom to ask', async () => {
    const { link, ...address } = await newLink({ expiresInHours: 1 })
    pass(hour - 1)
    const at = await visit(address)
    pass(1)
    expect(await open(address)).toEqual({ outcome: 'expired', askWhom: { person: link.createdBy.name } })
    expect(await open({ ...address, secret: 'x' })).toEqual({ outcome: 'unknown' })
    expect(await readShare(test.services, at)).toMatchObject({ outcome: 'expired' })
    const said = { answer: 'interested' as const, text: '' }
    expect(await answerShare(test.services, { ...at, requestId: 'visitor', said })).toMatchObject({
      outcome: 'expired',
    })
    await Promise.all([tellExpired(test.services, test.owner), tellExpired(test.services, test.owner)])
    const { items } = await test.api().notices.list()
    expect(items.filter((one) => one.subjectId === link.id && one.code === 'share.expired')).toHaveLength(1)
  })

  it('does not outlive its time, and does not work for another link', async () => {
    const [one, other] = [await newLink(), await newLink()]
    const at = await visit(one)
    expect(await readShare(test.services, { ...at, publicId: other.publicId })).toEqual({ outcome: 'unknown' })
    expect(await readShare(test.services, { ...at, session: `${at.session}x` })).toEqual({ outcome: 'unknown' })
    expect(await readShare(test.services, { ...at, session: '' })).toEqual({ outcome: 'unknown' })
    // Everything after the secret is read as the team of the link.
    const stranger = await test.database.createOwner()
    const elsewhere = { ...test.services, forTeam: () => test.services.forTeam(stranger.teamId) }
    expect(await readShare(elsewhere, at)).toEqual({ outcome: 'unknown' })
    await expect(download(at, other.link.documents[0]?.documentId ?? '')).rejects.toMatchObject({ code: 'not_found' })
    pass(2 * hour)
    expect(await readShare(test.services, at)).toEqual({ outcome: 'unknown' })
  })

  it('cuts off a download whose link is revoked on the way', async () => {
    const { link, ...address } = await newLink()
    const at = await visit(address)
    const stream = await download(at, link.documents[0]?.documentId ?? '')
    const reading = stream[Symbol.asyncIterator]()
    await test.api().links.revoke({ linkId: link.id })
    const rest = async () => {
      for (;;) if ((await reading.next()).done === true) return
    }
    await expect(rest()).rejects.toMatchObject({ code: 'link_expired' })
    expect((await linkOf(link.id)).documents.map(({ views }) => views)).toEqual([0, 0])
  })
})

const storedOf = async (runId: string) =>
  new Map((await test.api().runs.get({ runId })).documents.map(({ id, sha256 }) => [id, sha256]))

describe('a watermark', () => {
  type At = { publicId: string; session: string }
  const bytesOf = async (at: At, id: string) => new Uint8Array(await buffer(await download(at, id)))
  const bundleOf = async (at: At) => {
    const found = await openSharedBundle(test.services, { ...at, requestId: 'visitor' })
    if (found.outcome !== 'found') throw new Error(found.outcome)
    return new Uint8Array(await buffer(await found.download.open()))
  }

  it('is on every download, always the same, and on nothing that is stored', async () => {
    const { run, link, ...address } = await newLink()
    expect(link.watermark).toBe(true)
    const before = await storedOf(run.runId)
    const at = await visit(address)
    const copies = new Map<string, string>()
    for (const { documentId } of link.documents) {
      const copy = await bytesOf(at, documentId)
      expect(await bytesOf(at, documentId)).toEqual(copy)
      copies.set(documentId, sha256Of(copy))
      expect(sha256Of(copy)).not.toBe(before.get(documentId))
      expect(await test.api().documents.identify(await fingerprintOf(copy))).toMatchObject({
        verdict: 'document',
        documents: [{ document: { id: documentId }, markedFor: 'Erika Beispiel', stored: 'same' }],
      })
    }
    expect(await storedOf(run.runId)).toEqual(before)
    const seen = (await linkOf(link.id)).documents
    expect(new Map(seen.map(({ documentId, markedSha256 }) => [documentId, markedSha256]))).toEqual(copies)
    const viewed = (await eventsOf(link.id)).filter(({ type }) => type === 'share.viewed')
    expect(viewed.map(({ data }) => data)).toEqual(
      [...copies].map(([documentId, sha256]) => expect.objectContaining({ documentId, sha256, marked: true })),
    )
    // All of them also as one ZIP.
    const files = await unzip(await bundleOf(at), () => true)
    expect(files.map(({ bytes }) => sha256Of(bytes ?? new Uint8Array())).toSorted()).toEqual(
      [...copies.values()].toSorted(),
    )
    const stranger = test.api(await test.database.createOwner())
    const [sha256 = ''] = copies.values()
    expect((await stranger.documents.identify({ sha256, entries: [] })).verdict).toBe('unknown')
    // Nothing of the copy remains that could be looked up once the person is erased.
    await test.api(officer).persons.erase({ candidateId: run.candidateId, reason: 'request' })
    expect((await test.api().documents.identify({ sha256, entries: [] })).verdict).toBe('unknown')
  })

  it('is left out if the creator turns it off', async () => {
    const { run, link, ...address } = await newLink({ watermark: false })
    const at = await visit(address)
    const stored = await storedOf(run.runId)
    const files = await unzip(await bundleOf(at), () => true)
    const hashes = files.map(({ bytes }) => sha256Of(bytes ?? new Uint8Array()))
    expect(new Set(hashes)).toEqual(new Set(link.documents.map(({ documentId }) => stored.get(documentId))))
    expect((await linkOf(link.id)).documents).toMatchObject([
      { views: 1, markedSha256: null },
      { views: 1, markedSha256: null },
    ])
  })

  it('reveals nothing about an anonymous person', async () => {
    const { run } = await newRun({ job: undefined, terms: undefined, anonymous: {} })
    const { url } = await test.api().links.create({ runId: run.runId, recipient, client: 'Helvetia AG' })
    const [, publicId = '', secret = ''] = /^\/s\/([\w-]+)#([\w-]+)$/.exec(url ?? '') ?? []
    const files = await unzip(await bundleOf(await visit({ publicId, secret })), () => true)
    expect(files.length).toBe(2)
    for (const { path, bytes } of files) {
      expect(path).not.toMatch(/Rieben|Marco/i)
      const parts = path.endsWith('.docx') ? await unzip(bytes ?? new Uint8Array(), () => true) : [{ bytes }]
      for (const part of parts) expect(new TextDecoder().decode(part.bytes ?? undefined)).not.toMatch(/Rieben|Marco/i)
      const contentType = path.endsWith('.pdf') ? 'application/pdf' : ''
      expect((documentText({ contentType, bytes: bytes ?? new Uint8Array() }) ?? []).join(' ')).not.toMatch(
        /Rieben|Marco/,
      )
    }
  })
})

describe('a code', () => {
  const code = 'Föhre 42'

  it('is required, accepted in any normal form, and never stored in clear', async () => {
    const { link, ...address } = await newLink({ code })
    expect(await open(address)).toEqual({ outcome: 'code', wrong: false, waitSeconds: 0 })
    expect(await open(address, 'Foehre 42')).toMatchObject({ outcome: 'code', wrong: true })
    expect((await linkOf(link.id)).openings).toBe(0)
    expect(await open(address, ` ${code.normalize('NFD')} `)).toMatchObject({ outcome: 'opened' })
    expect(await linkOf(link.id)).toMatchObject({ hasCode: true, wrongCodes: 0, openings: 1 })
    const rows = await test.database.db.execute(`select code_hash from share_links where id = '${link.id}'`)
    expect(JSON.stringify([...rows])).toMatch(/scrypt\$32768\$8\$3\$/)
  })

  it('can be tried a few times a minute, even by many visitors at once, and is never locked', async () => {
    const { link, ...address } = await newLink({ code })
    const burst = await Promise.all(Array.from({ length: 40 }, (_, n) => open(address, `wrong ${n}`)))
    expect(burst.filter((one) => one.outcome === 'code' && one.wrong).length).toBeLessThanOrEqual(4)
    for (let n = 0; n < 12; n++) {
      pass(60_000)
      await open(address, 'still wrong')
    }
    expect(await open(address, code)).toMatchObject({ outcome: 'code', wrong: false, waitSeconds: 60 })
    pass(60_000)
    expect(await open(address, code)).toMatchObject({ outcome: 'opened' })
    const { items } = await test.api().notices.list()
    expect(
      items
        .filter((one) => one.subjectId === link.id)
        .map((one) => one.code)
        .toSorted(),
    ).toEqual(['share.code_refused', 'share.opened'])
  }, 60_000)
})

describe('an answer', () => {
  it('is kept, can be changed, and is announced without its text', async () => {
    const { link, run, ...address } = await newLink()
    const at = { ...(await visit(address)), requestId: 'visitor' }
    await answerShare(test.services, { ...at, said: { answer: 'questions', text: 'From <b>when</b>?' } })
    await answerShare(test.services, { ...at, said: { answer: 'interested', text: 'Please call Erika.' } })
    await answerShare(test.services, { ...at, said: { answer: 'interested', text: 'Please call Erika.' } })
    expect((await linkOf(link.id)).answer).toMatchObject({ answer: 'interested', text: 'Please call Erika.' })
    const { items } = await test.api().submissions.list({ runId: run.runId })
    expect(items[0]?.link).toMatchObject({ answer: 'interested', answerText: 'Please call Erika.' })
    const told = (await eventsOf(link.id)).filter(({ type }) => type === 'share.answered')
    expect(told.map(({ data }) => data['answer'])).toEqual(['questions', 'interested'])
    expect(JSON.stringify(told)).not.toMatch(/call|when/)
    const notices = (await test.api().notices.list()).items.filter((one) => one.subjectId === link.id)
    expect(notices.map(({ code }) => code)).toEqual(['share.answered', 'share.answered', 'share.opened'])
  })
})

describe('the end of a link', () => {
  it('comes with the retraction of all its submissions; a retracted document is no longer offered', async () => {
    const { link, run, ...address } = await newLink()
    const at = await visit(address)
    const [first, second] = (await test.api().submissions.list({ runId: run.runId })).items
    await test.api().submissions.retract({ submissionId: first?.id ?? '', reason: 'a mistake' })
    expect(await readShare(test.services, at)).toMatchObject({ page: { documents: [{ id: second?.documentId }] } })
    await test.api().submissions.retract({ submissionId: second?.id ?? '', reason: 'a mistake' })
    expect(await readShare(test.services, at)).toEqual({ outcome: 'unknown' })
    expect((await linkOf(link.id)).ended).toBe('revoked')
  })

  it('comes with the erasure of the person, and removes the answer', async () => {
    await test.database.db.execute(`update memberships set role = 'admin' where user_id = '${test.owner.userId}'`)
    const { link, run, ...address } = await newLink({ code: 'a secret code' })
    const { candidateId } = (await test.api().submissions.list({ runId: run.runId })).items[0] ?? {}
    await openShare(test.services, { ...address, code: 'a secret code', requestId: 'visitor' }).then(async (opened) => {
      if (opened.outcome !== 'opened') throw new Error(opened.outcome)
      const said = { answer: 'interested' as const, text: 'We know him well.' }
      await answerShare(test.services, { publicId: address.publicId, session: opened.session, requestId: 'v', said })
    })
    await test.api().persons.erase({ candidateId: candidateId ?? '', reason: 'request' })
    expect(await open(address, 'a secret code')).toEqual({ outcome: 'unknown' })
    expect(await linkOf(link.id)).toMatchObject({ ended: 'erased', hasCode: false, answer: { text: '' } })
    const notices = (await test.api().notices.list()).items.filter((one) => one.subjectId === link.id)
    expect(notices.map(({ candidateName }) => candidateName)).toEqual(['—', '—'])
  })

  it('keeps the page of a deleted document’s link, which says that the file has been deleted', async () => {
    const { link, ...address } = await newLink()
    const at = await visit(address)
    const documentId = link.documents[0]?.documentId ?? ''
    await test.database.db.execute(`update memberships set role = 'admin' where user_id = '${test.owner.userId}'`)
    await test.api().documents.deleteMany({ documentIds: [documentId] })
    const shown = await readShare(test.services, at)
    const offered = shown.outcome === 'shown' ? shown.page.documents : []
    expect(offered.find(({ id }) => id === documentId)?.isThere).toBe(false)
    await expect(download(at, documentId)).rejects.toMatchObject({ code: 'deleted' })
  })
})

describe('notices', () => {
  it('belong to one person, and stay read', async () => {
    const { link, ...address } = await newLink()
    await visit(address)
    const { unread } = await test.api().notices.count()
    const mine = (await test.api().notices.list({ unread: true })).items.find((one) => one.subjectId === link.id)
    const stranger = test.api(await test.database.createOwner())
    expect(await stranger.notices.list()).toEqual({ items: [], nextCursor: null })
    await stranger.notices.read({ noticeIds: [mine?.id ?? ''] })
    expect(await test.api().notices.count()).toEqual({ unread })
    expect(await test.api().notices.read({ noticeIds: [mine?.id ?? ''] })).toEqual({ unread: unread - 1 })
    expect(await test.api().notices.read()).toEqual({ unread: 0 })
    expect((await test.api().notices.list()).items.find(({ id }) => id === mine?.id)?.readAt).not.toBeNull()
  })
})
