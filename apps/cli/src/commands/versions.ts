import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { limitOf } from './search.ts'

type Version = DossierOutputs['runs']['versions']['items'][number]

interface VersionsOptions {
  limit: number
  cursor?: string
}

/** `dossier versions`: lists the runs with the same candidate and job. */
export function addVersions(program: Command, perform: Perform): void {
  program
    .command('versions')
    .description(
      'List all runs of the same candidate and job, newest first, each with its changes since the previous run.',
    )
    .argument('<run id>')
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'continue after a previous page')
    .action(perform((context, runId: string, options: VersionsOptions) => versions(context, runId, options)))
}

async function versions(context: CommandContext, runId: string, options: VersionsOptions): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.runs.versions.query({ runId, ...options })
  const rows = found.items.map((item) => [
    item.version === found.version ? '*' : ' ',
    `v${item.version}`,
    item.createdAt.slice(0, 16).replace('T', ' '),
    scoreOf(item),
    changesOf(item),
    item.runId,
  ])
  const more = found.nextCursor === null ? [] : [`next page: --cursor ${found.nextCursor}`]
  return { json: found, lines: [...columns(rows), ...more] }
}

function scoreOf({ status, score, scoreChange, recommendation }: Version): string {
  if (status !== 'succeeded') return status
  if (score === null) return 'no score'
  const change = scoreChange === null ? '' : ` (${scoreChange < 0 ? '−' : '+'}${Math.abs(scoreChange)})`
  return `${score}${change} ${(recommendation ?? '').replace('_', '-')}`
}

function changesOf({ changedInputs, repeatOf }: Version): string {
  if (repeatOf !== null) return `repeats ${repeatOf.runId}`
  if (changedInputs === null) return 'first'
  return changedInputs.length === 0 ? 'same inputs' : changedInputs.join(', ')
}
