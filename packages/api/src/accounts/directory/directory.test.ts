import { listAuditEvents, type Owner, sql } from '@dossier/db'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDirectory } from '../../floor/directory.ts'
import { codeOf } from '../../testing/account-calls.ts'
import { startProvider, type TestProvider } from '../../testing/provider.ts'
import { createTestServices, type TestServices } from '../../testing/test-services.ts'
import { signInWithCode } from '../factors/second-step.ts'
import { makeWelcome } from '../links.ts'
import { redeemInvitation, redeemWelcome } from '../redeem.ts'
import { openSession } from '../sessions.ts'
import { signInWithPassword } from '../sign-in.ts'
import { beginTrip, type TripWish } from './begin-trip.ts'
import { endTrip } from './end-trip.ts'
import { checksOf } from './trip.ts'

const visitor = { client: 'Firefox, Linux', network: '192.0.2.1', requestId: 'test' }
const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password: 'Regenschirm Kupfer Gleis neun' }
const { password } = vera
const logger = pino({ level: 'silent' })
const people = {
  vera: { name: 'Vera Muster', email: vera.email, email_verified: true },
  otto: { name: '  Otto\tBeispiel ', email: 'Otto@Nordlicht.example', email_verified: true },
  nina: { name: 'Nina Probst', email: 'nina@nordlicht.example', email_verified: true },
  squatter: { name: 'Somebody', email: 'chief@nordlicht.example', email_verified: false },
  nameless: {},
}

let provider: TestProvider
let test: TestServices
let vera1: Owner
let ahead = 0

beforeAll(async () => {
  provider = await startProvider('https://dossier.example', people)
  test = await createTestServices({
    directory: provider.config,
    now: () => new Date(Date.now() + ahead),
    concurrency: 0,
  })
  const secret = (await makeWelcome(test.services)) ?? ''
  vera1 = (await redeemWelcome(test.services, { ...vera, secret }, visitor)).owner
})
afterAll(async () => {
  await test.close()
  await provider.close()
})
beforeEach(async () => {
  ahead = 0
  await test.services.db.execute(sql`delete from directory_identities`)
})

const who = (secret: string) => openSession(test.services, secret, null)
const end = (brought: { sealed: string; query: string }, owner: Owner | null = null, browser = 'laptop') =>
  endTrip(test.services, { ...brought, owner }, { ...visitor, browser, language: 'fr' })
const invited = async () => (await test.api(vera1).team.invite({ role: 'recruiter' })).path

/** Signs in at the directory as one of its people, and returns to this site. */
async function away(sub: keyof typeof people, wish: Partial<TripWish> = {}, amr?: string[]) {
  const begun = await beginTrip(test.services, { back: '/runs', ...wish })
  if ('problem' in begun) throw new Error(begun.problem)
  return { sealed: begun.trip, query: await provider.visit(begun.url, { sub, ...(amr && { amr }) }) }
}

const enter = async (sub: keyof typeof people, wish: Partial<TripWish> = {}, amr?: string[]) =>
  end(await away(sub, wish, amr))
const link = async (sub: keyof typeof people = 'vera') =>
  end(await away(sub, { back: '/account', linking: { owner: vera1, password } }), vera1)
const eventsOf = async (owner: Owner) => (await listAuditEvents(test.database.db, owner, { limit: 20 })).items

describe('linking an account', () => {
  it('requires the current password, and then signs in by issuer and subject', async () => {
    const wrong = beginTrip(test.services, { back: '/', linking: { owner: vera1, password: 'something else' } })
    await expect(wrong).rejects.toMatchObject({ code: 'wrong_password' })
    expect(await test.api(vera1).account.get()).toMatchObject({ directory: { name: 'Nordlicht', linked: null } })
    expect(await link()).toEqual({ linked: true, back: '/account' })
    expect(await test.api(vera1).account.get()).toMatchObject({ directory: { linked: { lastUsedAt: null } } })
    expect((await test.api(vera1).notices.list()).items[0]).toMatchObject({ code: 'account.directory_linked' })

    const session = await enter('vera')
    expect.assert('secret' in session)
    expect(session.back).toBe('/runs')
    expect(await who(session.secret)).toMatchObject({ userId: vera1.userId, way: 'directory', role: 'admin' })
    expect(await test.api(vera1).account.get()).toMatchObject({
      directory: { linked: { lastUsedAt: expect.any(String) } },
    })
    const events = await eventsOf(vera1)
    expect(events.map(({ type }) => type)).toContain('directory.linked')
    expect(JSON.stringify(events)).not.toMatch(/127\.0\.0\.1|vera@/)
  })

  it('can only be completed by the signed-in person who started it, and takes no identity from anyone else', async () => {
    const otto = await enter('otto', { invitation: await invited() })
    expect.assert('owner' in otto)
    const linking = { back: '/account', linking: { owner: vera1, password } }
    expect(await end(await away('vera', linking), otto.owner)).toMatchObject({ problem: 'gone' })
    expect(await end(await away('vera', linking), null)).toMatchObject({ problem: 'gone' })
    expect(await end(await away('otto', linking), vera1)).toMatchObject({ problem: 'linked_already' })
    expect(await link('vera')).toHaveProperty('linked')
    expect(await link('nina'), 'a second one').toMatchObject({ problem: 'linked_already' })
    await test.api(vera1).team.remove({ userId: otto.owner.userId })
  })

  it('notifies of a sign-in with a browser that is new to the account, but not of the one used for joining', async () => {
    const joined = await enter('otto', { invitation: await invited() })
    expect.assert('owner' in joined)
    const { notices } = test.api(joined.owner)
    expect(await notices.mail()).toMatchObject({ language: 'fr' })
    await enter('otto')
    expect((await notices.list()).items).toEqual([])
    await end(await away('otto'), null, 'telephone')
    expect((await notices.list()).items).toMatchObject([
      { code: 'account.new_browser', params: { client: visitor.client } },
    ])
    await test.api(vera1).team.remove({ userId: joined.owner.userId })
  })

  it('is undone with the password, which is the other way to sign in', async () => {
    await link()
    const { directory } = test.api(vera1).account
    const wrong = directory.unlink({ password: 'something else' })
    await expect(wrong).rejects.toMatchObject({ cause: { code: 'wrong_password' } })
    expect(await directory.unlink({ password })).toEqual({ unlinked: true })
    expect(await directory.unlink({ password })).toEqual({ unlinked: false })
    expect(await enter('vera')).toMatchObject({ problem: 'unknown' })
  })
})

describe('the return from the directory', () => {
  it('is accepted once, in time, and only in the browser that started it', async () => {
    await link()
    const brought = await away('vera')
    const elsewhere = await away('vera')
    expect(await end({ ...brought, sealed: '' }), 'no cookie').toMatchObject({ problem: 'gone' })
    expect(await end({ ...brought, sealed: elsewhere.sealed }), 'another’s').toMatchObject({ problem: 'gone' })
    expect(await end({ ...brought, sealed: `${brought.sealed.slice(0, -2)}00` }), 'forged').toMatchObject({
      problem: 'gone',
    })
    const twice = await Promise.all([end(brought), end(brought)])
    expect(twice.filter((one) => 'secret' in one)).toHaveLength(1)
    expect(twice.filter((one) => 'problem' in one)).toMatchObject([{ problem: 'gone' }])
    ahead = 11 * 60_000
    expect(await end(elsewhere), 'late').toMatchObject({ problem: 'gone' })
  })

  it('is refused if the directory refuses, or answers a different request', async () => {
    await link()
    const changed = async (change: (query: URLSearchParams) => void) => {
      const { sealed, query } = await away('vera')
      const parameters = new URLSearchParams(query)
      change(parameters)
      return end({ sealed, query: parameters.toString() })
    }
    const refused = { problem: 'refused' }
    const foreign = new URLSearchParams((await away('vera')).query).get('code') ?? ''
    expect(await changed((query) => query.set('code', foreign)), 'a code of another trip').toMatchObject(refused)
    expect(await changed((query) => query.set('iss', 'https://evil.example')), 'issuer').toMatchObject(refused)
    expect(await changed((query) => query.delete('iss')), 'no issuer').toMatchObject(refused)
    expect(await changed((query) => query.set('state', 'made-up'))).toMatchObject({ problem: 'gone' })
    const denied = await changed((query) => {
      query.delete('code')
      query.set('error', 'access_denied')
    })
    expect(denied).toMatchObject(refused)
  })

  it('is refused with a wrong nonce in the ID token, a wrong issuer in its description, or a wrong client secret', async () => {
    const checks = checksOf({ secret: 'some', back: '/', invitation: null })
    const answered = async (config = provider.config, asked = checks) => {
      const asking = await openDirectory(provider.config, logger).ask(checks)
      const query = await provider.visit('url' in asking ? asking.url : '', { sub: 'vera' })
      return openDirectory(config, logger).answer(query, asked)
    }
    expect(await answered()).toMatchObject({ subject: 'vera', issuer: provider.config.issuer })
    expect(await answered(provider.config, { ...checks, nonce: 'another' })).toEqual({ problem: 'refused' })
    expect(await answered({ ...provider.config, clientSecret: 'wrong' })).toEqual({ problem: 'refused' })
    const otherIssuer = provider.config.issuer.replace('127.0.0.1', 'localhost')
    expect(await answered({ ...provider.config, issuer: otherIssuer })).toEqual({ problem: 'refused' })
  })

  it('lets nobody in by an address alone', async () => {
    expect(await enter('vera')).toMatchObject({ problem: 'unknown' })
  })

  it('asks for the person’s own second factor, unless the directory has asked for several factors', async () => {
    await link()
    const begun = await test.api(vera1).account.factors.beginApp({ password })
    await test.api(vera1).account.factors.confirmApp({ code: codeOf(begun, test.services.now()) })
    ahead = 60_000
    const step = await enter('vera')
    expect.assert('step' in step)
    const code = codeOf(begun, test.services.now())
    const second = await signInWithCode(test.services, { step: step.step, code }, visitor)
    expect.assert(typeof second === 'object' && 'secret' in second)
    expect(await who(second.secret)).toMatchObject({ way: 'code' })
    const strong = await enter('vera', {}, ['pwd', 'mfa'])
    expect.assert('secret' in strong)
    expect(await who(strong.secret)).toMatchObject({ way: 'directory_mfa' })
    await test.api(vera1).account.factors.removeApp({ password })
  })

  it('satisfies a team that requires a second factor only if the directory has asked for several factors', async () => {
    await link()
    await test.api(vera1).team.requireSecondFactor({ required: true })
    const [weak, strong] = [await enter('vera'), await enter('vera', {}, ['mfa'])]
    expect.assert('secret' in weak && 'secret' in strong)
    expect(await who(weak.secret)).toMatchObject({ mustAddFactor: true })
    expect(await who(strong.secret)).toMatchObject({ mustAddFactor: false })
    await test.api(vera1).team.requireSecondFactor({ required: false })
  })
})

describe('an invitation through the directory', () => {
  it('makes a member with the name and the address from the directory, once', async () => {
    const invitation = await invited()
    const session = await enter('otto', { invitation })
    expect.assert('secret' in session)
    const { owner, secret } = session
    expect(await who(secret)).toMatchObject({ way: 'directory', role: 'recruiter', teamId: vera1.teamId })
    const account = await test.api(owner).account.get()
    expect(account).toMatchObject({ name: 'Otto Beispiel', email: 'otto@nordlicht.example', hasPassword: false })
    const members = (await test.api(vera1).team.members()).items
    expect(members.find(({ userId }) => userId === owner.userId)).toMatchObject({ usesDirectory: true })
    expect(await enter('nina', { invitation })).toMatchObject({ problem: 'link_invalid' })
    expect(await enter('nina', { invitation: 'made-up' })).toMatchObject({ problem: 'link_invalid' })
    expect(await enter('otto')).toHaveProperty('secret')

    const setUp = test.api(owner).account.setUp({ ...vera, email: 'otto2@nordlicht.example' })
    await expect(setUp, 'a password from a session alone').rejects.toMatchObject({ cause: { code: 'forbidden' } })
    const unlink = test.api(owner).account.directory.unlink({ password: '' })
    await expect(unlink, 'the only way in').rejects.toMatchObject({ cause: { code: 'wrong_password' } })

    expect(await test.api(vera1).team.remove({ userId: owner.userId })).toEqual({ emptied: true })
    expect(await who(secret)).toBeNull()
    expect(await enter('otto'), 'a removed member').toMatchObject({ problem: 'unknown' })
    const [{ count } = { count: -1 }] = await test.services.db.execute<{ count: number }>(
      sql`select count(*)::int as count from directory_identities`,
    )
    expect(count).toBe(0)
  })

  it('does not take over an account with the same address, and stays valid', async () => {
    const invitation = await invited()
    expect(await enter('vera', { invitation })).toMatchObject({ problem: 'email_taken' })
    const otto = { name: 'Otto', email: 'otto3@nordlicht.example', password, secret: invitation }
    const { owner } = await redeemInvitation(test.services, otto, visitor)
    await test.api(vera1).team.remove({ userId: owner.userId })
  })

  it('ignores an address that the directory does not vouch for, and works without a name', async () => {
    for (const [sub, called] of [
      ['squatter', /^Somebody$/],
      ['nameless', /^person-/],
    ] as const) {
      const session = await enter(sub, { invitation: await invited() })
      expect.assert('owner' in session)
      const { name, email } = await test.api(session.owner).account.get()
      expect([name, email]).toEqual([expect.stringMatching(called), null])
      await test.api(vera1).team.remove({ userId: session.owner.userId })
    }
  })

  it('sends a person with an account to the page that asks, and leaves the invitation unused', async () => {
    await link()
    const invitation = await invited()
    expect(await enter('vera', { invitation })).toMatchObject({ back: invitation, secret: expect.any(String) })
    expect((await test.api(vera1).team.invitations()).items.length).toBeGreaterThan(0)
  })
})

describe('an unavailable directory', () => {
  it('is reported, leaves the other ways to sign in open, and is tried again the next time', async () => {
    const other = await startProvider('https://dossier.example', people)
    await other.close()
    const services = { ...test.services, directory: openDirectory(other.config, logger) }
    expect(await beginTrip(services, { back: '/' })).toEqual({ problem: 'away' })
    expect(await signInWithPassword(test.services, vera, visitor)).toHaveProperty('secret')
    const brought = await away('vera')
    expect(await endTrip(services, { ...brought, owner: null }, visitor)).toMatchObject({ problem: 'away' })
    const back = await startProvider('https://dossier.example', people, Number(new URL(other.config.issuer).port))
    expect(await beginTrip(services, { back: '/' })).toHaveProperty('url')
    await back.close()
  })

  it('is absent if none is configured', async () => {
    const beginning = beginTrip({ ...test.services, directory: null }, { back: '/' })
    await expect(beginning).rejects.toMatchObject({ code: 'invalid_input' })
  })
})
