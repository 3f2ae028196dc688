import type { Owner } from '@dossier/db'
import { sql } from '@dossier/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestServices, type TestServices } from '../../testing/test-services.ts'

let test: TestServices
let owner: Owner
let colleague: Owner

beforeAll(async () => {
  test = await createTestServices()
})
afterAll(() => test.close())
beforeEach(async () => {
  owner = await test.database.createOwner()
  const { userId } = await test.database.createOwner()
  colleague = { teamId: owner.teamId, userId }
  await test.services.db.execute(
    sql`insert into memberships (team_id, user_id, role) values (${owner.teamId}, ${userId}, 'recruiter')`,
  )
})

const mine = () => test.api(owner).searches
const theirs = () => test.api(colleague).searches
const names = async (as = mine()) => (await as.list()).items.map(({ name }) => name)

describe('saved searches', () => {
  it('are listed pinned first, then in the order in which they were saved', async () => {
    for (const name of ['one', 'two', 'three']) await mine().save({ name, query: name })
    const last = (await mine().list()).items.at(-1)
    await mine().pin({ searchId: last?.id ?? '', pinned: true })
    expect(await names()).toEqual(['three', 'one', 'two'])
  })

  it('can be reordered', async () => {
    for (const name of ['one', 'two', 'three']) await mine().save({ name, query: name })
    const last = (await mine().list()).items.at(-1)
    await mine().pin({ searchId: last?.id ?? '', pinned: false, position: 0 })
    expect(await names()).toEqual(['three', 'one', 'two'])
  })

  it('replace their query when they are saved again under the same name, in any spelling', async () => {
    const first = await mine().save({ name: 'Jürg  CVs', query: 'jürg' })
    const again = await mine().save({ name: ' Ju\u0308rg CVs ', query: 'typ:cv jürg' })
    expect(again).toEqual({ ...first, query: 'typ:cv jürg' })
    expect(await names()).toEqual(['Jürg CVs'])
  })

  it('are limited in number, and the refusal states the limit', async () => {
    await test.services.db.execute(
      sql`insert into saved_searches (team_id, id, user_id, name, query, position)
        select ${owner.teamId}, gen_random_uuid(), ${owner.userId}, n::text, '', n from generate_series(1, 200) n`,
    )
    const refused = mine().save({ name: 'one more', query: '' })
    await expect(refused).rejects.toMatchObject({ cause: { code: 'limit_reached', limit: 200 } })
    await expect(mine().save({ name: '7', query: 'java' })).resolves.toMatchObject({ query: 'java' })
  })

  it('are saved once by two concurrent requests', async () => {
    await Promise.all(Array.from({ length: 8 }, () => mine().save({ name: 'same', query: 'q' })))
    expect(await names()).toEqual(['same'])
    const events = await test.api(owner).audit.list({ types: ['search.saved'] })
    expect(events.items).toHaveLength(1)
  })

  it('are visible to the team once shared, and can be changed only by their owner', async () => {
    const { id: searchId } = await mine().save({ name: 'ours', query: 'java' })
    expect(await names(theirs())).toEqual([])
    await mine().share({ searchId, shared: true })
    await mine().pin({ searchId, pinned: true })
    expect((await theirs().list()).items).toMatchObject([{ name: 'ours', own: false, pinned: false, shared: true }])
    await expect(theirs().rename({ searchId, name: 'stolen' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(theirs().pin({ searchId, pinned: false })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await theirs().remove({ searchId })).toEqual({ removed: false })
    expect((await mine().list()).items).toMatchObject([{ name: 'ours', own: true, pinned: true }])
  })

  it('refuse a name that is taken, and invisible names', async () => {
    await mine().save({ name: 'taken', query: '' })
    const { id: searchId } = await mine().save({ name: 'free', query: '' })
    await expect(mine().rename({ searchId, name: 'taken' })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await mine().rename({ searchId, name: 'free' })).toMatchObject({ name: 'free' })
    for (const name of ['', '  ', 'a\0b', 'a\u202eb', '\ud800', 'x'.repeat(81)]) {
      await expect(mine().save({ name, query: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    expect(await mine().save({ name: '<script>=1+1', query: '../' })).toMatchObject({ name: '<script>=1+1' })
  })

  it('can be removed twice', async () => {
    const { id: searchId } = await mine().save({ name: 'gone', query: '' })
    expect(await mine().remove({ searchId })).toEqual({ removed: true })
    expect(await mine().remove({ searchId })).toEqual({ removed: false })
  })

  it('leave audit events that name the changed fields, but not the query', async () => {
    const { id: searchId } = await mine().save({ name: 'Secret Person', query: 'kandidat:secret' })
    await mine().share({ searchId, shared: true })
    await mine().share({ searchId, shared: true })
    await mine().remove({ searchId })
    const { items } = await test.api(owner).audit.list({ subjectId: searchId })
    expect(items.map(({ type }) => type)).toEqual(['search.removed', 'search.saved', 'search.saved'])
    expect(JSON.stringify(items).toLowerCase()).not.toContain('secret')
  })
})
