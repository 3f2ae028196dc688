import type { DossierInputs } from '@dossier/api/client'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { readAnonymity } from './run.ts'
import { sectionsOption } from '../run-defaults.ts'
import type { Report } from '../output.ts'

interface RerunOptions {
  pdf?: boolean
  sections?: DossierInputs['runs']['repeat']['sections']
  anonymous?: boolean
  named?: boolean
  yearsOnly?: boolean
  key?: string
}

/** `dossier rerun`: makes a new run from the inputs of an older one. */
export function addRerun(program: Command, perform: Perform): void {
  program
    .command('rerun')
    .description('Create a new run from the stored inputs of a run with the current generators, and wait for it.')
    .argument('<run id>')
    .option('--pdf', 'also create the CV and the offer as PDF')
    .addOption(sectionsOption())
    .option('--anonymous', 'hide who the person is in every file of the new run')
    .option('--years-only', 'with --anonymous: years instead of months')
    .option('--named', 'name the person, if the original run did not')
    .option('--key <text>', 'idempotency key: retries with the same key create only one run')
    .action(perform((context, runId: string, options: RerunOptions) => rerun(context, runId, options)))
}

async function rerun(context: CommandContext, origin: string, options: RerunOptions): Promise<Report> {
  const { key, named, pdf, sections } = options
  const anonymous = readAnonymity(options)
  if (named === true && anonymous !== null) throw new CliError('usage', 'Choose one of --anonymous and --named.')
  const connection = await context.connect()
  const made = await connection.api.runs.repeat.mutate({
    runId: origin,
    ...(pdf === undefined ? {} : { pdf }),
    ...(sections === undefined ? {} : { sections }),
    ...(anonymous === null && named !== true ? {} : { anonymous }),
    ...(key === undefined ? {} : { idempotencyKey: key }),
  })
  for await (const { status, progress, error } of connection.watch(made.runId)) {
    context.progress(`${made.runId}: ${progress.step} ${progress.done}/${progress.total}`)
    if (status === 'failed') throw new CliError('failed', `${made.runId} failed: ${error ?? 'unknown reason'}`)
  }
  const { run } = await connection.api.runs.get.query({ runId: made.runId })
  const { id, runId, status, score, recommendation } = run
  const verdict =
    recommendation === null ? '' : `, score ${score ?? 'not scorable'}, ${recommendation.replace('_', '-')}`
  return {
    json: { id, runId, status, score, recommendation, repeatOf: origin },
    lines: [`${runId}  ${status}${verdict}`],
  }
}
