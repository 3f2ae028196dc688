import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Connection } from '../connection-type.ts'
import { readText } from '../files.ts'
import { columns, type Report } from '../output.ts'

const examples = `
Examples:
  dossier call --list
  dossier call runs.list '{"status":"failed","limit":5}'
  dossier call batches.create @batch.json --json
  dossier call runs.watch '{"runId":"Senior-Java-Developer_Marco-Rieben_20260127-142305"}'`

/** `dossier call`: calls any procedure, with JSON input and output. */
export function addCall(program: Command, perform: Perform): void {
  program
    .command('call')
    .description('Call any API procedure by name. Prefer the dedicated command where one exists.')
    .argument('[procedure]', 'procedure name from --list, such as runs.list')
    .argument('[input]', 'input as JSON, or @file')
    .option('--list', 'list all procedures', false)
    .addHelpText('after', examples)
    .action(
      perform((context, name: string | undefined, input: string | undefined, { list }: { list: boolean }) =>
        list || name === undefined ? listAll() : call(context, name, input),
      ),
    )
}

/** Loading the whole server takes a second: done only for this command. */
async function procedures() {
  const { listProcedures } = await import('@dossier/api')
  return listProcedures()
}

async function listAll(): Promise<Report> {
  const all = (await procedures()).map(([name, { type, meta }]) => ({
    name,
    type,
    rest: meta?.rest ?? '',
    summary: meta?.summary ?? '',
  }))
  return { json: all, lines: columns(all.map(({ name, rest, summary }) => [name, rest, summary])) }
}

async function call(context: CommandContext, name: string, text: string | undefined): Promise<Report> {
  const known = new Map(await procedures()).get(name)
  if (known === undefined)
    throw new CliError('usage', `There is no procedure ${name}. \`dossier call --list\` lists all procedures.`)
  const input = text === undefined ? undefined : await readInput(text)
  const { api } = await context.connect()
  const method = ({ query: 'query', mutation: 'mutate', subscription: 'subscribe' } as const)[known.type]
  const answer: unknown = await callableOf(api, name)[method]?.(input)
  if (known.type !== 'subscription') return { json: answer ?? null, lines: [JSON.stringify(answer ?? null, null, 2)] }
  const events: unknown[] = []
  // A subscription of the client returns nothing else.
  for await (const event of answer as AsyncIterable<unknown>) {
    context.progress(JSON.stringify(event))
    events.push(event)
  }
  return { json: events, lines: [] }
}

async function readInput(text: string): Promise<unknown> {
  const json = text.startsWith('@') ? await readText(text.slice(1)) : text
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new CliError('usage', 'The input is not valid JSON. Quote it for your shell, or pass @file.', {
      cause: error,
    })
  }
}

type Callable = Partial<Record<'query' | 'mutate' | 'subscribe', (input: unknown) => unknown>>

function callableOf(api: Connection['api'], name: string): Callable {
  const [router = '', procedure = ''] = name.split('.')
  // Looked up by name, which the client's types cannot express.
  return (api as unknown as Record<string, Record<string, Callable>>)[router]?.[procedure] ?? {}
}
