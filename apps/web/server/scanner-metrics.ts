import { quarantinedFiles, type Services } from '@dossier/api'
import { Gauge, type Registry } from 'prom-client'
import { unlessAway } from './database-metrics.ts'

/** Adds metrics of the virus scanner and of the files waiting for it, if one is set up. */
export function watchScanner(registry: Registry, services: Pick<Services, 'db' | 'databaseMonitor' | 'scanner'>): void {
  const { scanner, databaseMonitor } = services
  if (scanner === null) return
  const up: Gauge = new Gauge({
    name: 'dossier_scanner_up',
    help: '1 while the virus scanner answers, else 0',
    registers: [registry],
    collect: async () => up.set((await scanner.isThere()) ? 1 : 0),
  })
  const waiting: Gauge = new Gauge({
    name: 'dossier_quarantined_files',
    help: 'Files of applications that wait for the virus scanner',
    registers: [registry],
    async collect() {
      const count = await databaseMonitor.guard(() => quarantinedFiles(services)).catch(unlessAway(null))
      if (count === null) waiting.reset()
      else waiting.set(count)
    },
  })
}
