import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { AuditError, readTrustedKey, verifyExport } from '@dossier/audit'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import type { AuditRange } from '../connection-type.ts'
import { reasonOf, writeStream } from '../files.ts'
import { columns, type Report } from '../output.ts'
import { localTimeZone, queryOf, takingQuery } from '../query.ts'
import { momentOf } from '../values.ts'
import { addAuditList } from './audit-list.ts'

interface Known {
  seq: number
  hash: string
}

interface VerifyOptions {
  file?: string
  key?: string
  since?: boolean
  known?: Known
}

interface ExportOptions {
  from?: string
  to?: string
  run?: string
  candidate?: string
  out: string
  force?: boolean
}

/** `dossier audit …`: the chain of events is verified, taken away, and given its next key. */
export function addAudit(program: Command, perform: Perform): void {
  const audit = program.command('audit').description('List the audit log, verify it, export it, and manage its keys.')
  addAuditList(audit, perform)
  audit
    .command('verify')
    .description('Check the chain of events and name the first bad link; a file is checked offline, without a server.')
    .option('--file <export.jsonl>', 'check this export instead of the server; needs --key')
    .option('--key <file or fingerprint>', 'the trusted public key: a PEM file, or sha256:…')
    .option('--since', 'only what is new since the last verification that found everything in order')
    .option('--known <seq:hash>', 'a link that was written down elsewhere, which must still be there', knownOf)
    .action(perform((context, options: VerifyOptions) => verify(context, options)))
  takingQuery(audit.command('export'))
    .description('Write the chain, or a part of it, as signed JSON lines that verify offline.')
    .argument('[query...]', 'show only the events that `audit list` finds by it; of the others there are the hashes')
    .requiredOption('--out <file>', 'where to write')
    .option('--from <seq or date>', 'the first link, or the first day or moment (ISO 8601)', boundOf)
    .option('--to <seq or date>', 'the last link, or the day or moment before which events are taken', boundOf)
    .option('--run <run id>', 'show only the events of this run; of the others there are the hashes')
    .option('--candidate <id>', 'show only the events of this candidate; of the others there are the hashes')
    .option('--force', 'replace the file when it exists')
    .action(perform((context, query: string[], options: ExportOptions) => exportChain(context, query, options)))
  audit
    .command('status')
    .description('Say how the log is protected, and what the last verification came to.')
    .action(perform((context) => status(context)))
  audit
    .command('keys')
    .description('List the public keys of the chain.')
    .addOption(new Option('--pem', 'print the newest key as PEM, for a file'))
    .action(perform((context, options: { pem?: boolean }) => keys(context, options)))
  audit
    .command('rotate-key')
    .description('Announce the next key, signed by the one before.')
    .action(perform((context) => rotate(context)))
}

async function status(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.audit.status.query()
  const { lastSeq, unsealed, sealingProblem, lastVerification: last, privilegeGuard } = found
  const verified =
    last === null ? 'not verified yet' : `${last.ok ? 'in order' : 'a bad link'} up to ${last.seq}, ${last.at}`
  const lines = [
    `sealed up to ${lastSeq}; ${unsealed} wait for a seal`,
    `last verification: ${verified}`,
    `protection: ${privilegeGuard.on ? 'the application may only add' : 'by trigger only'}`,
  ]
  return { json: found, lines: sealingProblem === null ? lines : [...lines, sealingProblem] }
}

function knownOf(text: string): Known {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (seq === undefined || hash === undefined) throw new InvalidArgumentError('It is a number, a colon and a hash.')
  return { seq: Number(seq), hash }
}

async function verify(context: CommandContext, { file, key, since, known }: VerifyOptions): Promise<Report> {
  const given = known === undefined ? {} : { known }
  if (file !== undefined) return verifyFile(file, key, known)
  if (key !== undefined) throw new CliError('usage', '--key is for --file; a server knows its own key.')
  const { api } = await context.connect()
  const report = await api.audit.verify.mutate({ mode: since === true ? 'incremental' : 'full', ...given })
  return ended(report, 'The audit log')
}

async function verifyFile(file: string, key: string | undefined, known: Known | undefined): Promise<Report> {
  if (key === undefined) throw new CliError('usage', '--file needs --key: the PEM file or fingerprint that you trust.')
  try {
    const trusted = await trustedOf(key)
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
    const report = await verifyExport(lines, { trusted, known: known === undefined ? [] : [known] })
    return ended(
      report,
      file,
      report.isExcerpt ? [`Of the other ${report.links - report.events} there are the hashes.`] : [],
    )
  } catch (error) {
    if (error instanceof AuditError) throw new CliError('usage', `${file}: ${error.message}`, { cause: error })
    if (error instanceof CliError) throw error
    throw new CliError('usage', `${file} cannot be read (${reasonOf(error)}).`, { cause: error })
  }
}

async function trustedOf(key: string): Promise<string> {
  if (/^(sha256:)?[0-9a-f]{64}$/.test(key)) return readTrustedKey(key)
  const text = await readFile(key, 'utf8').catch((error: unknown) => {
    throw new CliError('usage', `${key} cannot be read (${reasonOf(error)}).`, { cause: error })
  })
  return readTrustedKey(text)
}

interface Verified {
  ok: boolean
  links: number
  events: number
  seq: number
  hash: string
  firstBad: { seq: number; eventId: string | null; problem: string; message: string } | null
}

function ended(report: Verified, what: string, remarks: readonly string[] = []): Report {
  const { firstBad, links, events, seq, hash } = report
  if (firstBad !== null) {
    const event = firstBad.eventId === null ? '' : ` (event ${firstBad.eventId})`
    const message = `${what} is not in order. First bad link: ${firstBad.seq}${event}: ${firstBad.problem}. ${firstBad.message}`
    throw new CliError('differs', message, { details: { ...report } })
  }
  const lines = [
    `${what} is in order: ${links} links, ${events} events.`,
    ...remarks,
    `Its last link is ${seq}:${hash}; written down elsewhere, --known proves later that nothing was cut off.`,
  ]
  return { json: report, lines }
}

async function exportChain(context: CommandContext, words: string[], options: ExportOptions): Promise<Report> {
  const range: AuditRange = {
    ...(words.length === 0 ? {} : { query: queryOf(words), timeZone: localTimeZone() }),
    ...rangeFrom('from', options.from),
    ...rangeFrom('to', options.to),
    ...(options.run === undefined ? {} : { runId: options.run }),
    ...(options.candidate === undefined ? {} : { candidateId: options.candidate }),
  }
  const connection = await context.connect()
  const stream = await connection.exportAudit(range)
  const written = await writeStream(options.out, stream, options.force === true)
  return { json: written, lines: [written.path] }
}

/** The number of a link as it is, and a day or a moment as a moment. */
function boundOf(text: string): string {
  return isSeq(text) ? text : momentOf(text)
}

function isSeq(text: string): boolean {
  return /^\d{1,15}$/.test(text)
}

function rangeFrom(name: 'from' | 'to', bound: string | undefined): AuditRange {
  if (bound === undefined) return {}
  return isSeq(bound) ? { [`${name}Seq`]: bound } : { [name]: bound }
}

async function keys(context: CommandContext, { pem }: { pem?: boolean }): Promise<Report> {
  const { api } = await context.connect()
  const list = await api.audit.keys.query()
  const newest = list.items.at(-1)
  if (pem === true) return { json: list, lines: newest === undefined ? [] : [newest.pem.trimEnd()] }
  const rows = list.items.map(({ generation, fingerprint, fromSeq, createdAt }) => [
    String(generation),
    fingerprint,
    `from link ${fromSeq}`,
    createdAt,
  ])
  return { json: list, lines: rows.length === 0 ? ['Nothing is sealed yet.'] : columns(rows) }
}

async function rotate(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const key = await api.audit.rotateKey.mutate({})
  return { json: key, lines: [`${key.fingerprint} signs from link ${key.fromSeq} on.`] }
}
