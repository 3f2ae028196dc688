import { Command } from 'commander'
import { addRead } from './commands/read.ts'
import { addExamples } from './examples.ts'
import { runCommands, type World } from './run-commands.ts'

/** Runs `dossier read …` without loading what other commands need, and returns its exit code. */
export function runReading(args: readonly string[], world: World): Promise<number> {
  return runCommands(args, world, ({ out, err }, perform) => {
    const program = new Command('dossier')
      .option('--json', 'print one JSON value instead of text')
      .exitOverride()
      .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: (text) => err(text.trimEnd()) })
    addRead(program, perform)
    for (const command of program.commands) command.option('--json', 'print one JSON value instead of text')
    addExamples(program)
    return program
  })
}
