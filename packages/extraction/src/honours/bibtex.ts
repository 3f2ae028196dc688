import { factOf, type Fact } from '../facts.ts'
import type { Row } from '../row.ts'
import type { Honour } from './honour.ts'
import { takeDate, whenOf } from './honour-dates.ts'
import { joinRows } from './join-rows.ts'

const beginning = /^@\p{L}+\s*\{/u

/** Reads entries of BibTeX; null if a section has none. */
export function bibtexEntries(rows: readonly Row[]): Honour[] | null {
  if (!rows.some((row) => beginning.test(row.text.trim()))) return null
  const groups: Row[][] = []
  for (const row of rows) {
    if (beginning.test(row.text.trim()) || groups.length === 0) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  return groups.flatMap((group) => {
    const row = joinRows(group)
    return row === null ? [] : entryOf(row)
  })
}

function entryOf(row: Row): Honour[] {
  const fields = new Map(
    [
      ...row.text.matchAll(
        /(?<key>\p{L}+)\s*=\s*(?:\{(?<braced>(?:[^{}]|\{[^{}]*\})*)\}|"(?<quoted>[^"]*)"|(?<bare>\d+))/gu,
      ),
    ].map(({ groups = {} }) => [
      (groups['key'] ?? '').toLowerCase(),
      (groups['braced'] ?? groups['quoted'] ?? groups['bare'] ?? '').replace(/[{}]/gu, '').trim(),
    ]),
  )
  const fact = (...keys: string[]): Fact | null => {
    const value = keys.map((key) => fields.get(key)).find((one) => one !== undefined && one !== '')
    return value === undefined ? null : factOf(value, row, { certainty: 'exact', rule: 'bibtex' })
  }
  const title = fact('title')
  if (title === null) return []
  const used = new Set(['title', 'journal', 'booktitle', 'publisher', 'year', 'month', 'date'])
  const institution = fact('journal', 'booktitle', 'publisher', 'school', 'institution')
  const rest = [...fields].flatMap(([key, value]) =>
    used.has(key) && value !== fields.get('publisher') ? [] : value === institution?.value ? [] : [value],
  )
  const dated = takeDate(`${fields.get('month') ?? ''} ${fields.get('year') ?? fields.get('date') ?? ''}`.trim())
  return [
    {
      title,
      institution,
      ...whenOf(dated, row),
      description: rest.length === 0 ? null : factOf(rest.join('\n'), row, { certainty: 'exact', rule: 'bibtex' }),
    },
  ]
}
