import { listAuditEvents, type Owner, sql } from '@dossier/db'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openVault } from '../../floor/vault.ts'
import { codeOf } from '../../testing/account-calls.ts'
import { createTestServices, type TestServices } from '../../testing/test-services.ts'
import { makeWelcome } from '../links.ts'
import { redeemInvitation, redeemReset, redeemWelcome } from '../redeem.ts'
import { openSession } from '../sessions.ts'
import { signInWithPassword } from '../sign-in.ts'
import { sealAnew } from './seal-anew.ts'
import { type SecondStep, signInWithCode } from './second-step.ts'

const visitor = { client: 'Firefox, Linux', network: '192.0.2.1', requestId: 'test' }
const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password: 'Regenschirm Kupfer Gleis neun' }
const otto = { name: 'Otto Beispiel', email: 'otto@nordlicht.example', password: 'Wolken ziehen ueber Bahnhof' }
const { password } = vera
const halfMinute = 30_000

let test: TestServices
/** Milliseconds since the start of a code step. */
let ahead = 0
const begun = Math.floor(Date.now() / halfMinute) * halfMinute

beforeEach(async () => {
  ahead = 0
  test = await createTestServices({ now: () => new Date(begun + ahead), concurrency: 0 })
})
afterEach(() => test.close())

/** The owner of the installation, in a session. */
async function claim(): Promise<{ owner: Owner; secret: string }> {
  const secret = (await makeWelcome(test.services)) ?? ''
  return redeemWelcome(test.services, { ...vera, secret }, visitor)
}

/** Like `claim`, with an app; returns its code at a given time, and the recovery codes. */
async function withApp() {
  const { owner, secret } = await claim()
  const { factors } = test.api(owner).account
  const app = await factors.beginApp({ password })
  const code = (later = 0) => codeOf(app, new Date(begun + ahead + later))
  const { recoveryCodes } = await factors.confirmApp({ code: code() })
  ahead += halfMinute
  return { owner, secret, app, code, recoveryCodes }
}

async function firstStep({ email } = vera): Promise<SecondStep> {
  const asked = await signInWithPassword(test.services, { email, password }, visitor)
  expect.assert(asked !== null && 'step' in asked)
  return asked
}

const enter = ({ step }: SecondStep, code: string) => signInWithCode(test.services, { step, code }, visitor)
const who = (secret: string) => openSession(test.services, secret, null)
const typesOf = async (owner: Owner) =>
  (await listAuditEvents(test.database.db, owner, { limit: 100 })).items.map(({ type }) => type)

describe('a second factor', () => {
  it('is added with the password and a code, and returns ten recovery codes that are stored only as hashes', async () => {
    const { owner } = await claim()
    const { account } = test.api(owner)
    const wrong = account.factors.beginApp({ password: 'something else' })
    await expect(wrong).rejects.toMatchObject({ cause: { code: 'wrong_password' } })
    const app = await account.factors.beginApp({ password })
    expect(app.uri).toBe(`otpauth://totp/Dossier%3Avera%40nordlicht.example?secret=${app.secret}&issuer=Dossier`)
    await expect(account.factors.confirmApp({ code: '000000' })).rejects.toMatchObject({
      cause: { code: 'wrong_code' },
    })
    // An app without a confirmed code is not required yet.
    expect(await signInWithPassword(test.services, vera, visitor)).toHaveProperty('secret')
    const { recoveryCodes } = await account.factors.confirmApp({ code: codeOf(app, new Date(begun)) })
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(await account.get()).toMatchObject({ factors: { app: true, recoveryCodes: 10 } })
    const rows = JSON.stringify(
      await test.database.db.execute(sql`select encode(sealed, 'escape') as sealed, encode(hash, 'escape') as hash
        from authenticator_apps join recovery_codes using (user_id)`),
    )
    for (const text of [app.secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))]) {
      expect(rows).not.toContain(text)
    }
    await expect(account.factors.beginApp({ password })).rejects.toMatchObject({ cause: { code: 'name_taken' } })
  })

  it('ends the sessions started without it, except the one that adds it', async () => {
    const { secret: other } = await claim()
    const second = await signInWithPassword(test.services, vera, visitor)
    expect.assert(second !== null && 'secret' in second)
    const app = await test.api(second.owner).account.factors.beginApp({ password })
    await test.api(second.owner).account.factors.confirmApp({ code: codeOf(app, new Date(begun)) })
    expect(await who(other)).toBeNull()
    expect(await who(second.secret)).not.toBeNull()
  })

  it('is removed with the password alone, together with its recovery codes', async () => {
    const { owner } = await withApp()
    const { account } = test.api(owner)
    const wrong = account.factors.removeApp({ password: otto.password })
    await expect(wrong).rejects.toMatchObject({ cause: { code: 'wrong_password' } })
    expect(await account.factors.removeApp({ password })).toEqual({ removed: true })
    expect(await account.get()).toMatchObject({ factors: { app: false, recoveryCodes: 0 } })
    expect(await signInWithPassword(test.services, vera, visitor)).toHaveProperty('secret')
    await expect(account.factors.renewRecoveryCodes({ password })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('the second step', () => {
  it('is not a session, and the password alone gives none', async () => {
    await withApp()
    const asked = await firstStep()
    expect(asked).toEqual({ step: expect.any(String), factors: { app: true, passkeys: 0, recoveryCodes: 10 } })
    expect(await who(asked.step)).toBeNull()
    expect(await enter(asked, '')).toBe('wrong')
    expect(await enter({ ...asked, step: 'made up' }, '000000')).toBe('gone')
  })

  it('accepts a code once, even for two concurrent requests, and no older code', async () => {
    const { code } = await withApp()
    const asked = [await firstStep(), await firstStep()] as const
    const both = await Promise.all(asked.map((one) => enter(one, code())))
    expect(both.map((one) => (typeof one === 'object' ? 'session' : one)).toSorted()).toEqual(['session', 'wrong'])
    expect(await enter(await firstStep(), code(-halfMinute))).toBe('wrong')
    expect(await enter(await firstStep(), code(halfMinute))).toMatchObject({ secret: expect.any(String) })
  })

  it('can be answered once, and within ten minutes', async () => {
    const { code } = await withApp()
    const [asked, late] = [await firstStep(), await firstStep()]
    const begunNow = await enter(asked, ` ${code().slice(0, 3)} ${code().slice(3)} `)
    expect.assert(typeof begunNow === 'object' && 'secret' in begunNow)
    expect(await who(begunNow.secret)).toMatchObject({ way: 'code', role: 'admin' })
    ahead += halfMinute
    expect(await enter(asked, code())).toBe('gone')
    ahead += 10 * 60_000
    expect(await enter(late, code())).toBe('gone')
  })

  it('accepts each recovery code once, in any spelling, and records it', async () => {
    const { owner, recoveryCodes } = await withApp()
    const [code = ''] = recoveryCodes
    const twice = await Promise.all([firstStep(), firstStep()])
    const ends = await Promise.all([
      enter(twice[0], code),
      enter(twice[1], ` ${code.toLowerCase().replaceAll('-', ' ')}`),
    ])
    expect(ends.map((one) => (typeof one === 'object' ? 'session' : one)).toSorted()).toEqual(['session', 'wrong'])
    expect(await test.api(owner).account.get()).toMatchObject({ factors: { recoveryCodes: 9 } })
    const { items } = await listAuditEvents(test.database.db, owner, {
      types: ['second_factor.recovery_used'],
      limit: 9,
    })
    expect(items).toMatchObject([{ data: { left: 9 } }])
    const told = await test.api(owner).notices.list()
    expect(told.items[0]).toMatchObject({ code: 'account.recovery_used', readAt: null })
    const renewed = await test.api(owner).account.factors.renewRecoveryCodes({ password })
    expect(await enter(await firstStep(), recoveryCodes[1] ?? '')).toBe('wrong')
    expect(await enter(await firstStep(), renewed.recoveryCodes[1] ?? '')).toHaveProperty('secret')
  })

  it('waits longer after each wrong code, as for passwords', async () => {
    const { code } = await withApp()
    const asked = await firstStep()
    for (let n = 0; n < 5; n++) expect(await enter(asked, '000000')).toBe('wrong')
    expect(await enter(asked, code())).toEqual({ wait: 1 })
    ahead += 2000
    expect(await enter(asked, code())).toHaveProperty('secret')
  })

  it('is also required after a password reset link', async () => {
    const { owner } = await withApp()
    const { userId } = owner
    await expect(test.api(owner).team.offerReset({ userId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(test.api(owner).team.resetSecondFactor({ userId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    // Like the server itself.
    const { path } = await test.api(test.services.localOwner).team.offerReset({ userId })
    await redeemReset(test.services, { secret: path, password: otto.password }, visitor)
    const asked = await signInWithPassword(test.services, { ...vera, password: otto.password }, visitor)
    expect(asked).toHaveProperty('step')
  })

  it('survives a new secret of the installation, and never opens with an unknown one', async () => {
    const { owner, code, recoveryCodes } = await withApp()
    const before = test.services.vault
    const moved = { ...test.services, vault: openVault('a new secret', 'a secret for tests'), previousSign: String }
    const { step } = await firstStep()
    const stranger = { ...moved, vault: openVault('a new secret') }
    expect(await signInWithCode(stranger, { step, code: code() }, visitor)).toBe('wrong')
    await sealAnew(moved)
    expect(await signInWithCode(stranger, { step, code: code() }, visitor)).toHaveProperty('secret')
    expect(await signInWithCode({ ...moved, vault: before }, { step, code: code() }, visitor)).toBe('gone')
    expect(await enter(await firstStep(), recoveryCodes[0] ?? '')).toHaveProperty('secret')
    expect(await typesOf(owner)).toContain('second_factor.added')
  })
})

describe('a team that requires a second factor', () => {
  it('lets members without one only add one, from the next request on', async () => {
    const { owner } = await withApp()
    const path = (await test.api(owner).team.invite({ role: 'recruiter' })).path
    const person = await redeemInvitation(test.services, { ...otto, secret: path }, visitor)
    await test.api(owner).team.requireSecondFactor({ required: true })
    const live = await who(person.secret)
    expect.assert(live !== null)
    expect(live).toMatchObject({ mustAddFactor: true })
    const limited = { ...live, actedBy: { sessionId: live.id } }
    const call = test.api(limited).runs.list({})
    await expect(call).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('second factor') })
    // A token would keep working without a second factor.
    const token = test.api(limited).tokens.create({ name: 'CI', scopes: ['runs:read'] })
    await expect(token).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const app = await test.api(limited).account.factors.beginApp({ password: otto.password })
    await test.api(limited).account.factors.confirmApp({ code: codeOf(app, new Date(begun + ahead)) })
    expect(await who(person.secret)).toMatchObject({ mustAddFactor: false })
    expect((await test.api(owner).team.members()).items.map(({ hasSecondFactor }) => hasSecondFactor)).toEqual([
      true,
      true,
    ])
  })

  it('sends a member whose factor an administrator reset back to adding one', async () => {
    const { owner } = await withApp()
    const path = (await test.api(owner).team.invite({ role: 'recruiter' })).path
    const person = await redeemInvitation(test.services, { ...otto, secret: path }, visitor)
    const { userId } = person.owner
    const { account } = test.api(person.owner)
    const app = await account.factors.beginApp({ password: otto.password })
    await account.factors.confirmApp({ code: codeOf(app, new Date(begun + ahead)) })
    await test.api(owner).team.requireSecondFactor({ required: true })
    await expect(test.api(person.owner).team.resetSecondFactor({ userId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await test.api(owner).team.resetSecondFactor({ userId })).toEqual({ reset: true })
    expect(await who(person.secret)).toBeNull()
    const told = await test.api(person.owner).notices.list()
    expect(told.items[0]).toMatchObject({ code: 'account.factor_reset', runId: null })
    const again = await signInWithPassword(test.services, otto, visitor)
    expect.assert(again !== null && 'secret' in again)
    expect(await who(again.secret)).toMatchObject({ mustAddFactor: true })
  })
})
