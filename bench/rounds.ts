import { spawn } from 'node:child_process'

/** A contestant: a separate program that prints one JSON line of figures, and its name in the table. */
export interface Contestant {
  name: string
  command: readonly string[]
}

export type Figures = Record<string, number>

/**
 * Runs the contestants in turn, A B C A B C …, so that changes in the machine's speed affect all of them, and returns
 * each figure's median.
 */
export async function playRounds(contestants: readonly Contestant[], rounds: number): Promise<Map<string, Figures>> {
  const results = new Map<string, Figures[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, command } of contestants) {
      results.get(name)?.push(await figuresOf(command))
    }
  }
  return new Map([...results].map(([name, figures]) => [name, medians(figures)]))
}

/** Runs a program with additional variables, and returns the figures that it prints as its last line. */
export async function figuresOf(
  command: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Figures> {
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...variables, NODE_OPTIONS: '' },
  })
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
  const code = await new Promise<number | null>((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode)
    else child.on('exit', resolve)
  })
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`)
  const lastLine = Buffer.concat(chunks).toString().trim().split('\n').at(-1) ?? '{}'
  return JSON.parse(lastLine) as Figures
}

function medians(all: readonly Figures[]): Figures {
  const keys = Object.keys(all[0] ?? {})
  return Object.fromEntries(keys.map((key) => [key, median(all.map((figures) => figures[key] ?? Number.NaN))]))
}

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper
}

/** The value below which the share `p` (0 to 1) of the values lies. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN
}
