import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Connection } from '../connection-type.ts'
import { columns, type Report } from '../output.ts'

type Decision = DossierInputs['runs']['override']['decisions'][number]
type Match = NonNullable<DossierOutputs['runs']['get']['match']>

interface OverrideOptions {
  criterion?: string
  verdict?: string
  reason?: string
  author?: string
  withdraw?: string
  key?: string
}

/** `dossier override`: records a person's verdict on a criterion, beside the machine's. */
export function addOverride(program: Command, perform: Perform): void {
  program
    .command('override')
    .description(
      'Override the computed verdict of a criterion: creates a new version of the run and waits for it. Without options, lists the criteria.',
    )
    .argument('<run id>')
    .option('--criterion <pointer>', 'pointer of the criterion, as listed: /must/2')
    .option('--verdict <verdict>', 'fulfilled, partial, potential, not_mentioned, open or unfulfilled')
    .option('--reason <text>', 'the reason, 3 to 500 characters; it appears in the documents')
    .option('--author <name>', 'name of the person who decides; it appears in the documents')
    .option('--withdraw <pointer>', 'withdraw a decision, so that the computed verdict counts again')
    .option('--key <text>', 'idempotency key: retries with the same key create only one version')
    .action(perform((context, runId: string, options: OverrideOptions) => override(context, runId, options)))
}

async function override(context: CommandContext, runId: string, options: OverrideOptions): Promise<Report> {
  const connection = await context.connect()
  const keyed = options.key === undefined ? {} : { idempotencyKey: options.key }
  if (options.withdraw !== undefined) {
    if (options.criterion !== undefined) throw new CliError('usage', 'Pass --criterion or --withdraw, not both.')
    const withdrawn = { runId, pointer: options.withdraw, ...keyed }
    return finished(context, connection, await connection.api.runs.withdrawOverride.mutate(withdrawn))
  }
  const match = await matchOf(connection, runId)
  const given = [options.criterion, options.verdict, options.reason, options.author]
  if (given.every((one) => one === undefined)) return { json: match, lines: [...listed(match), ...scores(match)] }
  const { author, ...decision } = decisionOf(match, options)
  const made = await connection.api.runs.override.mutate({ runId, decisions: [decision], author, ...keyed })
  return finished(context, connection, made)
}

async function matchOf({ api }: Connection, runId: string): Promise<Match> {
  const { match } = await api.runs.get.query({ runId })
  if (match !== null) return match
  throw new CliError('usage', `${runId} has no match: it has no job, or it has not finished.`)
}

function criteriaOf({ must, should, further, softSkills }: Match): Match['must'] {
  return [...must, ...should, ...further, ...softSkills]
}

function decisionOf(match: Match, options: OverrideOptions): Decision & { author: string } {
  const { criterion: pointer, verdict, reason, author } = options
  if (pointer === undefined || verdict === undefined || reason === undefined || author === undefined) {
    throw new CliError('usage', 'A decision requires --criterion, --verdict, --reason and --author.')
  }
  const criterion = criteriaOf(match).find((one) => one.pointer === pointer)?.criterion
  if (criterion === undefined) {
    const known = criteriaOf(match).map((one) => one.pointer)
    throw new CliError('usage', `There is no criterion ${pointer}. Choose one of: ${known.join(', ')}.`)
  }
  // The procedure checks the verdict.
  return { pointer, criterion, verdict: verdict as Decision['verdict'], reason, author }
}

/** Each criterion with its effective verdict; a person's decision is shown with the machine's verdict. */
function listed(match: Match): string[] {
  const rows = criteriaOf(match).map(({ pointer, criterion, verdict, override: said }) => [
    pointer,
    said?.verdict ?? verdict,
    said === undefined ? '' : `by ${said.author} (computed: ${verdict}): ${said.reason}`,
    criterion.replace(/\s+/g, ' '),
  ])
  const gone = (match.unapplied ?? []).map(
    ({ pointer, criterion, author }) => `${pointer}  no longer applies: ${criterion} (${author})`,
  )
  return [...columns(rows), ...gone]
}

function scores({ score, verdict, decided }: Match): string[] {
  const told = (of: Pick<Match, 'score' | 'verdict'>) =>
    `score ${of.score.value ?? 'not scorable'}, ${of.verdict.recommendation.replace('_', '-')}`
  if (decided === undefined) return [told({ score, verdict })]
  return [`${told(decided)}; without decisions: ${told({ score, verdict })}`]
}

async function finished(
  context: CommandContext,
  connection: Connection,
  made: DossierOutputs['runs']['override'],
): Promise<Report> {
  for await (const { status, progress, error } of connection.watch(made.runId)) {
    context.progress(`${made.runId}: ${progress.step} ${progress.done}/${progress.total}`)
    if (status === 'failed') throw new CliError('failed', `${made.runId} failed: ${error ?? 'unknown reason'}`)
  }
  const { run, match } = await connection.api.runs.get.query({ runId: made.runId })
  const { id, runId, status, score, recommendation } = run
  const machine = match && { score: match.score.value, recommendation: match.verdict.recommendation }
  return {
    json: { id, runId, status, score, recommendation, withoutDecisions: machine },
    lines: [`${runId}  ${status}`, ...(match === null ? [] : scores(match))],
  }
}
