import { describe, expect, it } from 'vitest'
import { driverNames, openDriver, parseStorageConfig } from './drivers.ts'
import { loadSdk } from './sdk.ts'

const supabase = {
  STORAGE_DRIVER: 'supabase',
  SUPABASE_URL: 'https://example.supabase.co',
  SUPABASE_SERVICE_ROLE_KEY: 'very-secret',
}

const refusal = (env: Record<string, string | undefined>) => {
  try {
    parseStorageConfig(env)
  } catch (error) {
    return error as Error & { code: string }
  }
  throw new Error('the configuration was accepted')
}

describe('the storage configuration', () => {
  it('uses the temp folder by default', () => {
    expect(parseStorageConfig({})).toMatchObject({ driver: 'tmp', variables: {} })
    expect(parseStorageConfig({ STORAGE_DRIVER: '', SUPABASE_URL: '' }).driver).toBe('tmp')
  })

  it('takes only the variables of the chosen driver', () => {
    const variables = {
      SUPABASE_URL: supabase.SUPABASE_URL,
      SUPABASE_SERVICE_ROLE_KEY: 'very-secret',
      SUPABASE_BUCKET: 'dossier',
      SUPABASE_MAX_OBJECT_MIB: 50,
    }
    const chosen = parseStorageConfig({ ...supabase, STORAGE_TMP_DIR: '/x', HOME: '/y' })
    expect([chosen.driver, chosen.variables]).toEqual(['supabase', variables])
    const other = parseStorageConfig({ ...supabase, STORAGE_DRIVER: 'tmp', STORAGE_TMP_DIR: '/x' })
    expect([other.driver, other.variables]).toEqual(['tmp', { STORAGE_TMP_DIR: '/x' }])
  })

  it('never falls back to the temp folder if Supabase is partly configured', () => {
    const { STORAGE_DRIVER: _, ...half } = supabase
    const error = refusal(half)
    expect(error).toMatchObject({ code: 'misconfigured' })
    expect(error.message).toContain('STORAGE_DRIVER=supabase')
    expect(error.message).toContain('STORAGE_DRIVER=tmp')
  })

  it.each(['SUPABASE_URL', 'SUPABASE_SERVICE_ROLE_KEY'])('names the missing variable %s', (name) => {
    const error = refusal({ ...supabase, [name]: undefined })
    expect(error).toMatchObject({ code: 'misconfigured' })
    expect(error.message).toContain(`${name} is not set`)
  })

  it('lists all missing variables at once', () => {
    expect(refusal({ STORAGE_DRIVER: 'supabase' }).message).toMatch(
      /SUPABASE_URL is not set.*SERVICE_ROLE_KEY is not set/,
    )
  })

  it("accepts a user's token instead of the service key, but not both", () => {
    const { SUPABASE_SERVICE_ROLE_KEY: _, ...project } = supabase
    const user = { SUPABASE_ANON_KEY: 'public', SUPABASE_ACCESS_TOKEN: 'secret-token' }
    expect(parseStorageConfig({ ...project, ...user }).variables).toMatchObject(user)
    expect(refusal({ ...project, SUPABASE_ANON_KEY: 'public' }).message).toContain('SUPABASE_ACCESS_TOKEN is not set')
    expect(refusal({ ...project, SUPABASE_ACCESS_TOKEN: 'x' }).message).toContain('SUPABASE_ANON_KEY is not set')
    expect(refusal({ ...supabase, ...user }).message).toContain('set one of them')
  })

  it('names an invalid variable without its value', () => {
    const error = refusal({ ...supabase, SUPABASE_URL: 'ftp://secret.example', SUPABASE_BUCKET: 'A/../b' })
    expect(error.message).toContain('SUPABASE_URL: must be an address')
    expect(error.message).toContain('SUPABASE_BUCKET: must be')
    expect(JSON.stringify([error.message, error.stack])).not.toMatch(/secret|A\/\.\./)
  })

  it('lists the known drivers for an unknown one', () => {
    const error = refusal({ STORAGE_DRIVER: 'floppy' })
    expect(error).toMatchObject({ code: 'misconfigured' })
    for (const name of driverNames) expect(error.message).toContain(name)
    expect(refusal({ STORAGE_DRIVER: 'constructor' })).toMatchObject({ code: 'misconfigured' })
  })

  it('opens the chosen driver', async () => {
    const driver = await openDriver(parseStorageConfig({ STORAGE_DRIVER: 'memory' }))
    expect(driver.name).toBe('memory')
    await driver.close()
  })
})

describe('a library that is loaded on demand', () => {
  const sdk = { package: '@acme/storage', range: '^1.2.0' }

  it('is requested with the command that installs it, if it is missing', async () => {
    const missing = '@acme/storage'
    const error: unknown = await loadSdk(sdk, () => import(missing)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'missing_dependency' })
    expect(String(error)).toContain("pnpm add '@acme/storage@^1.2.0'")
  })

  it('keeps its own error if it is installed but fails', async () => {
    const own = new TypeError('broken inside')
    await expect(loadSdk(sdk, () => Promise.reject(own))).rejects.toBe(own)
  })
})
