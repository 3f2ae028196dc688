import { type DossierError, isDossierError } from '@dossier/api/client'
import { describeRule } from '@dossier/profiles'
import { CliError } from './cli-error.ts'
import { endingOf } from './ending-of.ts'

/** Converts an error to one that a user at a terminal can act on; null for a defect of our own. */
export function toCliError(error: unknown): CliError | null {
  if (error instanceof CliError) return error
  return isDossierError(error) ? ofServer(error) : null
}

type LexiconProblem = NonNullable<DossierError['data']>['lexicon'][number]

function ofServer(error: DossierError): CliError {
  const data = error.data ?? null
  if (data === null) {
    const message = 'The Dossier server does not respond. Is DOSSIER_URL right, and is the server running?'
    return new CliError('unavailable', message, { cause: error })
  }
  const { reason, problems, issues, obstacles, lexicon, quota } = data
  const lines = [
    error.message,
    ...problems.map(({ document, pointer, rule, params }) => {
      const { problem, hint } = describeRule(rule, params, 'en')
      return `  ${document}${pointer}: ${problem} ${hint} [${rule}]`
    }),
    ...lexicon.map(lineOf),
    ...issues.map(({ path, message }) => `  ${path}: ${message}`),
  ]
  return new CliError(reason === null ? 'failed' : endingOf(reason), lines.join('\n'), {
    cause: error,
    details: { reason, problems, issues, obstacles, lexicon, ...(quota === null ? {} : { quota }) },
  })
}

function lineOf({ file, line, column, message }: LexiconProblem): string {
  return `  ${file === null ? '' : `${file}, line ${line}${column === null ? '' : `, column ${column}`}: `}${message}`
}
