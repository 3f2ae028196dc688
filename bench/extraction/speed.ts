import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from '../rounds.ts'
import type { GroundFile } from './ground.ts'
import { readGround } from './read.ts'

const rounds = 9
const command = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))

/**
 * Milliseconds to read one file: including the start of the command's process, and in a process that has read it
 * before.
 */
export async function measureReading(file: GroundFile): Promise<{ cold: number; warm: number }> {
  const cold = Array.from({ length: rounds }, () => timeOfCommand(file.path))
  const warm: number[] = []
  for (let round = 0; round < 3 * rounds; round += 1) {
    const [read] = await readGround([file])
    if (round >= rounds && read !== undefined) warm.push(read.milliseconds)
  }
  return { cold: median(cold), warm: median(warm) }
}

function timeOfCommand(path: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [command, 'read', path, '--json'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`dossier read ended with ${status}: ${stderr}`)
  return performance.now() - start
}
