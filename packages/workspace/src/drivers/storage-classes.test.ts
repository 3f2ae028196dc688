import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { conformanceCases } from '../conformance.ts'
import { openDriver, parseStorageConfig } from '../drivers.ts'
import { type ClassFake, startGcsFake, startS3Fake } from '../testing/class-fakes.ts'

const bytes = new TextEncoder().encode('hello')
const page = { contentType: 'text/html' }
const open: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

const s3Tiers = 'hot=STANDARD,cool=STANDARD_IA,cold=GLACIER_IR'
const start = {
  async s3(more: Record<string, string> = { S3_TIERS: s3Tiers }) {
    const fake = await startS3Fake()
    const key = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' }
    const where = { S3_PRESET: 'minio', S3_ENDPOINT: fake.url, S3_BUCKET: 'documents', ...key }
    return opened(fake, { STORAGE_DRIVER: 's3', ...where, ...more })
  },
  async gcs() {
    const fake = await startGcsFake()
    return opened(fake, { STORAGE_DRIVER: 'gcs', GCS_ENDPOINT: fake.url, GCS_BUCKET: 'documents' })
  },
}

const tiersOf = async (more: Record<string, string>) => (await start.s3(more)).driver.capabilities.tiers

async function opened(fake: ClassFake, variables: Record<string, string>) {
  const driver = await openDriver(parseStorageConfig({ ...variables, STORAGE_ATTEMPTS: '1' }))
  open.push(fake.close, () => driver.close())
  return { fake, driver }
}

const classes = {
  s3: { hot: 'STANDARD', cool: 'STANDARD_IA', cold: 'GLACIER_IR' },
  gcs: { hot: 'STANDARD', cool: 'NEARLINE', cold: 'COLDLINE' },
} as const

describe.each(['s3', 'gcs'] as const)('%s against a service with storage classes', (name) => {
  it.each(conformanceCases.filter(({ group }) => group === 'tiers'))('$name', async ({ run }) => {
    const { driver } = await start[name]()
    const running = run(async () => ({ driver, prefix: `${randomUUID()}/` }))
    await expect(running).resolves.toBeUndefined()
  })

  it('keeps content type and hash in the class of the tier', async () => {
    const { driver, fake } = await start[name]()
    await driver.put('a', bytes, page)
    const before = fake.objects.get('a')
    for (const tier of ['cold', 'cool', 'hot'] as const) {
      await driver.setTier('a', tier)
      expect(fake.objects.get('a')).toEqual({ ...before, storageClass: classes[name][tier] })
    }
    expect(before).toMatchObject({ contentType: 'text/html', metadata: { sha256: expect.any(String) as string } })
  })

  it('deletes what it can of a batch, and returns the key that it could not delete, with the reason', async () => {
    const { driver, fake } = await start[name]()
    for (const key of ['a', 'b', 'c']) await driver.put(key, bytes, page)
    fake.locked.set('b', 'AccessDenied')
    const failures = await driver.delete(['a', 'b', 'missing', 'c'])
    expect(failures.map(({ key, code }) => [key, code])).toEqual([['b', 'denied']])
    expect([...fake.objects.keys()]).toEqual(['b'])
    await expect(driver.delete(['b'])).rejects.toMatchObject({ code: 'denied' })
  })
})

describe('s3', () => {
  it('reports for each of many deletions the code of its service', async () => {
    const { driver, fake } = await start.s3()
    const codes = { AccessDenied: 'denied', InternalError: 'unavailable', NoSuchKey: undefined, Strange: 'unknown' }
    await driver.put('fine', bytes, page)
    for (const name of Object.keys(codes)) fake.locked.set(name.toLowerCase(), name)
    const failures = await driver.delete([...fake.locked.keys(), 'fine'])
    const told = Object.fromEntries(failures.map(({ key, code }) => [key, code]))
    const expected = Object.entries(codes).filter(([, code]) => code !== undefined)
    expect(told).toEqual(Object.fromEntries(expected.map(([name, code]) => [name.toLowerCase(), code])))
    expect(fake.objects.size).toBe(0)
  })

  it('refuses an archived object, and says what has to be done first', async () => {
    const { driver, fake } = await start.s3()
    await driver.put('a', bytes, page)
    const found = fake.objects.get('a')
    expect.assert(found)
    found.storageClass = 'GLACIER'
    expect(await driver.stat('a')).toMatchObject({ archived: true })
    await expect(driver.setTier('a', 'cool')).rejects.toMatchObject({
      code: 'unsupported',
      message: 'Object a is archived; bring it back with the means of s3 first.',
    })
  })

  it('has the tiers that its variables declare, otherwise those of its preset', async () => {
    expect(await tiersOf({})).toEqual([])
    expect(await tiersOf({ S3_TIERS: 'cool=REDUCED_REDUNDANCY' })).toEqual(['cool'])
    const aws = { S3_PRESET: 'aws', S3_REGION: 'eu-central-1' }
    expect(await tiersOf(aws)).toEqual(['hot', 'cool', 'cold'])
    expect(await tiersOf({ ...aws, S3_TIERS: 'none' })).toEqual([])
    for (const wrong of ['warm=X', 'cool', 'cool=', 'cold=GLACIER', 'cool=A,cool=B', 'hot=A,cool=A', 'cool=a b']) {
      await expect(tiersOf({ S3_TIERS: wrong })).rejects.toThrow('STORAGE_DRIVER=s3 cannot be used: S3_TIERS: must be')
    }
  })
})
