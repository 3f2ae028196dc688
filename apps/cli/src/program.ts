import { Command } from 'commander'
import { CliError, exitCodes } from './cli-error.ts'
import type { Perform } from './command-context.ts'
import { addBackup } from './commands/backup.ts'
import { addCall } from './commands/call.ts'
import { addClients } from './commands/clients.ts'
import { addDiff } from './commands/diff.ts'
import { addExport } from './commands/export.ts'
import { addAudit } from './commands/audit.ts'
import { addFetch } from './commands/fetch.ts'
import { addIdentify } from './commands/identify.ts'
import { addLexicon } from './commands/lexicon.ts'
import { addLink } from './commands/link.ts'
import { addOverride } from './commands/override.ts'
import { addPerson } from './commands/person.ts'
import { addRead } from './commands/read.ts'
import { addReplay } from './commands/replay.ts'
import { addRerun } from './commands/rerun.ts'
import { addRestore } from './commands/restore.ts'
import { addRetention } from './commands/retention.ts'
import { addRetract } from './commands/retract.ts'
import { addRun } from './commands/run.ts'
import { addSearch } from './commands/search.ts'
import { addSearches } from './commands/searches.ts'
import { addStorage } from './commands/storage.ts'
import { addSubmissions } from './commands/submissions.ts'
import { addSubmit } from './commands/submit.ts'
import { addVerify } from './commands/verify.ts'
import { addWebhooks } from './commands/webhooks.ts'
import { addVersions } from './commands/versions.ts'
import { addWaive } from './commands/waive.ts'
import { connect } from './connection.ts'
import type { Connection } from './connection-type.ts'
import { addExamples } from './examples.ts'
import type { Report } from './output.ts'
import { readSettings } from './settings.ts'
import { toCliError } from './to-cli-error.ts'

/** The world that a program runs in. */
export interface World {
  env: Readonly<Record<string, string | undefined>>
  out(line: string): void
  err(line: string): void
  /** Ends the waiting for a command; a run that was made goes on by itself. */
  interrupted?: AbortSignal
}

const epilogue = `
Every command takes --json and then prints one JSON value.

Without DOSSIER_URL the commands work in this process, on the database and the storage of this machine:
  DATABASE_URL, DOSSIER_DATA_DIR, DOSSIER_SECRET, STORAGE_DRIVER … as for the server.
With DOSSIER_URL, and DOSSIER_TOKEN where it is asked for, they call that server.

Exit codes: ${Object.entries(exitCodes)
  .map(([ending, code]) => `${code} ${ending.replace('_', ' ')}`)
  .join(', ')}.

Examples:
  dossier run --candidate cv.json --job job.json --locale de-CH --out documents
  dossier search jurg muler
  dossier export --query 'kandidat:müller nach:2026' --format csv --out mueller.csv
  dossier zip Senior-Java-Developer_Marco-Rieben_20260127-142305
  dossier diff Senior-Java-Developer_Marco-Rieben_20260127-142305 Senior-Java-Developer_Marco-Rieben_20260203-090000
  dossier verify Senior-Java-Developer_Marco-Rieben_20260127-142305.zip
  dossier submit Senior-Java-Developer_Marco-Rieben_20260127-142305 --client Helvetia --type cv offer
  dossier identify mailbox/CV_Marco_Rieben.docx
  dossier backup dossier.backup.tar`

/** Every command, each with an example, below a program that prints into `world`; `perform` runs their work. */
export function buildProgram(world: Pick<World, 'out' | 'err'>, perform: Perform): Command {
  const program = new Command('dossier')
    .description('One candidate and one job profile become five documents.')
    .option('--json', 'print one JSON value instead of text')
    .addHelpText('after', epilogue)
    .exitOverride()
    .configureOutput({ writeOut: (text) => world.out(text.trimEnd()), writeErr: (text) => world.err(text.trimEnd()) })
  const history = [addSearch, addSearches, addExport, addFetch, addLink, addVersions, addDiff, addRerun, addOverride]
  const ledger = [addSubmit, addSubmissions, addWaive, addRetract, addClients, addIdentify]
  const upkeep = [addLexicon, addStorage, addBackup, addRestore, addRetention, addWebhooks, addCall]
  for (const add of [addRun, addRead, ...history, addReplay, addVerify, addAudit, addPerson, ...ledger, ...upkeep]) {
    add(program, perform)
  }
  for (const command of below(program)) command.option('--json', 'print one JSON value instead of text')
  addExamples(program)
  return program
}

function below(command: Command): Command[] {
  return command.commands.flatMap((one) => [one, ...below(one)])
}

/** Runs the command line `args` and gives its exit code. */
export async function runProgram(args: readonly string[], world: World): Promise<number> {
  const json = args.includes('--json')
  const session = openSession(world, json)
  const program = buildProgram(world, session.perform)
  try {
    await Promise.race([program.parseAsync([...args], { from: 'user' }), interruption(world.interrupted)])
    return exitCodes.ok
  } catch (error) {
    return fail(error, world, json)
  } finally {
    await session.close()
  }
}

function interruption(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new CliError('interrupted', 'Interrupted.')))
  })
}

function openSession(world: World, json: boolean): { perform: Perform; close(): Promise<void> } {
  let connection: Promise<Connection> | undefined
  const context = {
    connect: () => (connection ??= connect(readSettings(world.env))),
    settings: () => readSettings(world.env),
    interrupted: world.interrupted,
    progress: (line: string) => {
      if (!json) world.err(line)
    },
  }
  const print = (report: Report): void => {
    if (json) world.out(JSON.stringify(report.json, null, 2))
    else for (const line of report.lines) world.out(line)
  }
  return {
    perform:
      (work) =>
      async (...args) =>
        print(await work(context, ...args)),
    // A connection that failed has been reported by the command that wanted it.
    close: async () => (await connection?.catch(() => undefined))?.close(),
  }
}

function fail(error: unknown, world: World, json: boolean): number {
  if (isCommanderError(error)) {
    // Help and version end with 0.
    if (error.exitCode === 0) return exitCodes.ok
    // Commander has printed its own sentence for people.
    if (json) world.out(jsonOf(new CliError('usage', error.message)))
    return exitCodes.usage
  }
  const known = toCliError(error)
  const shown = known ?? new CliError('failed', error instanceof Error ? (error.stack ?? error.message) : String(error))
  if (json) world.out(jsonOf(shown))
  else world.err(shown.message)
  return exitCodes[shown.ending]
}

function jsonOf({ ending, message, details }: CliError): string {
  return JSON.stringify({ error: { ending, message, ...details } }, null, 2)
}

function isCommanderError(error: unknown): error is Error & { exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error
}
