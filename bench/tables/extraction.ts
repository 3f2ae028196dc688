import { loadGround } from '../extraction/ground.ts'
import { f1, macroF1, sumOf } from '../extraction/measure.ts'
import { type ReadFile, readGround } from '../extraction/read.ts'
import { measureReading } from '../extraction/speed.ts'
import { printTable } from '../print-table.ts'
import { median } from '../rounds.ts'

/** Prints how accurately CVs are read, by field, language and format, and how fast. */
export async function extractionTable(): Promise<void> {
  const files = loadGround()
  await readGround(files)
  const read = await readGround(files)
  const sheets = read.map(({ sheet }) => sheet)
  printTable(
    `Reading ${files.length} CV files: exact values, in per cent`,
    ['field', 'precision', 'recall', 'F1'],
    [...sumOf(sheets)].map(([field, count]) => [
      field,
      percent(count.right, count.found),
      percent(count.right, count.truth),
      (100 * f1(count)).toFixed(1),
    ]),
  )
  printGroups('by format', read, ({ file }) => file.format)
  printGroups('by language', read, ({ file }) => file.truth.lang)
  printGroups('all', read, () => 'all files')
  for (const file of files.filter(({ name }) => name.includes('.deckblatt.'))) {
    const { cold, warm } = await measureReading(file)
    printTable(
      `Time to read ${file.name}, three pages`,
      ['', 'milliseconds'],
      [
        ['with the process of the command', cold.toFixed(0)],
        ['warm, in one process', warm.toFixed(1)],
      ],
    )
  }
}

function printGroups(title: string, read: readonly ReadFile[], keyOf: (one: ReadFile) => string): void {
  const keys = [...new Set(read.map(keyOf))].toSorted()
  printTable(
    `Reading CVs, ${title}`,
    ['', 'files', 'macro F1', 'median milliseconds'],
    keys.map((key) => {
      const own = read.filter((one) => keyOf(one) === key)
      const times = own.map(({ milliseconds }) => milliseconds)
      return [key, String(own.length), macroF1(own.map(({ sheet }) => sheet)).toFixed(1), median(times).toFixed(1)]
    }),
  )
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}
