import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'
import { localTimeZone, queryOf, takingQuery } from '../query.ts'
import { limitOf } from './search.ts'

interface ListOptions {
  limit: number
  cursor?: string
}

/** `dossier audit list`: lists events, newest first, like the audit page. */
export function addAuditList(audit: Command, perform: Perform): void {
  takingQuery(audit.command('list'))
    .description(
      'List audit events by words and qualifiers: person:müller, run:…, by:anna, type:document-downloaded, after:7d.',
    )
    .argument('[query...]', 'a search for events; lists all events by default')
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'continue after a previous page')
    .action(perform((context, query: string[], options: ListOptions) => list(context, query, options)))
}

async function list(context: CommandContext, query: string[], { limit, cursor }: ListOptions): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.audit.list.query({
    query: queryOf(query),
    timeZone: localTimeZone(),
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  })
  for (const { sentence, hint } of found.problems) context.progress(`${sentence} ${hint}`)
  const more = found.nextCursor === null ? [] : [`next page: --cursor ${found.nextCursor}`]
  const lines = found.items.length === 0 ? ['No events found.'] : [...columns(found.items.map(row)), ...more]
  return { json: found, lines }
}

type Event = DossierOutputs['audit']['list']['items'][number]

function row({ createdAt, seal, type, actorName, actorId, candidate, document, run, subjectId }: Event): string[] {
  const subject = [candidate?.name, document?.filename, run?.runId].filter((name) => name !== undefined)
  return [
    createdAt,
    seal === null ? '-' : String(seal.seq),
    type,
    actorName ?? actorId,
    subject.length > 0 ? subject.join(', ') : subjectId,
  ]
}
