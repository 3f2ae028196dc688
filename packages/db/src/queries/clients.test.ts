import { expect, it } from 'vitest'
import { withTestDatabase } from '../testing.ts'
import { findClientIds, suggestClients, upsertClient } from './clients.ts'

it('finds one client by every spelling, prefix and typo', async () => {
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
    expect(await suggestClients(db, owner, { text: 'MÜLL', limit: 5 })).toEqual([
      { id: mueller, name: 'Müller Versicherungen AG', documents: 0, lastSentAt: null },
    ])
    expect(await suggestClients(db, owner, { text: '%', limit: 5 })).toHaveLength(2)
    expect(await suggestClients(db, stranger, { text: '', limit: 5 })).toEqual([])
    expect(other).not.toBe(mueller)
  })
})
