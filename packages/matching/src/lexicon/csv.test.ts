import { expect, test } from 'vitest'
import { sampleLexicon } from '../testing/samples.ts'
import { mostTaught } from './check-taught.ts'
import type { TaughtEntry } from './extend.ts'
import { readLexiconCsv } from './read-csv.ts'
import { writeLexiconCsv } from './write-csv.ts'

const read = (...texts: string[]) =>
  readLexiconCsv(
    texts.map((text, at) => ({ name: `${at}.csv`, text })),
    sampleLexicon,
  )
const problems = (...texts: string[]) =>
  read(...texts).problems.map(({ file, line, column, code }) => [file, line, column, code])
const kran: TaughtEntry = {
  concept: 'team:kran',
  label: 'Kranist',
  kind: 'technology',
  aliases: ['Kranführer', 'Kranbediener'],
  broader: [],
}

test('reads ESCO’s columns, with one alternative label per line', () => {
  const { entries, problems: wrong } = read(
    'conceptType,conceptUri,skillType,preferredLabel,altLabels\r\n' +
      'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,knowledge,Schweissen,"Löten\n\n „Zwirn“, ""fein"" "\r\n',
  )
  expect(wrong).toEqual([])
  expect(entries).toEqual([
    {
      concept: 'http://data.europa.eu/esco/skill/1',
      label: 'Schweissen',
      kind: 'domain',
      aliases: ['Löten', '„Zwirn“, "fein"'],
      broader: [],
    },
  ])
})

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
])('takes %s, a byte order mark, any case and any line end', (_name, delimiter) => {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const head = ['ConceptURI', 'preferredlabel', 'ALTLABELS'].join(delimiter)
    const row = ['team:kran', 'Kranist', '"Kranführer\nKranbediener"'].join(delimiter)
    expect(read(`\uFEFF${head}${lineEnd}${row}${lineEnd}${lineEnd}`).entries).toEqual([kran])
  }
})

test('joins the files of several languages', () => {
  const { entries } = read(
    'concepturi,preferredlabel,altlabels\nteam:kran,Kranist,Kranführer\n',
    'concepturi,preferredlabel,altlabels\nteam:kran,crane operator,Kranführer\n',
  )
  expect(entries).toEqual([{ ...kran, aliases: ['Kranführer', 'crane operator'] }])
})

test('reads a separate file of ESCO’s relations', () => {
  const { entries } = read(
    'conceptUri,preferredLabel\nteam:kran,Kranist\n',
    'conceptType,conceptUri,broaderType,broaderUri\nx,team:kran,x,java\nx,team:kran,x,cloud\n',
  )
  expect(entries[0]?.broader).toEqual(['java', 'cloud'])
})

test('reports every problem with file, line and column', () => {
  const rows = [
    'conceptUri,preferredLabel,altLabels,kind',
    'team:a,Aaa,"x\ny",',
    ',Bbb,,',
    'team:a,Ccc,,',
    'team:d,Ddd,,unfug',
    'team:e,Eee',
    'team:f,,,',
  ]
  expect(problems(rows.join('\n'))).toEqual([
    ['0.csv', 4, 'conceptUri', 'csv.uri'],
    ['0.csv', 5, 'conceptUri', 'csv.duplicate'],
    ['0.csv', 6, 'kind', 'csv.kind'],
    ['0.csv', 7, null, 'csv.cells'],
    ['0.csv', 8, 'preferredLabel', 'csv.label'],
  ])
})

test.each([
  ['', 'csv.empty'],
  ['\uFEFF\n\n', 'csv.empty'],
  ['name,alias\nx,y', 'csv.column'],
  ['conceptUri,preferredLabel,PREFERREDLABEL\nx,y,z', 'csv.columnTwice'],
  ['conceptUri,preferredLabel\nx,"y', 'csv.quote'],
  ['conceptUri,preferredLabel\nx,B\uFFFDcker', 'csv.encoding'],
])('refuses %j', (text, code) => {
  expect(read(text).problems.map((one) => one.code)).toContain(code)
})

test('locates each of several names in a cell on its own line', () => {
  const { placeOf } = read('conceptUri,preferredLabel,altLabels\nteam:kran,Kranist,"Kranführer\nKranbediener"\n')
  expect(placeOf(0, { part: 'aliases', at: 1 })).toEqual({ file: '0.csv', line: 3, column: 'altLabels' })
  expect(placeOf(0, { part: 'entry', at: 0 })).toEqual({ file: '0.csv', line: 2, column: null })
})

test('names the columns that it does not read', () => {
  expect(read('conceptUri,preferredLabel,description\nx,y,z').ignored).toEqual([
    { file: '0.csv', columns: ['description'] },
  ])
})

test('reads its own output back unchanged, including formulas and quotes', () => {
  const entries = [
    { ...kran, aliases: ['@angular', '=1+1', 'sagt "ja", wirklich', 'Kran; schwer'], broader: ['java', 'cloud'] },
    { ...kran, concept: 'java', label: 'Java', kind: 'method' as const, aliases: ['Kaffee'] },
  ]
  const text = writeLexiconCsv(entries)
  expect(text).not.toMatch(/(^|[,"\n])[=@]/)
  expect(read(text).entries).toEqual(entries)
})

test('reads 10 000 rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `team:${at},Wort${at},"a${at}\nb${at}"`)
  expect(read(`conceptUri,preferredLabel,altLabels\n${rows.join('\n')}`).entries).toHaveLength(10_000)
  expect(mostTaught.entries).toBeGreaterThan(10_000)
})
