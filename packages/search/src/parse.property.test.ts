import { assert, constantFrom, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete } from './complete.ts'
import { withoutNode, withQualifier } from './edit.ts'
import { longestSearch, parseSearch } from './parse.ts'
import { printSearch } from './print.ts'
import { problemText } from './problems.ts'
import { type SearchLanguage, searchLanguages } from './span.ts'
import { problemsOf, type SearchTree } from './tree.ts'
import { query } from './testing/arbitraries.ts'
import { context, vocabulary } from './testing/vocabulary.ts'

const parse = (text: string) => parseSearch(text, vocabulary, context)
const language = constantFrom<SearchLanguage>(...searchLanguages)

/** The meaning of a tree: without positions, the spelling of understood parts, and unclosed quotation marks. */
function meaningOf({ nodes }: SearchTree) {
  return nodes.map((node) => {
    const codes = node.problems.map(({ code }) => code).filter((code) => code !== 'unclosed_quote')
    if (node.kind === 'term') return { text: node.text, phrase: node.phrase, negated: node.negated, codes }
    const values = node.values.map(({ text, quoted, meaning, problems }) => ({
      written: meaning === null || meaning.kind === 'text' ? { text, quoted: quoted && text !== '' } : null,
      meaning,
      codes: problems.map(({ code }) => code).filter((code) => code !== 'unclosed_quote'),
    }))
    return { id: node.id, name: node.id === null ? node.name : null, negated: node.negated, values, codes }
  })
}

describe('parseSearch, of any text', () => {
  it('never throws, and each problem has a text', () => {
    assert(
      property(query, language, (text, spoken) => {
        for (const found of problemsOf(parse(text))) {
          // Typed text can look like a placeholder, so this fills in plain words.
          const params = Object.fromEntries(Object.keys(found.params).map((name) => [name, 'word']))
          const { sentence, hint } = problemText({ ...found, params }, spoken)
          expect(`${sentence}${hint}`).not.toMatch(/\{\w+\}/)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('has the same meaning when printed and parsed again, in every language', () => {
    assert(
      property(query, language, (text, printed) => {
        const tree = parse(text)
        const again = parse(printSearch(tree, vocabulary, printed))
        expect(meaningOf(again)).toEqual(meaningOf(tree))
      }),
      { numRuns: 3000 },
    )
  })

  it('has one printed form', () => {
    assert(
      property(query, language, (text, printed) => {
        const once = printSearch(parse(text), vocabulary, printed)
        expect(printSearch(parse(once), vocabulary, printed)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('has parts in order, within the text, and nothing visible between them', () => {
    assert(
      property(query, (text) => {
        let at = 0
        for (const { span } of parse(text).nodes) {
          expect(text.slice(at, span.start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Cs}]*$/u)
          expect(span.end).toBeGreaterThan(span.start)
          at = span.end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Cs}]*$/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('has names and values within their parts, and problems within the text', () => {
    assert(
      property(query, (text) => {
        const tree = parse(text)
        for (const node of tree.nodes) {
          if (node.kind === 'term') continue
          for (const { start, end } of [node.nameSpan, ...node.values.map(({ span }) => span)]) {
            expect(start).toBeGreaterThanOrEqual(node.span.start)
            expect(end).toBeLessThanOrEqual(node.span.end)
            expect(end).toBeGreaterThanOrEqual(start)
          }
        }
        for (const { span } of problemsOf(tree)) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is completed at every caret, with a span within the text', () => {
    assert(
      property(query, nat(80), (text, place) => {
        const caret = Math.min(place, text.length)
        const { span } = complete(text, caret, { vocabulary, language: 'de' })
        expect(span.start).toBeLessThanOrEqual(caret)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps any value added to it, and is unchanged once it is removed', () => {
    assert(
      property(string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (value) => {
        const cleaned = value
          .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim()
        const before = parse('müller -typ:cv')
        const added = withQualifier(before, { id: 'candidate', value: cleaned }, { vocabulary, context })
        const again = parse(printSearch(added, vocabulary, 'en'))
        expect(again.nodes[2]).toMatchObject({ id: 'candidate', values: [{ text: cleaned }] })
        expect(printSearch(withoutNode(again, 2), vocabulary, 'de')).toBe('müller -typ:cv')
      }),
      { numRuns: 1000 },
    )
  })

  it('is truncated if it is too long, and says so', () => {
    const tree = parse('ab '.repeat(longestSearch))
    expect(tree.problems.map(({ code }) => code)).toEqual(['too_many', 'too_long'])
  })
})
