import { type Owner, sql } from '@dossier/db'
import { insertNotice } from '@dossier/db/shares'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { eraseReceipt, openReceipt, receiveApplication } from '../../applications/index.ts'
import { openShare } from '../../links/index.ts'
import { type MailServer, type ReceivedMail, startMailServer } from '../../testing/mail-server.ts'
import { noMail as off } from '../../testing/account-calls.ts'
import { createTestServices, ended, fullRun, type TestServices } from '../../testing/test-services.ts'
import { queueDigests, queueNoticeMails } from '../../notices/index.ts'
import { makeWelcome } from '../links.ts'
import { redeemInvitation, redeemReset, redeemWelcome } from '../redeem.ts'
import { signInWithPassword } from '../sign-in.ts'
import { askForReset } from './ask-for-reset.ts'

const visitor = { client: 'Firefox, Linux', network: '192.0.2.1', requestId: 'test' }
const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password: 'Regenschirm Kupfer Gleis neun' }
const otto = { name: 'Otto Beispiel', email: 'otto@nordlicht.example', password: 'Wolken ziehen ueber Bahnhof' }
const from = 'Dossier <dossier@nordlicht.example>'
const origin = 'https://dossier.example'

let mails: MailServer
let test: TestServices
let owner: Owner
let ahead = 0

beforeAll(async () => {
  mails = await startMailServer()
  test = await createTestServices({
    mail: { url: mails.url, from, origin },
    now: () => new Date(Date.now() + ahead),
    concurrency: 1,
  })
  const secret = (await makeWelcome(test.services)) ?? ''
  owner = (await redeemWelcome(test.services, { ...vera, secret }, visitor)).owner
})
afterAll(async () => {
  await test.close()
  await mails.close()
})

const mailTo = (address: string) => mails.mailTo(address)

/** Mails the notices that are due, and returns the mails about them. */
async function toldNow(): Promise<ReceivedMail[]> {
  await queueNoticeMails(test.services)
  await idle()
  const { told } = mails
  mails.told = []
  return told
}

const ask = (email: string) => askForReset(test.services, { email, language: 'en', requestId: 'test' })

/** Waits until none of our due jobs is left in the queue. */
async function idle(): Promise<void> {
  await vi.waitFor(
    async () => {
      const jobs = await test.database.db.execute(
        sql`select from graphile_worker._private_jobs where key like 'mail.%' and run_at <= now()`,
      )
      expect(jobs).toHaveLength(0)
    },
    { timeout: 30_000, interval: 50 },
  )
}

const isRefused = sql`key like 'mail.%' and last_error like '%451%' and locked_at is null`

/** Waits until the server has refused a mail for now, and returns its job, which the queue has put back. */
async function refused(): Promise<{ payload: string; last_error: string }> {
  return vi.waitFor(
    async () => {
      const [job] = await test.database.db.execute<{ payload: string; last_error: string }>(
        sql`select payload::text as payload, last_error from graphile_worker._private_jobs where ${isRefused}`,
      )
      expect.assert(job !== undefined)
      return job
    },
    { timeout: 30_000, interval: 50 },
  )
}

/** Makes refused mails due now instead of after the queue's pause, and tells the queue, which looks for them only now and then. */
async function makeDue(): Promise<void> {
  await test.database.db.execute(sql`update graphile_worker._private_jobs set run_at = now() where ${isRefused}`)
  await test.database.db.execute(sql`select pg_notify('jobs:insert', '{"count":1}')`)
}

/** Returns the first mail about notices, which the server refuses once. */
async function toldAgain(): Promise<ReceivedMail> {
  await refused()
  await makeDue()
  const hasCome = () => expect(mails.told).not.toEqual([])
  await vi.waitFor(hasCome, { timeout: 30_000, interval: 50 })
  const [mail] = mails.told
  expect.assert(mail !== undefined)
  return mail
}

describe('an invitation by mail', () => {
  it('contains a link that works once, and that nobody else has seen', async () => {
    const made = await test
      .api(owner)
      .team.inviteByMail({ role: 'recruiter', email: ` ${otto.email.toUpperCase()}`, language: 'de' })
    expect(made).not.toHaveProperty('path')
    const { items } = await test.api(owner).team.invitations()
    expect(items).toMatchObject([{ id: made.id, email: otto.email }])
    const { raw, link } = await mailTo(otto.email)
    expect(raw).toMatch(/^From: Dossier <dossier@nordlicht\.example>\r$/m)
    expect(raw).toContain('Subject: Einladung ins Team')
    expect(link).toContain(`${origin}/join#`)
    const joined = await redeemInvitation(test.services, { ...otto, secret: link }, visitor)
    expect(joined.owner.role).toBe('recruiter')
    const rows = await test.database.db.execute(sql`select email, note from account_links where id = ${made.id}`)
    expect(rows).toEqual([{ email: '', note: '' }])
  })

  it('is retried with a new secret, and abandoned if the server will never accept it', async () => {
    mails.refusals = [451]
    const again = await test
      .api(owner)
      .team.inviteByMail({ role: 'viewer', email: 'a@nordlicht.example', language: 'fr' })
    const { payload, last_error: said } = await refused()
    expect(payload).not.toContain('nordlicht')
    expect(said).not.toContain('nordlicht')
    await makeDue()
    const { raw, link } = await mailTo('a@nordlicht.example')
    expect(raw).toContain('Subject: =?UTF-8?Q?Invitation_dans_l')
    expect(link).toContain('/join#')
    expect(again.id).toEqual(expect.any(String))

    mails.refusals = [550]
    await test.api(owner).team.inviteByMail({ role: 'viewer', email: 'nobody@nordlicht.example', language: 'en' })
    await idle()
    expect(mails.inbox).toEqual([])
    const waiting = sql`select from graphile_worker._private_jobs where key like 'mail.%'`
    expect(await test.database.db.execute(waiting)).toEqual([])
  })

  it('is sent again when it is renewed, and the previous link stops working', async () => {
    const email = 'nina@nordlicht.example'
    const made = await test.api(owner).team.inviteByMail({ role: 'viewer', email, language: 'de' })
    const first = await mailTo(email)
    const renewed = await test.api(owner).team.renewInvitation({ invitationId: made.id, language: 'fr' })
    expect(renewed.path).toBeNull()
    const { link } = await mailTo(email)
    const nina = { ...vera, name: 'Nina Beispiel', email }
    const stale = redeemInvitation(test.services, { ...nina, secret: first.link }, visitor)
    await expect(stale).rejects.toMatchObject({ code: 'link_invalid' })
    await redeemInvitation(test.services, { ...nina, secret: link }, visitor)
  })

  it('refuses an invalid address and a list of addresses', async () => {
    for (const email of ['nobody', 'a@nordlicht.example, b@nordlicht.example', '']) {
      const call = test.api(owner).team.inviteByMail({ role: 'viewer', email, language: 'en' })
      await expect(call).rejects.toMatchObject({ cause: { code: 'account_refused' } })
    }
  })
})

describe('a password reset by address', () => {
  it('sends a link to a person with an account, at most once in five minutes, and to nobody else', async () => {
    ahead = 0
    await ask('stranger@nordlicht.example')
    await ask('no address')
    await ask(` ${vera.email.toUpperCase()} `)
    const { link, raw } = await mailTo(vera.email)
    expect(raw).toContain('Subject: New password for Dossier')
    await ask(vera.email)
    await idle()
    expect(mails.inbox).toEqual([])
    ahead = 6 * 60_000
    await ask(vera.email)
    const later = await mailTo(vera.email)
    await redeemReset(test.services, { secret: link, password: otto.password }, visitor)
    const stale = redeemReset(test.services, { secret: later.link, password: vera.password }, visitor)
    await expect(stale).rejects.toMatchObject({ code: 'link_invalid' })
    expect(await signInWithPassword(test.services, { ...vera, password: otto.password }, visitor)).toHaveProperty(
      'secret',
    )
  })

  it('is also sent for an administrator, who does not see the link', async () => {
    const { items } = await test.api(owner).team.members()
    const { userId = '' } = items.find(({ email }) => email === otto.email) ?? {}
    const made = await test.api(owner).team.mailReset({ userId, language: 'de' })
    expect(made).not.toHaveProperty('path')
    const { link } = await mailTo(otto.email)
    await redeemReset(test.services, { secret: link, password: vera.password }, visitor)
  })

  it('leaves no address and no secret in the queue', async () => {
    await test.database.db.execute(sql`create table seen_jobs (payload text)`)
    await test.database.db.execute(sql`create function see() returns trigger language plpgsql as
      $$ begin insert into public.seen_jobs values (new.payload::text || new.key); return new; end $$`)
    await test.database.db.execute(
      sql`create trigger see after insert on graphile_worker._private_jobs for each row execute function see()`,
    )
    ahead += 6 * 60_000
    await ask(vera.email)
    const { link } = await mailTo(vera.email)
    const seen = JSON.stringify(await test.database.db.execute(sql`select payload from seen_jobs`))
    expect(seen).toContain('linkId')
    expect(seen).not.toContain('nordlicht')
    expect(seen).not.toContain(link.split('#')[1])
  })
})

describe('a notice by mail', () => {
  it('reports a sign-in with a browser that is new to the account, but not the first one of all', async () => {
    await toldNow()
    const codes = async () => (await test.api(owner).notices.list()).items.map(({ code }) => code)
    const signIn = (browser: string) =>
      signInWithPassword(test.services, { ...vera, password: otto.password }, { ...visitor, browser, language: 'de' })
    const isNew = async (browser: string) => {
      const before = await codes()
      await signIn(browser)
      return (await codes()).length > before.length
    }
    expect(await isNew('laptop')).toBe(false)
    expect(await isNew('laptop')).toBe(false)
    expect(await isNew('telephone')).toBe(true)
    expect(await isNew('telephone')).toBe(false)
    const [{ code, params } = { code: null, params: {} }] = (await test.api(owner).notices.list()).items
    expect({ code, params }).toEqual({ code: 'account.new_browser', params: { client: 'Firefox, Linux' } })
    const [mail, ...others] = await toldNow()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: vera.email })
    expect(mail?.raw).toContain('Subject: Ihr Konto in Dossier')
    expect(mail?.raw).toContain('Firefox, Linux')
    expect(mail?.raw).toContain(`${origin}/account`)
    expect(await toldNow()).toEqual([])
    const rows = JSON.stringify(await test.database.db.execute(sql`select mark::text from known_browsers`))
    expect(rows).not.toContain('telephone')
  })

  it('follows its reader’s choice, and reports that security notices were turned off', async () => {
    const notice = (code: string) => insertNotice(test.database.db, owner, { code, at: test.services.now() })
    await notice('run.failed')
    expect(await toldNow()).toEqual([])
    const { mail, chooseMail } = test.api(owner).notices
    const byDefault = { ...off, security: 'at_once', requests: 'at_once' }
    expect(await mail()).toEqual({ unavailable: null, kinds: byDefault, language: 'de' })
    await chooseMail({ kinds: { ...off, runs: 'at_once' }, language: 'fr' })
    await notice('run.failed')
    await notice('account.password_changed')
    const subjects = (await toldNow()).map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw)?.[1])
    expect(new Set(subjects)).toEqual(new Set(['Vos traitements dans Dossier', 'Votre compte Dossier']))
    expect(subjects).toHaveLength(2)
    const codes = (await test.api(owner).notices.list()).items.slice(0, 3).map(({ code }) => code)
    expect(codes).toEqual(['account.password_changed', 'run.failed', 'account.mail_off'])
  })

  it('is retried, and is not sent to members who have left; its job contains only IDs', async () => {
    await test.api(owner).notices.chooseMail({ kinds: { ...off, security: 'at_once' }, language: 'en' })
    const { items } = await test.api(owner).team.members()
    const { userId = '' } = items.find(({ email }) => email === otto.email) ?? {}
    const notice = (to: Owner) =>
      insertNotice(test.database.db, to, { code: 'account.factor_reset', at: test.services.now() })
    await notice({ ...owner, userId })
    await notice(owner)
    await test.api(owner).team.remove({ userId })
    mails.refusals = [451]
    await queueNoticeMails(test.services)
    const mail = await toldAgain()
    expect(mail.to).toBe(vera.email)
    expect(await toldNow()).toHaveLength(1)
    const jobs = await test.database.db.execute<{ payload: string }>(
      sql`select payload from seen_jobs where payload like '%noticeId%'`,
    )
    for (const { payload } of jobs) expect(payload).toMatch(/^\{"teamId":"[\da-f-]+","noticeId":"[\da-f-]+"\}/)
    expect(jobs.length).toBeGreaterThan(1)
  })
})

const notice = (code: string) => insertNotice(test.database.db, owner, { code, at: test.services.now() })

/** The mails of a day's end. */
async function today(): Promise<ReceivedMail[]> {
  await queueDigests(test.services)
  return toldNow()
}

describe('the daily mail', () => {
  it('contains what its reader has not read, once, and is retried after an outage of the server', async () => {
    const { chooseMail, read, list } = test.api(owner).notices
    const daily = { ...off, links: 'daily', runs: 'daily', applications: 'daily' } as const
    await chooseMail({ kinds: { ...daily, security: 'at_once' }, language: 'de' })
    await notice('run.failed')
    await read()
    await notice('run.failed')
    await notice('share.expired')
    await notice('application.received')
    await notice('quota.own_full')
    expect(await toldNow(), 'at once').toEqual([])
    mails.refusals = [451]
    await queueDigests(test.services)
    const mail = await toldAgain()
    expect(mail.to).toBe(vera.email)
    expect(mail.raw).toContain('Subject: 3 Meldungen von Dossier')
    expect(mail.raw).toContain(`${origin}/notices`)
    expect(mail.raw).not.toContain('Speicher ist voll')
    expect(await toldNow()).toHaveLength(1)
    expect(await today(), 'what was told already').toEqual([])
    expect(
      (await list()).items.filter(({ readAt }) => readAt === null),
      'mailed is not read',
    ).toHaveLength(4)
  })

  it('contains account notices too, and deferring those sends a mail immediately', async () => {
    await test.api(owner).notices.chooseMail({ kinds: { ...off, security: 'daily' }, language: 'en' })
    expect((await toldNow()).map(({ raw }) => raw)).toEqual([expect.stringContaining('no longer arrive immediately')])
    await notice('account.password_changed')
    expect(await toldNow()).toEqual([])
    expect((await today()).map(({ raw }) => raw)).toEqual([expect.stringContaining('One notice from Dossier')])
  })

  it('leaves out what its reader no longer wants', async () => {
    const { chooseMail } = test.api(owner).notices
    await chooseMail({ kinds: { ...off, security: 'at_once', runs: 'daily' }, language: 'en' })
    await notice('run.failed')
    await toldNow()
    await chooseMail({ kinds: { ...off, security: 'at_once' }, language: 'en' })
    expect(await today()).toEqual([])
  })
})

describe('a notice about storage by mail', () => {
  it('goes only to members who are administrators when it is sent', async () => {
    await toldNow()
    const { path: secret } = await test.api(owner).team.invite({ role: 'admin' })
    const lena = { ...vera, name: 'Lena Beispiel', email: 'lena@nordlicht.example', secret }
    const joined = await redeemInvitation(test.services, lena, visitor)
    await test.api(joined.owner).notices.chooseMail({ kinds: { ...off, storage: 'at_once' }, language: 'en' })
    await toldNow()
    const tell = () =>
      insertNotice(test.database.db, joined.owner, {
        code: 'quota.near',
        params: { percent: 80 },
        at: test.services.now(),
      })
    await tell()
    expect(await toldNow()).toMatchObject([{ to: lena.email }])
    await tell()
    await test.api(owner).team.changeRole({ userId: joined.owner.userId, role: 'recruiter' })
    expect(await toldNow()).toEqual([])
  })
})

describe('a share link by mail', () => {
  const recipient = { name: 'Erika Beispiel', email: 'erika@helvetia.example' }
  const documentTypes = ['cv']
  let runId: string

  beforeAll(async () => {
    runId = (await test.api(owner).runs.create(fullRun)).runId
    await ended({ services: test.services, owner }, runId)
  })

  it('reaches only its recipient, and names nobody that it is about', async () => {
    const made = await test.api(owner).links.create({ runId, documentTypes, recipient, mail: 'fr' })
    expect(made.url).toBeNull()
    const { link, raw } = await mailTo(recipient.email)
    expect(raw).toContain('Subject: Documents de')
    expect(raw).not.toContain('Rieben')
    const [, publicId = '', secret = ''] = /\/s\/([\w-]+)#([\w-]+)$/.exec(link) ?? []
    const opened = await openShare(test.services, { publicId, secret, code: '', requestId: 'visitor' })
    expect(opened.outcome).toBe('opened')
  })

  it('requires an address, and notifies its creator when the server will never accept it', async () => {
    const nowhere = test.api(owner).links.create({ runId, documentTypes, recipient: { name: 'Erika' }, mail: 'de' })
    await expect(nowhere).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    mails.refusals = [550]
    const { link } = await test.api(owner).links.create({
      runId,
      documentTypes,
      recipient: { ...recipient, name: 'Emil Beispiel' },
      client: 'Muster AG',
      mail: 'de',
    })
    await idle()
    const { items } = await test.api(owner).notices.list()
    expect(items[0]).toMatchObject({ code: 'share.not_mailed', subjectId: link.id, recipientName: 'Emil Beispiel' })
    expect(mails.inbox).toEqual([])
  })
})

const receiptMails = sql`graphile_worker._private_jobs where key like 'mail.receipt/%'`

/** The parts of a receipt’s link. */
function partsOf(link: string) {
  const [, publicId = '', language, secret = ''] = /\/receipts\/([\w-]+)\?lang=(\w\w)#([\w-]+)$/.exec(link) ?? []
  return { publicId, language, secret }
}

/** What a receipt’s link shows. */
const shownBy = (publicId: string, secret: string) =>
  openReceipt(test.services, { publicId, secret, requestId: 'visitor' })

describe('the receipt of an application by mail', () => {
  const typed = { phone: '+41 79 123 45 67', message: 'A secret message', consent: true, pool: false }
  let slug: string
  let sent = 0

  beforeAll(async () => {
    const { runId } = await test.api(owner).runs.create(fullRun)
    await ended({ services: test.services, owner }, runId)
    const jobProfileId = (await test.api(owner).runs.get({ runId })).run.jobProfileId ?? ''
    const endsAt = new Date(Date.now() + ahead + 86_400_000).toISOString()
    slug = (await test.api(owner).jobs.publish({ jobProfileId, endsAt })).path.replace('/apply/', '')
  })

  /** Applies, and returns what the page shows. */
  async function apply(
    email: string,
    { name = 'Lea Muster', language = 'fr' }: { name?: string; language?: 'de' | 'fr' } = {},
  ) {
    sent += 1
    const bytes = new TextEncoder().encode(`Nothing to read, no. ${sent}`)
    const file = { bytes, contentType: 'text/plain', reading: null, problem: 'not_a_cv' as const }
    const form = { ...typed, name, email }
    const got = await receiveApplication(test.services, { slug, key: `${sent}`, language, form, file, requestId: 'v' })
    expect.assert(got.outcome === 'received')
    return got.receipt
  }

  /** Applies while the server refuses mail temporarily; the mail then waits until it is made due. */
  async function applyRefused(email: string) {
    mails.refusals = Array.from({ length: 9 }, () => 451)
    const shown = await apply(email)
    await refused()
    await test.database.db.execute(
      sql`update graphile_worker._private_jobs set run_at = now() + interval '1 hour' where key like 'mail.receipt/%'`,
    )
    mails.refusals = []
    return shown
  }

  it('goes to the typed address in its language, with a secret for this receipt only', async () => {
    const first = await apply('Lea@Bewerbung.example')
    const mail = await mailTo('lea@bewerbung.example')
    expect(mail.raw).toContain('Subject: Votre candidature')
    expect(mail.raw).not.toMatch(/Muster|secret message|123 45 67/)
    const link = partsOf(mail.link)
    expect(link).toMatchObject({ publicId: first.publicId, language: 'fr' })
    expect(link.secret).not.toBe(first.secret)
    for (const secret of [first.secret, link.secret])
      expect(await shownBy(first.publicId, secret)).toMatchObject({
        name: 'Lea Muster',
        email: 'lea@bewerbung.example',
      })

    // At most one mail in five minutes.
    ahead += 6 * 60_000
    const second = await apply('lea@bewerbung.example', { name: 'L. Muster', language: 'de' })
    const later = await mailTo('lea@bewerbung.example')
    expect(later.raw).toContain('Subject: Ihre Bewerbung')
    expect(later.raw).not.toContain(first.publicId)
    const other = partsOf(later.link)
    expect(other).toMatchObject({ publicId: second.publicId, language: 'de' })
    expect(await shownBy(second.publicId, other.secret)).toMatchObject({ name: 'L. Muster' })
    expect(await shownBy(first.publicId, other.secret)).toBeNull()
  })

  it('is retried with another secret, and nothing waits for it', async () => {
    const shown = await applyRefused('late@bewerbung.example')
    const jobs = await test.database.db.execute(
      sql`select payload::text as payload, last_error, key from ${receiptMails}`,
    )
    expect(JSON.stringify(jobs)).not.toMatch(/bewerbung\.example|Muster/)
    expect(await shownBy(shown.publicId, shown.secret)).not.toBeNull()
    await apply('next@bewerbung.example')
    await mailTo('next@bewerbung.example')
    expect(mails.inbox).toEqual([])
    await makeDue()
    const { publicId, secret } = partsOf((await mailTo('late@bewerbung.example')).link)
    expect(secret).not.toBe(shown.secret)
    expect(await shownBy(publicId, secret)).not.toBeNull()
  })

  it('is abandoned if the server will never accept it, and the link on the page still works', async () => {
    mails.refusals = [550]
    const shown = await apply('nobody@bewerbung.example')
    await idle()
    expect(mails.inbox).toEqual([])
    expect(await test.database.db.execute(sql`select key from ${receiptMails}`)).toEqual([])
    expect(await shownBy(shown.publicId, shown.secret)).not.toBeNull()
  })

  it('is not sent once the receipt is erased', async () => {
    const shown = await applyRefused('gone@bewerbung.example')
    expect(await eraseReceipt(test.services, { ...shown, requestId: 'v' })).toBe('erased')
    await makeDue()
    await idle()
    expect(mails.inbox).toEqual([])
    expect(await test.database.db.execute(sql`select key from ${receiptMails}`)).toEqual([])
  })
})
