import { adviceOn, type ArchiveProblem, BackupError, verifyArchive } from '@dossier/backup'
import type { Command } from 'commander'
import { settingsHere, toBackupCliError, withOpened } from '../administer.ts'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { readableSize, type Report } from '../output.ts'
import { everySoOften } from '../pace.ts'
import { tidying } from '../tidy.ts'

/** `dossier backup <file>` and `dossier backup verify <file>`: writes everything to one archive; checks an archive. */
export function addBackup(program: Command, perform: Perform): void {
  const backup = program
    .command('backup')
    .description('Back up all rows and objects of all teams into one archive. The archive contains personal data.')
    .argument('<file>')
    .option('--force', 'overwrite an existing file')
    .action(perform((context, path: string, options: { force?: boolean }) => make(context, path, options)))
  backup
    .command('verify')
    .description('Verify an archive offline and list everything that is missing, unexpected or changed.')
    .argument('<file>')
    .action(perform((context, path: string) => verify(context, path)))
}

async function make(context: CommandContext, path: string, { force = false }: { force?: boolean }): Promise<Report> {
  const settings = settingsHere(context)
  const [{ makeBackup }, { openServices }] = await Promise.all([import('@dossier/api'), import('../connect-here.ts')])
  const tidy = tidying()
  const tell = everySoOften(({ objects, bytes }: { objects: number; bytes: number }) =>
    context.progress(`${objects} objects, ${readableSize(bytes)}`),
  )
  const report = await withOpened(
    () => openServices(settings, 0),
    (services) =>
      makeBackup(services, path, {
        replace: force,
        ...(context.interrupted && { signal: context.interrupted }),
        progress: (done) => {
          tidy()
          tell(done)
        },
      }),
  )
  const { rows, objects, bytes, fingerprint, missing } = report
  const lost = missing.filter(({ reason }) => reason === 'lost')
  const lines = [
    `${path}: ${rows} rows and ${objects} objects (${readableSize(bytes)}).`,
    `Fingerprint: ${fingerprint}. Note it: it can later prove that the archive is unchanged.`,
    'The archive does not contain the secret. Keep DOSSIER_SECRET: without it, a restored audit log cannot be continued.',
    ...lost.map(({ documentId }) => `lost: the file of document ${documentId} is missing and cannot be regenerated.`),
  ]
  if (lost.length === 0) return { json: report, lines }
  throw new CliError('differs', lines.join('\n'), { details: { ...report } })
}

async function verify({ interrupted }: CommandContext, path: string): Promise<Report> {
  const { tables: _tables, ...report } = await verifyArchive(path, interrupted).catch((error: unknown) => {
    throw error instanceof BackupError ? toBackupCliError(error) : error
  })
  const { ok, manifest, problems, problemCount, fingerprint } = report
  if (!ok || manifest === null) {
    throw new CliError('differs', problemLines(path, { problems, problemCount }).join('\n'), { details: { ...report } })
  }
  const { tables, objects, missing, madeAt } = manifest
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const lines = [
    `${path} is intact: ${rows} rows and ${objects.count} objects (${readableSize(objects.bytes)}), created ${madeAt}.`,
    `Fingerprint: ${fingerprint}.`,
    ...(missing.count === 0 ? [] : [`${missing.count} objects had been deleted or lost before the backup.`]),
  ]
  return { json: report, lines }
}

/** Problems of an archive, one per line, and what to do. */
export function problemLines(
  path: string,
  { problems, problemCount }: { problems: readonly ArchiveProblem[]; problemCount: number },
): string[] {
  const more = problemCount - problems.length
  return [
    `${path} is damaged:`,
    ...problems.map(({ message }) => `  ${message}`),
    ...(more > 0 ? [`  and ${more} more.`] : []),
    adviceOn(problems),
  ]
}
