import { expect, test } from 'vitest'
import { withTestDatabase } from '../testing.ts'
import {
  findLexiconVersion,
  insertLexiconVersion,
  listLexiconVersions,
  newestLexiconVersion,
} from './lexicon-versions.ts'

const version = (number: number) => ({
  version: number,
  entries: { list: [] },
  size: 0,
  change: 'taught' as const,
  added: 1,
  changed: 0,
  removed: 0,
  createdAt: new Date('2026-03-01T00:00:00Z'),
})

test('counts, finds and lists versions within a team, and assigns each number once', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const [owner, stranger] = [await createOwner(), await createOwner()]
    expect(await newestLexiconVersion(db, owner)).toBe(0)
    for (const number of [1, 2, 3]) await insertLexiconVersion(db, owner, version(number))
    expect(await newestLexiconVersion(db, owner)).toBe(3)
    expect(await newestLexiconVersion(db, stranger)).toBe(0)
    expect(await findLexiconVersion(db, stranger, 2)).toBeNull()
    expect(await findLexiconVersion(db, owner, 2)).toMatchObject({ version: 2, entries: { list: [] } })
    const listed = await listLexiconVersions(db, owner, { limit: 2, below: 3 })
    expect(listed.map((row) => row.version)).toEqual([2, 1])
    await expect(insertLexiconVersion(db, owner, version(3))).rejects.toMatchObject({ cause: { code: '23505' } })
  })
})
