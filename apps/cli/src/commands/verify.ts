import type { Command } from 'commander'
import { verifyBundle } from '@dossier/workspace'
import { CliError } from '../cli-error.ts'
import type { Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

/** `dossier verify`: verifies a downloaded ZIP on its own. */
export function addVerify(program: Command, perform: Perform): void {
  program
    .command('verify')
    .description('Check a downloaded ZIP against its manifest, offline.')
    .argument('<zip>')
    .action(perform((_context, path: string) => verify(path)))
}

async function verify(path: string): Promise<Report> {
  const report = await verifyBundle(path)
  if (report.ok) {
    const runId = report.manifest?.runId ?? ''
    return { json: report, lines: [`${runId}: all ${report.verifiedFiles} files match the manifest.`] }
  }
  const rows = report.problems.map(({ code, path: file, message }) => [code, file, message])
  throw new CliError('differs', columns(rows).join('\n'), { details: { ...report } })
}
