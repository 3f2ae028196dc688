import { Command } from 'commander'
import { exitCodes } from './cli-error.ts'
import type { Perform } from './command-context.ts'
import { addBackup } from './commands/backup.ts'
import { addBatch } from './commands/batch.ts'
import { addCall } from './commands/call.ts'
import { addClients } from './commands/clients.ts'
import { addDiff } from './commands/diff.ts'
import { addDoctor } from './commands/doctor.ts'
import { addExport } from './commands/export.ts'
import { addAudit } from './commands/audit.ts'
import { addFetch } from './commands/fetch.ts'
import { addIdentify } from './commands/identify.ts'
import { addLexicon } from './commands/lexicon.ts'
import { addLink } from './commands/link.ts'
import { addOverride } from './commands/override.ts'
import { addMembers } from './commands/members.ts'
import { addApplications } from './commands/applications.ts'
import { addJobs } from './commands/jobs.ts'
import { addPerson } from './commands/person.ts'
import { addRead } from './commands/read.ts'
import { addReplay } from './commands/replay.ts'
import { addIntake } from './commands/intake.ts'
import { addRequests } from './commands/requests.ts'
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
import { addTokens } from './commands/tokens.ts'
import { addWebhooks } from './commands/webhooks.ts'
import { addVersions } from './commands/versions.ts'
import { addWaive } from './commands/waive.ts'
import { addExamples } from './examples.ts'
import { runCommands, type World } from './run-commands.ts'

const epilogue = `
Every command accepts --json and then prints one JSON value.

Without DOSSIER_URL, commands run in this process, on the database and the storage of this machine:
  DATABASE_URL, DOSSIER_DATA_DIR, DOSSIER_SECRET, STORAGE_DRIVER … as for the server.
With DOSSIER_URL, and DOSSIER_TOKEN if the server requires it, they call that server.

Exit codes: ${Object.entries(exitCodes)
  .map(([ending, code]) => `${code} ${ending.replace('_', ' ')}`)
  .join(', ')}.

Examples:
  dossier run --candidate cv.json --job job.json --locale de-CH --out documents
  dossier batch --job advert.pdf cvs/*.pdf
  dossier search jurg muler
  dossier export --query 'kandidat:müller nach:2026' --format csv --out mueller.csv
  dossier zip Senior-Java-Developer_Marco-Rieben_20260127-142305
  dossier diff Senior-Java-Developer_Marco-Rieben_20260127-142305 Senior-Java-Developer_Marco-Rieben_20260203-090000
  dossier verify Senior-Java-Developer_Marco-Rieben_20260127-142305.zip
  dossier submit Senior-Java-Developer_Marco-Rieben_20260127-142305 --client Helvetia --type cv offer
  dossier identify mailbox/CV_Marco_Rieben.docx
  dossier backup dossier.backup.tar`

/** Builds a program that prints into `world`, with every command and an example for each; `perform` runs their work. */
export function buildProgram(world: Pick<World, 'out' | 'err'>, perform: Perform): Command {
  const program = new Command('dossier')
    .description('One candidate and one job profile become five documents.')
    .option('--json', 'print one JSON value instead of text')
    .addHelpText('after', epilogue)
    .exitOverride()
    .configureOutput({ writeOut: (text) => world.out(text.trimEnd()), writeErr: (text) => world.err(text.trimEnd()) })
  const history = [addSearch, addSearches, addExport, addFetch, addLink, addVersions, addDiff, addRerun, addOverride]
  const ledger = [addSubmit, addSubmissions, addWaive, addRetract, addClients, addIdentify]
  const upkeep = [
    addLexicon,
    addStorage,
    addDoctor,
    addBackup,
    addRestore,
    addRetention,
    addWebhooks,
    addMembers,
    addTokens,
    addCall,
  ]
  for (const add of [
    addRun,
    addBatch,
    addRead,
    ...history,
    addReplay,
    addVerify,
    addAudit,
    addJobs,
    addApplications,
    addIntake,
    addRequests,
    addPerson,
    ...ledger,
    ...upkeep,
  ]) {
    add(program, perform)
  }
  for (const command of below(program)) command.option('--json', 'print one JSON value instead of text')
  addExamples(program)
  return program
}

function below(command: Command): Command[] {
  return command.commands.flatMap((one) => [one, ...below(one)])
}

/** Runs the command line `args` and returns its exit code. */
export function runProgram(args: readonly string[], world: World): Promise<number> {
  return runCommands(args, world, buildProgram)
}
