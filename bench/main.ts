import { parseArgs } from 'node:util'
import { auditTable } from './tables/audit.ts'
import { backupTable } from './tables/backup.ts'
import { documentsTable } from './tables/documents.ts'
import { extractionTable } from './tables/extraction.ts'
import { growthTable } from './tables/growth.ts'
import { hostsTable } from './tables/hosts.ts'
import { type LoadOptions, loadTable } from './tables/load.ts'
import { matchingTable } from './tables/matching.ts'
import { migrateTable } from './tables/migrate.ts'
import { pagesTable } from './tables/pages.ts'
import { peopleTable } from './tables/people.ts'
import { replayTable } from './tables/replay.ts'
import { rowsTable } from './tables/rows.ts'
import { runsTable } from './tables/runs.ts'
import { searchTable, type SearchOptions } from './tables/search.ts'
import { type SoakOptions, soakTable } from './tables/soak.ts'
import { startTable } from './tables/start.ts'
import { storageTable } from './tables/storage.ts'
import { typingTable } from './tables/typing.ts'
import { zipTable } from './tables/zip.ts'

const tables: Readonly<
  Record<string, (options: SearchOptions & SoakOptions & LoadOptions & { old: string | undefined }) => Promise<void>>
> = {
  documents: documentsTable,
  audit: auditTable,
  extraction: extractionTable,
  growth: growthTable,
  hosts: hostsTable,
  load: loadTable,
  matching: matchingTable,
  migrate: migrateTable,
  runs: runsTable,
  pages: pagesTable,
  people: peopleTable,
  replay: replayTable,
  rows: rowsTable,
  search: searchTable,
  soak: soakTable,
  storage: storageTable,
  typing: typingTable,
  zip: zipTable,
  backup: backupTable,
  start: startTable,
}

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    /** Of the search, typing and rows tables: documents in their history. Of the audit table: events of its chain. */
    rows: { type: 'string', default: '100000' },
    /** Of the search, typing and rows tables: a folder in which the history is kept for the next time. */
    data: { type: 'string' },
    /** Of the runs and pages tables: a folder in which the old build used for comparison is kept for the next time. */
    old: { type: 'string' },
    /** Of the load table: the address of a running installation. */
    url: { type: 'string' },
    /** Of the load table: initial rate in actions per second. */
    rate: { type: 'string', default: '10' },
    /** Of the soak and load tables. */
    minutes: { type: 'string', default: '2' },
    /** Of the soak: only outages whose name contains this. */
    only: { type: 'string', default: '' },
  },
})
const options = {
  rows: Number(values.rows),
  data: values.data,
  old: values.old,
  minutes: Number(values.minutes),
  url: values.url?.replace(/\/$/, ''),
  rate: Number(values.rate),
  only: values.only,
}
const unknown = asked.filter((name) => !(name in tables))
if (
  unknown.length > 0 ||
  !(Number.isInteger(options.rows) && options.rows > 0) ||
  !(options.minutes > 0 && options.rate > 0)
) {
  const names = Object.keys(tables).join(', ')
  console.error(
    `Give tables of ${names}; for search, typing, rows and audit also --rows <number>, for the first three --data <folder>, for runs and pages --old <folder>, for soak --minutes <number> and --only <outage>, for load --url <address>, --rate <number> and --minutes <number>.`,
  )
  process.exit(2)
}
for (const [name, print] of Object.entries(tables)) {
  if (asked.length === 0 || asked.includes(name)) await print(options)
}
