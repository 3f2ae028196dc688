import { openSealer, verifyTeam } from '@dossier/api'
import { openKeyRing } from '@dossier/audit'
import { ensureLocalOwner, openDatabase } from '@dossier/db'
import pino from 'pino'

/** Verifies the chain of the database and with the secret given as arguments, and prints duration and memory. */
const [, , url = '', secret = ''] = process.argv
const pool = openDatabase({ url, max: 2 })
const ring = await openKeyRing(secret)
const services = { db: pool.db, keyRing: () => Promise.resolve(ring), now: () => new Date() }
const sealer = openSealer({ ...services, logger: pino({ level: 'error' }) }, false)
const team = await ensureLocalOwner(pool.db)

// Loading the sources takes more memory than verifying does: only a baseline measured here isolates the latter.
const began = process.memoryUsage.rss()
let most = began
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
const start = performance.now()
// Events that were written without triggers are not in the chain yet: the first verification in this mode reads every
// link.
const { ok, links } = await verifyTeam({ ...services, sealer }, team, { mode: 'incremental' })
const milliseconds = performance.now() - start
clearInterval(watch)
await sealer.close()
await pool.close()
if (!ok) throw new Error('The chain of the bench is not in order.')
console.log(JSON.stringify({ links, milliseconds, peakMiB: most / 2 ** 20, grownMiB: (most - began) / 2 ** 20 }))
