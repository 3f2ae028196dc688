import { describe, expect, it } from 'vitest'
import { complete } from './complete.ts'
import type { SearchLanguage } from './span.ts'
import { vocabulary } from './testing/vocabulary.ts'

/** Completes at `|`, and inserts the first proposals into the text. */
function at(marked: string, language: SearchLanguage = 'de') {
  const caret = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { span, proposals, open } = complete(text, caret, { vocabulary, language })
  return { texts: proposals.map(({ insert }) => text.slice(0, span.start) + insert + text.slice(span.end)), open }
}

describe('complete', () => {
  it('proposes qualifiers for a beginning, in any language', () => {
    expect(at('müller kan|').texts).toEqual(['müller kandidat:'])
    expect(at('-ty|', 'en').texts).toEqual(['-type:'])
    expect(at('kand|', 'en').texts).toEqual(['candidate:'])
    expect(at('müller |').texts).toHaveLength(13)
  })

  it('proposes closed values for any of their words', () => {
    expect(at('lebensl|').texts).toEqual(['typ:cv'])
  })

  it('proposes values of closed lists, with the position of the one at the caret', () => {
    expect(at('typ:|').texts).toEqual(['typ:cv', 'typ:angebot', 'typ:dashboard'])
    expect(at('typ:cv,an| anna').texts).toEqual(['typ:cv,angebot anna'])
    expect(at('versandt:n|').texts).toEqual(['versandt:nein'])
    expect(at('versandt:letzte-w|').texts).toEqual(['versandt:letzte-woche'])
    expect(at('nach:letzte|').texts[0]).toBe('nach:letzte-woche')
    expect(at('am:last-s|', 'en').texts).toEqual(['am:last-spring', 'am:last-summer'])
  })

  it('proposes the closest name for a misspelt beginning', () => {
    expect(at('typ:angbot|').texts).toEqual(['typ:angebot'])
  })

  it('names the source of open values', () => {
    expect(at('kandidat:mü|').open).toEqual({ source: 'candidates', qualifier: 'candidate', text: 'mü' })
    expect(at('stelle:"java dev|').open).toEqual({ source: 'jobs', qualifier: 'job', text: 'java dev' })
    expect(at('von:|').open).toEqual({ source: 'users', qualifier: 'user', text: '' })
  })

  it('replaces a name and keeps its values', () => {
    expect(at('kan|di:müller').texts).toContain('kandidat:müller')
  })
})
