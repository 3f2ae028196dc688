import type { TaughtEntry } from './extend.ts'

const columns = ['conceptUri', 'preferredLabel', 'altLabels', 'kind', 'broaderUri']

/** Without it, Excel does not read the file as UTF-8. */
const byteOrderMark = '\uFEFF'
/** The characters with which a spreadsheet begins a formula. */
const formula = /^[=+\-@|%]/

/** Writes a team's lexicon as CSV in ESCO's format, one row per concept; `readLexiconCsv` reads the same entries back. */
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
