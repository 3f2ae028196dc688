import type { DossierOutputs } from '@dossier/api/client'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Report } from '../output.ts'

const languages = ['de', 'en', 'fr'] as const
type Language = (typeof languages)[number]
const countries = ['DE', 'AT', 'CH', 'FR'] as const

interface PublishOptions {
  until: string
  language?: Language[]
  country: (typeof countries)[number]
  months?: number
  pool?: number
  client: boolean
}

type Posting = DossierOutputs['jobs']['publish']

/** `dossier jobs publish|unpublish`: publishes a job on a public page where people apply, or unpublishes it. */
export function addPostings(jobs: Command, perform: Perform): void {
  jobs
    .command('publish')
    .description(
      'Publish a job so that people can apply, or change its last day. The page shows the job as in its newest run.',
    )
    .argument('<job profile id>')
    .requiredOption('--until <day>', 'last day for applications: 2027-01-31', dayOf)
    .addOption(new Option('--language <languages...>', 'offered in (default: all three)').choices(languages))
    .addOption(
      new Option('--country <country>', 'country whose common retention period applies; not legal advice')
        .choices(countries)
        .default('CH'),
    )
    .option('--months <number>', 'months to keep applications, instead of the common period', monthsOf)
    .option('--pool <number>', 'months to keep applications for other jobs, if applicants consent', monthsOf)
    .option('--client', 'the page may name the client', false)
    .action(perform((context, id: string, options: PublishOptions) => publish(context, id, options)))
  jobs
    .command('unpublish')
    .description('Take down the public page of a job. Applications are kept.')
    .argument('<job profile id>')
    .action(perform((context, id: string) => unpublish(context, id)))
}

function dayOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  throw new InvalidArgumentError('Expected a day: 2027-01-31.')
}

function monthsOf(text: string): number {
  const months = Number(text)
  if (Number.isInteger(months) && months >= 1 && months <= 36) return months
  throw new InvalidArgumentError('Expected 1 to 36 months.')
}

async function publish(context: CommandContext, jobProfileId: string, options: PublishOptions): Promise<Report> {
  const { until: endsAt, language, country, months, pool, client } = options
  const { api } = await context.connect()
  const posting = await api.jobs.publish.mutate({
    jobProfileId,
    endsAt,
    country,
    showClient: client,
    poolMonths: pool ?? null,
    ...(language !== undefined && { languages: language }),
    ...(months !== undefined && { retentionMonths: months }),
  })
  return report(posting)
}

async function unpublish(context: CommandContext, jobProfileId: string): Promise<Report> {
  const { api } = await context.connect()
  return report(await api.jobs.unpublish.mutate({ jobProfileId }))
}

function report(posting: Posting): Report {
  const { path, state, lastDay, retentionMonths, text } = posting
  const until = state === 'open' ? `open until ${lastDay}` : state
  return { json: posting, lines: [text.title, path, until, `applications are kept for ${retentionMonths} months`] }
}
