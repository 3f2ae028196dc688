import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withOpenedCursor, withSignedCursor } from './signed-cursors.ts'

const services = signer('secret')
const scope = { path: 'documents.search', teamId: 'team', input: { query: 'müller', limit: 25 } }

function signer(key: string) {
  return { sign: (text: string) => createHmac('sha256', key).update(text).digest('base64url') }
}

function nextCursor(): string {
  return withSignedCursor(services, scope, { items: [], nextCursor: 'MC4x' }).nextCursor
}

function open(input: unknown, more: Partial<typeof scope> = {}, key = services) {
  return withOpenedCursor(key, { ...scope, ...more, input })
}

describe('signed cursors', () => {
  it('returns a list’s own cursor, whatever the page size', () => {
    expect(open({ query: 'müller', limit: 50, cursor: nextCursor() })).toEqual({
      query: 'müller',
      limit: 50,
      cursor: 'MC4x',
    })
  })

  it('returns it when the reader’s time zone or language becomes known only now', () => {
    const input = { query: 'müller', timeZone: 'Asia/Tokyo', language: 'de', cursor: nextCursor() }
    expect(open(input)).toEqual({ ...input, cursor: 'MC4x' })
  })

  it('refuses the cursor of another query, procedure or team', () => {
    const refused = expect.objectContaining({ code: 'invalid_cursor' })
    const cursor = nextCursor()
    expect(() => open({ query: 'meier', cursor })).toThrow(refused)
    expect(() => open({ query: 'müller', cursor }, { path: 'runs.list' })).toThrow(refused)
    expect(() => open({ query: 'müller', cursor }, { teamId: 'other' })).toThrow(refused)
  })

  it('refuses a forged or altered cursor', () => {
    const refused = expect.objectContaining({ code: 'invalid_cursor' })
    const cursor = nextCursor()
    const forged = [`${cursor}x`, cursor.slice(1), 'MC4x', '', 'x', '\u0000', '🙈'.repeat(20)]
    for (const each of forged) expect(() => open({ query: 'müller', cursor: each })).toThrow(refused)
    expect(() => open({ query: 'müller', cursor }, {}, signer('other'))).toThrow(refused)
  })

  it('leaves inputs and results without a cursor unchanged', () => {
    for (const value of [undefined, null, 7, 'text', { nextCursor: null }, { cursor: 7 }]) {
      expect(open(value)).toBe(value)
      expect(withSignedCursor(services, scope, value)).toBe(value)
    }
  })
})
