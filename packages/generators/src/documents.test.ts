import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { locales } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { documentTypes, documentTypesFor, generateDocument } from './documents.ts'
import { basicRun, sampleOptions } from './testing/basic-run.ts'
import { sampleRun } from './testing/sample-run.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('testing/print-hashes.ts', import.meta.url))

async function hashesIn(env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, ...env } })
  return stdout
}

test('another process, time zone or locale gives the same bytes (defect: datetime.now() inside generators)', async () => {
  const [utc, ...others] = await Promise.all([
    hashesIn({ TZ: 'UTC', LANG: 'C' }),
    hashesIn({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    hashesIn({ TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' }),
    hashesIn({ TZ: 'Pacific/Kiritimati', LANG: 'de_CH.UTF-8' }),
  ])
  expect(utc?.split('\n')).toHaveLength(documentTypes.length * locales.length)
  expect(others).toEqual([utc, utc, utc])
})

test('the order of generation does not affect the bytes', async () => {
  const types = documentTypes.map((definition) => definition.type)
  const forwards = new Map<string, Uint8Array>()
  for (const type of types) forwards.set(type, (await generateDocument(type, sampleRun, sampleOptions)).bytes)
  for (const type of types.toReversed()) {
    expect((await generateDocument(type, sampleRun, sampleOptions)).bytes).toEqual(forwards.get(type))
  }
})

test('generating does not change the data', async () => {
  const before = structuredClone(sampleRun)
  for (const { type } of documentTypes) await generateDocument(type, sampleRun, sampleOptions)
  expect(sampleRun).toEqual(before)
})

test('a document that states the time changes with it', async () => {
  const later = { ...sampleOptions, asOf: new Date('2026-02-27T00:00:00Z') }
  const first = await generateDocument('cv', sampleRun, sampleOptions)
  expect((await generateDocument('cv', sampleRun, later)).bytes).not.toEqual(first.bytes)
})

test('types and file names are unique, and names are safe everywhere', () => {
  const types = documentTypes.map((definition) => definition.type)
  const names = documentTypes.map((definition) => definition.filename(sampleRun.candidate))
  expect(new Set(types).size).toBe(types.length)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(docx|html|json|pdf)$/)
})

test.each(['../../etc', '..\\..\\x', 'a\0b', '/root', 'C:', '\u202Egnp', '\uD800', '', '.', 'CON'])(
  'a person named %j gives plain file names (defect: file names joined to paths unchecked)',
  (name) => {
    const candidate = { ...sampleRun.candidate, givenName: name, familyName: name }
    for (const { filename } of documentTypes) {
      expect(filename(candidate)).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(docx|html|json|pdf)$/)
    }
  },
)

test('a candidate alone gives the documents that need nothing else', () => {
  const needless = documentTypes.filter((definition) => definition.needs.length === 0)
  expect(documentTypesFor(basicRun)).toEqual(needless.map((definition) => definition.type))
  expect(documentTypesFor(sampleRun)).toEqual(documentTypes.map((definition) => definition.type))
})

test('a document with missing data is refused, and the error names the data', async () => {
  const withNeeds = documentTypes.filter((definition) => definition.needs.length > 0)
  for (const { type, needs } of withNeeds) {
    await expect(generateDocument(type, basicRun, sampleOptions)).rejects.toThrow(
      `a document of type '${type}' needs ${needs.join(' and ')}`,
    )
  }
})
