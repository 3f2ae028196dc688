import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { type Command, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

type Hold = DossierOutputs['retention']['holds']['items'][number]
type SubjectType = DossierInputs['retention']['hold']['subjectType']

const subjects = ['run', 'candidate', 'document'] as const satisfies readonly SubjectType[]

const pageOfHolds = 1000

/** `dossier retention hold|release|holds`: manages what must stay, whatever a policy says. */
export function addHolds(retention: Command, perform: Perform): void {
  retention
    .command('hold')
    .description('Place a legal hold: no policy and no person can delete the run, candidate or document.')
    .addArgument(retention.createArgument('<what>', 'run, candidate or document').choices(subjects))
    .argument('<id>', 'its UUID, or a run ID')
    .requiredOption('--reason <sentence>')
    .action(
      perform((context, what: SubjectType, id: string, { reason }: { reason: string }) =>
        hold(context, { subjectType: what, subjectId: id, reason }),
      ),
    )
  retention
    .command('release')
    .description('Release a legal hold.')
    .argument('<hold id>')
    .requiredOption('--reason <sentence>')
    .action(perform((context, holdId: string, { reason }: { reason: string }) => release(context, { holdId, reason })))
  retention
    .command('holds')
    .description('List legal holds.')
    .addOption(new Option('--all', 'include released holds'))
    .action(perform((context, { all }: { all?: boolean }) => list(context, all === true)))
}

async function hold(context: CommandContext, input: DossierInputs['retention']['hold']): Promise<Report> {
  const { api } = await context.connect()
  const { subjectType, subjectId: given } = input
  // Users know runs by their readable ID.
  const subjectId = subjectType === 'run' ? (await api.runs.get.query({ runId: given })).run.id : given
  const placed = await api.retention.hold.mutate({ ...input, subjectId })
  return { json: placed, lines: [`Hold ${placed.id} placed.`] }
}

async function release(context: CommandContext, input: DossierInputs['retention']['release']): Promise<Report> {
  const { api } = await context.connect()
  const ended = await api.retention.release.mutate(input)
  return { json: ended, lines: [`Hold ${ended.id} released.`] }
}

async function list(context: CommandContext, all: boolean): Promise<Report> {
  const { api } = await context.connect()
  const shown: Hold[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await api.retention.holds.query({ limit: pageOfHolds, ...(cursor !== undefined && { cursor }) })
    const wanted = page.items.filter(({ releasedAt }) => all || releasedAt === null)
    shown.push(...wanted)
    // Active holds come first.
    cursor = wanted.length < page.items.length ? null : page.nextCursor
  }
  const rows = shown.map(({ id, subjectType, subjectId, subjectName, heldAt, releasedAt, reason }) => [
    id,
    subjectType,
    subjectName ?? subjectId,
    heldAt,
    releasedAt === null ? 'held' : `released ${releasedAt}`,
    reason,
  ])
  return { json: { items: shown }, lines: rows.length === 0 ? ['There are no legal holds.'] : columns(rows) }
}
