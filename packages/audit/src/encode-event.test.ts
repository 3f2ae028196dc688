import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ChainedEvent, encodeEvent } from './encode-event.ts'
import { parseExact, writeExact } from './exact-json.ts'

const text = fc.string({ unit: 'grapheme' }).filter((value) => value.isWellFormed())
const data = fc
  .dictionary(text, fc.jsonValue())
  .map((value) => JSON.stringify(value))
  .filter((json) => json.isWellFormed())
const event = fc.record({
  teamId: text,
  id: text,
  type: text,
  actorId: text,
  requestId: text,
  subjectType: text,
  subjectId: text,
  person: fc.option(text),
  time: text,
  data: data.map(parseExact),
})
const bytes = (value: string) => encodeEvent({ ...sample, data: parseExact(value) }).toString('hex')
const same = (a: ChainedEvent, b: ChainedEvent) => JSON.stringify(plain(a)) === JSON.stringify(plain(b))
const plain = (value: ChainedEvent) => ({ ...value, data: sorted(JSON.parse(writeExact(value.data))) })

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  // An array of pairs, because an object would put keys that look like numbers first.
  return {
    members: Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  }
}

it('encodes different events to different bytes, and equal ones to equal bytes', () => {
  fc.assert(
    fc.property(event, event, (a, b) => {
      expect(encodeEvent(a).equals(encodeEvent(b))).toBe(same(a, b))
    }),
    { numRuns: 500 },
  )
})

it('keeps text from shifting from one field to the next', () => {
  const fields = ['id', 'type', 'actorId', 'requestId', 'subjectType', 'subjectId', 'time'] as const
  fc.assert(
    fc.property(
      event,
      fc.integer({ min: 0, max: 5 }),
      text.filter((moved) => moved !== ''),
      (base, index, moved) => {
        const [left, right] = [fields[index] ?? 'id', fields[index + 1] ?? 'type']
        const a = { ...base, [left]: `${base[left]}${moved}` }
        const b = { ...base, [right]: `${moved}${base[right]}` }
        expect(encodeEvent(a).equals(encodeEvent(b))).toBe(same(a, b))
      },
    ),
  )
})

it('does not depend on the order of members', () => {
  const base = { ...sample, data: parseExact('{"a": 1, "b": {"c": [], "d": null}}') }
  const other = { ...sample, data: parseExact('{"b":{"d":null,"c":[]},"a":1}') }
  expect(encodeEvent(base)).toEqual(encodeEvent(other))
})

it.each(['1', '1.0', '1.00000000000000000001', '"1"', '[1]', 'true', 'null', '{"1":null}', '100000000000000000000001'])(
  'distinguishes %s from every other value',
  (json) => {
    const others = ['1', '1.0', '1.00000000000000000001', '"1"', '[1]', 'true', 'null', '{"1":null}', '[]', '{}', '""']
    for (const other of others.filter((value) => value !== json)) expect(bytes(json)).not.toBe(bytes(other))
  },
)

it('refuses half of a surrogate pair, which UTF-8 would turn into another character', () => {
  expect(() => encodeEvent({ ...sample, requestId: '\ud800' })).toThrow(
    expect.objectContaining({ code: 'not_canonical' }),
  )
  expect(() => encodeEvent({ ...sample, data: { '\udc00': null } })).toThrow(
    expect.objectContaining({ code: 'not_canonical' }),
  )
})

const sample: ChainedEvent = {
  teamId: 't',
  id: 'i',
  type: 'run.created',
  actorId: 'a',
  requestId: 'r',
  subjectType: 'run',
  subjectId: 's',
  person: null,
  time: '0',
  data: {},
}
