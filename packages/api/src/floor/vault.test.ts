import { expect, it } from 'vitest'
import { openVault } from './vault.ts'

const secret = Buffer.from('the shared secret')

it('decrypts what it has encrypted, only for the same purpose', () => {
  const vault = openVault('a secret for tests')
  const sealed = vault.seal(secret, 'app:vera')
  expect(vault.seal(secret, 'app:vera')).not.toBe(sealed)
  expect(Buffer.from(sealed, 'hex').includes(secret)).toBe(false)
  expect(vault.open(sealed, 'app:vera')).toEqual({ secret, outdated: false })
  expect(vault.open(sealed, 'app:otto')).toBeNull()
})

it('refuses altered or truncated input, and what another secret encrypted', () => {
  const vault = openVault('a secret for tests')
  const sealed = vault.seal(secret, 'x')
  for (let at = 0; at < sealed.length; at += 2) {
    const other = sealed.slice(at, at + 2) === '00' ? '01' : '00'
    expect(vault.open(sealed.slice(0, at) + other + sealed.slice(at + 2), 'x')).toBeNull()
    expect(vault.open(sealed.slice(0, at), 'x')).toBeNull()
  }
  expect(openVault('another secret').open(sealed, 'x')).toBeNull()
})

it('decrypts with the previous secret, and reports it', () => {
  const sealed = openVault('the one before').seal(secret, 'x')
  expect(openVault('the new one', 'the one before').open(sealed, 'x')).toEqual({ secret, outdated: true })
})
