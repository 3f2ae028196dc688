import { describe, expect, it } from 'vitest'
import { withoutNode, withoutValue, withQualifier } from './edit.ts'
import { parseSearch } from './parse.ts'
import { printSearch } from './print.ts'
import type { SearchTree } from './tree.ts'
import { context, vocabulary } from './testing/vocabulary.ts'

const parse = (text: string) => parseSearch(text, vocabulary, context)
const print = (tree: SearchTree) => printSearch(tree, vocabulary, 'de')
const add = (text: string, id: string, value: string, negated = false) =>
  print(withQualifier(parse(text), { id, value, negated }, { vocabulary, context }))

describe('chips', () => {
  it('are removed one by one', () => {
    const tree = parse('müller typ:cv,angebot -java')
    expect(print(withoutNode(tree, 0))).toBe('typ:cv,angebot -java')
    expect(print(withoutValue(tree, 1, 0))).toBe('müller typ:angebot -java')
    expect(print(withoutValue(parse('typ:cv'), 0, 0))).toBe('')
  })

  it('are added beside the existing values', () => {
    expect(add('müller', 'type', 'cv')).toBe('müller typ:cv')
    expect(add('typ:cv müller', 'type', 'offer')).toBe('typ:cv,angebot müller')
    expect(add('typ:cv', 'type', 'lebenslauf')).toBe('typ:cv')
    expect(add('typ:cv', 'type', 'offer', true)).toBe('typ:cv -typ:angebot')
    expect(add('', 'candidate', 'Jürg Müller')).toBe('kandidat:"Jürg Müller"')
  })

  it('replace a date', () => {
    expect(add('nach:2025 müller', 'after', '2026-03')).toBe('nach:2026-03 müller')
  })

  it('cannot be of an unknown kind', () => {
    expect(() => add('', 'colour', 'red')).toThrow(RangeError)
  })
})
