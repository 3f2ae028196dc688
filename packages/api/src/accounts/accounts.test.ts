import { setTimeout as delay } from 'node:timers/promises'
import { listAuditEvents, type Owner, sql } from '@dossier/db'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestServices, type TestServices } from '../testing/test-services.ts'
import { makeWelcome } from './links.ts'
import { redeemInvitation, redeemReset, redeemWelcome } from './redeem.ts'
import { openSession, sessionTimes, signOut } from './sessions.ts'
import { signInWithPassword, signInWithToken } from './sign-in.ts'

const visitor = { client: 'Firefox, Linux', network: '192.0.2.1', requestId: 'test' }
const vera = { name: 'Vera Muster', email: 'Vera@Nordlicht.Example', password: 'Regenschirm Kupfer Gleis neun' }
const otto = { name: 'Otto Beispiel', email: 'otto@nordlicht.example', password: 'Wolken ziehen ueber Bahnhof' }
const nina = { name: 'Nina Probst', email: 'nina@nordlicht.example', password: 'Zitrone Fahrplan Ameise drei' }

let test: TestServices
let ahead = 0

beforeEach(async () => {
  ahead = 0
  test = await createTestServices({ now: () => new Date(Date.now() + ahead), concurrency: 0 })
})
afterEach(() => test.close())

const welcome = async () => (await makeWelcome(test.services)) ?? ''
const claim = async () => (await redeemWelcome(test.services, { ...vera, secret: await welcome() }, visitor)).owner
const invited = async (by: Owner, role: 'admin' | 'recruiter' = 'recruiter') =>
  (await test.api(by).team.invite({ role })).path
const joined = async (by: Owner, input: typeof otto, role: 'admin' | 'recruiter' = 'recruiter') =>
  redeemInvitation(test.services, { ...input, secret: await invited(by, role) }, visitor)
const signIn = (email: string, password: string) => signInWithPassword(test.services, { email, password }, visitor)
const who = (secret: string, token: string | null = null) => openSession(test.services, secret, token)
const outcomes = (settled: PromiseSettledResult<unknown>[]) => settled.map(({ status }) => status).toSorted()

/** The whole log of a team, as text. */
async function logOf(owner: Owner): Promise<string> {
  const { items } = await listAuditEvents(test.database.db, owner, { limit: 1000 })
  return JSON.stringify(items)
}

describe('a rush of sign-ins', () => {
  it('makes strangers wait, but neither known browsers nor known networks', async () => {
    await claim()
    const signInFrom = (from: Partial<typeof visitor & { browser: string }>) =>
      signInWithPassword(test.services, vera, { ...visitor, ...from })
    expect(await signInFrom({ browser: 'her laptop' })).toMatchObject({ secret: expect.any(String) })
    const { promise, resolve } = Promise.withResolvers<null>()
    const waiting = []
    while (!test.services.passwordTurns.isFull())
      waiting.push(test.services.passwordTurns.take('stranger', () => promise))
    const elsewhere = { network: '198.51.100.7' }
    for (let tries = 0; tries < 9; tries += 1) expect(await signInFrom(elsewhere)).toEqual({ wait: 5 })
    expect(await signInFrom({ ...elsewhere, browser: 'another' })).toEqual({ wait: 5 })
    expect(await signInFrom({ ...elsewhere, browser: 'her laptop' })).toHaveProperty('secret')
    expect(await signInFrom({})).toHaveProperty('secret')
    resolve(null)
    await Promise.all(waiting)
    // What was refused unseen has not counted as wrong.
    expect(await signInFrom({ network: '203.0.113.9' })).toHaveProperty('secret')
  })
})

describe('the first start', () => {
  it('makes the installation’s own user the owner, whose team and rows stay', async () => {
    const { localOwner } = test.services
    const owner = await claim()
    expect(owner).toMatchObject(localOwner)
    expect(await test.api(owner).account.get()).toMatchObject({
      userId: localOwner.userId,
      name: 'Vera Muster',
      email: 'vera@nordlicht.example',
      hasPassword: true,
      teams: [{ id: localOwner.teamId, role: 'admin', current: true }],
    })
    expect(await makeWelcome(test.services)).toBeNull()
  })

  it('creates only one owner when two requests arrive together, with one link or with two', async () => {
    const [one, two] = [await welcome(), await welcome()]
    const inputs = [one, one, two, two].map((secret, n) => ({ ...vera, email: `vera${n}@nordlicht.example`, secret }))
    const settled = await Promise.allSettled(inputs.map((input) => redeemWelcome(test.services, input, visitor)))
    expect(outcomes(settled)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
  })

  it('accepts a link for an hour, also as a complete address, and keeps it when the input is invalid', async () => {
    const secret = `http://localhost:3000${await welcome()}`
    const wrong = { name: ' ', email: 'no address', password: 'kurz', secret }
    await expect(redeemWelcome(test.services, wrong, visitor)).rejects.toMatchObject({
      code: 'account_refused',
      fields: [
        { path: 'name', code: 'name_missing' },
        { path: 'email', code: 'email_invalid' },
        { path: 'password', code: 'password_too_short' },
      ],
    })
    ahead = 60 * 60_000 + 1
    const late = redeemWelcome(test.services, { ...vera, secret }, visitor)
    await expect(late).rejects.toMatchObject({ code: 'link_invalid' })
    ahead = 0
    await expect(redeemWelcome(test.services, { ...vera, secret }, visitor)).resolves.toBeDefined()
  })

  it('lets the holder of the token set up an account, and lets nobody invite before that', async () => {
    const { owner } = await signInWithToken(test.services, 'the token', visitor)
    const admin = { ...owner, role: 'admin' as const }
    await expect(test.api(admin).team.invite({ role: 'admin' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(test.api(test.services.localOwner).account.setUp(vera)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await test.api(admin).account.setUp(vera)).toMatchObject({ email: 'vera@nordlicht.example' })
    await expect(test.api(admin).account.setUp(otto)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await signIn(vera.email, vera.password)).toMatchObject({ owner: test.services.localOwner })
  })
})

describe('signing in', () => {
  it('ignores the case of the address, and returns null for a wrong password or an unknown address', async () => {
    const owner = await claim()
    const begun = await signIn(' VERA@nordlicht.example', vera.password)
    expect(begun).toMatchObject({ owner: { userId: owner.userId, teamId: owner.teamId } })
    expect(await signIn(vera.email, `${vera.password}!`)).toBeNull()
    expect(await signIn('nobody@nordlicht.example', vera.password)).toBeNull()
    expect(await signIn('', '')).toBeNull()
  })

  it('creates a new secret each time, of which the database stores only a hash', async () => {
    await claim()
    const secrets = []
    for (let n = 0; n < 3; n++) {
      const begun = await signIn(vera.email, vera.password)
      expect.assert(begun !== null && 'secret' in begun)
      secrets.push(begun.secret)
    }
    expect(new Set(secrets).size).toBe(3)
    const rows = JSON.stringify(
      await test.database.db.execute(sql`select s.*, encode(secret_hash, 'hex') from sessions s`),
    )
    for (const secret of secrets) {
      expect(secret).toHaveLength(43)
      expect(rows).not.toContain(secret)
      expect(await who(secret)).toMatchObject({ role: 'admin' })
    }
  })

  it('waits longer after each wrong attempt at an address, whether it is known or not, and gives the same answer', async () => {
    await claim()
    for (const email of [vera.email, 'nobody@nordlicht.example']) {
      const network = `network of ${email}`
      const attempt = (password: string) =>
        signInWithPassword(test.services, { email, password }, { ...visitor, network })
      for (let n = 0; n < 5; n++) expect(await attempt('wrong wrong wrong')).toBeNull()
      expect(await attempt('wrong wrong wrong')).toEqual({ wait: 1 })
      // Not even the correct password is checked.
      expect(await attempt(vera.password)).toEqual({ wait: 1 })
    }
    ahead = 2000
    expect(await signIn(vera.email, vera.password)).toMatchObject({ secret: expect.any(String) })
  })
})

describe('a session', () => {
  it('ends after hours without use, after a week of use, and immediately on sign-out', async () => {
    await claim()
    const begun = await signIn(vera.email, vera.password)
    expect.assert(begun !== null && 'secret' in begun)
    for (ahead = 0; ahead < sessionTimes.absolute; ahead += sessionTimes.idle - 60_000) {
      expect(await who(begun.secret)).not.toBeNull()
      await delay(20)
    }
    ahead = sessionTimes.absolute + 1
    expect(await who(begun.secret)).toBeNull()
    ahead = 0
    const idle = await signIn(vera.email, vera.password)
    expect.assert(idle !== null && 'secret' in idle)
    ahead = sessionTimes.idle + 1
    expect(await who(idle.secret)).toBeNull()
    ahead = 0
    await signOut(test.services, idle.secret, { token: null, everywhere: false, requestId: 'test' })
    expect(await who(idle.secret)).toBeNull()
  })

  it('started with the token ends with the token', async () => {
    const { secret } = await signInWithToken(test.services, 'the token', visitor)
    expect(await who(secret, 'the token')).toMatchObject({ way: 'token' })
    expect(await who(secret, 'another token')).toBeNull()
    expect(await who(secret)).toBeNull()
  })

  it('is listed for its person and cannot be ended by anyone else', async () => {
    const owner = await claim()
    const other = await joined(owner, otto)
    const [session] = (await test.api(owner).account.sessions()).items
    expect(session).toMatchObject({ client: 'Firefox, Linux', way: 'link', current: true })
    const sessionId = session?.id ?? ''
    await expect(test.api(other.owner).account.endSession({ sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const second = await signIn(vera.email, vera.password)
    expect.assert(second !== null && 'secret' in second)
    expect(await test.api(owner).account.endOtherSessions({})).toEqual({ ended: 1 })
    expect(await who(second.secret)).toBeNull()
    expect(await who(other.secret)).not.toBeNull()
  })

  it('ends everywhere when the password changes, except where it was changed', async () => {
    const owner = await claim()
    const second = await signIn(vera.email, vera.password)
    expect.assert(second !== null && 'secret' in second)
    const account = test.api(owner).account
    const wrong = account.changePassword({ current: 'something else', next: otto.password })
    await expect(wrong).rejects.toMatchObject({ cause: { code: 'wrong_password' } })
    const weak = account.changePassword({ current: vera.password, next: 'VeraMuster2026' })
    await expect(weak).rejects.toMatchObject({ cause: { fields: [{ code: 'password_contextual' }] } })
    expect(await account.changePassword({ current: vera.password, next: otto.password })).toEqual({ ended: 1 })
    expect(await who(second.secret)).toBeNull()
    expect(await signIn(vera.email, vera.password)).toBeNull()
    expect(await signIn(vera.email, otto.password)).toMatchObject({ owner: { userId: owner.userId } })
    expect((await account.sessions()).items.map(({ current }) => current)).toEqual([false, true])
  })
})

describe('a new password by a link', () => {
  it('ends every session, works once, and replaces the previous link', async () => {
    const owner = await claim()
    const person = await joined(owner, otto)
    const { userId } = person.owner
    const old = (await test.api(owner).team.offerReset({ userId })).path
    const secret = (await test.api(owner).team.offerReset({ userId })).path
    const stale = redeemReset(test.services, { secret: old, password: nina.password }, visitor)
    await expect(stale).rejects.toMatchObject({ code: 'link_invalid' })
    const weak = redeemReset(test.services, { secret, password: '123456789012' }, visitor)
    await expect(weak).rejects.toMatchObject({ code: 'account_refused' })
    const twice = [1, 2].map(() => redeemReset(test.services, { secret, password: nina.password }, visitor))
    expect(outcomes(await Promise.allSettled(twice))).toEqual(['fulfilled', 'rejected'])
    expect(await who(person.secret)).toBeNull()
    expect(await signIn(otto.email, nina.password)).toMatchObject({ owner: { userId } })
  })
})

it('records account events in the log with their actor, without personal data or secrets', async () => {
  const owner = await claim()
  const { path } = await test.api(owner).team.invite({ role: 'recruiter', note: 'für Otto von nebenan' })
  const person = await redeemInvitation(test.services, { ...otto, secret: path }, visitor)
  const { userId } = person.owner
  await test.api(owner).team.changeRole({ userId, role: 'auditor' })
  const reset = await test.api(owner).team.offerReset({ userId })
  await test.api(owner).team.remove({ userId })
  const log = await logOf(owner)
  for (const type of ['member.joined', 'member.role_changed', 'member.removed', 'invitation.created']) {
    expect(log).toContain(`"${type}"`)
  }
  const { actedBy } = owner
  expect.assert(actedBy !== undefined && 'sessionId' in actedBy)
  expect(log).toContain(`"sessionId":"${actedBy.sessionId}"`)
  const secrets = [path, reset.path].map((link) => link.split('#')[1])
  const personal = ['Vera', 'Muster', 'Otto', 'Beispiel', 'nebenan', 'nordlicht', vera.password, person.secret]
  for (const text of [...personal, ...secrets]) expect(log).not.toContain(text)
})
