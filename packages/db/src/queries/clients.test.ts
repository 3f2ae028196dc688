import { expect, it } from 'vitest'
import { withTestDatabase } from '../testing.ts'
import { findClientIds, findClients, upsertClient } from './clients.ts'

it('is one client in every spelling, and found by beginnings and typos', async () => {
  await withTestDatabase(async ({ db, createOwner }) => {
    const [owner, stranger] = [await createOwner(), await createOwner()]
    const mueller = await upsertClient(db, owner, 'Müller Versicherungen AG')
    expect(await upsertClient(db, owner, 'MUELLER Versicherungen')).toBe(mueller)
    const other = await upsertClient(db, owner, 'Helvetia')
    for (const words of [['müller'], ['muler'], ['Versicherung'], ['mueller', 'vers'], ['Müller Versicherungen']]) {
      expect([...(await findClientIds(db, owner, words))]).toEqual([mueller])
    }
    expect([...(await findClientIds(db, owner, ['müller', 'helvetia']))]).toEqual([])
    expect([...(await findClientIds(db, owner, ['', '\u0000%']))]).toEqual([])
    expect([...(await findClientIds(db, stranger, ['müller']))]).toEqual([])
    expect(await findClients(db, owner, [mueller, other])).toEqual([
      { id: other, name: 'Helvetia' },
      { id: mueller, name: 'Müller Versicherungen AG' },
    ])
  })
})
