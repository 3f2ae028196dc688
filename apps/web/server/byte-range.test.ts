import { assert, nat, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRange } from './byte-range.ts'

const etag = '"tag"'
const read = (range: string | undefined, ifRange?: string, size = 1000) => readRange({ range, ifRange, etag, size })

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=0-999', { start: 0, end: 1000 }],
    ['bytes=500-', { start: 500, end: 1000 }],
    ['bytes=500-99999999999999999999', { start: 500, end: 1000 }],
    ['bytes=-1', { start: 999, end: 1000 }],
    ['bytes=-5000', { start: 0, end: 1000 }],
    ['Bytes=1-2', { start: 1, end: 3 }],
  ])('%s is served', (range, wanted) => {
    expect(read(range)).toEqual(wanted)
  })

  it.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=2-1', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b', 'bytes=0x1-2'])(
    '%s returns the whole file',
    (range) => {
      expect(read(range)).toBe('all')
    },
  )

  it.each(['bytes=1000-', 'bytes=1000-2000', 'bytes=-0', 'bytes=99999999999999999999-'])('%s is refused', (range) => {
    expect(read(range)).toBe('none')
  })

  it('of an empty file is refused', () => {
    expect(read('bytes=0-', undefined, 0)).toBe('none')
    expect(read('bytes=-5', undefined, 0)).toBe('none')
  })

  it('is served only for the version with which the reader started', () => {
    expect(read('bytes=5-', etag)).toEqual({ start: 5, end: 1000 })
    for (const other of ['"other"', `W/${etag}`, 'tag', 'Sat, 21 Nov 2026 07:00:00 GMT']) {
      expect(read('bytes=5-', other)).toBe('all')
    }
  })

  it('always lies inside the file, whatever is requested', () => {
    assert(
      property(
        oneof(
          string(),
          tuple(nat(), nat()).map(([a, b]) => `bytes=${a}-${b}`),
        ),
        nat(),
        (range, size) => {
          const wanted = read(range, undefined, size)
          if (typeof wanted === 'string') return
          expect(wanted.start).toBeGreaterThanOrEqual(0)
          expect(wanted.start).toBeLessThan(wanted.end)
          expect(wanted.end).toBeLessThanOrEqual(size)
        },
      ),
    )
  })
})
