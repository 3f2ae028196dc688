import { flushCompileCache } from 'node:module'
import { pino } from 'pino'
import { createServices } from '../services.ts'

/**
 * A worker process for tests, to be killed. Arguments: database URL, storage folder, other storage variables as JSON.
 */
const [databaseUrl = '', folder = '', variables] = process.argv.slice(2)
// Written by a test in the form it is read.
const given = variables === undefined ? null : (JSON.parse(variables) as Record<string, string>)

await createServices({
  databaseUrl,
  dataDir: folder,
  storage: given ?? { STORAGE_DRIVER: 'tmp', STORAGE_TMP_DIR: folder },
  secret: 'a secret for tests',
  logger: pino({ level: 'silent' }),
  renderThreads: 1,
})

// Keeps the compile cache for the next process: a killed process writes nothing.
flushCompileCache()
