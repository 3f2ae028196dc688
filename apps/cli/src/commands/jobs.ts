import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { addPostings } from './postings.ts'
import { limitOf } from './search.ts'

interface ListOptions {
  limit: number
  cursor?: string
}

type Job = DossierOutputs['jobs']['get']

/** `dossier jobs`: lists job profiles, shows one with its runs, and publishes it. */
export function addJobs(program: Command, perform: Perform): void {
  const jobs = program.command('jobs').description('List, show and publish job profiles.')
  jobs
    .command('list')
    .description('List job profiles, newest first, or those whose title or client starts with a text.')
    .argument('[words...]', 'a title or a client')
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'continue after a previous page')
    .action(perform((context, words: string[], options: ListOptions) => list(context, words, options)))
  jobs
    .command('show')
    .description('Show a job profile with its newest runs.')
    .argument('<job profile id>')
    .action(perform((context, id: string) => show(context, id)))
  addPostings(jobs, perform)
}

async function list(context: CommandContext, words: string[], { limit, cursor }: ListOptions): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.jobs.list.query({ text: words.join(' '), limit, ...(cursor === undefined ? {} : { cursor }) })
  const more = found.nextCursor === null ? [] : [`next page: --cursor ${found.nextCursor}`]
  const rows = found.items.map((job) => [job.id, job.title, job.client, countsOf(job)])
  return { json: found, lines: rows.length === 0 ? ['No jobs found.'] : [...columns(rows), ...more] }
}

async function show(context: CommandContext, jobProfileId: string): Promise<Report> {
  const { api } = await context.connect()
  const job = await api.jobs.get.query({ jobProfileId })
  const runs = await api.runs.list.query({ jobProfileId, limit: 25 })
  const rows = runs.items.map((run) => [run.runId, run.candidateName, run.score === null ? '' : String(run.score)])
  const title = job.client === '' ? job.title : `${job.title}, ${job.client}`
  return { json: { job, runs: runs.items }, lines: [title, countsOf(job), '', ...columns(rows)] }
}

function countsOf({ runs, persons }: Job): string {
  return `${runs} ${runs === 1 ? 'run' : 'runs'}, ${persons} ${persons === 1 ? 'person' : 'persons'}`
}
