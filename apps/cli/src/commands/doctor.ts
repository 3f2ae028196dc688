import type { Finding } from '@dossier/api'
import type { Command } from 'commander'
import { settingsHere } from '../administer.ts'
import { CliError } from '../cli-error.ts'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

const marks = { ok: 'ok', warning: 'warning', problem: 'PROBLEM' } as const

/** `dossier doctor`: examines the deployment of this environment and says what to do. */
export function addDoctor(program: Command, perform: Perform): void {
  program
    .command('doctor')
    .description(
      'Check database, pooler, queue, audit chain, secret, storage, mail, directory and virus scanner as the server of this environment would use them.',
    )
    .option('--all', 'also list checks that passed')
    .action(perform((context, { all = false }: { all?: boolean }) => examined(context, all)))
}

async function examined(context: CommandContext, all: boolean): Promise<Report> {
  const settings = settingsHere(context)
  const [{ examine }, { configOf }, environment] = await Promise.all([
    import('@dossier/api'),
    import('../connect-here.ts'),
    import('@dossier/api/environment'),
  ])
  const read = <T>(of: (raw: typeof settings.raw) => T): T => {
    try {
      return of(settings.raw)
    } catch (error) {
      throw error instanceof environment.EnvironmentError ? new CliError('usage', error.message) : error
    }
  }
  const findings = await examine({
    ...configOf(settings, 0),
    mail: read(environment.readMailConfig) ?? undefined,
    directory: read(environment.readDirectoryConfig) ?? undefined,
    scanner: read(environment.readScannerAddress) ?? undefined,
    ocr: settings.ocr,
    isShared: (settings.raw['DOSSIER_ROLE'] ?? 'all') !== 'all',
  })
  const shown = findings.filter(({ state }) => all || state !== 'ok')
  const counted = (state: Finding['state']) => findings.filter((one) => one.state === state).length
  const [problems, warnings] = [counted('problem'), counted('warning')]
  const summary = `${findings.length} checks: ${plural(problems, 'problem')}, ${plural(warnings, 'warning')}.`
  const lines = [...columns(shown.map(({ state, check, message }) => [marks[state], check, message])), summary]
  const advised = shown.flatMap(({ check, advice }) => (advice === null ? [] : [`${check}: ${advice}`]))
  return {
    json: { findings },
    lines: advised.length === 0 ? lines : [...lines, '', ...advised],
    ending: problems > 0 ? 'unavailable' : 'ok',
  }
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
