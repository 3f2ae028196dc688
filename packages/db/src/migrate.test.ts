import { expect, it } from 'vitest'
import { isPoolerUrl } from './client.ts'
import { migrateDatabase } from './migrate.ts'
import { withTestDatabase } from './testing.ts'

it('migrates again without effect, even from several processes at once', async () => {
  await withTestDatabase(async ({ url }) => {
    await expect(Promise.all([1, 2, 3].map(() => migrateDatabase(url)))).resolves.toHaveLength(3)
  })
})

it('says what to do when no server answers', async () => {
  await expect(migrateDatabase('postgres://nobody@127.0.0.1:1/none')).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('Check DATABASE_URL'),
  })
})

it('recognises the addresses of transaction poolers', () => {
  expect(isPoolerUrl('postgres://user@host.example:6543/postgres')).toBe(true)
  expect(isPoolerUrl('postgres://user@host.example:5432/postgres?pgbouncer=true')).toBe(true)
  expect(isPoolerUrl('postgres://user@host.example/postgres')).toBe(false)
})
