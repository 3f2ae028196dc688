import { type Owner, sql } from '@dossier/db'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { MailProblem, openMailer, readMailUrl } from '../../floor/mailer.ts'
import { createTestServices, type TestServices } from '../../testing/test-services.ts'
import { makeWelcome } from '../links.ts'
import { redeemInvitation, redeemReset, redeemWelcome } from '../redeem.ts'
import { signInWithPassword } from '../sign-in.ts'
import { askForReset } from './ask-for-reset.ts'
import { mailLanguages, writeLinkMail } from './mail-texts.ts'

const visitor = { client: 'Firefox, Linux', network: '192.0.2.1', requestId: 'test' }
const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password: 'Regenschirm Kupfer Gleis neun' }
const otto = { name: 'Otto Beispiel', email: 'otto@nordlicht.example', password: 'Wolken ziehen ueber Bahnhof' }
const from = 'Dossier <dossier@nordlicht.example>'
const origin = 'https://dossier.example'

interface Received {
  to: string
  raw: string
}

let inbox: Received[] = []
/** How often the mail server refuses before it takes a mail. */
let refusals: number[] = []
let smtp: SMTPServer
let url: string
let test: TestServices
let owner: Owner
let ahead = 0

beforeAll(async () => {
  smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      const responseCode = refusals.shift()
      done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }))
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const [to] = envelope.rcptTo
        inbox.push({ to: to?.address ?? '', raw: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  const listening = smtp.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  // A server that listens on a port has an address with a port.
  url = `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`
  test = await createTestServices({
    mail: { url, from, origin },
    now: () => new Date(Date.now() + ahead),
    concurrency: 1,
  })
  const secret = (await makeWelcome(test.services)) ?? ''
  owner = (await redeemWelcome(test.services, { ...vera, secret }, visitor)).owner
})
afterAll(async () => {
  await test.close()
  await new Promise<void>((resolve) => smtp.close(resolve))
})

/** The next mail to somebody, and its link. */
async function mailTo(address: string): Promise<Received & { link: string }> {
  const found = await vi.waitFor(
    () => {
      const mail = inbox.find(({ to }) => to === address)
      expect.assert(mail !== undefined)
      return mail
    },
    { timeout: 30_000, interval: 50 },
  )
  inbox = inbox.filter((mail) => mail !== found)
  const text = found.raw.replaceAll(/=\r\n/g, '').replaceAll('=3D', '=')
  return { ...found, link: /https:\/\/dossier\.example\/\S+#[\w-]+/.exec(text)?.[0] ?? '' }
}

const ask = (email: string) => askForReset(test.services, { email, language: 'en', requestId: 'test' })

/** Waits until the queue has nothing of ours that is due. */
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

describe('an invitation by mail', () => {
  it('brings a link that works once, and which nobody else has seen', async () => {
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

  it('is tried again with a new secret, and given up where the server will never take it', async () => {
    refusals = [451]
    const again = await test
      .api(owner)
      .team.inviteByMail({ role: 'viewer', email: 'a@nordlicht.example', language: 'fr' })
    // The first attempt has failed; the queue waits before the next.
    const waiting = sql`select payload::text as payload, last_error from graphile_worker._private_jobs where key like 'mail.%'`
    const [job] = await vi.waitFor(
      async () => {
        const jobs = await test.database.db.execute<{ payload: string; last_error: string }>(waiting)
        expect(jobs[0]?.last_error).toContain('451')
        return jobs
      },
      { timeout: 30_000, interval: 50 },
    )
    expect(job?.payload).not.toContain('nordlicht')
    expect(job?.last_error).not.toContain('nordlicht')
    const { raw, link } = await mailTo('a@nordlicht.example')
    expect(raw).toContain('Subject: =?UTF-8?Q?Invitation_dans_l')
    expect(link).toContain('/join#')
    expect(again.id).toEqual(expect.any(String))

    refusals = [550]
    await test.api(owner).team.inviteByMail({ role: 'viewer', email: 'nobody@nordlicht.example', language: 'en' })
    await idle()
    expect(inbox).toEqual([])
    expect(await test.database.db.execute(waiting)).toEqual([])
  })

  it('refuses an invalid address and a list of addresses', async () => {
    for (const email of ['nobody', 'a@nordlicht.example, b@nordlicht.example', '']) {
      const call = test.api(owner).team.inviteByMail({ role: 'viewer', email, language: 'en' })
      await expect(call).rejects.toMatchObject({ cause: { code: 'account_refused' } })
    }
  })
})

describe('a new password by address', () => {
  it('mails a link to a person with an account, once in five minutes, and to nobody else', async () => {
    ahead = 0
    await ask('stranger@nordlicht.example')
    await ask('no address')
    await ask(` ${vera.email.toUpperCase()} `)
    const { link, raw } = await mailTo(vera.email)
    expect(raw).toContain('Subject: New password for Dossier')
    await ask(vera.email)
    await idle()
    expect(inbox).toEqual([])
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

describe('the texts', () => {
  it.each(mailLanguages)('name the link in plain text and in HTML, in %s', (language) => {
    const params = { link: `${origin}/join#secret`, team: 'Müller & <Söhne>', by: 'Vera "V" Muster' }
    for (const kind of ['invitation', 'reset'] as const) {
      const { subject, text, html } = writeLinkMail(kind, language, params)
      expect(text).toContain(`\n${params.link}\n`)
      expect(html).toContain(`href="${params.link}"`)
      expect(html).not.toContain('<Söhne>')
      expect(`${subject}${text}`).not.toMatch(/\{|undefined|ß/)
    }
  })
})

describe('the mail server', () => {
  it.each([
    [
      'smtps://user:p%40ss@mail.example',
      { port: 465, secure: true, requireTLS: false, auth: { user: 'user', pass: 'p@ss' } },
    ],
    ['smtp://mail.example', { port: 587, secure: false, requireTLS: true, ignoreTLS: false }],
    ['smtp://mail.example:25?tls=off', { port: 25, requireTLS: false, ignoreTLS: true }],
    ['smtp://127.0.0.1:1025', { host: '127.0.0.1', requireTLS: false }],
  ])('%s is read', (address, options) => {
    expect(readMailUrl(address)).toMatchObject(options)
  })

  it('is reported at the start if its URL is invalid, and no error of an absent one contains an address', async () => {
    expect(() => openMailer({ url: 'https://mail.example', from, origin })).toThrow('DOSSIER_MAIL_URL must look like')
    const mail = { to: vera.email, subject: 's', text: 't', html: 'h' }
    const away = openMailer({ url: 'smtp://127.0.0.1:1', from, origin }).send(mail)
    await expect(away).rejects.toThrow(MailProblem)
    await expect(away).rejects.toThrow(/^The mail server did not take a mail: E\w+ 0\.$/)
  })
})
