import { readFile } from 'node:fs/promises'
import type { Owner, Role } from '@dossier/db'
import { roles } from '@dossier/db/accounts'
import { callTRPCProcedure } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isScope, type Permission, permissionNames, permissionsOf } from './floor/permissions.ts'
import { listProcedures } from './procedures.ts'
import { roleTable } from './role-table.ts'
import { appRouter } from './router.ts'
import { createTestServices, type TestServices } from './testing/test-services.ts'

let test: TestServices
let members: Record<Role, Owner>
let elsewhere: Owner

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0 })
  const of = (role: Role) => test.database.createColleague(test.owner, role)
  const [viewer, recruiter, auditor, admin] = await Promise.all([
    of('viewer'),
    of('recruiter'),
    of('auditor'),
    of('admin'),
  ])
  members = { viewer, recruiter, auditor, admin }
  elsewhere = await test.database.createOwner()
})
afterAll(() => test.close())

const procedures = listProcedures().map(([name, { type, meta }]) => ({ name, type, needs: meta?.needs ?? '' }))

/** The error code of a call without input: only callers with the permission learn what is wrong with the input. */
async function codeOf(owner: Owner, { name, type }: (typeof procedures)[number]): Promise<string> {
  const away = new AbortController()
  const call = callTRPCProcedure({
    router: appRouter,
    path: name,
    type,
    ctx: { services: test.services, owner, requestId: 'test' },
    getRawInput: async () => ({ nothing: 'of this kind', limit: -1, text: 1, mode: 1, drivers: 1, dryRun: 1 }),
    signal: away.signal,
    batchIndex: 0,
  })
  return call.then(
    () => 'OK',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'a defect'),
  )
}

describe.each(roles)('a %s', (role) => {
  it.each(procedures)('can call $name exactly if the role allows it', async (procedure) => {
    const isAllowed = permissionNames.some((one) => one === procedure.needs && permissionsOf(role).has(one))
    const code = await codeOf(members[role], procedure)
    expect(['UNAUTHORIZED', 'a defect']).not.toContain(code)
    expect(code !== 'FORBIDDEN').toBe(isAllowed)
  })

  it.each(procedures)('cannot call $name in another person’s team', async (procedure) => {
    const { userId } = members[role]
    expect(await codeOf({ userId, teamId: elsewhere.teamId }, procedure)).toBe('FORBIDDEN')
  })
})

/** The names of the procedures that a role can call, for comparison with the lists below. */
function callableBy(role: Role): string[] {
  return procedures.filter(({ needs }) => [...permissionsOf(role)].some((one) => one === needs)).map(({ name }) => name)
}

describe('the most important rules, listed a second time by hand', () => {
  it('lets a viewer change only their own account', () => {
    const mutations = procedures
      .filter(({ type, needs }) => type === 'mutation' && !/^(account|tokens):manage$/.test(needs))
      .map(({ name }) => name)
    const downloads = ['documents.downloadUrl', 'batches.downloadUrl']
    const readOnly = [...downloads, 'documents.identify', 'notices.read', 'runs.recognise']
    expect(callableBy('viewer').filter((name) => mutations.includes(name) && !readOnly.includes(name))).toEqual([])
    expect(callableBy('viewer')).toEqual(expect.arrayContaining(['runs.get', 'documents.search', 'submissions.list']))
    expect(callableBy('viewer').filter((name) => /^(audit|storage|lexicon)\.|^persons\.erase/.test(name))).toEqual([])
  })

  it('lets an auditor read the audit log and change no run', () => {
    const auditor = callableBy('auditor')
    expect(auditor).toEqual(expect.arrayContaining(['audit.list', 'audit.verify', 'audit.watch', 'runs.replay']))
    const changing = ['create', 'repeat', 'override', 'withdrawOverride'].map((name) => `runs.${name}`)
    const others = ['batches.create', 'uploads.append', 'documents.deleteMany', 'submissions.record', 'lexicon.teach']
    for (const name of [...changing, ...others]) expect(auditor).not.toContain(name)
    expect(permissionsOf('auditor').has('audit:read_all')).toBe(true)
  })

  it('reserves for administrators what others must not do', () => {
    const ofAdmins = procedures.filter(({ needs }) =>
      /^(storage:manage|retention:|webhooks:|lexicon:manage|persons:|requests:write|audit:manage|team:)/.test(needs),
    )
    const names = ofAdmins.map(({ name }) => name)
    const some = ['persons.erase', 'lexicon.import', 'storage.setQuota', 'storage.sweep', 'storage.migrations.start']
    const more = ['retention.setPolicy', 'retention.carryOut', 'retention.hold', 'storage.webhooks.create']
    expect(names).toEqual(expect.arrayContaining([...some, ...more, 'audit.rotateKey', 'storage.mirror.catchUp']))
    for (const role of ['viewer', 'recruiter', 'auditor'] as const) {
      expect(callableBy(role).filter((name) => names.includes(name))).toEqual([])
    }
    expect(callableBy('admin')).toEqual(procedures.map(({ name }) => name))
  })

  it('lets a recruiter see only the events of runs, and delete only their own documents', () => {
    const recruiter = permissionsOf('recruiter')
    const unseen: Permission[] = ['audit:read_all', 'documents:delete_all', 'team:manage']
    expect(unseen.filter((one) => recruiter.has(one))).toEqual([])
    expect(callableBy('recruiter')).toEqual(expect.arrayContaining(['runs.create', 'submissions.record', 'audit.list']))
  })

  it('gives a token no permission with which it could gain more', () => {
    expect(permissionNames.filter((one) => !isScope(one))).toEqual(['team:manage', 'account:manage', 'tokens:manage'])
  })
})

describe('a refusal', () => {
  it('names the missing permission, and who has it', async () => {
    const call = test.api(members.viewer).storage.setQuota({ limitBytes: 1 })
    await expect(call).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'This needs the permission storage:manage (manage the storage). Roles that have it: admin.',
      cause: { code: 'forbidden', needed: 'storage:manage' },
    })
  })

  it('follows the role immediately', async () => {
    const { database, owner, api } = test
    const member = await database.createColleague(owner, 'admin')
    await expect(api(member).storage.webhooks.list()).resolves.toBeDefined()
    await expect(api({ ...member, role: 'viewer' }).storage.webhooks.list()).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(api({ ...member, scopes: ['runs:read'] }).storage.webhooks.list()).rejects.toMatchObject({
      message: expect.stringContaining('which this token does not have'),
    })
  })
})

it('docs/roles.md is current; `pnpm run openapi` updates it', async () => {
  const page = await readFile(new URL('../../../docs/roles.md', import.meta.url), 'utf8')
  expect(page).toBe(`${roleTable()}\n`)
})
