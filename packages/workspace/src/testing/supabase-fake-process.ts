import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./supabase-fake-main.ts', import.meta.url))

/** The fake in a separate process, so that its data does not count as memory of this one. */
export interface SupabaseProcess {
  url: string
  serviceKey: string
  close: () => Promise<void>
}

/** Starts the fake; it ends with this process at the latest. */
export async function startSupabaseProcess(): Promise<SupabaseProcess> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const [line]: unknown[] = await Promise.race([once(lines, 'line'), ended])
  if (typeof line !== 'string') throw new Error('The Supabase fake ended before it listened.')
  const place = JSON.parse(line) as Pick<SupabaseProcess, 'url' | 'serviceKey'>
  return {
    ...place,
    async close() {
      child.stdin.end()
      await ended
    },
  }
}
