import assert from 'node:assert/strict'
import { type StorageTier, storageTiers } from '../driver.ts'
import { assertRefused, assertStored, bytesOfSize, group, plain, sha256Of, type Subject, textBytes } from './support.ts'

/**
 * Runs the body for each tier that the driver declares. If it declares none, asserts that it refuses all of them and leaves the object
 * alone.
 */
async function inEach(subject: Subject, body: (tier: StorageTier, key: string) => Promise<void>): Promise<void> {
  const { driver, prefix } = subject
  const { tiers } = driver.capabilities
  for (const tier of tiers) {
    const key = `${prefix}${tier}`
    await driver.put(key, bytesOfSize(70_000), { contentType: 'text/html' })
    await body(tier, key)
  }
  if (tiers.length > 0) return
  await driver.put(`${prefix}a`, textBytes('x'), plain)
  for (const tier of storageTiers) await assertRefused(driver.setTier(`${prefix}a`, tier), 'unsupported')
  await assertStored(driver, `${prefix}a`, textBytes('x'))
}

/** Storage tiers of objects. */
export const tierCases = group('tiers', {
  'moves an object to each tier that is declared, and tells it': (subject) =>
    inEach(subject, async (tier, key) => {
      assert.equal((await subject.driver.setTier(key, tier)).tier, tier)
      assert.equal((await subject.driver.stat(key)).tier, tier)
    }),
  'leaves bytes, content type and hash as they are': (subject) =>
    inEach(subject, async (tier, key) => {
      const { driver } = subject
      const moved = await driver.setTier(key, tier)
      const expected = sha256Of(bytesOfSize(70_000))
      for (const { size, contentType, sha256 = expected } of [moved, await driver.stat(key)]) {
        assert.deepEqual({ size, contentType, sha256 }, { size: 70_000, contentType: 'text/html', sha256: expected })
      }
      await assertStored(driver, key, bytesOfSize(70_000))
    }),
  'moves an object on from one tier to the next, and back': (subject) =>
    inEach(subject, async (_tier, key) => {
      const { driver } = subject
      for (const to of [...driver.capabilities.tiers, ...driver.capabilities.tiers.toReversed()]) {
        assert.equal((await driver.setTier(key, to)).tier, to)
      }
      await assertStored(driver, key, bytesOfSize(70_000))
    }),
  'takes the same tier twice': (subject) =>
    inEach(subject, async (tier, key) => {
      await subject.driver.setTier(key, tier)
      assert.equal((await subject.driver.setTier(key, tier)).tier, tier)
    }),
  'replaces, copies and deletes an object in any tier': (subject) =>
    inEach(subject, async (tier, key) => {
      const { driver, prefix } = subject
      await driver.setTier(key, tier)
      await driver.copy(key, `${prefix}copy`)
      await driver.put(key, textBytes('new'), plain)
      await assertStored(driver, key, textBytes('new'))
      await assertStored(driver, `${prefix}copy`, bytesOfSize(70_000))
      await driver.setTier(key, tier)
      assert.deepEqual(await driver.delete([key]), [])
      await assertRefused(driver.stat(key), 'not_found')
    }),
  'does not find a missing object': async ({ driver, prefix }) => {
    for (const tier of storageTiers) {
      const isOffered = driver.capabilities.tiers.includes(tier)
      await assertRefused(driver.setTier(`${prefix}a`, tier), isOffered ? 'not_found' : 'unsupported')
    }
  },
  'refuses a tier that is not declared': async ({ driver, prefix }) => {
    await driver.put(`${prefix}a`, textBytes('x'), plain)
    for (const tier of [...storageTiers, 'archive', '', 'Hot']) {
      // An untyped caller could pass this.
      const asked = tier as StorageTier
      if (!driver.capabilities.tiers.includes(asked)) {
        await assertRefused(driver.setTier(`${prefix}a`, asked), 'unsupported')
      }
    }
    await assertStored(driver, `${prefix}a`, textBytes('x'))
  },
  'refuses a key outside the grammar, and a caller who has given up': async ({ driver, prefix }) => {
    await assertRefused(driver.setTier(`${prefix}../a`, 'hot'), 'invalid_key')
    if (driver.capabilities.tiers.length === 0) return
    const [tier = 'hot'] = driver.capabilities.tiers
    await assertRefused(driver.setTier(`${prefix}a`, tier, { signal: AbortSignal.abort() }), 'aborted')
  },
})
