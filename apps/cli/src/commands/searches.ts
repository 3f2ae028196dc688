import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { queryOf, takingQuery } from '../query.ts'
import { limitOf, searchFor } from './search.ts'

type Saved = DossierOutputs['searches']['list']['items'][number]

interface SaveOptions {
  pin: boolean
  share: boolean
}

/** `dossier searches`: manages the caller's saved searches, and lists those shared with the team. */
export function addSearches(program: Command, perform: Perform): void {
  const searches = program.command('searches').description('List, run, save and delete saved searches.')
  searches
    .command('list')
    .description('List your saved searches and those shared with the team.')
    .action(perform((context) => list(context)))
  searches
    .command('run')
    .description('Run a saved search.')
    .argument('<search>', 'its name or ID')
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .action(perform((context, name: string, { limit }: { limit: number }) => run(context, name, limit)))
  takingQuery(searches.command('save'))
    .description('Save a search under a name.')
    .argument('<name>')
    .argument('<query...>', 'as in dossier search')
    .option('--pin', 'pin the search to the top', false)
    .option('--share', 'share the search with the team', false)
    .action(
      perform((context, name: string, words: string[], options: SaveOptions) =>
        save(context, { name, words, options }),
      ),
    )
  searches
    .command('remove')
    .description('Delete one of your saved searches.')
    .argument('<search>', 'its name or ID')
    .action(perform((context, name: string) => remove(context, name)))
}

async function list(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.searches.list.query()
  return {
    json: found,
    lines: found.items.length === 0 ? ['There are no saved searches.'] : columns(found.items.map(row)),
  }
}

function row({ name, query, pinned, shared, by, id }: Saved): string[] {
  return [name, query, [pinned ? 'pinned' : '', shared ? 'shared' : ''].filter(Boolean).join(', '), by, id]
}

async function run(context: CommandContext, name: string, limit: number): Promise<Report> {
  const { query } = await find(context, name)
  return searchFor(context, query, { limit, all: false, language: 'en' })
}

interface Saving {
  name: string
  words: string[]
  options: SaveOptions
}

async function save(context: CommandContext, { name, words, options }: Saving): Promise<Report> {
  const { api } = await context.connect()
  const saved = await api.searches.save.mutate({ name, query: queryOf(words) })
  const searchId = saved.id
  if (options.pin) await api.searches.pin.mutate({ searchId, pinned: true })
  if (options.share) await api.searches.share.mutate({ searchId, shared: true })
  const now = await find(context, searchId)
  return { json: now, lines: columns([row(now)]) }
}

async function remove(context: CommandContext, name: string): Promise<Report> {
  const { id: searchId } = await find(context, name)
  const { api } = await context.connect()
  const removed = await api.searches.remove.mutate({ searchId })
  return { json: removed, lines: [removed.removed ? 'removed' : 'It no longer exists.'] }
}

async function find(context: CommandContext, name: string): Promise<Saved> {
  const { api } = await context.connect()
  const { items } = await api.searches.list.query()
  const found = items.find((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase())
  if (found !== undefined) return found
  const known = items.map((one) => `“${one.name}”`).join(', ')
  throw new CliError(
    'not_found',
    `There is no saved search “${name}”. ${known === '' ? 'There are no saved searches.' : `Saved searches: ${known}.`}`,
  )
}
