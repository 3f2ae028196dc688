import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { settingsHere, withOpened } from '../administer.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Report } from '../output.ts'
import { everySoOften } from '../pace.ts'

/** `dossier storage import <dir>`: imports the files of Dossier's predecessor as runs and documents. */
export function addStorageImport(storage: Command, perform: Perform): void {
  storage
    .command('import')
    .description(
      'Import an old folder of cv_*.docx and JSON files. Files that are not recognised are listed with the reason.',
    )
    .argument('<folder>')
    .option('--dry-run', 'report the result without importing anything')
    .action(perform((context, folder: string, options: { dryRun?: boolean }) => take(context, folder, options)))
}

async function take(
  context: CommandContext,
  folder: string,
  { dryRun = false }: { dryRun?: boolean },
): Promise<Report> {
  const settings = settingsHere(context)
  const [{ importFolder }, { openServices }] = await Promise.all([import('@dossier/api'), import('../connect-here.ts')])
  const report = await withOpened(
    () => openServices(settings, 0),
    (services) => {
      const { name, capabilities } = services.storage.current
      if (!capabilities.durable) context.progress(vanishing(name))
      return importFolder(services, { owner: services.localOwner, requestId: randomUUID() }, folder, {
        dryRun,
        progress: everySoOften((done, total) => context.progress(`${done} of ${total}`)),
      })
    },
  )
  const { runs, jobs, skipped } = report
  const fresh = runs.filter(({ state }) => state === 'imported')
  const lines = [
    ...runs.map(({ files, runId, state }) => `${state}: ${files.join(' + ')}${runId === null ? '' : ` -> ${runId}`}`),
    ...jobs.map((path) => `job profile: ${path}`),
    ...skipped.map(({ message, reason }) => `skipped: ${message} [${reason}]`),
    `${fresh.length} runs ${dryRun ? 'would be' : 'were'} imported, ${runs.length - fresh.length} already existed, ${skipped.length} files were skipped.`,
  ]
  return { json: report, lines }
}

function vanishing(driver: string): string {
  return `Files on ${driver} may be lost, and imported files cannot be regenerated: keep the folder, or import with another STORAGE_DRIVER.`
}
