import type { Connection } from './connection-type.ts'
import type { Report } from './output.ts'
import type { Settings } from './settings.ts'

/** The context of every command. */
export interface CommandContext {
  /** Connects on first use; the program closes the connection. */
  connect(): Promise<Connection>
  /** For commands that work on the database directly instead of through procedures. */
  settings(): Settings
  /** Fires when the user interrupts the command. */
  interrupted: AbortSignal | undefined
  /** Reports progress of long work; silent with `--json`. */
  progress(line: string): void
}

/**
 * The work of a command: takes arguments and options, returns a report. Throws a `CliError` for what the user can act
 * on.
 */
type Work<Args extends unknown[]> = (context: CommandContext, ...args: Args) => Promise<Report>

/** Wraps a command's work for commander: prints the report and sets the exit code. */
export type Perform = <Args extends unknown[]>(work: Work<Args>) => (...args: Args) => Promise<void>
