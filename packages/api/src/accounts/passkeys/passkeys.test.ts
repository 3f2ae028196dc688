import { listAuditEvents, type Owner } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { passkeySite } from '../../floor/passkey-site.ts'
import { createCaller } from '../../router.ts'
import { codeOf } from '../../testing/account-calls.ts'
import { softAuthenticator } from '../../testing/authenticator.ts'
import { createTestServices, type TestServices } from '../../testing/test-services.ts'
import { makeWelcome } from '../links.ts'
import { redeemInvitation, redeemWelcome } from '../redeem.ts'
import { openSession } from '../sessions.ts'
import { signInWithPassword } from '../sign-in.ts'
import { signInWithCode } from '../factors/second-step.ts'
import type { Visitor } from '../visitor.ts'
import { askForPasskey, signInWithPasskey } from './sign-in-with-passkey.ts'

const visitor = { client: 'Firefox, Linux', network: '192.0.2.1', requestId: 'test' }
const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password: 'Regenschirm Kupfer Gleis neun' }
const site = passkeySite('https://dossier.example')
const here = { origin: 'https://dossier.example', domain: 'dossier.example' }
const { password } = vera

let test: TestServices
let vera1: Owner
let ahead = 0
const begun = Date.now()

beforeAll(async () => {
  test = await createTestServices({ now: () => new Date(begun + ahead), concurrency: 0 })
  const secret = (await makeWelcome(test.services)) ?? ''
  vera1 = (await redeemWelcome(test.services, { ...vera, secret }, visitor)).owner
})
afterAll(() => test.close())
beforeEach(async () => {
  const { account } = api(vera1)
  for (const { id } of (await account.passkeys.list()).items) await account.passkeys.remove({ passkeyId: id, password })
})

const api = (owner: Owner, at = site) => createCaller({ services: test.services, owner, requestId: 'test', site: at })
const who = (secret: string) => openSession(test.services, secret, null)

/** Adds a passkey; returns its authenticator and the person's user handle. */
async function withPasskey(owner = vera1, name = 'Laptop') {
  const { passkeys } = api(owner).account
  const options = await passkeys.begin({ password })
  const authenticator = softAuthenticator()
  const answer = authenticator.create({ ...here, challenge: options.challenge })
  const { recoveryCodes } = await passkeys.confirm({ name, answer })
  return { authenticator, answer, options, recoveryCodes, userHandle: options.user.id }
}

const asked = async () => (await askForPasskey(test.services, site))?.challenge ?? ''
const enter = (json: string, at = site, from: Visitor = visitor) =>
  signInWithPasskey(test.services, { json, site: at }, from)

/** How often the person got a notice about a new browser. */
async function told(): Promise<number> {
  const { items } = await api(vera1).notices.list({ limit: 100 })
  return items.filter(({ code }) => code === 'account.new_browser').length
}

describe('adding a passkey', () => {
  it('requires the password, and returns recovery codes with the first factor', async () => {
    const { passkeys } = api(vera1).account
    const wrong = passkeys.begin({ password: 'something else' })
    await expect(wrong).rejects.toMatchObject({ cause: { code: 'wrong_password' } })
    const { options, recoveryCodes } = await withPasskey()
    expect(options).toMatchObject({
      rp: { id: 'dossier.example', name: 'Dossier' },
      user: { name: vera.email, displayName: vera.name },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    })
    expect(recoveryCodes).toHaveLength(10)
    expect((await withPasskey(vera1, 'Phone')).recoveryCodes).toEqual([])
    const { items, unavailable } = await passkeys.list()
    expect(items.map(({ name, lastUsedAt }) => [name, lastUsedAt])).toEqual([
      ['Laptop', null],
      ['Phone', null],
    ])
    expect(unavailable).toBeNull()
    const [first] = items
    expect(await passkeys.rename({ passkeyId: first?.id ?? '', name: ' Work  laptop ' })).toMatchObject({
      name: 'Work laptop',
    })
    expect(await api(vera1).account.get()).toMatchObject({ factors: { app: false, passkeys: 2, recoveryCodes: 10 } })
    const notices = await test.api(vera1).notices.list()
    expect(notices.items.map(({ code }) => code).slice(0, 2)).toEqual([
      'account.passkey_added',
      'account.passkey_added',
    ])
    const events = await listAuditEvents(test.database.db, vera1, { types: ['second_factor.added'], limit: 2 })
    expect(events.items).toMatchObject([{ data: { way: 'passkey' } }, { data: { way: 'passkey' } }])
  })

  it('refuses an answer that is repeated, late, unverified, from another origin or for someone else’s challenge', async () => {
    const { passkeys } = api(vera1).account
    const refused = { cause: { code: 'passkey_refused' } }
    const { answer, options } = await withPasskey()
    await expect(passkeys.confirm({ answer }), 'replayed').rejects.toMatchObject(refused)
    expect(options.excludeCredentials).toEqual([])
    const second = await passkeys.begin({ password })
    expect(second.excludeCredentials).toMatchObject([{ id: answer.id }])
    const other = softAuthenticator().create({ ...here, origin: 'https://evil.example', challenge: second.challenge })
    await expect(passkeys.confirm({ answer: other }), 'other origin').rejects.toMatchObject(refused)

    const { challenge } = await passkeys.begin({ password })
    const unverified = softAuthenticator().create({ ...here, challenge, isVerified: false })
    await expect(passkeys.confirm({ answer: unverified }), 'unverified').rejects.toMatchObject(refused)

    const late = await passkeys.begin({ password })
    ahead += 5 * 60_000
    const tooLate = softAuthenticator().create({ ...here, challenge: late.challenge })
    await expect(passkeys.confirm({ answer: tooLate }), 'late').rejects.toMatchObject(refused)

    const ofSignIn = softAuthenticator().create({ ...here, challenge: await asked() })
    await expect(passkeys.confirm({ answer: ofSignIn }), 'of a sign-in').rejects.toMatchObject(refused)

    const { path } = await test.api(vera1).team.invite({ role: 'recruiter' })
    const otto = { name: 'Otto', email: 'otto@nordlicht.example', password, secret: path }
    const { owner } = await redeemInvitation(test.services, otto, visitor)
    const mine = await passkeys.begin({ password })
    const forMe = softAuthenticator().create({ ...here, challenge: mine.challenge })
    const confirming = api(owner).account.passkeys.confirm({ answer: forMe })
    await expect(confirming, 'of somebody else').rejects.toMatchObject(refused)
    const id = (await passkeys.list()).items[0]?.id ?? ''
    for (const call of [
      api(owner).account.passkeys.rename({ passkeyId: id, name: 'Mine' }),
      api(owner).account.passkeys.remove({ passkeyId: id, password }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    expect((await passkeys.list()).items).toHaveLength(1)
  })

  it.each([
    ['http://127.0.0.1:3000', 'ip_address'],
    ['https://[::1]', 'ip_address'],
    ['http://dossier.example', 'insecure'],
    [null, 'unknown_address'],
  ])('says at %s why there can be none', async (address, problem) => {
    const there = passkeySite(address)
    expect(there).toEqual({ problem })
    const { passkeys } = api(vera1, there).account
    expect(await passkeys.list()).toMatchObject({ unavailable: problem })
    await expect(passkeys.begin({ password })).rejects.toMatchObject({ cause: { code: 'passkey_refused' } })
    expect(await askForPasskey(test.services, there)).toBeNull()
  })

  it('works on this machine by host name, without TLS', () => {
    expect(passkeySite('http://localhost:3000')).toEqual({ origin: 'http://localhost:3000', domain: 'localhost' })
  })
})

describe('signing in with a passkey', () => {
  it('needs nothing else, works once per challenge, and counts as the second factor', async () => {
    const { authenticator, userHandle } = await withPasskey()
    await test.api(vera1).team.requireSecondFactor({ required: true })
    const json = authenticator.get({ ...here, challenge: await asked(), userHandle })
    const twice = await Promise.all([enter(json), enter(json)])
    const [session] = twice.filter((one) => one !== null)
    expect(twice.filter((one) => one === null)).toHaveLength(1)
    expect(await who(session?.secret ?? '')).toMatchObject({ way: 'passkey', role: 'admin', mustAddFactor: false })
    const { items } = await api(vera1).account.passkeys.list()
    expect(items[0]?.lastUsedAt).not.toBeNull()
    const members = (await test.api(vera1).team.members()).items
    expect(members.find(({ email }) => email === vera.email)).toMatchObject({ hasSecondFactor: true })
    await test.api(vera1).team.requireSecondFactor({ required: false })
  })

  it('refuses an answer that is late, unverified, or from another origin, domain or person', async () => {
    const { authenticator, userHandle } = await withPasskey()
    const signed = async (change: object) =>
      enter(authenticator.get({ ...here, challenge: await asked(), userHandle, ...change }))
    expect(await signed({ origin: 'https://evil.example' })).toBeNull()
    expect(await signed({ domain: 'evil.example' })).toBeNull()
    expect(await signed({ isVerified: false })).toBeNull()
    expect(await signed({ userHandle: Buffer.alloc(16).toString('base64url') })).toBeNull()
    expect(await signed({ challenge: 'made-up' })).toBeNull()
    expect(await enter('{}')).toBeNull()
    expect(await enter('no JSON')).toBeNull()
    const stranger = softAuthenticator()
    expect(await enter(stranger.get({ ...here, challenge: await asked(), userHandle }))).toBeNull()
    const { challenge } = await api(vera1).account.passkeys.begin({ password })
    expect(await signed({ challenge }), 'a challenge for a new passkey').toBeNull()
    const late = authenticator.get({ ...here, challenge: await asked(), userHandle })
    const elsewhere = authenticator.get({ ...here, challenge: await asked(), userHandle })
    expect(await enter(elsewhere, passkeySite('https://other.example'))).toBeNull()
    ahead += 5 * 60_000
    expect(await enter(late)).toBeNull()
    expect(await signed({})).toMatchObject({ secret: expect.any(String) })
  })

  it('is refused if the counter went backwards, and its owner is notified', async () => {
    const { authenticator, userHandle } = await withPasskey()
    const counted = async (counter: number) =>
      enter(authenticator.get({ ...here, challenge: await asked(), userHandle, counter }))
    expect(await counted(7)).not.toBeNull()
    expect(await counted(7)).toBeNull()
    expect(await counted(0)).toBeNull()
    const { items } = await test.api(vera1).notices.list()
    expect(items.slice(0, 2).map(({ code }) => code)).toEqual(['account.passkey_copied', 'account.passkey_copied'])
    expect(await counted(8)).not.toBeNull()
  })

  it('notifies of a browser that is new to the account, as a second step does', async () => {
    const { authenticator, userHandle, recoveryCodes } = await withPasskey()
    const byPasskey = async (browser: string) =>
      enter(authenticator.get({ ...here, challenge: await asked(), userHandle }), site, { ...visitor, browser })
    expect(await byPasskey('laptop')).not.toBeNull()
    expect(await told()).toBe(0)
    expect(await byPasskey('telephone')).not.toBeNull()
    expect(await told()).toBe(1)
    const from = { ...visitor, browser: 'tablet' }
    const step = await signInWithPassword(test.services, vera, from)
    expect.assert(step !== null && 'step' in step)
    expect(await told(), 'before the second step').toBe(1)
    await signInWithCode(test.services, { step: step.step, code: recoveryCodes[0] ?? '' }, from)
    expect(await told()).toBe(2)
  })

  it('leaves the password alone insufficient: it starts a second step, which a recovery code completes', async () => {
    const { recoveryCodes } = await withPasskey()
    const step = await signInWithPassword(test.services, vera, visitor)
    expect.assert(step !== null && 'step' in step)
    const end = await signInWithCode(test.services, { step: step.step, code: recoveryCodes[0] ?? '' }, visitor)
    expect(end).toHaveProperty('secret')
  })

  it('stops working once removed; removing the last one deletes the recovery codes unless there is an app', async () => {
    const { authenticator, userHandle } = await withPasskey()
    const { account } = api(vera1)
    const id = (await account.passkeys.list()).items[0]?.id ?? ''
    const app = await account.factors.beginApp({ password })
    await account.factors.confirmApp({ code: codeOf(app, test.services.now()) })
    const wrong = account.passkeys.remove({ passkeyId: id, password: 'something else' })
    await expect(wrong).rejects.toMatchObject({ cause: { code: 'wrong_password' } })
    const json = authenticator.get({ ...here, challenge: await asked(), userHandle })
    expect(await account.passkeys.remove({ passkeyId: id, password })).toEqual({ removed: true })
    expect(await enter(json)).toBeNull()
    expect(await account.get()).toMatchObject({ factors: { app: true, passkeys: 0, recoveryCodes: 10 } })
    await withPasskey()
    await account.factors.removeApp({ password })
    expect(await account.get()).toMatchObject({ factors: { app: false, passkeys: 1, recoveryCodes: 10 } })
    const [last] = (await account.passkeys.list()).items
    await account.passkeys.remove({ passkeyId: last?.id ?? '', password })
    expect(await account.get()).toMatchObject({ factors: { passkeys: 0, recoveryCodes: 0 } })
    expect(await signInWithPassword(test.services, vera, visitor)).toHaveProperty('secret')
  })
})
