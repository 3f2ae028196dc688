import { insertSampleRun } from '@dossier/db/testing'
import { assert, asyncProperty, constantFrom } from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestServices, type TestServices } from '../testing/test-services.ts'

/** Spellings of one name; each has its own run. */
const spellings = {
  müller: [
    'Müller',
    'Mueller',
    'Muller',
    'MÜLLER',
    'Mu¨ller',
    'Mu\u0308ller',
    'müller',
    'MUELLER',
    'Mü\u00adller',
    'Mller',
  ],
  bärtschi: ['Bärtschi', 'Baertschi', 'Bartschi', 'BÄRTSCHI', 'Ba\u0308rtschi', 'Bartshci'],
  rené: ['René', 'Rene', 'RENÉ', 'Rene\u0301', 'Rene´'],
  weiß: ['Weiß', 'Weiss', 'WEISS', 'WEIẞ'],
  øster: ['Østergård', 'Ostergard', 'ØSTERGÅRD', 'Østerga\u030ard'],
} as const

const pairs = Object.values(spellings).flatMap((names) =>
  names.flatMap((typed) => names.map((stored) => [typed, stored] as const)),
)

let test: TestServices

beforeAll(async () => {
  test = await createTestServices({ concurrency: 0 })
  const names = new Set(Object.values(spellings).flat())
  for (const name of names) await insertSampleRun(test.database.db, test.owner, { name: `Kim ${name}`, title: name })
})
afterAll(() => test.close())

async function found(query: string): Promise<string[]> {
  const { items } = await test.api().documents.search({ query, limit: 100, typing: true })
  return items.map(({ jobTitle }) => jobTitle)
}

it.each(Object.entries(spellings))('finds every spelling of %s by every other', async (_name, names) => {
  for (const typed of names) expect(await found(`candidate:${typed}`)).toEqual(expect.arrayContaining([...names]))
})

it('finds every spelling by every other in every field', async () => {
  const written = constantFrom<(name: string) => string>(
    (name) => name,
    (name) => `kim ${name}`,
    (name) => `name:${name}`,
    (name) => `kandidat:${name} -xyzxyz`,
  )
  await assert(
    asyncProperty(constantFrom(...pairs), written, async ([typed, stored], write) => {
      expect(await found(write(typed))).toContain(stored)
    }),
    { numRuns: 150 },
  )
})
