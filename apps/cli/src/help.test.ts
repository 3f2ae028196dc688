import type { Command } from 'commander'
import { listProcedures } from '@dossier/api'
import { expect, test } from 'vitest'
import { buildProgram, runProgram } from './program.ts'

const program = buildProgram({ out: () => {}, err: () => {} }, () => () => Promise.resolve())

/** Every subcommand of a program, with the words that call it. */
function commandsOf(command: Command, path: readonly string[] = []): [words: string, command: Command][] {
  return command.commands.flatMap((one) => {
    const words = [...path, one.name()]
    return [[words.join(' '), one] as [string, Command], ...commandsOf(one, words)]
  })
}

async function helpOf(words: string): Promise<string> {
  const out: string[] = []
  await runProgram([...words.split(' '), '--help'], { env: {}, out: (line) => out.push(line), err: () => {} })
  return out.join('\n')
}

test.each(commandsOf(program))(
  'dossier %s --help describes the command, has an example, and accepts --json',
  async (words) => {
    const help = await helpOf(words)
    const [usage = ''] = help.split('\n')
    expect(usage).toContain(`dossier ${words}`)
    expect(help).toContain('--json')
    expect(help).toMatch(new RegExp(`\\n  dossier ${words}( |$)`, 'm'))
  },
)

test('`dossier call --list` lists every procedure with a description', async () => {
  const out: string[] = []
  expect(await runProgram(['call', '--list'], { env: {}, out: (line) => out.push(line), err: () => {} })).toBe(0)
  for (const [name, { meta }] of listProcedures())
    expect(out.join('\n')).toMatch(new RegExp(`${name} .*${meta?.summary.slice(0, 12)}`))
})
