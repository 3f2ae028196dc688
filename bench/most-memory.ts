import { readFileSync } from 'node:fs'

/**
 * The most memory that a process has had by now, in MiB, as Linux counts it; 0 for one that has ended. What `resourceUsage` tells
 * begins with what the process had that started this one.
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
