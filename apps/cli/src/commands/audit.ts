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

/** `dossier audit …`: verifies and exports the chain of events, and rotates its key. */
export function addAudit(program: Command, perform: Perform): void {
  const audit = program.command('audit').description('List, verify and export the audit log, and manage its keys.')
  addAuditList(audit, perform)
  audit
    .command('verify')
    .description('Verify the audit chain and name the first bad link. With --file, verify an export offline.')
    .option('--file <export.jsonl>', 'verify this export instead of the server; requires --key')
    .option('--key <file or fingerprint>', 'trusted public key: a PEM file, or sha256:…')
    .option('--since', 'verify only the links added since the last successful verification')
    .option('--known <seq:hash>', 'a link that you noted earlier and that must still exist', knownOf)
    .action(perform((context, options: VerifyOptions) => verify(context, options)))
  takingQuery(audit.command('export'))
    .description('Export the audit chain, or part of it, as signed JSON lines that can be verified offline.')
    .argument('[query...]', 'include only the events that `audit list` would find; all others appear as hashes')
    .requiredOption('--out <file>', 'output file')
    .option('--from <seq or date>', 'first link number, or start day or time (ISO 8601)', boundOf)
    .option('--to <seq or date>', 'last link number, or end day or time (exclusive)', boundOf)
    .option('--run <run id>', 'include only the events of this run; all others appear as hashes')
    .option('--candidate <id>', 'include only the events of this candidate; all others appear as hashes')
    .option('--force', 'overwrite an existing file')
    .action(perform((context, query: string[], options: ExportOptions) => exportChain(context, query, options)))
  audit
    .command('status')
    .description('Show how the log is protected, and the result of the last verification.')
    .action(perform((context) => status(context)))
  audit
    .command('keys')
    .description('List the public keys of the audit chain.')
    .addOption(new Option('--pem', 'print the newest key in PEM format'))
    .action(perform((context, options: { pem?: boolean }) => keys(context, options)))
  audit
    .command('rotate-key')
    .description('Announce the next signing key, signed with the current one.')
    .action(perform((context) => rotate(context)))
}

async function status(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const found = await api.audit.status.query()
  const { lastSeq, unsealed, sealingProblem, lastVerification: last, privilegeGuard } = found
  const verified =
    last === null ? 'not verified yet' : `${last.ok ? 'intact' : 'broken'} up to link ${last.seq}, ${last.at}`
  const lines = [
    `sealed up to link ${lastSeq}; ${unsealed} events not sealed yet`,
    `last verification: ${verified}`,
    `protection: ${privilegeGuard.on ? 'the application role can only append' : 'triggers only'}`,
  ]
  return { json: found, lines: sealingProblem === null ? lines : [...lines, sealingProblem] }
}

function knownOf(text: string): Known {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (seq === undefined || hash === undefined)
    throw new InvalidArgumentError('Expected a link number, a colon and a hash.')
  return { seq: Number(seq), hash }
}

async function verify(context: CommandContext, { file, key, since, known }: VerifyOptions): Promise<Report> {
  const given = known === undefined ? {} : { known }
  if (file !== undefined) return verifyFile(file, key, known)
  if (key !== undefined) throw new CliError('usage', '--key works only with --file; a server uses its own key.')
  const { api } = await context.connect()
  const report = await api.audit.verify.mutate({ mode: since === true ? 'incremental' : 'full', ...given })
  return ended(report, 'The audit log')
}

async function verifyFile(file: string, key: string | undefined, known: Known | undefined): Promise<Report> {
  if (key === undefined) throw new CliError('usage', '--file requires --key: a PEM file or fingerprint that you trust.')
  try {
    const trusted = await trustedOf(key)
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
    const report = await verifyExport(lines, { trusted, known: known === undefined ? [] : [known] })
    return ended(
      report,
      file,
      report.isExcerpt
        ? [`The export contains only the hashes of the other ${report.links - report.events} events.`]
        : [],
    )
  } catch (error) {
    if (error instanceof AuditError) throw new CliError('usage', `${file}: ${error.message}`, { cause: error })
    if (error instanceof CliError) throw error
    throw new CliError('usage', `Cannot read ${file} (${reasonOf(error)}).`, { cause: error })
  }
}

async function trustedOf(key: string): Promise<string> {
  if (/^(sha256:)?[0-9a-f]{64}$/.test(key)) return readTrustedKey(key)
  const text = await readFile(key, 'utf8').catch((error: unknown) => {
    throw new CliError('usage', `Cannot read ${key} (${reasonOf(error)}).`, { cause: error })
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
    const message = `${what} is broken. First bad link: ${firstBad.seq}${event}: ${firstBad.problem}. ${firstBad.message}`
    throw new CliError('differs', message, { details: { ...report } })
  }
  const lines = [
    `${what} is intact: ${links} links, ${events} events.`,
    ...remarks,
    `Last link: ${seq}:${hash}. Note it: --known can later prove that nothing was cut off.`,
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

/** Keeps a link number as is; converts a day or a moment to a moment. */
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
  return { json: list, lines: rows.length === 0 ? ['Nothing has been sealed yet.'] : columns(rows) }
}

async function rotate(context: CommandContext): Promise<Report> {
  const { api } = await context.connect()
  const key = await api.audit.rotateKey.mutate({})
  return { json: key, lines: [`${key.fingerprint} signs from link ${key.fromSeq}.`] }
}
