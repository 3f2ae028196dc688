import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { momentOf, numberFrom } from '../values.ts'
import { cancelCheck, checkAll, showChecks, type CheckOptions } from './replay-all.ts'

type Replay = DossierOutputs['runs']['replay']

interface ReplayOptions extends CheckOptions {
  all?: boolean
  status?: boolean
  cancel?: string
}

const examples = `
Examples:
  dossier replay Senior-Java-Developer_Marco-Rieben_20260127-142305
  dossier replay --all --since 2026-01-01
  dossier replay --status --json
  dossier replay --cancel 01a1fd24-a918-72c9-b015-110272feff23

A check of the history goes on by itself when this command is interrupted; --all again shows how far it is.`

/** `dossier replay`: proves that a run, or the whole history, is reproducible byte for byte. */
export function addReplay(program: Command, perform: Perform): void {
  program
    .command('replay')
    .description('Replay a run and compare it with its record and its stored files, or check the whole history.')
    .argument('[run id]')
    .option('--all', 'check every run, or those of a period')
    .option('--since <moment>', 'with --all: only runs created at or after this day or time', momentOf)
    .option('--until <moment>', 'with --all: only runs created before this day or time', momentOf)
    .option('--concurrency <number>', 'with --all: number of runs in parallel, 1 to 64', numberFrom(1, 64))
    .option('--status', 'list history checks, newest first')
    .option('--cancel <check id>', 'cancel a running check')
    .addHelpText('after', examples)
    .action(perform((context, runId: string | undefined, options: ReplayOptions) => choose(context, runId, options)))
}

function choose(context: CommandContext, runId: string | undefined, options: ReplayOptions): Promise<Report> {
  const { all = false, status = false, cancel } = options
  const asked = [runId !== undefined, all, status, cancel !== undefined].filter(Boolean).length
  if (asked !== 1) throw new CliError('usage', 'Pass a run ID, or one of --all, --status and --cancel.')
  if (cancel !== undefined) return cancelCheck(context, cancel)
  if (status) return showChecks(context)
  return runId === undefined ? checkAll(context, options) : replay(context, runId)
}

async function replay(context: CommandContext, runId: string): Promise<Report> {
  const { api } = await context.connect()
  const result = await api.runs.replay.mutate({ runId })
  const lines = [...filesOf(result), ...recordOf(result), ...versionsOf(result), sentenceFor(result)]
  if (result.identical) return { json: result, lines }
  throw new CliError('differs', lines.join('\n'), { details: { ...result } })
}

function filesOf({ documents, zip }: Replay): string[] {
  const rows = documents.map(({ identical, stored, filename, expectedSha256, parts }) => [
    identical ? (stored === 'lost' ? 'identical, stored file missing' : 'identical') : 'DIFFERS',
    filename,
    identical ? expectedSha256 : [`recorded ${expectedSha256}`, `stored ${stored}`, ...parts].join(', '),
  ])
  if (rows.length === 0) return []
  const whole = [zip.identical ? 'identical' : 'DIFFERS', zip.filename, zip.expectedSha256]
  return columns([...rows, whole])
}

function recordOf({ record }: Replay): string[] {
  return record.identical ? [] : [`The run’s record differs: ${record.parts.join(', ')}.`]
}

function versionsOf({ versions }: Replay): string[] {
  return versions.same
    ? []
    : [`The run was made by ${said(versions.run)}; current versions: ${said(versions.current)}.`]
}

function sentenceFor({ outcome, runId }: Replay): string {
  switch (outcome) {
    case 'identical':
      return `${runId} is reproducible: every file is identical, byte for byte.`
    case 'different':
      return `${runId} cannot be reproduced as recorded.`
    case 'version_gone':
      return `${runId} was made by versions that are no longer installed, and the current versions produce different bytes.`
    case 'erased':
      return `The person of ${runId} was erased, so it can no longer be generated.`
  }
}

function said({ engine, lexicon, templates, bundle }: Replay['versions']['run']): string {
  return `engine ${engine}, lexicon ${lexicon}, templates ${templates}, bundle ${bundle}`
}
