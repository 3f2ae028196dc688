import { documentsTable } from './tables/documents.ts'
import { runsTable } from './tables/runs.ts'
import { searchTable } from './tables/search.ts'
import { startTable } from './tables/start.ts'
import { zipTable } from './tables/zip.ts'

const tables: Readonly<Record<string, () => Promise<void>>> = {
  documents: documentsTable,
  runs: runsTable,
  search: searchTable,
  zip: zipTable,
  start: startTable,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in tables))
if (unknown.length > 0) {
  console.error(`There is no table ${unknown.join(', ')}. The tables are: ${Object.keys(tables).join(', ')}.`)
  process.exit(2)
}
for (const [name, print] of Object.entries(tables)) {
  if (asked.length === 0 || asked.includes(name)) await print()
}
