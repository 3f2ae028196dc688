import { expect, test } from 'vitest'
import { excessOf, gaugeJson } from './json-limits.ts'

const limits = { depth: 3, nodes: 6 }

test.each([
  ['[[[1]]]', null],
  ['[[[[1]]]]', 'depth'],
  ['{"a":{"b":{"c":{}}}}', 'depth'],
  ['[1,2,3,4,5,6]', null],
  ['[1,2,3,4,5,6,7]', 'nodes'],
  ['["[[[[,,,,,,,", "\\"[[[[,,,,,"]', null],
  ['["\\\\",[],[],[]]', 'nodes'],
  ['', null],
])('measures %s: %s', (json, excess) => {
  expect(excessOf(json, limits)).toBe(excess)
})

test('measures pieces cut at any place like the whole', () => {
  const bytes = new TextEncoder().encode('["\\"ü[[[[", [[["]"]]], 1]')
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const gauge = gaugeJson(limits)
    expect([gauge(bytes.subarray(0, cut)), gauge(bytes.subarray(cut))]).toContain('depth')
  }
})

test('refuses 15 million nested arrays within the first bytes', () => {
  const gauge = gaugeJson()
  expect(gauge(new Uint8Array(1_000).fill(0x5b))).toBe('depth')
})
