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

/** `dossier lexicon …`: what the team has taught on top of our lexicon. */
export function addLexicon(program: Command, perform: Perform): void {
  const lexicon = program.command('lexicon').description('Look after the words that the team has taught.')
  lexicon
    .command('list')
    .description('List what the team has taught, or the versions that came of it.')
    .argument('[text]', 'only what has this in a name')
    .option('--versions', 'the versions, the newest first', false)
    .option('--limit <number>', 'at most so many, 1 to 100', limitOf, 25)
    .option('--cursor <cursor>', 'go on after an earlier answer')
    .action(perform((context, text: string | undefined, options: ListOptions) => list(context, text, options)))
  lexicon
    .command('add')
    .description('Teach a term: another name of a concept, a kind of one, or, with neither, a concept of its own.')
    .argument('<term>')
    .option('--name <concept>', 'it is another name of the concept with this id')
    .option('--kind-of <concept>', 'it is a kind of the concept with this id')
    .option('--kind <kind>', 'what a new concept is, such as technology, method or role')
    .option('--replace', 'take the name away from the concept that has it', false)
    .action(perform(add))
  lexicon
    .command('undo')
    .description('Take back the last change, or make an earlier version the newest again.')
    .option('--to <version>', 'the version that it is to be as; 0 is empty', versionOf)
    .action(perform((context, options: { to?: number }) => undo(context, options)))
  lexicon
    .command('import')
    .description('Take concepts out of CSV files in the form of ESCO, one for each language.')
    .argument('<files...>')
    .option('--replace', 'take names away from the concepts that have them', false)
    .option('--dry-run', 'only tell what it would come to', false)
    .action(perform(importFiles))
  lexicon
    .command('export')
    .description('Write what the team has taught as a CSV file, which can be imported again.')
    .option('--out <file>', 'where to; printed when left out')
    .option('--force', 'replace a file that is there', false)
    .action(perform((context, options: { out?: string; force: boolean }) => exportFile(context, options)))
}

function versionOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new CliError('usage', `${text} is no version: give a number, such as 3.`)
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
  if (rows.length === 0) return ['Nothing was found.']
  return [...columns(rows), ...(nextCursor === null ? [] : [`more: --cursor ${nextCursor}`])]
}

async function add(context: CommandContext, text: string, options: AddOptions): Promise<Report> {
  const { name, kindOf, kind, replace } = options
  if (name !== undefined && kindOf !== undefined) throw new CliError('usage', 'Give --name or --kind-of, not both.')
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
  if (to === undefined && version === 0) throw new CliError('usage', 'Nothing was taught: there is nothing to undo.')
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
  const ignored = made.ignored.map(({ file, columns: names }) => `${file}: not read: ${names.join(', ')}`)
  const counts = `${made.added} new, ${made.changed} changed, ${made.unchanged} as before`
  return { json: made, lines: [dryRun ? `It would be ${counts}.` : `Version ${made.version}: ${counts}.`, ...ignored] }
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
