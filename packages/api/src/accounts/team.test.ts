import { listAuditEvents, type Owner, roleOf, sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestServices, fullRun, type TestServices } from '../testing/test-services.ts'
import { makeWelcome } from './links.ts'
import { acceptInvitation, redeemInvitation, redeemReset, redeemWelcome } from './redeem.ts'
import { openSession } from './sessions.ts'
import { signInWithPassword } from './sign-in.ts'

const visitor = { client: '', network: '192.0.2.1', requestId: 'test' }
const password = 'Regenschirm Kupfer Gleis neun'

let test: TestServices
let owner: Owner
let count = 0

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0 })
  const secret = (await makeWelcome(test.services)) ?? ''
  const vera = { name: 'Vera Muster', email: 'vera@nordlicht.example', password }
  owner = (await redeemWelcome(test.services, { ...vera, secret }, visitor)).owner
})
afterAll(() => test.close())
beforeEach(async () => {
  // Everyone except the owner has left.
  for (const { userId } of (await test.api(owner).team.members()).items) {
    if (userId !== owner.userId) await test.api(owner).team.remove({ userId })
  }
})

const someone = () => ({ name: `Person ${++count}`, email: `person${count}@nordlicht.example`, password })
const invitation = async (role: 'admin' | 'recruiter' | 'auditor' = 'recruiter', by = owner) =>
  test.api(by).team.invite({ role })
async function member(role: 'admin' | 'recruiter' | 'auditor' = 'recruiter', by = owner) {
  const input = someone()
  const begun = await redeemInvitation(test.services, { ...input, secret: (await invitation(role, by)).path }, visitor)
  return { ...input, ...begun, userId: begun.owner.userId }
}
const who = (secret: string) => openSession(test.services, secret, null)
const signIn = (email: string) => signInWithPassword(test.services, { email, password }, visitor)
const outcomes = (settled: PromiseSettledResult<unknown>[]) => settled.map(({ status }) => status).toSorted()
const admins = async () => (await test.api(owner).team.members()).items.filter(({ role }) => role === 'admin')

describe('an invitation', () => {
  it('lets one person in with the chosen role, however many try at once', async () => {
    const { path } = await invitation('auditor')
    const many = Array.from({ length: 6 }, () =>
      redeemInvitation(test.services, { ...someone(), secret: path }, visitor),
    )
    const settled = await Promise.allSettled(many)
    expect(outcomes(settled).filter((status) => status === 'fulfilled')).toHaveLength(1)
    expect((await test.api(owner).team.members()).items.filter(({ role }) => role === 'auditor')).toHaveLength(1)
  })

  it('is not used up by an address that is already taken, in any case', async () => {
    const first = await member()
    const { path } = await invitation()
    const taken = { ...someone(), email: first.email.toUpperCase(), secret: path }
    await expect(redeemInvitation(test.services, taken, visitor)).rejects.toMatchObject({
      code: 'account_refused',
      fields: [{ path: 'email', code: 'email_taken' }],
    })
    await expect(redeemInvitation(test.services, { ...someone(), secret: path }, visitor)).resolves.toBeDefined()
  })

  it('can be revoked and renewed, only by administrators of its team', async () => {
    const made = await test.api(owner).team.invite({ role: 'recruiter', note: ' Für \n Nina ' })
    const invitationId = made.id
    expect((await test.api(owner).team.invitations()).items).toMatchObject([{ id: invitationId, note: 'Für Nina' }])
    const stranger = await test.database.createOwner()
    await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${stranger.userId}`)
    const foreign = test.api(stranger).team.revokeInvitation({ invitationId })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const renewed = await test.api(owner).team.renewInvitation({ invitationId })
    const old = redeemInvitation(test.services, { ...someone(), secret: made.path }, visitor)
    await expect(old).rejects.toMatchObject({ code: 'link_invalid' })
    expect((await test.api(owner).team.invitations()).items).toMatchObject([{ id: renewed.id, note: 'Für Nina' }])
    await test.api(owner).team.revokeInvitation({ invitationId: renewed.id })
    const revoked = redeemInvitation(test.services, { ...someone(), secret: renewed.path ?? '' }, visitor)
    await expect(revoked).rejects.toMatchObject({ code: 'link_invalid' })
    const again = test.api(owner).team.renewInvitation({ invitationId: renewed.id })
    await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('does not work as a link of another kind', async () => {
    const { path: secret } = await invitation('admin')
    await expect(redeemReset(test.services, { secret, password }, visitor)).rejects.toMatchObject({
      code: 'link_invalid',
    })
    const welcome = redeemWelcome(test.services, { ...someone(), secret }, visitor)
    await expect(welcome).rejects.toMatchObject({ code: 'link_invalid' })
  })

  it('can only be created by administrators', async () => {
    const recruiter = await member('recruiter')
    for (const call of [
      () => test.api(recruiter.owner).team.invite({ role: 'admin' }),
      () => test.api(recruiter.owner).team.members(),
      () => test.api(recruiter.owner).team.invitations(),
      () => test.api(recruiter.owner).team.changeRole({ userId: recruiter.userId, role: 'admin' }),
      () => test.api(recruiter.owner).team.remove({ userId: owner.userId }),
      () => test.api(recruiter.owner).team.offerReset({ userId: owner.userId }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })
})

describe('a member who leaves a team', () => {
  it('loses access with the next request and cannot sign in, and is cleared while the handle stays for history', async () => {
    const person = await member('recruiter')
    const { runId } = await test.api(person.owner).runs.create(fullRun)
    const reset = await test.api(owner).team.offerReset({ userId: person.userId })
    expect(await who(person.secret)).not.toBeNull()
    expect(await test.api(owner).team.remove({ userId: person.userId })).toEqual({ emptied: true })
    expect(await who(person.secret)).toBeNull()
    expect(await signIn(person.email)).toBeNull()
    const late = redeemReset(test.services, { secret: reset.path, password }, visitor)
    await expect(late).rejects.toMatchObject({ code: 'link_invalid' })
    expect(await roleOf(test.database.db, person.owner)).toBeNull()
    const [row] = await test.database.db.execute(sql`select name, email, handle from users where id = ${person.userId}`)
    expect(row).toMatchObject({ email: null, name: row?.['handle'], handle: expect.stringMatching(/^person-/) })
    await expect(test.api(owner).runs.get({ runId })).resolves.toMatchObject({ run: { runId } })
    const { items } = await listAuditEvents(test.database.db, owner, { types: ['run.created'], limit: 1 })
    expect(items[0]?.actorId).toBe(person.userId)
  })

  it('keeps their account and their sessions in another team', async () => {
    const { teamId } = await test.api(owner).account.createTeam({ name: 'Zweites Team' })
    const second = { ...owner, teamId }
    const person = await member('recruiter')
    await acceptInvitation(
      test.services,
      { owner: person.owner, requestId: 'test' },
      (await invitation('auditor', second)).path,
    )
    expect(await test.api(owner).team.remove({ userId: person.userId })).toEqual({ emptied: false })
    expect(await who(person.secret)).toBeNull()
    expect(await signIn(person.email)).toMatchObject({ owner: { teamId, userId: person.userId } })
  })

  it('can be invited again, as a new user', async () => {
    const person = await member()
    await test.api(owner).team.remove({ userId: person.userId })
    const { path: secret } = await invitation()
    const { email, name } = person
    const again = await redeemInvitation(test.services, { email, name, password, secret }, visitor)
    expect(again.owner.userId).not.toBe(person.userId)
  })
})

describe('the last administrator', () => {
  it('cannot leave and cannot be demoted', async () => {
    await member('recruiter')
    const { userId } = owner
    await expect(test.api(owner).team.remove({ userId })).rejects.toMatchObject({ cause: { code: 'last_admin' } })
    const demoted = test.api(owner).team.changeRole({ userId, role: 'auditor' })
    await expect(demoted).rejects.toMatchObject({ cause: { code: 'last_admin' } })
  })

  it.each([
    [
      'each other',
      (a: Owner, b: Owner): [Owner, string][] => [
        [a, b.userId],
        [b, a.userId],
      ],
    ],
    [
      'themselves',
      (a: Owner, b: Owner): [Owner, string][] => [
        [a, a.userId],
        [b, b.userId],
      ],
    ],
  ])('stays where two administrators demote %s at once', async (_whom, pairs) => {
    for (let round = 0; round < 3; round++) {
      const second = await member('admin')
      const calls = pairs(owner, second.owner).map(([by, userId]) =>
        test.api(by).team.changeRole({ userId, role: 'recruiter' }),
      )
      expect(outcomes(await Promise.allSettled(calls))).toEqual(['fulfilled', 'rejected'])
      await test.database.db.execute(sql`update memberships set role = 'admin' where user_id = ${owner.userId}`)
      await test.api(owner).team.remove({ userId: second.userId })
    }
  })

  it('remains when two administrators remove each other at the same time', async () => {
    const second = await member('admin')
    const third = await member('admin')
    const calls = [
      test.api(second.owner).team.remove({ userId: third.userId }),
      test.api(third.owner).team.remove({ userId: second.userId }),
    ]
    expect(outcomes(await Promise.allSettled(calls))).toEqual(['fulfilled', 'rejected'])
    expect(await admins()).toHaveLength(2)
  })
})

describe('several teams', () => {
  it('can be switched between in a session, but never to another person’s team', async () => {
    const { teamId } = await test.api(owner).account.createTeam({ name: '  Personal\tSüd ' })
    const begun = await signIn('vera@nordlicht.example')
    expect.assert(begun !== null && 'secret' in begun)
    const api = test.api(begun.owner)
    expect((await api.account.get()).teams).toContainEqual({
      id: teamId,
      name: 'Personal Süd',
      role: 'admin',
      secondFactorRequired: false,
      current: false,
    })
    await api.account.switchTeam({ teamId })
    expect(await who(begun.secret)).toMatchObject({ teamId, userId: owner.userId })
    const stranger = await test.database.createOwner()
    const foreign = api.account.switchTeam({ teamId: stranger.teamId })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(test.api(test.owner).account.switchTeam({ teamId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('give an administrator of one no way into another through a password reset', async () => {
    const person = await member('recruiter')
    const stranger = await test.database.createOwner()
    await test.database.db.execute(
      sql`insert into memberships (team_id, user_id, role) values (${stranger.teamId}, ${person.userId}, 'recruiter')`,
    )
    const offered = test.api(owner).team.offerReset({ userId: person.userId })
    await expect(offered).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('can each be joined once, and an invitation stays valid for someone else', async () => {
    const person = await member('recruiter')
    const { path } = await invitation('admin')
    const again = test.api(person.owner).account.accept({ secret: path })
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await test.api(owner).team.members()).items.find(({ userId }) => userId === person.userId)).toMatchObject({
      role: 'recruiter',
    })
    await expect(redeemInvitation(test.services, { ...someone(), secret: path }, visitor)).resolves.toBeDefined()
  })
})

it('reports everything that is wrong with an input at once', async () => {
  // What a program may send despite the types.
  const input = { role: 'owner', note: 'x'.repeat(101) } as unknown as { role: 'admin' }
  const refused = test.api(owner).team.invite(input)
  await expect(refused).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { issues: [{ path: ['role'] }, { path: ['note'] }] },
  })
})
