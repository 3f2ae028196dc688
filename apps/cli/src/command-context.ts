import type { Connection } from './connection-type.ts'
import type { Report } from './output.ts'
import type { Settings } from './settings.ts'

/** What every command is given to work with. */
export interface CommandContext {
  /** Connects on the first use; the program closes it. */
  connect(): Promise<Connection>
  /** For commands that work beside the database, and not through procedures. */
  settings(): Settings
  /** Fires when the person at the terminal has had enough. */
  interrupted: AbortSignal | undefined
  /** Says how a long work is going; nothing with `--json`. */
  progress(line: string): void
}

/** The work of a command: arguments and options in, a report out. It throws a `CliError` for what a person can act on. */
type Work<Args extends unknown[]> = (context: CommandContext, ...args: Args) => Promise<Report>

/** Turns a command's work into what commander calls: it prints the report and sets the exit code. */
export type Perform = <Args extends unknown[]>(work: Work<Args>) => (...args: Args) => Promise<void>
