import { expect, test } from 'vitest'
import { importCandidate } from '../import-candidate.ts'
import { cleanText } from './clean-text.ts'
import { stripMarkup } from './strip-markup.ts'

test('vertical-tab-is-a-line-break: the line break characters of Word and old files become line breaks', () => {
  for (const sign of ['\v', '\f', '\u2028', '\u2029', '\u0085', '\r\n', '\r']) {
    expect(cleanText(`Muster AG${sign}8000 Musterstadt`)).toEqual({ text: 'Muster AG\n8000 Musterstadt', removed: 0 })
  }
  const { value } = importCandidate({ basics: { name: 'Jana\vBeispiel' } })
  expect(value).toMatchObject({ givenName: 'Jana', familyName: 'Beispiel' })
})

test.each([
  ['Datenschutz\u2010beauftragte', 'Datenschutzbeauftragte'],
  ['Datenschutz\u2010Beauftragte', 'Datenschutz-Beauftragte'],
  ['Datenschutz\u2011Beauftragte', 'Datenschutz-Beauftragte'],
  ['e\u2010Mail', 'e-Mail'],
  ['state\u2010of\u2010the\u2010art', 'state-of-the-art'],
])('hyphen-u2010-does-not-split-words: %s', (source, text) => {
  expect(cleanText(source).text).toBe(text)
})

test.each([
  ['<p>Led R&amp;D.</p>', 'Led R&D.'],
  ['<p>Web <strong>services</strong> &amp; data.</p><ul><li>Kotlin</li></ul>', 'Web services & data.\n- Kotlin'],
  ['<ol>\n  <li>One\n  <li>Two\n</ol>', '- One\n- Two'],
  ['&lt;p&gt;Built&lt;/p&gt;', 'Built'],
  ['a<br/>b&nbsp;c &#8211; d', 'a\nb c – d'],
  ['**Built** the [portal](https://example.org) with `Java`', 'Built the portal with Java'],
  ['## Aufgaben\n***Sehr*** wichtig', 'Aufgaben\nSehr wichtig'],
  ['C\\#', 'C#'],
])('html-and-markdown: %s', (source, text) => {
  const stripped = stripMarkup(source)
  expect(cleanText(stripped.text).text).toBe(text)
  expect(stripped.hadMarkup).toBe(true)
})

test.each([
  'a < b and b > c',
  'C# und C++ *',
  'Entwickler*innen und Leiter*innen',
  '5 * 3 * 2',
  'List<String> and Map<K, V>',
  'R&D; AT&T',
  '__init__.py and snake_case_name',
  '1 <2 %',
  '> 5 Jahre',
  '# Nummer 1',
  'Vector<a> and Vector<b>',
])('html-and-markdown: the real text %s stays as it is', (text) => {
  expect(stripMarkup(text)).toEqual({ text, hadMarkup: false })
})

test('html-and-markdown: the report lists every text that had markup', () => {
  const { value, report } = importCandidate({
    basics: {
      name: 'Nora Beispiel',
      summary: '<p>Engineer for <b>web services</b> &amp; data.</p><ul><li>Kotlin</li></ul>',
    },
    work: [{ name: 'Nordlicht AG', summary: '<p>Led R&amp;D.</p><ul><li>Hired</li><li>Trained</li></ul>' }],
  })
  expect(value?.profile).toBe('Engineer for web services & data.\n- Kotlin')
  expect(value?.engagements[0]?.activities).toEqual(['Led R&D.', 'Hired', 'Trained'])
  const told = report.filter(({ message }) => message.code === 'markup.removed').map(({ pointer }) => pointer)
  expect(told).toEqual(['/basics/summary', '/work/0/summary'])
})

test('summary-with-line-breaks: each bullet line becomes an activity, and this is reported', () => {
  const summary = '- Set up the order API\n- Moved 30 services to Docker\n- Trained the team in Kafka'
  const { value, report } = importCandidate({ basics: { name: 'Nora Beispiel' }, work: [{ name: 'A', summary }] })
  expect(value?.engagements[0]?.activities).toEqual([
    'Set up the order API',
    'Moved 30 services to Docker',
    'Trained the team in Kafka',
  ])
  expect(report).toContainEqual({
    pointer: '/work/0/summary',
    kind: 'guessed',
    message: { code: 'list.split', params: { count: 3 } },
  })
})
