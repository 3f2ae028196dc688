import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { localTimeZone, problemLines, queryOf, takingQuery } from '../query.ts'

interface SearchOptions {
  type?: string[]
  limit: number
  cursor?: string
  sort: 'newest' | 'oldest'
  all: boolean
  language: 'de' | 'en'
}

const help = `
The query language is the same as in the search box:
  dossier search jurg muler                          all words, ignoring typos and missing umlauts
  dossier search 'candidate:müller job:"java developer" type:cv,offer'
  dossier search kandidat:müller nach:2026-01 vor:7d -typ:dashboard
  dossier search by:me on:last-spring submitted:yes`

/** `dossier search`: finds documents with the search language. */
export function addSearch(program: Command, perform: Perform): void {
  takingQuery(program.command('search'))
    .description('Find documents by candidate, job, type, run, user and time; tolerates typos and missing umlauts.')
    .argument('<query...>', 'words and qualifiers')
    .option('--type <types...>', 'only these document types: cv, offer, dashboard, matchmaking, feedback')
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .addOption(sortOption())
    .option('--cursor <cursor>', 'continue after a previous page')
    .option('--all', 'fetch all pages', false)
    .addOption(new Option('--language <language>', 'language of hints').choices(['de', 'en']).default('en'))
    .addHelpText('after', help)
    .action(perform((context, words: string[], options: SearchOptions) => search(context, words, options)))
}

/** The `--sort` option of all search commands. */
export function sortOption(): Option {
  return new Option('--sort <order>', 'by time, within exact matches and then within the others')
    .choices(['newest', 'oldest'])
    .default('newest')
}

/** Parses a number of rows. */
export function limitOf(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit
  throw new InvalidArgumentError('Expected a whole number from 1 to 100.')
}

type Found = DossierOutputs['documents']['search']

async function search(context: CommandContext, words: string[], options: SearchOptions): Promise<Report> {
  return searchFor(context, queryOf(words), options)
}

/** Finds the documents of a query and reports them; reports problems of the query as progress. */
export async function searchFor(
  context: CommandContext,
  query: string,
  options: Pick<SearchOptions, 'type' | 'limit' | 'cursor' | 'all' | 'language'> & Partial<Pick<SearchOptions, 'sort'>>,
): Promise<Report> {
  const input: DossierInputs['documents']['search'] = {
    query,
    limit: options.limit,
    ...(options.sort === undefined ? {} : { sort: options.sort }),
    language: options.language,
    timeZone: localTimeZone(),
    ...(options.type === undefined ? {} : { documentTypes: options.type }),
    ...(options.cursor === undefined ? {} : { cursor: options.cursor }),
  }
  const { api } = await context.connect()
  const found = await api.documents.search.query(input)
  for (const problem of found.problems) for (const line of problemLines(query, problem)) context.progress(line)
  while (options.all && found.nextCursor !== null) {
    const page = await api.documents.search.query({ ...input, limit: 100, cursor: found.nextCursor })
    found.items.push(...page.items)
    found.nextCursor = page.nextCursor
  }
  return { json: found, lines: linesOf(found) }
}

function linesOf({ items, nextCursor }: Found): string[] {
  const rows = items.map((item) => [item.filename, item.candidateName, item.jobTitle, item.runId, item.id, metIn(item)])
  const more = nextCursor === null ? [] : [`next page: --cursor ${nextCursor}`]
  return rows.length === 0 ? ['No documents found.'] : [...columns(rows), ...more]
}

/** Where the query matched: `candidate~, job`; the tilde marks a match with a typo. */
function metIn({ matched }: Found['items'][number]): string {
  const places = matched.map(({ field, closeness }) => (closeness === 'forgiven' ? `${field}~` : field))
  return [...new Set(places)].join(', ')
}
