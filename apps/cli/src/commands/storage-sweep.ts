import type { DossierOutputs } from '@dossier/api/client'
import { type Command, InvalidArgumentError } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

interface SweepOptions {
  dryRun?: boolean
  grace?: number
  heal?: boolean
}

/** `dossier storage sweep`: finds what crashes left behind, and removes or finishes it. */
export function addStorageSweep(storage: Command, perform: Perform): void {
  storage
    .command('sweep')
    .description('Compare the stored objects with their rows on every driver, and repair what a crash left behind.')
    .option('--dry-run', 'report problems without changing anything')
    .option('--grace <seconds>', 'skip objects younger than this (default: one hour)', secondsOf)
    .option('--heal', 'regenerate missing and damaged files from the inputs of their runs')
    .action(perform((context, options: SweepOptions) => sweep(context, options)))
}

function secondsOf(text: string): number {
  const seconds = Number(text)
  if (text.trim() === '' || !(seconds >= 0))
    throw new InvalidArgumentError('Expected a number of seconds, such as 3600.')
  return seconds
}

async function sweep(context: CommandContext, { dryRun, grace, heal }: SweepOptions): Promise<Report> {
  const { api } = await context.connect()
  const report = await api.storage.sweep.mutate({
    dryRun: dryRun === true,
    heal: heal === true,
    ...(grace === undefined ? {} : { graceSeconds: grace }),
  })
  const lines = [...findingsOf(report), ...resultOf(report)]
  const away = report.drivers.filter(({ code }) => code !== null)
  if (away.length > 0) throw new CliError('unavailable', lines.join('\n'), { details: { ...report } })
  return { json: report, lines }
}

type SweepReport = DossierOutputs['storage']['sweep']

function findingsOf({ findings, dryRun }: SweepReport): string[] {
  return columns(
    findings.map(({ kind, action, driver, key, recordedSize, storedSize }) => [
      kind,
      dryRun && action !== 'kept' ? `would be ${action}` : action,
      driver,
      key,
      `${recordedSize ?? '–'} → ${storedSize ?? '–'} bytes`,
    ]),
  )
}

function resultOf({ drivers, counts, findings, deleted, settled, healed, dryRun }: SweepReport): string[] {
  const found = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const asked = drivers.map(({ name, objects, code }) =>
    code === null ? `${name}: ${objects} objects` : `${name}: ${objects} objects, then it stopped responding (${code})`,
  )
  const done = dryRun ? 'nothing was changed' : `${deleted} deleted, ${settled} completed, ${healed} regenerated`
  const cut = found > findings.length ? [`Only the first ${findings.length} are listed.`] : []
  return [...asked, `${found} problems found; ${done}.`, ...cut]
}
