import { randomUUID } from 'node:crypto'
import { type Owner, sql } from '@dossier/db'
import { deleteIdentity, endSessions, insertIdentity, putPassword, removeFactors } from '@dossier/db/accounts'
import { codeAt, stepAt } from '../accounts/factors/totp.ts'
import { makeLink } from '../accounts/links.ts'
import type { NewPasskeyAnswer } from '../accounts/passkeys/passkey-answer.ts'
import { hashPassword } from '../accounts/password-hash.ts'
import { beginSession } from '../accounts/sessions.ts'
import type { ApiCaller } from '../router.ts'
import { softAuthenticator } from './authenticator.ts'
import type { TestServices } from './test-services.ts'

const password = 'Regenschirm Kupfer Gleis neun'
const lowCost = { memoryKib: 64, passes: 1, parallelism: 1 }
const visitor = { client: '', requestId: 'sign-in' }

interface Call {
  call: (api: ApiCaller) => Promise<unknown>
  stranger: 'NOT_FOUND' | 'nothing' | 'own'
}

/** The choice of no mails at all. */
export const noMail = {
  security: 'never',
  links: 'never',
  runs: 'never',
  applications: 'never',
  requests: 'never',
  storage: 'never',
} as const

/** Signs in the owner of a test with a session and an account. */
export async function signOwnerIn(test: TestServices): Promise<void> {
  const { services, owner } = test
  const { db } = services
  test.owner = (await beginSession(db, services, { owner, way: 'password', visitor })).owner
  await giveAccount(test, owner)
}

/** A valid call of every account and team procedure, by a caller who may make it. */
export function accountCalls(of: () => TestServices): Record<string, Call> {
  return { ...ownCalls(of), ...factorCalls(of), ...passkeyCalls(of), ...directoryCalls(of), ...teamCalls(of) }
}

function ownCalls(of: () => TestServices): Record<string, Call> {
  return {
    'account.get': { call: (api) => api.account.get(), stranger: 'own' },
    'account.setUp': {
      call: async (api) => {
        const { db } = of().services
        await db.execute(sql`delete from passwords where user_id = ${of().owner.userId}`)
        await deleteIdentity(db, of().owner.userId)
        return api.account.setUp({ name: 'Vera', email: `${randomUUID()}@nordlicht.example`, password })
      },
      stranger: 'own',
    },
    'account.changePassword': {
      call: async (api) => {
        await givePassword(of(), of().owner)
        await otherSession(of())
        return api.account.changePassword({ current: password, next: password })
      },
      stranger: 'own',
    },
    'account.sessions': { call: (api) => api.account.sessions(), stranger: 'own' },
    'account.endSession': {
      call: async (api) => api.account.endSession({ sessionId: await otherSession(of()) }),
      stranger: 'NOT_FOUND',
    },
    'account.endOtherSessions': {
      call: async (api) => {
        await otherSession(of())
        return api.account.endOtherSessions({})
      },
      stranger: 'own',
    },
    'account.accept': {
      call: async (api) => {
        await giveAccount(of(), of().owner)
        return api.account.accept({ secret: await foreignInvitation(of()) })
      },
      stranger: 'own',
    },
    'notices.mail': { call: (api) => api.notices.mail(), stranger: 'own' },
    'notices.chooseMail': {
      call: (api) =>
        api.notices.chooseMail({
          kinds: noMail,
          language: 'en',
        }),
      stranger: 'own',
    },
    'account.createTeam': { call: (api) => api.account.createTeam({ name: 'Zweites Team' }), stranger: 'own' },
    'account.switchTeam': {
      call: async (api) => api.account.switchTeam(await of().api().account.createTeam({ name: 'Drittes Team' })),
      stranger: 'own',
    },
  }
}

function factorCalls(of: () => TestServices): Record<string, Call> {
  return {
    'account.factors.beginApp': {
      call: async (api) => {
        await withoutApp(of())
        return api.account.factors.beginApp({ password })
      },
      stranger: 'own',
    },
    'account.factors.confirmApp': {
      call: async (api) => {
        await otherSession(of())
        return api.account.factors.confirmApp({ code: await codeOfNewApp(of()) })
      },
      stranger: 'own',
    },
    'account.factors.renewRecoveryCodes': {
      call: async (api) => {
        await withApp(of())
        return api.account.factors.renewRecoveryCodes({ password })
      },
      stranger: 'own',
    },
    'account.factors.removeApp': {
      call: async (api) => {
        await withApp(of())
        return api.account.factors.removeApp({ password })
      },
      stranger: 'own',
    },
  }
}

function directoryCalls(of: () => TestServices): Record<string, Call> {
  return {
    'account.directory.unlink': {
      call: async (api) => {
        const { services, owner } = of()
        await givePassword(of(), owner)
        const identity = { issuer: 'https://directory.example', subject: randomUUID() }
        await insertIdentity(services.db, { ...identity, userId: owner.userId, createdAt: services.now() })
        return api.account.directory.unlink({ password })
      },
      stranger: 'own',
    },
  }
}

function passkeyCalls(of: () => TestServices): Record<string, Call> {
  return {
    'account.passkeys.list': { call: (api) => api.account.passkeys.list(), stranger: 'nothing' },
    'account.passkeys.begin': {
      call: async (api) => {
        await withoutApp(of())
        return api.account.passkeys.begin({ password })
      },
      stranger: 'own',
    },
    'account.passkeys.confirm': {
      call: async (api) => {
        await otherSession(of())
        return api.account.passkeys.confirm({ answer: await newPasskey(of()) })
      },
      stranger: 'own',
    },
    'account.passkeys.rename': {
      call: async (api) => api.account.passkeys.rename({ passkeyId: await somePasskey(of()), name: 'Laptop' }),
      stranger: 'NOT_FOUND',
    },
    // A stranger’s own password is checked first: passkeys.test.ts.
    'account.passkeys.remove': {
      call: async (api) => api.account.passkeys.remove({ passkeyId: await somePasskey(of()), password }),
      stranger: 'own',
    },
  }
}

function teamCalls(of: () => TestServices): Record<string, Call> {
  const colleague = async (): Promise<string> => {
    const made = await of().database.createColleague(of().owner)
    await giveAccount(of(), made)
    return made.userId
  }
  const invitationId = async () => (await of().api().team.invite({ role: 'recruiter' })).id
  return {
    'storage.memberQuotas': { call: (api) => api.storage.memberQuotas(), stranger: 'own' },
    'team.members': { call: (api) => api.team.members(), stranger: 'own' },
    'team.changeRole': {
      call: async (api) => api.team.changeRole({ userId: await colleague(), role: 'auditor' }),
      stranger: 'NOT_FOUND',
    },
    'team.remove': { call: async (api) => api.team.remove({ userId: await colleague() }), stranger: 'NOT_FOUND' },
    'team.offerReset': {
      call: async (api) => api.team.offerReset({ userId: await colleague() }),
      stranger: 'NOT_FOUND',
    },
    'team.mailReset': {
      call: async (api) => api.team.mailReset({ userId: await colleague(), language: 'de' }),
      stranger: 'NOT_FOUND',
    },
    'team.resetSecondFactor': {
      call: async (api) => api.team.resetSecondFactor({ userId: await colleague() }),
      stranger: 'NOT_FOUND',
    },
    'team.requireSecondFactor': {
      call: async (api) => {
        await of().services.db.execute(sql`update teams set second_factor_required = true`)
        return api.team.requireSecondFactor({ required: false })
      },
      stranger: 'own',
    },
    'team.invitations': { call: (api) => api.team.invitations(), stranger: 'own' },
    'team.invite': {
      call: async (api) => {
        await giveAccount(of(), of().owner)
        return api.team.invite({ role: 'recruiter' })
      },
      stranger: 'own',
    },
    'team.inviteByMail': {
      call: async (api) => {
        await giveAccount(of(), of().owner)
        return api.team.inviteByMail({ role: 'recruiter', email: 'otto@nordlicht.example', language: 'de' })
      },
      stranger: 'own',
    },
    'team.renewInvitation': {
      call: async (api) => api.team.renewInvitation({ invitationId: await invitationId() }),
      stranger: 'NOT_FOUND',
    },
    'team.revokeInvitation': {
      call: async (api) => api.team.revokeInvitation({ invitationId: await invitationId() }),
      stranger: 'NOT_FOUND',
    },
  }
}

async function giveAccount(test: TestServices, owner: Owner): Promise<void> {
  const email = `${randomUUID()}@nordlicht.example`
  await test.services.db.execute(sql`update users set email = ${email} where id = ${owner.userId}`)
  await givePassword(test, owner)
}

async function givePassword({ services: { db, now } }: TestServices, { userId }: Owner): Promise<void> {
  await putPassword(db, userId, { ...(await hashPassword(password, lowCost)), changedAt: now() })
}

async function withoutApp(test: TestServices): Promise<void> {
  await removeFactors(test.services.db, test.owner.userId)
  await givePassword(test, test.owner)
}

/** The code of an app that still needs confirmation. */
async function codeOfNewApp(test: TestServices): Promise<string> {
  await withoutApp(test)
  return codeOf(await test.api().account.factors.beginApp({ password }), test.services.now())
}

/** Makes an app the owner's second factor. */
async function withApp(test: TestServices): Promise<void> {
  const code = await codeOfNewApp(test)
  await test.api().account.factors.confirmApp({ code })
}

/** The answer of the owner's browser to a request for a new passkey. */
async function newPasskey(test: TestServices): Promise<NewPasskeyAnswer> {
  await withoutApp(test)
  const { challenge, rp } = await test.api().account.passkeys.begin({ password })
  return softAuthenticator().create({ challenge, origin: `https://${rp.id}`, domain: rp.id ?? '' })
}

async function somePasskey(test: TestServices): Promise<string> {
  await test.api().account.passkeys.confirm({ answer: await newPasskey(test) })
  return (await test.api().account.passkeys.list()).items[0]?.id ?? ''
}

/** The code that an app with this secret shows. */
export function codeOf({ secret }: { secret: string }, now: Date): string {
  const bits = [...secret].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
  const bytes = bits.join('').match(/.{8}/g) ?? []
  return codeAt(Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))), stepAt(now))
}

/** Another session of the owner, and no others besides the current one. */
async function otherSession({ services, owner }: TestServices): Promise<string> {
  const { db } = services
  const { actedBy } = owner
  const except = actedBy !== undefined && 'sessionId' in actedBy ? actedBy.sessionId : ''
  await endSessions(db, { userId: owner.userId, except })
  const begun = await beginSession(db, services, { owner, way: 'password', visitor })
  const by = begun.owner.actedBy
  return by !== undefined && 'sessionId' in by ? by.sessionId : ''
}

/** An invitation to a team that the owner is not in. */
async function foreignInvitation({ services, database }: TestServices): Promise<string> {
  const { teamId } = await database.createOwner()
  const link = { kind: 'invitation' as const, teamId, userId: null, role: 'recruiter' as const, note: '', madeBy: null }
  return (await makeLink(services.db, services.now(), link)).path
}
