import { describe, expect, it } from 'vitest'
import { parseSearch } from './parse.ts'
import { printSearch } from './print.ts'
import { problemText } from './problems.ts'
import { problemsOf } from './tree.ts'
import { context, vocabulary } from './testing/vocabulary.ts'

const parse = (text: string) => parseSearch(text, vocabulary, context)
const german = (text: string) => printSearch(parse(text), vocabulary, 'de')
const english = (text: string) => printSearch(parse(text), vocabulary, 'en')
const problems = (text: string) => problemsOf(parse(text)).map(({ code, span }) => `${code} ${span.start}-${span.end}`)
const told = (text: string) =>
  problemsOf(parse(text))
    .map((found) => problemText(found, 'de'))
    .map(({ sentence, hint }) => `${sentence} ${hint}`)

describe('parseSearch', () => {
  it('reads the whole language', () => {
    const text = 'kandidat:müller stelle:"java developer" typ:cv von:anna nach:2026-01-01 vor:7d -typ:dashboard'
    const tree = parse(text)
    expect(tree.nodes.map((node) => (node.kind === 'term' ? node.text : node.id))).toEqual([
      'candidate',
      'job',
      'type',
      'user',
      'after',
      'before',
      'type',
    ])
    expect(problemsOf(tree)).toEqual([])
    expect(german(text)).toBe(text)
    expect(english(text)).toBe(
      'candidate:müller job:"java developer" type:cv by:anna after:2026-01-01 before:7d -type:dashboard',
    )
  })

  it('recognises every pair of quotation marks', () => {
    for (const text of ['"java dev"', '„java dev“', '„java dev"', '“java dev”', '«java dev»', '»java dev«']) {
      expect(parse(text).nodes).toMatchObject([
        { text: 'java dev', phrase: true, span: { start: 0, end: text.length } },
      ])
    }
    expect(parse('"5"" disk"').nodes).toMatchObject([{ text: '5" disk', phrase: true }])
  })

  it('negates words, phrases and qualifiers, but not a lone hyphen or double names', () => {
    expect(parse('-java -"team lead" -typ:cv Müller-Bärtschi').nodes.map(({ negated }) => negated)).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(problems('Müller - Java')).toEqual(['nothing_to_find 7-8'])
  })

  it('accepts several values, and names in both languages and any spelling', () => {
    expect(german('TYPE:resume,Angebot')).toBe('typ:cv,angebot')
    expect(german('empfaenger:bahn EMPFÄNGER:post empfanger:sbb')).toBe('kunde:bahn kunde:post kunde:sbb')
    expect(english('zustand:gescheitert versandt:nein')).toBe('status:failed submitted:no')
  })

  it('accepts yes, no or a time for `sent`', () => {
    expect(german('submitted:yes -sent:last-spring versandt:2026-03')).toBe(
      'versandt:ja -versandt:letzter-frühling versandt:2026-03',
    )
    expect(problems('vor:2026 versandt:2026-03')).toEqual([])
    expect(problems('versandt:vielleicht')).toEqual(['unknown_value 9-19'])
  })

  it('reads times of day and addresses as words', () => {
    expect(parse('10:30 https://dossier.example/a').nodes.map(({ kind }) => kind)).toEqual(['term', 'term'])
  })

  it('skips invisible characters', () => {
    expect(parse('\u202eMül\u200bler\u0000Anna \ud800').nodes).toMatchObject([
      { text: 'Müller', span: { start: 1, end: 8 } },
      { text: 'Anna', span: { start: 9, end: 13 } },
    ])
  })

  it('keeps what it does not understand in the tree, with the position of the problem', () => {
    expect(problems('müller kandidaat:x')).toEqual(['misspelt_qualifier 7-16'])
    expect(problems('foobarbaz:x')).toEqual(['unknown_qualifier 0-9'])
    expect(problems('typ: cv')).toEqual(['empty_value 4-4'])
    expect(problems('typ:lebenslaf')).toEqual(['misspelt_value 4-13'])
    expect(problems('typ:cv,xyz')).toEqual(['unknown_value 7-10'])
    expect(problems('nach:2026-02-30')).toEqual(['bad_date 5-15'])
    expect(problems('nach:gestren')).toEqual(['misspelt_value 5-12'])
    expect(problems('am:2026,2025')).toEqual(['one_value_only 8-12'])
    expect(problems('-nach:2026')).toEqual(['cannot_negate 0-10'])
    expect(problems('"java dev')).toEqual(['unclosed_quote 0-9'])
    expect(german('foobarbaz:x typ: typ:cv,xyz -nach:2026')).toBe('foobarbaz:x typ: typ:cv,xyz -nach:2026')
  })

  it('suggests what was probably meant', () => {
    expect(told('kandidaat:x')).toEqual(['«kandidaat:» gibt es nicht. Meinten Sie «kandidat:»?'])
    expect(told('typ:lebenslaf')).toEqual(['«lebenslaf» ist kein Wert für «typ:». Meinten Sie «lebenslauf»?'])
    expect(told('typ:rechnung')).toEqual(['«rechnung» ist kein Wert für «typ:». Möglich sind cv, angebot, dashboard.'])
    expect(told('kandidat:')).toEqual([
      'Nach «kandidat:» fehlt der Wert. Zum Beispiel kandidat:müller, ohne Leerzeichen.',
    ])
  })

  it('recognises problems that arise from several parts together', () => {
    expect(problems('nach:2026-03 vor:2026-03')).toEqual(['contradictory_dates 13-24'])
    expect(problems('nach:2026-03 bis:2026-03')).toEqual([])
    expect(problems('anna Anna')).toEqual(['duplicate 5-9'])
    expect(problems('typ:cv typ:lebenslauf')).toEqual(['duplicate 11-21'])
    expect(problems('typ:cv -typ:cv')).toEqual(['contradiction 12-14'])
  })
})
