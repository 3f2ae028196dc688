import { readFile } from 'node:fs/promises'
import type { DossierOutputs } from '@dossier/api/client'
import { fingerprintOf } from '@dossier/workspace'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import type { Report } from '../output.ts'

type Identified = DossierOutputs['documents']['identify']

/** `dossier identify`: tells whether Dossier made a file, and whom it was sent to. */
export function addIdentify(program: Command, perform: Perform): void {
  program
    .command('identify')
    .description('Identify files byte for byte as Dossier documents, and show where they were sent.')
    .argument('<files...>')
    .action(perform((context, paths: string[]) => identify(context, paths)))
}

async function identify(context: CommandContext, paths: string[]): Promise<Report> {
  const files = await Promise.all(paths.map(async (path) => ({ path, print: await fingerprintOf(await read(path)) })))
  const { api } = await context.connect()
  const answers: (Identified & { path: string })[] = []
  for (const { path, print } of files) {
    const { sha256, office, entries } = print
    answers.push({ path, ...(await api.documents.identify.mutate({ sha256, office, entries })) })
  }
  const lines = answers.flatMap(describe)
  const altered = answers.some(({ verdict }) => verdict === 'altered')
  const unknown = answers.some(({ verdict }) => verdict === 'unknown')
  if (!altered && !unknown) return { json: answers, lines }
  throw new CliError(altered ? 'differs' : 'not_found', lines.join('\n'), { details: { files: answers } })
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new CliError('usage', `Cannot read ${path} (${code}).`, { cause: error })
  }
}

const verdicts: Readonly<Record<Identified['verdict'], string>> = {
  document: 'identified, byte for byte',
  bundle: 'identified: the ZIP of a run, byte for byte',
  contents: 'identified: a ZIP that contains only Dossier documents',
  altered: 'ALTERED: based on a Dossier document, but changed',
  unknown: 'unknown: no Dossier document has these bytes',
}

const states: Readonly<Record<Identified['documents'][number]['stored'], string>> = {
  same: 'the stored file still has these bytes',
  lost: 'the stored file is missing; it will be regenerated when downloaded',
  deleted: 'the stored file was permanently deleted; its record remains',
  unknown: 'the storage does not respond, so the state of the stored file is unknown',
}

function describe({ path, verdict, sha256, documents, bundle, entries, resembles }: Identified & { path: string }) {
  const known = documents.flatMap(({ document, markedFor, version, stored, submissions }) => [
    `  ${document.filename} of run ${document.runId}, document ${document.id}`,
    ...(markedFor === null ? [] : [`  the copy marked for ${markedFor}, who downloaded it from a share link`]),
    `  version ${version.number} of ${version.count}${version.isNewest ? ', the latest' : `, newer: ${version.newest.runId}`}`,
    `  ${states[stored]}`,
    ...sendings(submissions),
  ])
  const alike =
    resembles === null
      ? []
      : [
          `  resembles ${resembles.document.filename} of run ${resembles.document.runId}, but differs${resembles.parts.length === 0 ? ' in how it is packed: the checksums of its parts match.' : ':'}`,
          ...resembles.parts.map(({ name, difference }) => `    ${difference} ${name}`),
          ...sendings(resembles.submissions),
        ]
  const files =
    bundle === null ? entries.map((entry) => `  ${entry.document?.runId ?? 'NOT FROM DOSSIER'}  ${entry.path}`) : []
  const run = bundle === null ? [] : [`  run ${bundle.runId}`]
  return [`${path}: ${verdicts[verdict]}`, `  SHA-256 ${sha256}`, ...known, ...run, ...alike, ...files]
}

function sendings(submissions: Identified['documents'][number]['submissions']): string[] {
  if (submissions.length === 0) return ['  not recorded as sent']
  return submissions.map((one) => {
    const to = one.recipient === '' ? one.clientName : `${one.clientName}, ${one.recipient}`
    const taken = one.retraction === null ? '' : `; retracted: ${one.retraction.reason}`
    return `  sent to ${to} on ${one.sentAt.slice(0, 10)} by ${one.sentBy.name} (${one.channel})${taken}`
  })
}
