import { assert, oneof, property, string, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvHead, csvLine } from './csv.ts'

/** The cells of one line, as a spreadsheet reads them. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)].map(([, cell = '']) => cell.replace(/""/g, '"'))
}

describe('csvLine', () => {
  it('quotes text, and leaves numbers and nulls as they are', () => {
    expect(csvLine(['Müller; "Jürg"', 87, null])).toBe('"Müller; ""Jürg""";87;\r\n')
  })

  it.each([
    '=cmd()',
    '+41 79 000 00 00',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\r=x',
    '\n=x',
    '"=1+1"',
    "'=1+1",
    '  =1+1',
    '\u00a0=1+1',
    '„=1+1',
    '＝1+1',
    '|calc',
    '\u0000=1',
  ])('lets no spreadsheet run %j', (text) => {
    expect(cellsOf(csvLine([text]))[0]).toMatch(/^'/)
  })

  it('leaves names unchanged', () => {
    expect(csvLine(["O'Brien", 'Müller-Bärtschi', 'C++', 'a=b'])).toBe('"O\'Brien";"Müller-Bärtschi";"C++";"a=b"\r\n')
  })

  it('is one line with the right number of cells, none of which is a formula, for any content', () => {
    const text = oneof(string({ unit: 'binary' }), stringMatching(/^[\s"';=+@\-\t\r\n,]{0,6}/))
    assert(
      property(text, text, (a, b) => {
        const line = csvLine([a, b])
        expect(line.match(/[\r\n]/g)).toHaveLength(2)
        const cells = cellsOf(line)
        expect(cells).toHaveLength(2)
        for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=+\-@\t\r]/)
        expect(line.isWellFormed()).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

it('begins with the mark that makes Excel read UTF-8', () => {
  expect(csvHead(['Kandidat'])).toBe('\ufeff"Kandidat"\r\n')
})
