import type { RestoreReport, RestoreStep } from '@dossier/api'
import type { Command } from 'commander'
import { settingsHere, withOpened } from '../administer.ts'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { readText } from '../files.ts'
import { readableSize, type Report } from '../output.ts'
import { everySoOften } from '../pace.ts'
import { tidying } from '../tidy.ts'
import { problemLines } from './backup.ts'

interface Options {
  check?: boolean
  receipts?: string
}

/**
 * `dossier restore <file>`: restores an archive into an empty installation, or what is missing into the original one.
 */
export function addRestore(program: Command, perform: Perform): void {
  program
    .command('restore')
    .description('Restore the rows and objects of an archive into this installation; existing data is kept.')
    .argument('<file>')
    .option('--check', 'report the result without changing anything')
    .option(
      '--receipts <file>',
      'erasure receipts (JSON) of persons who were erased after the backup: they stay erased',
    )
    .action(perform((context, path: string, options: Options) => restore(context, path, options)))
}

async function restore(context: CommandContext, path: string, { check = false, receipts }: Options): Promise<Report> {
  const settings = settingsHere(context)
  const [{ openInstallation, readReceipts, restoreBackup }, { configOf }] = await Promise.all([
    import('@dossier/api'),
    import('../connect-here.ts'),
  ])
  const text = receipts === undefined ? '[]' : await readText(receipts)
  const tidy = tidying()
  const tell = everySoOften((step: RestoreStep) => context.progress(describe(step)))
  const report = await withOpened(
    () => openInstallation(configOf(settings, 0)),
    async (installation) =>
      restoreBackup(installation, path, {
        receipts: readReceipts(text),
        check,
        ...(context.interrupted && { signal: context.interrupted }),
        progress: (step) => {
          tidy()
          tell(step)
        },
      }),
  )
  if (report.ok) return { json: report, lines: linesOf(path, report, check) }
  const details = { ...report }
  if (report.overQuota.length > 0) throw new CliError('refused', quotaLines(report).join('\n'), { details })
  const lines =
    report.problemCount > 0 ? [...problemLines(path, report), 'Nothing was changed.'] : differenceLines(report)
  throw new CliError('differs', lines.join('\n'), { details })
}

function quotaLines({ overQuota }: RestoreReport): string[] {
  const mebibyte = 1024 ** 2
  return [
    'The archive exceeds the storage quota; nothing was changed.',
    ...overQuota.map(({ team, userId, limit, used, needed }) => {
      const enough = `${Math.ceil((used + needed) / mebibyte)}MiB`
      const state = `${readableSize(used)} of ${readableSize(limit)} are used, the archive needs ${readableSize(needed)} more`
      const [whose, member] = userId === null ? [team, ''] : [`${team}, member ${userId}`, `--member ${userId} `]
      return `  ${whose}: ${state}. Raise the quota (dossier storage quota ${member}--set ${enough}, or --unset) and restore again.`
    }),
  ]
}

function describe(step: RestoreStep): string {
  if (step.step !== 'objects') return `${step.step} …`
  return `${step.stored} objects stored, ${step.present} already present, ${readableSize(step.bytes)}`
}

function linesOf(path: string, report: RestoreReport, check: boolean): string[] {
  const rows = Object.values(report.rows).reduce((sum, one) => sum + one, 0)
  const { objects, missing, erasedSince, resumedRuns, driver, secret } = report
  const secrets = {
    matches: [],
    unsealed: [],
    differs: [
      'The audit log was signed with another secret. Set DOSSIER_SECRET to the secret of the installation that was backed up; to change it afterwards, run `dossier audit rotate-key` with that secret in DOSSIER_SECRET_PREVIOUS.',
    ],
  }
  return [
    `${path}: ${rows} rows ${check ? 'would be restored; nothing was changed' : 'were restored'}.`,
    ...(objects === null
      ? []
      : [`${objects.stored} objects were stored on ${driver}; ${objects.present} were already there.`]),
    ...(objects === null || objects.skipped === 0
      ? []
      : [`${objects.skipped} objects were skipped: permanently deleted here, or of erased persons.`]),
    ...(missing === 0
      ? []
      : [`${missing} objects are not in the archive: they had been deleted or lost before the backup.`]),
    ...(erasedSince === 0 ? [] : [`${erasedSince} persons were erased after the backup and stay erased.`]),
    ...(resumedRuns === 0 ? [] : [`${resumedRuns} runs will resume when Dossier starts.`]),
    ...secrets[secret],
  ]
}

function differenceLines({ differences, differenceCount }: RestoreReport): string[] {
  const more = differenceCount - differences.length
  return [
    `This installation has conflicting data in ${differenceCount} places; nothing was changed. Restore into an empty installation, or remove these rows first:`,
    ...differences.map(({ table, key, columns, kind }) => {
      const what =
        kind === 'taken' ? `${columns.join(', ')} already used by another row` : `${columns.join(', ')} differ`
      return `  ${table} ${Object.values(key).join(' ')}: ${what}`
    }),
    ...(more > 0 ? [`  and ${more} more.`] : []),
  ]
}
