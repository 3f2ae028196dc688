import { pino } from 'pino'
import { createServices } from '../services.ts'

/** A worker process for tests, to be killed. Arguments: database URL, storage folder. */
const [databaseUrl = '', folder = ''] = process.argv.slice(2)

await createServices({
  databaseUrl,
  dataDir: folder,
  storage: { STORAGE_DRIVER: 'tmp', STORAGE_TMP_DIR: folder },
  secret: 'a secret for tests',
  logger: pino({ level: 'silent' }),
})
