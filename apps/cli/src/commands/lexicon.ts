import type { DossierInputs, DossierOutputs } from '@dossier/api/client'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { readText, writeStream } from '../files.ts'
import { columns, type Report } from '../output.ts'
import { limitOf } from './search.ts'

type Change = DossierOutputs['lexicon']['teach']
type Kind = NonNullable<DossierInputs['lexicon']['teach']['kind']>

interface ListOptions {
  limit: number
  cursor?: string
  versions: boolean
}

interface AddOptions {
  name?: string
  kindOf?: string
  kind?: Kind
  replace: boolean
}

/** `dossier lexicon …`: manages what the team has added to the built-in lexicon. */
export function addLexicon(program: Command, perform: Perform): void {
  const lexicon = program.command('lexicon').description('Manage the team’s lexicon.')
  lexicon
    .command('list')
    .description('List the entries of the team’s lexicon, or its versions.')
    .argument('[text]', 'only entries with this text in a name')
    .option('--versions', 'list versions, newest first', false)
    .option('--limit <number>', 'maximum number of results, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'continue after a previous page')
    .action(perform((context, text: string | undefined, options: ListOptions) => list(context, text, options)))
  lexicon
    .command('add')
    .description('Add a term: as a synonym, as a narrower concept or, with neither option, as a new concept.')
    .argument('<term>')
    .option('--name <concept>', 'make the term a synonym of the concept with this ID')
    .option('--kind-of <concept>', 'make the term a kind of the concept with this ID')
    .option('--kind <kind>', 'kind of a new concept, such as technology, method or role')
    .option('--replace', 'move the name from the concept that already has it', false)
    .action(perform(add))
  lexicon
    .command('undo')
    .description('Undo the last change, or restore an earlier version.')
    .option('--to <version>', 'version to restore; 0 is empty', versionOf)
    .action(perform((context, options: { to?: number }) => undo(context, options)))
  lexicon
    .command('import')
    .description('Import concepts from CSV files in ESCO format, one file per language.')
    .argument('<files...>')
    .option('--replace', 'move names from the concepts that already have them', false)
    .option('--dry-run', 'report the result without changing anything', false)
    .action(perform(importFiles))
  lexicon
    .command('export')
    .description('Export the team’s lexicon as a CSV file that can be imported again.')
    .option('--out <file>', 'output file; prints to the terminal by default')
    .option('--force', 'overwrite an existing file', false)
    .action(perform((context, options: { out?: string; force: boolean }) => exportFile(context, options)))
}

function versionOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new CliError('usage', `${text} is not a version: expected a number, such as 3.`)
  return Number(text)
}

async function list(context: CommandContext, text: string | undefined, options: ListOptions): Promise<Report> {
  const { api } = await context.connect()
  const page = { limit: options.limit, ...(options.cursor !== undefined && { cursor: options.cursor }) }
  if (options.versions) {
    const found = await api.lexicon.versions.query(page)
    const rows = found.items.map(({ version, change, added, changed, removed, size, by, at }) => [
      String(version),
      change,
      `+${added} ~${changed} -${removed}`,
      `${size} entries`,
      by.name,
      at,
    ])
    return { json: found, lines: linesOf(rows, found.nextCursor) }
  }
  const found = await api.lexicon.entries.query({ ...page, language: 'en', ...(text !== undefined && { query: text }) })
  const rows = found.items.map(({ id, concept, label, kind, aliases, broader }) => [
    id,
    concept,
    kind,
    [label, ...aliases].join(', '),
    broader.length === 0 ? '' : `kind of ${broader.map((one) => one.label).join(', ')}`,
  ])
  return { json: found, lines: linesOf(rows, found.nextCursor) }
}

function linesOf(rows: string[][], nextCursor: string | null): string[] {
  if (rows.length === 0) return ['No entries found.']
  return [...columns(rows), ...(nextCursor === null ? [] : [`next page: --cursor ${nextCursor}`])]
}

async function add(context: CommandContext, text: string, options: AddOptions): Promise<Report> {
  const { name, kindOf, kind, replace } = options
  if (name !== undefined && kindOf !== undefined) throw new CliError('usage', 'Pass --name or --kind-of, not both.')
  const { api } = await context.connect()
  const concept = name ?? kindOf
  const made = await api.lexicon.teach.mutate({
    as: name !== undefined ? 'name' : kindOf !== undefined ? 'kind' : 'concept',
    text,
    replace,
    language: 'en',
    ...(concept !== undefined && { concept }),
    ...(kind !== undefined && { kind }),
  })
  return { json: made, lines: [lineOf(made)] }
}

async function undo(context: CommandContext, { to }: { to?: number }): Promise<Report> {
  const { api } = await context.connect()
  const { items } = await api.lexicon.versions.query({ limit: 1 })
  const version = items[0]?.version ?? 0
  if (to === undefined && version === 0) throw new CliError('usage', 'The lexicon is empty: there is nothing to undo.')
  const made = await api.lexicon.undo.mutate({ to: to ?? version - 1, version })
  return { json: made, lines: [lineOf(made)] }
}

async function importFiles(
  context: CommandContext,
  paths: string[],
  { replace, dryRun }: { replace: boolean; dryRun: boolean },
): Promise<Report> {
  const files = await Promise.all(paths.map(async (path) => ({ name: basename(path), text: await readText(path) })))
  const { api } = await context.connect()
  const made = await api.lexicon.import.mutate({ files, replace, dryRun, language: 'en' })
  const ignored = made.ignored.map(({ file, columns: names }) => `${file}: ignored columns: ${names.join(', ')}`)
  const counts = `${made.added} new, ${made.changed} changed, ${made.unchanged} unchanged`
  return { json: made, lines: [dryRun ? `Dry run: ${counts}.` : `Version ${made.version}: ${counts}.`, ...ignored] }
}

async function exportFile(context: CommandContext, { out, force }: { out?: string; force: boolean }): Promise<Report> {
  const { api } = await context.connect()
  const made = await api.lexicon.export.query()
  if (out === undefined) return { json: made, lines: [made.text.trimEnd()] }
  await writeStream(out, bytesOf(made.text), force)
  return { json: { version: made.version, path: out }, lines: [`${out}: version ${made.version}`] }
}

function lineOf({ version, added, changed, removed }: Change): string {
  return `Version ${version}: ${added} added, ${changed} changed, ${removed} removed.`
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
