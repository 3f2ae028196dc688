import { readFileSync } from 'node:fs'

const pageSize = 4096

/**
 * The resident memory of a process in bytes. Returns 0 where the system does not report it; then only the heap limit
 * protects.
 */
export function residentBytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return Number(pages) * pageSize
  } catch {
    // The process has just ended.
    return 0
  }
}
