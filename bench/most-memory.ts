import { readFileSync } from 'node:fs'

/**
 * The peak memory of a process in MiB, as counted by Linux; 0 if it has ended. `resourceUsage` would start with the
 * memory of the parent process.
 */
export function mostMemoryOf(pid: number): number {
  try {
    const [, size = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(size) / 1024
  } catch {
    // It has just ended.
    return 0
  }
}
