import type { Command } from 'commander'
import { CliError, type Ending, exitCodes } from './cli-error.ts'
import type { Perform } from './command-context.ts'
import type { Connection } from './connection-type.ts'
import type { Report } from './output.ts'
import { readSettings } from './settings.ts'

/** The environment of a program. */
export interface World {
  env: Readonly<Record<string, string | undefined>>
  out(line: string): void
  err(line: string): void
  /** Stops waiting for a command; a run that was created continues. */
  interrupted?: AbortSignal
}

/** Builds the commands that a command line may name; `perform` runs their work. */
type Build = (world: Pick<World, 'out' | 'err'>, perform: Perform) => Command

/**
 * Runs the command line `args` with the commands that `build` creates, and returns its exit code. Loads only what the
 * command needs.
 */
export async function runCommands(args: readonly string[], world: World, build: Build): Promise<number> {
  const json = args.includes('--json')
  const session = openSession(world, json)
  const program = build(world, session.perform)
  try {
    await Promise.race([program.parseAsync([...args], { from: 'user' }), interruption(world.interrupted)])
    return exitCodes[session.ending()]
  } catch (error) {
    return await fail(error, world, json)
  } finally {
    await session.close()
  }
}

function interruption(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new CliError('interrupted', 'Interrupted.')))
  })
}

interface Session {
  perform: Perform
  /** How the last command ended. */
  ending(): Ending
  close(): Promise<void>
}

function openSession(world: World, json: boolean): Session {
  let ending: Ending = 'ok'
  let connection: Promise<Connection> | undefined
  const context = {
    connect: () => (connection ??= connectHere(world.env)),
    settings: () => readSettings(world.env),
    interrupted: world.interrupted,
    progress: (line: string) => {
      if (!json) world.err(line)
    },
  }
  const print = (report: Report): void => {
    ending = report.ending ?? 'ok'
    if (json) world.out(JSON.stringify(report.json, null, 2))
    else for (const line of report.lines) world.out(line)
  }
  return {
    perform:
      (work) =>
      async (...args) =>
        print(await work(context, ...args)),
    ending: () => ending,
    // The command that needed the connection has already reported its failure.
    close: async () => (await connection?.catch(() => undefined))?.close(),
  }
}

async function connectHere(env: World['env']): Promise<Connection> {
  const { connect } = await import('./connection.ts')
  return connect(readSettings(env))
}

async function fail(error: unknown, world: World, json: boolean): Promise<number> {
  if (isCommanderError(error)) {
    // Help and version end with 0.
    if (error.exitCode === 0) return exitCodes.ok
    // Commander has already printed its message for people.
    if (json) world.out(jsonOf(new CliError('usage', error.message)))
    return exitCodes.usage
  }
  const known = error instanceof CliError ? error : (await import('./to-cli-error.ts')).toCliError(error)
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
