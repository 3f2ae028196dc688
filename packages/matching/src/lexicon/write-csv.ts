import type { TaughtEntry } from './extend.ts'

const columns = ['conceptUri', 'preferredLabel', 'altLabels', 'kind', 'broaderUri']

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\uFEFF'
/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@|%]/

/** A team's lexicon as a CSV file in the form of ESCO, one line for each concept; what is read of it is the same again. */
export function writeLexiconCsv(entries: readonly TaughtEntry[]): string {
  const byConcept = new Map<string, TaughtEntry>()
  for (const entry of entries) byConcept.set(entry.concept, joined(byConcept.get(entry.concept), entry))
  const rows = [...byConcept.values()].map(({ concept, label, aliases, kind, broader }) =>
    [[concept], [label], aliases, [kind], broader].map(cell).join(','),
  )
  return byteOrderMark + [columns.join(','), ...rows].map((row) => `${row}\r\n`).join('')
}

function joined(known: TaughtEntry | undefined, entry: TaughtEntry): TaughtEntry {
  if (known === undefined) return entry
  const aliases = [...new Set([...known.aliases, ...entry.aliases])]
  return { ...known, aliases, broader: [...new Set([...known.broader, ...entry.broader])] }
}

function cell(lines: readonly string[]): string {
  const text = lines.map((line) => (formula.test(line) ? `'${line}` : line)).join('\n')
  return /[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
