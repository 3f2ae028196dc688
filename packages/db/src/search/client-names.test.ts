import { describe, expect, it } from 'vitest'
import { areNearClients, clientIdentity } from './client-names.ts'

describe('the identity of a client', () => {
  it.each([
    ['Müller AG', 'MUELLER ag'],
    ['Müller & Söhne GmbH', 'Muller & Sohne'],
    ['Assurances Générales S.A.', 'Assurances Generales'],
    ['  Helvetia\u200f ', 'helvetia'],
  ])('is one for %s and %s', (a, b) => {
    expect(clientIdentity(a)).toBe(clientIdentity(b))
  })

  it('keeps a name that consists only of a legal form', () => {
    expect(clientIdentity('SE AG')).toBe('se ag')
  })

  it('is empty for a name without letters and digits', () => {
    expect(clientIdentity(' –\u0000!')).toBe('')
  })
})

describe('near clients', () => {
  it.each([
    ['Helvetia', 'Helvetai'],
    ['Swiss Life', 'Swisslife AG'],
    ['Helvetia', 'Helvetia Versicherungen'],
    ['Bundesamt für Informatik', 'Bundesamt fuer Informattik'],
  ])('are %s and %s', (a, b) => {
    expect(areNearClients(clientIdentity(a), clientIdentity(b))).toBe(true)
    expect(areNearClients(clientIdentity(b), clientIdentity(a))).toBe(true)
  })

  it.each([
    ['Swiss Life', 'Swiss Re'],
    ['Bank A', 'Bank B'],
    ['UBS', 'SBB'],
  ])('are not %s and %s', (a, b) => {
    expect(areNearClients(clientIdentity(a), clientIdentity(b))).toBe(false)
  })
})
